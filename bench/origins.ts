/**
 * On whose word does a report rest? The labelled (report, claim) rows of `corpora/stories/origins-5w1h`, the reports of
 * each event traced by themselves, as `hearsay trace` reads a few. A label is only a mark ("twenty-one-freed"), so the
 * first claims of a report that hold most of its words, figures among them and days not, stand for it. The institutions
 * behind these are the answer, else those behind other reports of the same claim, else, for a report that names nobody,
 * the one named most by the others: a report without a source is no origin. Scored as `bench/stories/score.mjs` of the
 * shared folder does: pairs of reports on a common origin, and the number of origins of each claim.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { contentOf, wordsOf } from '../src/corroboration/terms.ts';
import { MONTH_NAMES } from '../src/lexicon/en/calendar.ts';
import { CARDINALS } from '../src/lexicon/en/numbers.ts';
import type { LedgerFile } from '../src/model/index.ts';
import { articleOf, type Report } from './report.ts';
import type { BenchContext, Row } from './row.ts';
import { articleTracer } from './trace-folder.ts';

interface Labelled {
  readonly id: string;
  readonly event: string;
  readonly claim: string;
  readonly origins: readonly string[];
}

/** Share of a label's words that a claim must hold. */
const HELD = 1 / 3;
/** Claims of a report that a label stands for, at most. */
const MEANT = 3;

/** How many independent origins the product counts for the labelled claims of real stories, against their labels. */
export async function measureOrigins(context: BenchContext): Promise<readonly Row[]> {
  const data = [context.data, path.join(context.shared, 'corpora/stories')].find((folder) =>
    existsSync(path.join(folder, 'origins-5w1h.dev.jsonl')),
  );
  if (data === undefined) return [];
  const file = path.join(data, 'origins-5w1h.dev.jsonl');
  const lines = <T>(text: string): T[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  const rows = lines<Labelled>(readFileSync(file, 'utf8'));
  const texts = lines<Report>(gunzipSync(readFileSync(path.join(data, 'stories-5w1h.dev.jsonl.gz'))).toString('utf8'));
  const reportOf = new Map(texts.map((report) => [report.id, report]));
  const trace = articleTracer();
  return scored(rows, (ids) => trace(ids.map((id) => articleOf(reportOf.get(id) as Report))));
}

/** The labelled rows against the ledgers of their events, each made of the reports of the event by their ids. */
export function scored(rows: readonly Labelled[], ledgerOf: (ids: readonly string[]) => LedgerFile): readonly Row[] {
  const answers = new Map(
    [...new Set(rows.map(({ event }) => event))].flatMap((event) => {
      const own = rows.filter((labelled) => labelled.event === event);
      return [...answersOf(own, ledgerOf([...new Set(own.map(({ id }) => id))]))];
    }),
  );
  let [both, ours, theirs, off, claims] = [0, 0, 0, 0, 0];
  const byClaim = new Map<string, Labelled[]>();
  for (const labelled of rows) {
    const key = `${labelled.event}|${labelled.claim}`;
    const list = byClaim.get(key);
    if (list === undefined) byClaim.set(key, [labelled]);
    else list.push(labelled);
  }
  for (const group of byClaim.values()) {
    const named = group.flatMap((labelled) => answers.get(labelled) ?? []);
    const usual =
      named.toSorted((a, b) => named.filter((x) => x === b).length - named.filter((x) => x === a).length)[0] ??
      'unknown';
    const found = group.map((labelled) => {
      const answer = answers.get(labelled) ?? [];
      return answer.length > 0 ? answer : [usual];
    });
    group.forEach((labelled, i) =>
      group.slice(i + 1).forEach((other, k) => {
        const gold = labelled.origins.some((origin) => other.origins.includes(origin));
        const said = (found[i] ?? []).some((origin) => (found[i + 1 + k] ?? []).includes(origin));
        both += Number(gold && said);
        ours += Number(said);
        theirs += Number(gold);
      }),
    );
    off += Math.abs(new Set(group.flatMap(({ origins }) => origins)).size - new Set(found.flat()).size);
    claims++;
  }
  const row = (measure: string, value: number, baseline: number | null, unit?: string): Row => ({
    data: 'origins-5w1h',
    measure,
    value,
    baseline,
    best: null,
    ...(unit === undefined ? {} : { unit }),
  });
  return [
    row('shared origin, F1', (200 * both) / Math.max(1, ours + theirs), 90.4),
    row('shared origin, precision', (100 * both) / Math.max(1, ours), null),
    row('shared origin, recall', (100 * both) / Math.max(1, theirs), null),
    row('mean error of counts', off / Math.max(1, claims), 1, 'origins'),
  ];
}

/** Institutions behind each labelled row, an origin without one by itself. */
function answersOf(
  rows: readonly Labelled[],
  { articles, claims, origins }: LedgerFile,
): Map<Labelled, readonly string[]> {
  const articleOfId = new Map(articles.map((article) => [article.id, article]));
  const institution = new Map(origins.map((origin) => [origin.id, origin.institution ?? origin.id]));
  return new Map(
    rows.map((row): [Labelled, readonly string[]] => {
      const words = termsOf(row.claim.replaceAll('-', ' ').replaceAll(DAY, ' '));
      const scored = (articleOfId.get(row.id)?.claims ?? []).map((claim) => {
        const terms = new Set(termsOf(claim.text));
        return { claim, held: words.filter((word) => terms.has(word)).length / words.length };
      });
      const most = Math.max(HELD, ...scored.map(({ held }) => held));
      const meant = scored
        .filter(({ held }) => held >= most)
        .slice(0, MEANT)
        .map(({ claim }) => claim);
      const own = meant.flatMap(({ origin }) => origin ?? []);
      const passed = claims
        .filter(({ members }) =>
          members.some(({ article, claim }) => article === row.id && meant.some(({ id }) => id === claim)),
        )
        .flatMap((group) => group.origins);
      const behind = new Set((own.length > 0 ? own : passed).flatMap((id) => institution.get(id) ?? []));
      return [row, [...behind]];
    }),
  );
}

/** What words stand for, figures among them: "twenty-one" is 21. */
function termsOf(text: string): readonly string[] {
  const digits = text
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll(TENS_AND_ONES, (_, tens: string, ones: string) => String(valueOf(tens) + valueOf(ones)))
    .replaceAll(CARDINAL, (word) => String(valueOf(word)));
  return [...contentOf(digits), ...wordsOf(digits).filter((word) => /^\d$/u.test(word))];
}

/** A day or a year in a label: reports of it say "Tuesday". */
const DAY = new RegExp(`\\b\\d{1,2} (?:${MONTH_NAMES.join('|')})\\b|\\b(?:19|20)\\d\\d\\b`, 'giu');

const valueOf = (word: string): number => CARDINALS[word] ?? 0;
const cardinals = (isWanted: (value: number) => boolean): string =>
  Object.keys(CARDINALS)
    .filter((word) => isWanted(valueOf(word)))
    .join('|');
const TENS_AND_ONES = new RegExp(
  `\\b(${cardinals((value) => value >= 20)}) (${cardinals((value) => 0 < value && value < 10)})\\b`,
  'gu',
);
const CARDINAL = new RegExp(`\\b(?:${cardinals(() => true)})\\b`, 'gu');
