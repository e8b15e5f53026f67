import { AGAINST, TIME_MARKS } from '../lexicon/en/clause-words.ts';
import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { OPERATORS } from '../lexicon/en/operators.ts';
import { HEARING, IMPUTING_ADVERBS, JUDGING_CUES, REPORT_NOUNS, REPORTING } from '../lexicon/en/reporting.ts';
import type { Attributed, Tokens } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each, someIn } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { upFrom, childrenOf } from '../model/tree.ts';
import type { Holders } from './holders.ts';
import { marker } from './marker.ts';
import type { ClauseView } from './reading.ts';

/** How far up the tree somebody's words are looked for. */
const REACH = 12;
/** How many words before a clause a noun of reporting is looked for, and how many make up a closing "…, he said". */
const NEAR = 10;
const TAIL = 12;
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'VBN']);
const QUOTE = /^["“”]$/u;

/**
 * Tokens inside quotation marks, a paragraph at a time; a mark without a partner quotes to the end of its paragraph.
 */
export function quotedTokens({ tokens, sentences }: Attributed): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  let inside = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) inside = false;
    paragraph = sentence.paragraph;
    for (const i of each([sentence.from, sentence.to])) {
      const word = tokens.word[i]!;
      // a closing mark that stands before its words opens them: "said: ”Rain in May …"
      const opens: boolean =
        !inside && tokens.start[i + 1] === tokens.end[i] && (i === 0 || tokens.end[i - 1]! < tokens.start[i]!);
      if (QUOTE.test(word)) inside = word === '“' || (word === '"' && !inside) || (word === '”' && opens);
      else if (inside) quoted[i] = 1;
    }
  }
  return quoted;
}

/** Why a clause that no attribution holds is in others' words; see `othersWord`. */
export type OthersWord = 'quotation marks' | 'accusers' | 'imputed' | 'introduced' | 'said behind it' | 'said above it';

/**
 * Does a clause that no attribution holds stand in somebody's words all the same? It lies in quotation marks; it is what
 * is said, heard, alleged or reported ("a jury was told that …", "…, court hears", "a report that …", "allegedly"); or
 * it hangs on such a clause. Then it is not the paper's own word, and nobody knows whose. Null where it is the paper's.
 *
 * @param at  token of the predicate
 */
export function othersWord(
  view: ClauseView,
  { contentOf, cueOf }: Holders,
  quoted: Uint8Array,
  at: number,
): OthersWord | null {
  const { tokens } = view.analysis;
  if (quoted[at] === 1) return 'quotation marks';
  if (isImputed(view, at)) return 'imputed';
  if (isIntroduced(view, at)) return 'introduced';
  if (isSaidAfter(view, at)) return 'said behind it';
  if (cueOf[at] !== -1) return null; // the act of speech itself
  for (const i of upFrom(tokens, at, REACH)) {
    if (isFramed(view, i)) return 'said behind it';
    const head = tokens.head[i]!;
    if (head === -1) return null;
    if (contentOf[head] !== -1 && tokens.upos[head] !== 'PUNCT')
      return relation(tokens, i) === 'conj' && hasSubject(view, i) ? null : 'said above it';
    if (isSaid(tokens, i, head)) return 'said above it';
  }
  return null;
}

/** A clause beside what is said without a subject of its own goes on with it: "says she left and met him". */
function hasSubject({ analysis: { tokens }, tree }: ClauseView, i: number): boolean {
  return childrenOf(tree, i).some((c) => relation(tokens, c) === 'nsubj' || relation(tokens, c) === 'csubj');
}

/**
 * Is the clause what somebody else's report says, of which the holder only says what he thinks? "Criticised the paper's
 * report that …", "rejected claims that …", "pushed back against a report that accused her".
 *
 * @param index  of the attribution that holds the clause
 */
export function isOthersReport(view: ClauseView, { contentOf, cueOf }: Holders, at: number, index: number): boolean {
  const { tokens } = view.analysis;
  for (const i of upFrom(tokens, at, REACH)) {
    const noun = tokens.head[i]!;
    if (contentOf[noun] !== index) return false;
    if (relation(tokens, i) !== 'acl' && relation(tokens, i) !== 'ccomp') continue;
    if (!REPORT_NOUNS.has(lemmaOf(tokens, noun))) continue;
    const cue = tokens.head[noun]!;
    const isJudged = JUDGING_CUES.has(lemmaOf(tokens, cue)) || marker(tokens, view.tree, noun) === AGAINST;
    return cueOf[cue] === index && isJudged;
  }
  return false;
}

/**
 * Is the clause told beside what is said: of the time of saying it ("apologised to the players after a steward had
 * accused them"), of somebody in whose matter the holder is willing or not to do a thing ("agreed to hear the man who had
 * refused it"), or by a past tense that goes on with the holder's own, behind a present that is said
 * ("agreed that it may fall but dismissed the alarm")?
 * Then it is the paper's own word.
 */
export function isBesideContent(view: ClauseView, { cueOf }: Holders, at: number, index: number): boolean {
  const { tokens } = view.analysis;
  const line = upFrom(tokens, at, REACH);
  const top = line.find((i) => cueOf[tokens.head[i]!] === index);
  const cue = top === undefined ? -1 : itemAt(tokens.head, top);
  if (top === undefined || cue > top) return false;
  const rel = relation(tokens, top);
  if (rel === 'conj') {
    const isSaidNow = childrenOf(view.tree, cue, top).some((i) => i > cue && relation(tokens, i) === 'ccomp');
    const isPast = (i: number): boolean => tokens.xpos[i] === 'VBD';
    const isAlone = isPast(cue) && isPast(top) && !someIn([cue + 1, top], isPast);
    return isSaidNow && isAlone && view.quoted[at] === 0 && !hasSubject(view, top);
  }
  if (rel === 'xcomp')
    return (
      view.quoted[at] === 0 &&
      isOfWill(lemmaOf(tokens, cue)) &&
      line.slice(0, line.indexOf(top)).some((i) => tokens.deprel[i] === 'acl:relcl')
    );
  return (
    rel === 'advcl' &&
    [marker(tokens, view.tree, top), lemmaOf(tokens, view.tree.left[top]!)].some((mark) => TIME_MARKS.has(mark ?? ''))
  );
}

/** Do its infinitives tell what somebody will do or not: "agreed to", "refuses to"; not "claimed to"? */
const isOfWill = (lemma: string): boolean => OPERATORS.has(lemma) && !REPORTING.has(lemma);

/** Is the clause what the verb or noun above it reports? */
function isSaid(tokens: Tokens, i: number, head: number): boolean {
  const rel = relation(tokens, i);
  const lemma = lemmaOf(tokens, head);
  if (rel === 'ccomp' || rel === 'parataxis' || rel === 'csubj')
    return REPORTING.has(lemma) || HEARING.has(lemma) || REPORT_NOUNS.has(lemma);
  if (rel === 'acl') return tokens.deprel[i] !== 'acl:relcl' && REPORT_NOUNS.has(lemma);
  return rel === 'xcomp' && REPORTING.has(lemma) && tokens.xpos[head] === 'VBN';
}

/** "…, a court heard": does a clause of reporting hang on it? */
function isFramed({ analysis: { tokens }, tree }: ClauseView, i: number): boolean {
  for (const c of childrenOf(tree, i)) {
    const lemma = lemmaOf(tokens, c);
    if (relation(tokens, c) === 'parataxis' && (REPORTING.has(lemma) || HEARING.has(lemma))) return true;
  }
  return false;
}

/**
 * By the words before the clause: "alleged that the firm paid", "a report in the Gazette that it was sold".
 */
function isIntroduced({ analysis: { tokens, sentences }, tree }: ClauseView, at: number): boolean {
  const { from } = itemAt(sentences, tokens.sentence[at]!);
  let left = tree.left[at]!;
  while (left < at && tokens.upos[left] === 'PUNCT') left++;
  const marked = lemmaOf(tokens, left) === COMPLEMENTIZER;
  const before = left - 1;
  if (before < from) return false;
  if (tokens.upos[before] === 'VERB' && REPORTING.has(lemmaOf(tokens, before))) return true;
  if (!marked) return false;
  for (let i = before; i >= Math.max(from, left - NEAR) && tokens.upos[i] !== 'VERB'; i--)
    if (tokens.upos[i] === 'NOUN' && REPORT_NOUNS.has(lemmaOf(tokens, i))) return true;
  return false;
}

/** "…, a jury was told on Monday", "…, court hears": do the last words of its sentence say that others said it? */
function isSaidAfter({ analysis: { tokens, sentences } }: ClauseView, at: number): boolean {
  const { from, to } = itemAt(sentences, tokens.sentence[at]!);
  let comma = to - 1;
  while (comma > at && tokens.word[comma] !== ',') comma--;
  if (comma <= Math.max(at, from) || to - comma > TAIL) return false;
  let verb = comma + 1;
  while (verb < to && tokens.upos[verb] !== 'VERB') verb++;
  if (verb >= to || verb === comma + 1 || tokens.upos[comma + 1] === 'ADP' || tokens.upos[comma + 1] === 'CCONJ')
    return false;
  const lemma = lemmaOf(tokens, verb);
  return (
    FINITE.has(tokens.xpos[verb]!) &&
    !tokens.xpos[comma + 1]!.startsWith('W') &&
    (REPORTING.has(lemma) || HEARING.has(lemma))
  );
}

/** "allegedly took", "is said to have taken", "is believed to be". */
function isImputed({ analysis: { tokens }, tree }: ClauseView, i: number): boolean {
  if (tokens.xpos[i] === 'VBN' && REPORTING.has(lemmaOf(tokens, i))) {
    let passive = false;
    let open = false;
    for (const c of childrenOf(tree, i)) {
      if (tokens.deprel[c] === 'aux:pass') passive = true;
      if (relation(tokens, c) === 'xcomp') open = true;
    }
    if (passive && open) return true;
  }
  for (const c of childrenOf(tree, i))
    if (relation(tokens, c) === 'advmod' && IMPUTING_ADVERBS.has(lemmaOf(tokens, c))) return true;
  return false;
}
