import { HEARSAY_ADVERBS } from '../lexicon/en/cue-frames.ts';
import { NEGATIVES, MODAL_ADVERBS, MODALS } from '../lexicon/en/operators.ts';
import { STOP_WORDS } from '../lexicon/en/stop-words.ts';
import type { AnnotatedArticle, Attribution, DateMention, Span } from '../model/index.ts';
import { contains, overlaps } from '../model/span.ts';

/** What an edit changed in what an article says. */
export type EditKind =
  | 'attribution lost'
  | 'attribution'
  | 'figure'
  | 'name'
  | 'negation'
  | 'certainty'
  | 'goods'
  | 'taken out'
  | 'put in'
  | 'wording';

/** A sentence as it was and as it is now, null where there was none or is none, and in what it differs. */
export interface Edit {
  readonly kinds: readonly EditKind[];
  readonly before: Span | null;
  readonly now: Span | null;
}

/** Sentences that share so much of their words are one, edited. */
const ALIKE = 0.5;
/** Words so long with so few letters that differ are one, mistyped. */
const MISTYPED = { length: 5, letters: 2 } as const;

/**
 * What an edit did to what an article says, sentence by sentence. Sentences with the same words are the same, wherever
 * they stand now and whatever is found in them: points, capitals, spaces and dates say nothing. In the others only what
 * changed is looked at: whose word it is, figures, names, whether it is so and how surely, words of content.
 */
export function editsBetween(before: AnnotatedArticle, now: AnnotatedArticle): Edit[] {
  const [was, is] = [sentencesOf(before), sentencesOf(now)];
  const gone = without(was, is);
  const come = without(is, was);
  const edits: Edit[] = [];
  const left = new Set(come);
  for (const one of gone) {
    const [best] = [...left]
      .map((other) => ({ other, alike: likeness(one, other) }))
      .filter(({ alike }) => alike >= ALIKE)
      .toSorted((a, b) => b.alike - a.alike);
    if (best !== undefined) left.delete(best.other);
    const kinds = best === undefined ? sayingOf(one, 'taken out') : changes(one, best.other);
    if (kinds.length > 0) edits.push({ kinds, before: one.span, now: best?.other.span ?? null });
  }
  for (const one of left) {
    const kinds = sayingOf(one, 'put in');
    if (kinds.length > 0) edits.push({ kinds, before: null, now: one.span });
  }
  return edits;
}

interface PlacedWord {
  readonly text: string;
  readonly plain: string;
  readonly span: Span;
}
interface SentenceWords {
  readonly span: Span;
  readonly article: AnnotatedArticle;
  /** without those of dates */
  readonly words: readonly PlacedWord[];
  readonly key: string;
}

function sentencesOf(article: AnnotatedArticle): SentenceWords[] {
  const dates = article.dates.filter((date) => !isDuration(article.text)(date)).map(({ span }) => span);
  return article.sentences.flatMap((span): SentenceWords[] => {
    const words = [...article.text.slice(...span).matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,:]\p{N}+)*/gu)].flatMap(
      ({ 0: text, index }): PlacedWord[] => {
        const place: Span = [span[0] + index, span[0] + index + text.length];
        const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
        return dates.some((date) => overlaps(date, place)) ? [] : [{ text, plain, span: place }];
      },
    );
    return words.length === 0 ? [] : [{ span, article, words, key: words.map(({ plain }) => plain).join(' ') }];
  });
}

/** "Six weeks" is a figure and no date; so is "last six weeks", which names no day. */
const isDuration =
  (text: string) =>
  ({ span, value }: DateMention): boolean =>
    value !== null &&
    (/^P(?:\d|T\d)/.test(value) || (value.includes('/') && !/\p{Lu}|\d{4}/u.test(text.slice(...span))));

/** Those that the others have none of, as often as they stand there. */
function without(all: readonly SentenceWords[], others: readonly SentenceWords[]): SentenceWords[] {
  const held = new Map<string, number>();
  for (const { key } of others) held.set(key, (held.get(key) ?? 0) + 1);
  return all.filter(({ key }) => {
    const n = held.get(key) ?? 0;
    held.set(key, n - 1);
    return n <= 0;
  });
}

function likeness(a: SentenceWords, b: SentenceWords): number {
  const held = new Set(a.words.map(({ plain }) => plain));
  const shared = b.words.filter(({ plain }) => held.has(plain)).length;
  return (2 * shared) / (a.words.length + b.words.length);
}

/** A sentence that stands alone: does it say anything? */
const sayingOf = ({ article, span }: SentenceWords, kind: EditKind): EditKind[] =>
  article.claims.some(({ evidence }) => evidence.some((one) => overlaps(one, span))) ? [kind] : [];

/** In what two states of a sentence differ. */
function changes(before: SentenceWords, now: SentenceWords): EditKind[] {
  const [gone, come] = [onlyIn(before, now), onlyIn(now, before)];
  const mistyped = gone.filter((one) => come.some((other) => isMistyped(one.plain, other.plain)));
  const isSpelling = (word: PlacedWord): boolean =>
    mistyped.includes(word) || mistyped.some((one) => isMistyped(one.plain, word.plain));
  const changed = [...gone, ...come];
  const some = (test: (plain: string) => boolean): boolean => changed.some(({ plain }) => test(plain));
  const kinds: EditKind[] = [];
  const voices = voicesChanged(before, now, gone, come);
  if (voices !== null) kinds.push(voices);
  if (figuresOf(before) !== figuresOf(now)) kinds.push('figure');
  if (namesIn(before, gone).length + namesIn(now, come).length > 0) kinds.push('name');
  if (some((plain) => NEGATIVES.has(plain) || plain === CONTRACTED)) kinds.push('negation');
  if (some((plain) => MODALS.has(plain) || MODAL_ADVERBS.has(plain) || HEARSAY_ADVERBS.has(plain)))
    kinds.push('certainty');
  if (goodsOf(before, gone) || goodsOf(now, come)) kinds.push('goods');
  if (kinds.length > 0) return kinds;
  const content = changed.filter((word) => !STOP_WORDS.has(word.plain) && !isSpelling(word));
  return content.length > 0 && sayingOf(now, 'wording').length > 0 ? ['wording'] : [];
}

/** What is left of "isn't" behind its sign. */
const CONTRACTED = 't';

/** Words of one that the other has less of. */
function onlyIn({ words }: SentenceWords, other: SentenceWords): PlacedWord[] {
  const held = new Map<string, number>();
  for (const { plain } of other.words) held.set(plain, (held.get(plain) ?? 0) + 1);
  return words.filter(({ plain }) => {
    const n = held.get(plain) ?? 0;
    held.set(plain, n - 1);
    return n <= 0;
  });
}

/**
 * Whose word a sentence is, where the words that changed say so. What is only read otherwise, of words that stand as they
 * stood, is no edit.
 */
function voicesChanged(
  before: SentenceWords,
  now: SentenceWords,
  gone: readonly PlacedWord[],
  come: readonly PlacedWord[],
): 'attribution lost' | 'attribution' | null {
  const [was, is] = [voicesOf(before), voicesOf(now)];
  const touched = (voices: readonly Attribution[], words: readonly PlacedWord[]): boolean =>
    voices.some(({ source, cue }) =>
      [...source, ...cue].some((span) => words.some((word) => contains(span, word.span) && isTelling(word))),
    );
  const [lost, found] = [touched(was, gone), touched(is, come)];
  if (!lost && !found) return null;
  return lost && is.length < was.length ? 'attribution lost' : 'attribution';
}

/** A word of a source or a cue that says something: "the" and "a" do not, "said" does. */
const isTelling = ({ plain }: PlacedWord): boolean => plain.length > 3 || !STOP_WORDS.has(plain);

const voicesOf = ({ article, span }: SentenceWords): Attribution[] =>
  article.attributions.filter(({ cue, source }) => [...cue, ...source].some((one) => contains(span, one)));

/** Figures of a sentence: those that were read, with their hedges, and all that is written in digits. */
function figuresOf({ article, span, words }: SentenceWords): string {
  const isLong = isDuration(article.text);
  const [durations, dates] = [article.dates.filter(isLong), article.dates.filter((date) => !isLong(date))];
  const read = [
    ...article.quantities
      .filter((one) => contains(span, one.span) && !dates.some((date) => overlaps(date.span, one.span)))
      .map(({ value, op }) => `${op}${value}`),
    // the number and its unit, whatever stands before them
    ...durations
      .filter((one) => contains(span, one.span))
      .map((one) =>
        article.text
          .slice(...one.span)
          .toLowerCase()
          .split(/\s+/)
          .slice(-2)
          .join(' '),
      ),
  ];
  const written = words.filter(({ plain }) => /\p{N}/u.test(plain)).map(({ plain }) => plain.replace(/[.,]/g, ''));
  return JSON.stringify([read.toSorted(), written.toSorted()]);
}

/** Names among words: what was found as one, or begins with a capital within the sentence. */
function namesIn({ article, span, words }: SentenceWords, changed: readonly PlacedWord[]): PlacedWord[] {
  const mentions = article.mentions.filter((one) => contains(span, one.span)).map((one) => one.span);
  const first = words[0];
  return changed.filter(
    (word) =>
      /^\p{Lu}/u.test(word.text) &&
      !STOP_WORDS.has(word.plain) &&
      (word !== first || mentions.some((mention) => contains(mention, word.span))),
  );
}

/** Are words of goods among those that changed? */
const goodsOf = ({ article, span }: SentenceWords, changed: readonly PlacedWord[]): boolean => {
  const goods = article.claims
    .filter(({ evidence }) => evidence.some((one) => overlaps(one, span)))
    .flatMap((claim) => claim.goods.join(' ').toLowerCase().split(' '));
  return changed.some(({ plain }) => goods.includes(plain));
};

/** Is one word the other with a letter or two wrong? Edit distance with a bound, for words of some length. */
function isMistyped(a: string, b: string): boolean {
  const { length, letters } = MISTYPED;
  if (a.length < length || b.length < length || Math.abs(a.length - b.length) > letters || a[0] !== b[0]) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= letters;
}
