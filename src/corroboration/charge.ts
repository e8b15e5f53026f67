import { ACCUSERS, ACCUSING, ALLEGEDLY } from '../lexicon/en/denied.ts';
import type { Attribution } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { conceptOf, wordsOf } from './terms.ts';

/** Is it something that one of these is accused of? Surest where it is told as an accusation; 0 where it is none. */
export function chargedBy(
  { article, claim, holder, actors, recipients, terms, words }: ClaimProfile,
  by: ReadonlySet<string>,
): number {
  const is = (party: ReadonlySet<string>): boolean => [...party].some((id) => by.has(id));
  const isHis = is(actors);
  if (!isHis && !is(recipients)) return 0;
  const isHeldSo = (holder?.structure?.words ?? []).some((word) => ACCUSING.has(word));
  const isWordedSo = isHeldSo || [...terms.keys()].some((term) => ACCUSED.has(term));
  if (claim.type === 'ACCUSE' && !isHis) return isWordedSo ? 1 : LESS_SURE;
  if (isHeldSo) return 1;
  if (!isHis || claim.modality !== 'asserted') return 0;
  // "was sworn in after allegations" tells of some beside, and charges with none
  const isDone = words.some((word) => ALLEGEDLY.has(word)) || ACCUSING.has(claim.structure?.predicate ?? '');
  return isDone || isByAccuser(holder, article) ? LESS_SURE : 0;
}

/** Is it said by those whose word against somebody is a charge: prosecutors, police, an indictment? */
function isByAccuser(holder: Attribution | null, { text }: ClaimProfile['article']): boolean {
  return (holder?.source ?? []).some((span) => wordsOf(text.slice(...span)).some((word) => ACCUSERS.has(word)));
}

/** Score of what is only worded like a charge. */
const LESS_SURE = 0.7;
const ACCUSED: ReadonlySet<string> = new Set([...ACCUSING].map(conceptOf));
