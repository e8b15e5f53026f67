import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../package-root.ts';
import { ARC, leakyRelu, RELATION, relationScores } from './biaffine.ts';
import { HIDDEN } from './encoder-model.ts';
import { arraysOf, randomEncoder, randomMatrix, randomNumbers } from './random-model.fixture.ts';
import { readBestModel, readWindow, type BestModel } from './read-window.ts';
import { cutWindows } from './windows.ts';

const VOCABULARY = '[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\nmill\n##er\nsaid\nhe\nwon\n.\n';
const LABELS = {
  tags: ['NOUN NN', 'VERB VBD', 'PUNCT .'],
  relations: ['root', 'nsubj', 'obj', 'punct'],
  names: ['O', 'B-PERSON', 'I-PERSON'],
  spans: ['O', 'B-source', 'I-source'],
};
const SENTENCES = [
  ['The', 'miller', 'said', 'he', 'won', '.'],
  ['He', 'said', '.'],
];

/** A model of random weights; a step into an inner label from elsewhere is barred, as in trained ones. */
function randomModel(kernel: Uint8Array): BestModel {
  const places = { tags: 0, child: 8, parent: 264, childRelation: 520, parentRelation: 624, names: 728, spans: 736 };
  const heads = {
    tokens: randomMatrix(HIDDEN, 744, 71),
    arcs: randomMatrix(ARC, ARC, 72),
    relations: randomMatrix(104, 408, 73),
  };
  const encoder = randomEncoder(1, 11, 64, heads);
  const transitions = Float32Array.from([0, 0, -Infinity, 0, 0, 0, 0, 0, 0]);
  const chain = { transitions, start: Float32Array.from([0, 0, -Infinity]) };
  return readBestModel(
    {
      meta: {
        layers: 1,
        labels: LABELS,
        places,
        heads: Object.entries(heads).map(([name, { inputs, columns }]) => ({ name, inputs, columns })),
      },
      arrays: {
        ...arraysOf(encoder),
        ...Object.fromEntries(
          ['names', 'spans'].flatMap((name) => Object.entries(chain).map(([part, a]) => [`${name}.${part}`, a])),
        ),
        root: randomNumbers(HIDDEN, 0.5, 74),
        nameShapes: randomNumbers(7 * 3, 0.5, 75),
        vocabulary: new TextEncoder().encode(VOCABULARY),
      },
    },
    kernel,
  );
}

describe('readWindow', () => {
  const kernel = readFileSync(path.join(packageRoot(), 'models/encoder-kernel.wasm'));
  const model = randomModel(kernel);
  const [window] = cutWindows(SENTENCES, model.vocabulary);
  const reading = readWindow(model, window!);

  it('gives every word a head, a relation, and scores of the tags and of the labels of names and spans', () => {
    expect(reading.dependencies.map(({ heads }) => heads.length)).toEqual([6, 3]);
    for (const { heads, relations } of reading.dependencies) {
      expect(heads.filter((head) => head < 0)).toHaveLength(1);
      expect(relations.every((r) => 0 <= r && r < LABELS.relations.length)).toBe(true);
    }
    for (const scores of [reading.tags, reading.names, reading.spans]) {
      expect(scores).toHaveLength(9 * 3);
      expect(scores.every(Number.isFinite)).toBe(true);
    }
  });

  it('reads the same in plain TypeScript', () => {
    const { tags, names, spans, ...decided } = readWindow(randomModel(new Uint8Array(0)), window!);
    expect(decided).toEqual({ dependencies: reading.dependencies, meaning: null });
    for (const [plain, fast] of [
      [tags, reading.tags],
      [names, reading.names],
      [spans, reading.spans],
    ] as const)
      for (const [i, score] of plain.entries()) expect(score).toBeCloseTo(fast[i]!, 3);
  });
});

describe('relationScores', () => {
  it('gives the score of each relation with a head, the root too', () => {
    // Two words, two relations: the second is good for heads whose first number is high, the first always gives 1.
    const stride = 2 * (RELATION + 1);
    const children = new Float32Array(2 * stride);
    for (const word of [0, 1]) {
      children[word * stride + RELATION] = 1;
      children[word * stride + RELATION + 1] = 1;
    }
    const parents = new Float32Array(3 * RELATION);
    parents[0] = 5; // the root
    const score = relationScores(children, stride, parents, 2);
    expect([...score(0, -1)]).toEqual([1, 5]);
    expect([...score(1, 0)]).toEqual([1, 0]);
  });
});

describe('leakyRelu', () => {
  it('shrinks what is negative', () => {
    expect(leakyRelu(Float32Array.from([2, 0, -10]))).toEqual(Float32Array.from([2, 0, -1]));
  });
});
