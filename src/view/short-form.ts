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
 * what it denies: `Norland denies · supply → Ostia`, nor a wish as its deed: `Dora Reed asks · Norland → pay`.
 */
export function shortForm(claim: Claim, { actor, recipient, holder, own }: ShortFormNames): string | null {
  if (claim.type === 'STATE') return null;
  const who = actor.length > 0 ? actor.join(', ') : null;
  const asks = isAskedBySpeaker(claim);
  const whom = recipient.join(', ');
  const deed = asks
    ? `${whom === '' ? 'not clear who' : whom} → ${doing(claim)}`
    : [doing(claim), whom].filter((part) => part !== '').join(' → ');
  const denied = claim.polarity === 'denied';
  const denier = denied ? (own && who !== null ? who : (holder ?? who)) : null;
  const parts = asks
    ? [`${who ?? 'not clear who'} asks`, deed]
    : denied
      ? [
          denier === null ? 'denied' : `${denier} denies`,
          own || who === null || who === denier ? deed : `${who} → ${deed}`,
        ]
      : [`${claim.polarity === 'negated' ? 'not: ' : ''}${who ?? 'not clear who'} → ${deed}`];
  if (claim.modality !== 'asserted' && !asks) parts.push(claim.modality);
  parts.push(...claim.goods.map((good) => good.replaceAll('-', ' ')));
  if (holder !== null && holder !== denier && !(asks && holder === who)) parts.push(`says ${holder}`);
  return parts.join(' · ');
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
