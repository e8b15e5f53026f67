import { THINGLIKE } from '../lexicon/en/no-acts.ts';
import { RELATIVE_SUBJECTS } from '../lexicon/en/pronouns.ts';
import { ACTING } from '../lexicon/en/roles.ts';
import { valueAt } from '../model/item-at.ts';
import { itemAt } from '../model/item-at.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import type { Arguments } from './arguments.ts';
import { isOf } from './noun-tests.ts';
import { partyAt } from './parties.ts';
import type { ClauseView } from './reading.ts';

/** Is the first of them a body or state? */
export function isBody({ entities }: ClauseView, [first]: readonly string[]): boolean {
  const type = first === undefined ? 'PERSON' : valueAt(entities, first).type;
  return type === 'ORG' || type === 'COUNTRY';
}

/** Is it a state? */
export function isState({ entities }: ClauseView, id: string): boolean {
  return valueAt(entities, id).type === 'COUNTRY';
}

/** Is it one person with a name, and nobody else? */
export function isOnePerson({ entities }: ClauseView, actor: readonly string[]): boolean {
  const first = actor.length === 1 ? entities.get(itemAt(actor, 0)) : undefined;
  return first !== undefined && first.named && first.type === 'PERSON';
}

/** Is what does it a thing, or a pronoun for one? */
export function isLifeless(view: ClauseView, { subject, passive }: Arguments): boolean {
  const { tokens } = view.analysis;
  if (passive || partyAt(view, subject) !== null) return false;
  // "a rifle that shoots …"
  if (tokens.upos[subject] === 'NOUN') return !isOf(view, subject, ACTING);
  return (
    tokens.upos[subject] === 'PRON' &&
    THINGLIKE.has(lemmaOf(tokens, subject)) &&
    tokens.deprel[subject] !== 'nsubj:outer' &&
    relation(tokens, subject) === 'nsubj' &&
    !RELATIVE_SUBJECTS.has(tokens.word[subject]!.toLowerCase())
  );
}
