import { itemAt, valueAt } from '../../model/item-at.ts';
import { PAGE_FEATURES, pageFeatures, type PageContext } from '../html/page-features.ts';
import type { Page } from '../html/page.ts';
import { foldTitle } from '../plain/find-title.ts';
import { contentWords, TEXT_FEATURES, textFeatures } from './text-features.ts';

/** Own features of blocks beside it that a block also gets, as columns of the same matrix. */
const BESIDE: readonly string[] = [
  'chars',
  'terminal',
  'titleCase',
  'leftoverRelated',
  'leftoverBoilerplate',
  'linkShare',
  'tag',
  'hint:related',
  'hint:caption',
  'strongShare',
  'dateLine',
];
const OFFSETS: readonly number[] = [-2, -1, 1, 2];
/** Where a block stands among all. */
const PLACE: readonly string[] = [
  'index',
  'indexShare',
  'charsBefore',
  'charsAfter',
  'sincePros',
  'toProse',
  'proseShareBefore',
];

const OWN: readonly string[] = [...TEXT_FEATURES, ...PAGE_FEATURES];
const BESIDE_COLUMNS: readonly number[] = BESIDE.map((name) => OWN.indexOf(name));

/** Names of the columns of one block's row, for the first round of the filter. */
const FEATURES: readonly string[] = [...OWN, ...OFFSETS.flatMap((o) => BESIDE.map((name) => `${name}@${o}`)), ...PLACE];
export const WIDTH: number = FEATURES.length;

/** Blocks × `WIDTH` features, row-major. `page` is null for plain text, whose structure is unknown (-1 throughout). */
export function blockFeatures(
  texts: readonly string[],
  title: string | null,
  page: { readonly page: Page; readonly context: PageContext } | null,
): Float32Array {
  const n = texts.length;
  const out = new Float32Array(n * WIDTH).fill(-1);
  const titleWords = contentWords(title ?? '');
  const titleFolded = title === null ? '' : foldTitle(title);
  const counts = new Map<string, number>();
  for (const t of texts) counts.set(t, (counts.get(t) ?? 0) + 1);
  texts.forEach((t, i) => textFeatures(t, titleWords, titleFolded, valueAt(counts, t), out, i * WIDTH));
  if (page) pageFeatures(page.page, page.context, out, WIDTH, TEXT_FEATURES.length);
  for (let i = 0; i < n; i++) {
    let k = i * WIDTH + OWN.length;
    for (const offset of OFFSETS) {
      const other = i + offset;
      for (const column of BESIDE_COLUMNS) out[k++] = other >= 0 && other < n ? out[other * WIDTH + column]! : -2;
    }
  }
  placeFeatures(texts, page?.page ?? null, out);
  return out;
}

function placeFeatures(texts: readonly string[], page: Page | null, out: Float32Array): void {
  const n = texts.length;
  const isProse = texts.map(
    (t, i) => t.length >= 80 && (page === null || itemAt(page.blocks, i).linkChars < t.length * 0.5),
  );
  let total = 0;
  let proseTotal = 0;
  texts.forEach((t, i) => {
    total += t.length;
    if (isProse[i]) proseTotal += t.length;
  });
  let before = 0;
  let proseBefore = 0;
  let since = 99;
  for (let i = 0; i < n; i++) {
    const at = i * WIDTH + WIDTH - PLACE.length;
    out[at] = Math.min(i, 300);
    out[at + 1] = i / n;
    out[at + 2] = Math.log1p(before);
    out[at + 3] = Math.log1p(total - before - texts[i]!.length);
    out[at + 4] = since;
    out[at + 6] = proseTotal ? proseBefore / proseTotal : 0;
    before += texts[i]!.length;
    if (isProse[i]) proseBefore += texts[i]!.length;
    since = isProse[i] ? 0 : Math.min(99, since + 1);
  }
  let to = 99;
  for (let i = n - 1; i >= 0; i--) {
    out[i * WIDTH + WIDTH - PLACE.length + 5] = to;
    to = isProse[i] ? 0 : Math.min(99, to + 1);
  }
}

/** Columns that the second round adds: what the first round thought of the block and of those around it. */
const ROUND_TWO: readonly string[] = [
  'p',
  'p-3',
  'p-2',
  'p-1',
  'p+1',
  'p+2',
  'p+3',
  'meanParent',
  'meanNear',
  'mainInside',
  'mainDistance',
  'sureBefore',
  'sureAfter',
  'signMean',
  'firstSure',
  'lastSure',
];
export const WIDTH_TWO: number = WIDTH + ROUND_TWO.length;

/** Rows of the second round: those of the first, and the first round's probabilities around each block. */
export function secondFeatures(
  first: Float32Array,
  p: Float32Array,
  texts: readonly string[],
  page: Page | null,
): Float32Array {
  const n = p.length;
  const out = new Float32Array(n * WIDTH_TWO);
  const sure = texts.map((t, i) => t.length >= 60 && p[i]! > 0.5);
  const firstSure = sure.indexOf(true);
  const lastSure = sure.lastIndexOf(true);
  const groups = page ? groupMeans(page, p) : null;
  let before = 0;
  const after = sure.filter(Boolean).length;
  for (let i = 0; i < n; i++) {
    const at = i * WIDTH_TWO;
    out.set(first.subarray(i * WIDTH, (i + 1) * WIDTH), at);
    const near = (offset: number): number => (i + offset >= 0 && i + offset < n ? p[i + offset]! : 0);
    let sum = 0;
    let weight = 0;
    for (let j = Math.max(0, i - 6); j <= Math.min(n - 1, i + 6); j++) {
      sum += p[j]! * texts[j]!.length;
      weight += texts[j]!.length;
    }
    const values = [
      p[i]!,
      near(-3),
      near(-2),
      near(-1),
      near(1),
      near(2),
      near(3),
      groups?.parent[i] ?? -1,
      weight ? sum / weight : 0,
      groups?.inside[i] ?? -1,
      groups?.distance[i] ?? -1,
      Math.min(before, 50),
      Math.min(after - before - (sure[i] ? 1 : 0), 50),
      groups?.sign[i] ?? -1,
      firstSure < 0 ? -99 : Math.max(-60, Math.min(60, i - firstSure)),
      lastSure < 0 ? -99 : Math.max(-60, Math.min(60, i - lastSure)),
    ];
    out.set(values, at + WIDTH);
    if (sure[i]) before++;
  }
  return out;
}

/** Means of the first round by parent and by signature, and the container that it finds the article in. */
function groupMeans(
  page: Page,
  p: Float32Array,
): { parent: number[]; sign: number[]; inside: number[]; distance: number[] } {
  const { blocks, elements } = page;
  const parents = new Map<number, [number, number]>();
  const signs = new Map<string, [number, number]>();
  const gain = new Float64Array(elements.length);
  const parentOf = (i: number): number => elements[itemAt(blocks, i).element]?.parent ?? -1;
  const signOf = (i: number): string => {
    const e = elements[itemAt(blocks, i).element];
    return e ? `${e.tag}.${e.attrs.get('class') ?? ''}@${e.depth}` : '';
  };
  const add = <K>(map: Map<K, [number, number]>, key: K, i: number): void => {
    const [a, b] = map.get(key) ?? [0, 0];
    map.set(key, [a + p[i]! * itemAt(blocks, i).chars, b + itemAt(blocks, i).chars]);
  };
  blocks.forEach((b, i) => {
    add(parents, parentOf(i), i);
    add(signs, signOf(i), i);
    const value = (p[i]! - 0.5) * b.chars;
    for (let e = b.element; e >= 0; e = itemAt(elements, e).parent) gain[e] = gain[e]! + value;
  });
  let main = -1;
  let most = 0;
  gain.forEach((g, e) => {
    if (g >= most && g > 0) {
      most = g;
      main = e;
    }
  });
  const mean = <K>(map: Map<K, [number, number]>, key: K): number => {
    const [a, b] = map.get(key) ?? [0, 1];
    return a / b;
  };
  const distance = blocks.map((b) => {
    for (let e = b.element, n = 0; e >= 0; e = itemAt(elements, e).parent, n++) if (e === main) return n;
    return 99;
  });
  return {
    parent: blocks.map((_, i) => mean(parents, parentOf(i))),
    sign: blocks.map((_, i) => mean(signs, signOf(i))),
    inside: distance.map((d) => (d < 99 ? 1 : 0)),
    distance,
  };
}
