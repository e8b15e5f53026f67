import { itemAt, valueAt } from '../../model/item-at.ts';
import { HINT_GROUPS } from './hint-groups.ts';
import { isEmbeddedPost } from './page-fields.ts';
import { elementsAround, type Page, type PageBlock } from './page.ts';

const TAGS: Readonly<Record<string, number>> = {
  p: 1,
  div: 2,
  li: 3,
  h1: 4,
  h2: 5,
  h3: 6,
  h4: 7,
  h5: 8,
  h6: 8,
  td: 9,
  th: 9,
  figcaption: 10,
  blockquote: 11,
  a: 12,
  span: 13,
  time: 14,
  dd: 15,
  dt: 15,
  button: 16,
  label: 16,
  address: 17,
  pre: 18,
  section: 2,
  article: 2,
  main: 2,
  body: 19,
  header: 20,
  footer: 21,
  figure: 22,
  aside: 23,
  summary: 24,
  center: 2,
};
const HOLDERS: readonly string[] = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'figure',
  'form',
  'table',
  'li',
  'blockquote',
  'a',
  'section',
  'p',
];

/** What the page's structure says of a block; absent (-1) for plain text. Order is the model's. */
export const PAGE_FEATURES: readonly string[] = [
  'tag',
  'linkShare',
  'links',
  'strongShare',
  'depth',
  'hidden',
  'itempropBody',
  ...HINT_GROUPS.map((g) => `hint:${g}`),
  ...HOLDERS.map((h) => `in:${h}`),
  'parentProse',
  'parentShare',
  'grandShare',
  'signShare',
  'parentLinkShare',
  'grandLinkShare',
  'topDistance',
  'topInside',
  'bestInside',
  'firstInParent',
  'parentBlocks',
  'afterTitle',
  'titleDistance',
  'sourceShare',
  'dataBody',
  'description',
  'signBlocks',
  'signLinkShare',
  'post',
  'sinceLinkedHeading',
  'linkedHeadings',
];

/** What the features need beside the page: where its headline stands (block index or -1), the page's own data. */
export interface PageContext {
  readonly titleBlock: number;
  readonly dataBody: string | null;
  readonly description: string | null;
  readonly htmlLength: number;
}

const FAR = 15;
const FAR_BLOCKS = 99;

/** Is a block running text: long enough, little of it in links? */
function isProse(b: PageBlock): boolean {
  return b.chars >= 60 && b.linkChars < b.chars * 0.5;
}

/** What the blocks of one signature (tag and class of their holders) amount to. */
interface SignStats {
  chars: number;
  links: number;
  blocks: number;
}

/** Of a page's containers: running text and blocks held; of its blocks: their signature, and what shares it. */
interface ContainerStats {
  readonly prose: Float32Array;
  readonly held: Uint16Array;
  readonly signs: ReadonlyMap<string, SignStats>;
  readonly signOf: readonly string[];
  readonly total: number;
}

function measureContainers(page: Page): ContainerStats {
  const { blocks, elements } = page;
  const prose = new Float32Array(elements.length);
  const held = new Uint16Array(elements.length);
  const signs = new Map<string, SignStats>();
  const signOf = blocks.map((b) => signature(page, b.element));
  let total = 0;
  blocks.forEach((b, i) => {
    const sign = signs.get(signOf[i]!) ?? { chars: 0, links: 0, blocks: 0 };
    sign.blocks++;
    sign.links += b.linkChars;
    sign.chars += b.chars;
    signs.set(signOf[i]!, sign);
    const parent = containerOf(page, b.element);
    if (parent >= 0) held[parent] = held[parent]! + 1;
    if (!isProse(b)) return;
    total += b.chars;
    if (parent >= 0) prose[parent] = prose[parent]! + b.chars;
  });
  return { prose, held, signs, signOf, total };
}

/** blocks × PAGE_FEATURES, row-major, into rows of `width` at column `from`. */
export function pageFeatures(page: Page, context: PageContext, out: Float32Array, width: number, from: number): void {
  const { blocks, elements } = page;
  const inherited = inheritHints(page);
  const { prose, held, signs, signOf, total } = measureContainers(page);
  const top = topContainer(page);
  const best = prose.reduce((most, value, e) => (most < 0 || value > prose[most]! ? e : most), -1);
  const seen = new Set<number>();
  const hasPosts = elements.some(isEmbeddedPost);
  let [since, linked] = [FAR_BLOCKS, 0];
  blocks.forEach((b, i) => {
    const at = i * width + from;
    const e = b.element;
    const element = elements[e];
    const parent = containerOf(page, e);
    const holder = elements[parent];
    const outer = elements[holder?.parent ?? -1];
    const sign = valueAt(signs, signOf[i]!);
    let k = at;
    const put = (value: number): void => {
      out[k++] = value;
    };
    put(TAGS[element?.tag ?? ''] ?? 0);
    put(b.linkChars / b.chars);
    put(Math.min(b.links, 20));
    put(b.strongChars / b.chars);
    put(element?.depth ?? 0);
    put(element?.hidden ? 1 : 0);
    put(e >= 0 && inherited.body[e] ? 1 : 0);
    for (let g = 0; g < HINT_GROUPS.length; g++) put(e >= 0 ? inherited.hints[e * HINT_GROUPS.length + g]! : FAR);
    for (let h = 0; h < HOLDERS.length; h++) put(e >= 0 ? (inherited.holders[e]! >> h) & 1 : 0);
    put(Math.log1p(parent >= 0 ? prose[parent]! : 0));
    put(total && parent >= 0 ? prose[parent]! / total : 0);
    put(total && outer ? Math.min(1, (outer.chars - outer.linkChars) / total) : 0);
    put(total ? sign.chars / total : 0);
    put(holder ? holder.linkChars / (holder.chars + 1) : 0);
    put(outer ? outer.linkChars / (outer.chars + 1) : 0);
    const distance = distanceTo(page, e, top);
    put(distance);
    put(distance < 99 ? 1 : 0);
    put(best >= 0 && distanceTo(page, e, best) < 99 ? 1 : 0);
    put(seen.has(parent) ? 0 : 1);
    put(parent >= 0 ? Math.min(held[parent]!, 100) : 0);
    put(context.titleBlock < 0 ? -1 : i > context.titleBlock ? 1 : 0);
    put(context.titleBlock < 0 ? 0 : Math.max(-50, Math.min(100, i - context.titleBlock)));
    put(context.htmlLength ? b.start / context.htmlLength : 0);
    put(context.dataBody === null ? -1 : within(b.text, context.dataBody));
    put(context.description === null ? -1 : within(b.text, context.description));
    put(Math.min(sign.blocks, 200));
    put(sign.links / (sign.chars + 1));
    put(hasPosts && isPost(page, e) ? 1 : 0);
    if (b.linkChars >= b.chars - 2 && isHeading(page, e)) {
      since = 0;
      if (i > context.titleBlock) linked++;
    } else since = Math.min(FAR_BLOCKS, since + 1);
    put(since);
    put(Math.min(linked, 20));
    seen.add(parent);
  });
}

function isPost(page: Page, element: number): boolean {
  return elementsAround(page, element, 6).some((one) => isEmbeddedPost(one));
}

function isHeading(page: Page, element: number): boolean {
  return elementsAround(page, element, 4).some((one) => /^h[1-6]$/.test(one.tag));
}

/** The nearest block-level holder above the block's own element. */
function containerOf(page: Page, e: number): number {
  return e >= 0 ? itemAt(page.elements, e).parent : -1;
}

/** Tags and classes of the block's element and the two above: blocks of one list share it. */
function signature(page: Page, e: number): string {
  let sign = '';
  for (const { tag, attrs } of elementsAround(page, e, 3)) sign += `${tag}.${attrs.get('class') ?? ''}/`;
  return sign;
}

interface Inherited {
  readonly hints: Uint8Array;
  readonly holders: Uint32Array;
  readonly body: Uint8Array;
}

/**
 * For each element how far up the nearest one of each hint group is (0 itself, 15 none), and in which holders it
 * stands.
 */
function inheritHints(page: Page): Inherited {
  const n = page.elements.length;
  const groups = HINT_GROUPS.length;
  const hints = new Uint8Array(n * groups).fill(FAR);
  const holders = new Uint32Array(n);
  const body = new Uint8Array(n);
  for (let e = 0; e < n; e++) {
    const { parent, hints: own, tag, attrs } = itemAt(page.elements, e);
    for (let g = 0; g < groups; g++) {
      if ((own >> g) & 1) hints[e * groups + g] = 0;
      else if (parent >= 0) hints[e * groups + g] = Math.min(FAR, hints[parent * groups + g]! + 1);
    }
    const h = HOLDERS.indexOf(tag);
    holders[e] = (parent >= 0 ? holders[parent]! : 0) | (h >= 0 ? 1 << h : 0);
    const property = attrs.get('itemprop');
    body[e] = (parent >= 0 && body[parent]) || (property !== undefined && /articleBody/i.test(property)) ? 1 : 0;
  }
  return { hints, holders, body };
}

/**
 * The container with the most running text, by Readability's scores (Arc90, Mozilla): each paragraph gives points to
 * its parent, half to the one above, a third to the next; less by share of links.
 */
function topContainer(page: Page): number {
  const { blocks, elements } = page;
  const scores = new Float64Array(elements.length);
  for (const b of blocks) {
    if (b.chars < 25) continue;
    const commas = b.text.match(/[,、，،]/gu)?.length ?? 0;
    const points = 1 + Math.min(10, commas) + Math.min(3, Math.floor(b.chars / 100));
    let e = elements[b.element]?.tag === 'div' ? b.element : (elements[b.element]?.parent ?? -1);
    for (let up = 0; up < 5 && e >= 0; up++, e = itemAt(elements, e).parent)
      scores[e] = scores[e]! + (up === 0 ? points : up === 1 ? points / 2 : points / (up * 3));
  }
  let top = -1;
  let most = 0;
  for (let e = 0; e < elements.length; e++) {
    const score = scores[e]! * (1 - itemAt(elements, e).linkChars / (itemAt(elements, e).chars + 1));
    if (score > most) {
      most = score;
      top = e;
    }
  }
  return top;
}

/** Levels from an element up to another; 99 where it does not stand in it. */
function distanceTo(page: Page, e: number, target: number): number {
  for (let x = e, n = 0; x >= 0; x = itemAt(page.elements, x).parent, n++) if (x === target) return n;
  return 99;
}

/** 1 where most of a block's words stand in another text in that order; cheap: three probes of it. */
function within(text: string, whole: string): number {
  const bare = text.replace(/\s+/gu, ' ');
  if (bare.length < 24) return whole.includes(bare) ? 0.5 : 0;
  const probe = (at: number): number => (whole.includes(bare.slice(at, at + 20)) ? 1 : 0);
  return (probe(0) + probe(Math.floor((bare.length - 20) / 2)) + probe(bare.length - 20)) / 3;
}
