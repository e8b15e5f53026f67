import { REQUESTING, HANDING, PROPOSING, PUTTING_FORWARD, TAKING } from '../lexicon/en/concepts.ts';
import { DENIAL_FRAME } from '../lexicon/en/denial.ts';
import { THIRD_PERSON } from '../lexicon/en/pronouns.ts';
import { OF_ONESELF } from '../lexicon/en/tellings.ts';
import type { ClaimStructure } from '../model/index.ts';
import { meets } from '../model/meets.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { deniedBy, isOfKnowing } from './denial.ts';
import { conceptOf, stem } from './terms.ts';

const stems = (words: Iterable<string>): ReadonlySet<string> => new Set(Array.from(words, stem));
const GIVES = stems([...HANDING, ...PUTTING_FORWARD]);
const TAKES = stems(TAKING);
/** Something passes, or is said to have passed, from one party to another; `side` says from whose end it is told. */
interface Transfer {
  readonly side: 'gives' | 'takes';
  readonly givers: ReadonlySet<string>;
  readonly takers: ReadonlySet<string>;
}

/**
 * The claim as a transfer, by its first verb of giving or taking; null where it has none or does not name both ends.
 */
function transferOf(profile: ClaimProfile): Transfer | null {
  const { recipients, named, claim } = profile;
  const verb = claim.structure === null ? null : verbOf(claim.structure);
  const actors = ofHimself(profile);
  if (verb === null || actors.size === 0) return null;
  const others = new Set([...recipients, ...named].filter((id) => !actors.has(id)));
  if (others.size === 0) return null;
  // a passive makes the subject of a verb of giving the taker: "was offered an alliance"
  return verb.takes || verb.passive
    ? { side: 'takes', givers: others, takers: actors }
    : { side: 'gives', givers: actors, takers: others };
}

/** Who does it; "Peru and Ghana said that they …" is of whoever speaks, where the pronoun was left open. */
function ofHimself({ actors, speakers, claim }: ClaimProfile): ReadonlySet<string> {
  if (actors.size > 0) return actors;
  const subject = claim.structure?.arguments.find(({ relation }) => relation === 'subject');
  const isPronoun = subject?.entity === null && (THIRD_PERSON.has(subject.lemma) || OF_ONESELF.has(subject.lemma));
  return isPronoun ? speakers : actors;
}

/** A verb of giving or taking: does its subject take, and is it in the passive? */
interface TransferVerb {
  readonly takes: boolean;
  readonly passive: boolean;
}

/** The predicate, if it gives or takes, else the first such word of the claim ("agreed to send"). */
function verbOf({ predicate, passive, terms }: ClaimStructure): TransferVerb | null {
  const [own] = predicate.split('_').map(stem) as [string];
  const first = [own, ...terms.map(stem)].find((word) => GIVES.has(word) || TAKES.has(word));
  return first === undefined ? null : { takes: TAKES.has(first), passive: passive && first === own };
}

/** Words of denying and of handing over: what is left of a denial names the thing. */
const BARE: ReadonlySet<string> = new Set([...TAKING, ...HANDING, ...DENIAL_FRAME].map(conceptOf));

/** An offer is a proposal. */
const PUTS: ReadonlySet<string> = new Set(Array.from(PROPOSING, conceptOf));

/**
 * Does `denial` deny one end of `charge`, a transfer asserted elsewhere ("received no proposal" of "proposed"), or
 * knowledge of it? Such a denial is narrower than the charge. What is denied from the same end is found by its words
 * (`answer-groups.ts`).
 */
export function isDenialOfOneEnd(denial: ClaimProfile, charge: ClaimProfile): boolean {
  if (charge.negative || charge.claim.type === 'REJECT') return false;
  const charged = transferOf(charge);
  const worded = denial.negative ? null : deniedBy(denial.claim);
  const things = denial.negative ? [...denial.things] : (worded?.terms ?? []).map(conceptOf);
  if (
    charged === null ||
    !things.some(
      (thing) =>
        !BARE.has(thing) &&
        (charge.things.has(thing) || (PUTS.has(thing) && [...charge.things].some((other) => PUTS.has(other)))),
    )
  )
    return false;
  if (!denial.negative)
    return (
      worded !== null &&
      isOfKnowing(worded) &&
      (meets(denial.actors, charged.givers) || meets(denial.actors, charged.takers))
    );
  const denied = transferOf(denial);
  return (
    denied !== null &&
    denied.side !== charged.side &&
    meets(denied.givers, charged.givers) &&
    meets(denied.takers, charged.takers)
  );
}

/** The narrator tells that somebody denied something, and says what. */
export function isWordedDenial(profile: ClaimProfile): boolean {
  return !profile.negative && deniedBy(profile.claim) !== null;
}

/** Verbs of asking, beside those: a refusal answers them. */
const ASKS: ReadonlySet<string> = stems([...PUTTING_FORWARD, ...REQUESTING]);

/** Does a refusal answer what was put to the refuser, or is to be? Its words must be about the same. */
export function isResponse(refusal: ClaimProfile, put: ClaimProfile): boolean {
  if (refusal.claim.type !== 'REJECT' || isWordedDenial(refusal) || put.negative || put.claim.type === 'REJECT')
    return false;
  const { structure } = put.claim;
  if (structure === null || ![structure.predicate, ...structure.terms].some((word) => ASKS.has(stem(word))))
    return false;
  const asked = new Set([...put.recipients, ...put.named].filter((id) => !put.actors.has(id)));
  return meets(refusal.actors, asked);
}
