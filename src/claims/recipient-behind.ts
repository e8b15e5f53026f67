import {
  AGAINST,
  AIMS,
  OF_COMPLAINT,
  ASIDE_PREPOSITIONS,
  OF,
  ACT_OCCASION_PREPOSITIONS,
  TARGET_PREPOSITIONS,
  VENUE_PREPOSITIONS,
  VICTIM_PREPOSITIONS,
} from '../lexicon/en/clause-words.ts';
import { NOUN_FRAMES } from '../lexicon/en/event-nouns.ts';
import { AGENT_PREPOSITION, COMPANY_PREPOSITION, GOAL_PREPOSITION, IN } from '../lexicon/en/grammar.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { OPERATORS } from '../lexicon/en/operators.ts';
import { FIRST_PERSON } from '../lexicon/en/pronouns.ts';
import type { ClaimType } from '../model/index.ts';
import { runBefore, someIn } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { upFrom, childrenOf, dependent } from '../model/tree.ts';
import type { FoundEvent } from './find-events.ts';
import type { Holders } from './holders.ts';
import { HOSTILE } from './operate.ts';
import { isMatter, isNationality, partyAt, withBodies } from './parties.ts';
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
/** How many words a noun phrase may have in front of a name, and their tags. */
const PHRASE = 8;
const INSIDE_PHRASE = /^(?:DT|JJ|NNPS?|NNS?|CD|VBN|PRP\$|HYPH|POS)$/;
/** Tags of words that open or head a clause. */
const CLAUSAL = /^(?:VB[DZP]?|MD|W.*)$/;
/** Relations by which a name belongs to a noun, and by which it says whom the noun means: "its leader Tom Hale". */
const BELONGING: ReadonlySet<string> = new Set(['nmod', 'amod', 'compound', 'conj']);
const NAMES: ReadonlySet<string> = new Set(['flat', 'appos', 'nmod:desc']);
/** What brings in whom words about others are exchanged with. */
/** How many words behind the predicate are looked through. */
const REACH = 60;

/**
 * Whom an act against somebody names behind its verb, where no argument names him: "protested over the plans of
 * Norland". The first party that is not on the actor's side; clauses told apart and sources of words are passed over.
 */
export function recipientBehind(
  view: ClauseView,
  { sourceOf }: Holders,
  { reading: { at }, without }: FoundEvent,
  type: ClaimType,
  actor: readonly string[],
): readonly string[] {
  if (!AGAINST_SOMEBODY.has(type)) return [];
  // "accused him of taking money from Reed": whoever he is, not Reed
  const { object } = view.clauses.argumentsAt(at);
  if (object !== -1 && view.analysis.tokens.upos[object] === 'PRON') return [];
  const { tree } = view;
  // "held the man rather than ask Norland"; but "expelled a man from Norland"
  const alone =
    object !== -1 && isPerson(view, object) && !AIMS.has(view.analysis.tokens.word[view.tree.right[object]! + 1] ?? '');
  const side = withBodies(view, actor);
  const end = Math.min(tree.right[alone ? object : at]!, at + REACH);
  for (let k = at + 1; k <= end; k++) {
    const apart = without.find((i) => tree.left[i]! <= k && k <= tree.right[i]!);
    // what is demanded by a protest, it is against
    if (
      apart !== undefined &&
      !(type === 'PROTEST' && OPERATORS.get(lemmaOf(view.analysis.tokens, apart)) === 'demand')
    ) {
      k = Math.max(k, tree.right[apart]!);
      continue;
    }
    const party = partyAt(view, k);
    if (party === null || sourceOf[k] !== -1 || isSpeaker(view, k) || !isWithinReach(view, at, k, type)) continue;
    if (!withBodies(view, [party.id]).some((id) => side.includes(id))) return [party.id];
  }
  return [];
}

/** "Treats us as a bank": whoever speaks is not named by it, and for whom he speaks is not said. */
function isSpeaker({ analysis: { tokens } }: ClauseView, i: number): boolean {
  return tokens.upos[i] === 'PRON' && FIRST_PERSON.has(tokens.word[i]!.toLowerCase());
}

/** Is it said to or of somebody, wherever it is said? A protest is held at whom it is against. */
function isOfWords(type: ClaimType): boolean {
  return VERBAL.has(type) && type !== 'PROTEST';
}

function isPerson({ analysis: { tokens } }: ClauseView, i: number): boolean {
  return tokens.upos[i] === 'NOUN' && nounClass(lemmaOf(tokens, i)) === 'person';
}

/**
 * Can what is named at `k` be whom the act at `at` is against? It stands in the object, or behind a preposition of aim,
 * and belongs to what stands there: "condemned the launch by Norland", "tariffs on imports of Norland". Not in a clause,
 * whose doings are its own, nor where something is done or whom one complains to, and nobody's who only is spoken to,
 * helped or paid by whoever is hit ("blamed an aide of Reed").
 */
function isWithinReach(view: ClauseView, at: number, k: number, type: ClaimType): boolean {
  const { tokens } = view.analysis;
  if (type === 'ACCUSE' && prepositionOf(view, k) === GOAL_PREPOSITION) return false;
  if (isNationality(view, k) || isMatter(view, k)) return false;
  if (standsBehindAim(view, at, k, type === 'ACCUSE' || type === 'PROTEST' ? OF_COMPLAINT : AIMS)) return true;
  let aimed = false;
  for (const i of upFrom(tokens, k, REACH)) {
    if (i === at) return true;
    const rel = relation(tokens, i);
    const preposition = prepositionOf(view, i) ?? '';
    const head = tokens.head[i]!;
    // what is done in a country is done to it, what is said there is not
    const venue =
      preposition === IN
        ? isPlace(view, k) || isState(view, k)
        : VENUE_PREPOSITIONS.has(preposition) && isPlace(view, k);
    if (venue && (preposition !== IN || VERBAL.has(type))) return false;
    // "denied the charge at Velm Crown Court"
    if (isOfWords(type) && ACT_OCCASION_PREPOSITIONS.has(preposition)) return false;
    if (preposition === AGAINST) aimed = true;
    if (head === at || tokens.upos[head] === 'VERB') {
      if (!isAimedAt(view, i, type, preposition) && !venue) return false;
      continue;
    }
    // "a march to protest against Norland"
    const purpose = type === 'PROTEST' && rel === 'acl' && tokens.xpos[i] === 'VB';
    if (NAMES.has(tokens.deprel[i]!) || purpose) continue;
    if (isPerson(view, head) && tokens.deprel[i] !== 'amod') return false;
    if (rel !== 'nmod' || tokens.deprel[i] === 'nmod:poss') {
      if (!BELONGING.has(rel)) return false;
      continue;
    }
    // "criticised Hale's treatment of Norland": whose it is, not what it is of
    if (preposition === OF && dependent(tokens, view.tree, head, 'nmod:poss') !== -1) return false;
    // "condemned strikes on Norland": the one struck is not to blame
    if (VERBAL.has(type) && isVictimOf(view, i, head)) return false;
    const isHit = aimed || venue || type === 'PROTEST' || TARGET_PREPOSITIONS.has(preposition);
    if (!isHit || isAside(view, i, head)) return false;
  }
  return true;
}

/**
 * Does "from" or "against" stand right before its phrase, with no other clause between: "a request from the jailed
 * minister Tom Hale"?
 */
function standsBehindAim(
  { analysis: { tokens } }: ClauseView,
  at: number,
  k: number,
  aims: ReadonlySet<string>,
): boolean {
  const i = runBefore(Math.max(at, k - PHRASE) + 1, k, (c) => INSIDE_PHRASE.test(tokens.xpos[c]!)) - 1;
  return aims.has(tokens.word[i]!) && !someIn([at + 1, i], (c) => CLAUSAL.test(tokens.xpos[c]!));
}

/** Does it stand to its verb as what the act is aimed at does: its object, behind "against", in what is refused? */
function isAimedAt(
  { analysis: { tokens }, tree, clauses }: ClauseView,
  i: number,
  type: ClaimType,
  preposition: string,
): boolean {
  const rel = relation(tokens, i);
  // "the claim was rejected, and the minister, Tom Hale, left": another does something else
  if (rel === 'conj' && childrenOf(tree, i).some((c) => tokens.deprel[c]!.startsWith('nsubj'))) return false;
  if (rel === 'obj' || rel === 'xcomp' || (rel === 'conj' && tokens.upos[i] === 'VERB')) return true;
  if (rel === 'advcl') return type === 'PROTEST' || type === 'THREATEN';
  if (rel !== 'obl' && rel !== 'nmod') return false;
  // "filed a complaint with the board", "denied that he dealt with Norland"
  if (preposition === COMPANY_PREPOSITION && isOfWords(type)) return false;
  // "was prompted by the paper": whoever did it
  if (preposition === AGENT_PREPOSITION && clauses.argumentsAt(tokens.head[i]!).passive) return false;
  return (
    TARGET_PREPOSITIONS.has(preposition) ||
    type === 'PROTEST' ||
    (type === 'REJECT' && preposition === GOAL_PREPOSITION && tokens.xpos[tokens.head[i]!] === 'VB')
  );
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
const isState = (view: ClauseView, i: number): boolean => partyAt(view, i)?.type === 'COUNTRY';

/** The preposition or mark that brings in a phrase or clause. */
function prepositionOf({ analysis: { tokens }, tree }: ClauseView, i: number): string | null {
  for (const c of childrenOf(tree, i)) {
    const rel = relation(tokens, c);
    if (rel === 'mark' || (rel === 'case' && tokens.upos[c] !== 'PART')) return lemmaOf(tokens, c);
  }
  return null;
}
