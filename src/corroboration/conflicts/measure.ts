import type { AnnotatedArticle, Quantity, Span } from '../../model/index.ts';
import { contains, overlaps } from '../../model/index.ts';
import {
  ALIKE,
  BELOW_HEDGES,
  CLAUSE_END,
  DURATIONS,
  INFORMANTS,
  LENGTHS,
  MOVING,
  NIGHT,
  ONE_THING,
  PARTITIVE,
  PARTS,
  PASSING,
  PEOPLE,
  POPULATIONS,
  SUMS,
  WHOLES,
} from '../../lexicon/en/measures.ts';
import { CONCEPTS } from '../../lexicon/en/concepts.ts';
import { STOP_WORDS } from '../../lexicon/en/stop-words.ts';
import { conceptOf, contentOf, synonymSets, wordsOf } from '../terms.ts';
import { sentenceAt } from '../speech-event.ts';

/** What a figure is of: money, a share, a length of time, another measure, people, or things of one noun. */
export type MeasureKind = 'money' | 'share' | 'time' | 'length' | 'people' | 'things';

/** A figure of a report, and what it measures, as far as its sentence says. */
export interface Measure {
  readonly article: AnnotatedArticle;
  readonly quantity: Quantity;
  /** the figure with its noun */
  readonly span: Span;
  readonly kind: MeasureKind;
  /** noun or sign that is counted in, singular */
  readonly unit: string;
  /** concept of the unit and its sets of synonyms, by which two units are one */
  readonly units: ReadonlySet<string>;
  /** what people are counted: dead, injured …; null where no word beside the figure says so */
  readonly population: string | null;
  /** is it part of another figure, or does it come on top of one? */
  readonly isPart: boolean;
  /** concepts of its sentence, the nearer to the figure the heavier, and the entities in it as `@id` */
  readonly context: ReadonlyMap<string, number>;
  /** entities named or meant in the sentence, those left out whose words it gives */
  readonly parties: ReadonlySet<string>;
  /** days that stand in its clause, as dates and as worded */
  readonly days: readonly { readonly value: string; readonly words: string }[];
  /** is a night spoken of beside it, which is of two days? */
  readonly isOfNight: boolean;
  /** what it is the price of: "a $900 coat"; null where it is of nothing that stands right behind it */
  readonly priced: string | null;
  /** does its sentence give other shares beside it, so that which of them is whose stands nowhere? */
  readonly isListed: boolean;
  /** is it a price or a rate, which is another by the hour? */
  readonly isMoving: boolean;
}

const POPULATION_OF: ReadonlyMap<string, string> = new Map(
  POPULATIONS.flatMap(([name, ...words]) => words.map((word): [string, string] => [word, name])),
);
const BELOW = new RegExp(`^(?:${BELOW_HEDGES.join('|')})\\b`, 'iu');
/** "24 truck-mounted launchers": the noun stands behind the compound. */
const COMPOUND = /^-\p{L}+(?:-\p{L}+)*\s+(?<noun>\p{L}+)/u;
/** Words of content at which a word of the sentence counts half. */
const HALF = 6;
/** Characters beside a figure that can say what it measures. */
const NEAR_CHARS = 1000;
/** Weight of an entity of the sentence. */
const PARTY_WEIGHT = 0.6;

/** Figures of a report that can be held against those of others; bare ones without a population are none. */
export function measuresOf(article: AnnotatedArticle): Measure[] {
  return article.quantities.flatMap((quantity): Measure[] => {
    const at = sentenceAt(article.sentences, quantity.span[0]);
    const whole = article.sentences[at];
    if (whole === undefined || isOfSource(article, quantity.span)) return [];
    const sentence = near(whole, quantity.span);
    const behind = article.text.slice(quantity.span[1], sentence[1]);
    const compound = COMPOUND.exec(behind);
    if (isProperty(quantity, article.text.slice(...quantity.span), behind)) return [];
    const span: Span = [quantity.span[0], quantity.span[1] + (compound?.[0].length ?? 0)];
    const noun = compound?.groups?.['noun']?.toLowerCase().replace(/s$/u, '');
    const clause = clauseOf(article.text, sentence, span);
    const isOfPeople = PEOPLE.has(noun ?? quantity.unit ?? 'person');
    const population = populationOf(article.text, sentence, clause, span, isOfPeople);
    const unit = noun ?? quantity.unit ?? (population === null ? null : 'person');
    if (unit === null || INFORMANTS.has(unit)) return [];
    const kind = kindOf(unit);
    return [
      {
        article,
        quantity:
          quantity.op === '~' && BELOW.test(article.text.slice(...quantity.span))
            ? { ...quantity, op: '<', unit }
            : { ...quantity, unit },
        span,
        kind,
        unit,
        units: new Set(kind === 'people' ? ['person'] : [unit, ...synonymSets(unit), ...conceptsOf(unit)]),
        population: kind === 'people' || kind === 'things' ? population : null,
        isPart: isPart(article.text, sentence, span),
        ...contextOf(article, sentence, span),
        days: article.dates.flatMap(({ span: day, value }) =>
          value !== null && contains(clause, day) ? [{ value, words: article.text.slice(...day).toLowerCase() }] : [],
        ),
        isOfNight: wordsOf(article.text.slice(...clause)).some((word) => NIGHT.has(word)),
        isListed:
          kind === 'share' &&
          article.quantities.filter((one) => one.unit === quantity.unit && contains(whole, one.span)).length > 1,
        priced: kind === 'money' ? pricedBy(article.text, sentence, span) : null,
        isMoving:
          PASSING.has(unit) ||
          ((kind === 'money' || kind === 'share') &&
            wordsOf(article.text.slice(...clause)).some((word) => MOVING.has(word))),
      },
    ];
  });
}

/** What of a sentence is near a figure in it: all, but of sentences that have no end. */
function near([from, to]: Span, figure: Span): Span {
  return [Math.max(from, figure[0] - NEAR_CHARS), Math.min(to, figure[1] + NEAR_CHARS)];
}

const NAMED: ReadonlySet<string> = new Set(CONCEPTS.map(([name]) => name));

/** Names of what a noun means: settlers and settlements share no more than a stem. */
function conceptsOf(noun: string): string[] {
  const concept = conceptOf(noun);
  const alike = ALIKE.findIndex((row) => row.includes(noun));
  return [...(NAMED.has(concept) ? [concept] : []), ...(alike === -1 ? [] : [`=${alike}`])];
}

/** "A 10-inning win", "an 11 hour flight": the figure is a property of something else. */
function isProperty({ unit }: Quantity, figure: string, behind: string): boolean {
  if (/\d\p{Pd}\p{L}/u.test(figure)) return true;
  if (behind.startsWith('-')) {
    const [middle = ''] = wordsOf(behind);
    return !COMPOUND.test(behind) || /[\d\p{Pd}]$/u.test(figure) || isMeasured(middle);
  }
  const [next = ''] = wordsOf(behind);
  return next !== unit && isMeasured(next);
}

/** "A $900 coat": the noun right behind a sum with a determiner. */
function pricedBy(text: string, [start, end]: Span, [from, to]: Span): string | null {
  const before = wordsOf(text.slice(start, from)).at(-1) ?? '';
  const [next = ''] = wordsOf(text.slice(to, end));
  return ONE_THING.has(before) && next !== '' && !STOP_WORDS.has(next) ? conceptOf(next) : null;
}

/** "Eight-year", "billion-dollar": is it told in a measure, which says nothing of how many? */
const isMeasured = (word: string): boolean =>
  [word, word.replace(/s$/u, '')].some((one) => DURATIONS.has(one) || LENGTHS.has(one) || SUMS.has(one));

function kindOf(unit: string): MeasureKind {
  if (/^[A-Z]{3}$/u.test(unit)) return 'money';
  if (unit.startsWith('percent')) return 'share';
  if (DURATIONS.has(unit)) return 'time';
  if (LENGTHS.has(unit)) return 'length';
  return PEOPLE.has(unit) ? 'people' : 'things';
}

/** "Three diplomats said": how many they are that speak is told of the report, not of the event. */
function isOfSource({ attributions }: AnnotatedArticle, span: Span): boolean {
  return attributions.some(({ source }) => source.some((piece) => overlaps(piece, span)));
}

/** The part of its sentence that a figure stands in, up to the next comma or conjunction. */
function clauseOf(text: string, [start, end]: Span, [from, to]: Span): Span {
  const opened = Array.from(text.slice(start, from).matchAll(CLAUSE_END)).at(-1);
  const closed = text.slice(to, end).search(CLAUSE_END);
  return [opened === undefined ? start : start + opened.index + opened[0].length, closed === -1 ? end : to + closed];
}

/** By the words of the figure's own clause; for people also of what stands before it, else behind it. */
function populationOf(
  text: string,
  [start, end]: Span,
  clause: Span,
  [from, to]: Span,
  isOfPeople: boolean,
): string | null {
  const near = [
    ...wordsOf(text.slice(from, to)),
    ...alternately(wordsOf(text.slice(clause[0], from)).toReversed(), wordsOf(text.slice(to, clause[1]))),
  ];
  const isTold = (word: string): boolean => POPULATION_OF.has(word);
  const word =
    near.find(isTold) ??
    (isOfPeople
      ? (wordsOf(text.slice(start, from)).findLast(isTold) ?? wordsOf(text.slice(to, end)).find(isTold))
      : undefined);
  return word === undefined ? null : (POPULATION_OF.get(word) ?? null);
}

/** The first of each, the second of each, and so on. */
function alternately(a: readonly string[], b: readonly string[]): string[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]])
    .flat()
    .filter((word) => word !== undefined);
}

function isPart(text: string, [start, end]: Span, [from, to]: Span): boolean {
  const before = wordsOf(text.slice(start, from)).slice(-2);
  const own = wordsOf(text.slice(from, to));
  const behind = wordsOf(text.slice(to, end)).slice(0, 1);
  const [next, other] = wordsOf(text.slice(to, end));
  return (
    PARTITIVE.test(text.slice(start, from)) ||
    [...before, ...behind].some((word) => PARTS.has(word)) ||
    own.some((word, i) => PARTS.has(word) && !(word === 'more' && own[i + 1] === 'than')) ||
    (next === 'of' && other !== undefined && WHOLES.has(other))
  );
}

function contextOf(
  article: AnnotatedArticle,
  sentence: Span,
  [from, to]: Span,
): { readonly context: ReadonlyMap<string, number>; readonly parties: ReadonlySet<string> } {
  const context = new Map<string, number>();
  const enter = (terms: readonly string[]): void => {
    terms.forEach((term, distance) => {
      if (!/^\d/u.test(term)) context.set(term, Math.max(context.get(term) ?? 0, HALF / (HALF + distance)));
    });
  };
  enter(contentOf(article.text.slice(sentence[0], from)).toReversed());
  enter(contentOf(article.text.slice(to, sentence[1])));
  const parties = new Set(
    article.mentions.flatMap(({ span, entity }) =>
      entity !== null && contains(sentence, span) && !isOfSource(article, span) ? [entity] : [],
    ),
  );
  for (const party of parties) context.set(`@${party}`, PARTY_WEIGHT);
  return { context, parties };
}
