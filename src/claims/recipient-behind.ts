import {
  ASIDE_PREPOSITIONS,
  TARGET_PREPOSITIONS,
  VENUE_PREPOSITIONS,
  VICTIM_PREPOSITIONS,
} from '../lexicon/en/clause-words.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { NOUN_FRAMES } from '../lexicon/en/event-nouns.ts';
import type { ClaimType } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import type { ToldEvent } from './find-events.ts';
import type { Holders } from './holders.ts';
import { upFrom, childrenOf, dependent } from '../model/tree.ts';
import { HOSTILE } from './operate.ts';
import { isNationality, partyAt, withBodies } from './parties.ts';
import type { ClauseView } from './reading.ts';

/** Types of acts that are always against somebody. */
const AGAINST_SOMEBODY: ReadonlySet<ClaimType> = new Set([
  'PROTEST',
  'ASSAULT',
  'COERCE',
  'THREATEN',
  'SANCTION',
  'REJECT',
  'ACCUSE',
]);
/** … of those, acts of words, whose object tells the deed that they speak of. */
const VERBAL: ReadonlySet<ClaimType> = new Set(['PROTEST', 'REJECT', 'ACCUSE']);
/** How many words behind the predicate are looked through. */
const REACH = 60;

/**
 * Whom an act against somebody names behind its verb, where no argument names him: "protested over the plans of
 * Norland". The first party that is not on the actor's side; clauses told apart and sources of words are passed over.
 */
export function recipientBehind(
  view: ClauseView,
  { sourceOf }: Holders,
  { reading: { at }, without }: ToldEvent,
  type: ClaimType,
  actor: readonly string[],
): readonly string[] {
  if (!AGAINST_SOMEBODY.has(type)) return [];
  // "accused him of taking money from Reed": whoever he is, not Reed
  const { object } = view.clauses.argumentsAt(at);
  if (object !== -1 && view.analysis.tokens.upos[object] === 'PRON') return [];
  const { tree, mentionAt } = view;
  const accused = type === 'ACCUSE' && object !== -1 && isPerson(view, object);
  const side = withBodies(view, actor);
  const end = Math.min(tree.right[accused ? object : at]!, at + REACH);
  for (let k = at + 1; k <= end; k++) {
    const apart = without.find((i) => tree.left[i]! <= k && k <= tree.right[i]!);
    if (apart !== undefined) {
      k = Math.max(k, tree.right[apart]!);
      continue;
    }
    if (mentionAt[k] === -1 || sourceOf[k] !== -1 || !isWithinReach(view, at, k, type)) continue;
    const party = partyAt(view, k);
    if (party !== null && !withBodies(view, [party.id]).some((id) => side.includes(id))) return [party.id];
  }
  return [];
}

function isPerson({ analysis: { tokens } }: ClauseView, i: number): boolean {
  return tokens.upos[i] === 'NOUN' && nounClass(lemmaOf(tokens, i)) === 'person';
}

/**
 * Can what is named at `k` be whom the act at `at` is against? Not in a clause that describes another noun or sets a
 * condition ("a man who spied for Norland"), nor the place where it is done, nor whom one complains to.
 */
function isWithinReach(view: ClauseView, at: number, k: number, type: ClaimType): boolean {
  const { tokens } = view.analysis;
  if (type === 'ACCUSE' && prepositionOf(view, k) === 'to') return false;
  if (isNationality(view, k)) return false;
  const object = dependent(tokens, view.tree, at, 'obj');
  for (const i of upFrom(tokens, k, REACH)) {
    if (i === at) break;
    // beside what is criticised or rejected itself: "criticised the law during a speech for Reed"
    if (
      object !== -1 &&
      tokens.head[i] === at &&
      i !== object &&
      relation(tokens, i) === 'obl' &&
      !TARGET_PREPOSITIONS.has(prepositionOf(view, i) ?? '')
    )
      return false;
    const rel = relation(tokens, i);
    // "condemned strikes on Norland": the one struck is not to blame
    if (VERBAL.has(type) && rel === 'nmod' && isVictimOf(view, i, tokens.head[i]!)) return false;
    // what is said or asked names others than those it is said against
    if ((rel === 'ccomp' && isPlace(view, k)) || (rel === 'nmod' && isAside(view, i, tokens.head[i]!))) return false;
    if (rel === 'acl' || (isPlace(view, k) && VENUE_PREPOSITIONS.has(prepositionOf(view, i) ?? ''))) return false;
    if (rel === 'advcl' && type !== 'PROTEST' && ['if', 'to'].includes(prepositionOf(view, i) ?? '')) return false;
  }
  return true;
}

/** "Denied any collusion with Norland"; but "denied talks with Norland" names whom they would be with. */
function isAside(view: ClauseView, i: number, noun: number): boolean {
  return ASIDE_PREPOSITIONS.has(prepositionOf(view, i) ?? '') && !NOUN_FRAMES.has(lemmaOf(view.analysis.tokens, noun));
}

/** Is what hangs on a noun with "on" or "against" whom the hostile act that the noun names is done to? */
function isVictimOf(view: ClauseView, i: number, noun: number): boolean {
  const frame = NOUN_FRAMES.get(lemmaOf(view.analysis.tokens, noun))?.[0];
  return frame !== undefined && HOSTILE.has(frame.type) && VICTIM_PREPOSITIONS.has(prepositionOf(view, i) ?? '');
}

const isPlace = (view: ClauseView, i: number): boolean => {
  const type = partyAt(view, i)?.type;
  return type === 'GPE' || type === 'FACILITY';
};

/** The preposition or mark that brings in a phrase or clause. */
function prepositionOf({ analysis: { tokens }, tree }: ClauseView, i: number): string | null {
  for (const c of childrenOf(tree, i)) {
    const rel = relation(tokens, c);
    if (
      ((rel === 'case' || rel === 'mark') && tokens.upos[c] !== 'PART') ||
      (rel === 'mark' && tokens.word[c] === 'to')
    )
      return lemmaOf(tokens, c);
  }
  return null;
}
