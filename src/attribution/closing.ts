import { SAID_BESIDE, TIME_MARKS } from '../lexicon/en/clause-words.ts';
import { ANTICIPATORY, COMPARISON_OPENER, COMPLEMENTIZER, INTENSIFIER, JOINING } from '../lexicon/en/grammar.ts';
import { DURATIONS } from '../lexicon/en/measures.ts';
import { nounClass, type NounClass } from '../lexicon/en/noun-classes.ts';
import { PERSONAL, RELATIVE_SUBJECTS } from '../lexicon/en/pronouns.ts';
import { CLOSING_VERBS, OPENERS, READ_OF_PAPERS, SAYING_BEHIND_AS, TELLING } from '../lexicon/en/saying.ts';
import { EXAMINERS, PERSON_NOUNS, PLURAL_BY_SENSE, STATING_PAPERS } from '../lexicon/en/source-words.ts';
import { PAST_ENDING } from '../lexicon/en/tense-words.ts';
import { itemAt } from '../model/item-at.ts';
import { countIn, everyIn, lastIn, runBefore, runBehind, someIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { isToldClause, openingAs, opensAnother, saysWith } from './as-clauses.ts';
import { without, type FoundAttribution, type Range, type DocView } from './doc-view.ts';
import { namesRole } from './find-headline.ts';
import { finiteIn, isNounPhrase } from './noun-phrase.ts';
import { nounOf } from './source-head.ts';
import { cueRange } from './sources.ts';

/** Most tokens of a source with its appositions and relative clauses. */
const LONGEST_SOURCE = 24;
/** Most tokens in brackets behind a name. */
const LONGEST_ASIDE = 8;
/** Most tokens of a measure of time, and of the word behind it: "a good three hours before". */
const LONGEST_MEASURE = 5;
/** Fewer tokens in front of the source state nothing, if they have no finite verb among them. */
const VERBLESS = 6;

/**
 * "X, a doctor who treated them said on Monday.", "X, says the mayor, Ann Reed, who …", "X, its report, dated May 2,
 * finds.": a reporting clause behind what it reports, told by its place and punctuation alone. In front of it stands a statement from the head of the sentence, set off by a comma; behind it nothing but
 * when, where and how it was said, to whom, or, after another comma, more of the same.
 *
 * @param v  a verb
 * @returns null where it does not close a statement
 */
export function closing(view: DocView, v: number): FoundAttribution | null {
  const {
    doc: { tokens, sentences },
    quoteOf,
  } = view;
  const cue = quoteOf[v] === -1 ? cueOf(view, v) : null;
  const { from, to } = itemAt(sentences, itemAt(tokens.sentence, v));
  if (cue === null || !SENTENCE_END.test(itemAt(tokens.word, to - 1))) return null; // a heading has commas of its own kind
  const before = sourceBefore(view, cue[0], from);
  // "a day after the captain told fans": when that was, and no reporting clause
  if (
    before !== null &&
    someIn(before, (k) => DURATIONS.has(lemmaOf(tokens, k)) && TIME_MARKS.has(itemAt(tokens.word, k + 1)))
  )
    return null;
  const source = before ?? (inverts(view, v, cue) ? sourceAfter(view, cue[1], to) : null);
  if (source === null || (finiteIn(view, cue) === 0 && !isVerbByPlace(view, v, source))) return null;
  if (READ_OF_PAPERS.has(lemmaOf(tokens, v)) && !STATING_PAPERS.has(lemmaOf(tokens, nounOf(view, source)))) return null;
  const as = openingAs(view, Math.min(source[0], cue[0]), from);
  if (as === -1 && SAYING_BEHIND_AS.has(lemmaOf(tokens, v))) return null;
  const comma = as === -1 ? Math.min(source[0], cue[0]) - 1 : as - 1;
  const rest = Math.max(source[1], cue[1]);
  const front: Range = [pastSemicolon(view, [from, comma]), comma];
  const behind = goesOn(view, rest, to);
  // "as his aide let on <and> the firm confirmed"
  const end = as === -1 ? to : runBehind(rest, to, (k) => !opensAnother(view, k, to));
  const isWhole =
    isStatement(view, front) &&
    (before !== null ||
      finiteIn(view, front) > relativesIn(view, front) ||
      isByMany(view, nounOf(view, source), front)) &&
    isCircumstance(view, rest, end, lemmaOf(tokens, v)) &&
    isSaid(view, front, tokens.xpos[rest + 1]?.startsWith('W') === true ? [rest, rest] : [rest, to]);
  const isBroken = behind !== null && isSubject(view, front, behind);
  if (!isWhole && !isBroken && (behind === null || !isOpening(view, front))) return null;
  const content = (behind === null ? [front] : [front, behind]).flatMap((range) => without(view, range, []));
  // "it was reported": nobody in particular
  const isHearsay = itemAt(tokens.word, source[0]).toLowerCase() === ANTICIPATORY && tokens.xpos[v] === 'VBN';
  return isHearsay
    ? { source: [], cue, content, head: v, rule: 'passive' }
    : { source: [source], cue, content, head: v, rule: 'closing' };
}

/** The verb with its auxiliaries, or with the word that makes it one of saying; null for other verbs. */
function cueOf(view: DocView, v: number): Range | null {
  const { tokens } = view.doc;
  const lemma = lemmaOf(tokens, v);
  if (saysWith(view, v)) return [v, v + 2];
  return CLOSING_VERBS.has(lemma) || READ_OF_PAPERS.has(lemma) ? cueRange(view, v) : null;
}

/** May who says it stand behind the verb: right behind a comma, "so" before it or not, and nobody in front of it? */
function inverts(view: DocView, v: number, cue: Range): boolean {
  const { tokens } = view.doc;
  // behind "told" stands who was told
  // "The clerk, who saw it, said Ann Reed, a nurse, had left": the clerk said so
  const isSaying = (k: number): boolean => tokens.deprel[k] === 'nsubj' && namesRole(view, k);
  const isSo = tokens.word[cue[0]] === INTENSIFIER && cue[0] < v;
  const isSetOff = (isSo ? /^[,:;–—-]$/ : /^,$/).test(tokens.word[cue[0] - 1] ?? '');
  return isSetOff && !TELLING.has(lemmaOf(tokens, v)) && !childrenOf(view.tree, v, v).some(isSaying);
}

/**
 * "…, the Harbour Institute estimated", "…, the guild states in a letter", "…, its own data show.": said of who or
 * what can say a thing, a form that may be a participle or a noun is a verb.
 */
function isVerbByPlace(view: DocView, v: number, source: Range): boolean {
  const { tokens } = view.doc;
  const isBehind = source[0] === v + 1;
  if (source[1] !== v && !isBehind) return false;
  const front = tokens.xpos[v] === 'NN' ? firstNounIn(view, source) : v - 1;
  const head = isBehind ? nounOf(view, source) : front;
  const subject = lemmaOf(tokens, head);
  const isSpeaker = isOfSpeakers(subject);
  // "as his aide let on": its past is no other form
  if (source[1] === v && saysWith(view, v)) return isSpeaker || SAYING_BEHIND_AS.has(lemmaOf(tokens, v));
  if (tokens.upos[v] === 'NOUN') {
    const isOpen = /^(?:DET|PRON)$/.test(itemAt(tokens.upos, source[0]));
    const isOne = tokens.xpos[v] === 'NNS' && tokens.xpos[head] === 'NN' && isOpen;
    const isMany =
      tokens.xpos[v] === 'NN' &&
      (tokens.xpos[head] === 'NNS' || PLURAL_BY_SENSE.has(subject)) &&
      /^(?:[,.]|IN|NNP)$/.test(itemAt(tokens.xpos, v + 1));
    return (isOne || (isMany && !isBehind)) && (isSpeaker || STATING_PAPERS.has(subject));
  }
  const isPast =
    tokens.xpos[v] === 'VBN' && tokens.xpos[v + 1] !== 'TO' && itemAt(tokens.word, v).endsWith(PAST_ENDING);
  return isPast && !isBehind && (isSpeaker || view.nameAt[v - 1] !== -1);
}

const isOfSpeakers = (lemma: string): boolean =>
  SPEAKERS.has(nounClass(lemma) ?? '') || PERSON_NOUNS.has(lemma) || EXAMINERS.has(lemma);

/** "Nine in ten trains stayed in, reckoned the union": who can say so stands behind, and in front a form that may be a verb. */
function isByMany({ doc: { tokens } }: DocView, head: number, [from, to]: Range): boolean {
  const isParticiple = (i: number): boolean =>
    tokens.xpos[i] === 'VBN' && /^(?:NOUN|PROPN)$/.test(itemAt(tokens.upos, i - 1));
  return to - from >= VERBLESS && someIn([from + 1, to], isParticiple) && isOfSpeakers(lemmaOf(tokens, head));
}

/** "documents seen by the guild", "the county health office": the last noun of the first run of them. */
function firstNounIn({ doc: { tokens } }: DocView, [from, to]: Range): number {
  const isNoun = (i: number): boolean => /^(?:NOUN|PROPN)$/.test(itemAt(tokens.upos, i));
  const first = runBehind(from, to, (i) => !isNoun(i));
  return runBehind(first, to, isNoun) - 1;
}
const SPEAKERS: ReadonlySet<string> = new Set<NounClass>(['body', 'person']);

/** "Hale said A; B, Reed said": what stands before the semicolon is another's where it has a cue of its own. */
function pastSemicolon({ doc: { tokens }, quoteOf }: DocView, [from, to]: Range): number {
  const mark = lastIn([from, to], (i) => tokens.word[i] === ';' && quoteOf[i] === -1);
  // "were found" says nothing
  const isCue = (i: number): boolean =>
    /^VB[DPZ]$/.test(itemAt(tokens.xpos, i)) && CLOSING_VERBS.has(lemmaOf(tokens, i));
  return someIn([from, mark], isCue) ? mark + 1 : from;
}

/** What goes on behind the comma that closes the reporting clause: "X, she said, Y", not "said the mayor, who saw it". */
function goesOn(view: DocView, rest: number, to: number): Range | null {
  const { tokens } = view.doc;
  if (tokens.word[rest] !== ',' || /^(?:VB[GN]|IN|CC)$/.test(itemAt(tokens.xpos, rest + 1))) return null;
  // "…, hours before the vote": when it was said
  if (someIn([rest + 1, Math.min(to, rest + LONGEST_MEASURE)], (i) => SAID_BESIDE.has(itemAt(tokens.word, i))))
    return null;
  const relative = countIn([rest, to], (i) => /^(?:WP\$|WDT|WP)$/.test(itemAt(tokens.xpos, i)));
  return finiteIn(view, [rest, to]) > relative ? [rest + 1, to] : null;
}

/** "The plan, said Hale, is dead", "the plan, Hale said, is dead": is it the subject of what goes on behind? */
function isSubject(view: DocView, [first, to]: Range, [from]: Range): boolean {
  // "But the plan, …"
  const start = view.doc.tokens.upos[first] === 'CCONJ' ? first + 1 : first;
  return isNounPhrase(view, [start, to]) && /^VB[DZP]$|^MD$/.test(itemAt(view.doc.tokens.xpos, from));
}

function relativesIn({ doc: { tokens } }: DocView, range: Range): number {
  return countIn(range, (i) => RELATIVE_SUBJECTS.has(itemAt(tokens.word, i).toLowerCase()));
}

/** Is it no more than what opens the clause behind: "Later, she said, …", "When it rained, she said, …"? */
function isOpening(view: DocView, [from, to]: Range): boolean {
  const { tokens } = view.doc;
  if (!everyIn([from, to], (i) => view.quoteOf[i] === -1)) return false;
  return OPENERS.has(itemAt(tokens.word, from).toLowerCase()) || tokens.upos[from] === 'ADV';
}

/** Does it say something by itself: with a finite verb, or long, with none behind? */
function isSaid(view: DocView, front: Range, behind: Range): boolean {
  return finiteIn(view, front) > 0 || (front[1] - front[0] >= VERBLESS && finiteIn(view, behind) === 0);
}

/** A noun phrase between a comma and the verb, with what is set off in it or said of it. */
function sourceBefore(view: DocView, cue: number, first: number): Range | null {
  const { tokens } = view.doc;
  // "its report, dated May 2, finds": over what is set off
  const end = tokens.word[cue - 1] === ',' ? commaBefore(tokens.word, cue - 1, first) : cue;
  const mark = commaBefore(tokens.word, end, first);
  // "…, as the mayor put it", "…, as his aide let on and the mayor confirmed"
  const isAs = mark !== -1 && tokens.word[mark + 1] === COMPARISON_OPENER;
  const and = isAs ? lastIn([mark + 2, end], (i) => JOINING.has(itemAt(tokens.word, i))) : -1;
  const comma = !isAs ? mark : and !== -1 && isToldClause(view, [mark + 2, and]) ? and : mark + 1;
  if (comma === -1 || cue - comma > LONGEST_SOURCE || !isNounPhrase(view, [comma + 1, end])) return null;
  // what is set off is said of it: a participle, a relative clause, or no clause at all
  const isClause =
    !RELATIVE_SUBJECTS.has(itemAt(tokens.word, end + 1).toLowerCase()) && finiteIn(view, [end + 2, cue]) > 0;
  return isClause ? null : [comma + 1, cue];
}

/** The noun phrase behind the verb, with the name that is set off behind it. */
function sourceAfter(view: DocView, from: number, last: number): Range | null {
  const { tokens } = view.doc;
  const end = runBehind(
    from,
    Math.min(last, from + LONGEST_SOURCE),
    (i) =>
      view.nameAt[i] !== -1 ||
      (PHRASE.test(itemAt(tokens.upos, i)) && view.dateAt[i] === 0 && !itemAt(tokens.xpos, i).startsWith('W')),
  );
  const to = runBefore(from, end, (i) => tokens.upos[i] === 'ADP');
  if (!isNounPhrase(view, [from, to])) return null;
  const told = relativeEnd(view, to, last);
  if (told > to) return [from, told];
  // "said the mayor, Ann Reed, who …"
  const behind = tokens.word[to] === ',' ? runBehind(to + 1, last, (i) => view.nameAt[i] !== -1) : to;
  // "said Hale (R-Norland)"
  const close =
    tokens.word[to] === '(' ? runBehind(to, Math.min(last, to + LONGEST_ASIDE), (i) => tokens.word[i] !== ')') : to;
  if (tokens.word[close] === ')') return [from, close + 1];
  return [from, behind > to + 1 ? behind : to];
}

/** "…, states a notice that hangs in the hall": to where the clause ends that says which one, if nothing follows it. */
function relativeEnd(view: DocView, from: number, last: number): number {
  const { word } = view.doc.tokens;
  const isClause = RELATIVE_SUBJECTS.has(word[from]!.toLowerCase()) && finiteIn(view, [from + 1, last]) === 1;
  return isClause && everyIn([from, last], (i) => word[i] !== ',') ? last - 1 : from;
}

const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADP)$/;
const SENTENCE_END = /[.!”"’']$/;

/** Does it state something: more than a clause of time or reason, whose main clause follows? */
function isStatement({ doc: { tokens }, quoteOf }: DocView, [from, to]: Range): boolean {
  if (to - from < 3 || countIn([from, to], (i) => quoteOf[i] !== -1) * 2 > to - from) return false;
  return OPENERS.has(itemAt(tokens.word, from).toLowerCase())
    ? someIn([from, to], (i) => tokens.word[i] === ',')
    : !/^(?:CCONJ|SCONJ)$/.test(itemAt(tokens.upos, from)) && !itemAt(tokens.xpos, from).startsWith('W');
}

/**
 * Is what follows, up to a comma, no more than circumstances: no thing that was said, and no clause but what went on
 * beside it ("said as crews searched the hill")?
 */
function isCircumstance({ doc: { tokens }, dateAt }: DocView, from: number, to: number, lemma: string): boolean {
  const isBeside = (k: number): boolean => SAID_BESIDE.has(itemAt(tokens.word, k));
  const i = runBehind(from, to, (k) => dateAt[k] === 1 || (tokens.upos[k] === 'ADV' && !isBeside(k)));
  if (isBeside(i)) return true;
  // "said some who saw it": who said so
  if (i === to || /^[,.;!]$/.test(itemAt(tokens.word, i)) || PERSONAL.has(itemAt(tokens.word, i))) return true;
  const opensPhrase = tokens.upos[i] === 'ADP' || (tokens.upos[i] === 'SCONJ' && tokens.word[i] !== COMPLEMENTIZER);
  if (!opensPhrase && !TELLING.has(lemma)) return false;
  const opens = (k: number): boolean =>
    tokens.word[k] === ',' || isBeside(k) || tokens.xpos[k] === 'WRB' || RELATIVE_SUBJECTS.has(itemAt(tokens.word, k));
  const end = runBehind(i, to, (k) => !opens(k));
  return (
    everyIn([i, end], (k) => !/^VB[DZP]|^MD/.test(itemAt(tokens.xpos, k))) &&
    (tokens.word[end] !== COMPLEMENTIZER || tokens.upos[end - 1] === 'NOUN')
  );
}

function commaBefore(words: readonly string[], before: number, first: number): number {
  return lastIn([first + 1, before], (i) => words[i] === ',');
}
