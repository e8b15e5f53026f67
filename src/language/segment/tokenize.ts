import {
  ALSO_WORDS,
  CONNECTING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  PHRASE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../../lexicon/en/abbreviations.ts';
import { APOSTROPHE_WORDS, CLITICS, FUSED, HYPHEN_PREFIXES, UNITS } from '../../lexicon/en/word-parts.ts';
import type { Span } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';

/** Class of a character; letters and figures make words. */
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;

const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, c) => {
  if (c <= 32) return SPACE;
  if ((65 <= c && c <= 90) || (97 <= c && c <= 122)) return LETTER;
  return 48 <= c && c <= 57 ? DIGIT : SIGN;
});

const LETTERS = /\p{L}|\p{M}|\p{Nl}|\p{No}|\u200c|\u200d|\u00ad/u;
const ADDRESS =
  /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|@\w{2,32}|#\p{L}[\p{L}\p{N}_]{1,64}/iuy;
const DOTTED = /^\p{L}(?:\.\p{L})*$/u;
/** Signs that make a face; longest first. */
const EMOTICONS: readonly string[] = [
  ':-)',
  ':-(',
  ';-)',
  ':-D',
  ':-/',
  ':-P',
  ':)',
  ':(',
  ';)',
  ':D',
  ':P',
  '<3',
  '^_^',
];
const RUNS = '.-!?*=_~<>|+`';

/** Where the tokens of a text lie: `ends[i]` belongs to `starts[i]`. */
export interface TokenSink {
  readonly starts: number[];
  readonly ends: number[];
}

/** Class of the character at `i`; one beyond ASCII takes its whole code point. Beyond the text there is space. */
function classAt(text: string, i: number): number {
  if (i >= text.length) return SPACE;
  const c = text.charCodeAt(i);
  if (c < 128) return itemAt(ASCII, c);
  if (
    c === 0xa0 ||
    c === 0x200b ||
    (0x2000 <= c && c <= 0x200a) ||
    c === 0x3000 ||
    c === 0xfeff ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x1680
  )
    return SPACE;
  if (0xc0 <= c && c < 0x250) return c === 0xd7 || c === 0xf7 ? SIGN : LETTER;
  if (0x2010 <= c && c <= 0x2040) return SIGN;
  const point = String.fromCodePoint(text.codePointAt(i)!);
  if (LETTERS.test(point)) return LETTER;
  return /\p{Nd}/u.test(point) ? DIGIT : SIGN;
}

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x60;
const isHyphen = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011;

/**
 * Tokens of one sentence as Universal Dependencies words (conventions of the English treebanks EWT and GUM): "don't"
 * is do + n't, "Chad's" is Chad + 's, hyphens and dashes stand alone except after a prefix ("pro-Beijing"), units leave
 * their figure. Every character that is no white space belongs to exactly one token. Time is linear in the length.
 */
export function tokenize(text: string, [from, to]: Span, sink: TokenSink): void {
  const { starts, ends } = sink;
  for (let i = from; i < to;) {
    const kind = classAt(text, i);
    if (kind === SPACE) {
      i++;
      continue;
    }
    const end = kind === SIGN ? signEnd(text, i, from, to) : wordEnd(text, i, to);
    starts.push(i);
    ends.push(end);
    i = end;
  }
}

function wordEnd(text: string, start: number, to: number): number {
  const address = addressEnd(text, start, to);
  if (address > start) return address;
  let i = start;
  let plain = true; // only letters and figures so far
  let figuresEnd = -1; // end of the figures that the word begins with
  let hyphens = 0;
  while (i < to) {
    const kind = classAt(text, i);
    if (kind === LETTER || kind === DIGIT) {
      if (kind === LETTER && figuresEnd < 0 && i > start && allFigures(text, start, i)) figuresEnd = i;
      i += 0xd800 <= text.charCodeAt(i) && text.codePointAt(i)! > 0xffff ? 2 : 1;
      continue;
    }
    if (kind === SPACE) break;
    const c = text.charCodeAt(i);
    const next = i + 1 < to ? classAt(text, i + 1) : SPACE;
    const joined = next === LETTER || next === DIGIT;
    if (c === 46) {
      // .
      if (joined && !isRunOn(text, start, i)) {
        i++;
        plain = false;
        continue;
      }
      if (!joined && isAbbreviation(text.slice(start, i), text, i, to)) i++;
      break;
    }
    if (!joined) break;
    if (isApostrophe(c)) {
      const tail = cliticEnd(text, i, to);
      if (tail > 0) return splitNot(text, start, i, tail);
      if (c === 0x60) break;
    } else if (isHyphen(c)) {
      const number = next === DIGIT && allFigures(text, start, i);
      if (
        number
          ? !isLongNumber(text, start, i, to)
          : hyphens++ > 0 || !HYPHEN_PREFIXES.has(text.slice(start, i).toLowerCase())
      )
        break;
    } else if (c === 44 || c === 58 || c === 47) {
      // , : /
      if (next !== DIGIT || classAt(text, i - 1) !== DIGIT) break;
    } else if (c === 38) {
      // &
      if (!/^\p{Lu}{1,4}$/u.test(text.slice(start, i)) || !/\p{Lu}/u.test(text.charAt(i + 1))) break;
    } else if (c !== 95) break; // _
    i++;
    plain = false;
  }
  if (text.charCodeAt(i) === 36 && i - start <= 2 && /^\p{Lu}+$/u.test(text.slice(start, i)) && i < to) return i + 1; // US$
  if (figuresEnd > 0 && UNITS.has(text.slice(figuresEnd, i).replaceAll('.', '').toLowerCase())) return figuresEnd;
  if (plain && i - start <= 8) return start + (FUSED.get(text.slice(start, i).toLowerCase()) ?? i - start);
  return i;
}

/** End of a web address, e-mail address, handle or hashtag that begins at `start`, or `start`. */
function addressEnd(text: string, start: number, to: number): number {
  // Only a word that holds one of these signs soon can be an address: this keeps the scan linear.
  const c = text.charCodeAt(start);
  if (c !== 64 && c !== 35) {
    let i = start;
    const limit = Math.min(to, start + 64);
    while (i < limit && (ASCII[text.charCodeAt(i)] === LETTER || ASCII[text.charCodeAt(i)] === DIGIT)) i++;
    const sign = text.charCodeAt(i);
    if (sign !== 58 && sign !== 46 && sign !== 64 && sign !== 95 && sign !== 43 && sign !== 45) return start;
    if (sign === 58 && text.charCodeAt(i + 1) !== 47) return start;
    if (sign === 46 && text.charCodeAt(i + 1) <= 32) return start;
  }
  ADDRESS.lastIndex = start;
  const match = ADDRESS.exec(text)?.[0];
  if (match === undefined) return start;
  let end = Math.min(to, start + match.length);
  while (end > start + 1 && /[.,;:!?'’)\]]/.test(text.charAt(end - 1))) end--;
  return end;
}

function allFigures(text: string, start: number, end: number): boolean {
  for (let i = end - 1; i >= start && end - i <= 24; i--) {
    const c = text.charCodeAt(i);
    if (c !== 46 && c !== 44 && (c < 48 || 57 < c)) return false;
  }
  return end - start <= 24;
}

/** A telephone number or date: figures, hyphen, figures, with a second hyphen or the 3-4 shape of a local number. */
function isLongNumber(text: string, start: number, hyphen: number, to: number): boolean {
  if (text.slice(start, hyphen).includes('-')) return true;
  const rest = /^-(\d{1,5})(-\d)?/.exec(text.slice(hyphen, Math.min(to, hyphen + 8)));
  return rest !== null && (rest[2] !== undefined || (hyphen - start === 3 && itemAt(rest, 1).length === 4));
}

/** "said.The": a stop without the space after it. Not "example.Com" in lower case, not "U.S.A". */
function isRunOn(text: string, start: number, stop: number): boolean {
  return stop - start > 2 && /\p{Ll}/u.test(text.charAt(stop - 1)) && /\p{Lu}/u.test(text.charAt(stop + 1));
}

/** Does the stop at `stop` belong to the word before it? */
function isAbbreviation(word: string, text: string, stop: number, to: number): boolean {
  if (word.length > 12) return false;
  const isLast = isClosing(text, stop + 1, to);
  if (DOTTED.test(word)) return word.length > 1 || (!isLast && word !== 'I');
  const lower = word.toLowerCase();
  if (/\.\p{L}\p{L}?$/u.test(word)) return true; // "Ph.D", "M.Sc"
  if (
    !TITLE_ABBREVIATIONS.has(lower) &&
    !PHRASE_ABBREVIATIONS.has(lower) &&
    !CONNECTING_ABBREVIATIONS.has(lower) &&
    !NUMBER_ABBREVIATIONS.has(lower)
  )
    return false;
  return !isLast || !ALSO_WORDS.has(lower);
}

/** Nothing but closing quotation marks and brackets up to the end. */
function isClosing(text: string, from: number, to: number): boolean {
  if (to - from > 4) return false;
  return /^[\s"'”’)\]]*$/.test(text.slice(from, to));
}

/** If a clitic ("'s", "'ll", "'t") stands at the apostrophe `i` and ends there, its end; else 0. */
function cliticEnd(text: string, i: number, to: number): number {
  let end = i + 1;
  while (end < to && end - i <= 3 && ASCII[text.charCodeAt(end)] === LETTER) end++;
  if (end < to && classAt(text, end) !== SIGN && classAt(text, end) !== SPACE) return 0;
  const tail = text.slice(i + 1, end).toLowerCase();
  return CLITICS.has(tail) || (tail === 't' && /n/i.test(text.charAt(i - 1))) ? end : 0;
}

/** Cut before the clitic, and before the n of "n't". */
function splitNot(text: string, start: number, apostrophe: number, end: number): number {
  if (text.charAt(end - 1).toLowerCase() !== 't') return apostrophe;
  return apostrophe - 1 > start ? apostrophe - 1 : end;
}

function signEnd(text: string, start: number, from: number, to: number): number {
  const c = text.charCodeAt(start);
  if (isApostrophe(c)) return apostropheEnd(text, start, from, to);
  if (c === 64 || c === 35) {
    // @ #
    const end = addressEnd(text, start, to);
    if (end > start) return end;
  }
  if (c === 58 || c === 59 || c === 60 || c === 94) {
    // : ; < ^
    const face = EMOTICONS.find(
      (e) => text.startsWith(e, start) && start + e.length <= to && classAt(text, start + e.length) !== LETTER,
    );
    if (face !== undefined) return start + face.length;
  }
  let i = start + 1;
  if (c < 128) {
    const char = text.charAt(start);
    if (c === 33 || c === 63) while (i < to && (text.charCodeAt(i) === 33 || text.charCodeAt(i) === 63)) i++;
    else if (RUNS.includes(char)) while (i < to && text.charCodeAt(i) === c) i++;
    return i;
  }
  if (text.codePointAt(start)! > 0xffff) i++;
  // Emoji: variation selectors, skin tones, joiners and what they join stay with the sign before them.
  while (i < to) {
    const point = text.codePointAt(i)!;
    if (point === 0x200d && i + 1 < to && classAt(text, i + 1) === SIGN)
      i += 1 + (text.codePointAt(i + 1)! > 0xffff ? 2 : 1);
    else if (point === 0xfe0f || point === 0x20e3 || (0x1f3fb <= point && point <= 0x1f3ff))
      i += point > 0xffff ? 2 : 1;
    else break;
  }
  return Math.min(i, to);
}

function apostropheEnd(text: string, start: number, from: number, to: number): number {
  const before = start > from ? classAt(text, start - 1) : SPACE;
  if (before !== SPACE) {
    const tail = cliticEnd(text, start, to);
    if (tail > 0 && text.charAt(tail - 1).toLowerCase() !== 't') return tail;
  }
  if (text.charCodeAt(start + 1) === text.charCodeAt(start) && start + 1 < to) return start + 2; // '' and ``
  if (before === SPACE && start + 2 < to) {
    if (/^\d\ds?(?![\p{L}\p{N}])/u.test(text.slice(start + 1, start + 5)))
      return start + 3 + (text[start + 3] === 's' ? 1 : 0); // '80s
    let end = start + 1;
    while (end < to && end - start <= 6 && ASCII[text.charCodeAt(end)] === LETTER) end++;
    if (APOSTROPHE_WORDS.has(text.slice(start + 1, end).toLowerCase())) return end;
  }
  return start + 1;
}
