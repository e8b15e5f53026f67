import type { ClaimGroup, Origin } from '../model/index.ts';
import type { MemberView } from './ledger-view.ts';

/** Short signs on a claim; `tone` picks the colour. */
export interface Mark {
  readonly label: string;
  readonly tone: 'good' | 'bad' | 'doubt' | 'plain';
  readonly why: string;
}

/** What is to be seen of a claim at a glance. `lost`: it is told somewhere without its source. */
export function marksOf(
  group: ClaimGroup,
  inFavour: readonly MemberView[],
  against: readonly MemberView[],
  origins: readonly Origin[],
  lost: boolean,
): Mark[] {
  const marks: Mark[] = [];
  const { counts } = group;
  if (counts.articles > 1 && counts.origins === 1 && origins.length > 0)
    marks.push({
      label: `${counts.articles} articles, one origin`,
      tone: 'doubt',
      why: 'However many papers carry it, it rests on one source.',
    });
  if (origins.length === 0)
    marks.push({
      label: 'no origin given',
      tone: 'doubt',
      why: 'The papers say it in their own voice and name nobody.',
    });
  else if (origins.some((o) => !o.anonymous))
    marks.push({ label: 'on the record', tone: 'good', why: 'At least one origin is named.' });
  else marks.push({ label: 'anonymous', tone: 'doubt', why: 'Nobody behind it is named.' });
  if (against.some((m) => m.relation === 'denies'))
    marks.push({ label: 'denied', tone: 'bad', why: 'A party concerned says that it is not so.' });
  if (against.some((m) => m.relation === 'contradicts'))
    marks.push({ label: 'contradicted', tone: 'bad', why: 'Somebody else says that it is not so.' });
  if (inFavour.some((m) => m.relation === 'drifted'))
    marks.push({ label: 'drifted', tone: 'doubt', why: 'A figure, a party or the certainty has changed on the way.' });
  if (lost || (counts.unsourced > 0 && origins.length > 0))
    marks.push({
      label: 'attribution lost',
      tone: 'doubt',
      why: `Told without its source in ${counts.unsourced || 'some'} of the places.`,
    });
  if (inFavour.length > 0 && inFavour.every((m) => m.weak))
    marks.push({
      label: 'weak finding',
      tone: 'plain',
      why: 'The machine is unsure that this was said so; read the words.',
    });
  return marks;
}
