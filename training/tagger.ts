import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AtomCache, CERTAIN, UNCERTAIN, type WordKnowledge } from '../src/engine/fast/syntax/atoms.ts';
import { isHeadline, TAG_FEATURES, tagFeatures } from '../src/engine/fast/syntax/tag-features.ts';
import { readTagger, tagSentence, type TaggerModel } from '../src/engine/fast/syntax/tag.ts';
import { packModel, unpackModel } from '../src/learn/model-file.ts';
import { Perceptron } from '../src/learn/perceptron.ts';
import { sparseArrays } from '../src/learn/sparse-linear.ts';
import { normalWord, readClusters } from '../src/learn/word-clusters.ts';
import { buildWordTable, wordKey, wordTableArrays, type WordTable } from '../src/learn/word-table.ts';
import type { Upos } from '../src/model/index.ts';
import { log } from './log.ts';
import type { TrainOptions } from './main.ts';
import { seededRandom, shuffle } from './random.ts';
import { taggedNews } from './tagged-news.ts';
import { readTreebank, type TreeSentence } from './treebank.ts';

const SETTINGS = {
  bits: 19,
  epochs: 8,
  seed: 11,
  leastLabel: 4,
  leastUpdates: 3,
  unit: 0.04,
  keep: 12,
  certainCount: 40,
  certainSlip: 0.002,
  margin: 40,
  headlineEvery: 5,
  newsShare: 0.12,
  goldEpochs: 2,
} as const;

/** A sentence made ready for training: atoms and gold labels. */
export interface TagExample {
  readonly rows: readonly Int32Array[];
  readonly gold: Int32Array;
}

/** All gold training sentences. */
export function trainingSentences(corpora: string): TreeSentence[] {
  return ['ud-ewt-train', 'ud-gum-train']
    .flatMap((f) => readTreebank(path.join(corpora, `language/${f}.conllu.gz`)))
    .flatMap((d) => d.sentences);
}

/**
 * Which Penn tags automatic parses of news give a word, as a number per set of tags: tags with at least a twentieth of
 * the word's occurrences, commonest first, at most three; the commonest sets only.
 */
export function tagClasses(corpora: string): WordTable {
  const counts = new Map<string, Map<string, number>>();
  for (const { sentences } of readTreebank(path.join(corpora, 'language/news-silver-train.conllu.gz'))) {
    for (const { words } of sentences) {
      for (const { form, xpos } of words) {
        const word = normalWord(form);
        const tags = counts.get(word) ?? new Map<string, number>();
        tags.set(xpos, (tags.get(xpos) ?? 0) + 1);
        counts.set(word, tags);
      }
    }
  }
  const classes = new Map<string, number>();
  const entries: [number, number][] = [];
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    if (total < 2) continue;
    const name = [...tags]
      .filter(([, n]) => n * 20 >= total)
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([t]) => t)
      .join(' ');
    if (!classes.has(name)) classes.set(name, classes.size + 1);
    entries.push([wordKey(word), classes.get(name)!]);
  }
  return buildWordTable(entries);
}

/** The knowledge of words that a trained tagger and the cluster file hold. */
export function readKnowledge(models: string, tagClass: WordTable, certain: WordTable): WordKnowledge {
  return { ...readClusters(unpackModel(readFileSync(path.join(models, 'clusters.bin')))), tagClass, certain };
}

/** Labels of the tagger: pairs `UPOS XPOS` seen often enough. */
export function tagLabels(sentences: readonly TreeSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { upos, xpos } of words) counts.set(`${upos} ${xpos}`, (counts.get(`${upos} ${xpos}`) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= SETTINGS.leastLabel)
    .toSorted((a, b) => b[1] - a[1])
    .map(([label]) => label);
}

/** Forms seen often and with one label only, but for a rare slip of the annotators. */
export function certainForms(sentences: readonly TreeSentence[], labels: readonly string[]): WordTable {
  const counts = new Map<string, Map<number, number>>();
  for (const { words } of sentences) {
    for (const { form, upos, xpos } of words) {
      const seen = counts.get(form) ?? new Map<number, number>();
      const label = labels.indexOf(`${upos} ${xpos}`);
      seen.set(label, (seen.get(label) ?? 0) + 1);
      counts.set(form, seen);
    }
  }
  const entries: [number, number][] = [];
  for (const [form, seen] of counts) {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    const [label, n] = [...seen].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (label >= 0 && total >= SETTINGS.certainCount && total - n <= total * SETTINGS.certainSlip)
      entries.push([wordKey(form), label]);
  }
  return buildWordTable(entries);
}

/** Some sentences once more, written as headlines: the treebanks have few. */
function headlines(sentences: readonly TreeSentence[]): TreeSentence[] {
  const fit = sentences.filter(
    ({ words }) => 5 <= words.length && words.length <= 14 && words.some(({ xpos }) => xpos.startsWith('VB')),
  );
  return fit
    .filter((_, i) => i % SETTINGS.headlineEvery === 0)
    .map((sentence, i) => ({
      ...sentence,
      words: sentence.words
        .filter(({ form }, k) => k < sentence.words.length - 1 || form !== '.')
        .map((word) => ({
          ...word,
          form:
            i % 6 === 0
              ? word.form.toUpperCase()
              : SMALL_IN_HEADLINES.has(word.form.toLowerCase())
                ? word.form
                : word.form.slice(0, 1).toUpperCase() + word.form.slice(1),
        })),
    }));
}

const SMALL_IN_HEADLINES: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'by',
  'and',
  'or',
  'as',
  "n't",
  "'s",
  '’s',
  'with',
  'from',
]);

/** What a tagger is trained on besides the gold sentences, and who looks on. */
export interface TaggerTraining {
  readonly epochs: number;
  readonly news?: readonly TagExample[];
  readonly watch?: (epoch: number, model: () => TaggerModel) => void;
}

/** Train a tagger on some sentences. Rare labels count as the commonest label of their universal tag. */
export function trainTagger(
  sentences: readonly TreeSentence[],
  labels: readonly string[],
  atoms: AtomCache,
  { epochs, news = [], watch }: TaggerTraining,
): TaggerModel {
  const examples = [...sentences, ...headlines(sentences)].map(({ words }): TagExample => ({
    rows: words.map(({ form }) => atoms.row(form)),
    gold: Int32Array.from(words, ({ upos, xpos }) => {
      const exact = labels.indexOf(`${upos} ${xpos}`);
      return exact >= 0 ? exact : labels.findIndex((l) => l.startsWith(`${upos} `));
    }),
  }));
  const perceptron = new Perceptron(labels.length, SETTINGS.bits);
  const random = seededRandom(SETTINGS.seed);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(labels.length);
  const freeze = (): TaggerModel => ({
    scorer: perceptron.sparse(SETTINGS.leastUpdates, perceptron.spread() * SETTINGS.unit, SETTINGS.keep),
    upos: labels.map((l) => l.split(' ')[0] as Upos),
    xpos: labels.map((l) => l.split(' ')[1]!),
  });
  for (let epoch = 0; epoch < epochs; epoch++) {
    const round =
      epoch < epochs - SETTINGS.goldEpochs
        ? [...examples, ...news.filter(() => random() < SETTINGS.newsShare)]
        : [...examples];
    shuffle(round, random);
    for (const { rows, gold } of round) {
      const tags = new Int32Array(rows.length);
      const headline = isHeadline(rows);
      for (let i = 0; i < rows.length; i++) {
        const certain = rows[i]![CERTAIN]!;
        if (certain !== UNCERTAIN) {
          tags[i] = certain;
          continue;
        }
        const count = tagFeatures(rows, headline, i, tags, perceptron.mask, features);
        perceptron.score(features, count, scores);
        const right = gold[i]!;
        let rival = right === 0 ? 1 : 0; // the best of the wrong labels
        for (let label = 0; label < scores.length; label++)
          if (label !== right && scores[label]! > scores[rival]!) rival = label;
        perceptron.tick();
        if (scores[right]! - scores[rival]! <= SETTINGS.margin) {
          perceptron.update(features, count, right, 1);
          perceptron.update(features, count, rival, -1);
        }
        tags[i] = scores[rival]! > scores[right]! ? rival : right;
      }
    }
    watch?.(epoch, freeze);
  }
  return freeze();
}

/** Share of words with the right universal and Penn tag. */
export function tagAccuracy(
  model: TaggerModel,
  atoms: AtomCache,
  sentences: readonly TreeSentence[],
): { upos: number; xpos: number } {
  let [n, upos, xpos] = [0, 0, 0];
  for (const { words } of sentences) {
    const tags = new Int32Array(words.length);
    tagSentence(
      model,
      words.map(({ form }) => atoms.row(form)),
      tags,
    );
    for (const [i, word] of words.entries()) {
      n++;
      if (model.upos[tags[i]!] === word.upos) upos++;
      if (model.xpos[tags[i]!] === word.xpos) xpos++;
    }
  }
  return { upos: upos / n, xpos: xpos / n };
}

/** Read `tagger.bin` back. */
export function loadTagger(models: string): TaggerModel {
  return readTagger(unpackModel(readFileSync(path.join(models, 'tagger.bin'))));
}

/** Train and write `tagger.bin`. */
export async function train({ corpora, models }: TrainOptions): Promise<void> {
  const tagClass = tagClasses(corpora);
  const sentences = trainingSentences(corpora);
  const labels = tagLabels(sentences);
  const certain = certainForms(sentences, labels);
  const atoms = new AtomCache(readKnowledge(models, tagClass, certain));
  const dev = ['ud-gum-dev', 'ud-ewt-dev'].map(
    (f) => [f, readTreebank(path.join(corpora, `language/${f}.conllu.gz`)).flatMap((d) => d.sentences)] as const,
  );
  const started = performance.now();
  const watch = (epoch: number, freeze: () => TaggerModel): void => {
    if (epoch % 2 === 0) return;
    const frozen = freeze();
    const scores = dev.map(([f, s]) => {
      const a = tagAccuracy(frozen, atoms, s);
      return `${f} ${(100 * a.upos).toFixed(2)} ${(100 * a.xpos).toFixed(2)}`;
    });
    log(
      `epoch ${epoch + 1}: ${scores.join(' · ')} · ${frozen.scorer.entries.length} weights · ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
  };
  const first = trainTagger(sentences, labels, atoms, { epochs: SETTINGS.epochs, watch });
  const news = taggedNews(corpora, first, atoms);
  log(`${news.length} sentences of news`);
  const model = trainTagger(sentences, labels, atoms, { epochs: SETTINGS.epochs, news, watch });
  const bytes = packModel({
    meta: { labels, settings: SETTINGS },
    arrays: {
      ...sparseArrays('tags', model.scorer),
      ...wordTableArrays('tagClass', tagClass),
      ...wordTableArrays('certain', certain),
    },
  });
  writeFileSync(path.join(models, 'tagger.bin'), bytes);
  log(`${bytes.length} bytes`);
}
