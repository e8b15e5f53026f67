import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { GROUP_WEIGHTS, GROUPS, scoreCandidate } from '../src/engine/fast/antecedents.ts';
import { nameSpans, type NameModel } from '../src/engine/fast/names/tag-names.ts';
import { parseText, type SyntaxModels } from '../src/engine/fast/syntax/parse-text.ts';
import { resolveAll } from '../src/language/entities/find-entities.ts';
import { mendNames } from '../src/language/entities/mend-names.ts';
import { bestCandidate } from '../src/language/entities/resolve-pronouns.ts';
import { segment } from '../src/language/index.ts';
import { seededRandom, shuffle } from './random.ts';

/** One pronoun with what it could mean: facts of each candidate, and which of them are right. */
interface Choice {
  readonly group: number;
  readonly genre: string;
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** A text with marked coreference: entity of each mention by where its head stands. */
interface MarkedText {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly head: readonly [number, number];
    readonly entity: string;
  }[];
}

const jsonLines = <T>(file: string): T[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** GUM's marked texts. */
export function readGumCoreference(file: string): MarkedText[] {
  return jsonLines<MarkedText>(file);
}

/** News articles with CoreNLP's chains; their texts are those of the attribution corpus. */
export function readSilverCoreference(chainFile: string, textFile: string): MarkedText[] {
  const texts = new Map(jsonLines<{ id: string; text: string }>(textFile).map((a) => [a.id, a.text]));
  type Chains = { id: string; chains: { mentions: [number, number, number, number, number][] }[] };
  return jsonLines<Chains>(chainFile).map(({ id, chains }) => ({
    id,
    genre: 'silver',
    text: texts.get(id) ?? '',
    mentions: chains.flatMap(({ mentions }, c) =>
      mentions.map(([start, end, from, to]) => ({ start, end, head: [from, to] as const, entity: String(c) })),
    ),
  }));
}

/**
 * All third-person pronouns of the texts with their candidates as the language stage sees them. The right candidate is
 * taken each time, so that later ones are seen in a well-resolved text; where none is right, "none" is.
 */
export function pronounChoices(texts: readonly MarkedText[], syntax: SyntaxModels, names: NameModel): Choice[] {
  const choices: Choice[] = [];
  for (const { id, genre, text, mentions } of texts) {
    const entityAt = new Map<number, string>();
    for (const m of mentions)
      for (let c = m.head[0]; c < m.head[1]; c++)
        if (!entityAt.has(c) || m.end - m.start < 40) entityAt.set(c, m.entity);
    const parsed = parseText(segment({ id, text, title: null, publishedAt: null, lang: 'en' }), syntax);
    resolveAll(parsed, mendNames(parsed, nameSpans(parsed, names)), (view, pronoun, group, candidates) => {
      const { start } = view.doc.tokens;
      const gold = entityAt.get(start[pronoun]!);
      const right = candidates.map(
        ({ mention }) => mention !== null && gold !== undefined && entityAt.get(start[mention.head]!) === gold,
      );
      if (!right.includes(true)) right[right.length - 1] = true;
      if (gold !== undefined)
        choices.push({ group: GROUPS.indexOf(group), genre, candidates: candidates.map(({ facts }) => facts), right });
      return right.indexOf(true);
    });
  }
  return choices;
}

/** Articles of silver chains that are used; more changed nothing. */
const SILVER_ARTICLES = 300;

/**
 * Weights for all groups: first on CoreNLP's chains (for "he" and "she" only where these name an antecedent, since the
 * tool leaves most others open), then on GUM, which people annotated.
 */
export function trainPronouns(corpora: string, syntax: SyntaxModels, names: NameModel): Float32Array {
  const silver = readSilverCoreference(
    path.join(corpora, 'language/news-coref-train.jsonl.gz'),
    path.join(corpora, 'attribution/train.jsonl.gz'),
  ).slice(0, SILVER_ARTICLES);
  const rough = pronounChoices(silver, syntax, names).filter(
    ({ group, right }) => group >= GROUPS.indexOf('it') || right.at(-1) !== true,
  );
  const gold = pronounChoices(
    readGumCoreference(path.join(corpora, 'language/gum-layers-train.jsonl.gz')),
    syntax,
    names,
  );
  return fitPronouns(gold, 4, 0.03, 3e-3, fitPronouns(rough, 2, 0.05, 3e-3));
}

/** Softmax over each pronoun's candidates, AdaGrad, L2 by decay of steps; seeded. */
function fitPronouns(
  choices: readonly Choice[],
  epochs: number,
  rate: number,
  l2: number,
  into: Float32Array = new Float32Array(GROUPS.length * GROUP_WEIGHTS),
): Float32Array {
  const squares = new Float32Array(into.length).fill(1e-2);
  const facts = Math.round(Math.sqrt(GROUP_WEIGHTS));
  const random = seededRandom(5);
  const order = choices.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
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

/**
 * Of some pronouns: how many there are, how many were resolved right or rightly left open; the same of those whose
 * antecedent is among the candidates; how many were given one, and how many of these the right one.
 */
export interface PronounCount {
  all: number;
  right: number;
  resolvable: number;
  rightOfResolvable: number;
  given: number;
  rightOfGiven: number;
}

/** How the weights do, by group of pronoun and all together. */
export function scorePronouns(choices: readonly Choice[], weights: Float32Array): ReadonlyMap<string, PronounCount> {
  const counts = new Map<string, PronounCount>();
  for (const { group, candidates, right } of choices) {
    const scores = candidates.map((facts) => scoreCandidate(weights, group * GROUP_WEIGHTS, facts));
    const best = bestCandidate(scores);
    for (const key of [GROUPS[group]!, 'all']) {
      let count = counts.get(key);
      if (!count)
        counts.set(key, (count = { all: 0, right: 0, resolvable: 0, rightOfResolvable: 0, given: 0, rightOfGiven: 0 }));
      const hit = right[best] ? 1 : 0;
      count.all++;
      count.right += hit;
      if (best < candidates.length - 1) {
        count.given++;
        count.rightOfGiven += hit;
      }
      if (right.at(-1) === true) continue;
      count.resolvable++;
      count.rightOfResolvable += hit;
    }
  }
  return counts;
}
