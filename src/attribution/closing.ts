import { PAST_ENDING } from '../lexicon/en/tense-words.ts';
import { SAID_BESIDE, TIME_MARKS } from '../lexicon/en/clause-words.ts';
import { DURATIONS } from '../lexicon/en/measures.ts';
import { ANTICIPATORY, COMPARED_WITH, COMPARISON_OPENER, COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { CLOSING_VERBS, KNOWN, MAKING, OPENERS, PUT_IT, TELLING, THE_WORDS } from '../lexicon/en/saying.ts';
import { PERSONAL, RELATIVE_SUBJECTS } from '../lexicon/en/pronouns.ts';
import { DOCUMENTS_OF_MANY as MANY, PERSON_NOUNS, STATING_PAPERS } from '../lexicon/en/source-words.ts';
import { countIn, everyIn, lastIn, runBefore, runBehind, someIn } from '../model/scan.ts';
import { nounClass, type NounClass } from '../lexicon/en/noun-classes.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { without, type FoundAttribution, type Range, type DocView } from './doc-view.ts';
import { namesRole } from './find-headline.ts';
import { cueRange } from './sources.ts';
import { itemAt } from '../model/item-at.ts';

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
  const lemma = lemmaOf(tokens, v);
  const isPut = PUT_IT.has(lemma) && tokens.word[v + 1] === THE_WORDS;
  const isMade = MAKING.has(lemma) && KNOWN.has(tokens.word[v + 1] ?? '');
  if ((!isPut && !isMade && !CLOSING_VERBS.has(lemma)) || quoteOf[v] !== -1) return null;
  const { from, to } = itemAt(sentences, tokens.sentence[v]!);
  if (!SENTENCE_END.test(tokens.word[to - 1]!)) return null; // a heading has commas of its own kind
  const cue: Range = isPut || isMade ? [v, v + 2] : cueRange(view, v);
  const before = sourceBefore(view, cue[0], from);
  if (isPut && tokens.word[(before?.[0] ?? 0) - 1] !== COMPARISON_OPENER) return null;
  // "a day after the captain told fans": when that was, and no reporting clause
  if (
    before !== null &&
    someIn(before, (k) => DURATIONS.has(lemmaOf(tokens, k)) && TIME_MARKS.has(tokens.word[k + 1]!))
  )
    return null;
  if (finiteIn(view, cue) === 0 && !isVerbByPlace(view, v, before)) return null;
  // behind "told" stands who was told
  // "The clerk, who saw it, said Ann Reed, a nurse, had left": the clerk said so
  const isSaying = (k: number): boolean => tokens.deprel[k] === 'nsubj' && namesRole(view, k);
  const has = childrenOf(view.tree, v, v).some(isSaying);
  const inverts = tokens.word[cue[0] - 1] === ',' && !TELLING.has(lemmaOf(tokens, v)) && !has;
  const source = before ?? (inverts ? sourceAfter(view, cue[1], to) : null);
  if (source === null) return null;
  const opener = Math.min(source[0], cue[0]) - 1;
  const comma = tokens.word[opener] === COMPARISON_OPENER ? opener - 1 : opener;
  const rest = Math.max(source[1], cue[1]);
  const front: Range = [pastSemicolon(view, [from, comma]), comma];
  const behind = goesOn(view, rest, to);
  const isWhole =
    isStatement(view, front) &&
    (before !== null || finiteIn(view, front) > relativesIn(view, front)) &&
    isCircumstance(view, rest, to, lemmaOf(tokens, v)) &&
    isSaid(view, front, [rest, to]);
  const isBroken = behind !== null && isSubject(view, front, behind);
  if (!isWhole && !isBroken && (behind === null || !isOpening(view, front))) return null;
  const content = (behind === null ? [front] : [front, behind]).flatMap((range) => without(view, range, []));
  // "it was reported": nobody in particular
  const isHearsay = tokens.word[source[0]]!.toLowerCase() === ANTICIPATORY && tokens.xpos[v] === 'VBN';
  return isHearsay
    ? { source: [], cue, content, head: v, rule: 'passive' }
    : { source: [source], cue, content, head: v, rule: 'closing' };
}

/**
 * "…, the Harbour Institute estimated", "…, the guild states in a letter", "…, its own data show.": said of who or
 * what can say a thing, a form that may be a participle or a noun is a verb.
 */
function isVerbByPlace(view: DocView, v: number, source: Range | null): boolean {
  const { tokens } = view.doc;
  if (source === null || source[1] !== v) return false;
  const subject = lemmaOf(tokens, v - 1);
  const isSpeaker = SPEAKERS.has(nounClass(subject) ?? '') || PERSON_NOUNS.has(subject);
  if (tokens.upos[v] === 'NOUN') {
    const isOne = tokens.xpos[v] === 'NNS' && tokens.xpos[v - 1] === 'NN';
    const isMany = tokens.xpos[v] === 'NN' && /^[,.]$/.test(tokens.word[v + 1] ?? '') && MANY.has(tokens.word[v - 1]!);
    const isOpen = /^(?:DET|PRON)$/.test(tokens.upos[source[0]]!);
    return isOpen && (isOne || isMany) && (isSpeaker || STATING_PAPERS.has(subject));
  }
  const isPast = tokens.xpos[v] === 'VBN' && tokens.xpos[v + 1] !== 'TO' && tokens.word[v]!.endsWith(PAST_ENDING);
  return isPast && (isSpeaker || view.nameAt[v - 1] !== -1);
}
const SPEAKERS: ReadonlySet<string> = new Set<NounClass>(['body', 'person']);

/** "Hale said A; B, Reed said": what stands before the semicolon is another's where it has a cue of its own. */
function pastSemicolon({ doc: { tokens }, quoteOf }: DocView, [from, to]: Range): number {
  const mark = lastIn([from, to], (i) => tokens.word[i] === ';' && quoteOf[i] === -1);
  // "were found" says nothing
  const isCue = (i: number): boolean => /^VB[DPZ]$/.test(tokens.xpos[i]!) && CLOSING_VERBS.has(lemmaOf(tokens, i));
  return someIn([from, mark], isCue) ? mark + 1 : from;
}

/** What goes on behind the comma that closes the reporting clause: "X, she said, Y", not "said the mayor, who saw it". */
function goesOn(view: DocView, rest: number, to: number): Range | null {
  const { tokens } = view.doc;
  if (tokens.word[rest] !== ',' || /^(?:VB[GN]|IN|CC)$/.test(tokens.xpos[rest + 1]!)) return null;
  // "…, hours before the vote": when it was said
  if (someIn([rest + 1, Math.min(to, rest + LONGEST_MEASURE)], (i) => SAID_BESIDE.has(tokens.word[i]!))) return null;
  const relative = countIn([rest, to], (i) => RELATIVE_SUBJECTS.has(tokens.word[i]!.toLowerCase()));
  return finiteIn(view, [rest, to]) > relative ? [rest + 1, to] : null;
}

/** "The plan, said Hale, is dead", "the plan, Hale said, is dead": is it the subject of what goes on behind? */
function isSubject(view: DocView, [first, to]: Range, [from]: Range): boolean {
  // "But the plan, …"
  const start = view.doc.tokens.upos[first] === 'CCONJ' ? first + 1 : first;
  return isNounPhrase(view, [start, to]) && /^VB[DZP]$|^MD$/.test(view.doc.tokens.xpos[from]!);
}

function relativesIn({ doc: { tokens } }: DocView, range: Range): number {
  return countIn(range, (i) => RELATIVE_SUBJECTS.has(tokens.word[i]!.toLowerCase()));
}

/** Is it no more than what opens the clause behind: "Later, she said, …", "When it rained, she said, …"? */
function isOpening(view: DocView, [from, to]: Range): boolean {
  const { tokens } = view.doc;
  if (!everyIn([from, to], (i) => view.quoteOf[i] === -1)) return false;
  return OPENERS.has(tokens.word[from]!.toLowerCase()) || tokens.upos[from] === 'ADV';
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
  // "…, as the mayor put it"
  const comma = mark !== -1 && tokens.word[mark + 1] === COMPARISON_OPENER ? mark + 1 : mark;
  if (comma === -1 || cue - comma > LONGEST_SOURCE || !isNounPhrase(view, [comma + 1, end])) return null;
  // what is set off is said of it: a participle, a relative clause, or no clause at all
  const isClause = !RELATIVE_SUBJECTS.has(tokens.word[end + 1]!.toLowerCase()) && finiteIn(view, [end + 2, cue]) > 0;
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
      (PHRASE.test(tokens.upos[i]!) && view.dateAt[i] === 0 && !tokens.xpos[i]!.startsWith('W')),
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
/** First and last words of a noun phrase. */
const OPENS = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/;

/** Does it open like a noun phrase, with as many finite verbs as relative clauses, and no time for its head? */
function isNounPhrase(view: DocView, [from, to]: Range): boolean {
  const { tokens } = view.doc;
  const range: Range = [from, to];
  return (
    OPENS.test(tokens.upos[from]!) &&
    !tokens.xpos[from]!.startsWith('W') &&
    everyIn(range, (i) => tokens.word[i] !== ',' && view.quoteOf[i] === -1) &&
    // "ten more than the council said": the measure is no source
    !someIn(range, (i) => tokens.word[i] === COMPARED_WITH && tokens.xpos[i - 1] === 'JJR') &&
    someIn(range, (i) => isSomebody(tokens, i) && view.dateAt[i] === 0) &&
    finiteIn(view, range) === countIn(range, (i) => RELATIVE_SUBJECTS.has(tokens.word[i]!.toLowerCase()))
  );
}

/** A noun, a name or a pronoun, "some" and "many" too. */
function isSomebody(tokens: DocView['doc']['tokens'], i: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(tokens.upos[i]!) || PERSON_NOUNS.has(lemmaOf(tokens, i).toLowerCase());
}

/** Does it state something: more than a clause of time or reason, whose main clause follows? */
function isStatement({ doc: { tokens }, quoteOf }: DocView, [from, to]: Range): boolean {
  if (to - from < 3 || countIn([from, to], (i) => quoteOf[i] !== -1) * 2 > to - from) return false;
  return OPENERS.has(tokens.word[from]!.toLowerCase())
    ? someIn([from, to], (i) => tokens.word[i] === ',')
    : !/^(?:CCONJ|SCONJ)$/.test(tokens.upos[from]!) && !tokens.xpos[from]!.startsWith('W');
}

/**
 * Is what follows, up to a comma, no more than circumstances: no thing that was said, and no clause but what went on
 * beside it ("said as crews searched the hill")?
 */
function isCircumstance({ doc: { tokens }, dateAt }: DocView, from: number, to: number, lemma: string): boolean {
  const isBeside = (k: number): boolean => SAID_BESIDE.has(tokens.word[k]!);
  const i = runBehind(from, to, (k) => dateAt[k] === 1 || (tokens.upos[k] === 'ADV' && !isBeside(k)));
  if (isBeside(i)) return true;
  // "said some who saw it": who said so
  if (/^[,.;!]$/.test(tokens.word[i]!) || PERSONAL.has(tokens.word[i]!)) return true;
  const opensPhrase = tokens.upos[i] === 'ADP' || (tokens.upos[i] === 'SCONJ' && tokens.word[i] !== COMPLEMENTIZER);
  if (!opensPhrase && !TELLING.has(lemma)) return false;
  const opens = (k: number): boolean =>
    tokens.word[k] === ',' || isBeside(k) || tokens.xpos[k] === 'WRB' || RELATIVE_SUBJECTS.has(tokens.word[k]!);
  const end = runBehind(i, to, (k) => !opens(k));
  return (
    everyIn([i, end], (k) => !/^VB[DZP]|^MD/.test(tokens.xpos[k]!)) &&
    (tokens.word[end] !== COMPLEMENTIZER || tokens.upos[end - 1] === 'NOUN')
  );
}

function commaBefore(words: readonly string[], before: number, first: number): number {
  return lastIn([first + 1, before], (i) => words[i] === ',');
}

function finiteIn({ doc: { tokens } }: DocView, range: Range): number {
  return countIn(range, (i) => /^VB[DZP]$|^MD$/.test(tokens.xpos[i]!));
}
