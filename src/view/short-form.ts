import type { Claim } from '../model/index.ts';

/** What the short form needs beside the claim, in words; null where it is not clear. */
export interface ShortFormNames {
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  /** who says it, null for the paper itself */
  readonly holder: string | null;
  /** is the holder the actor, or speaks for it? */
  readonly own: boolean;
}

/**
 * A claim as its parts, for lists: `Norland → supply → Ostia · machine tools · says Dora Reed`. Nothing is inflected and
 * nothing guessed: what is not clear stays open, and what is no event has no short form (null). A denial never reads as
 * what it denies: `Norland denies · supply → Ostia`, nor a wish as its deed: `Dora Reed asks · Norland → pay`;
 * what somebody gets or undergoes points at him: `Ostia ← receive ← Norland`.
 */
export function shortForm(claim: Claim, names: ShortFormNames): string | null {
  if (claim.type === 'STATE') return null;
  const { holder } = names;
  const { told, teller } = tellingOf(claim, names);
  const parts = [told];
  if (claim.modality !== 'asserted' && !isAskedBySpeaker(claim)) parts.push(claim.modality);
  parts.push(...claim.goods.map((good) => good.replaceAll('-', ' ')));
  if (holder !== null && holder !== teller) parts.push(`says ${holder}`);
  return parts.join(' · ');
}

/** Who does it to whom, and who is already said to tell it. */
function tellingOf(
  claim: Claim,
  { actor, recipient, holder, own }: ShortFormNames,
): { readonly told: string; readonly teller: string | null } {
  const who = actor.length > 0 ? actor.join(', ') : null;
  const whom = recipient.length > 0 ? recipient.join(', ') : null;
  const verb = doing(claim);
  const not = claim.polarity === 'negated' ? 'not: ' : '';
  if (isAskedBySpeaker(claim))
    return { told: `${who ?? NOT_CLEAR} asks · ${whom ?? NOT_CLEAR} → ${verb}`, teller: who };
  if (whom !== null && isDoneToSubject(claim)) {
    const denied = claim.polarity === 'denied' ? 'denied: ' : not;
    return { told: `${denied}${whom} ← ${verb} ← ${who ?? NOT_CLEAR}`, teller: null };
  }
  const deed = whom === null ? verb : `${verb} → ${whom}`;
  if (claim.polarity !== 'denied') return { told: `${not}${who ?? NOT_CLEAR} → ${deed}`, teller: null };
  const denier = own && who !== null ? who : (holder ?? who);
  const denied = denier === null ? 'denied' : `${denier} denies`;
  const ofDenier = own || who === null || who === denier;
  return { told: `${denied} · ${ofDenier ? deed : `${who} → ${deed}`}`, teller: denier };
}

const NOT_CLEAR = 'not clear who';

/** Is the subject of its verb whom it is done to: "Ostia received aid from Norland", "relies on it", "faces charges"? */
function isDoneToSubject({ structure, recipient }: Claim): boolean {
  if (structure === null || structure.passive) return false;
  const subject = structure.arguments.find(({ relation }) => relation === 'subject');
  return subject !== undefined && subject.entity !== null && recipient.includes(subject.entity);
}

/** Is it what its speaker wants another to do: "Norland should pay", said by Dora Reed? Its verb is not the speaker's. */
function isAskedBySpeaker({ reasons = [] }: Claim): boolean {
  return reasons.some((reason) => reason.startsWith('type: ') && reason.includes(', request of the speaker'));
}

/** The verb, with "not" where its own words have it and the claim does not say so, and the noun that it needs. */
function doing({ type, polarity, structure, goods }: Claim): string {
  if (structure === null) return type.toLowerCase();
  const { predicate, negatives = [], terms } = structure;
  const verb = predicate.replaceAll('_', ' ');
  const object = structure.arguments.find(({ relation }) => relation === 'object');
  // of what is no party: "reject offer", "impose sanction"
  const thing =
    object !== undefined && object.entity === null && terms.includes(object.lemma) && goods.length === 0
      ? ` ${object.lemma}`
      : '';
  return `${polarity === 'affirmed' && negatives.includes(predicate) ? 'not ' : ''}${verb}${thing}`;
}
