import { TELLING_NOUNS } from '../lexicon/en/cue-frames.ts';
import { AGENT_PREPOSITION, ANTICIPATORY, COMPLEMENTIZER, GENITIVE_PREPOSITION } from '../lexicon/en/grammar.ts';
import { NEGATIVES } from '../lexicon/en/operators.ts';
import { CLOSING_VERBS } from '../lexicon/en/saying.ts';
import { STATING_PAPERS } from '../lexicon/en/source-words.ts';
import {
  BEHIND_SO,
  BRINGING_NEWS,
  COMES_FROM,
  COMING_OUT,
  OUTCOMES,
  SAYING_SO,
  SO_VERBS,
  SETTING_OUT,
  STANDS_IN,
  TAKING_UP,
  TO_LIGHT,
  WHAT,
} from '../lexicon/en/told-around.ts';
import { itemAt } from '../model/item-at.ts';
import { each, firstIn, runBehind, someIn } from '../model/scan.ts';
import { lemmaOf, lowerOf } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';
import { trimRange, type DocView, type FoundAttribution, type Range } from './doc-view.ts';
import { sourceAfter } from './find-according.ts';
import { namesRole } from './find-headline.ts';
import { nounOf } from './source-head.ts';
import { cueRange, sourceOf } from './sources.ts';

/** Tokens from the head of a sentence to what it says of the one before. */
const NEAR = 8;
/** Tokens between what is done with it and the word before who does it. */
const LINK = 4;
/** Longest name of who says so, in tokens. */
const LONGEST_SOURCE = 24;

/** Who says so, and by what words. */
type Teller = Pick<FoundAttribution, 'source' | 'cue' | 'head'>;

/**
 * "The pumps failed. This was reported by the Courier": a sentence that says whose word the one before it is. What is
 * welcomed, built or denied is nobody's word by that, nor is what somebody says already.
 */
export function findToldBehind(view: DocView): FoundAttribution[] {
  const { tokens, sentences } = view.doc;
  return sentences.flatMap((sentence, s): FoundAttribution[] => {
    const before = sentences[s - 1];
    if (before === undefined || before.to <= before.from || view.quoteOf[sentence.from] !== -1) return [];
    const whole: Range = [sentence.from, sentence.to];
    const told = tellersOf(view, whole);
    if (told.length === 0 || tokens.word[before.to - 1] === '?' || isNegated(view, whole)) return [];
    return told.flatMap((teller) => {
      const content = toldBy(view, teller, whole, [before.from, before.to]);
      return content === null ? [] : [{ ...teller, content: [content], rule: 'behind' as const }];
    });
  });
}

/** What stands before a colon or a semicolon in front of who says so, or else the sentence before. */
function toldBy(view: DocView, { source, cue }: Teller, [from]: Range, before: Range): Range | null {
  const { word } = view.doc.tokens;
  const start = Math.min(cue[0], source[0]?.[0] ?? cue[0]);
  const mark = firstIn([from, start], (i) => word[i] === ':' || word[i] === ';');
  const content = mark === -1 ? before : ([from, mark] as const);
  return someIn(content, (i) => view.quoteOf[i] !== -1) ? null : trimRange(view, content);
}

/** All who say so in a sentence: one who is named for what "this" is, or all who "say so". */
function tellersOf(view: DocView, whole: Range): Teller[] {
  const { tokens } = view.doc;
  const [from, to] = whole;
  if (TAKING_UP.has(lowerOf(tokens, from))) return namedFor(view, whole);
  if (!SAYING_SO.has(lowerOf(tokens, from))) return [...each(whole)].flatMap((v) => sayingSo(view, v, to) ?? []);
  const source = SO_VERBS.has(lemmaOf(tokens, from + 1)) ? sourceAfter(view, from + 2, to) : null;
  return source === null || !isSpeaker(view, source)
    ? []
    : [{ source: [source], cue: [from, from + 2], head: from + 1 }];
}

/** "The mayor says so": a finite verb of saying with nothing behind it but "so", of somebody who is named. */
function sayingSo(view: DocView, v: number, end: number): Teller | null {
  const { tokens } = view.doc;
  const isFinite = /^VB[DZP]$/.test(itemAt(tokens.xpos, v)) && SO_VERBS.has(lemmaOf(tokens, v));
  if (!isFinite || v + 2 > end || !SAYING_SO.has(lowerOf(tokens, v + 1))) return null;
  const next = tokens.word[v + 2] ?? '.';
  if (!/^[.,;]$/.test(next) && !BEHIND_SO.has(next) && view.dateAt[v + 2] !== 1) return null;
  const [source] = sourceOf(view, v);
  return source === undefined || !isSpeaker(view, source)
    ? null
    : { source: [source], cue: [cueRange(view, v)[0], v + 2], head: v };
}

/** A person, a body, an office; no share of those asked, nobody in particular. */
function isSpeaker(view: DocView, range: Range): boolean {
  const { tokens, names } = view.doc;
  const noun = nounOf(view, range);
  const name = names[itemAt(view.nameAt, noun)]?.type;
  if (/^(?:PRON|NUM)$/.test(itemAt(tokens.upos, noun))) return false;
  return name === 'PERSON' || name === 'ORG' || namesRole(view, noun);
}

/** Who is named for what "this" is: its finder, its bringer, or the paper that it stands in. */
function namedFor(view: DocView, [from, to]: Range): Teller[] {
  const { tokens } = view.doc;
  if (!/^(?:AUX|VERB)$/.test(tokens.upos[from + 1] ?? '')) return [];
  const near: Range = [from + 1, Math.min(to, from + NEAR)];
  const make = (head: number, cueEnd: number, source: Range | null): Teller[] =>
    source === null || source[1] - source[0] > LONGEST_SOURCE || tokens.word[source[1]] === COMPLEMENTIZER
      ? []
      : [{ source: [source], cue: [from + 1, cueEnd], head }];
  if (lowerOf(tokens, from + 2) === WHAT) {
    // "what a survey shows.", and no more behind it
    const verb = firstIn([from + 4, to], (i) => CLOSING_VERBS.has(lemmaOf(tokens, i)) && isClosed(view, i + 1));
    return verb === -1 ? [] : make(verb, verb + 1, trimRange(view, [from + 3, cueRange(view, verb)[0]]));
  }
  const isPlain = (i: number): boolean => /^(?:AUX|DET|ADJ|ADV)$/.test(itemAt(tokens.upos, i));
  const at = runBehind(from + 1, near[1], isPlain);
  if (OUTCOMES.has(lemmaOf(tokens, at)) && tokens.word[at + 1] === GENITIVE_PREPOSITION)
    return make(at, at + 2, sourceAfter(view, at + 2, to));
  // "it was reported by several papers that …" says itself what
  if (
    ANTICIPATORY === lowerOf(tokens, from) &&
    someIn([at, to], (i) => lowerOf(tokens, i) === COMPLEMENTIZER && tokens.xpos[i] !== 'WDT')
  )
    return [];
  const lemma = lemmaOf(tokens, at);
  const light = (TO_LIGHT[lemma] ?? []).find((words) => words.every((word, k) => lowerOf(tokens, at + 1 + k) === word));
  const end = at + 1 + (light?.length ?? 0);
  // "set out", "reported on Monday"
  const link = runBehind(end, Math.min(to, end + LINK), (i) => tokens.deprel[i] !== 'case' || view.dateAt[i + 1] === 1);
  const source = sourceAfter(view, link + 1, to);
  const isPassive = tokens.xpos[at] === 'VBN';
  const word = lowerOf(tokens, link);
  if (source === null || tokens.upos[at] !== 'VERB') return [];
  const isBrought = isPassive && word === AGENT_PREPOSITION && (light !== undefined || BRINGING_NEWS.has(lemma));
  const isSetOut = isPassive && word === STANDS_IN && SETTING_OUT.has(lemma) && isPaper(view, source);
  const isComing = word === COMES_FROM && link === end && COMING_OUT.has(lemma) && isPaper(view, source);
  return isBrought || isSetOut || isComing ? make(at, link, source) : [];
}

/** Does the sentence end here, or go on with when and where? */
function isClosed({ doc: { tokens }, dateAt }: DocView, i: number): boolean {
  return /^(?:PUNCT|ADP)$/.test(tokens.upos[i] ?? 'PUNCT') || dateAt[i] === 1;
}

/** A report, a letter, a file: what states things. */
function isPaper(view: DocView, range: Range): boolean {
  const lemma = lemmaOf(view.doc.tokens, headOf(view.doc.tokens, ...range));
  return TELLING_NOUNS.has(lemma) || STATING_PAPERS.has(lemma);
}

/** "This was not reported by …" */
function isNegated({ doc: { tokens } }: DocView, [from, to]: Range): boolean {
  return someIn([from, Math.min(to, from + NEAR)], (i) => NEGATIVES.has(lowerOf(tokens, i)));
}
