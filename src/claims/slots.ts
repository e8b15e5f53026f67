import type { Slot } from '../lexicon/event-frame.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, dependent } from '../model/tree.ts';
import type { Arguments } from './arguments.ts';
import { namedBy, partyAt } from './parties.ts';
import { NO_ONE, type ClauseView } from './reading.ts';

/** How many words of a long phrase are looked through for a name. */
const WIDEST = 40;

/**
 * Dependents of a noun brought in by a preposition, "sanctions *on Norland*", or of the nouns that belong to it: "sales
 * of parts *to Norland*".
 */
export function prepositional(view: ClauseView, i: number, preposition: string, reach = 2): readonly string[] {
  const { tokens } = view.analysis;
  const { tree } = view;
  for (const c of childrenOf(tree, i)) {
    const rel = relation(tokens, c);
    if (rel === 'conj' && reach > 1) {
      const found = prepositional(view, c, preposition, 1);
      if (found.length > 0) return found;
    }
    if (rel !== 'nmod' && rel !== 'obl') continue;
    for (const d of childrenOf(tree, c)) {
      if (tokens.deprel[d] !== 'case' || lemmaOf(tokens, d) !== preposition) continue;
      const found = namedBy(view, c);
      if (found.length > 0) return found;
    }
  }
  if (reach <= 1 || i === -1) return NO_ONE;
  for (const c of childrenOf(tree, i)) {
    if (relation(tokens, c) !== 'nmod' || tokens.deprel[c] === 'nmod:poss' || partyAt(view, c) !== null) continue;
    const found = prepositional(view, c, preposition, reach - 1);
    if (found.length > 0) return found;
  }
  return NO_ONE;
}

/** The first that is named below a noun, those of `but` apart. */
export function within(view: ClauseView, i: number, but: readonly string[] = NO_ONE): readonly string[] {
  if (i === -1) return NO_ONE;
  const { tree, mentionAt } = view;
  for (let k = tree.left[i]!; k <= tree.right[i]! && k < tree.left[i]! + WIDEST; k++) {
    if (mentionAt[k] === -1) continue;
    const id = partyAt(view, k)?.id;
    if (id !== undefined && !but.includes(id)) return [id];
  }
  return NO_ONE;
}

/** The first that is named in the clause before its verb: where the parse lost the subject. */
export function beforeVerb({ tree, ...view }: ClauseView, i: number, but: readonly string[]): readonly string[] {
  for (let k = Math.max(tree.left[i]!, i - WIDEST); k < i; k++) {
    const id = view.mentionAt[k] === -1 ? undefined : partyAt({ tree, ...view }, k)?.id;
    if (id !== undefined && !but.includes(id)) return [id];
  }
  return NO_ONE;
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
  return NO_ONE;
}

/** Who stands in the first of the slots that names somebody. */
export function fill(view: ClauseView, args: Arguments, slots: readonly Slot[], things: boolean): readonly string[] {
  for (const slot of slots) {
    let found: readonly string[] = NO_ONE;
    if (slot === 'subject') found = namedBy(view, args.subject);
    else if (slot === 'object')
      found = things
        ? NO_ONE
        : namedBy(
            view,
            args.object !== -1 || args.open === -1
              ? args.object
              : dependent(view.analysis.tokens, view.tree, args.open, 'nsubj'),
          );
    else if (slot === 'indirect') found = namedBy(view, args.indirect);
    else if (slot === 'named') found = nameBefore(view, args.object);
    else if (slot === 'within') found = within(view, args.object);
    else if (slot === 'below') found = within(view, args.passive ? args.object : args.subject);
    else {
      for (const { preposition, at, clausal } of args.obliques) {
        if (preposition === slot && !clausal) {
          found = namedBy(view, at);
          if (found.length > 0) break;
        }
      }
      if (found.length === 0) found = prepositional(view, args.object, slot);
      for (const { at, clausal } of args.obliques)
        if (found.length === 0 && !clausal) found = prepositional(view, at, slot, 1);
      if (found.length === 0 && args.open !== -1) found = prepositional(view, args.open, slot);
    }
    if (found.length > 0) return found;
  }
  return NO_ONE;
}

/** Does a phrase with the preposition hang on the noun? */
export function hasPreposition(view: ClauseView, noun: number, preposition: string, reach = 1): boolean {
  const {
    analysis: { tokens },
    tree,
  } = view;
  for (const c of childrenOf(tree, noun)) {
    const rel = relation(tokens, c);
    if (rel === 'conj' && reach > 0 && hasPreposition(view, c, preposition, reach - 1)) return true;
    if (rel !== 'nmod' && rel !== 'obl') continue;
    for (const d of childrenOf(tree, c))
      if (tokens.deprel[d] === 'case' && lemmaOf(tokens, d) === preposition) return true;
  }
  return false;
}
