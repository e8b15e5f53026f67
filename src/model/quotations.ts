import { itemAt } from './item-at.ts';
import type { Span } from './index.ts';

/**
 * A stretch between quotation marks. A quotation never crosses a paragraph: one that goes on in the next
 * paragraph is two of them, joined by `continues`.
 */
export interface Quotation {
  /** with the marks that are there */
  readonly span: Span;
  /** index of the paragraph */
  readonly paragraph: number;
  /** 0 for an outer quotation, 1 for one inside another */
  readonly depth: 0 | 1;
  /** does a mark open it? (else it began in the paragraph before) */
  readonly opened: boolean;
  /** does a mark close it? (else it goes on, or somebody forgot) */
  readonly closed: boolean;
  /** index, in the list returned, of the quotation of the paragraph before that this one goes on from */
  readonly continues: number | null;
}

type Shape = 'open' | 'close' | 'either';

const DOUBLE_OPEN = new Set(['“', '„', '‟', '«', '〝', '「']);
const DOUBLE_CLOSE = new Set(['”', '»', '〞', '」']);
const STRAIGHT = new Set(['"', '＂']);
const SINGLE = new Set(["'", '‘', '’', '‚', '‹', '›']);
/** All marks, to hop from one to the next. */
const MARKS = /["＂“”„‟«»〝〞「」'‘’‚‹›]/g;
const NO_WORD_BEFORE: RegExp = /[\s([{\p{Pd}\p{Pi}"“„/]/u;
/** What is left of a word is shorter than this, in code units. */
const ELIDED_MOST = 8;
const WORD: RegExp = /[\p{L}\p{N}]/u;
const END_MARK: RegExp = /[.,!?…;:]/u;

interface QuotationDraft {
  start: number;
  end: number;
  depth: 0 | 1;
  opened: boolean;
  closed: boolean;
  continues: boolean;
}

/**
 * All quotations of a text, in text order, outer before inner. Linear in the length of the text.
 *
 * Straight marks open or close by their neighbours, not by counting, so that one mark too many spoils nothing
 * after it. A mark that opens while one is open: the earlier was never closed and ends before the new one. An
 * unclosed one ends with its paragraph; it goes on in the next where that opens again, or closes without
 * having opened. Single marks count where they stand around words, not within or after one (apostrophes).
 *
 * @param paragraphs  spans in text order that do not overlap
 * @param elided  words, in lower case, before which an apostrophe stands for letters left out and opens nothing
 */
export function quotationSpans(
  text: string,
  paragraphs: readonly Span[],
  elided: ReadonlySet<string>,
): readonly Quotation[] {
  const out: Quotation[] = [];
  let pending: number | null = null;
  paragraphs.forEach((paragraph, index) => {
    const marks = Array.from(text.slice(...paragraph).matchAll(MARKS), (m) => m.index + paragraph[0]);
    const drafts = marks.length === 0 ? [] : inParagraph(text, paragraph, marks, pending !== null, elided);
    let last: number | null = null;
    for (const { start, end, depth, opened, closed, continues } of drafts) {
      if (end - start < 2 || text.slice(start, end).trim().length !== end - start) continue;
      out.push({ span: [start, end], paragraph: index, depth, opened, closed, continues: continues ? pending : null });
      if (depth === 0) last = closed ? null : out.length - 1;
    }
    pending = last;
  });
  return out;
}

function inParagraph(
  text: string,
  [from, to]: Span,
  marks: readonly number[],
  goesOn: boolean,
  elided: ReadonlySet<string>,
): QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  let open: QuotationDraft | null = null;
  const finish = (draft: QuotationDraft, end: number, closed: boolean): void => {
    draft.end = closed ? end : trimmedEnd(text, draft.start, end);
    draft.closed = closed;
    if (draft.end - draft.start > 1) drafts.push(draft);
  };
  const start = (at: number): QuotationDraft => ({
    start: at,
    end: at,
    depth: 0,
    opened: true,
    closed: false,
    continues: goesOn && drafts.length === 0 && text.slice(from, at).trim() === '',
  });
  let next = from;
  for (const i of marks) {
    if (i < next) continue;
    const c = text.charAt(i);
    const twice = c === "'" && text[i + 1] === "'" && i + 1 < to;
    const shape: Shape | null = DOUBLE_OPEN.has(c)
      ? 'open'
      : DOUBLE_CLOSE.has(c)
        ? 'close'
        : STRAIGHT.has(c) || twice
          ? straightShape(text, i, twice ? i + 2 : i + 1, from, to)
          : null;
    if (shape === null) continue;
    const after = twice ? i + 2 : i + 1;
    next = after;
    const opens: boolean = shape === 'open' || (shape === 'either' && open === null);
    if (opens) {
      if (open !== null) finish(open, i, false);
      open = start(i);
    } else if (open !== null) {
      finish(open, after, true);
      open = null;
    } else if (goesOn && drafts.length === 0) {
      const draft: QuotationDraft = { start: from, end: after, depth: 0, opened: false, closed: true, continues: true };
      finish(draft, after, true);
    }
  }
  if (open !== null) finish(open, to, false);
  return withSingles(text, [from, to], marks, drafts, elided);
}

function straightShape(text: string, at: number, after: number, from: number, to: number): Shape | null {
  const before = at > from ? text.charAt(at - 1) : ' ';
  const next = after < to ? text.charAt(after) : ' ';
  if (/\d/.test(before) && !/[\s\p{L}]/u.test(next) && after < to && !END_MARK.test(next)) return 'close';
  const spaceBefore = NO_WORD_BEFORE.test(before);
  const spaceAfter = /[\s)\]}\p{Pd}]/u.test(next);
  if (spaceBefore && !spaceAfter) return 'open';
  if (!spaceBefore) return 'close';
  return 'either';
}

/** Quotations in single marks: inner ones inside the doubles found, outer ones elsewhere and around doubles. */
function withSingles(
  text: string,
  [from, to]: Span,
  marks: readonly number[],
  found: readonly QuotationDraft[],
  elided: ReadonlySet<string>,
): QuotationDraft[] {
  const around = found.length === 0 ? [] : singlesAround(text, [from, to], marks, found, elided);
  const isWithin = ({ start, end }: QuotationDraft): boolean => around.some((s) => s.start < start && end < s.end);
  const doubles = [...found.filter((d) => !isWithin(d)), ...around].toSorted((a, b) => a.start - b.start);
  const out: QuotationDraft[] = found.filter(isWithin).map((d) => ({ ...d, depth: 1 }));
  let k = 0;
  let placed = 0;
  let open: QuotationDraft | null = null;
  let weak = -1;
  let limit = to;
  const settle = (): void => {
    if (open !== null && weak > 0) out.push({ ...open, end: weak, closed: true });
    open = null;
    weak = -1;
  };
  for (const i of marks) {
    while (k < doubles.length && i >= itemAt(doubles, k).end) k++;
    const outer = doubles[k];
    const inside = outer !== undefined && i > outer.start;
    if (inside && around.includes(outer)) continue;
    if (i >= limit) {
      settle();
      limit = to;
    }
    for (; placed < doubles.length && itemAt(doubles, placed).start <= i; placed++) {
      settle();
      out.push(itemAt(doubles, placed));
    }
    if (outer !== undefined && i === outer.start) continue;
    const c = text.charAt(i);
    if (!SINGLE.has(c)) continue;
    if (opensSingle(text, i, from, to, elided)) {
      settle();
      open = { start: i, end: i, depth: inside ? 1 : 0, opened: true, closed: false, continues: false };
      limit = inside ? outer.end : to;
    } else if (open !== null && closesSingle(text, i, to)) {
      weak = i + 1;
      const possessive = c !== '›' && /s/i.test(text.charAt(i - 1)) && /\s/.test(text[i + 1] ?? '\n') && i + 1 < to;
      if (!possessive) settle();
    }
  }
  settle();
  return around.length === 0 ? out : out.toSorted((a, b) => a.start - b.start);
}

/**
 * Single marks around double ones: 'She wrote "no" on it.' The one that closes stands outside of all doubles, behind a
 * stop or a double mark or at the end of the paragraph, so that no apostrophe is taken for it.
 */
function singlesAround(
  text: string,
  [from, to]: Span,
  marks: readonly number[],
  doubles: readonly QuotationDraft[],
  elided: ReadonlySet<string>,
): QuotationDraft[] {
  const out: QuotationDraft[] = [];
  let start = -1;
  let k = 0;
  for (const i of marks) {
    while (k < doubles.length && i >= itemAt(doubles, k).end) k++;
    if (!SINGLE.has(text.charAt(i)) || (k < doubles.length && i >= itemAt(doubles, k).start)) continue;
    if (opensSingle(text, i, from, to, elided)) start = i;
    else if (start !== -1 && closesSingle(text, i, to) && (i + 1 === to || /[.,!?…;"”]/u.test(text.charAt(i - 1)))) {
      const last = doubles[k - 1];
      if (last !== undefined && last.start > start)
        out.push({ start, end: i + 1, depth: 0, opened: true, closed: true, continues: false });
      start = -1;
    }
  }
  return out;
}

function opensSingle(text: string, i: number, from: number, to: number, elided: ReadonlySet<string>): boolean {
  const c = text[i];
  if (c === '›') return false;
  const before = i > from ? text.charAt(i - 1) : ' ';
  if (!NO_WORD_BEFORE.test(before) || i + 1 >= to || /\s/.test(text.charAt(i + 1))) return false;
  return c !== '’' && !(c === "'" && isElided(text.slice(i + 1, i + ELIDED_MOST), elided));
}

/** Does a word begin here whose head is left out, or a year without its century? */
function isElided(rest: string, elided: ReadonlySet<string>): boolean {
  return /^\d(?!\p{L})/u.test(rest) || elided.has(/^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '');
}

function closesSingle(text: string, i: number, to: number): boolean {
  const c = text[i];
  if (c === '‘' || c === '‚' || c === '‹') return false;
  const next = i + 1 < to ? text.charAt(i + 1) : ' ';
  return !WORD.test(next) && !/\s/.test(text[i - 1] ?? ' ');
}

function trimmedEnd(text: string, start: number, end: number): number {
  let e = end;
  while (e > start && /\s/.test(text.charAt(e - 1))) e--;
  return e;
}
