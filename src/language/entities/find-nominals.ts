import { SAYING_WORDS } from '../../lexicon/en/name-words.ts';
import { nounClass, type NounClass } from '../../lexicon/en/noun-classes.ts';
import {
  COMMON_BODIES,
  DEFINITE,
  DEFINITE_PLACES,
  EVENT_CASES,
  INDEFINITE_DETERMINERS,
  MEETINGS,
  PLURAL_NOUNS,
  POSSESSIVES,
  POSTED_BODIES,
  WAR_NOUNS,
} from '../../lexicon/en/noun-phrases.ts';
import type { Discourse } from './draft.ts';
import type { TitleTokens } from './find-roles.ts';
import { childWith, type View } from './view.ts';

/** A common noun phrase that may be a mention. */
export interface Nominal {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: NounClass;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  readonly plural: boolean;
}

/** Relations of a token that stands inside another's noun phrase and is no phrase of its own. */
const INSIDE = new Set([
  'compound',
  'flat',
  'amod',
  'fixed',
  'goeswith',
  'nmod:desc',
  'det',
  'nummod',
  'advmod',
  'vocative',
]);
/** Noun phrases of persons, bodies, countries and happenings that no name covers. */
export function findNounPhrases(view: View, discourse: Discourse, titles: TitleTokens, nameAt: Int32Array): Nominal[] {
  const { tokens } = view.doc;
  const named = new Uint8Array(tokens.count);
  for (const m of discourse.mentions)
    for (let i = m.from; i < m.to; i++) if (!m.adjective || i === m.head) named[i] = 1;
  const found: Nominal[] = [];
  for (let i = 0; i < tokens.count; i++) {
    // "the official": an adjective for a person where no noun follows
    const isBareAdjective =
      tokens.upos[i] === 'ADJ' &&
      (!(/^(?:NOUN|PROPN|NUM)$/.test(tokens.upos[i + 1] ?? '') || /^[-–]$/.test(tokens.word[i + 1] ?? '')) ||
        SAYING_WORDS.has(tokens.word[i + 1]!)) &&
      nounClass(view.lemma[i]!) === 'person' &&
      i > 0 &&
      /^(?:DET|ADJ|PROPN)$/.test(tokens.upos[i - 1]!);
    const isNoun =
      tokens.upos[i] === 'NOUN' || (tokens.upos[i] === 'PROPN' && tokens.xpos[i] !== 'NNP') || isBareAdjective;
    const isTitleNoun = tokens.upos[i] === 'PROPN' && nounClass(view.lemma[i]!) === 'person';
    if (!(isNoun || isTitleNoun) || named[i] === 1 || titles[i] === 1 || isInside(view, i)) continue;
    const kind = nounClass(view.lemma[i]!);
    // "the Danish Consulate General"
    if (isTitleNoun && i > 0 && nounClass(view.lemma[i - 1]!) === 'body') continue;
    if (kind === null || (kind === 'place' && !DEFINITE_PLACES.has(view.lemma[i]!))) continue;
    const from = phraseStart(view, i);
    const first = tokens.word[from]!.toLowerCase();
    const possessor = childWith(view, i, 'nmod:poss');
    const determiner = DEFINITE.has(first)
      ? 'definite'
      : POSSESSIVES.has(first) || (possessor >= 0 && possessor < i)
        ? 'possessive'
        : INDEFINITE_DETERMINERS.has(first)
          ? 'indefinite'
          : 'none';
    const plural = tokens.xpos[i] === 'NNS' || tokens.xpos[i] === 'NNPS' || PLURAL_NOUNS.has(view.lemma[i]!);
    const to = kind === 'event' || POSTED_BODIES.has(view.lemma[i]!) ? eventEnd(view, i, nameAt) : view.right[i]! + 1;
    const nominal: Nominal = { from, to, head: i, kind, determiner, plural };
    if (isWorthMentioning(view, nominal, nameAt)) found.push(nominal);
  }
  return found;
}

/**
 * Stands the noun inside another's phrase ("trade minister talks")? Only where the phrase goes on at once.
 */
function isInside(view: View, i: number): boolean {
  const { deprel, head, upos } = view.doc.tokens;
  if (!INSIDE.has(deprel[i]!) || SAYING_WORDS.has(view.doc.tokens.word[i + 1] ?? '')) return false;
  const next = upos[i + 1];
  return head[i]! < i
    ? deprel[i] !== 'nmod:desc'
    : next === 'NOUN' ||
        next === 'PROPN' ||
        next === 'ADJ' ||
        (next === 'PUNCT' && /^[-–]$/.test(view.doc.tokens.word[i + 1]!));
}

/** What cannot stand inside the front of a noun phrase. */
const BREAKS = new Set(['ADP', 'SCONJ', 'VERB', 'CCONJ', 'PRON']);

function phraseStart(view: View, head: number): number {
  const { upos, word, xpos, deprel, sentence } = view.doc.tokens;
  let from = head;
  for (let i = head - 1; i >= view.left[head]!; i--) {
    const isPunctuation = upos[i] === 'PUNCT' && !/^[-–'’]$/.test(word[i]!);
    if (isPunctuation || (BREAKS.has(upos[i]!) && xpos[i] !== 'PRP$' && xpos[i] !== 'WP$' && deprel[i] !== 'amod'))
      break;
    from = i;
  }
  // an article and adjectives right in front are its own
  if (from === head)
    while (
      from > 0 &&
      sentence[from - 1] === sentence[head] &&
      head - from < 6 &&
      /^(?:DET|ADJ|PROPN)$/.test(upos[from - 1]!)
    )
      from--;
  // "then the envoy"
  while (from < head && upos[from] === 'ADV') from++;
  return from;
}

/** "war" + "in Norland": the preposition and the name after it belong to the phrase. */
function eventEnd(view: View, head: number, nameAt: Int32Array): number {
  const { word, upos } = view.doc.tokens;
  let to = view.right[head]! + 1;
  if (to > head + 1 || !EVENT_CASES.has(word[head + 1] ?? '')) return to;
  for (let i = head + 2; i < head + 8 && i < word.length; i++) {
    if (nameAt[i]! >= 0) {
      while (i < word.length && nameAt[i]! >= 0) i++;
      return i;
    }
    if (upos[i] !== 'DET' && upos[i] !== 'ADJ' && upos[i] !== 'PRON') break;
  }
  return to;
}

/** Leave out what nobody would look up: bare generic nouns, passing events. */
function isWorthMentioning(view: View, nominal: Nominal, nameAt: Int32Array): boolean {
  const { from, to, head, kind, determiner, plural } = nominal;
  const lemma = view.lemma[head]!;
  let named = false;
  for (let i = from; i < to; i++) if (nameAt[i]! >= 0) named = true;
  const isBare = from === head && to === head + 1;
  if (kind === 'event')
    return WAR_NOUNS.has(lemma)
      ? named || (determiner !== 'indefinite' && !isBare) || determiner === 'possessive'
      : determiner === 'definite' || (MEETINGS.has(lemma) && !isBare && head - from > 1);
  if (kind === 'person') return !isBare || (!plural && view.doc.tokens.upos[head] === 'PROPN');
  // "the Hauliers' League, a trade group": what a name stands beside
  const isSetOff = view.doc.tokens.word[from - 1] === ',' && (nameAt[from - 2] ?? -1) >= 0;
  if (kind === 'body' && determiner === 'indefinite' && COMMON_BODIES.has(lemma)) return isSetOff;
  if (kind === 'body') return named || determiner === 'definite' || (determiner === 'indefinite' && !plural);
  return named ? plural || determiner === 'definite' : determiner === 'definite' && !plural;
}
