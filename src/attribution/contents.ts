import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { OPENERS } from '../lexicon/en/saying.ts';
import { itemAt } from '../model/item-at.ts';
import { each, everyIn, firstIn, isIn, runBehind, someIn } from '../model/scan.ts';
import { childrenOf } from '../model/tree.ts';
import { subtree, trimRange, type FoundAttribution, type Range, type DocView } from './doc-view.ts';

/** Longest credit in brackets, in tokens. */
const LONGEST_CREDIT = 4;
/** Words left out between a content in front of its cue and the cue, or before it at the head of the sentence. */
const MOST_LEFT_OUT = 12;

/**
 * A content in front of its cue reaches from the head of the sentence to the comma before the cue: a phrase between ("…,
 * on Friday, she said") belongs to it.
 */
export function toEdges({ doc: { tokens, sentences }, quoteOf }: DocView, [from, to]: Range, start: number): Range {
  const first = itemAt(sentences, tokens.sentence[from]!).from;
  if (to > start || tokens.word[start - 1] !== ',' || quoteOf[from] !== -1) return [from, to];
  const isPlain = (a: number, b: number): boolean =>
    b - a <= MOST_LEFT_OUT && everyIn([a, b], (i) => !/^VB[DZP]|^MD/.test(tokens.xpos[i]!) && quoteOf[i] === -1);
  return [isPlain(first, from) ? first : from, isPlain(to, start - 1) ? Math.max(to, start - 1) : to];
}

/** "said on Friday that …": the clause behind, where no verb stands between. */
export function clauseAfter(view: DocView, from: number): Range | null {
  const {
    doc: { tokens, sentences },
  } = view;
  const end = sentences[tokens.sentence[from] ?? -1]?.to ?? from;
  for (const i of each([from, Math.min(end, from + 10)])) {
    if (/^(?:VERB|AUX)$/.test(tokens.upos[i]!)) return null;
    if (tokens.deprel[i] !== 'mark' || tokens.word[i]!.toLowerCase() !== COMPLEMENTIZER) continue;
    const clause = tokens.head[i]!;
    const on = tokens.head[clause] ?? -1;
    // the clause of another noun: "promised an understanding that …"
    if (clause === -1 || (isIn([from, i], on) && tokens.upos[on] === 'NOUN')) return null;
    return [i, subtree(view, clause)[1]];
  }
  return null;
}

/**
 * "that while A, B": a content that ends at the comma of what stands in front of its main clause goes on to the end of
 * the sentence.
 */
export function pastOpening({ doc: { tokens, sentences }, quoteOf }: DocView, [from, to]: Range): Range {
  const end = itemAt(sentences, tokens.sentence[from]!).to;
  const opens =
    tokens.word[from]!.toLowerCase() === COMPLEMENTIZER && OPENERS.has(tokens.word[from + 1]?.toLowerCase() ?? '');
  if (!opens || tokens.word[to] !== ',' || someIn([from, to], (i) => tokens.word[i] === ',')) return [from, to];
  return [from, tokens.word[end - 1] === '.' && quoteOf[end - 1] === -1 ? end - 1 : end];
}

/** "(Wirefax) Rebels freed the girls, she said": what stands in brackets at the head of a sentence is whose report it is. */
export function pastCredit({ doc: { tokens, sentences } }: DocView, [from, to]: Range): Range {
  const first = itemAt(sentences, tokens.sentence[from]!).from;
  const close = from === first && tokens.word[from] === '(' ? runBehind(from, to, (i) => tokens.word[i] !== ')') : to;
  const start = runBehind(close + 1, to, (i) => tokens.upos[i] === 'PUNCT');
  return close - from <= LONGEST_CREDIT && start < to ? [start, to] : [from, to];
}

/**
 * "Hale said that he believes that it fell, but he stayed": what is said within another's words ends where these do. So
 * it does before the cue that closes them: "Hale told Reed that it fell, according to Roe".
 */
export function withinOthers(found: readonly FoundAttribution[]): FoundAttribution[] {
  return found.map((f) => {
    const around = found.flatMap((other) => {
      const piece = other.content.find((range) => isIn(range, f.head));
      if (other === f || piece === undefined) return [];
      const isOuter = other.head >= piece[1] || !f.content.some((range) => isIn(range, other.head));
      return isOuter ? [{ piece, content: other.content }] : [];
    });
    const content = f.content.map(([from, to]): Range => {
      const ends = around.flatMap(({ piece, content: theirs }) =>
        isIn(piece, from) && !theirs.some((range) => isIn(range, to - 1)) ? [piece[1]] : [],
      );
      return [from, Math.min(to, ...ends)];
    });
    return { ...f, content };
  });
}

/**
 * "we think A, but we fear B": a content ends where the pronoun that is its source begins a clause beside its cue's.
 */
export function beforeParallel({ doc: { tokens } }: DocView, [from, to]: Range, source: readonly Range[]): Range {
  const [only] = source;
  if (only === undefined || tokens.upos[only[0]] !== 'PRON') return [from, to];
  const word = tokens.word[only[0]]!.toLowerCase();
  const comma = firstIn(
    [from + 1, to - 2],
    (i) => tokens.word[i] === ',' && tokens.upos[i + 1] === 'CCONJ' && tokens.word[i + 2]!.toLowerCase() === word,
  );
  return [from, comma === -1 ? to : comma];
}

/**
 * "said work on a rocket, once begun, would go on": a content that opens the clause of its cue but ends before what that
 * clause says goes on to the end of the clause.
 */
export function toPredicate(view: DocView, [from, to]: Range, cue: number): Range {
  const { tokens } = view.doc;
  const clause = childrenOf(view.tree, cue).find((k) => tokens.deprel[k] === 'ccomp');
  if (clause === undefined || to > clause) return [from, to];
  const whole = subtree(view, clause);
  return from >= cue && whole[0] <= from ? (trimRange(view, [from, whole[1]]) ?? [from, to]) : [from, to];
}
