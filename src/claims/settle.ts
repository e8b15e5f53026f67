import { ABILITY } from '../lexicon/en/clause-words.ts';
import { CONCERNED } from '../lexicon/en/operators.ts';
import { FIRST_PERSON_SINGULAR } from '../lexicon/en/pronouns.ts';
import type { Unsettled } from '../lexicon/en/unsettled.ts';
import type { Attributed, ClaimType, Modality, Polarity } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, dependent } from '../model/tree.ts';
import type { FoundEvent } from './find-events.ts';
import { futureType, isRefusal } from './future-type.ts';
import type { Holders } from './holders.ts';
import { impliedSubject } from './implied-subject.ts';
import { namedBy, partyAt } from './parties.ts';
import type { Reading, ClauseView } from './reading.ts';
import { recipientBehind } from './recipient-behind.ts';
import { isThing } from './slots.ts';
import { isDenyingCue, isSpeakersOwn } from './stance.ts';
import { throughCue } from './through-cue.ts';
import { isGivenUp, isInverted, unsettledBy } from './unsettled.ts';

/** By what a field was filled: the reading of the words itself, or one of the rules below, which say what they mean. */
export type SettledBy =
  | 'reading'
  | 'refusal of the speaker'
  | 'denial of the speaker'
  | 'cue of denial'
  | 'cue'
  | 'governor'
  | 'accusers'
  | 'inversion'
  | 'request of the speaker'
  | 'speaker'
  | 'named behind it'
  | 'described'
  | 'future';

/** A reading with what its speaker and cue make of it, and which rule had the last word on each field. */
export interface Settled {
  readonly type: ClaimType;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly by: Readonly<Record<'type' | 'actor' | 'recipient' | 'polarity' | 'modality', SettledBy>>;
}

/** Acts done by saying so: they happen when it is said. */
export const DONE_BY_SAYING: ReadonlySet<ClaimType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
]);

/**
 * What is claimed by whoever holds it. Null where it is no claim.
 *
 * - what a party says it will not do, it refuses (`refusal of the speaker`), and what it says it did not do, it denies
 *   (`denial of the speaker`), as it does by a cue of denial;
 * - what somebody says must be done, he asks for (`request of the speaker`);
 * - whoever blames or threatens in words without a doer does it himself (`speaker`);
 * - an act against somebody is against the first who is named behind its verb (`named behind it`, `recipientBehind`);
 * - who has no name is the one whom the noun describes that stands in his place (`described`, `describedParties`);
 * - a future of deeds is a promise or a threat (`future`, `futureType`);
 * - what was decided against, prevented, nearly done, doubted or dropped again is not so (`governor`); what somebody is
 *   suspected of is possible and nobody's word that is known (`accusers`), what is supposed by inversion is a condition
 *   (`inversion`).
 */
export function settle(view: ClauseView, doc: Attributed, holders: Holders, found: FoundEvent): Settled | null {
  const { reading } = found;
  const index = holders.contentOf[reading.at]!;
  const holder = index === -1 ? null : itemAt(doc.attributions, index);
  const manner = throughCue(view, holders, reading.at, index, reading);
  if (manner === null) return null;
  let { type, actor, recipient } = reading;
  let { polarity, modality } = manner;
  const speaker = holder?.speaker ?? null;
  const by: Record<keyof Settled['by'], SettledBy> = {
    type: 'reading',
    actor: 'reading',
    recipient: 'reading',
    polarity: polarity === reading.polarity ? 'reading' : 'cue',
    modality: modality === reading.modality ? 'reading' : 'cue',
  };
  const unsettled = unsettledIn(view, reading, holder !== null);
  if (unsettled === 'not' && polarity === 'affirmed') [polarity, by.polarity] = ['negated', 'governor'];
  if (unsettled === 'alleged' && modality === 'asserted') [modality, by.modality] = ['possible', 'accusers'];
  const open = unsettled === 'considered' || (polarity === 'affirmed' && isAbility(view, reading));
  if (open && modality === 'asserted') [modality, by.modality] = ['possible', 'governor'];
  if (isRefusal(type, reading) && isSpeakersOwn(view, holder, actor)) {
    [type, polarity, modality] = ['REJECT', 'affirmed', 'asserted'];
    by.type = by.polarity = by.modality = 'refusal of the speaker';
  } else if (polarity === 'negated' && isSpeakersOwn(view, holder, actor)) {
    polarity = 'denied';
    by.polarity = 'denial of the speaker';
  }
  if (holder !== null && polarity === 'affirmed' && isDenyingCue(doc, holders, index)) {
    polarity = 'denied';
    by.polarity = 'cue of denial';
  }
  if (modality === 'possible' && polarity === 'affirmed' && isGivenUp(view, reading.at))
    [polarity, by.polarity] = ['negated', 'governor'];
  const inverted = isInverted(view, reading.at);
  const asked = modality === 'requested' && !inverted && polarity === 'affirmed';
  if (asked && speaker !== null && actor.length > 0 && asksSomebody(view, doc, reading.at)) {
    if (!actor.includes(speaker)) [recipient, by.recipient] = [actor, 'request of the speaker'];
    if (type !== 'REQUEST') {
      [type, actor] = ['REQUEST', [speaker]];
      by.type = by.actor = 'request of the speaker';
    }
  }
  if ((type === 'ACCUSE' || type === 'THREATEN') && actor.length === 0 && speaker !== null && !isDone(view, reading))
    [actor, by.actor] = [[speaker], 'speaker'];
  // "Reed scolded Hale, calling his plan reckless": nobody blames himself, whomever the pronoun was read for
  const blamers = type === 'ACCUSE' ? blamersAt(view, reading.at) : [];
  recipient = recipient.filter((party) => !blamers.includes(party));
  if (recipient.length === 0 && (actor.length > 0 || type === 'PROTEST') && reading.closed !== true)
    [recipient, by.recipient] = [recipientBehind(view, holders, found, type, actor), 'named behind it'];
  // a sanction that is only hinted at threatens nobody yet
  const hinted = modality === 'possible' && reading.modality !== 'possible';
  if (!hinted) {
    const own = reading.foretold !== true && (holder === null || isSpeakersOwn(view, holder, actor));
    const future = futureType(type, { polarity, modality }, own, isToSomebody(view, reading.at, actor, recipient));
    if (future !== type) [type, by.type] = [future, 'future'];
  }
  if (modality !== 'possible' && inverted) [modality, by.modality] = ['conditional', 'inversion'];
  return { type, actor, recipient, polarity, modality, by };
}

/** "Their oppression must end" asks nobody who is named. */
function asksSomebody(view: ClauseView, doc: Attributed, at: number): boolean {
  const { subject, object, passive } = view.clauses.argumentsAt(at);
  return !isThing(view, subject) && !isOneself(doc, passive ? object : subject);
}

/**
 * What the words in front of a deed say of it. An act of speech stands whatever it is about, and whoever accuses asserts
 * what he accuses of; a deed may be told at what governs it.
 */
function unsettledIn(view: ClauseView, { at, type, covers }: Reading, held: boolean): Unsettled | null {
  const deeds = DONE_BY_SAYING.has(type) ? [at] : [at, ...covers];
  const kinds = deeds.flatMap((deed) => (deed === -1 ? [] : (unsettledBy(view, deed, type === 'STATE') ?? [])));
  return kinds.find((kind) => kind !== 'alleged' || !held) ?? null;
}

/** "He can hit Norland": what somebody is able to do he has not done. */
function isAbility({ analysis: { tokens }, tree }: ClauseView, { at, type, covers }: Reading): boolean {
  if (type === 'STATE') return false;
  const isCan = (c: number): boolean => relation(tokens, c) === 'aux' && lemmaOf(tokens, c) === ABILITY;
  return [at, ...covers].some((i) => i !== -1 && childrenOf(tree, i).some(isCan));
}

/** Whose verb calls something "reckless": the subject that the verb above the judgement has or shares. */
function blamersAt(view: ClauseView, at: number): readonly string[] {
  const { tokens } = view.analysis;
  // "Ostia alarmed Norland" judges its subject
  const verb = relation(tokens, at) === 'xcomp' ? tokens.head[at]! : at;
  if (verb === at && dependent(tokens, view.tree, at, 'xcomp') === -1) return [];
  const doer = dependent(tokens, view.tree, verb, 'nsubj');
  const shared = doer === -1 ? impliedSubject(tokens, view.tree, verb) : doer;
  return shared === -1 ? [] : namedBy(view, shared);
}

/** "I should take the blame" asks nobody. */
function isOneself({ tokens }: Attributed, subject: number): boolean {
  return subject !== -1 && FIRST_PERSON_SINGULAR.has(tokens.word[subject]!.toLowerCase());
}

/** Is somebody named with whom or to whom it is done: a recipient, a second actor, a place? */
function isToSomebody(view: ClauseView, at: number, actor: readonly string[], recipient: readonly string[]): boolean {
  return recipient.length > 0 || actor.length > 1 || partyAt(view, view.clauses.argumentsAt(at).object) !== null;
}

/**
 * Has it a doer of its own, named or not: "prosecutors would charge him", "threatening actions", "criticism of him"? Only
 * judgements and prices to pay are the speaker's where nobody else is named.
 */
function isDone({ analysis: { tokens }, clauses }: ClauseView, { at, rule, actorless }: Reading): boolean {
  if (rule === 'judgement' || actorless === true) {
    // "the board was concerned": somebody is
    const { subject } = clauses.argumentsAt(at);
    return rule === 'judgement' && CONCERNED.has(lemmaOf(tokens, at)) && subject !== -1;
  }
  return true;
}
