import type { Good } from '../knowledge/index.ts';
import type { ClaimType, Modality, Polarity } from '../model/index.ts';
import type { Clauses } from './clauses.ts';
import type { Parties } from './parties.ts';

/** What claims are read off: a parsed text with its entities and goods. */
export interface ClauseView extends Parties {
  readonly goods: readonly (Good | null)[];
  readonly clauses: Clauses;
  /** `mentionAt` with the pronouns in doubt, for comparing claims, never for saying who did it */
  readonly likelyAt: Int32Array;
  /** per token: 1 inside quotation marks */
  readonly quoted: Uint8Array;
}

/**
 * What tells the event: the frame of a verb; an operator over an event ("refused to …"); an event noun, alone or with a
 * verb that adds nothing; a judgement ("is unacceptable"); a relation ("is an ally"); a noun in the subject ("its help
 * was vital"); a warning; evidence, an example or a denial of it; what a sentence before told; no event, but a
 * state; what the tree left over.
 */
export type ReadingRule =
  | 'frame'
  | 'operator'
  | 'light verb'
  | 'event noun'
  | 'judgement'
  | 'relation'
  | 'event in the subject'
  | 'warning'
  | 'evidence'
  | 'example'
  | 'denial'
  | 'sentence before'
  | 'state'
  | 'left over';

/** A predicate or event noun read as a PLOVER event. Parties are entity ids without their states. */
export interface Reading {
  /** the token that tells it */
  readonly at: number;
  readonly rule: ReadingRule;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** heads of clauses and nouns that are told within it and make no claim of their own */
  readonly covers: readonly number[];
  /** whoever else is named in it is no party to it: "refused to attack Norland" turns nobody down */
  readonly closed?: boolean;
  /** its words name nobody who does it, only whoever says them: "Norland will face a price" */
  readonly actorless?: boolean;
  /** others expect it: "expects Norland to attack" is no threat of anybody's */
  readonly foretold?: boolean;
}

/** Nobody named. */
export const NO_PARTY: readonly string[] = [];

/** Nobody is on both sides of an act: who is the actor already is left out of the recipients. */
export function apart(
  actor: readonly string[],
  recipient: readonly string[],
): { actor: readonly string[]; recipient: readonly string[] } {
  return { actor, recipient: recipient.filter((id) => !actor.includes(id)) };
}
