import { givenNames, knownAt, type KnownName } from '../../../knowledge/index.ts';
import { hashInt, hashString, SEED } from '../../../learn/hash.ts';
import { normalWord, type WordClusters } from '../../../learn/word-clusters.ts';
import { lookUp, wordKey } from '../../../learn/word-table.ts';
import { ORG_WORDS, PLACE_PREPOSITIONS, PLACE_WORDS, SAYING_WORDS, TITLES } from '../../../lexicon/en/name-words.ts';
import { remembered } from '../../../model/remember.ts';

/** What the name model sees of a document: tokens and sentences, no syntax. */
export interface NameInput {
  readonly text: string;
  readonly start: Int32Array;
  readonly word: readonly string[];
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
}

/** Hashes of one word form. */
export interface WordInfo {
  readonly lower: number;
  readonly shape: number;
  /** prefixes of 1–4 letters, then suffixes of 1–4, 0 where the word is shorter */
  readonly affixes: Int32Array;
  /** bits: title, organisation word, place word, given name, saying, place preposition */
  readonly lists: number;
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
  readonly lowerForm: string;
  readonly fine: number;
  readonly coarse: number;
}

/** Everything about a document that a token's features need. Arrays have one entry a token. */
export interface NameContext {
  readonly info: readonly WordInfo[];
  /** bits of what the tables say of the word, 0 for nothing */
  readonly known: Int32Array;
  /** bits of what the rest of the document says of the word */
  readonly elsewhere: Int32Array;
}

const LIST_BITS = { title: 1, org: 2, place: 4, given: 8, saying: 16, preposition: 32 } as const;
const ELSEWHERE = {
  lower: 1,
  capital: 2,
  afterTitle: 4,
  afterGiven: 8,
  speaks: 16,
  inPlace: 32,
  beforeOrg: 64,
} as const;

/** Compressed shape: letters to X and x, figures to d, runs longer than two shortened. */
function shapeHash(word: string): number {
  let hash = SEED;
  let last = 0;
  let run = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    const kind =
      c >= 97 && c <= 122
        ? 120
        : c >= 65 && c <= 90
          ? 88
          : c >= 48 && c <= 57
            ? 100
            : c < 128
              ? c
              : word[i] === word[i]!.toLowerCase()
                ? 120
                : 88;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = hashInt(hash, kind);
  }
  return hash;
}

function wordInfo(word: string, clusters: WordClusters): WordInfo {
  const first = word.charCodeAt(0);
  const lowerForm = word.toLowerCase();
  const isCapital = first < 128 ? first >= 65 && first <= 90 : word[0] !== lowerForm[0];
  const affixes = new Int32Array(8);
  const length = lowerForm.length;
  for (let n = 1, p = SEED, s = SEED; n <= 4 && n <= length; n++) {
    p = hashInt(p, lowerForm.charCodeAt(n - 1));
    s = hashInt(s, lowerForm.charCodeAt(length - n));
    affixes[n - 1] = p;
    affixes[n + 3] = s;
  }
  const lists =
    (TITLES.has(word) ? LIST_BITS.title : 0) |
    (ORG_WORDS.has(word) ? LIST_BITS.org : 0) |
    (PLACE_WORDS.has(word) ? LIST_BITS.place : 0) |
    (givenNames.has(word) ? LIST_BITS.given : 0) |
    (SAYING_WORDS.has(lowerForm) ? LIST_BITS.saying : 0) |
    (PLACE_PREPOSITIONS.has(lowerForm) ? LIST_BITS.preposition : 0);
  const fine = lookUp(clusters.fine, wordKey(normalWord(lowerForm)), 0);
  return {
    fine,
    coarse: clusters.coarse[fine] ?? 0,
    lower: hashString(SEED, lowerForm),
    shape: shapeHash(word),
    affixes,
    lists,
    isCapital,
    isAllCapitals: isCapital && length > 1 && word === word.toUpperCase(),
    lowerForm,
  };
}

const KIND_BITS: Readonly<Record<string, number>> = {
  'country name': 1,
  'country adjective': 2,
  'country people': 2,
  'country capital': 4,
  'country palace': 16,
  'country descriptor': 0,
  'organisation name': 8,
  'body name': 8,
  'agency name': 16,
  'outlet name': 16,
  'region name': 32,
  'region adjective': 2,
};
/** Inside of a known form, but not its first token. */
const KNOWN_INSIDE = 64;

function knownBits(known: KnownName): number {
  return KIND_BITS[`${known.kind} ${known.as}`] ?? 0;
}

/** What is known of word forms by themselves, kept from document to document. */
export function wordInfos(clusters: WordClusters): (word: string) => WordInfo {
  return remembered((word) => wordInfo(word, clusters));
}

/** Gather what the whole document says, before any sentence is labelled. */
export function nameContext(
  { text, start, word, sentences }: NameInput,
  infoOf: (word: string) => WordInfo,
): NameContext {
  const n = start.length;
  const info = word.map(infoOf);
  const known = new Int32Array(n);
  const elsewhere = new Int32Array(n);
  const facts = new Map<string, number>();
  const note = (form: string, bit: number): void => {
    facts.set(form, (facts.get(form) ?? 0) | bit);
  };
  for (const { from, to } of sentences) {
    let capitals = 0;
    for (let i = from; i < to; i++) if (info[i]!.isCapital) capitals++;
    const isTitleCase = capitals * 2 > to - from;
    for (let i = from; i < to; i++) {
      const w = info[i]!;
      if (!w.isCapital) {
        note(w.lowerForm, ELSEWHERE.lower);
        continue;
      }
      if (known[i] === 0) markKnown(text, start, i, to, known);
      if (isTitleCase || i === from) continue;
      const before = info[i - 1]!;
      const after = i + 1 < to ? info[i + 1]! : null;
      let bits: number = ELSEWHERE.capital;
      if ((before.lists & LIST_BITS.title) !== 0) bits |= ELSEWHERE.afterTitle;
      if ((before.lists & LIST_BITS.given) !== 0) bits |= ELSEWHERE.afterGiven;
      if ((before.lists & LIST_BITS.preposition) !== 0) bits |= ELSEWHERE.inPlace;
      if (after && (after.lists & LIST_BITS.saying) !== 0) bits |= ELSEWHERE.speaks;
      if (after && (after.lists & LIST_BITS.org) !== 0) bits |= ELSEWHERE.beforeOrg;
      note(w.lowerForm, bits);
    }
  }
  for (let i = 0; i < n; i++) if (info[i]!.isCapital) elsewhere[i] = facts.get(info[i]!.lowerForm) ?? 0;
  return { info, known, elsewhere };
}

function markKnown(text: string, start: Int32Array, i: number, to: number, known: Int32Array): void {
  const matches = knownAt(text, start[i]!);
  const end = matches[0]?.end ?? 0;
  let bits = 0;
  for (const m of matches) if (m.end === end) bits |= knownBits(m.known);
  if (bits === 0) return;
  known[i] = bits;
  for (let k = i + 1; k < to && start[k]! < end; k++) known[k] = bits | KNOWN_INSIDE;
}

/** How far from a capital a word may still be part of a name ("Bank of the North"). */
const NEAR = 2;

/**
 * The stretches of a sentence that can hold a name: words near a capital. In a sentence without any (the first word
 * apart), or all in capitals, that is the whole, since names are written small there. Pairs of tokens `[first, last)`.
 */
export function nameStretches({ info }: NameContext, from: number, to: number): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (let i = from + 1; i < to; i++) {
    if (!info[i]!.isCapital) continue;
    const first = Math.max(from, i - NEAR);
    const last = Math.min(to, i + NEAR + 1);
    const before = stretches.at(-1);
    if (before !== undefined && first <= before[1]) before[1] = last;
    else stretches.push([first, last]);
  }
  if (stretches.length === 0) return [[from, to]];
  const head = Math.min(to, from + NEAR + 1);
  if (!info[from]!.isCapital || stretches[0]![0] === from) return stretches;
  if (stretches[0]![0] > head) return [[from, head], ...stretches];
  stretches[0]![0] = from;
  return stretches;
}
