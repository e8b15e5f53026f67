import { DEGREES } from '../../lexicon/en/drift.ts';
import { disjointSets } from '../../model/disjoint-sets.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Conflict, ConflictKind, Entity } from '../../model/index.ts';
import { contains } from '../../model/index.ts';
import { valueAt } from '../../model/item-at.ts';
import { itemAt } from '../../model/item-at.ts';
import { orderOf } from '../../model/order-of.ts';
import { dateRange, type DateRange } from '../date-range.ts';
import type { Idf } from '../score-pair.ts';
import { conceptOf } from '../terms.ts';
import { SPEECH_ACTS } from '../type-affinity.ts';
import { conflictOf, type Ground } from './ground.ts';
import { tellOneAct, metOfOneAct, tellingsOf, type Met, type Stage, type Telling } from './one-act.ts';
import { sinceConflicts } from './since-when.ts';

/** How far along, how far reaching, when, and since when: what two reports tell otherwise of one act. */
export function driftConflicts(ground: Ground, entities: ReadonlyMap<string, Entity>): Conflict[] {
  const tellings = tellingsOf(ground, entities).filter(({ negative }) => !negative);
  const met = metOfOneAct(tellings, ground);
  const byArticle = groupBy(tellings, ({ article }) => article);
  const own = (telling: Telling): readonly Telling[] => byArticle.get(telling.article) ?? [];
  return [
    ...together(
      'certainty',
      met.filter(({ a, b }) => isSurer(a, b, own, ground.idf) || isSurer(b, a, own, ground.idf)),
      ground,
      ({ hedge, profile }) => hedge ?? profile?.claim.modality ?? '',
      'told as more certain in one place than in the other',
    ),
    ...together(
      'scope',
      met.filter(isOtherDegree),
      ground,
      (one) => degreeIn(one)[0]?.word ?? '',
      'told to go further in one place than in the other',
    ),
    ...together('date', met.filter(isOtherDay), ground, timeOf, 'another day in one place than in the other'),
    ...sinceConflicts(tellings, ground),
  ];
}

const SURETY: Readonly<Record<Stage, number>> = { thought: 0, possible: 0, proposed: 0, planned: 1, done: 2 };

/**
 * Is `sure` told as fact, or as settled, where `unsure` is thought, may be, or is planned? Not where either report tells
 * it both ways; nor where it has come true since, as what is told later or with its day may have.
 */
function isSurer(unsure: Telling, sure: Telling, own: (telling: Telling) => readonly Telling[], idf: Idf): boolean {
  if (SURETY[sure.stage] <= SURETY[unsure.stage] || !isFinite(sure) || !isFinite(unsure)) return false;
  // what was proposed and is done was taken up; what is proposed here is not settled there
  if (unsure.stage === 'proposed' && sure.stage !== 'planned') return false;
  if (unsure.stage === 'thought') {
    // somebody who says that it is so answers for it; the paper that does tells as fact what is only thought
    const holder = sure.profile?.holder ?? null;
    const speaker = holder?.speaker ?? null;
    if (sure.stage !== 'done' || (holder !== null && (speaker === null || speaker !== unsure.profile?.holder?.speaker)))
      return false;
  } else if (mayBeLater(sure, unsure) || (sure.stage === 'done' && timeOf(sure) !== '')) return false;
  // acts of speech are done again and again, and one quotation is read now as a plan, now as a fact
  else if (!isPlain(unsure) || !isPlain(sure) || isHeadline(unsure) || isHeadline(sure)) return false;
  else if (sure.stage === 'done' && SPEECH_ACTS.has(sure.profile?.claim.type ?? 'STATE')) return false;
  const isToldSo = (telling: Telling, other: Telling): boolean =>
    own(telling).some((one) => one !== telling && one.stage === other.stage && tellOneAct(one, other, idf));
  return !isToldSo(sure, unsure) && !isToldSo(unsure, sure);
}

/** "To sell it", "selling it": words without a finite verb tell no stage of their own. */
const isFinite = ({ profile }: Telling): boolean => profile?.claim.structure?.wording?.opening !== 'infinite';

/** Was it printed later, or nobody knows when? */
function mayBeLater(a: Telling, b: Telling): boolean {
  const [x, y] = [dateRange(a.article.publishedAt), dateRange(b.article.publishedAt)];
  return x === null || y === null || x.first > y.last;
}

const timeOf = ({ profile }: Telling): string => profile?.claim.time ?? '';

/** Days of one act in the papers' own words that exclude each other; a weekday of another week is the same word. */
function isOtherDay({ a, b }: Met): boolean {
  const dayOf = (one: Telling): DateRange | null =>
    one.stage === 'done' && isPlain(one) ? dateRange(timeOf(one)) : null;
  const [x, y] = [dayOf(a), dayOf(b)];
  return x !== null && y !== null && (x.last < y.first || y.last < x.first) && (x.first - y.first) % 7 !== 0;
}

/** Headlines tell in the present what is to come, and what is done. */
const isHeadline = ({ profile }: Telling): boolean => profile?.claim.structure?.headline === true;

/** In the paper's own words? */
const isPlain = ({ profile }: Telling): boolean =>
  profile?.holder?.kind !== 'direct' && profile?.claim.structure?.wording?.quoted !== true;

/** A word of degree, on which side of which row it stands, and the words behind it. */
interface Degree {
  readonly row: number;
  readonly side: boolean;
  readonly word: string;
}

const DEGREE_OF: ReadonlyMap<string, Degree> = new Map(
  DEGREES.flatMap(([less, more], row) => [
    ...[...less].map((word): [string, Degree] => [word, { row, side: false, word }]),
    ...[...more].map((word): [string, Degree] => [word, { row, side: true, word }]),
  ]),
);

const degreeIn = ({ profile }: Telling): (Degree & { readonly of: string | undefined })[] => {
  const terms = profile?.claim.structure?.terms ?? [];
  return terms.flatMap((term, i) => {
    const degree = DEGREE_OF.get(term);
    return degree === undefined ? [] : [{ ...degree, of: terms.slice(i + 1, i + 2).map(conceptOf)[0] }];
  });
};

/** "Partial treatment" here, "full treatment" there, of one noun. */
function isOtherDegree({ a, b }: Met): boolean {
  return degreeIn(a).some((p) =>
    degreeIn(b).some((q) => p.row === q.row && p.side !== q.side && p.of !== undefined && p.of === q.of),
  );
}

/** One conflict for all tellings of an act that differ so. */
function together(
  kind: ConflictKind,
  met: readonly Met[],
  { ids, groups }: Ground,
  valueOf: (telling: Telling) => string,
  reason: string,
): Conflict[] {
  const all = [...new Set(met.flatMap(({ a, b }) => [a, b]))].toSorted(byPlace);
  const at = new Map(all.map((telling, i) => [telling, i]));
  const sets = disjointSets(all.length);
  for (const { a, b } of met) sets.join(valueAt(at, a), valueAt(at, b));
  return [...groupBy(all, (telling) => sets.find(valueAt(at, telling))).values()].flatMap((found) => {
    const list = found.filter((one) => !found.some((other) => isWithin(one, other)));
    const g = groups.findIndex(({ members }) => members.some(({ index }) => list.some((one) => one.index === index)));
    const first = itemAt(list, 0);
    return conflictOf(
      kind,
      `${first.article.id}:${first.span.join('-')}:act`,
      g === -1 ? null : itemAt(ids, g),
      list.map((one) => ({ article: one.article.id, span: one.span, value: valueOf(one) })),
      [reason],
    );
  });
}

const isWithin = ({ article, span }: Telling, other: Telling): boolean =>
  article === other.article && contains(other.span, span) && !contains(span, other.span);

/** In the order of articles and of reading. */
function byPlace({ article: one, span: [from] }: Telling, { article: other, span: [start] }: Telling): number {
  return orderOf(one.id, other.id) || from - start;
}
