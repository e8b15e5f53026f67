import { ACCUSING_NOUNS, ANSWERING } from '../lexicon/en/attitudes.ts';
import { firstIndex } from '../model/bisect.ts';
import type { Claim, Sentence } from '../model/index.ts';

/** How many sentences back a party left unsaid is looked for, and how many claims. */
const LOOK_BACK = 4;
const MOST = 24;

/**
 * Parties that a claim leaves to its context: help without a receiver goes where the last help of the same giver went;
 * a denial without an accuser answers whoever accused the denier last. Claims in text order.
 */
export function completeParties(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  const done: Claim[] = [];
  /** who accused whom last */
  const accusers = new Map<string, readonly string[]>();
  const sentenceAt = sentenceFinder(sentences);
  const numbers = claims.map((claim) => sentenceAt(claim.evidence[0]![0]));
  for (const [k, claim] of claims.entries()) {
    if (claim.actor.length === 0 && claim.recipient.length === 0 && isHelp(claim)) {
      const before = lastHelp(done, numbers, k);
      done.push(before === null ? claim : filled(claim, { actor: before.actor, recipient: before.recipient }));
      continue;
    }
    const accuser =
      claim.type === 'REJECT' && answers(claim)
        ? accusers.get(claim.actor.at(-1) ?? '')?.filter((id) => !claim.actor.includes(id))
        : undefined;
    const recipient =
      claim.recipient.length > 0 || claim.actor.length === 0
        ? claim.recipient
        : (accuser ?? fromContext(claim, done, numbers, k));
    if (claim.type === 'ACCUSE') for (const id of claim.recipient) accusers.set(id, claim.actor);
    done.push(recipient === claim.recipient || recipient.length === 0 ? claim : filled(claim, { recipient }));
  }
  return done;
}

/** A claim with parties that another one lends it, and that as a reason. */
function filled(claim: Claim, parties: Partial<Pick<Claim, 'actor' | 'recipient'>>): Claim {
  const reasons = Object.keys(parties).map((field) => `${field}: of a claim before`);
  return { ...claim, ...parties, reasons: [...(claim.reasons ?? []), ...reasons] };
}

/** Is what is rejected a charge, not a proposal: "denies it", "rejected the accusations"? */
function answers({ structure }: Claim): boolean {
  return (
    structure === null ||
    ANSWERING.has(structure.predicate) ||
    structure.arguments.some(({ lemma }) => ACCUSING_NOUNS.has(lemma))
  );
}

/** The help told last, by whomever: what "the deliveries" without a name goes on about. */
function lastHelp(done: readonly Claim[], numbers: readonly number[], k: number): Claim | null {
  for (let b = k - 1; b >= Math.max(0, k - MOST) && numbers[b]! >= numbers[k]! - LOOK_BACK; b--)
    if (isHelp(done[b]!) && done[b]!.recipient.length > 0) return done[b]!;
  return null;
}

const isHelp = ({ type }: Claim): boolean => type === 'AID' || type === 'COOPERATE';

function fromContext(claim: Claim, done: readonly Claim[], numbers: readonly number[], k: number): readonly string[] {
  for (let b = k - 1; b >= Math.max(0, k - MOST) && numbers[b]! >= numbers[k]! - LOOK_BACK; b--) {
    const before = done[b]!;
    if (before.recipient.length === 0) continue;
    if (isHelp(claim) && isHelp(before) && before.actor.at(-1) === claim.actor.at(-1))
      return before.recipient.filter((id) => !claim.actor.includes(id));
    // "voiced concern over this": over what is told to be done
    if (claim.type === 'ACCUSE' && isHelp(before) && !before.actor.includes(claim.actor[0]!))
      return before.actor.filter((id) => !claim.actor.includes(id));
  }
  return claim.recipient;
}

function sentenceFinder(sentences: readonly Sentence[]): (at: number) => number {
  return (at) => firstIndex(sentences.length, (i) => sentences[i]!.span[1] > at);
}
