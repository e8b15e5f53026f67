import { TELLING_NOUNS } from '../lexicon/en/cue-frames.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { HEADLINE_PAPERS, HEADLINE_TAGS, HEARING_BODIES, LINE_LABELS, PAPERS_DO } from '../lexicon/en/saying.ts';
import { PERSON_NOUNS } from '../lexicon/en/source-words.ts';
import { itemAt } from '../model/item-at.ts';
import { everyIn, lastIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { nameOver, trimRange, type FoundAttribution, type Range, type DocView } from './doc-view.ts';

/** Longest headline, in tokens. */
const LONGEST = 30;
/** Longest tag behind the news, in tokens. */
const LONGEST_TAG = 8;
/** Longest name of a paper, in tokens. */
const LONGEST_TELLER = 4;
/** Fewest tokens of what a headline tells before it says who has it. */
const SHORTEST_NEWS = 3;
const BREAK = /^(?:[,:–—-]|--)$/;

/**
 * A headline that ends in who has the news: "…, the Courier reports", "…, says minister", "…: report", "… – study". Of
 * "…, court told" and "…, jury hears" it is the body before which it was said.
 */
export function findHeadline(view: DocView, [from, to]: Range): FoundAttribution | null {
  const { tokens } = view.doc;
  if (to - from > LONGEST || /^[.?!]$/.test(tokens.word[to - 1] ?? '.')) return null;
  const mark = lastIn([Math.max(from + 1, to - 1 - LONGEST_TAG), to - 1], (i) => isBreak(view, i));
  const content = mark === -1 ? null : trimRange(view, [from, mark]);
  if (content === null || content[1] - content[0] < SHORTEST_NEWS || view.quoteOf[mark] !== -1) return null;
  const isTag = (i: number): boolean => HEADLINE_TAGS.has(lemmaOf(tokens, i)) && /^VB|^NNS?$/.test(tokens.xpos[i]!);
  const tagged = (source: Range, cue: Range, known: boolean): FoundAttribution | null =>
    hasTeller(view, source, known)
      ? { source: [source], cue, content: [content], head: cue[0], rule: 'reports' }
      : null;
  const rest: Range = [mark + 1, to];
  if (tokens.word[mark] === ',' && isTag(mark + 1)) return tagged([mark + 2, to], [mark + 1, mark + 2], true);
  if (tokens.word[mark] !== ':' && isTag(to - 1))
    return tagged([mark + 1, to - 1], [to - 1, to], !PAPERS_DO.has(lemmaOf(tokens, to - 1)));
  const isCredit = tokens.word[mark] === ':' && namesSpeaker(view, rest);
  const short = to - mark <= LONGEST_TELLER && isNews(view, content);
  return short && tokens.word[mark] !== ',' && (isCredit || tells(view, to - 1))
    ? tagged(rest, [mark, mark + 1], true)
    : null;
}

/** A comma, a colon or a dash between words, not within one. */
function isBreak({ doc: { tokens } }: DocView, i: number): boolean {
  return BREAK.test(tokens.word[i]!) && (/^[,:]$/.test(tokens.word[i]!) || tokens.end[i]! < tokens.start[i + 1]!);
}

/** Are the words more than a name before a colon: have they a verb? */
function isNews({ doc: { tokens } }: DocView, range: Range): boolean {
  return !everyIn(range, (i) => tokens.upos[i] !== 'VERB');
}

/** A report, a study, or people who are asked: "…: sources". */
function tells({ doc: { tokens } }: DocView, i: number): boolean {
  const lemma = lemmaOf(tokens, i).toLowerCase();
  return (
    TELLING_NOUNS.has(lemma) || (PERSON_NOUNS.has(lemma) && tokens.xpos[i] === 'NNS') || nounClass(lemma) === 'body'
  );
}

/**
 * "Harbour row: Pilots to strike", "Opinion: …", "Vell: How it was built": what stands before a colon is what the line is
 * about, or its kind, unless it is somebody, a body, or a thing that tells, and no question of how or why follows.
 */
export function isTopic(view: DocView, { cue: [at, end], source: [who], content: [first] }: FoundAttribution): boolean {
  const { tokens } = view.doc;
  if (end !== at + 1 || tokens.word[at] !== ':' || who === undefined || who[1] > at) return false;
  const last = lemmaOf(tokens, who[1] - 1).toLowerCase();
  if (who[1] === who[0] + 1 && LINE_LABELS.has(last)) return true;
  if (first !== undefined && itemAt(tokens.xpos, first[0]).startsWith('W')) return true;
  return (
    !namesSpeaker(view, who) && !isNamedBelow(view, who) && !namesRole(view, who[1] - 1) && !TELLING_NOUNS.has(last)
  );
}

/** Does the text have a name that ends in the last of these words? Name models miss names in headlines. */
function isNamedBelow({ doc: { tokens, names } }: DocView, [, to]: Range): boolean {
  const last = tokens.word[to - 1]!;
  return names.some(({ to: end, type }) => (type === 'PERSON' || type === 'ORG') && tokens.word[end - 1] === last);
}

/** Does a name end these tokens, or are they a thing that tells ("Poll", "Report")? */
export function namesSpeaker(view: DocView, [from, to]: Range): boolean {
  const { tokens } = view.doc;
  if (to - from === 1 && HEADLINE_PAPERS.has(lemmaOf(tokens, from).toLowerCase())) return true;
  const name = nameOver(view, to - 1);
  return name !== undefined && name.to === to && name.from >= from && (name.type === 'PERSON' || name.type === 'ORG');
}

/** "Mayor", "Police": somebody, or a body, by a common noun. */
export function namesRole({ doc: { tokens } }: DocView, i: number): boolean {
  const lemma = lemmaOf(tokens, i).toLowerCase();
  return PERSON_NOUNS.has(lemma) || nounClass(lemma) === 'person' || nounClass(lemma) === 'body';
}

/**
 * A name, somebody without one ("sources"), or words with capitals, which name models miss in headlines, unless
 * it must be `known`.
 */
function hasTeller(view: DocView, [from, to]: Range, known: boolean): boolean {
  const { tokens } = view.doc;
  if (from >= to || !everyIn([from, to], (i) => !/^(?:VERB|AUX|PUNCT)$/.test(tokens.upos[i]!))) return false;
  const last = lemmaOf(tokens, to - 1).toLowerCase();
  if (namesSpeaker(view, [from, to]) || namesRole(view, to - 1) || TELLING_NOUNS.has(last) || HEARING_BODIES.has(last))
    return true;
  return (
    !known &&
    to - from <= LONGEST_TELLER &&
    everyIn([from, to], (i) => /^\p{Lu}/u.test(tokens.word[i]!) && view.dateAt[i] === 0)
  );
}
