/**
 * `npm run train -- attribution`: the span finder's model from the attribution corpus, as our own parser reads it.
 *
 * Three parts: tokens (roles of a paragraph's tokens), frame (roles as seen from one possible cue), choice (which
 * reading of a candidate, or none). The later ones learn from what the earlier say of articles that they have not seen
 * (jackknifing).
 */
import { writeFileSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { columnsOf, type Columns, type WordTables } from '../src/engine/fast/spans/columns.ts';
import { cueFeatures } from '../src/engine/fast/spans/cue-features.ts';
import { FeatureWriter } from '../src/engine/fast/spans/feature-writer.ts';
import { tokenPosteriors } from '../src/engine/fast/spans/find-spans.ts';
import { firstPass, windowOf } from '../src/engine/fast/spans/first-pass.ts';
import { frameFeatures, type CueCandidate, type FirstPass } from '../src/engine/fast/spans/frame-features.ts';
import { spanFrame, readingsOf } from '../src/engine/fast/spans/frames.ts';
import { FRAME, FRAME_LABELS, frameSteps, LABELS, SPAN_ROLES } from '../src/engine/fast/spans/labels.ts';
import { readingFeatures } from '../src/engine/fast/spans/reading-features.ts';
import { tokenFeatures } from '../src/engine/fast/spans/token-features.ts';
import { parseText } from '../src/engine/fast/syntax/parse-text.ts';
import { readSyntaxModels } from '../src/engine/fast/syntax/read-models.ts';
import { segment } from '../src/language/index.ts';
import { clearFeatures, featureList, readCrf, type Crf, type FeatureList } from '../src/learn/crf.ts';
import { packModel, unpackModel, type ModelFile } from '../src/learn/model-file.ts';
import { readClusters, type WordClusters } from '../src/learn/word-clusters.ts';
import type { Span } from '../src/model/index.ts';
import {
  cueLexicon,
  example,
  goldLabels,
  readGold,
  readParses,
  writeParses,
  type Example,
  type TokenSpans,
} from './attribution-data.ts';
import { trainChoices, type Choice } from './choice.ts';
import { addRun, crfData, packCrf, trainCrf, type TrainedCrf } from './crf.ts';
import type { TrainOptions } from './main.ts';

/** Tuned on the development articles. */
const SETTINGS = {
  folds: 4,
  readingFolds: 3,
  tokens: { buckets: 1 << 21, epochs: 3, rate: 0.05, dropout: 0.5, minCount: 6, seed: 11 },
  frame: { buckets: 1 << 21, epochs: 3, rate: 0.05, dropout: 0.5, minCount: 6, seed: 12 },
  choice: { buckets: 1 << 20, epochs: 6, rate: 0.02, dropout: 0.5, minCount: 4, l2: 1e-4, seed: 13 },
  /** share of the training cues that the gate may lose */
  lost: 0.005,
  threshold: 0.45,
} as const;

/**
 * Train and write models/attribution.bin. With `cache=DIR` parses and first pass are kept in that folder and read
 * again by the next run: for work on the second pass only.
 */
export async function train({ corpora, models, args }: TrainOptions): Promise<void> {
  const began = Date.now();
  const log = (line: string): void =>
    void process.stderr.write(`${Math.round((Date.now() - began) / 1000)} s  ${line}\n`);
  const cache = args.find((a) => a.startsWith('cache='))?.slice(6) ?? null;
  const clusters = readClusters(unpackModel(readBytes(models, 'clusters')));
  const examples = parsedExamples(corpora, models, cache);
  log(`${examples.length} articles`);

  const lore = { lexicon: cueLexicon(examples), clusters };
  const first = kept(cache && path.join(cache, 'first-pass.bin'), () => trainFirstPass(examples, clusters, log));
  const cases = casesOf(examples, first.arrays['posteriors'] as Float32Array, lore);
  log(
    `${cases.length} candidates, ${cases.filter(({ gold }) => gold).length} of them cues; ${examples.reduce((n, ex) => n + ex.attributions.length, 0)} cues in all`,
  );
  const { frame, choice, gate } = trainSecondPass(cases, log);

  const keys = Int32Array.from(lore.lexicon.keys());
  const { posteriors: _, ...tokens } = first.arrays;
  const file = packModel({
    meta: { threshold: SETTINGS.threshold, gate, ...first.meta, ...frame.meta, ...choice.meta },
    arrays: {
      'lexicon.keys': keys,
      'lexicon.steps': Uint8Array.from(keys, (k) => lore.lexicon.get(k)!),
      ...tokens,
      ...frame.arrays,
      ...choice.arrays,
    },
  });
  writeFileSync(path.join(models, 'attribution.bin'), file);
  log(`models/attribution.bin, ${file.length} bytes`);
}

function readBytes(models: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(models, `${name}.bin`)));
}

/** The file if it is there, else what `make` makes, written to it. */
function kept(file: string | null, make: () => ModelFile): ModelFile {
  if (file !== null && existsSync(file)) return unpackModel(new Uint8Array(readFileSync(file)));
  const made = make();
  if (file !== null) writeFileSync(file, packModel(made));
  return made;
}

function parsedExamples(corpora: string, models: string, cache: string | null): Example[] {
  const gold = readGold(corpora, 'train');
  const file = cache && path.join(cache, 'parses.jsonl');
  if (file && existsSync(file)) {
    const parses = readParses(file);
    return gold.map((g, i) => example(g, parses[i]!));
  }
  const syntax = readSyntaxModels({
    clusters: readBytes(models, 'clusters'),
    tagger: readBytes(models, 'tagger'),
    parser: readBytes(models, 'parser'),
    lexicon: readBytes(models, 'lexicon'),
  });
  const parses = gold.map(({ id, text, title }) =>
    parseText(segment({ id, text, title, publishedAt: null, lang: 'en' }), syntax),
  );
  if (file) writeParses(file, parses);
  return gold.map((g, i) => example(g, parses[i]!));
}

/** The first pass from all articles, and its posteriors on each from the others. */
function trainFirstPass(examples: readonly Example[], clusters: WordClusters, log: (line: string) => void): ModelFile {
  const posteriors = new Float32Array(LABELS.length * examples.reduce((n, ex) => n + ex.parsed.tokens.count, 0));
  for (let fold = 0; fold < SETTINGS.folds; fold++) {
    const rest = examples.filter((_, i) => i % SETTINGS.folds !== fold);
    const lore = { lexicon: cueLexicon(rest), clusters };
    const tokens = asCrf(
      'tokens',
      trainTokens(rest, lore, () => {}),
    );
    const list = featureList();
    let at = 0;
    examples.forEach((ex, i) => {
      const { count } = ex.parsed.tokens;
      if (i % SETTINGS.folds === fold)
        posteriors.set(tokenPosteriors(columnsOf(ex.parsed, 0, count, lore), { tokens }, list), at);
      at += count * LABELS.length;
    });
    log(`first pass, fold ${fold + 1} of ${SETTINGS.folds}`);
  }
  const { meta, arrays } = packCrf('tokens', trainTokens(examples, { lexicon: cueLexicon(examples), clusters }, log));
  return { meta, arrays: { ...arrays, posteriors } };
}

function trainSecondPass(
  cases: readonly Case[],
  log: (line: string) => void,
): { frame: ModelFile; choice: ModelFile; gate: number } {
  const choices: Choice[] = [];
  const list = featureList();
  for (let fold = 0; fold < SETTINGS.readingFolds; fold++) {
    const crf = asCrf(
      'frame',
      trainFrame(
        cases.filter(({ article }) => article % SETTINGS.readingFolds !== fold),
        () => {},
      ),
    );
    for (const one of cases) if (one.article % SETTINGS.readingFolds === fold) choices.push(choiceOf(one, crf, list));
    log(`readings, fold ${fold + 1} of ${SETTINGS.readingFolds}`);
  }
  const frame = trainFrame(cases, log);
  const choice = trainChoices(choices, {
    ...SETTINGS.choice,
    report: (epoch, ll) => {
      log(`choice: epoch ${epoch}, log-likelihood ${ll.toFixed(4)}`);
    },
  });
  const shared = choices
    .filter(({ right }) => right >= 0)
    .map(({ shared: ids }) =>
      ids.reduce((sum, id) => sum + (choice.rowOf[id]! < 0 ? 0 : choice.weights[choice.rowOf[id]!]!), 0),
    )
    .sort((a, b) => a - b);
  return {
    frame: packCrf('frame', frame),
    choice: packCrf('choice', choice),
    gate: shared[Math.floor(shared.length * SETTINGS.lost)] ?? 0,
  };
}

function asCrf(name: string, trained: TrainedCrf): Crf {
  return readCrf(unpackModel(packModel(packCrf(name, trained))), name);
}

function trainTokens(examples: readonly Example[], lore: WordTables, log: (line: string) => void): TrainedCrf {
  const data = crfData();
  const list = featureList();
  for (const ex of examples) {
    const c = columnsOf(ex.parsed, 0, ex.parsed.tokens.count, lore);
    const labels = goldLabels(ex);
    for (const [from, to] of c.paragraphs) {
      clearFeatures(list);
      tokenFeatures(c, from, to, new FeatureWriter(list, SETTINGS.tokens.buckets - 1));
      const run = labels.slice(from, to);
      if (run[0]! > 0 && run[0]! % 2 === 0) run[0]!--;
      addRun(data, list, run);
    }
  }
  return trainCrf(data, {
    labels: LABELS,
    ...SETTINGS.tokens,
    report: (epoch, ll) => {
      log(`tokens: epoch ${epoch}, log-likelihood ${ll.toFixed(4)}`);
    },
  });
}

/** A candidate among the training articles: what the first pass left, and the gold attribution if it is a cue. */
interface Case {
  readonly article: number;
  readonly c: Columns;
  readonly pass: FirstPass;
  readonly candidate: CueCandidate;
  readonly gold: TokenSpans | null;
}

function casesOf(examples: readonly Example[], posteriors: Float32Array, lore: WordTables): Case[] {
  let at = 0;
  return examples.flatMap((ex, article) => {
    const c = columnsOf(ex.parsed, 0, ex.parsed.tokens.count, lore);
    const pass = firstPass(c, posteriors.subarray(at, at + c.count * LABELS.length));
    at += c.count * LABELS.length;
    return pass.candidates.map((candidate) => ({ article, c, pass, candidate, gold: attributionAt(ex, candidate) }));
  });
}

function trainFrame(cases: readonly Case[], log: (line: string) => void): TrainedCrf {
  const data = crfData();
  const list = featureList();
  for (const { c, pass, candidate, gold } of cases) {
    if (!gold) continue;
    const [from, to] = windowOf(c, candidate);
    clearFeatures(list);
    frameFeatures(c, pass, candidate, from, to, new FeatureWriter(list, SETTINGS.frame.buckets - 1));
    addRun(data, list, frameLabels(gold, from, to, candidate.anchor));
  }
  return trainCrf(data, {
    labels: FRAME_LABELS,
    allowed: frameSteps,
    ...SETTINGS.frame,
    report: (epoch, ll) => {
      log(`frame: epoch ${epoch}, log-likelihood ${ll.toFixed(4)}`);
    },
  });
}

/** The readings of a case as options; the right one is the nearest to the gold spans, if any is near. */
function choiceOf({ c, pass, candidate, gold }: Case, frameCrf: Crf, list: FeatureList): Choice {
  const ids = (write: (out: FeatureWriter) => void): Int32Array => {
    clearFeatures(list);
    write(new FeatureWriter(list, SETTINGS.choice.buckets - 1));
    return list.ids.slice(0, list.size);
  };
  const frame = spanFrame(c, pass, candidate, frameCrf, list);
  const readings = readingsOf(frame, frameCrf).filter(({ roles }) => roles.content.length > 0);
  const shared = ids((out) => {
    cueFeatures(c, pass, candidate, out);
  });
  const options = readings.map((reading) =>
    ids((out) => {
      readingFeatures(c, pass, candidate, reading, [frame.from, frame.to], out);
    }),
  );
  const nearness = readings.map(({ roles }) => (gold ? likeness(roles, gold) : 0));
  const best = Math.max(0, ...nearness);
  return { shared, options, right: best > 0 ? nearness.indexOf(best) : -1 };
}

/** How near a reading comes to gold: overlap of contents, with a bonus for each role that is the same. */
function likeness(roles: TokenSpans, gold: TokenSpans): number {
  const overlap = jaccard(roles.content, gold.content);
  if (overlap === 0) return 0;
  return (
    overlap +
    jaccard(roles.source, gold.source) / 2 +
    SPAN_ROLES.filter((role) => isSame(roles[role], gold[role])).length / 2
  );
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(([s, e], i) => b[i]![0] === s && b[i]![1] === e);
}

/** Tokens in both over tokens in either; 1 if both are empty. */
function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const tokens = (spans: readonly Span[]): Set<number> =>
    new Set(spans.flatMap(([s, e]) => Array.from({ length: e - s }, (_, i) => s + i)));
  const x = tokens(a);
  const y = tokens(b);
  if (x.size === 0 && y.size === 0) return 1;
  let both = 0;
  for (const i of x) if (y.has(i)) both++;
  return both / (x.size + y.size - both);
}

/** The gold attribution in whose cue the candidate's anchor lies. */
function attributionAt(ex: Example, { anchor }: CueCandidate): TokenSpans | null {
  return ex.attributions.find((a) => a.cue.some(([from, to]) => from <= anchor && anchor < to)) ?? null;
}

/** Labels of a window for an attribution; of several cue pieces the one with the anchor. */
function frameLabels(gold: TokenSpans, from: number, to: number, anchor: number): Uint8Array {
  const out = new Uint8Array(to - from);
  let first = to;
  let last = from;
  for (const role of SPAN_ROLES) {
    for (const [s, e] of gold[role]) {
      const start = Math.max(s, from) - from;
      const end = Math.min(e, to) - from;
      if (start >= end || (role === 'cue' && !(s <= anchor && anchor < e))) continue;
      first = Math.min(first, start);
      last = Math.max(last, end);
      const begin = role === 'source' ? FRAME.beginSource : role === 'cue' ? FRAME.beginCue : FRAME.beginContent;
      out.fill(begin + 1, start, end);
      out[start] = begin;
      if (role === 'content') out[end - 1] = FRAME.endContent;
    }
  }
  return out.map((label, i) => (label !== 0 ? label : i < first ? FRAME.before : i >= last ? FRAME.after : FRAME.gap));
}
