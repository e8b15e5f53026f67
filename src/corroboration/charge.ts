import { ACCUSERS, ACCUSING, ALLEGEDLY } from '../lexicon/en/denied.ts';
import type { Attribution } from '../model/index.ts';
import { meets } from '../model/meets.ts';
import { hasWord, type ClaimProfile } from './claim-profile.ts';
import { hasAny, wordsOfSource } from './source-words.ts';
import { sentenceAt } from './speech-event.ts';
import { conceptOf } from './terms.ts';
import { SPEECH_ACTS } from './type-affinity.ts';

/** Is it something that one of these is accused of? Surest where it is told as an accusation; 0 where it is none. */
export function chargedBy({ claim, holder, actors, recipients, terms }: ClaimProfile, by: ReadonlySet<string>): number {
  const isHis = meets(actors, by);
  if (!isHis && !meets(recipients, by)) return 0;
  const isHeldSo = (holder?.structure?.words ?? []).some((word) => ACCUSING.has(word));
  const isWordedSo = isHeldSo || [...terms.keys()].some((term) => ACCUSED.has(term));
  if (claim.type === 'ACCUSE' && !isHis) return isWordedSo ? 1 : LESS_SURE;
  if (isHeldSo) return 1;
  if (!isHis || claim.modality !== 'asserted') return 0;
  // "was sworn in after allegations" tells of some beside, and charges with none
  const isDone = hasWord({ claim }, ALLEGEDLY) || ACCUSING.has(claim.structure?.predicate ?? '');
  return isDone || isByAccuser(holder) ? LESS_SURE : 0;
}

/** Is it said by those whose word against somebody is a charge: prosecutors, police, an indictment? */
function isByAccuser(holder: Attribution | null): boolean {
  return holder !== null && hasAny(wordsOfSource(holder), ACCUSERS);
}

/** Score of what is only worded like a charge. */
const LESS_SURE = 0.7;
const ACCUSED: ReadonlySet<string> = new Set([...ACCUSING].map(conceptOf));

/** Sentences, the headline among them, in which a report says what it is about. */
const LEAD = 3;
/** Score of what another report opens with: less than of any charge in the report of the denial. */
const ELSEWHERE = 0.5;

/** "Rejected the accusations": a deed of theirs that another report opens with, on somebody else's word. */
export function chargedElsewhere(charge: ClaimProfile, by: ReadonlySet<string>): number {
  const { article, claim, holder, actors } = charge;
  const isLead = claim.evidence.some(([start]) => sentenceAt(article.sentences, start) < LEAD);
  if (!isLead) return 0;
  const isDeed = claim.modality === 'asserted' && !SPEECH_ACTS.has(claim.type) && meets(actors, by);
  const isSaid = holder !== null && holder.speaker !== null;
  return chargedBy(charge, by) > 0 || (isDeed && isSaid) ? ELSEWHERE : 0;
}
