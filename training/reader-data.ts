import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getDomain } from 'tldts';
import { decodeBytes } from '../src/read/charset.ts';
import { blockFeatures } from '../src/read/filter/block-features.ts';
import { preparePage, type PreparedPage } from '../src/read/html/prepare-page.ts';
import { words } from './reader-score.ts';

/** What the annotators wrote for a page; absent fields were not annotated. */
interface PageTruth {
  readonly url: string;
  readonly articleBody?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * A page of the corpus with its blocks, and for each block its label: 1 article, 0 not, between where part of it is, -1
 * unknown.
 */
export interface LabelledPage {
  readonly id: string;
  readonly set: string;
  /** registrable domain, by which the data are cut for cross-validation */
  readonly site: string;
  /** program that built the page, where its markup tells; else the site */
  readonly builder: string;
  readonly truth: PageTruth;
  readonly prepared: PreparedPage;
  readonly labels: Float32Array;
  /**
   * the same as somebody would capture it as plain text: the part around the article, without its markup; null where
   * its labels are not all known
   */
  readonly capture: Capture | null;
}

/** Blocks of a plain capture, with the filter's features for plain text. */
interface Capture {
  readonly texts: readonly string[];
  readonly labels: Float32Array;
  readonly features: Float32Array;
}

/** Blocks that a capture takes along before the headline and after the article. */
const AROUND = { before: 3, after: 12 } as const;

function captureOf(prepared: PreparedPage, labels: Float32Array): Capture | null {
  const last = labels.findLastIndex((l) => l >= 0.5);
  const first = labels.findIndex((l) => l >= 0.5);
  if (first < 0) return null;
  const title = prepared.title.block;
  const from = Math.max(0, (title >= 0 && title < first ? title : first) - AROUND.before);
  const to = Math.min(labels.length, last + 1 + AROUND.after);
  const texts = prepared.page.blocks.slice(from, to).map((b) => b.text);
  return { texts, labels: labels.slice(from, to), features: blockFeatures(texts, prepared.title.title, null) };
}

/** Programs that build many sites' pages, and marks that each leaves in them. */
const BUILDERS: readonly (readonly [string, RegExp])[] = [
  ['wordpress', /\/wp-(?:content|includes)\/|content="WordPress/i],
  ['drupal', /\/sites\/(?:default|all)\/|Drupal\.settings|data-drupal/i],
  ['typo3', /\/typo3(?:conf|temp)\/|content="TYPO3/i],
  ['joomla', /\/media\/(?:jui|system)\/|content="Joomla/i],
  ['blogger', /blogger\.com\/static|content=['"]blogger/i],
  ['squarespace', /squarespace/i],
  ['arc', /window\.Fusion|arc-cdn|\/pf\/dist\//],
  ['next', /__NEXT_DATA__|\/_next\/static\//],
  ['nuxt', /window\.__NUXT__/],
  ['aem', /\/etc(?:\.clientlibs|\/designs)\//],
  ['forum', /vbulletin|xenforo|phpbb|data-xf-init/i],
];

/** All pages of some sets of `corpora/extraction`. */
export async function loadPages(corpora: string, sets: readonly string[]): Promise<LabelledPage[]> {
  const pages: LabelledPage[] = [];
  for (const set of sets) {
    const folder = path.join(corpora, 'extraction', set);
    const truths = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Record<string, PageTruth>;
    for (const [id, truth] of Object.entries(truths)) {
      const bytes = gunzipSync(readFileSync(path.join(folder, 'pages', `${id}.html.gz`)));
      const { text: html } = await decodeBytes(bytes, null);
      const prepared = preparePage(html, truth.url);
      const texts = prepared.page.blocks.map((b) => b.text);
      const labels =
        truth.articleBody === undefined ? labelByPieces(texts, truth) : labelByBody(texts, truth.articleBody);
      const original = truth.url.replace(/^https?:\/\/web\.archive\.org\/web\/[^/]+\//, '');
      const site = getDomain(original) ?? original;
      pages.push({
        id,
        set,
        site,
        builder: BUILDERS.find(([, marks]) => marks.test(html))?.[0] ?? site,
        truth,
        prepared,
        labels,
        capture: truth.articleBody === undefined ? null : captureOf(prepared, labels),
      });
    }
  }
  return pages;
}

/** Places that a block may take in the truth: word index, words covered, share of the block that is there. */
interface Place {
  readonly block: number;
  readonly at: number;
  readonly length: number;
  readonly share: number;
}

/**
 * Labels from a whole article text: blocks whose words stand in it, in order and each place taken once, so that a
 * headline or a pull quote that the page repeats is labelled once. Found as the heaviest increasing chain of places.
 */
export function labelByBody(texts: readonly string[], body: string): Float32Array {
  const truth = words(body);
  const index = new Map<string, number[]>();
  truth.forEach((w, i) => {
    const list = index.get(w);
    if (list) list.push(i);
    else index.set(w, [i]);
  });
  const places: Place[] = [];
  texts.forEach((text, block) => {
    const own = words(text);
    if (own.length === 0) return;
    for (const at of startsOf(own, truth, index)) places.push({ block, at, length: own.length, share: 1 });
    if (places.at(-1)?.block !== block && own.length >= 6) {
      const loose = looseMatch(own, truth, index);
      if (loose) places.push({ block, ...loose });
    }
  });
  const labels = new Float32Array(texts.length);
  for (const place of heaviestChain(places)) labels[place.block] = place.share;
  return labels;
}

function startsOf(own: readonly string[], truth: readonly string[], index: ReadonlyMap<string, number[]>): number[] {
  const starts: number[] = [];
  for (const at of index.get(own[0]!) ?? []) {
    let k = 1;
    while (k < own.length && truth[at + k] === own[k]) k++;
    if (k === own.length) starts.push(at);
    if (starts.length >= (own.length < 4 ? 30 : 5)) break;
  }
  return starts;
}

/** Where a block mostly stands: the diagonal with the most common words. */
function looseMatch(
  own: readonly string[],
  truth: readonly string[],
  index: ReadonlyMap<string, number[]>,
): { at: number; length: number; share: number } | null {
  const votes = new Map<number, number>();
  own.forEach((w, i) => {
    const at = index.get(w) ?? [];
    if (at.length <= 12)
      for (const j of at) {
        const d = Math.round((j - i) / 4);
        votes.set(d, (votes.get(d) ?? 0) + 1);
      }
  });
  let best: [number, number] = [0, 0];
  for (const [d, v] of votes) if (v > best[1]) best = [d, v];
  const from = Math.max(0, best[0] * 4 - 6);
  const window = new Map<string, number>();
  for (const w of truth.slice(from, from + own.length + 12)) window.set(w, (window.get(w) ?? 0) + 1);
  let shared = 0;
  for (const w of own) {
    const c = window.get(w) ?? 0;
    if (c > 0) {
      shared++;
      window.set(w, c - 1);
    }
  }
  const share = shared / own.length;
  return best[1] >= 3 && share >= 0.5
    ? {
        at: Math.max(0, best[0] * 4),
        length: Math.floor(own.length * share * 0.9),
        share: share > 0.85 ? 1 : share * 0.8,
      }
    : null;
}

function heaviestChain(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.block - b.block || b.at - a.at);
  const best = sorted.map((p) => p.length * p.share);
  const from = sorted.map(() => -1);
  for (let i = 0; i < sorted.length; i++) {
    for (let j = 0; j < i; j++) {
      const [p, q] = [sorted[j]!, sorted[i]!];
      if (p.block === q.block || p.at + p.length > q.at + 2) continue;
      const gap = q.at - (p.at + p.length) <= 2 ? 0.5 : 0;
      const sum = best[j]! + q.length * q.share + gap;
      if (sum > best[i]!) {
        best[i] = sum;
        from[i] = j;
      }
    }
  }
  const chain: Place[] = [];
  for (let i = best.indexOf(Math.max(0, ...best)); i >= 0; i = from[i]!) chain.push(sorted[i]!);
  return chain;
}

/** Labels from pieces that must be kept and pieces that must go; blocks with neither are unknown. */
function labelByPieces(texts: readonly string[], truth: PageTruth): Float32Array {
  const fold = (s: string): string => s.replace(/\s+/gu, ' ').trim();
  const wanted = (truth.with ?? []).map(fold).filter(Boolean);
  const unwanted = (truth.without ?? []).map(fold).filter(Boolean);
  return Float32Array.from(texts, (text) => {
    const t = fold(text);
    const yes = wanted.some((p) => t.includes(p));
    const no = unwanted.some((p) => t.includes(p));
    return yes === no ? -1 : yes ? 1 : 0;
  });
}
