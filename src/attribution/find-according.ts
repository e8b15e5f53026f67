import { nounClass } from '../lexicon/en/noun-classes.ts';
import { each, runBehind, someIn } from '../model/scan.ts';
import { upFrom } from '../model/tree.ts';
import { ACCORDING, GOES_BY } from '../lexicon/en/saying.ts';
import { lemmaOf } from '../model/tokens.ts';
import { subtree, trimRange, without, type FoundAttribution, type Range, type DocView } from './doc-view.ts';

const OPENING: ReadonlySet<string> = new Set(ACCORDING.map(([first]) => first!));
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
    if (!OPENING.has(tokens.word[i]!.toLowerCase())) continue;
    const phrase = ACCORDING.find((words) => words.every((w, k) => tokens.word[i + k]?.toLowerCase() === w));
    if (phrase === undefined) continue;
    const cue: Range = [i, i + phrase.length];
    const sentence = sentences[tokens.sentence[i]!]!;
    const source = sourceAfter(view, cue[1], sentence.to);
    if (source === null || isMeasure(view, source)) continue;
    const scope = scopeOf(view, cue, source, [sentence.from, sentence.to]);
    const content = without(view, scope, [[cue[0], source[1]]]);
    if (content.length > 0) out.push({ source: [source], cue, content, head: i, rule: 'according' });
  }
  return out;
}

/** "According to plan", "according to their needs": what something goes by, and nobody who says it. */
export function isMeasure({ doc: { tokens } }: DocView, [from, to]: Range): boolean {
  const isOwn = to - from > 1 && tokens.xpos[from] === 'PRP$';
  return (to - from === 1 || isOwn) && GOES_BY.has(lemmaOf(tokens, to - 1));
}

/** The noun phrase after the cue: the subtree of its head where that begins here, else up to the next comma. */
function sourceAfter(view: DocView, from: number, end: number): Range | null {
  const {
    doc: { tokens },
    tree,
  } = view;
  if (from >= end) return null;
  const limit = Math.min(end, from + LONGEST);
  const isHead = (k: number): boolean =>
    /^(?:NOUN|PROPN|PRON|NUM|SYM|X|ADJ)$/.test(tokens.upos[k]!) &&
    (tokens.head[k]! < from || tokens.head[k]! >= limit || tree.right[tokens.head[k]!]! < k);
  const stop = runBehind(from, limit, (k) => !isHead(k) && tokens.word[k] !== ',');
  const to =
    stop < limit && isHead(stop)
      ? Math.min(tree.right[stop]! + 1, limit)
      : runBehind(from, limit, (k) => !/^[,.;:]$/.test(tokens.word[k]!));
  const range = trimRange(view, [from, Math.max(to, from + 1)]);
  return range === null ? null : withName(view, range, end);
}

/**
 * "According to the harbour master, Ada Kale, two boats are missing": the name belongs to the office, where what
 * follows its comma is a clause of its own; in "According to the mayor, Ada Kale, a clerk, has left" it is whom he
 * speaks of.
 */
function withName({ doc: { tokens, names }, nameAt }: DocView, [from, to]: Range, end: number): Range {
  const name = names[nameAt[to + 1] ?? -1];
  const isOffice = tokens.upos[to - 1] === 'NOUN' && tokens.xpos[to - 1] === 'NN' && nameAt[to - 1] === -1;
  const isSet = tokens.word[to] === ',' && name !== undefined && name.from === to + 1 && tokens.word[name.to] === ',';
  if (!isOffice || !isSet || name.type !== 'PERSON' || nounClass(lemmaOf(tokens, to - 1)) === 'body') return [from, to];
  const clause: Range = [name.to + 1, runBehind(name.to + 1, end, (i) => tokens.word[i] !== ',')];
  const opens =
    /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens.upos[clause[0]] ?? 'X') && !isRelative(tokens, clause[0]);
  return opens && someIn(clause, (i) => /^VB[DZP]$|^MD$/.test(tokens.xpos[i]!)) ? [from, name.to] : [from, to];
}

const isRelative = ({ xpos }: DocView['doc']['tokens'], i: number): boolean => xpos[i]!.startsWith('W');

function scopeOf(view: DocView, cue: Range, source: Range, sentence: Range): Range {
  const {
    doc: { tokens },
  } = view;
  const before = cue[0] - 1;
  const atStart = cue[0] === sentence[0] || (cue[0] - sentence[0] <= 2 && tokens.upos[cue[0] - 1] !== 'VERB');
  const rest = source[1] + 1 >= sentence[1];
  const afterComma =
    before >= sentence[0] &&
    (tokens.word[before] === ',' || (view.quoteOf[before] !== -1 && tokens.word[before - 1] === ','));
  if (atStart || (rest && (afterComma || before < sentence[0]))) return sentence;
  const [, ...above] = upFrom(tokens, cue[0], 8);
  const clause = above.find(
    (h) => (h < cue[0] || h >= source[1]) && (/^(?:VERB|AUX|ADJ)$/.test(tokens.upos[h]!) || tokens.head[h] === -1),
  );
  return clause === undefined ? sentence : subtree(view, clause);
}
