import { INVERTED } from '../lexicon/en/clause-words.ts';
import { EVIDENCE_NOUNS } from '../lexicon/en/event-nouns.ts';
import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { DISJOINING } from '../lexicon/en/operators.ts';
import { KEPT_FROM } from '../lexicon/en/saying.ts';
import { INFINITIVE_MARK } from '../lexicon/en/tense-words.ts';
import {
  ALLEGED,
  ANY,
  CHARGES_TOLD,
  DISPUTING,
  HELD_TRUE,
  DOUBTING,
  DROPPING,
  HARDLY,
  IMAGINING,
  GOVERNORS,
  INVERTING,
  NONE,
  NOT_DONE,
  CONTRASTING,
  RARELY,
  THOUGHT_OF,
  type Unsettled,
} from '../lexicon/en/unsettled.ts';
import type { Tokens } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each, eachBack, firstIn, lastIn, someIn } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { dependent, type Tree } from '../model/tree.ts';
import type { ClauseView } from './reading.ts';

/** How far in front of a deed what governs it stands, in words: "kept the firm and its two heirs from selling". */
const REACH = 9;
/** Words between the deed and the preposition: auxiliaries and adverbs of its own. */
const OWN = /^(?:ADV|AUX|PART)$/;
const KINDS = ['not', 'alleged', 'considered'] as const;

/**
 * What the words right in front of a deed say of it: "decided against sending", "has yet to send", "came close to
 * firing", "is suspected of selling", "doubts that it fell". Null where they leave it alone.
 *
 * @param at  token of the predicate
 * @param isState  is it what something is, "he has no evidence", and not what there is evidence of?
 */
export function unsettledBy(
  { analysis: { tokens, sentences }, tree }: ClauseView,
  at: number,
  isState = false,
): Unsettled | null {
  const { from } = itemAt(sentences, tokens.sentence[at]!);
  let p = startOf(tokens, tree, at) - 1;
  while (p > from && (OWN.test(tokens.upos[p]!) || relation(tokens, p) === 'aux') && tokens.word[p] !== INFINITIVE_MARK)
    p--;
  const word = p < from ? '' : tokens.word[p]!.toLowerCase();
  // "being deported" as well as "deporting"
  const isComplement =
    tokens.xpos[at] === 'VBG' ||
    tokens.xpos[p + 1] === 'VBG' ||
    (word === INFINITIVE_MARK && tokens.xpos[at]!.startsWith('VB'));
  if (isComplement) {
    if (NOT_DONE.has(word)) return 'not';
    // "the alleged Norlandish effort to bribe her"
    const isOfNoun = word === INFINITIVE_MARK && tokens.upos[p - 1] === 'NOUN';
    if (isOfNoun && someIn([Math.max(from, p - BETWEEN - 1), p], (i) => ALLEGED.has(lemmaOf(tokens, i))))
      return 'considered';
    const governors = GOVERNORS[word];
    if (governors !== undefined) {
      for (const i of eachBack([Math.max(from, p - REACH), p])) {
        const lemma = lemmaOf(tokens, i);
        // an adjective or adverb stands next to its preposition, a verb may have whom it befalls between
        const apart = i < p - 1 && word !== KEPT_FROM;
        for (const kind of apart ? (['alleged'] as const) : KINDS)
          if (governors[kind]?.has(lemma) && !isNegated(tokens.word, i, from)) return kind;
        if (tokens.upos[i] === 'VERB' || tokens.word[i] === ',') break;
      }
    }
  }
  if (isDisputed(tokens, at, from)) return 'considered';
  return isDoubted(tokens, at, from) || isUnproven(tokens, at, from, isState) ? 'not' : null;
}

/** Where a gerund begins, with the name that does it: "spoke of *Norland attacking*". */
function startOf(tokens: Tokens, tree: Tree, at: number): number {
  if (tokens.xpos[at] !== 'VBG') return at;
  const own = dependent(tokens, tree, at, 'nsubj');
  if (own !== -1 && own < at) return tree.left[own]!;
  const noun = tokens.deprel[at] === 'acl' ? tokens.head[at]! : -1;
  const marked = noun === -1 ? -1 : dependent(tokens, tree, noun, 'case');
  return tokens.upos[noun] === 'PROPN' && marked !== -1 && marked < noun ? marked + 1 : at;
}

/** "nobody doubts that", "was not prevented from". */
function isNegated(words: readonly string[], i: number, from: number): boolean {
  return words.slice(Math.max(from, i - 3), i).some((word) => RARELY.has(word.toLowerCase()));
}

/** "doubts that …", "not true that …": by the words before the nearest "that". */
function isDoubted({ word, lemma }: Tokens, at: number, from: number): boolean {
  const that = thatBefore(word, at, from);
  if (that === -1) return false;
  const governor = lemma[that - 1]!.toLowerCase();
  const imagined = IMAGINING.has(governor) && HARDLY.has((lemma[that - 3] ?? '').toLowerCase());
  const denied = isNegated(word, that - 1, from);
  return denied ? HELD_TRUE.has(governor) : DOUBTING.has(governor) || imagined;
}

/** "rejected claims that …", "withdrew a story that …": what somebody holds to be untrue who hears it. */
function isDisputed({ word, lemma }: Tokens, at: number, from: number): boolean {
  const that = thatBefore(word, at, from);
  if (that === -1 || !CHARGES_TOLD.has(lemma[that - 1]!.toLowerCase())) return false;
  const verb = firstIn([Math.max(from, that - BETWEEN - 2), that - 1], (i) => DISPUTING.has(lemma[i]!.toLowerCase()));
  return verb !== -1 && !isNegated(word, verb, from);
}

/** The nearest "that" close before a deed, -1: none. */
const thatBefore = (word: readonly string[], at: number, from: number): number =>
  lastIn([Math.max(from, at - REACH) + 1, at], (i) => word[i]!.toLowerCase() === COMPLEMENTIZER);

const QUOTE = /^["“”'‘’]$/;
/** Words between an evidence noun and its "no": "no clear and convincing evidence". */
const BETWEEN = 3;

/**
 * "no indication that …", "not detected any signs indicating …", "no reason to believe that …": evidence that there is
 * none of, by the words before the clause.
 */
function isUnproven({ word, lemma, xpos }: Tokens, at: number, from: number, isState: boolean): boolean {
  for (const i of eachBack([Math.max(from, at - REACH) + 1, isState ? at : at + 1])) {
    if (/^[,;:]$/.test(word[i]!)) return false;
    if (!EVIDENCE_NOUNS.has(lemma[i]!.toLowerCase())) continue;
    // "no “evidence” to back it"
    const next = QUOTE.test(word[i + 1] ?? '') ? i + 2 : i + 1;
    const isAim = word[next] === INFINITIVE_MARK && (next + 1 < at || i === at);
    const leadsOn = word[next] === COMPLEMENTIZER || xpos[next] === 'VBG' || isAim;
    if (!leadsOn) continue;
    for (const k of eachBack([Math.max(from, i - BETWEEN), i])) {
      if (NONE.has(word[k]!.toLowerCase())) return true;
      if (ANY.has(word[k]!.toLowerCase())) return isNegated(word, k, from);
    }
    return false;
  }
  return false;
}

/** "Had Norland attacked, …", "Were it to fall, …": an auxiliary at the head of its clause, before the subject. */
export function isInverted({ analysis: { tokens, sentences } }: ClauseView, at: number): boolean {
  const { from } = itemAt(sentences, tokens.sentence[at]!);
  for (const i of eachBack([Math.max(from, at - REACH), at])) {
    if (!INVERTING.has(tokens.word[i]!.toLowerCase())) {
      if (tokens.word[i] === ',' || tokens.upos[i] === 'VERB') return false;
      continue;
    }
    // "or should Reed win", but not "or had Reed called"
    const joined = tokens.word[i] === INVERTED && DISJOINING.has(tokens.word[i - 1] ?? '');
    const opens = i === from || joined || /^[,;:“"]$/.test(tokens.word[i - 1]!);
    const next = tokens.upos[i + 1]!;
    return opens && i + 1 < at && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(next);
  }
  return false;
}

/** How far behind "but" stands what becomes of a thought, and behind its verb what the thought is called. */
const NEXT = 4;

/** "Thought of selling the port but dropped the idea": is what was only considered given up in the same sentence? */
export function isGivenUp({ analysis: { tokens, sentences } }: ClauseView, at: number): boolean {
  const { to } = itemAt(sentences, tokens.sentence[at]!);
  const isIn = (words: ReadonlySet<string>, start: number): number =>
    firstIn([start, Math.min(to, start + NEXT)], (i) => words.has(lemmaOf(tokens, i)));
  for (const i of each([at + 1, to])) {
    if (tokens.word[i] !== CONTRASTING) continue;
    const verb = isIn(DROPPING, i + 1);
    return verb !== -1 && isIn(THOUGHT_OF, verb + 1) !== -1 && !isNegated(tokens.word, verb, i);
  }
  return false;
}
