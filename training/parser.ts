import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AtomCache } from '../src/language/syntax/atoms.ts';
import { PARSE_FEATURES, parseFeatures, parseInput, type ParseInput } from '../src/language/syntax/parse-features.ts';
import { apply, isAllowed, isFinal, LEFT, RIGHT, ROOT, SHIFT, startState, type ParseState } from '../src/language/syntax/parse-state.ts';
import { bestAllowed, parseSentence, type ParserModel } from '../src/language/syntax/parse.ts';
import { tagSentence, type TaggerModel } from '../src/language/syntax/tag.ts';
import { packModel } from '../src/learn/model-file.ts';
import { Perceptron } from '../src/learn/perceptron.ts';
import { sparseArrays } from '../src/learn/sparse-linear.ts';
import type { TrainOptions } from './main.ts';
import { cost, isRightRelation, type GoldTree } from './parse-oracle.ts';
import { loadTagger, readKnowledge, shuffle, tagClasses, tagLabels, trainingSentences, trainTagger } from './tagger.ts';
import { readTreebank, type TreeSentence } from './treebank.ts';
import { seededRandom } from './word-vectors.ts';

const SETTINGS = { bits: 21, epochs: 10, seed: 5, folds: 5, foldEpochs: 4, leastClass: 5, explore: 0.9, leastUpdates: 3, share: 0.4 } as const;

interface Example { readonly input: ParseInput; readonly gold: GoldTree }

/** Tags of the training sentences from taggers that have not seen them (jackknifing), so that the parser learns from tags as wrong as those it will get. */
function jackknife(sentences: readonly TreeSentence[], labels: readonly string[], atoms: AtomCache, cache: string, log: (line: string) => void): Int32Array[] {
  if (existsSync(cache)) return (JSON.parse(readFileSync(cache, 'utf8')) as number[][]).map((t) => Int32Array.from(t));
  const tags: Int32Array[] = [];
  for (let fold = 0; fold < SETTINGS.folds; fold++) {
    const model = trainTagger(sentences.filter((_, i) => i % SETTINGS.folds !== fold), labels, atoms, SETTINGS.foldEpochs, () => {});
    for (const [i, { words }] of sentences.entries()) {
      if (i % SETTINGS.folds !== fold) continue;
      tags[i] = new Int32Array(words.length);
      tagSentence(model, words.map(({ form }) => atoms.row(form)), tags[i]!);
    }
    log(`tags of fold ${fold + 1} of ${SETTINGS.folds}`);
  }
  writeFileSync(cache, JSON.stringify(tags.map((t) => [...t])));
  return tags;
}

/** Classes of the parser: a shift, a root, and each direction and relation seen often enough. */
function parseClasses(sentences: readonly TreeSentence[]): { moves: Uint8Array; relations: Int32Array; deprels: string[] } {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const [i, { head, deprel }] of words.entries()) {
      if (head < 0) continue;
      const key = `${head > i ? LEFT : RIGHT} ${deprel}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const kept = [...counts].filter(([, n]) => n >= SETTINGS.leastClass).sort((a, b) => b[1] - a[1]).map(([key]) => key.split(' '));
  const deprels = ['root', ...new Set(kept.map(([, deprel]) => deprel!))];
  return {
    moves: Uint8Array.from([SHIFT, ROOT, ...kept.map(([move]) => Number(move))]),
    relations: Int32Array.from([-1, 0, ...kept.map(([, deprel]) => deprels.indexOf(deprel!))]),
    deprels,
  };
}

function example({ words }: TreeSentence, tags: Int32Array, atoms: AtomCache, deprels: readonly string[]): Example {
  const n = words.length;
  return {
    input: parseInput(words.map(({ form }) => atoms.row(form)), tags),
    gold: { head: Int32Array.from(words, ({ head }) => (head < 0 ? n : head)), relation: Int32Array.from(words, ({ deprel }) => deprels.indexOf(deprel)) },
  };
}

/** Learn from one sentence, following the parser's own moves most of the time. */
function learn(perceptron: Perceptron, { input, gold }: Example, moves: Uint8Array, relations: Int32Array, follow: () => boolean, features: Int32Array, scores: Float32Array): void {
  const state = startState(input.n);
  while (!isFinal(state)) {
    const count = parseFeatures(input, state, perceptron.mask, features);
    perceptron.score(features, count, scores);
    const guess = bestAllowed(scores, moves, state);
    const right = bestRight(scores, moves, relations, state, gold);
    perceptron.tick();
    const isRight = guess === right || (scores[guess] === scores[right] && guess === right);
    if (!isRight) {
      perceptron.update(features, count, right, 1);
      perceptron.update(features, count, guess, -1);
    }
    const taken = follow() ? guess : right;
    apply(state, moves[taken]!, relations[taken]!);
  }
}

/** The best-scored class among those that lose the fewest arcs and give a right relation. */
function bestRight(scores: Float32Array, moves: Uint8Array, relations: Int32Array, state: ParseState, gold: GoldTree): number {
  const costs = [SHIFT, LEFT, RIGHT, ROOT].map((move) => (isAllowed(state, move) ? cost(state, gold, move) : Infinity));
  const least = Math.min(...costs);
  let top = -1;
  let any = -1;
  for (let c = 0; c < scores.length; c++) {
    if (costs[moves[c]!] !== least) continue;
    if (any < 0 || scores[c]! > scores[any]!) any = c;
    if (isRightRelation(state, gold, moves[c]!, relations[c]!) && (top < 0 || scores[c]! > scores[top]!)) top = c;
  }
  return top < 0 ? any : top;
}

/** Shares of words with the right head, and with the right head and relation, on tags that the tagger gives. */
export function attachment(model: ParserModel, tagger: TaggerModel, atoms: AtomCache, sentences: readonly TreeSentence[]): { uas: number; las: number } {
  let [n, uas, las] = [0, 0, 0];
  for (const { words } of sentences) {
    const rows = words.map(({ form }) => atoms.row(form));
    const tags = new Int32Array(words.length);
    tagSentence(tagger, rows, tags);
    const { head, label } = parseSentence(model, parseInput(rows, tags));
    for (const [i, word] of words.entries()) {
      n++;
      if (head[i] !== word.head) continue;
      uas++;
      if (model.deprels[label[i]!] === word.deprel) las++;
    }
  }
  return { uas: uas / n, las: las / n };
}

/** Train and write `parser.bin`; needs `tagger.bin` and `clusters.bin`. */
export async function train({ corpora, models, args }: TrainOptions): Promise<void> {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const tagClass = tagClasses(corpora);
  const atoms = new AtomCache(readKnowledge(models, tagClass));
  const sentences = trainingSentences(corpora);
  const tags = jackknife(sentences, tagLabels(sentences), atoms, path.join(models, '../.cache/jackknife.json'), log);
  const { moves, relations, deprels } = parseClasses(sentences);
  const examples = sentences.map((sentence, i) => example(sentence, tags[i]!, atoms, deprels));
  const tagger = loadTagger(models);
  const gum = readTreebank(path.join(corpora, 'language/ud-gum-dev.conllu.gz'));
  const dev: [string, TreeSentence[]][] = [
    ['gum', gum.flatMap((d) => d.sentences)], ['gum news', gum.filter((d) => d.id.includes('_news_')).flatMap((d) => d.sentences)],
    ['ewt', readTreebank(path.join(corpora, 'language/ud-ewt-dev.conllu.gz')).flatMap((d) => d.sentences)],
  ];
  const perceptron = new Perceptron(moves.length, SETTINGS.bits);
  const random = seededRandom(SETTINGS.seed);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float32Array(moves.length);
  const epochs = Number(args[0] ?? SETTINGS.epochs);
  const started = performance.now();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const one of examples) learn(perceptron, one, moves, relations, () => epoch > 0 && random() < SETTINGS.explore, features, scores);
    if (epoch % 3 !== 0 && epoch < epochs - 1) continue;
    const model: ParserModel = { scorer: perceptron.quantised(SETTINGS.leastUpdates, SETTINGS.share), moves, relations, deprels };
    const figures = dev.map(([name, s]) => { const a = attachment(model, tagger, atoms, s); return `${name} ${(100 * a.uas).toFixed(2)} ${(100 * a.las).toFixed(2)}`; });
    log(`epoch ${epoch + 1}: ${figures.join(' · ')} · ${model.scorer.entries.length} weights · ${((performance.now() - started) / 1000).toFixed(0)} s`);
    const bytes = packModel({ meta: { deprels, settings: SETTINGS }, arrays: { ...sparseArrays('moves', model.scorer), moves, relations } });
    writeFileSync(path.join(models, 'parser.bin'), bytes);
    log(`${bytes.length} bytes`);
  }
}
