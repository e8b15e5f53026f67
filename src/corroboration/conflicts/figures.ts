import { disjointSets } from '../../model/disjoint-sets.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Conflict, ConflictKind, ConflictSide, MeasureKind, Quantity } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { orderOf } from '../../model/order-of.ts';
import { ASSERTING } from '../draft-group.ts';
import { quantityVerdict } from '../quantity-verdict.ts';
import type { Idf } from '../score-pair.ts';
import { cosine } from '../terms.ts';
import { conflictOf, type Ground } from './ground.ts';
import { measuresOf, type Measure } from './measure.ts';
import { isOther, isSameDay, isUpdate } from './other-measure.ts';
import { slipOf, type Slip } from './slip.ts';

/**
 * What speaks for two figures measuring one thing, or against it, in logits; set by hand, and looked through on open
 * stories. `likeness` counts as often as the two sentences are alike (cosine, 0 to 1).
 */
const WEIGHTS = {
  likeness: 4,
  /** neither report counts anything else by this noun */
  onlyOne: 0.8,
  samePopulation: 1,
  /** a value that is told with opposite hedges is one value */
  sameValue: 2,
  sharedParty: 0.4,
  otherParties: -0.6,
  sameDay: 0.4,
  transposed: 1.2,
  digitMore: 0.8,
  tenfold: 0.5,
  near: 0.3,
  /** so far apart that they are more likely of two things */
  far: -0.8,
  /** … and still further */
  apart: -1.6,
  fewUnits: -0.7,
  /** thousands of one noun that lie near each other are hardly of two things */
  thousands: 0.4,
} as const;
/** What a kind of measure starts from: the wider the unit, the lower. */
const PRIOR: Readonly<Record<MeasureKind, number>> = {
  things: 0,
  people: -0.4,
  money: -0.4,
  share: -0.8,
  length: -1.2,
  time: -1.2,
};
/** Sum from which two figures are held to measure one thing. */
const ONE_THING = 1.4;
/** Figures within this share of the larger are near; so are counts that differ by one. */
const NEAR = 0.25;
/** Figures so many times as large are far apart. */
const APART = 4;
const MANY = 1000;
/** Counts below this are small: they stand in every report, of anything. */
const FEW = 10;
/** Values of one unit, and reports of one value, that are held against others: the most carried, the first printed. */
const VALUES = 120;
const REPORTS = 10;
/** Shared terms told as a reason. */
const TOLD = 4;

/**
 * Figures of one thing that cannot both be true, or whose hedges turn on one another, over all reports of a story. That
 * one report has "60" and the other "more than 60" is rounding, on news nearly always; between reports of which one goes
 * further in other things too (`found`) it is told.
 */
export function figureConflicts(ground: Ground, found: readonly Conflict[]): Conflict[] {
  const { profiles, idf, storyOf } = ground;
  const apart = reportsApart(found);
  const articles = [...new Set(profiles.map(({ article }) => article))];
  const byUnit = new Map<string, Measure[]>();
  for (const article of articles)
    for (const measure of measuresOf(article))
      for (const unit of measure.units)
        for (const story of storyOf(article.id)) {
          const key = `${story}\u0000${unit}`;
          byUnit.set(key, [...(byUnit.get(key) ?? []), measure]);
        }
  const pairs = new Map<string, Clash>();
  const numbers = new Map<Measure, number>();
  const numberOf = (measure: Measure): number => {
    const known = numbers.get(measure) ?? numbers.size;
    numbers.set(measure, known);
    return known;
  };
  for (const measures of byUnit.values())
    for (const clash of clashesOf(measures, apart, idf)) pairs.set(`${numberOf(clash.a)} ${numberOf(clash.b)}`, clash);
  return together([...pairs.values()]).flatMap((clashes) => conflictFrom(clashes, ground));
}

/** Two figures that clash, and why they were held against each other. */
interface Clash {
  readonly a: Measure;
  readonly b: Measure;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Differences in how sure, how far and on whose word the same is told. */
const REACHING: ReadonlySet<ConflictKind> = new Set(['certainty', 'scope', 'attribution-lost']);

/** Pairs of reports of which one goes further than the other. */
function reportsApart(found: readonly Conflict[]): ReadonlySet<string> {
  const apart = new Set<string>();
  for (const { kind, sides } of found)
    if (REACHING.has(kind))
      for (const { article } of sides) for (const other of sides) apart.add(`${article} ${other.article}`);
  return apart;
}

/** Clashes among the figures of one unit; `apart`: pairs of reports between which another bound is one. */
function clashesOf(measures: readonly Measure[], apart: ReadonlySet<string>, idf: Idf): Clash[] {
  const byArticle = groupBy(measures, ({ article }) => article);
  const byValue = [...groupBy(measures, ({ op, value }) => `${op}${value}`).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, VALUES)
    .map((same) => same.toSorted(byPrint).slice(0, REPORTS));
  /** Does the report of `a` have the figure of `b` too? Then it tells two things by the two. */
  const hasBoth = (a: Measure, b: Measure): boolean =>
    (byArticle.get(a.article) ?? []).some(
      (other) => other !== a && !other.part && ['equal', 'consistent'].includes(verdictOf(other, b)),
    );
  const isOnly = (a: Measure): boolean =>
    (byArticle.get(a.article) ?? []).every((other) => other.part || verdictOf(other, a) === 'equal');
  return byValue.flatMap((some, i) =>
    byValue.slice(i + 1).flatMap((others) =>
      some.flatMap((a) =>
        others.flatMap((b): Clash[] => {
          if (a.article === b.article || !(isClash(verdictOf(a, b)) || (isBounded(a, b) && arePartedBy(apart, a, b))))
            return [];
          if (isOther(a, b) || hasBoth(a, b) || hasBoth(b, a) || [a, b].some(isNumbered)) return [];
          const slip = a.digits && b.digits ? slipOf(a.value, b.value) : null;
          if (slip === null && isUpdate(a, b)) return [];
          const observed = observe(a, b, slip, isOnly(a) && isOnly(b), idf);
          const score = PRIOR[a.kind] + observed.reduce((sum, { weight }) => sum + weight, 0);
          return score < ONE_THING ? [] : [{ a, b, score, reasons: reasonsOf(a, observed) }];
        }),
      ),
    ),
  );
}

const isClash = (verdict: ReturnType<typeof quantityVerdict>): boolean =>
  verdict === 'drifted' || verdict === 'contradicted';

/** "60" and "more than 60", or "nearly 60". */
const isBounded = (a: Measure, b: Measure): boolean =>
  a.value === b.value && (a.op === '=') !== (b.op === '=') && [a.op, b.op].some((op) => op === '>' || op === '<');

const arePartedBy = (apart: ReadonlySet<string>, { article }: Measure, { article: other }: Measure): boolean =>
  apart.has(`${article.id} ${other.id}`);

const verdictOf = (a: Measure, b: Measure): ReturnType<typeof quantityVerdict> =>
  quantityVerdict(withoutUnit(a), withoutUnit(b));

const withoutUnit = ({ span, value, op }: Measure): Quantity => ({ span, value, op, unit: null });

/** "The 5.5 update": nobody has half a thing, it is one by its number. */
const isNumbered = ({ kind, value }: Measure): boolean =>
  (kind === 'things' || kind === 'people') && value < FEW * FEW && !Number.isInteger(value);

/** One observation on two figures, in words, and its weight in logits. */
interface FigureObservation {
  readonly says: string;
  readonly weight: number;
}

function observe(a: Measure, b: Measure, slip: Slip | null, isOnly: boolean, idf: Idf): FigureObservation[] {
  const observed: FigureObservation[] = [];
  const say = (says: string, weight: number): void => {
    observed.push({ says, weight });
  };
  const [x, y] = [a.value, b.value];
  const words = [...a.context.keys()].filter((term) => !term.startsWith('@') && b.context.has(term));
  say(
    words.length === 0
      ? ''
      : `words in both: ${words
          .toSorted((s, t) => idf(t) - idf(s) || orderOf(s, t))
          .slice(0, TOLD)
          .join(', ')}`,
    WEIGHTS.likeness * cosine(a.context, b.context, idf),
  );
  if (isOnly && a.kind === 'things') say('either counts them once', WEIGHTS.onlyOne);
  if (a.kind === 'people' && a.population !== null && a.population === b.population)
    say(`of the ${a.population}`, WEIGHTS.samePopulation);
  if (a.parties.size > 0 && b.parties.size > 0)
    if ([...a.parties].some((party) => b.parties.has(party))) say('of the same party', WEIGHTS.sharedParty);
    else say('', WEIGHTS.otherParties);
  if (isSameDay(a, b)) say('of the same day', WEIGHTS.sameDay);
  if (x === y) say('hedges that exclude each other', WEIGHTS.sameValue);
  else if (slip !== null) say(SLIP_WORDS[slip], WEIGHTS[slip]);
  else if (Math.abs(x - y) <= Math.max(1, NEAR * Math.max(x, y)))
    say('', WEIGHTS.near + (a.kind === 'things' && Math.min(x, y) >= MANY ? WEIGHTS.thousands : 0));
  else say('', Math.max(x, y) >= APART * Math.min(x, y) ? WEIGHTS.apart : WEIGHTS.far);
  if (Math.max(x, y) < FEW) say('', WEIGHTS.fewUnits);
  return observed;
}

const SLIP_WORDS: Readonly<Record<Slip, string>> = {
  transposed: 'the same digits in another order',
  digitMore: 'one digit more',
  tenfold: 'a nought more',
};

function reasonsOf({ unit }: Measure, observed: readonly FigureObservation[]): string[] {
  return [
    `counted in: ${unit}`,
    ...observed
      .filter(({ says, weight }) => says !== '' && weight > 0)
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ says }) => says),
  ];
}

/** Clashes that share a figure, together. */
function together(clashes: readonly Clash[]): Clash[][] {
  const measures = [...new Set(clashes.flatMap(({ a, b }) => [a, b]))];
  const index = new Map(measures.map((measure, i) => [measure, i]));
  const sets = disjointSets(measures.length);
  for (const { a, b } of clashes) sets.join(index.get(a) as number, index.get(b) as number);
  return [...groupBy(clashes, ({ a }) => sets.find(index.get(a) as number)).values()];
}

/** One conflict: every value once before any is shown a second time, in the order in which they were printed. */
function conflictFrom(clashes: readonly Clash[], { profiles, groups, ids }: Ground): Conflict[] {
  const best = clashes.toSorted((x, y) => y.score - x.score);
  const measures = [...new Set(best.flatMap(({ a, b }) => [a, b]))].toSorted(byPrint);
  const seen = new Map<string, number>();
  const sides = measures
    .map((measure) => {
      const value = `${measure.op}${measure.value}`;
      const times = seen.get(value) ?? 0;
      seen.set(value, times + 1);
      return { measure, times };
    })
    .toSorted((x, y) => x.times - y.times)
    .map(({ measure: { article, span } }): ConflictSide => ({
      article: article.id,
      span,
      value: article.text.slice(...span),
    }));
  const isHeld = ({ members }: Ground['groups'][number]): boolean =>
    members.some(({ index, relation }) => {
      const { article, claim } = itemAt(profiles, index);
      return (
        ASSERTING.has(relation) &&
        measures.some(
          ({ article: other, span }) =>
            other === article && claim.evidence.some(([start, end]) => start <= span[0] && span[1] <= end),
        )
      );
    });
  const g = groups.findIndex(isHeld);
  const reasons = best[0]?.reasons ?? [];
  const key = `${sides[0]?.article ?? ''}:${sides[0]?.span.join('-') ?? ''}`;
  return conflictOf('number', key, g === -1 ? null : itemAt(ids, g), sides, reasons);
}

function byPrint(a: Measure, b: Measure): number {
  const printed = ({ article: { publishedAt } }: Measure): string => publishedAt ?? '~';
  return orderOf(printed(a), printed(b)) || orderOf(a.article.id, b.article.id) || a.span[0] - b.span[0];
}
