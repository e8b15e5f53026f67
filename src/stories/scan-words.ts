/**
 * Words of a text as hashes, one entry a word, `count` of them in use. Arrays grow and are used again for the next
 * text.
 */
export interface WordScan {
  count: number;
  /** of the word in lower case */
  whole: Uint32Array;
  /** of its stem, 0 for a word of one letter */
  stem: Uint32Array;
  /** where the word begins, in code units */
  start: Int32Array;
  /** 1 inside quotation marks */
  quoted: Uint8Array;
}

export function newScan(): WordScan {
  return {
    count: 0,
    whole: new Uint32Array(1024),
    stem: new Uint32Array(1024),
    start: new Int32Array(1024),
    quoted: new Uint8Array(1024),
  };
}

function grow(scan: WordScan): void {
  const size = scan.whole.length * 2;
  const whole = new Uint32Array(size),
    stem = new Uint32Array(size),
    start = new Int32Array(size),
    quoted = new Uint8Array(size);
  whole.set(scan.whole);
  stem.set(scan.stem);
  start.set(scan.start);
  quoted.set(scan.quoted);
  Object.assign(scan, { whole, stem, start, quoted });
}

const FNV_OFFSET = 0x811c9dc5,
  FNV_PRIME = 0x01000193;
/** A quotation longer than this, in code units, has lost its closing mark. */
const QUOTE_LIMIT = 1500;

/** FNV-1a over lower-cased code units. Only ASCII and Latin-1 letters are lowered: other scripts hash as written. */
function lower(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
}
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

/**
 * Where the stem of the word `[start, end)` ends: plural, `-ing`, `-ed` and a last vowel off, English only and crude on
 * purpose.
 */
function stemEnd(text: string, start: number, end: number): number {
  let e = end;
  if (e - start > 3 && lower(text.charCodeAt(e - 1)) === 115) {
    const before = lower(text.charCodeAt(e - 2));
    if (before !== 115 && before !== 117 && before !== 105) e--; // not -ss, -us, -is
  }
  if (e - start > 6 && endsWith(text, e, 'ing')) e -= 3;
  else if (e - start > 5 && endsWith(text, e, 'ed')) e -= 2;
  while (e - start > 4) {
    const last = lower(text.charCodeAt(e - 1));
    if (last !== 101 && last !== 121 && last !== 105) break; // e, y, i
    e--;
  }
  return e;
}
function endsWith(text: string, end: number, ending: string): boolean {
  for (let i = 0; i < ending.length; i++)
    if (lower(text.charCodeAt(end - ending.length + i)) !== ending.charCodeAt(i)) return false;
  return true;
}

function hash(text: string, start: number, end: number): number {
  let h = FNV_OFFSET;
  for (let i = start; i < end; i++) h = Math.imul(h ^ lower(text.charCodeAt(i)), FNV_PRIME);
  return h >>> 0;
}

/** The hash that `scanWords` gives the stem of a word. */
export function stemHash(word: string): number {
  return hash(word, 0, stemEnd(word, 0, word.length));
}
/** The stem itself, in lower case, for tables that people read. */
export function readableStem(word: string): string {
  return word.slice(0, stemEnd(word, 0, word.length)).toLowerCase();
}

/** Cut a text into words and hash them, without making a string of any: one pass, replacing what `scan` held. */
export function scanWords(text: string, scan: WordScan): void {
  scan.count = 0;
  let at = 0,
    quote = 0,
    opened = 0;
  const length = text.length;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      if (code === 0x201c) {
        quote = 1;
        opened = at;
      } else if (code === 0x201d) quote = 0;
      else if (code === 34) {
        quote = quote === 0 ? 1 : 0;
        opened = at;
      } else if (code === 10) quote = 0;
      if (quote === 1 && at - opened > QUOTE_LIMIT) quote = 0;
      at++;
      continue;
    }
    const start = at;
    let h = FNV_OFFSET,
      c = code;
    do {
      h = Math.imul(h ^ lower(c), FNV_PRIME);
      c = text.charCodeAt(++at);
    } while (at < length && isWordCode(c));
    // an apostrophe and what follows belong to no word of their own: "China's", "don't"
    const end = at;
    if ((c === 39 || c === 0x2019) && isWordCode(text.charCodeAt(at + 1))) {
      at++;
      while (at < length && isWordCode(text.charCodeAt(at))) at++;
    }
    if (scan.count === scan.whole.length) grow(scan);
    const stop = stemEnd(text, start, end),
      i = scan.count++;
    scan.whole[i] = h;
    scan.stem[i] = end - start < 2 && (code < 48 || code > 57) ? 0 : stop === end ? h : hash(text, start, stop);
    scan.start[i] = start;
    scan.quoted[i] = quote;
  }
}
