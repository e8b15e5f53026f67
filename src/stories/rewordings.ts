import { agencies } from '../knowledge/agencies.ts';
import type { Copy } from '../model/index.ts';
import { orderOf } from '../model/order-of.ts';
import { isTemplate, particulars, type Particulars } from './particulars.ts';
import { newScan, scanWords } from './scan-words.ts';
import { rarityOf, stemAnyCase } from './word-rarity.ts';

/** What finding rewordings looks at. */
export interface RewordedText {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly title: string | null;
  readonly text: string;
}

/** How much of a report must follow another's sentences, in their order (0 to 1), and at all. */
interface Bar {
  readonly inOrder: number;
  readonly aligned: number;
}
/**
 * Where nothing is said of the source. On reuse-5w1h (development part; pairs with long shared runs, of which two in
 * five only quote the same) .35 to .5 by .6 to .8 give copy + reuse F1 74 to 78; this gives 76 and a precision of 85.
 */
const UNNAMED: Bar = { inOrder: 0.4, aligned: 0.8 };
/** Where the report names the other's paper or agency. */
const CREDITED: Bar = { inOrder: 0.3, aligned: 0.7 };
/** Cosine from which a sentence is said to tell what another tells. */
const ALIKE = 0.3;
/** Reports further apart, in days, are not held against one another. */
const WINDOW_DAYS = 10;
/** Sentences that a report needs, not counting the shortest. */
const LEAST = 4;

interface WeightedSentence {
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}
interface Cut {
  readonly telling: RewordedText;
  readonly day: number | null;
  readonly sentences: readonly WeightedSentence[];
  readonly words: ReadonlySet<string>;
  readonly particulars: Particulars;
  readonly plain: string;
}

/**
 * Reports that tell another sentence after sentence in other words, or in words that went through another language:
 * for each the one that it follows most closely. By sentences aligned in order through their rare words, names and
 * figures; what stands in quotation marks is left out, since whoever heard the same man has the same words. The
 * source is the report printed before, one without a date counts as later.
 *
 * @param tellings reports of one event
 * @param copies what is known to be copied by runs of words: such a report is neither source nor rewording again
 */
export function findRewordings(tellings: readonly RewordedText[], copies: readonly Copy[]): Copy[] {
  const known = new Set(copies.map(({ article }) => article));
  const cuts = tellings
    .filter(({ id }) => !known.has(id))
    .map(cut)
    .filter(({ sentences }) => sentences.length >= LEAST)
    .toSorted(inTime);
  return cuts.flatMap((copy, i): Copy[] => {
    let best: Copy | null = null;
    for (const source of cuts.slice(0, i)) {
      if (copy.day !== null && source.day !== null && copy.day - source.day > WINDOW_DAYS) continue;
      // what the pages of one paper share is furniture, and a paper does not copy itself
      if (copy.telling.publisher !== null && copy.telling.publisher === source.telling.publisher) continue;
      const bar = credits(copy, source.telling) ? CREDITED : UNNAMED;
      if (held(copy.words, source.words) < bar.aligned / 2 || isTemplate(copy.particulars, source.particulars))
        continue;
      const { inOrder, aligned } = follow(copy.sentences, source.sentences);
      if (inOrder < bar.inOrder || aligned < bar.aligned || inOrder <= (best?.share ?? 0)) continue;
      best = { article: copy.telling.id, of: source.telling.id, share: inOrder };
    }
    return best === null ? [] : [best];
  });
}

const QUOTED = /[“"][^”"\n]{1,1500}[”"]/gu;
const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;
const ENDS = /(?<=[.!?]) +(?=\p{Lu})|\n+/u;
/** Words that a sentence needs to be compared. */
const WORDS = 4;

function cut(telling: RewordedText): Cut {
  const scan = newScan();
  const plain = `${telling.title ?? ''}\n${telling.text}`.replace(QUOTED, ' ');
  const sentences = plain
    .split(ENDS)
    .map(wordsOf)
    .filter((words) => words.size >= WORDS)
    .map((words): WeightedSentence => ({ words, weight: weightOf(words) }));
  scanWords(plain, scan);
  const time = telling.publishedAt === null ? NaN : Date.parse(telling.publishedAt.slice(0, 10));
  return {
    telling,
    day: Number.isNaN(time) ? null : Math.floor(time / 86_400_000),
    sentences,
    words: new Set(sentences.flatMap(({ words }) => [...words])),
    particulars: particulars(plain, scan),
    plain,
  };
}

function wordsOf(sentence: string): Set<string> {
  return new Set(
    [...sentence.matchAll(WORD)]
      .map(([word]) => stemAnyCase(word))
      .filter((word) => word.length > 1 || /\d/.test(word)),
  );
}

function weightOf(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += rarityOf(word);
  return sum;
}

/** Share of a set that stands in another, 1 of an empty one. */
function held(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let count = 0;
  for (const one of part) if (whole.has(one)) count++;
  return part.size === 0 ? 1 : count / part.size;
}

function inTime(a: Cut, b: Cut): number {
  const [x, y] = [a.telling.publishedAt ?? '9', b.telling.publishedAt ?? '9'];
  const days = x.slice(0, 10) === y.slice(0, 10) && (x.length <= 10 || y.length <= 10) ? 0 : orderOf(x, y);
  return days || b.plain.length - a.plain.length || orderOf(a.telling.id, b.telling.id);
}

/** Does a report name the paper or the agency of another? */
function credits({ plain }: Cut, { publisher, agency }: RewordedText): boolean {
  return [publisher, agency].some(
    (name) => name !== null && name !== '' && namesOf(name).some((one) => hasWords(plain, one)),
  );
}

/** An outlet's name, and all names of an agency. */
function namesOf(name: string): readonly string[] {
  const agency = agencies.find((one) => one.name === name || one.aliases.includes(name));
  return agency === undefined ? [name] : [agency.name, ...agency.aliases];
}

const LETTER = /[\p{L}\p{N}]/u;

/** Does a text have these words, with nothing grown on to them? */
function hasWords(text: string, words: string): boolean {
  const pieces = text.split(words);
  return pieces.some(
    (piece, i) =>
      i + 1 < pieces.length && !LETTER.test(piece.slice(-1)) && !LETTER.test(pieces[i + 1]?.charAt(0) ?? ''),
  );
}

/**
 * How much of a report, by weight of words, follows another: `aligned` counts sentences that have one like them there,
 * `inOrder` the likeness of those that stand there in the same order.
 */
function follow(copy: readonly WeightedSentence[], source: readonly WeightedSentence[]): Bar {
  const total = copy.reduce((sum, { weight }) => sum + weight, 0);
  const chain: { readonly at: number; readonly sum: number }[] = [];
  let aligned = 0;
  for (const sentence of copy) {
    const { at, likeness } = nearest(sentence, source);
    if (likeness < ALIKE) continue;
    aligned += sentence.weight;
    const before = chain.reduce((most, one) => (one.at <= at ? Math.max(most, one.sum) : most), 0);
    chain.push({ at, sum: before + likeness * sentence.weight });
  }
  const inOrder = chain.reduce((most, { sum }) => Math.max(most, sum), 0);
  return total === 0 ? { inOrder: 0, aligned: 0 } : { inOrder: inOrder / total, aligned: aligned / total };
}

function nearest(
  sentence: WeightedSentence,
  others: readonly WeightedSentence[],
): { readonly at: number; readonly likeness: number } {
  let at = -1;
  let likeness = 0;
  for (const [i, other] of others.entries()) {
    let shared = 0;
    for (const word of sentence.words) if (other.words.has(word)) shared += rarityOf(word);
    const cosine = shared === 0 ? 0 : shared / Math.sqrt(sentence.weight * other.weight);
    if (cosine > likeness) {
      at = i;
      likeness = cosine;
    }
  }
  return { at, likeness };
}
