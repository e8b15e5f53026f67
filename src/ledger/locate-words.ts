import type { Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import type { Anchor } from './judgement.ts';

/** Code units of context kept on each side, and how many of them must be there for a side to agree. */
const CONTEXT = 32;
const AGREES = 12;
/** Share of the words' length that an edit may have changed. */
const EDITED = 0.2;
/** Longer words are not looked for where they were edited: comparing costs the square. */
const LONGEST = 4000;

/** The words at a span as an anchor quotes them. */
export function quoteAt(text: string, [start, stop]: Span): Pick<Anchor, 'span' | 'exact' | 'prefix' | 'suffix'> {
  return {
    span: [start, stop],
    exact: text.slice(start, stop),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(stop, stop + CONTEXT),
  };
}

/** Where the words of an anchor stand now, and how alike they are (0 to 1), or why that cannot be said. */
export type Relocated =
  | { readonly kind: 'exact' | 'edited'; readonly span: Span; readonly likeness: number }
  | { readonly kind: 'lost'; readonly why: string };

/**
 * Find the words of an anchor in a text after an edit. The same words count where what stands around them is the same: on
 * both sides, or on one where these words stood once and stand once. Words that were edited, by a fifth at most, count
 * where both sides are the same. Where two places could be meant, none is chosen.
 *
 * @param before the text that the anchor was made in, null where it is not known
 */
export function locateWords(
  anchor: Pick<Anchor, 'span' | 'exact' | 'prefix' | 'suffix'>,
  text: string,
  before: string | null,
): Relocated {
  if (text === before) return { kind: 'exact', span: anchor.span, likeness: 1 };
  const places = placesOf(anchor.exact, text).map((start) => ({
    start,
    left: agreement(anchor.prefix, text.slice(Math.max(0, start - CONTEXT), start), 'end', start === 0),
    right: agreement(
      anchor.suffix,
      text.slice(start + anchor.exact.length, start + anchor.exact.length + CONTEXT),
      'start',
      start + anchor.exact.length === text.length,
    ),
  }));
  const at = (start: number): Relocated => ({ kind: 'exact', span: [start, start + anchor.exact.length], likeness: 1 });
  const both = places.filter(({ left, right }) => left !== 'none' && right !== 'none');
  const whole = both.filter(({ left, right }) => left === 'whole' && right === 'whole');
  if (both.length === 1) return at(itemAt(both, 0).start);
  if (whole.length === 1) return at(itemAt(whole, 0).start);
  if (both.length > 1)
    return { kind: 'lost', why: 'its words stand in several places, and which is meant cannot be told' };
  const [only] = places;
  const wasOnce = before === null || placesOf(anchor.exact, before).length === 1;
  if (places.length === 1 && only !== undefined && wasOnce && (only.left === 'whole' || only.right === 'whole'))
    return at(only.start);
  if (places.length > 0) return { kind: 'lost', why: 'its words stand elsewhere, among other words' };
  return locateEdited(anchor, text);
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words !== '') for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** How far the context agrees, counted from the words outwards; at an edge of the text there is none, and none needed. */
function agreement(wanted: string, found: string, from: 'start' | 'end', isEdge: boolean): 'whole' | 'part' | 'none' {
  if (wanted === '') return isEdge ? 'whole' : 'none';
  let count = 0;
  const unit = (text: string): string => text.charAt(from === 'start' ? count : text.length - 1 - count);
  while (count < wanted.length && count < found.length && unit(wanted) === unit(found)) count++;
  if (count === wanted.length) return 'whole';
  return count >= AGREES ? 'part' : 'none';
}

function locateEdited({ exact, prefix, suffix }: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>, text: string): Relocated {
  const lost: Relocated = { kind: 'lost', why: 'its words are gone' };
  if (exact.length > LONGEST || exact === '') return lost;
  const [head, tail] = [prefix.slice(-AGREES * 2), suffix.slice(0, AGREES * 2)];
  const starts = head === '' ? [0] : placesOf(head, text).map((at) => at + head.length);
  const stops = tail === '' ? [text.length] : placesOf(tail, text);
  const most = Math.floor(exact.length * EDITED);
  const found: Extract<Relocated, { kind: 'exact' | 'edited' }>[] = [];
  for (const start of starts)
    for (const stop of stops) {
      if (stop <= start || Math.abs(stop - start - exact.length) > most) continue;
      const edits = distance(exact, text.slice(start, stop), most);
      if (edits > most) continue;
      const likeness = 1 - edits / Math.max(exact.length, stop - start);
      found.push({ kind: 'edited', span: [start, stop], likeness });
    }
  if (found.length > 1) return { kind: 'lost', why: 'words much like its own stand in several places' };
  return found[0] ?? lost;
}

/** Edits from one text to another (Levenshtein 1966), or more than `most`. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const value = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}
