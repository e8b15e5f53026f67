import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../src/engine/best/read-document.ts';
import { readBestModel } from '../../src/engine/best/read-window.ts';
import type { NameInput } from '../../src/engine/fast/names/name-context.ts';
import { readNameModel, tagNames } from '../../src/engine/fast/names/tag-names.ts';
import { unpackModel } from '../../src/learn/model-file.ts';
import type { NameSpan } from '../../src/model/index.ts';
import type { NameDocument } from '../name-data.ts';

/** Labels names in texts that nobody has labelled. `silver` is what CoreNLP found there. */
export type NameLabeller = (input: NameInput, silver: NameDocument | undefined) => readonly NameSpan[];

/** What CoreNLP's label adds to a score: the third voice of three, so that it decides where the others are torn. */
const VOTE = 1;

/** Three voices, an encoder trained before, the fast engine and CoreNLP, by the sum of their scores. */
export function nameLabeller(model: string, models: string): NameLabeller {
  const file = (name: string): Buffer => readFileSync(path.join(models, name));
  const best = readBestModel(unpackModel(readFileSync(model)), file('encoder-kernel.wasm'));
  const fast = readNameModel(unpackModel(file('names.bin')));
  const { labels, transitions, start } = best.names;
  return (input, silver) => {
    const sentences = input.sentences.map(({ from, to }) => input.word.slice(from, to));
    const scores = readDocument(best, sentences).names.slice();
    const at = new Map(Array.from(input.start, (c, i) => [c, i]));
    for (const { from, to, type } of silver?.names ?? [])
      for (let k = from; k < to; k++) {
        const i = at.get(silver!.input.start[k]!);
        if (i === undefined) continue;
        scores[i * labels.length + labels.indexOf(`${k === from ? 'B' : 'I'}-${type}`)]! += VOTE;
      }
    return tagNames(input, fast, { scores, transitions, start });
  };
}
