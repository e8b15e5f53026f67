import { AGAINST, OF, SPOKEN_OF } from '../lexicon/en/clause-words.ts';
import { CONSEQUENCES } from '../lexicon/en/event-nouns.ts';
import { each } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { Arguments } from './arguments.ts';
import { recipientBy, subjectOf } from './complement.ts';
import { namedBy } from './parties.ts';
import { apart, type Reading, type ClauseView } from './reading.ts';
import { doerAt } from './slots.ts';

/**
 * A warning against doing something is a request, one that speaks of consequences a threat; any other is plain speech.
 */
export function warn(view: ClauseView, i: number, args: Arguments): Reading | null {
  const against =
    args.obliques.find(({ preposition }) => preposition === AGAINST)?.at ??
    afterAgainst(view, i) ??
    (args.open !== -1 && view.clauses.mannerAt(args.open).polarity === 'negated' ? args.open : -1);
  const manner = view.clauses.mannerAt(i);
  const subject = doerAt(view, args.subject);
  const warned = recipientBy(view, args, ['object', 'indirect']);
  if (against !== -1)
    return {
      at: i,
      rule: 'warning',
      type: 'REQUEST',
      mode: null,
      ...apart(subject, warned),
      ...manner,
      covers: [against],
    };
  const of = args.obliques.find(({ preposition, clausal }) => !clausal && SPOKEN_OF.has(preposition))?.at ?? -1;
  const told = args.clause !== -1 ? args.clause : of !== -1 ? of : consequenceAfter(view, i);
  if (told === -1 || !threatens(view, told)) return null;
  const aimed = warned.length > 0 ? warned : namedBy(view, args.clause !== -1 ? subjectOf(view, args.clause) : -1);
  return {
    at: i,
    rule: 'warning',
    type: 'THREATEN',
    mode: null,
    ...apart(subject, aimed),
    polarity: manner.polarity,
    modality: manner.modality === 'asserted' ? 'conditional' : manner.modality,
    covers: [told],
  };
}

/** "… of the consequences" behind the verb in its sentence; -1: none. */
function consequenceAfter({ analysis: { tokens } }: ClauseView, i: number): number {
  for (let k = i + 1; k < Math.min(tokens.count, i + 25) && tokens.sentence[k] === tokens.sentence[i]; k++) {
    if (CONSEQUENCES.has(lemmaOf(tokens, k)) && [k - 1, k - 2, k - 3].some((b) => tokens.word[b] === OF)) return k;
  }
  return -1;
}

/** What an "against" close behind the verb brings in. */
function afterAgainst({ analysis: { tokens }, tree }: ClauseView, i: number): number | undefined {
  for (const k of each([i + 1, Math.min(tree.right[i]!, i + 6) + 1]))
    if (tokens.word[k] === AGAINST && tokens.head[k] !== -1) return tokens.head[k];
  return undefined;
}

/** "warned of consequences", "warned Ostia that it would pay a price". */
function threatens(view: ClauseView, i: number): boolean {
  const { tokens } = view.analysis;
  for (let k = view.tree.left[i]!; k <= view.tree.right[i]! && k < view.tree.left[i]! + 60; k++)
    if (CONSEQUENCES.has(lemmaOf(tokens, k))) return true;
  return false;
}
