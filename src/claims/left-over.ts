import { HELD_TO_BE } from '../lexicon/en/attitudes.ts';
import { CONDITIONAL_MARKS, SUBORDINATORS, TOLL_VERBS } from '../lexicon/en/clause-words.ts';
import { COMPARISON_OPENER, COPULA } from '../lexicon/en/grammar.ts';
import { OPERATORS, SPEECH } from '../lexicon/en/operators.ts';
import { RELATIVE } from '../lexicon/en/pronouns.ts';
import { OWNING_UP } from '../lexicon/en/saying.ts';
import { isNegative } from '../lexicon/negative.ts';
import { groupBy } from '../model/group-by.ts';
import type { Attributed, Attribution, Modality, Span, Tokens } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each } from '../model/scan.ts';
import { lemmaOf, relation, tokensIn } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';
import type { FoundEvent } from './find-events.ts';
import type { Holders } from './holders.ts';
import type { Manner } from './manner.ts';
import { NO_PARTY, type ClauseView, type Reading } from './reading.ts';
import { asserts, isInHeading, statedNoun } from './stated-by-cue.ts';
import { inView } from './states.ts';
import { isClauseTold, ONLY_SPEAKING } from './told-already.ts';

/** Fewer words than this state nothing. */
const SHORTEST = 4;
/** … and so many state something, though no verb is seen among them, where somebody is said to have said them. */
const LONG = 7;
/** How a sentence ends that states something. */
const STOP = /\.[”"’']?$/u;
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Relations of a clause to the verb that it completes. */
const CLAUSAL: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'csubj']);
/** Behind it stands what something is said to be. */
const AS = COMPARISON_OPENER;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** How many words behind a finite verb its negation may stand: "has still not". */
const NEGATION_REACH = 3;

/**
 * What somebody is reported to have said, and no event was read in. The whole of what he said is told
 * as one state, whose parties stay open; its predicate is the first finite verb that no relative pronoun or
 * subordinating conjunction brings in. Words without a finite verb, and what is asked, denied or wished for, tell
 * nothing.
 *
 * @param found  the events that were read
 */
export function contentsLeft(
  view: ClauseView,
  doc: Attributed,
  { contentOf, cueOf, parent }: Holders,
  found: readonly FoundEvent[],
): FoundEvent[] {
  const told = new Map<number, Reading[]>();
  const tell = (reading: Reading): void => {
    for (let k = contentOf[reading.at]!; k !== -1; k = parent[k]!) {
      const readings = told.get(k);
      if (readings === undefined) told.set(k, [reading]);
      else readings.push(reading);
    }
  };
  for (const { reading } of found) tell(reading);
  const acts = new Set(found.map(({ act }) => act));
  const left: FoundEvent[] = [];
  // inner ones first: what tells them tells those around them
  for (let k = doc.attributions.length - 1; k !== -1; k--) {
    const attribution = itemAt(doc.attributions, k);
    const { content } = attribution;
    if (content.length === 0 || !asserts(view, attribution, isInFront(view, attribution))) continue;
    const readings = told.get(k) ?? [];
    const words = content.flatMap((span) => indicesIn(doc.tokens, span));
    // "…claimed 63 lives, the office said": words that run over another's speech were cut wrongly
    if (words.some((i) => cueOf[i] !== -1 && cueOf[i] !== k && !isInside(parent, cueOf[i]!, k))) continue;
    const stated = predicateOf(view, words);
    if (readings.length > 0 && (stated === -1 || contentOf[stated] !== k || isClauseTold(view, readings, stated)))
      continue;
    const at = stated === -1 ? unstated(view, words, attribution, acts.has(k)) : stated;
    if (at === -1 || contentOf[at] !== k) continue;
    const supposed = words.some((i) => CONDITIONAL_MARKS.has(lemmaOf(doc.tokens, i)));
    const whole = wholeState(view, at, supposed ? 'conditional' : null);
    left.push(whole);
    tell(whole.reading);
  }
  return left;
}

/**
 * Sentences in which no event was read, told as the whole of a state in the same way: by the paper itself, be it that
 * nobody is reported to speak in them or that they tell what somebody did. A heading tells nothing so: where no verb was read in it, what looks like one may be a noun.
 */
export function sentencesLeft(
  view: ClauseView,
  { contentOf, cueOf }: Holders,
  found: readonly FoundEvent[],
): FoundEvent[] {
  const { tokens, sentences } = view.analysis;
  const told = groupBy(found, ({ reading }) => tokens.sentence[reading.at]);
  return sentences.flatMap(({ from, to }, s): FoundEvent[] => {
    if (!STOP.test(tokens.word.slice(Math.max(from, to - 2), to).join(''))) return [];
    const words = range(from, to);
    const isReported = words.some((i) => contentOf[i] !== -1 || cueOf[i] !== -1);
    const readings = (told.get(s) ?? []).map(({ reading }) => reading);
    if (isReported && readings.length > 0) return [];
    const at = isReported ? actOf(view, cueOf, words) : statementOf(view, words);
    // "six men are feared dead"
    const only = isReported && HELD_TO_BE.has(lemmaOf(tokens, at)) ? 'possible' : null;
    return at === -1 || isClauseTold(view, readings, at) ? [] : [wholeState(view, at, only)];
  });
}

/** "The number of injured stands at eleven", read as a noun. */
function isToll({ word, upos }: Tokens, i: number): boolean {
  return TOLL_VERBS.has(word[i]!) && upos[i] === 'NOUN' && upos[i + 1] === 'ADP' && upos[i + 2] === 'NUM';
}

/** The predicate of a sentence of the paper's own that supposes nothing and tells more than that somebody spoke. */
function statementOf(view: ClauseView, words: readonly number[]): number {
  const { tokens } = view.analysis;
  if (words.some((i) => CONDITIONAL_MARKS.has(lemmaOf(tokens, i)))) return -1;
  const at = predicateOf(view, words);
  return SPEECH.has(lemmaOf(tokens, at)) ? -1 : at;
}

/**
 * "The league has called off two races": an act that takes a thing, not a statement, is told by the paper itself. What
 * only tells that somebody spoke, or kept silent, tells nothing.
 */
function actOf({ analysis: { tokens }, clauses }: ClauseView, cueOf: Int32Array, words: readonly number[]): number {
  const at = words.find((i) => cueOf[i] !== -1 && tokens.upos[i] === 'VERB') ?? -1;
  if (
    at === -1 ||
    (!isOfThing(tokens, words, at) &&
      words.some((i) => cueOf[i] !== -1 && tokens.upos[i] === 'VERB' && ONLY_SPEAKING.has(lemmaOf(tokens, i))))
  )
    return -1;
  const isStatement = words.some(
    (i) => tokens.head[i] === at && CLAUSAL.has(relation(tokens, i)) && tokens.upos[i] === 'VERB',
  );
  return isStatement || clauses.mannerAt(at).polarity === 'negated' ? -1 : at;
}

/** "Named them as two sisters", "described it as part of a war": what is said of a thing, not only that it is spoken of. */
function isOfThing(tokens: Tokens, words: readonly number[], at: number): boolean {
  const below = words.filter((i) => i > at && tokens.head[i] === at);
  return below.some((i) => tokens.deprel[i] === 'obj') && words.some((i) => i > at && tokens.word[i] === AS);
}

/** A state whose parties stay open, told by all words around its predicate. */
function wholeState(view: ClauseView, at: number, modality: Modality | null = null): FoundEvent {
  const put = inView(view, at, manner(view, at));
  const reading = {
    at,
    mode: null,
    actor: NO_PARTY,
    recipient: NO_PARTY,
    ...put,
    modality: modality ?? put.modality,
    covers: [],
  };
  return { reading: { ...reading, rule: 'left over', type: 'STATE' }, without: [], act: -1, whole: true };
}

/** What tells a content without a finite verb, by the kind of its cue; -1 where nothing does. An act told by the cue tells its noun. */
function unstated(view: ClauseView, words: readonly number[], attribution: Attribution, isAct: boolean): number {
  const { cue, kind } = attribution;
  const noun = isAct ? -1 : statedNoun(view, attribution);
  if (noun !== -1) return noun;
  // "is reported to have failed"
  if (isPassive(view, cue)) return infinitiveOf(view, words);
  // "owned up to having sold the land"
  if (denies(view, cue) || (!isAct && !isInHeading(view, attribution) && ownsUp(view, cue)))
    return gerundOf(view, words);
  return kind === 'indirect' ? spokenOf(view, words, attribution) : -1;
}

/** "is said", "were reported". */
function isPassive({ analysis: { tokens } }: ClauseView, cue: readonly Span[]): boolean {
  const words = cue.flatMap((span) => indicesIn(tokens, span));
  return words.some((i) => lemmaOf(tokens, i) === COPULA) && words.some((i) => tokens.xpos[i] === 'VBN');
}

/** "denied giving such an order". */
function denies({ analysis: { tokens } }: ClauseView, cue: readonly Span[]): boolean {
  return cue.flatMap((span) => indicesIn(tokens, span)).some((i) => OPERATORS.get(lemmaOf(tokens, i)) === 'deny');
}

function ownsUp({ analysis: { tokens } }: ClauseView, cue: readonly Span[]): boolean {
  return cue.flatMap((span) => indicesIn(tokens, span)).some((i) => OWNING_UP.has(lemmaOf(tokens, i)));
}

/** The gerund that some words begin with, -1 where there is none. */
function gerundOf({ analysis: { tokens } }: ClauseView, words: readonly number[]): number {
  const first = words[0] ?? -1;
  return first !== -1 && tokens.xpos[first] === 'VBG' && words.length >= SHORTEST ? first : -1;
}

/** The verb of words that are a statement by their place, in the form of a participle or of a noun. */
function spokenOf(view: ClauseView, words: readonly number[], attribution: Attribution): number {
  const verb = participleOf(view, words);
  if (verb !== -1 || words.length < LONG || !isInFront(view, attribution)) return verb;
  return headOf(view.analysis.tokens, itemAt(words, 0), itemAt(words, words.length - 1) + 1);
}

/** "X, the council made known": what stands in front of who says it, set off, in a sentence that states something. */
function isInFront({ analysis: { tokens, sentences } }: ClauseView, { source, cue, content }: Attribution): boolean {
  const [first] = cue;
  if (source.length === 0 || first === undefined || content.some(([, end]) => end > first[0])) return false;
  const words = indicesIn(tokens, first);
  const { to } = itemAt(sentences, tokens.sentence[itemAt(words, 0)]!);
  // "the scale of it raised concern among them": what they are concerned about
  const isSetOff = tokens.word[tokensIn(tokens, itemAt(content, content.length - 1))[1]] === ',';
  return (
    isSetOff && words.some((i) => FINITE.has(tokens.xpos[i]!)) && STOP.test(tokens.word.slice(to - 2, to).join(''))
  );
}

/**
 * "A landslide buried the road, the mayor said": what has the form of a participle is the verb, where no other is said;
 * -1 where there is none, or what has nothing behind it.
 */
function participleOf({ analysis: { tokens } }: ClauseView, words: readonly number[]): number {
  const verb = words.find((i, n) => tokens.xpos[i] === 'VBN' && NOMINAL.has(tokens.upos[words[n - 1] ?? -1] ?? ''));
  return verb !== undefined && words.some((i) => tokens.head[i] === verb && tokens.deprel[i] === 'obj') ? verb : -1;
}

/** The predicate of a passive's complement, "X … to have enquired", -1 where there is none. */
function infinitiveOf({ analysis: { tokens } }: ClauseView, words: readonly number[]): number {
  const to = words.findIndex((i) => tokens.xpos[i] === 'TO');
  if (to === -1 || words.length < SHORTEST) return -1;
  const verb = words.findIndex((i, n) => n > to && tokens.xpos[i] === 'VB');
  return verb === -1 ? -1 : mainVerb(tokens, words, verb);
}

/** Is an attribution one within another? */
function isInside(parent: Int32Array, inner: number, outer: number): boolean {
  for (let k = parent[inner]!; k !== -1; k = parent[k]!) if (k === outer) return true;
  return false;
}

/** The predicate of some words in order, -1 where they are no statement. */
function predicateOf({ analysis: { tokens } }: ClauseView, words: readonly number[]): number {
  const spoken = words.filter((i) => tokens.upos[i] !== 'PUNCT');
  if (spoken.length < SHORTEST || tokens.word[words.at(-1) ?? -1] === '?') return -1;
  let subject = false;
  let lower = false;
  let last = -1;
  for (const [n, i] of spoken.entries()) {
    const lemma = lemmaOf(tokens, i);
    const opens = SUBORDINATORS.has(lemma) || CONDITIONAL_MARKS.has(lemma);
    if (opens || (n > 0 && RELATIVE.has(lemma))) lower = true;
    if (NOMINAL.has(tokens.upos[i]!)) subject = true;
    if (!(FINITE.has(tokens.xpos[i]!) || isToll(tokens, i)) || !subject) continue;
    const verb = mainVerb(tokens, spoken, n);
    last = verb;
    if (!lower) return verb;
    lower = false;
  }
  // a condition alone states nothing
  return last !== -1 && spoken.some((i) => CONDITIONAL_MARKS.has(lemmaOf(tokens, i))) ? -1 : last;
}

/** The verb or predicate that an auxiliary stands with, itself where it stands alone. */
function mainVerb(
  { head, deprel, upos }: ClauseView['analysis']['tokens'],
  words: readonly number[],
  n: number,
): number {
  const i = itemAt(words, n);
  const isHelper = deprel[i]!.startsWith('aux') || deprel[i] === 'cop';
  return isHelper && head[i]! > i && words.includes(head[i]!) && upos[head[i]!] !== 'PUNCT' ? head[i]! : i;
}

/** Polarity and modality of the predicate; a negation beside it counts, whatever it is of. */
function manner(view: ClauseView, at: number): Manner {
  const { tokens } = view.analysis;
  const read = view.clauses.mannerAt(at);
  for (const i of each([at - NEGATION_REACH, at + NEGATION_REACH + 1]))
    if (i !== -1 && tokens.sentence[i] === tokens.sentence[at] && isNegative(tokens, i))
      return { ...read, polarity: 'negated' };
  return read;
}

function indicesIn(tokens: Tokens, span: Span): number[] {
  return range(...tokensIn(tokens, span));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}
