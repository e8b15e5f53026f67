/**
 * What the span finder knows of each token, as columns of numbers: hashes of its words and tags, its place in
 * the syntax, in paragraphs and in quotation marks. Made once for a stretch of tokens, read by all features.
 * Indices inside are local: token `i` here is token `from + i` of the document.
 */
import { hashString, SEED } from '../../../learn/hash.ts';
import { normalWord, type WordClusters } from '../../../learn/word-clusters.ts';
import { lookUp, wordKey } from '../../../learn/word-table.ts';
import type { Parsed, Span } from '../../../model/index.ts';
import { remembered } from '../../../model/remember.ts';
import { treeOf } from '../../../model/tree.ts';
import { leads, places, quoteColumns } from './place-columns.ts';

/** How likely a lemma is the head of a cue, in steps 0 (never) to 7; learned from the training articles. */
type CueLexicon = ReadonlyMap<number, number>;

/** What is known of words before the text is read. */
export interface WordTables {
  readonly lexicon: CueLexicon;
  readonly clusters: WordClusters;
}

/** Relations that a verb's children are noted by, as bits of `kids`. */
const KID_BITS: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 2,
  ccomp: 4,
  xcomp: 8,
  parataxis: 16,
  obj: 32,
  obl: 64,
  aux: 128,
  mark: 256,
  advcl: 512,
  conj: 1024,
  'aux:pass': 2048,
  cop: 4096,
  acl: 8192,
  csubj: 16,
  iobj: 32,
  nmod: 64,
};

/** One column per property, all of length `count`; hashes are those of learn/hash.ts. */
export interface Columns {
  readonly count: number;
  /** index in the document of the first token */
  readonly from: number;
  /** hashes of the lower-cased word, the lemma, the Penn tag, the relation */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly relation: Int32Array;
  /** hash of the last three letters, and of the outline (capitals, digits) */
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** clusters of the word, 0 where unknown */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** -1 for a root, and where the head lies outside the stretch */
  readonly head: Int32Array;
  /** first and last token of the subtree */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly kids: Int32Array;
  /** steps of the cue lexicon */
  readonly cue: Uint8Array;
  /** nearest ancestor that can be a cue, -1 if none, and the child through which it is reached */
  readonly above: Int32Array;
  readonly through: Int32Array;
  /** values of `QUOTE`; number of the quotation, -1 outside */
  readonly quote: Uint8Array;
  readonly quotation: Int32Array;
  /** first and last-plus-one token of the sentence and of the paragraph */
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  readonly paragraphFrom: Int32Array;
  readonly paragraphTo: Int32Array;
  /**
   * where a paragraph begins with a few words and a colon: 1 before it, 2 at it, 3 after it; 4 more where many
   * paragraphs do
   */
  readonly lead: Uint8Array;
  /** `[from, to)` of the paragraphs, in order */
  readonly paragraphs: readonly Span[];
}

/** Steps of the cue lexicon from which a token counts as a possible cue above others. */
const CUE_LIKE = 2;
/** Farther up a tree than this nobody looks: keeps the climb linear in broken trees. */
const CLIMB = 24;

function shapeOf(word: string): string {
  let shape = '';
  for (let i = 0; i < word.length && i < 12; i++) {
    const c = word.charCodeAt(i);
    const kind =
      c >= 65 && c <= 90
        ? 'X'
        : c >= 97 && c <= 122
          ? 'x'
          : c >= 48 && c <= 57
            ? 'd'
            : word[i]!.toLowerCase() === word[i]!.toUpperCase()
              ? word[i]
              : 'x';
    if (shape[shape.length - 1] !== kind) shape += kind;
  }
  return shape;
}

/** A row of numbers for each different word: hash, suffix, shape, clusters. */
const WORD = { lower: 0, suffix: 1, shape: 2, fine: 3, coarse: 4 } as const;
/** Longer words are cut before hashing. */
const LONGEST_WORD = 64;

function wordRow(form: string, { fine, coarse }: WordClusters): Int32Array {
  const word = form.length <= LONGEST_WORD ? form : form.slice(0, LONGEST_WORD);
  const normal = normalWord(word);
  const cluster = lookUp(fine, wordKey(normal), 0);
  return Int32Array.of(
    hashString(SEED, normal),
    hashString(SEED, normal.slice(-3)),
    hashString(SEED, shapeOf(word)),
    cluster,
    coarse[cluster] ?? 0,
  );
}

/** What columns ask of words again and again. */
interface KnownWords {
  readonly rows: (word: string) => Int32Array;
  readonly labels: (label: string) => number;
  readonly lemmas: (upos: string) => (lemma: string) => { readonly hash: number; readonly step: number };
}

const KNOWN = new WeakMap<WordTables, KnownWords>();

function knownWords(tables: WordTables): KnownWords {
  let known = KNOWN.get(tables);
  if (!known) {
    const { lexicon, clusters } = tables;
    known = {
      rows: remembered((word) => wordRow(word, clusters)),
      labels: remembered((label) => hashString(SEED, label)),
      lemmas: remembered((upos) =>
        remembered((lemma) => ({
          hash: hashString(SEED, lemma.toLowerCase().slice(0, LONGEST_WORD)),
          step: lexicon.get(lexiconKey(lemma, upos)) ?? 0,
        })),
      ),
    };
    KNOWN.set(tables, known);
  }
  return known;
}

/** Key of a lemma in the cue lexicon. */
export function lexiconKey(lemma: string, upos: string): number {
  return hashString(hashString(SEED, lemma.toLowerCase()), upos === 'VERB' || upos === 'AUX' ? 'V' : upos);
}

/** The columns of tokens `[from, to)`. Linear in their number. */
export function columnsOf(parsed: Parsed, from: number, to: number, tables: WordTables): Columns {
  const { tokens } = parsed;
  const n = to - from;
  const make = (): Int32Array => new Int32Array(n);
  const word = make(),
    lemma = make(),
    tag = make(),
    relation = make(),
    suffix = make(),
    shape = make(),
    head = make(),
    kids = make(),
    fine = make(),
    coarse = make();
  const cue = new Uint8Array(n);
  const { rows, lemmas, labels } = knownWords(tables);
  for (let i = 0; i < n; i++) {
    const t = from + i;
    const row = rows(tokens.word[t]!);
    word[i] = row[WORD.lower]!;
    suffix[i] = row[WORD.suffix]!;
    shape[i] = row[WORD.shape]!;
    fine[i] = row[WORD.fine]!;
    coarse[i] = row[WORD.coarse]!;
    const known = lemmas(tokens.upos[t]!)(tokens.lemma[t]!);
    lemma[i] = known.hash;
    cue[i] = known.step;
    tag[i] = labels(tokens.xpos[t]!);
    relation[i] = labels(tokens.deprel[t]!);
    const h = tokens.head[t]! - from;
    head[i] = h >= 0 && h < n && h !== i ? h : -1;
  }
  for (let i = 0; i < n; i++) if (head[i]! >= 0) kids[head[i]!]! |= KID_BITS[tokens.deprel[from + i]!] ?? 0;
  const where = places(parsed, from, to);
  const { left, right } = treeOf({ count: n, head });
  return {
    count: n,
    from,
    word,
    lemma,
    tag,
    relation,
    suffix,
    shape,
    fine,
    coarse,
    head,
    left,
    right,
    kids,
    cue,
    ...cueAbove(head, cue),
    ...quoteColumns(parsed, from, to),
    ...where,
    lead: leads(word, where.paragraphs),
  };
}

function cueAbove(head: Int32Array, cue: Uint8Array): { above: Int32Array; through: Int32Array } {
  const n = head.length;
  const above = new Int32Array(n).fill(-1);
  const through = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    let child = i;
    for (let h = head[i]!, steps = 0; h >= 0 && steps < CLIMB; child = h, h = head[h]!, steps++) {
      if (cue[h]! >= CUE_LIKE) {
        above[i] = h;
        through[i] = child;
        break;
      }
    }
  }
  return { above, through };
}
