import { ACT_OCCASION_PREPOSITIONS, BELONGING_PREPOSITIONS } from '../lexicon/en/clause-words.ts';
import { DISCOURSE_NOUNS, DOING_NOUNS, NOUN_FRAMES } from '../lexicon/en/event-nouns.ts';
import { AGENT_PREPOSITION, GOAL_PREPOSITION } from '../lexicon/en/grammar.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { PERSONAL } from '../lexicon/en/pronouns.ts';
import { REPORT_NOUNS, STATEMENTS } from '../lexicon/en/reporting.ts';
import { ACTING, AGENT_FORM } from '../lexicon/en/roles.ts';
import type { Slot } from '../lexicon/event-frame.ts';
import { itemAt } from '../model/item-at.ts';
import { each, type TokenRange } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, dependent, upFrom } from '../model/tree.ts';
import { isRelative, type Arguments } from './arguments.ts';
import { marker } from './marker.ts';
import { isOf, isSomebodyUnnamed } from './noun-tests.ts';
import { describedNoun, firstNamed, isMatter, namedBy, partyAt } from './parties.ts';
import { NO_PARTY, type ClauseView } from './reading.ts';

/** Relations of clauses to what they describe. */
const CLAUSES: ReadonlySet<string> = new Set(['acl', 'advcl', 'ccomp', 'xcomp', 'parataxis']);
/** How many words of a long phrase are looked through for a name. */
const WIDEST = 40;

/**
 * Dependents of a noun brought in by a preposition, "sanctions *on Norland*", or of the nouns that belong to it: "sales
 * of parts *to Norland*".
 */
export function prepositional(view: ClauseView, i: number, preposition: string, reach = 2): readonly string[] {
  const { tokens } = view.analysis;
  const { tree } = view;
  const below = childrenOf(tree, i);
  const found = firstNamed(below, (c) => {
    if (reach > 1 && relation(tokens, c) === 'conj') return prepositional(view, c, preposition, 1);
    return isBroughtIn(view, c, preposition) ? namedBy(view, c) : NO_PARTY;
  });
  if (found.length > 0 || reach <= 1) return found;
  const belonging = below.filter(
    (c) => relation(tokens, c) === 'nmod' && tokens.deprel[c] !== 'nmod:poss' && partyAt(view, c) === null,
  );
  return firstNamed(belonging, (c) => prepositional(view, c, preposition, reach - 1));
}

/** Is it a phrase with the preposition? */
function isBroughtIn({ analysis: { tokens }, tree }: ClauseView, i: number, preposition: string): boolean {
  return (
    /^(?:nmod|obl)$/.test(relation(tokens, i)) &&
    childrenOf(tree, i).some((c) => tokens.deprel[c] === 'case' && lemmaOf(tokens, c) === preposition)
  );
}

/** The first party that is named by a token of a range, those of `but` apart. */
function firstIn(
  view: ClauseView,
  [from, to]: TokenRange,
  but: readonly string[],
  counts: (k: number) => boolean = () => true,
): readonly string[] {
  for (const k of each([from, to])) {
    const id = partyAt(view, k)?.id;
    if (id !== undefined && !but.includes(id) && counts(k)) return [id];
  }
  return NO_PARTY;
}

/**
 * The first that is named below a noun and in no clause that describes it, those of `but` apart.
 *
 * @param agents  may it be whoever did it, "crimes committed by soldiers of Norland"?
 */
export function within(
  view: ClauseView,
  i: number,
  but: readonly string[] = NO_PARTY,
  agents = true,
): readonly string[] {
  if (i === -1) return NO_PARTY;
  const { tokens } = view.analysis;
  const { left, right } = view.tree;
  return firstIn(view, [left[i]!, Math.min(right[i]! + 1, left[i]! + WIDEST)], but, (k) => {
    if (isMatter(view, k)) return false;
    const line = upFrom(tokens, k, WIDEST);
    if (isInTitle(view, k)) return false;
    // but who did it: "crimes committed by soldiers of Norland"
    return line
      .slice(0, line.indexOf(i))
      .every(
        (at, n) =>
          !CLAUSES.has(relation(tokens, at)) || (agents && (n === 1 || n === 2) && isAgent(view, itemAt(line, n - 1))),
      );
  });
}

/** The FBI of "FBI director Tom Hale": it only says what the person is whose name it stands in front of. */
function isInTitle(view: ClauseView, k: number): boolean {
  const { tokens } = view.analysis;
  return upFrom(tokens, k, TITLE).some((i, n, line) => {
    const next = line[n + 1];
    return next !== undefined && next > i && TITLED.has(tokens.deprel[i]!) && partyAt(view, next)?.type === 'PERSON';
  });
}
/** Relations of what stands in front of a name and is part of what it is called. */
const TITLED: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod:desc']);
/** The longest title in steps: a body, its office, the name. */
const TITLE = 4;

function isAgent({ analysis: { tokens }, tree }: ClauseView, i: number): boolean {
  return tokens.deprel[i] === 'obl:agent' || marker(tokens, tree, i) === AGENT_PREPOSITION;
}

/** The first that is named in the clause before its verb, for one without a subject. */
export function beforeVerb(view: ClauseView, i: number, but: readonly string[]): readonly string[] {
  return firstIn(view, [Math.max(view.tree.left[i]!, i - WIDEST), i], but);
}

/** A name taken for the first part of the object: "gave *Norland* satellite images". */
function nameBefore(view: ClauseView, object: number): readonly string[] {
  const {
    analysis: { tokens },
    tree,
  } = view;
  for (const c of childrenOf(tree, object, object)) {
    const party = tokens.deprel[c] === 'compound' && tokens.upos[c] === 'PROPN' ? partyAt(view, c) : null;
    if (party !== null) return [party.id];
  }
  return NO_PARTY;
}

/**
 * Who does it, by the first of the slots that names somebody. A thing does nothing for those who only give it a name:
 * the FBI of "an FBI report" or Norland of "a Norlandish film"; whose it is may do it through it: "Reed's decision".
 */
export function doers(view: ClauseView, args: Arguments, slots: readonly Slot[]): readonly string[] {
  return fill(view, args, slots, false, (i) => doerAt(view, i));
}

/** Who does what a noun phrase does; of a thing, whose it is; no town that an event is only called after. */
export function doerAt(view: ClauseView, i: number): readonly string[] {
  // "the White House bill that accuses …": a thing again, "Reed's bill that …" may be hers
  const { tokens } = view.analysis;
  const isThat = isRelative(tokens, i) && partyAt(view, i) === null && !PERSONAL.has(tokens.word[i]!);
  const described = isThat ? describedNoun(view, i) : -1;
  if (isThing(view, described)) return ownersOf(view, described);
  if (isThing(view, i)) return isDoing(view, i) ? ownersOf(view, i) : NO_PARTY;
  const places = calledAfter(view, i);
  return namedBy(view, i).filter((id) => !places.includes(id));
}

/** Towns that an event is called after: "the Velm shooting". */
export function calledAfter(view: ClauseView, i: number): readonly string[] {
  const { tokens } = view.analysis;
  if (tokens.upos[i] !== 'NOUN' || nounClass(lemmaOf(tokens, i)) !== 'event') return NO_PARTY;
  return childrenOf(view.tree, i).flatMap((c) => {
    const party = tokens.deprel[c] === 'compound' ? partyAt(view, c) : null;
    return party?.type === 'GPE' ? [party.id] : [];
  });
}

/** Is it a common noun, with no party of its own, for what can neither act nor stand for those who act? */
export function isThing(view: ClauseView, i: number): boolean {
  const { tokens } = view.analysis;
  if (i === -1 || tokens.upos[i] !== 'NOUN' || partyAt(view, i) !== null) return false;
  // "his co-defendant, Ann Reed": whoever a name is set off behind is somebody
  if (childrenOf(view.tree, i).some((c) => tokens.deprel[c] === 'appos' && partyAt(view, c) !== null)) return false;
  const lemma = lemmaOf(tokens, i);
  if (REPORT_NOUNS.has(lemma) || STATEMENTS.has(lemma)) return true;
  return nounClass(lemma) === null && !AGENT_FORM.test(lemma) && !isOf(view, i, ACTING);
}

/** Is it what somebody does, says or decides, through which he acts: "Reed's decision", not "Reed's pick"? */
function isDoing(view: ClauseView, i: number): boolean {
  const lemma = lemmaOf(view.analysis.tokens, i);
  return (
    DOING_NOUNS.has(lemma) ||
    DISCOURSE_NOUNS.has(lemma) ||
    NOUN_FRAMES.has(lemma) ||
    isOf(view, i, ['policy', 'demand'])
  );
}

function ownersOf(view: ClauseView, noun: number): readonly string[] {
  const { tokens } = view.analysis;
  return firstNamed(childrenOf(view.tree, noun), (c) =>
    tokens.deprel[c] === 'nmod:poss' ? namedBy(view, c) : NO_PARTY,
  );
}

/** Who stands in the first of the slots that names somebody. */
export function fill(
  view: ClauseView,
  args: Arguments,
  slots: readonly Slot[],
  things: boolean,
  named: (i: number) => readonly string[] = (i) => namedBy(view, i),
): readonly string[] {
  // "will be donated to the hospital": behind "to" stands who gets it, named or not, and the object is what he gets
  const to = slots.indexOf(GOAL_PREPOSITION);
  const isGiven =
    to !== -1 &&
    to < slots.indexOf('object') &&
    args.obliques.some((one) => one.preposition === GOAL_PREPOSITION && !one.clausal);
  const places: Readonly<Partial<Record<Slot, number>>> = {
    subject: args.subject,
    object: things || isGiven ? -1 : objectOf(view, args),
    indirect: args.indirect,
  };
  // but "expelled diplomats from Ostia": whose they are
  const taken = slots.findIndex((slot) => isSomebodyUnnamed(view, places[slot] ?? -1));
  const open = taken === -1 ? slots : slots.filter((slot, k) => k < taken || BELONGING_PREPOSITIONS.has(slot));
  return firstNamed(open, (slot) => {
    const place = places[slot];
    if (place !== undefined) return named(place);
    switch (slot) {
      case 'named':
        return nameBefore(view, args.object);
      case 'within':
        return within(view, args.object);
      case 'below':
        return within(view, args.passive ? args.object : args.subject);
      default:
        return broughtIn(view, args, slot, named);
    }
  });
}

/** The object, or the subject of what stands in its place: "made *Norland* pay". */
function objectOf({ analysis: { tokens }, tree }: ClauseView, { object, open }: Arguments): number {
  return object === -1 && open !== -1 ? dependent(tokens, tree, open, 'nsubj') : object;
}

/** Who stands with a preposition beside the verb, or below its object or another phrase of it. */
function broughtIn(
  view: ClauseView,
  args: Arguments,
  preposition: string,
  named: (i: number) => readonly string[],
): readonly string[] {
  const { object, open, obliques } = args;
  const phrases = obliques.filter(({ clausal, at }) => !clausal && !isFronted(view, args, at));
  const places = [
    () =>
      firstNamed(
        phrases.filter((phrase) => phrase.preposition === preposition),
        ({ at }) => named(at),
      ),
    () => prepositional(view, object, preposition),
    () =>
      firstNamed(phrases, (phrase) =>
        ACT_OCCASION_PREPOSITIONS.has(phrase.preposition) ? NO_PARTY : prepositional(view, phrase.at, preposition, 1),
      ),
    () => prepositional(view, open, preposition),
  ];
  return firstNamed(places, (found) => found());
}

/** What stands in front of the subject is nobody's to whom it is done. */
export function isFronted({ analysis: { tokens } }: ClauseView, { subject, passive }: Arguments, at: number): boolean {
  return !passive && at < subject && tokens.upos[at] !== 'PRON';
}

/** Does a phrase with the preposition hang on the noun? */
export function hasPreposition(view: ClauseView, noun: number, preposition: string, reach = 1): boolean {
  const { tokens } = view.analysis;
  return childrenOf(view.tree, noun).some(
    (c) =>
      isBroughtIn(view, c, preposition) ||
      (reach > 0 && relation(tokens, c) === 'conj' && hasPreposition(view, c, preposition, reach - 1)),
  );
}
