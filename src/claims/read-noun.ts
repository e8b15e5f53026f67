import { STRIKE_VERBS } from '../lexicon/en/clause-words.ts';
import { LIGHT_VERBS, NOUN_FRAMES, PASSIVE_LIGHT_VERBS } from '../lexicon/en/event-nouns.ts';
import type { Slot } from '../lexicon/event-frame.ts';
import type { Modality } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { Arguments } from './arguments.ts';
import { isOf, isSoft, measured } from './noun-tests.ts';
import { namedBy, partyAt } from './parties.ts';
import { apart, NO_ONE, type Reading, type ClauseView } from './reading.ts';
import { fill, prepositional, within } from './slots.ts';

/** The event noun at `i`, with the parties around it; `subject` is the actor that a verb lends it. */
export function readNoun(view: ClauseView, noun: number, subject: readonly string[] = NO_ONE): Reading | null {
  if (noun < 0) return null;
  const i = measured(view, noun);
  const { tokens } = view.analysis;
  const { tree } = view;
  const upos = tokens.upos[i];
  if (upos !== 'NOUN' && upos !== 'PROPN' && !(upos === 'VERB' && tokens.xpos[i] === 'VBG')) return null;
  if (partyAt(view, i) !== null) return null;
  let lemma = lemmaOf(tokens, i);
  let owner: readonly string[] = NO_ONE;
  let possible = false;
  let planned = false;
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const deprel = tokens.deprel[c]!;
    const own = lemmaOf(tokens, c);
    if (deprel === 'compound') {
      if (own === 'news' || own === 'press') return null; // "news conference" is an occasion
      if (NOUN_FRAMES.has(`${own}-${lemma}`)) lemma = `${own}-${lemma}`;
    }
    if (deprel === 'amod') {
      if (own === 'possible' || own === 'potential') possible = true;
      if (
        own === 'upcoming' ||
        own === 'imminent' ||
        own === 'scheduled' ||
        own === 'planned' ||
        own === 'schedule' ||
        own === 'forthcoming' ||
        own === 'plan'
      )
        planned = true;
    }
    if (deprel === 'nmod:poss' || deprel === 'amod' || deprel === 'compound') {
      const named = deprel === 'nmod:poss' ? namedBy(view, c) : partyAt(view, c) === null ? NO_ONE : namedBy(view, c);
      if (named.length > 0 && (owner.length === 0 || deprel === 'nmod:poss')) owner = named;
    }
  }
  const frames = NOUN_FRAMES.get(lemma);
  if (frames === undefined) return null;
  const frame = frames[0]!;
  const filled = (slots: readonly Slot[]): readonly string[] => {
    for (const reach of [1, 2]) {
      for (const slot of slots) {
        const found = slot === 'owner' ? owner : prepositional(view, i, slot, reach);
        if (found.length > 0) return found;
      }
    }
    return NO_ONE;
  };
  const actor = subject.length > 0 ? subject : filled(frame.actor);
  let recipient = filled(frame.recipient);
  // "concern about the chance that Norland …": whoever is named in what worries
  if (recipient.length === 0 && frame.type === 'ACCUSE') recipient = within(view, i, [...actor, ...owner]);
  const modality: Modality = possible ? 'possible' : planned ? 'planned' : 'asserted';
  return {
    at: i,
    rule: 'event noun',
    type: frame.type === 'AID' && isSoft(view, i) ? 'SUPPORT' : frame.type,
    mode: frame.mode,
    ...apart(actor, recipient),
    polarity: 'affirmed',
    modality,
    covers: [i],
  };
}

/** A verb that adds nothing to its event noun: "imposed sanctions on", "held talks with", "sanctions were imposed". */
export function readLightVerb(view: ClauseView, i: number, args: Arguments): Reading | null {
  if (STRIKE_VERBS.has(args.lemma)) {
    const strike =
      args.obliques.find(
        ({ preposition, at }) => preposition === 'on' && lemmaOf(view.analysis.tokens, at) === 'strike',
      )?.at ?? -1;
    if (strike >= 0)
      return {
        at: i,
        rule: 'light verb',
        type: 'PROTEST',
        mode: 'strike',
        actor: namedBy(view, args.subject),
        recipient: NO_ONE,
        ...view.clauses.mannerAt(i),
        covers: [strike],
      };
  }
  if (!LIGHT_VERBS.has(args.lemma) || args.object < 0) return null;
  const subject = namedBy(view, args.subject);
  const lent =
    PASSIVE_LIGHT_VERBS.has(args.lemma) ||
    (args.lemma === 'have' && prepositional(view, args.object, 'from').length > 0);
  const noun = readNoun(view, args.object, lent ? NO_ONE : subject);
  if (noun === null) return null;
  // "its aid to Ostia raises alarm in Velia": a thing causes what others feel
  if (
    noun.type === 'ACCUSE' &&
    args.subject >= 0 &&
    partyAt(view, args.subject) === null &&
    view.analysis.tokens.upos[args.subject] === 'NOUN' &&
    !isOf(view, args.subject, ['person'])
  ) {
    const felt = readNoun(view, args.object)!;
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
  if (lent && actor.length === 0) actor = fill(view, args, ['from', 'by'], true);
  const manner = view.clauses.mannerAt(i);
  return {
    ...noun,
    at: i,
    rule: 'light verb',
    ...apart(actor, recipient),
    polarity: manner.polarity,
    modality: manner.modality === 'asserted' ? noun.modality : manner.modality,
    covers: [args.object],
  };
}
