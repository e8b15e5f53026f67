import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import path from 'node:path';
import { findNames, type NameModel } from '../src/language/entities/find-names.ts';
import { resolveAll } from '../src/language/entities/find-entities.ts';
import { GROUP_WEIGHTS, GROUPS, scoreCandidate } from '../src/language/entities/resolve-pronouns.ts';
import { parseText, type SyntaxModels } from '../src/language/syntax/parse-text.ts';
import { seededRandom } from './crf.ts';

/** One pronoun with what it could mean: facts of each candidate, and which of them are right. */
export interface Choice { readonly group: number; readonly genre: string; readonly candidates: readonly (readonly number[])[]; readonly right: readonly boolean[] }

/** A text with marked coreference: entity of each mention by where its head stands. */
interface MarkedText { readonly id: string; readonly genre: string; readonly text: string; readonly mentions: readonly { readonly start: number; readonly end: number; readonly head: readonly [number, number]; readonly entity: string }[] }

const jsonLines = <T>(file: string): T[] => gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);

/** GUM's marked texts of a part. */
export function readGumCoreference(corpora: string, part: 'train' | 'dev'): MarkedText[] {
  return jsonLines<MarkedText>(path.join(corpora, `language/gum-layers-${part}.jsonl.gz`));
}

/** The news articles with CoreNLP's chains. */
export function readSilverCoreference(corpora: string, part: 'train' | 'dev'): MarkedText[] {
  const texts = new Map(jsonLines<{ id: string; text: string }>(path.join(corpora, `attribution/${part}.jsonl.gz`)).map((a) => [a.id, a.text]));
  type Chains = { id: string; chains: { mentions: [number, number, number, number, number][] }[] };
  return jsonLines<Chains>(path.join(corpora, `language/news-coref-${part}.jsonl.gz`)).map(({ id, chains }) => ({
    id, genre: 'silver', text: texts.get(id) ?? '',
    mentions: chains.flatMap(({ mentions }, c) => mentions.map(([start, end, from, to]) => ({ start, end, head: [from, to] as const, entity: String(c) }))),
  }));
}

/**
 * All third-person pronouns of the texts with their candidates as the language stage sees them. The right candidate is taken each time, so
 * that later ones are seen in a well-resolved text; where none is right, "none" is.
 */
export function pronounChoices(texts: readonly MarkedText[], syntax: SyntaxModels, names: NameModel): Choice[] {
  const choices: Choice[] = [];
  for (const { id, genre, text, mentions } of texts) {
    const entityAt = new Map<number, string>();
    for (const m of mentions) for (let c = m.head[0]; c < m.head[1]; c++) if (!entityAt.has(c) || m.end - m.start < 40) entityAt.set(c, m.entity);
    const parsed = parseText({ id, text, title: null, publishedAt: null, lang: 'en' }, syntax);
    resolveAll(parsed, findNames(parsed, names), (view, pronoun, group, candidates) => {
      const { start } = view.doc.tokens;
      const gold = entityAt.get(start[pronoun]!);
      const right = candidates.map(({ mention }) => mention !== null && gold !== undefined && entityAt.get(start[mention.head]!) === gold);
      if (!right.includes(true)) right[right.length - 1] = true;
      if (gold !== undefined) choices.push({ group: GROUPS.indexOf(group), genre, candidates: candidates.map(({ facts }) => facts), right });
      return right.indexOf(true);
    });
  }
  return choices;
}

/** Softmax over each pronoun's candidates, AdaGrad, L2 by decay of steps; seeded. */
export function fitPronouns(choices: readonly Choice[], epochs: number, rate: number, l2: number, into: Float32Array = new Float32Array(GROUPS.length * GROUP_WEIGHTS)): Float32Array {
  const squares = new Float32Array(into.length).fill(1e-2);
  const facts = Math.round(Math.sqrt(GROUP_WEIGHTS));
  const random = seededRandom(5);
  const order = choices.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { group, candidates, right } = choices[i]!;
      if (candidates.length < 2) continue;
      const offset = group * GROUP_WEIGHTS;
      const scores = candidates.map((c) => scoreCandidate(into, offset, c));
      const top = Math.max(...scores);
      const odds = scores.map((s) => Math.exp(s - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const good = odds.reduce((a, b, k) => a + (right[k] ? b : 0), 0);
      for (const [k, c] of candidates.entries()) {
        const gradient = odds[k]! / all - (right[k] ? odds[k]! / good : 0);
        if (Math.abs(gradient) < 1e-4) continue;
        for (let a = 0; a < c.length; a++) {
          for (let b = a; b < c.length; b++) {
            const w = offset + c[a]! * facts + c[b]!;
            const g = gradient + l2 * into[w]!;
            squares[w]! += g * g;
            into[w]! -= (rate * g) / Math.sqrt(squares[w]!);
          }
        }
      }
    }
  }
  return into;
}

/** Share of pronouns resolved right, in per cent, by group; `resolvable`: of those with a right candidate. */
export function scorePronouns(choices: readonly Choice[], weights: Float32Array): Record<string, string> {
  const counts = new Map<string, [number, number, number, number]>();
  for (const { group, candidates, right } of choices) {
    let best = 0;
    let top = -Infinity;
    for (const [k, c] of candidates.entries()) {
      const score = scoreCandidate(weights, group * GROUP_WEIGHTS, c);
      if (score > top) [top, best] = [score, k];
    }
    const none = right.at(-1) === true;
    for (const key of [GROUPS[group]!, 'all']) {
      const count = counts.get(key) ?? counts.set(key, [0, 0, 0, 0]).get(key)!;
      count[0]++;
      if (right[best]) count[1]++;
      if (!none) { count[2]++; if (right[best]) count[3]++; }
    }
  }
  return Object.fromEntries([...counts].map(([key, [n, hit, can, canHit]]) => [key, `${((100 * hit) / n).toFixed(1)} of ${n}; resolvable ${((100 * canHit) / (can || 1)).toFixed(1)} of ${can}`]));
}
