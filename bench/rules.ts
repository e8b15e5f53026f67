/**
 * How often each rule fires, by the `reasons` that findings keep: on texts that no rule was written beside (reports of
 * 5W1H), and on those that were read while the program was built (the seeds, the sample). A rule that fires on the
 * second alone must earn its place on other text, or go: what each earns on development stories stands below. Rules that
 * set trees right leave no reason: of these it is told how many claims read otherwise without them.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../src/annotate.ts';
import { TREE_RULES } from '../src/claims/index.ts';
import type { ImmediateEngine } from '../src/engine/engine.ts';
import { joinTitle, Ledger } from '../src/ledger/index.ts';
import { loadModels } from '../src/load-models.ts';
import type { Article } from '../src/model/index.ts';
import { ALL_RULES, type LeftOut } from '../src/model/rules.ts';
import { packageRoot } from '../src/package-root.ts';
import { trace } from '../src/trace.ts';
import { firedIn } from './fired.ts';
import { articleOf, type Report } from './report.ts';
import type { BenchContext, Row } from './row.ts';
import { remembering, worthOfRules } from './worth.ts';

/** Reports of 5W1H that are read. */
const REPORTS = 150;

export async function measureRules({ shared }: BenchContext): Promise<readonly Row[]> {
  const models = remembering(loadModels());
  const near = [path.join(packageRoot(), 'examples/zimmermann-1917'), path.join(shared, 'seeds')].filter(existsSync);
  const read = new Map<string, number>();
  for (const folder of near) firedIn(await trace([folder], { models }), read);
  const open = new Map<string, number>();
  const articles: Article[] = [];
  const file = path.join(shared, 'corpora/stories/stories-5w1h.dev.jsonl.gz');
  if (existsSync(file)) {
    const ledger = new Ledger();
    for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(0, REPORTS)) {
      const article = articleOf(JSON.parse(line) as Report);
      articles.push(article);
      ledger.add(article, annotate(joinTitle(article), models));
    }
    firedIn(ledger.toFile(), open);
  }
  const rules = [...new Set([...open.keys(), ...read.keys()])].sort();
  return [
    ...rules.flatMap((rule) => [
      times(`rules, ${REPORTS} reports`, rule, open),
      times('rules, seeds and sample', rule, read),
    ]),
    ...treesOf(articles, models),
    ...(await worthOfRules(shared, models)),
  ];
}

/** How many claims of these articles read otherwise without each rule that sets trees right. */
function treesOf(articles: readonly Article[], models: ImmediateEngine): Row[] {
  const claimsOf = (article: Article, leftOut: LeftOut): Set<string> =>
    new Set(annotate(joinTitle(article), models, leftOut).claims.map((claim) => JSON.stringify(claim)));
  const counts = new Map<string, number>();
  for (const article of articles) {
    const all = claimsOf(article, ALL_RULES);
    for (const rule of TREE_RULES) {
      const without = claimsOf(article, new Set([rule]));
      counts.set(rule, (counts.get(rule) ?? 0) + [...all].filter((claim) => !without.has(claim)).length);
    }
  }
  return articles.length === 0 ? [] : TREE_RULES.map((rule) => times(`rules, ${REPORTS} reports`, rule, counts));
}

function times(data: string, rule: string, counts: ReadonlyMap<string, number>): Row {
  return { data, measure: rule, value: counts.get(rule) ?? 0, baseline: null, best: null, unit: 'times' };
}
