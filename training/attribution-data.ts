/** The attribution corpus beside its parses, and the gold spans as labels of tokens. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lexiconKey } from '../src/engine/fast/spans/columns.ts';
import { BEGIN, SPAN_ROLES } from '../src/engine/fast/spans/labels.ts';
import type { AttributionSpans, Parsed, Span } from '../src/model/index.ts';

/** One article of the corpus. */
interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly attributions: readonly AttributionSpans[];
}
/** … with its parse, and each attribution as ranges of tokens. */
export interface Example {
  readonly gold: GoldArticle;
  readonly parsed: Parsed;
  readonly attributions: readonly TokenSpans[];
}
/** Roles as token ranges `[from, to)` of the document. */
export interface TokenSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The articles of a part of the corpus, `train` or `dev`. */
export function readGold(corpora: string, part: string): GoldArticle[] {
  const lines = gunzipSync(readFileSync(path.join(corpora, 'attribution', `${part}.jsonl.gz`)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldArticle);
}

/** Tokens that share a character with the span, as `[from, to)`; null if none does. */
function tokenRange(parsed: Parsed, [start, end]: Span): Span | null {
  const { tokens } = parsed;
  let lo = 0;
  let hi = tokens.count;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (tokens.end[mid]! > start) hi = mid;
    else lo = mid + 1;
  }
  let to = lo;
  while (to < tokens.count && tokens.start[to]! < end) to++;
  return lo < to ? [lo, to] : null;
}

/** Put gold and parse of an article together. */
export function example(gold: GoldArticle, parsed: Parsed): Example {
  const attributions = gold.attributions.map((a) => {
    const ranges = (spans: readonly Span[]): Span[] =>
      spans.flatMap((span) => {
        const r = tokenRange(parsed, span);
        return r ? [r] : [];
      });
    return { source: ranges(a.source), cue: ranges(a.cue), content: ranges(a.content) };
  });
  return { gold, parsed, attributions };
}

/** Label number of every token of the document. */
export function goldLabels(ex: Example): Uint8Array {
  const labels = new Uint8Array(ex.parsed.tokens.count);
  for (const attribution of ex.attributions) {
    for (const role of SPAN_ROLES)
      for (const [from, to] of attribution[role]) {
        labels.fill(BEGIN[role] + 1, from, to);
        labels[from] = BEGIN[role];
      }
  }
  // Where two spans share a token, or a line break cuts one, what is left begins anew.
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0 || label % 2 === 1) continue;
    const before = i > 0 ? labels[i - 1]! : 0;
    if (before !== label && before !== label - 1) labels[i] = label - 1;
  }
  return labels;
}

/** The token of a range whose head lies outside it: its syntactic head (the first, if several). */
function headOf(parsed: Parsed, [from, to]: Span): number {
  for (let i = from; i < to; i++) {
    const h = parsed.tokens.head[i]!;
    if ((h < from || h >= to) && parsed.tokens.upos[i] !== 'PUNCT') return i;
  }
  return from;
}

/** Upper ends of the shares of occurrences as a cue's head that make the steps of the cue lexicon. */
const STEPS = [0.03, 0.08, 0.16, 0.28, 0.42, 0.6, 0.78];

/** How often each lemma of the examples heads a cue, in steps 1 to 7. */
export function cueLexicon(examples: readonly Example[]): Map<number, number> {
  const all = new Map<number, number>();
  const heads = new Map<number, number>();
  const count = (map: Map<number, number>, key: number): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { parsed, attributions } of examples) {
    const { tokens } = parsed;
    const key = (i: number): number => lexiconKey(tokens.lemma[i]!, tokens.upos[i]!);
    for (let i = 0; i < tokens.count; i++) count(all, key(i));
    for (const { cue } of attributions) for (const range of cue) count(heads, key(headOf(parsed, range)));
  }
  const lexicon = new Map<number, number>();
  for (const [key, n] of heads) {
    if (n < 2) continue;
    const share = n / (all.get(key)! + 3);
    const step = STEPS.filter((s) => share >= s).length;
    if (step > 0) lexicon.set(key, step);
  }
  return lexicon;
}

/** Parses kept in a file of JSON Lines. */
export function readParses(file: string): Parsed[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const doc = JSON.parse(line) as Parsed;
      const t = doc.tokens;
      return {
        ...doc,
        tokens: {
          ...t,
          start: Int32Array.from(t.start),
          end: Int32Array.from(t.end),
          head: Int32Array.from(t.head),
          sentence: Int32Array.from(t.sentence),
        },
      };
    });
}

/** Keep parses in a file of JSON Lines. */
export function writeParses(file: string, parses: readonly Parsed[]): void {
  const plain = ({ tokens: t, ...doc }: Parsed): string =>
    JSON.stringify({
      ...doc,
      tokens: { ...t, start: [...t.start], end: [...t.end], head: [...t.head], sentence: [...t.sentence] },
    });
  writeFileSync(file, parses.map(plain).join('\n'));
}
