import type { Slot } from '../lexicon/event-frame.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { dependent } from '../model/tree.ts';
import type { Arguments } from './arguments.ts';
import { namedBy, partyAt } from './parties.ts';
import { NO_ONE, type Scene } from './reading.ts';

/** How many words of a long phrase are looked through for a name. */
const WIDEST = 40;

/**
 * Dependents of a noun brought in by a preposition, "sanctions *on Norland*", or of the nouns that belong to it: "sales
 * of parts *to Norland*".
 */
export function prepositional(scene: Scene, i: number, preposition: string, reach = 2): readonly string[] {
  const { tokens } = scene.analysis;
  const { tree } = scene;
  for (let c = i < 0 ? -1 : tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const rel = relation(tokens, c);
    if (rel === 'conj' && reach > 1) {
      const found = prepositional(scene, c, preposition, 1);
      if (found.length > 0) return found;
    }
    if (rel !== 'nmod' && rel !== 'obl') continue;
    for (let d = tree.first[c]!; d >= 0; d = tree.next[d]!) {
      if (tokens.deprel[d] !== 'case' || lemmaOf(tokens, d) !== preposition) continue;
      const found = namedBy(scene, c);
      if (found.length > 0) return found;
    }
  }
  if (reach <= 1 || i < 0) return NO_ONE;
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    if (relation(tokens, c) !== 'nmod' || tokens.deprel[c] === 'nmod:poss' || partyAt(scene, c) !== null) continue;
    const found = prepositional(scene, c, preposition, reach - 1);
    if (found.length > 0) return found;
  }
  return NO_ONE;
}

/** The first that is named below a noun, those of `but` apart. */
export function within(scene: Scene, i: number, but: readonly string[] = NO_ONE): readonly string[] {
  if (i < 0) return NO_ONE;
  const { tree, mentionAt } = scene;
  for (let k = tree.left[i]!; k <= tree.right[i]! && k < tree.left[i]! + WIDEST; k++) {
    if (mentionAt[k]! < 0) continue;
    const id = partyAt(scene, k)?.id;
    if (id !== undefined && !but.includes(id)) return [id];
  }
  return NO_ONE;
}

/** The first that is named in the clause before its verb: where the parse lost the subject. */
export function beforeVerb({ tree, ...scene }: Scene, i: number, but: readonly string[]): readonly string[] {
  for (let k = Math.max(tree.left[i]!, i - WIDEST); k < i; k++) {
    const id = scene.mentionAt[k]! < 0 ? undefined : partyAt({ tree, ...scene }, k)?.id;
    if (id !== undefined && !but.includes(id)) return [id];
  }
  return NO_ONE;
}

/** A name taken for the first part of the object: "gave *Norland* satellite images". */
function nameBefore(scene: Scene, object: number): readonly string[] {
  const {
    analysis: { tokens },
    tree,
  } = scene;
  for (let c = object < 0 ? -1 : tree.first[object]!; c >= 0 && c < object; c = tree.next[c]!) {
    const party = tokens.deprel[c] === 'compound' && tokens.upos[c] === 'PROPN' ? partyAt(scene, c) : null;
    if (party !== null) return [party.id];
  }
  return NO_ONE;
}

/** Who stands in the first of the slots that names somebody. */
export function fill(scene: Scene, args: Arguments, slots: readonly Slot[], things: boolean): readonly string[] {
  for (const slot of slots) {
    let found: readonly string[] = NO_ONE;
    if (slot === 'subject') found = namedBy(scene, args.subject);
    else if (slot === 'object')
      found = things
        ? NO_ONE
        : namedBy(
            scene,
            args.object >= 0 || args.open < 0
              ? args.object
              : dependent(scene.analysis.tokens, scene.tree, args.open, 'nsubj'),
          );
    else if (slot === 'indirect') found = namedBy(scene, args.indirect);
    else if (slot === 'named') found = nameBefore(scene, args.object);
    else if (slot === 'within') found = within(scene, args.object);
    else if (slot === 'below') found = within(scene, args.passive ? args.object : args.subject);
    else {
      for (const { preposition, at, clausal } of args.obliques) {
        if (preposition === slot && !clausal) {
          found = namedBy(scene, at);
          if (found.length > 0) break;
        }
      }
      if (found.length === 0) found = prepositional(scene, args.object, slot);
      for (const { at, clausal } of args.obliques)
        if (found.length === 0 && !clausal) found = prepositional(scene, at, slot, 1);
      if (found.length === 0 && args.open >= 0) found = prepositional(scene, args.open, slot);
    }
    if (found.length > 0) return found;
  }
  return NO_ONE;
}

/** Does a phrase with the preposition hang on the noun? */
export function hasPreposition(scene: Scene, noun: number, preposition: string, reach = 1): boolean {
  const {
    analysis: { tokens },
    tree,
  } = scene;
  for (let c = noun < 0 ? -1 : tree.first[noun]!; c >= 0; c = tree.next[c]!) {
    const rel = relation(tokens, c);
    if (rel === 'conj' && reach > 0 && hasPreposition(scene, c, preposition, reach - 1)) return true;
    if (rel !== 'nmod' && rel !== 'obl') continue;
    for (let d = tree.first[c]!; d >= 0; d = tree.next[d]!)
      if (tokens.deprel[d] === 'case' && lemmaOf(tokens, d) === preposition) return true;
  }
  return false;
}
