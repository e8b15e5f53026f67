import { AGENT_PREPOSITION, JOINING, OPENS_A_PAIR } from '../lexicon/en/grammar.ts';
import { itemAt } from '../model/item-at.ts';
import { everyIn, firstIn, runBefore, runBehind, someIn } from '../model/scan.ts';
import type { DocView, FoundAttribution, Range } from './doc-view.ts';

/** Most tokens of those who speak together in front of the last of them. */
const LONGEST = 14;

/**
 * "The port and the union <said>": no clause has ended before the "and", since what the sentence opens with is a noun
 * phrase without a verb; so it is of the same verb, and speaks too.
 */
export function withAllWhoSpeak({ doc, dateAt, quoteOf }: DocView, f: FoundAttribution): FoundAttribution {
  const { tokens, sentences } = doc;
  const [only, more] = f.source;
  if (only === undefined || more !== undefined || only[1] > f.cue[0]) return f;
  const and = only[0] - 1;
  const first = itemAt(sentences, tokens.sentence[only[0]]!).from;
  if (and <= first || !JOINING.has(tokens.word[and]!.toLowerCase())) return f;
  const front: Range = [runBehind(first, and, (i) => OPENS_A_PAIR.has(tokens.word[i]!.toLowerCase())), and];
  // its subject, or beside the whole clause
  const isOf = (i: number): boolean =>
    (tokens.head[i] === f.head && /^(?:nsubj|obl)/.test(tokens.deprel[i]!)) ||
    (tokens.head[f.head] === i && tokens.deprel[f.head] === 'conj');
  const isPart = (i: number): boolean =>
    !/^(?:VB|MD|W|TO)/.test(tokens.xpos[i]!) && dateAt[i] === 0 && quoteOf[i] === quoteOf[only[0]];
  const opens = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens.upos[front[0]] ?? 'X');
  const isTold = f.content.some(([from]) => from < only[0]);
  return front[0] < and &&
    and - front[0] <= LONGEST &&
    opens &&
    !isTold &&
    everyIn(front, isPart) &&
    someIn(front, isOf)
    ? { ...f, source: [[front[0], only[1]]] }
    : f;
}

/** "Announced by the owner and by the union": each of them speaks for himself, in an attribution of his own. */
export function eachWhoSpeaks(view: DocView, f: FoundAttribution): readonly FoundAttribution[] {
  const { tokens } = view.doc;
  const [only, more] = f.source;
  if (only === undefined || more !== undefined) return [f];
  const isBy = (i: number): boolean => tokens.word[i] === AGENT_PREPOSITION;
  const isJoined = (i: number): boolean => isBy(i) && JOINING.has(itemAt(tokens.word, i - 1));
  const by = isBy(only[0] - 1) ? firstIn([only[0] + 2, only[1] - 1], isJoined) : -1;
  if (by === -1) return [f];
  const isPart = (i: number): boolean => tokens.upos[i] === 'PUNCT';
  const first: Range = [only[0], runBefore(only[0] + 1, by - 1, isPart)];
  return [{ ...f, source: [first] }, ...eachWhoSpeaks(view, { ...f, source: [[by + 1, only[1]]] })];
}
