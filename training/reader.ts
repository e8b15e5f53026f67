import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packModel } from '../src/learn/model-file.ts';
import { secondFeatures, WIDTH, WIDTH_TWO } from '../src/read/filter/block-features.ts';
import { probability, type BoostedTrees } from '../src/read/filter/boosted-trees.ts';
import { decide } from '../src/read/html/choose-blocks.ts';
import { judgeCapture } from '../src/read/plain/judge-capture.ts';
import type { TrainOptions } from './main.ts';
import { loadPages, type LabelledPage } from './reader-data.ts';
import { f1Of, overlap, words } from './reader-score.ts';
import { growTrees, random, type GrowOptions } from './reader-trees.ts';

/** The first round sees blocks, the second little that is new: it is kept small, or it learns the pages by heart. */
const GROW: GrowOptions = { trees: 120, depth: 5, rate: 0.1, least: 3, lambda: 4, columns: 0.3, seed: 7 };
const GROW_TWO: GrowOptions = { trees: 60, depth: 4, rate: 0.1, least: 8, lambda: 10, columns: 0.2, seed: 7 };
/** Chosen on the cross-validated pages of both sets; F1 of either is flat around it. */
const CUT = 0.5;
/** Chosen on the cross-validated captures: recall of the rules alone is nearly kept. */
const CAPTURE_CUT = 0.15;
const FOLDS = 10;

/** Weight of a row from a plain capture beside one from a page. */
const CAPTURE_WEIGHT = 0.3;
/** A page weighs as the root of what its blocks weigh, as one of this much in all: long pages are not the only ones. */
const PAGE_WEIGHT = 150;

/** Rows of blocks, their labels and texts: one page, or one capture. */
interface Rows {
  readonly x: Float32Array;
  readonly labels: Float32Array;
  readonly texts: readonly string[];
  readonly weight: number;
}

/** The labelled rows of many pages in one matrix. */
function stack(all: readonly Rows[], width: number): { x: Float32Array; y: Float32Array; w: Float32Array } {
  const known = all.map((p) => [...p.labels.keys()].filter((i) => p.labels[i]! >= 0));
  const n = known.reduce((sum, k) => sum + k.length, 0);
  const x = new Float32Array(n * width);
  const y = new Float32Array(n);
  const w = new Float32Array(n);
  let r = 0;
  all.forEach((p, k) => {
    for (const i of known[k]!) {
      x.set(p.x.subarray(i * width, (i + 1) * width), r * width);
      y[r] = p.labels[i]!;
      w[r] = p.weight * blockWeight(p.texts[i]!);
      r++;
    }
  });
  return { x, y, w };
}

const blockWeight = (text: string): number => 0.4 + Math.min(3, Math.sqrt(words(text).length) / 3);

const textsOf = (page: LabelledPage): string[] => page.prepared.page.blocks.map((b) => b.text);

function predict(trees: BoostedTrees, rows: Float32Array, width: number): Float32Array {
  return Float32Array.from({ length: rows.length / width }, (_, i) => probability(trees, rows, i * width));
}

/** What keeps pages in one fold: nothing was learned from the like of what is measured. */
type Kin = 'site' | 'builder';

/** Sites, or builders, in a fixed random order, dealt into folds. */
function foldsOf(pages: readonly LabelledPage[], kin: Kin): ReadonlyMap<LabelledPage, number> {
  const draw = random(11);
  const groups = [...new Set(pages.map((p) => p[kin]))]
    .sort()
    .map((group) => ({ group, key: draw() }))
    .sort((a, b) => a.key - b.key);
  const folds = new Map(groups.map(({ group }, i) => [group, i % FOLDS]));
  return new Map(pages.map((p) => [p, folds.get(p[kin]) ?? 0]));
}

/** Matrices of one round for a page and its capture. */
interface Round {
  readonly page: Float32Array;
  readonly capture: Float32Array | null;
}

function rowsOf(page: LabelledPage, { page: x, capture }: Round): Rows[] {
  const texts = textsOf(page);
  const whole = texts.reduce((sum, text, i) => sum + (page.labels[i]! >= 0 ? blockWeight(text) : 0), 0);
  const own: Rows = { x, labels: page.labels, texts, weight: Math.sqrt(PAGE_WEIGHT / Math.max(1, whole)) };
  return page.capture && capture
    ? [own, { x: capture, labels: page.capture.labels, texts: page.capture.texts, weight: CAPTURE_WEIGHT }]
    : [own];
}

/** Probabilities for each page and capture by trees that saw no page of its fold. */
function crossValidate(
  pages: readonly LabelledPage[],
  folds: ReadonlyMap<LabelledPage, number>,
  rounds: ReadonlyMap<LabelledPage, Round>,
  width: number,
  grow: GrowOptions,
): Map<LabelledPage, Round> {
  const out = new Map<LabelledPage, Round>();
  for (let k = 0; k < FOLDS; k++) {
    const { x, y, w } = stack(
      pages.filter((p) => folds.get(p) !== k).flatMap((p) => rowsOf(p, rounds.get(p)!)),
      width,
    );
    const trees = growTrees(x, width, y, w, grow);
    for (const p of pages) {
      if (folds.get(p) !== k) continue;
      const round = rounds.get(p)!;
      out.set(p, {
        page: predict(trees, round.page, width),
        capture: round.capture && predict(trees, round.capture, width),
      });
    }
  }
  return out;
}

/** Both rounds, the second on what the first said of pages that it had not learned from. */
function inTwoRounds(
  pages: readonly LabelledPage[],
  folds: ReadonlyMap<LabelledPage, number>,
  inputs: ReadonlyMap<LabelledPage, Round>,
): Readonly<Record<'first' | 'inputsTwo' | 'second', ReadonlyMap<LabelledPage, Round>>> {
  const first = crossValidate(pages, folds, inputs, WIDTH, GROW);
  const inputsTwo = new Map(pages.map((p) => [p, secondRound(p, first.get(p)!)]));
  return { first, inputsTwo, second: crossValidate(pages, folds, inputsTwo, WIDTH_TWO, GROW_TWO) };
}

/** Scores at one cut; pieces are counted as `bench/extraction/score.mjs` counts them. */
interface Scores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly exact: number;
  readonly pieces: number;
  readonly captures: number;
}

function scoresAt(pages: readonly LabelledPage[], p: ReadonlyMap<LabelledPage, Round>, cut: number): Scores {
  const articles = pages.filter((x) => x.truth.articleBody !== undefined);
  const captures = articles.flatMap((x) => {
    const c = x.capture;
    const q = p.get(x)!.capture;
    return c && q ? [overlap(x.truth.articleBody!, c.texts.filter((_, i) => q[i]! >= cut).join('\n'))] : [];
  });
  let [tp, fp, fn] = [0, 0, 0];
  const fold = (s: string): string => s.replace(/\s+/gu, ' ').trim();
  for (const x of pages.filter((y) => y.truth.with !== undefined)) {
    const text = fold(textOf(x, p.get(x)!.page, cut));
    for (const piece of x.truth.with ?? [])
      if (text.includes(fold(piece))) tp++;
      else fn++;
    for (const piece of x.truth.without ?? []) if (text.includes(fold(piece))) fp++;
  }
  return {
    ...f1Of(articles.map((x) => overlap(x.truth.articleBody!, textOf(x, p.get(x)!.page, cut)))),
    pieces: (2 * tp) / (2 * tp + fp + fn),
    captures: f1Of(captures).f1,
  };
}

function report(name: string, pages: readonly LabelledPage[], p: ReadonlyMap<LabelledPage, Round>, cut: number): void {
  const s = Object.entries(scoresAt(pages, p, cut)).map(([k, v]) => `${k} ${(v as number).toFixed(3)}`);
  process.stderr.write(`${name}, cut ${cut}: ${s.join(', ')}\n`);
}

/** Plain captures by the rules for plain text, less what the filter holds for most unlikely. */
function reportCaptures(pages: readonly LabelledPage[], p: ReadonlyMap<LabelledPage, Round>): void {
  for (const cut of [0, 0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.5]) {
    const rows = pages.flatMap((x) => {
      const q = p.get(x)!.capture;
      if (!x.capture || !q) return [];
      const { verdicts } = judgeCapture(
        x.capture.texts.map((text) => ({ text, start: 0, end: text.length })),
        { lang: null },
      );
      return [
        overlap(x.truth.articleBody!, x.capture.texts.filter((_, i) => verdicts[i]!.keep && q[i]! >= cut).join('\n')),
      ];
    });
    const { f1, precision, recall, exact } = f1Of(rows);
    process.stderr.write(
      `captures by rule and filter at ${cut}: F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} exact ${exact.toFixed(3)}\n`,
    );
  }
}

function textOf(page: LabelledPage, p: Float32Array, cut: number): string {
  const texts = page.prepared.page.blocks.map((b) => b.text);
  const { kept } = decide(page.prepared.page, p, page.prepared.title.title, cut);
  return texts.filter((_, i) => kept[i]).join('\n');
}

/**
 * Cross-validates by site, and by the program that built the page; prints the scores, then trains on all and writes
 * `models/reader.bin`.
 */
export async function train({ corpora, models, args }: TrainOptions): Promise<void> {
  const started = Date.now();
  const note = (s: string): void => {
    process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)}s ${s}\n`);
  };
  const pages = await loadPages(corpora, ['articles', 'mixed']);
  note(
    `${pages.length} pages, ${pages.reduce((n, p) => n + p.labels.filter((l) => l >= 0).length, 0)} labelled blocks, ${WIDTH} features`,
  );
  report('ceiling', pages, new Map(pages.map((p) => [p, { page: p.labels, capture: p.capture?.labels ?? null }])), 0.5);
  const inputs = new Map(pages.map((p) => [p, { page: p.prepared.features, capture: p.capture?.features ?? null }]));
  const { first, inputsTwo, second } = inTwoRounds(pages, foldsOf(pages, 'site'), inputs);
  note('by site');
  report('round one', pages, first, CUT);
  for (const cut of [0.4, 0.45, 0.5, 0.55, 0.6]) report('round two', pages, second, cut);
  reportCaptures(pages, second);
  const byBuilder = inTwoRounds(pages, foldsOf(pages, 'builder'), inputs).second;
  note('by builder');
  report('round two', pages, byBuilder, CUT);
  const file = args.find((a) => a.startsWith('predictions='))?.slice('predictions='.length);
  if (file)
    writeFileSync(
      file,
      pages
        .map(
          (p) =>
            `${JSON.stringify({ id: p.id, text: textOf(p, second.get(p)!.page, CUT), p: [...second.get(p)!.page] })}\n`,
        )
        .join(''),
    );
  if (args.includes('--errors')) showErrors(pages, second, CUT);
  if (args.includes('--only-measure')) return;
  const one = stack(
    pages.flatMap((p) => rowsOf(p, inputs.get(p)!)),
    WIDTH,
  );
  const firstTrees = growTrees(one.x, WIDTH, one.y, one.w, GROW);
  const two = stack(
    pages.flatMap((p) => rowsOf(p, inputsTwo.get(p)!)),
    WIDTH_TWO,
  );
  const secondTrees = growTrees(two.x, WIDTH_TWO, two.y, two.w, GROW_TWO);
  const arrays = Object.fromEntries(
    Object.entries({ first: firstTrees, second: secondTrees }).flatMap(([name, t]) => [
      [`${name}.feature`, Uint16Array.from(t.feature)],
      [`${name}.cut`, t.cut],
      [`${name}.left`, Int32Array.from(t.left)],
      [`${name}.roots`, Int32Array.from(t.roots)],
    ]),
  );
  const bytes = packModel({
    meta: {
      width: WIDTH,
      widthTwo: WIDTH_TWO,
      bias: { first: firstTrees.bias, second: secondTrees.bias },
      cut: CUT,
      captureCut: CAPTURE_CUT,
      crossValidated: scoresAt(pages, second, CUT),
      byBuilder: scoresAt(pages, byBuilder, CUT),
      pages: pages.map((p) => p.id),
    },
    arrays,
  });
  writeFileSync(path.join(models, 'reader.bin'), bytes);
  note(`models/reader.bin: ${bytes.length} bytes`);
}

function secondRound(page: LabelledPage, first: Round): Round {
  const { capture } = page;
  return {
    page: secondFeatures(page.prepared.features, first.page, textsOf(page), page.prepared.page),
    capture: capture && first.capture && secondFeatures(capture.features, first.capture, capture.texts, null),
  };
}

/**
 * The worst pages, block by block where the decision was wrong; for looking at, with `npm run train -- reader
 * --errors`.
 */
function showErrors(pages: readonly LabelledPage[], p: ReadonlyMap<LabelledPage, Round>, cut: number): void {
  const rows = pages
    .filter((x) => x.truth.articleBody !== undefined)
    .map((x) => ({ x, o: overlap(x.truth.articleBody!, textOf(x, p.get(x)!.page, cut)) }))
    .filter((r) => !r.o.exact)
    .sort((a, b) => a.o.shared - b.o.shared);
  for (const { x, o } of rows) {
    process.stdout.write(
      `\n## ${x.truth.url} shared ${o.shared.toFixed(2)} extra ${o.extra.toFixed(2)} missing ${o.missing.toFixed(2)}\n`,
    );
    x.prepared.page.blocks.forEach((b, i) => {
      const label = x.labels[i]!;
      const value = p.get(x)!.page[i]!;
      if (value >= cut !== label >= 0.5)
        process.stdout.write(
          `${value >= cut ? 'EXTRA  ' : 'MISSING'} ${value.toFixed(2)} label ${label.toFixed(2)} <${x.prepared.page.elements[b.element]?.tag}> ${b.text.slice(0, 110).replace(/\n/g, '⏎')}\n`,
        );
    });
  }
}
