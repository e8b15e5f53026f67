import {
  CONNECTING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  PHRASE_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TITLE_ABBREVIATIONS,
} from '../../lexicon/en/abbreviations.ts';
import { trim, type Span } from '../../model/index.ts';

const SEGMENTER: Intl.Segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Longest stretch given to the segmenter at once, in code units: its memory grows with the stretch. */
const STRETCH = 16_384;
/** How far back from a candidate cut the last word is looked for, in code units. */
const REACH = 24;

/** Signs that can end a sentence before the end of its paragraph: a paragraph without any is one sentence. */
const STOPS = /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]/;

const LAST_WORD = /(?:^|[^\p{L}\p{N}.])((?:[\p{L}\p{N}]\.)*[\p{L}\p{N}]*)\.$/u;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;
/** Marks of footnotes after a full stop: they belong to the sentence before. */
const NOTES = /^\s*(?:\[\d{1,3}\]\s*)+/;
/** The number of an item of a list, alone. */
const ITEM = /^\(?(?:\d{1,3}|[ivxIVX]{1,4}|[a-z])[.)]$/;
const NEXT_WORD = /^[\s"'“‘«([]*(\p{L}+|\p{N})?/u;

/**
 * The sentences of one paragraph, trimmed, in order.
 *
 * The Unicode rules (UAX #29) cut after every "U.S." and "Feb."; those cuts are undone here, and so are cuts before a
 * small letter ("'Why?' she asked"). After an abbreviation that may also end a sentence, a new one begins only
 * with a word of a closed class: "in the U.S. The talks" is cut, "the U.S. Treasury" is not.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  if (!STOPS.test(text.slice(paragraph[0], paragraph[1] - 1))) {
    const only = trim(text, paragraph);
    return only ? [only] : [];
  }
  const sentences: Span[] = [];
  let start = -1;
  let end = -1;
  for (let from = paragraph[0]; from < paragraph[1];) {
    const to = stretchEnd(text, from, paragraph[1]);
    for (const { segment, index } of SEGMENTER.segment(text.slice(from, to))) {
      const right = from + index + segment.trimEnd().length;
      let left = from + index + segment.length - segment.trimStart().length;
      if (right <= left) continue;
      const notes =
        0 <= start && /[.!?”"]/.test(text.charAt(end - 1)) ? (NOTES.exec(segment.slice(0, 64))?.[0] ?? '') : '';
      if (notes !== '') {
        // "… in 1904. [3] [4] Later …"
        end = from + index + notes.trimEnd().length;
        left = Math.max(left, from + index + notes.length);
        if (right <= left) continue;
      }
      if (0 <= start && goesOn(text, start, end, left, paragraph[1])) end = right;
      else {
        if (0 <= start) sentences.push([start, end]);
        [start, end] = [left, right];
      }
    }
    from = to;
  }
  if (0 <= start) sentences.push([start, end]);
  return sentences;
}

/** Cut long paragraphs at white space, where there is some, and never inside a surrogate pair. */
function stretchEnd(text: string, from: number, limit: number): number {
  if (limit - from <= STRETCH) return limit;
  const to = from + STRETCH;
  for (let i = to; i > to - 1024; i--) if (/\s/.test(text.charAt(i)) && /[.!?"”]/.test(text.charAt(i - 1))) return i;
  for (let i = to; i > to - 1024; i--) if (/\s/.test(text.charAt(i))) return i;
  const c = text.charCodeAt(to);
  return 0xdc00 <= c && c < 0xe000 ? to - 1 : to;
}

/** Does the sentence `[start, end)` go on with what begins at `next`? */
function goesOn(text: string, start: number, end: number, next: number, limit: number): boolean {
  const follows = NEXT_WORD.exec(text.slice(next, Math.min(limit, next + REACH)))?.[1];
  if (follows === undefined)
    return !/[\p{L}\p{N}]/u.test(text.slice(next, Math.min(limit, next + REACH))) && end === next;
  if (/^\p{Ll}/u.test(follows) && /[.!?…][\p{Pe}\p{Pf}"']*$/u.test(text.slice(Math.max(start, end - 4), end)))
    return true;
  if (end - start <= 5 && ITEM.test(text.slice(start, end))) return true;
  const word = LAST_WORD.exec(text.slice(Math.max(start, end - REACH), end))?.[1];
  if (word === undefined || word === '') return false;
  const lower = word.toLowerCase();
  if (TITLE_ABBREVIATIONS.has(lower) || CONNECTING_ABBREVIATIONS.has(lower)) return true;
  const isInitial = /^\p{Lu}$/u.test(word) && word !== 'I';
  // "p. 5", but "P. Lind"
  if (NUMBER_ABBREVIATIONS.has(lower) && !isInitial) return /^\p{N}/u.test(follows);
  if (!isInitial && !DOTTED.test(word) && !PHRASE_ABBREVIATIONS.has(lower)) return false;
  return !SENTENCE_OPENERS.has(follows.toLowerCase()) || (isInitial && follows.length === 1 && follows !== 'I');
}
