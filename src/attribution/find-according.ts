import { ANY_ARTICLE } from '../lexicon/en/articles.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { ACCORDING, BY_WORD, GOES_BY, WORD_OF } from '../lexicon/en/saying.ts';
import { itemAt } from '../model/item-at.ts';
import { each, everyIn, firstIn, runBehind, someIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { upFrom } from '../model/tree.ts';
import { subtree, trimRange, without, type FoundAttribution, type Range, type DocView } from './doc-view.ts';

const OPENING: ReadonlySet<string> = new Set(ACCORDING.flatMap(([first]) => first ?? []));
/** Longest name of a source, in tokens. */
const LONGEST = 40;

/**
 * "According to X, …" and "…, according to X". At an edge of the sentence it reaches over the whole of it; inside, over
 * the clause that it hangs on. A relative clause of the source belongs to the source.
 */
export function findAccording(view: DocView): FoundAttribution[] {
  const {
    doc: { tokens, sentences },
  } = view;
  const out: FoundAttribution[] = [];
  for (const i of each([0, tokens.count])) {
    const owned = byWordOf(view, i);
    if (owned !== null) out.push(owned);
    if (!OPENING.has(itemAt(tokens.word, i).toLowerCase())) continue;
    const phrase = ACCORDING.find((words) => words.every((w, k) => tokens.word[i + k]?.toLowerCase() === w));
    if (phrase === undefined) continue;
    const cue: Range = [i, i + phrase.length];
    const sentence = itemAt(sentences, itemAt(tokens.sentence, i));
    const whole: Range = [sentence.from, sentence.to];
    const after = sourceAfter(view, cue[1], sentence.to);
    const comma = firstIn([cue[1] + 1, sentence.to], (k) => tokens.word[k] === ',');
    // "According to Ada Kale, the boat, a trawler, sank": up to the first comma, where all of it is one phrase
    for (const source of [after, comma === -1 ? null : ([cue[1], comma] as const)]) {
      if (source === null || isMeasure(view, source)) break;
      const content = without(view, scopeOf(view, cue, source, whole), [[cue[0], source[1]]]);
      if (content.length === 0) continue;
      out.push({ source: [source], cue, content, head: i, rule: 'according' });
      break;
    }
  }
  return out;
}

/** "By the union's count, 4,000 marched", "…, in the auditors' view": whose count it is says so. */
function byWordOf(view: DocView, i: number): FoundAttribution | null {
  const { tokens, sentences } = view.doc;
  if (!BY_WORD.has(itemAt(tokens.word, i).toLowerCase())) return null;
  const sentence = itemAt(sentences, itemAt(tokens.sentence, i));
  const end = Math.min(sentence.to, i + OWNER_NEAR);
  const pos = runBehind(
    i + 1,
    end,
    (k) => tokens.xpos[k] !== 'POS' && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(itemAt(tokens.upos, k)),
  );
  if (pos === i + 1 || tokens.xpos[pos] !== 'POS' || !WORD_OF.has(tokens.word[pos + 1] ?? '')) return null;
  const isEdge = i === sentence.from || (tokens.word[i - 1] === ',' && pos + 3 >= sentence.to);
  const cue: Range = [pos + 1, pos + 2];
  const content = isEdge ? without(view, [sentence.from, sentence.to], [[i, cue[1]]]) : [];
  return content.length === 0 ? null : { source: [[i + 1, pos + 1]], cue, content, head: pos + 1, rule: 'according' };
}

/** Most tokens from the preposition to the end of whose word it is. */
const OWNER_NEAR = 8;

/** "According to plan", "according to their needs": what something goes by, and nobody who says it. */
export function isMeasure({ doc: { tokens } }: DocView, [from, to]: Range): boolean {
  return (to - from === 1 || tokens.xpos[from] === 'PRP$') && GOES_BY.has(lemmaOf(tokens, to - 1));
}

/** The noun phrase after the cue: the subtree of its head where that begins here, else up to the next comma. */
export function sourceAfter(view: DocView, from: number, end: number): Range | null {
  const {
    doc: { tokens },
    tree,
  } = view;
  if (from >= end) return null;
  const limit = Math.min(end, from + LONGEST);
  const isHead = (k: number): boolean =>
    /^(?:NOUN|PROPN|PRON|NUM|SYM|X|ADJ)$/.test(itemAt(tokens.upos, k)) &&
    (tokens.head[k]! < from || tokens.head[k]! >= limit || tree.right[tokens.head[k]!]! < k);
  const stop = runBehind(from, limit, (k) => !isHead(k) && tokens.word[k] !== ',');
  const to =
    stop < limit && isHead(stop)
      ? Math.min(tree.right[stop]! + 1, limit)
      : runBehind(from, limit, (k) => !/^[,.;:]$/.test(itemAt(tokens.word, k)));
  const range = trimRange(view, [from, Math.max(to, from + 1)]);
  return range === null ? null : described(view, withName(view, range, end), end);
}

/**
 * "According to the harbour master, Ada Kale, two boats are missing": the name belongs to the office, where what
 * follows its comma is a clause of its own; in "According to the mayor, Ada Kale, a clerk, has left" it is whom he
 * speaks of.
 */
function withName({ doc: { tokens, names }, nameAt }: DocView, [from, to]: Range, end: number): Range {
  const name = names[nameAt[to + 1] ?? -1];
  const isOffice = tokens.xpos[to - 1] === 'NN';
  const isSet = tokens.word[to] === ',' && name !== undefined && name.from === to + 1 && tokens.word[name.to] === ',';
  if (!isOffice || !isSet || name.type !== 'PERSON' || nounClass(lemmaOf(tokens, to - 1)) === 'body') return [from, to];
  return opensClause(tokens, name.to + 1, end) ? [from, name.to] : [from, to];
}

/**
 * "According to Ada Kale, who runs the port, two boats are missing", "…, the harbour master, two boats are missing":
 * what is said of the source goes on to the comma behind which a clause of its own begins.
 */
function described({ doc: { tokens } }: DocView, [from, to]: Range, end: number): Range {
  const isComma = (i: number): boolean => tokens.word[i] === ',';
  const comma = firstIn([from, Math.min(end, to + 1)], isComma);
  if (comma === -1) return [from, to];
  const isSetOff = isRelative(tokens, comma + 1) || ANY_ARTICLE.test(`${tokens.word[comma + 1]?.toLowerCase()} `);
  if (!isSetOff || (!isRelative(tokens, comma + 1) && opensClause(tokens, comma + 1, end))) return [from, to];
  const close = firstIn([comma + 2, end], (i) => isComma(i) && opensClause(tokens, i + 1, end));
  return close === -1 ? [from, to] : [from, close];
}

/** Does a noun phrase stand here with a finite verb before the next comma? */
function opensClause(tokens: DocView['doc']['tokens'], from: number, end: number): boolean {
  const clause: Range = [from, runBehind(from, end, (i) => tokens.word[i] !== ',')];
  const opens = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens.upos[from] ?? 'X') && !isRelative(tokens, from);
  return opens && someIn(clause, (i) => /^VB[DZP]$|^MD$/.test(itemAt(tokens.xpos, i)));
}

const isRelative = ({ xpos }: DocView['doc']['tokens'], i: number): boolean => xpos[i]?.startsWith('W') ?? false;

function scopeOf(view: DocView, cue: Range, source: Range, sentence: Range): Range {
  const {
    doc: { tokens },
  } = view;
  const before = cue[0] - 1;
  const atStart = cue[0] - sentence[0] <= 2 && everyIn([sentence[0], cue[0]], (i) => tokens.upos[i] !== 'VERB');
  const rest = source[1] + 1 >= sentence[1];
  const afterComma = tokens.word[before] === ',' || (view.quoteOf[before] !== -1 && tokens.word[before - 1] === ',');
  if (atStart || (rest && afterComma)) return sentence;
  const [, ...above] = upFrom(tokens, cue[0], 8);
  const clause = above.find(
    (h) =>
      (h < cue[0] || h >= source[1]) && (/^(?:VERB|AUX|ADJ)$/.test(itemAt(tokens.upos, h)) || tokens.head[h] === -1),
  );
  return clause === undefined ? sentence : subtree(view, clause);
}
