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
 * what it denies: `Norland denies · supply → Ostia`.
 */
export function shortForm(claim: Claim, { actor, recipient, holder, own }: ShortFormNames): string | null {
  if (claim.type === 'STATE') return null;
  const who = actor.length > 0 ? actor.join(', ') : null;
  const verb = claim.structure === null ? claim.type.toLowerCase() : claim.structure.predicate.replaceAll('_', ' ');
  const deed = [verb, recipient.join(', ')].filter((part) => part !== '').join(' → ');
  const denied = claim.polarity === 'denied';
  const denier = denied ? (own && who !== null ? who : (holder ?? who)) : null;
  const parts = denied
    ? [
        denier === null ? 'denied' : `${denier} denies`,
        own || who === null || who === denier ? deed : `${who} → ${deed}`,
      ]
    : [`${claim.polarity === 'negated' ? 'not: ' : ''}${who ?? 'not clear who'} → ${deed}`];
  if (claim.modality !== 'asserted') parts.push(claim.modality);
  parts.push(...claim.goods.map((good) => good.replaceAll('-', ' ')));
  if (holder !== null && holder !== denier) parts.push(`says ${holder}`);
  return parts.join(' · ');
}
