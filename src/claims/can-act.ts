import { LEGAL_TEXTS, TIES } from '../lexicon/en/clause-words.ts';
import { NOUN_CLASSES } from '../lexicon/en/event-nouns.ts';
import { ARTICLE, GENITIVE_PREPOSITION } from '../lexicon/en/grammar.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { PLURAL_ENDINGS } from '../lexicon/en/plurals.ts';
import { REPORT_NOUNS, STATEMENTS } from '../lexicon/en/reporting.ts';
import { ACTORS, AGENT_FORM, COLLECTIVES } from '../lexicon/en/roles.ts';
import { PERSON_ENDING, PERSON_NOUNS } from '../lexicon/en/source-words.ts';
import { isNegative } from '../lexicon/negative.ts';
import type { Entity, Tokens } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { isAlternative } from './manner.ts';
import type { Parties } from './parties.ts';

/** Can the entity do or suffer an act? No building does, nor what only words name ("the accusations", "a study"). */
export function canAct(entity: Entity): boolean {
  const { type, named, name } = entity;
  if (type === 'FACILITY') return false;
  const last = name.toLowerCase().split(/\s+/u).at(-1);
  // "the Clean Harbour Plan", "the Reed Act"
  if (named) return type !== 'ORG' || !name.includes(' ') || !LEGAL_TEXTS.has(last);
  return !formsOf(last).some((word) => REPORT_NOUNS.has(word) || STATEMENTS.has(word)) && !isOnlyThing(entity);
}

/**
 * Is it spoken of by a noun alone that is neither for persons nor for bodies: "the row", "its filing", "the crisis"? Such
 * a noun may be the source of words; it does nothing to anybody.
 */
export function isOnlyThing({ type, named, name }: Entity): boolean {
  if (named || type !== 'ORG') return false;
  const words = name.split(/\s+/u);
  const of = words.indexOf(GENITIVE_PREPOSITION);
  const head = itemAt(words, (of < 1 ? words.length : of) - 1);
  // "Metro", "Democrats"
  if (/^\p{Lu}/u.test(head)) return false;
  return !formsOf(head).some(isActor);
}

function isActor(noun: string): boolean {
  const kind = nounClass(noun);
  return (
    (kind !== null && kind !== 'event') ||
    PERSON_NOUNS.has(noun) ||
    COLLECTIVES.has(noun) ||
    PERSON_ENDING.test(noun) ||
    AGENT_FORM.test(noun) ||
    ACTORS.some((name) => NOUN_CLASSES.get(noun)?.has(name) === true)
  );
}

/** A noun as it stands and in the singular. */
function formsOf(noun: string): readonly string[] {
  const plural = PLURAL_ENDINGS.find(([ending]) => ending.test(noun));
  return plural === undefined ? [noun] : [noun, noun.replace(...plural)];
}

/** Is it a state's people, by a plural: "Norlanders"? */
export function isPeopleOf(tokens: Tokens, i: number, { type, name }: Entity): boolean {
  return type === 'COUNTRY' && PLURAL.has(tokens.xpos[i]!) && !name.includes(tokens.word[i]!);
}
const PLURAL: ReadonlySet<string> = new Set(['NNPS', 'NNS']);

/** "Norland, not Ostia", "Reed rather than Hale": named only to say that it is not he. */
export function isRuledOut({ analysis: { tokens }, tree }: Parties, i: number): boolean {
  const isNot = (c: number): boolean => relation(tokens, c) === 'advmod' && isNegative(tokens, c);
  return isAlternative(tokens, tree, i) || (tokens.upos[i] === 'PROPN' && childrenOf(tree, i, i).some(isNot));
}

/**
 * "Hale and some of his friends who have complained": a relative pronoun that goes with a verb of many does not mean one
 * named person by himself.
 */
export function isOneOfMany(
  { analysis: { tokens }, tree }: Parties,
  pronoun: number,
  noun: number,
  party: Entity | null,
): boolean {
  if (party?.type !== 'PERSON' || !party.named || relation(tokens, pronoun) !== 'nsubj') return false;
  const verb = itemAt(tokens.head, pronoun);
  const isPlural = [verb, ...childrenOf(tree, verb)].some((i) => i > pronoun && i <= verb && tokens.xpos[i] === 'VBP');
  return isPlural && !childrenOf(tree, noun).some((i) => relation(tokens, i) === 'conj' && tokens.upos[i] === 'PROPN');
}

/**
 * "Many Norlanders", "Norlanders who had fled": some of its people, of whom the state is no party; "the Norlanders" may
 * be, and they alone where they act: "Norlanders attacked Ostia".
 */
export function isSomeOfThem({ analysis: { tokens }, tree }: Parties, i: number, party: Entity): boolean {
  if (!isPeopleOf(tokens, i, party)) return false;
  const below = childrenOf(tree, i);
  if (below.some((c) => relation(tokens, c) === 'det' && lemmaOf(tokens, c) === ARTICLE)) return false;
  const first = relation(tokens, i) === 'conj' ? tokens.head[i]! : i;
  return (
    relation(tokens, first) !== 'nsubj' ||
    below.some((c) => NARROWING.has(relation(tokens, c)) && tokens.deprel[c] !== 'nmod:poss')
  );
}

/** Relations of what picks some out of many. */
const NARROWING: ReadonlySet<string> = new Set(['nummod', 'amod', 'det', 'acl', 'nmod', 'appos']);

/** "Norland-backed rebels": a name tied to what it stands in front of by a hyphen and a participle. */
export function isTied({ word, lemma }: Tokens, i: number, noun: number): boolean {
  const hyphen = word.indexOf('-', i);
  return hyphen !== -1 && hyphen + 1 < noun && TIES.has(lemma[hyphen + 1]!.toLowerCase());
}

/** "The Hale Tower meeting": another word of a name stands between a name and the noun that both describe. */
export function isInLongerName({ head, deprel, xpos }: Tokens, i: number): boolean {
  const next = i + 1;
  return next !== head[i] && head[next] === head[i] && deprel[next] === 'compound' && xpos[next] === 'NNP';
}
