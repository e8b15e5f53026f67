/**
 * What one reader's marks (`../shared/corpora/judged`: eight invented reports and the five seeds, each claim of an older
 * version judged by a language model as an editor would) say of today's claims, as far as these tell what was judged. A
 * claim that was shown in other words then keeps the mark of those words, so the figures show the way, no more.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadModels } from '../src/load-models.ts';
import type { AnnotatedArticle, Claim } from '../src/model/index.ts';
import { trace } from '../src/trace.ts';
import type { BenchContext, Row } from './row.ts';

/** From this share of words in common, in both, two wordings are one claim. */
const ALIKE = 0.8;

interface Judged {
  readonly set: string;
  readonly article: string;
  readonly kind: string;
  /** would a careful reader agree that the article says so? */
  readonly F: string;
  /** would it make a reader believe something false of a named party? */
  readonly D: string;
  readonly text: string;
}

export async function measureJudged({ data, shared }: BenchContext): Promise<readonly Row[]> {
  const judged = readTable(path.join(data, 'judgements.tsv')).filter(({ kind }) => kind === 'claim');
  const models = loadModels();
  let claims = 0;
  const found: Judged[] = [];
  for (const key of new Set(judged.map(({ set, article }) => `${set}/${article}`))) {
    const own = judged.filter(({ set, article }) => `${set}/${article}` === key);
    const { set, article } = own[0]!;
    const file = set === 'seeds' ? path.join(shared, 'seeds', article) : path.join(data, `${article}.txt`);
    if (!existsSync(file)) continue;
    for (const annotated of (await trace([file], { models })).articles)
      for (const claim of annotated.claims) {
        claims++;
        const like = nearest(annotated, claim, own);
        if (like !== null) found.push(like);
      }
  }
  const row = (measure: string, part: number, of: number): Row => ({
    data: 'judged',
    measure,
    value: (100 * part) / Math.max(1, of),
    baseline: null,
    best: null,
  });
  return [
    row('claims that tell a judged one', found.length, claims),
    row('… judged faithful', found.filter(({ F }) => F === '1').length, found.length),
    row('… judged dangerous (less is better)', found.filter(({ D }) => D === '1').length, found.length),
  ];
}

/** The judged claim whose words are most like those of a claim, as shown or as marked in the article. */
function nearest({ text }: AnnotatedArticle, claim: Claim, judged: readonly Judged[]): Judged | null {
  const wordings = [claim.text, claim.evidence.map((span) => text.slice(...span)).join(' ')].map(wordsOf);
  let best: Judged | null = null;
  let most = ALIKE;
  for (const one of judged) {
    const words = wordsOf(one.text);
    const alike = Math.max(...wordings.map((wording) => overlap(wording, words)));
    if (alike >= most) [best, most] = [one, alike];
  }
  return best;
}

/** Words in lower case, without names put in square brackets. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/\[[^\]]*\]/gu, ' ')
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** Words in both as a share of words in either. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}

function readTable(file: string): Judged[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])) as unknown as Judged;
  });
}
