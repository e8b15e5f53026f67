/**
 * `npm run train -- encoder-score MODEL IDS`: scores a packed encoder on the development windows, as the product reads
 * them, in the figures of `score.py`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../src/engine/best/read-document.ts';
import {
  readBestModel,
  readWindow,
  type BestModel,
  type Chain,
  type WindowReading,
} from '../../src/engine/best/read-window.ts';
import { WORD_SHAPES } from '../../src/engine/best/word-pieces.ts';
import { readNameModel } from '../../src/engine/fast/names/tag-names.ts';
import { bestPath } from '../../src/learn/crf-paths.ts';
import { unpackModel } from '../../src/learn/model-file.ts';
import { highest } from '../../src/learn/sparse-linear.ts';
import { log } from '../log.ts';
import type { TrainOptions } from '../main.ts';
import { readGumNames, readIob } from '../name-data.ts';
import { nameF1, scoreNames } from '../names.ts';
import type { GoldWindow } from './write-ids.ts';

/** Spans of B-/I- labels as `from-to-kind`. */
function spansOf(labels: ArrayLike<number>, offset: number): Set<string> {
  const spans = new Set<string>();
  for (let i = 0; i < labels.length;) {
    const kind = (labels[i]! + 1) >> 1;
    let end = i + 1;
    while (end < labels.length && labels[end]! > 0 && labels[end] === 2 * kind) end++;
    if (kind > 0) spans.add(`${offset + i}-${offset + end}-${kind}`);
    i = end;
  }
  return spans;
}

/** Spans of one kind (0 for all) in gold, found, and in both. */
class Count {
  gold = 0;
  found = 0;
  same = 0;
  readonly kind: number;
  constructor(kind: number) {
    this.kind = kind;
  }

  add(gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
    const counts = (span: string): boolean => this.kind === 0 || span.endsWith(`-${this.kind}`);
    for (const span of gold) if (counts(span)) this.gold++;
    for (const span of found) {
      if (!counts(span)) continue;
      this.found++;
      if (gold.has(span)) this.same++;
    }
  }

  get f1(): number {
    return (200 * this.same) / Math.max(1, this.gold + this.found);
  }
}

/** The likeliest labels of words by their scores. */
function labelsOf(chain: Chain, scores: Float32Array): Uint8Array {
  const labels = new Uint8Array(scores.length / chain.labels.length);
  bestPath(chain, scores, labels.length, labels);
  return labels;
}

/** A written window as the engine cuts it. */
function asWindow({ ids, first, shapes, ends }: GoldWindow): Parameters<typeof readWindow>[1] {
  const pieceShapes = ids.map((): number => WORD_SHAPES.length);
  for (const [i, at] of first.entries()) pieceShapes.fill(shapes[i]!, at, first[i + 1] ?? ids.length - 1);
  return { ids, first, shapes: pieceShapes, sentences: ends.map((end, s) => [s > 0 ? ends[s - 1]! : 0, end] as const) };
}

/** The figures of a set of windows, in per cent. */
export function scoreWindows(model: BestModel, windows: readonly GoldWindow[]): Record<string, number> {
  let [words, uas, las, tags] = [0, 0, 0, 0];
  const names = new Count(0);
  const roles = { source: new Count(1), cue: new Count(2), content: new Count(3) };
  const documents = new Map<number, { gold: number[]; found: number[] }>();
  const trees = (window: GoldWindow, { dependencies, tags: found }: WindowReading): void => {
    let from = 0;
    for (const [s, { heads, relations }] of dependencies.entries()) {
      for (const [i, head] of heads.entries()) {
        words++;
        const row = found.subarray((from + i) * model.tags.length, (from + i + 1) * model.tags.length);
        if (window.tags![from + i] === highest(row, 0)) tags++;
        if ((head < 0 ? -1 : head + from) !== window.heads![from + i]) continue;
        uas++;
        if (relations[i] === window.relations![from + i]) las++;
      }
      from = window.ends[s]!;
    }
  };
  for (const window of windows) {
    const reading = readWindow(model, asWindow(window));
    if (window.heads) trees(window, reading);
    const found = labelsOf(model.names, reading.names);
    if (window.names && window.names[0]! >= 0)
      for (const [s, end] of window.ends.entries()) {
        const from = s > 0 ? window.ends[s - 1]! : 0;
        names.add(spansOf(window.names.slice(from, end), from), spansOf(found.subarray(from, end), from));
      }
    if (!window.spans) continue;
    const doc = documents.get(window.doc) ?? { gold: [], found: [] };
    documents.set(window.doc, doc);
    doc.gold.push(...window.spans);
    doc.found.push(...labelsOf(model.spans, reading.spans));
  }
  for (const { gold, found } of documents.values())
    for (const role of Object.values(roles)) role.add(spansOf(gold, 0), spansOf(found, 0));
  return {
    ...(words > 0 && { uas: (100 * uas) / words, las: (100 * las) / words, tags: (100 * tags) / words }),
    ...(names.gold > 0 && { names: names.f1 }),
    ...(documents.size > 0 && { source: roles.source.f1, cue: roles.cue.f1, content: roles.content.f1 }),
  };
}

/** Names by the encoder and the linear field together, as `--model best` reads them. */
function scoreTogether(model: BestModel, corpora: string, models: string): void {
  const field = readNameModel(unpackModel(readFileSync(path.join(models, 'names.bin'))));
  const language = path.join(corpora, 'language');
  for (const [name, documents] of [
    ['gum-dev', readGumNames(language, 'dev')],
    ['ner-ewt-dev', readIob(path.join(language, 'ner-ewt-dev.iob2.gz'))],
  ] as const) {
    const counts = scoreNames(documents, field, ({ word, sentences }) => ({
      ...model.names,
      scores: readDocument(
        model,
        sentences.map(({ from, to }) => word.slice(from, to)),
      ).names,
    }));
    const shown = [...counts].map(([type, count]) => `${type} ${nameF1(count).toFixed(2)}`);
    log(`${name}, names with the linear field: ${shown.join(', ')}`);
  }
}

/** Print the figures of every development set. */
export async function train({ args, corpora, models }: TrainOptions): Promise<void> {
  const [file = '', ids = ''] = args;
  if (ids === '') throw new Error('usage: npm run train -- encoder-score MODEL IDS');
  const kernel = readFileSync(path.join(models, 'encoder-kernel.wasm'));
  const model = readBestModel(unpackModel(readFileSync(file)), kernel);
  for (const name of ['gum-dev', 'ewt-dev', 'polnear-dev']) {
    const windows = readFileSync(path.join(ids, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldWindow);
    const began = process.cpuUsage();
    const figures = scoreWindows(model, windows);
    const { user, system } = process.cpuUsage(began);
    const rate = windows.reduce((n, w) => n + w.ids.length, 0) / ((user + system) / 1e6);
    const shown = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(2)}`);
    log(`${name}: ${shown.join(', ')}; ${Math.round(rate)} pieces a CPU second`);
  }
  scoreTogether(model, corpora, models);
}
