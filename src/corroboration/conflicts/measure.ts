import { CONCEPTS } from '../../lexicon/en/concepts.ts';
import { ALIKE } from '../../lexicon/en/measures.ts';
import type { AnnotatedArticle, QuantityMeasure, Quantity, Span, Surroundings } from '../../model/index.ts';
import { contains, overlaps } from '../../model/index.ts';
import { sentenceAt } from '../speech-event.ts';
import { conceptOf, synonymSets } from '../terms.ts';

/** A figure of a report, and what it measures: as the language stage read it, and by whom and what stands beside it. */
export interface Measure extends Omit<QuantityMeasure, 'clause'> {
  readonly article: AnnotatedArticle;
  readonly value: number;
  /** concept of the unit and its sets of synonyms, by which two units are one */
  readonly units: ReadonlySet<string>;
  /** concepts of its sentence, the nearer to the figure the heavier, and the entities in it as `@id` */
  readonly context: ReadonlyMap<string, number>;
  /** entities named or meant in the sentence, those left out whose words it gives */
  readonly parties: ReadonlySet<string>;
  /** days that stand in its clause, as dates and as worded */
  readonly days: readonly { readonly value: string; readonly words: string }[];
  /** does its sentence give other shares beside it, so that which of them is whose stands nowhere? */
  readonly listed: boolean;
}

/** Words of content at which a word of the sentence counts half. */
const HALF = 6;
/** Characters beside a figure in which somebody is spoken of beside it. */
const NEAR_CHARS = 1000;
/** Weight of an entity of the sentence. */
const PARTY_WEIGHT = 0.6;

/** Figures of a report that can be held against those of others; none of an older ledger, which do not say of what they are. */
export function measuresOf(article: AnnotatedArticle): Measure[] {
  return article.quantities.flatMap(({ span, value, unit, measure, around }): Measure[] => {
    const sentence = article.sentences[sentenceAt(article.sentences, span[0])];
    if (!measure || around === undefined || sentence === undefined || isOfSource(article, span)) return [];
    const { kind, clause } = measure;
    const parties = partiesBeside(article, sentence, measure.span);
    return [
      {
        ...measure,
        article,
        value,
        units: new Set(kind === 'people' ? ['person'] : unitsOf(measure.unit)),
        context: contextOf(around, parties),
        parties,
        days: article.dates.flatMap(({ span: day, value: date, words = [] }) =>
          date !== null && contains(clause, day) ? [{ value: date, words: words.join(' ') }] : [],
        ),
        listed: kind === 'share' && article.quantities.filter(isIn(sentence, unit)).length > 1,
      },
    ];
  });
}

const isIn =
  (sentence: Span, unit: string | null) =>
  (one: Quantity): boolean =>
    one.unit === unit && contains(sentence, one.span);

const NAMED: ReadonlySet<string> = new Set(CONCEPTS.map(([name]) => name));

/** A noun and what it means: settlers and settlements share no more than a stem. */
function unitsOf(noun: string): string[] {
  const concept = conceptOf(noun);
  const alike = ALIKE.findIndex((row) => row.includes(noun));
  return [noun, ...synonymSets(noun), ...(NAMED.has(concept) ? [concept] : []), ...(alike === -1 ? [] : [`=${alike}`])];
}

/** "Three diplomats said": how many they are that speak is told of the report, not of the event. */
function isOfSource({ attributions }: AnnotatedArticle, span: Span): boolean {
  return attributions.some(({ source }) => source.some((piece) => overlaps(piece, span)));
}

function partiesBeside(article: AnnotatedArticle, [start, end]: Span, [from, to]: Span): ReadonlySet<string> {
  const near: Span = [Math.max(start, from - NEAR_CHARS), Math.min(end, to + NEAR_CHARS)];
  return new Set(
    article.mentions.flatMap(({ span, entity }) =>
      entity !== null && contains(near, span) && !isOfSource(article, span) ? [entity] : [],
    ),
  );
}

function contextOf({ before, behind }: Surroundings, parties: ReadonlySet<string>): ReadonlyMap<string, number> {
  const context = new Map<string, number>();
  for (const lemmas of [before, behind])
    for (const [distance, lemma] of lemmas.entries()) {
      const term = conceptOf(lemma);
      context.set(term, Math.max(context.get(term) ?? 0, HALF / (HALF + distance)));
    }
  for (const party of parties) context.set(`@${party}`, PARTY_WEIGHT);
  return context;
}
