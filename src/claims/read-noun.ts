import { OCCASION_NOUNS, POSSIBLE, SCARCE, STRIKE_VERBS, TO_COME } from '../lexicon/en/clause-words.ts';
import {
  BACKING,
  BLAMES,
  CAUSING,
  HAVE,
  NOUN_FRAMES,
  PASSIVE_LIGHT_VERBS,
  STRIKE,
  SUPPORT_VERBS,
  TAKE,
} from '../lexicon/en/event-nouns.ts';
import { ON } from '../lexicon/en/grammar.ts';
import type { Slot } from '../lexicon/event-frame.ts';
import type { Modality, Polarity } from '../model/index.ts';
import { valueAt } from '../model/item-at.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import type { Arguments } from './arguments.ts';
import { through } from './manner.ts';
import { IN_WORDS } from './meant-by.ts';
import { isNoEvent } from './no-acts.ts';
import { isOf, isSoft, measured } from './noun-tests.ts';
import { isMatter, namedBy, partyAt } from './parties.ts';
import { apart, NO_PARTY, type Reading, type ClauseView } from './reading.ts';
import { fill, hasPreposition, prepositional, within } from './slots.ts';

/** The event noun at `i`, with the parties around it; `subject` is the actor that a verb lends it. */
export function readNoun(view: ClauseView, noun: number, subject: readonly string[] = NO_PARTY): Reading | null {
  if (noun === -1) return null;
  const i = measured(view, noun);
  const { tokens } = view.analysis;
  const upos = tokens.upos[i];
  if (upos !== 'NOUN' && upos !== 'PROPN' && !(upos === 'VERB' && tokens.xpos[i] === 'VBG')) return null;
  if (partyAt(view, i) !== null) return null;
  const before = inFrontOf(view, i);
  if (before === null) return null;
  const { lemma, polarity, modality } = before;
  let { owner } = before;
  const frame = NOUN_FRAMES.get(lemma)?.[0];
  if (frame === undefined) return null;
  const filled = (slots: readonly Slot[]): readonly string[] => {
    for (const reach of [1, 2]) {
      for (const slot of slots) {
        const found = slot === 'owner' ? owner : prepositional(view, i, slot, reach);
        if (found.length > 0) return found;
      }
    }
    return NO_PARTY;
  };
  // "the Velia attack" was in Velia, "the Norlandish attack" by Norland
  if (frame.type === 'ASSAULT' && before.place) owner = NO_PARTY;
  const actor = subject.length > 0 ? subject : filled(frame.actor);
  let recipient = filled(frame.recipient);
  // "concern about the chance that Norland …": whoever is named in what worries
  if (recipient.length === 0 && frame.type === 'ACCUSE') recipient = within(view, i, [...actor, ...owner], false);
  const reading: Reading = {
    at: i,
    rule: 'event noun',
    type: frame.type === 'AID' && isSoft(view, i, [...actor, ...recipient]) ? 'SUPPORT' : frame.type,
    mode: frame.mode,
    ...apart(actor, recipient),
    polarity,
    modality,
    covers: [i],
  };
  if (isNoEvent(view, i, reading)) return null;
  if (!isOfWords(view, reading)) return reading;
  return actor.every((id) => valueAt(view.entities, id).role !== null) ? { ...reading, ...IN_WORDS } : null;
}

/** A named person's attacks on another, or on no state or place, are of words: nothing here tells of blows. */
function isOfWords({ entities }: ClauseView, { type, actor, recipient }: Reading): boolean {
  const person = (id: string): boolean => valueAt(entities, id).named && valueAt(entities, id).type === 'PERSON';
  const state = (id: string): boolean => ['COUNTRY', 'GPE'].includes(valueAt(entities, id).type);
  return (
    type === 'ASSAULT' &&
    actor.some(person) &&
    (recipient.some(person) || (actor.every(person) && !recipient.some(state)))
  );
}

/** What the words in front of an event noun make of it; null where they make an occasion of it: "news conference". */
function inFrontOf(
  view: ClauseView,
  i: number,
): {
  readonly lemma: string;
  readonly owner: readonly string[];
  /** is the owner named by a place in front of the noun, not by an adjective or possessive? */
  readonly place: boolean;
  readonly polarity: Polarity;
  readonly modality: Modality;
} | null {
  const { tokens } = view.analysis;
  const { tree } = view;
  let lemma = lemmaOf(tokens, i);
  let owner: readonly string[] = NO_PARTY;
  let place = false;
  let possible = false;
  let little = false;
  let planned = false;
  for (const c of childrenOf(tree, i)) {
    const deprel = tokens.deprel[c];
    const own = lemmaOf(tokens, c);
    if (deprel === 'compound') {
      if (OCCASION_NOUNS.has(own)) return null;
      if (NOUN_FRAMES.has(`${own}-${lemma}`)) lemma = `${own}-${lemma}`;
    }
    if (deprel === 'amod') {
      if (POSSIBLE.has(own)) possible = true;
      if (TO_COME.has(own)) planned = true;
      if (SCARCE.has(own)) little = true;
    }
    if (deprel === 'nmod:poss') {
      const named = namedBy(view, c);
      if (named.length > 0) owner = named;
    } else if (
      (deprel === 'amod' || deprel === 'compound') &&
      owner.length === 0 &&
      partyAt(view, c) !== null &&
      !isMatter(view, c)
    )
      [owner, place] = [namedBy(view, c), deprel === 'compound' && tokens.upos[c] === 'PROPN' && isPlace(view, c)];
  }
  return {
    lemma,
    owner,
    place,
    polarity: little ? 'negated' : 'affirmed',
    modality: possible ? 'possible' : planned ? 'planned' : 'asserted',
  };
}

function isPlace(view: ClauseView, i: number): boolean {
  const type = partyAt(view, i)?.type;
  return type === 'GPE' || type === 'COUNTRY';
}

/** A verb that adds nothing to its event noun: "imposed sanctions on", "held talks with", "sanctions were imposed". */
export function readLightVerb(view: ClauseView, i: number, args: Arguments): Reading | null {
  const walkout = readStrike(view, i, args);
  if (walkout !== null) return walkout;
  if (!SUPPORT_VERBS.has(args.lemma) || args.object === -1) return null;
  const subject = namedBy(view, args.subject);
  const lent = isLent(view, args);
  // "the inquiry was prompted by Reed": whoever brings it about does not hold it
  const noun = readNoun(view, args.object, lent || CAUSING.has(args.lemma) ? NO_PARTY : subject);
  if (noun === null) return null;
  // "Velm has a similar provision": nobody helps by having
  if (args.lemma === HAVE && noun.type === 'AID' && !lent) return null;
  // "its aid to Ostia raises alarm in Velia": a thing causes what others feel
  if (
    noun.type === 'ACCUSE' &&
    noun.mode === 'disapprove' &&
    partyAt(view, args.subject) === null &&
    view.analysis.tokens.upos[args.subject] === 'NOUN' &&
    !isOf(view, args.subject, ['person'])
  ) {
    const felt = readNoun(view, args.object) ?? noun;
    return {
      ...felt,
      at: i,
      rule: 'light verb',
      ...apart(felt.actor, subject),
      ...view.clauses.mannerAt(i),
      covers: [args.object],
    };
  }
  const { tokens } = view.analysis;
  let recipient = lent ? subject : noun.recipient;
  if (recipient.length === 0) recipient = namedBy(view, args.indirect);
  const frame = NOUN_FRAMES.get(lemmaOf(tokens, args.object))?.[0];
  if (recipient.length === 0 && frame !== undefined) recipient = fill(view, args, frame.recipient, true);
  let { actor } = noun;
  // "suffered its worst attack": whose the attack is, whom it befell
  if (lent) actor = actor.filter((id) => !subject.includes(id));
  if (lent && actor.length === 0) actor = fill(view, args, ['from', 'by'], true);
  const manner = view.clauses.mannerAt(i);
  return {
    ...noun,
    at: i,
    rule: 'light verb',
    ...apart(actor, recipient),
    polarity: through(manner, noun).polarity,
    modality: manner.modality === 'asserted' ? noun.modality : manner.modality,
    covers: [args.object],
  };
}

/** Does the verb make its subject the one to whom it is done: "faces sanctions", "takes the blame", "has help from"? */
export function isLent(view: ClauseView, { lemma, object }: Arguments): boolean {
  return (
    PASSIVE_LIGHT_VERBS.has(lemma) ||
    (lemma === TAKE && BLAMES.has(lemmaOf(view.analysis.tokens, object))) ||
    (lemma === HAVE &&
      object !== -1 &&
      (prepositional(view, object, 'from').length > 0 || isBacking(view, object) || isBlow(view, object)))
  );
}

/** "Has the support of farmers", "has little backing": whoever has it is backed. */
function isBacking(view: ClauseView, noun: number): boolean {
  return BACKING.has(lemmaOf(view.analysis.tokens, noun)) && !hasPreposition(view, noun, 'for');
}

/** "Norland had its first attack in years": whoever has one is hit. */
function isBlow(view: ClauseView, noun: number): boolean {
  return NOUN_FRAMES.get(lemmaOf(view.analysis.tokens, noun))?.[0]?.type === 'ASSAULT';
}

/** "went on strike". */
function readStrike(view: ClauseView, i: number, args: Arguments): Reading | null {
  if (!STRIKE_VERBS.has(args.lemma)) return null;
  const { tokens } = view.analysis;
  const strike = args.obliques.find(({ preposition, at }) => preposition === ON && lemmaOf(tokens, at) === STRIKE);
  if (strike === undefined) return null;
  return {
    at: i,
    rule: 'light verb',
    type: 'PROTEST',
    mode: 'strike',
    actor: namedBy(view, args.subject),
    recipient: NO_PARTY,
    ...view.clauses.mannerAt(i),
    covers: [strike.at],
  };
}
