import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, ClaimGroup, LedgerFile, Span } from '../src/model/index.ts';
import { packageRoot } from '../src/package-root.ts';
import { articleOf } from './report.ts';
import { rowsOn, type Row } from './row.ts';
import { articleTracer } from './trace-folder.ts';

/** A stretch of a report that tells one of the claims that several reports of its story tell. */
interface Told {
  readonly claim: string;
  /** `says` it, gives another `figure` for it, or `denies` it */
  readonly stance: 'says' | 'figure' | 'denies';
  /** of the report's text, without the title */
  readonly at: Span;
}

/** A story whose reports each tell of something else, and have some claims in common. */
export interface Angles {
  readonly id: string;
  readonly reports: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly publishedAt: string;
    readonly title: string;
    readonly text: string;
    readonly told: readonly Told[];
  }[];
}

/**
 * Pairs of claims of two reports: `shown` by the ledger, `right` of these, `wanted` by the labels, `found` of these.
 */
export interface LinkCounts {
  readonly shown: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
}

/** Share of the shorter of a claim's words and a labelled stretch that both must have in common. */
const HALF = 0.5;
/** How the members of a group that speak against it stand to it. */
export const AGAINST: ReadonlySet<string> = new Set(['denies', 'contradicts']);

/**
 * Are claims linked that say the same, and only these, where reports of one story have angles of their own? Stories of
 * `bench/invented/angles.jsonl`, every claim that two reports tell marked by their writer. A pair of claims of two reports
 * in one group is right where both stand in stretches of one label (`same`), or of one label where one denies
 * (`denied`); claims of headlines are left out of the pairs.
 */
export async function measureLinks(): Promise<readonly Row[]> {
  const stories = anglesIn<Angles>(path.join(packageRoot(), 'bench/invented/angles.jsonl'));
  const trace = articleTracer();
  const same: LinkCounts[] = [];
  const denied: LinkCounts[] = [];
  for (const story of stories) {
    const ledger = trace(articlesOf(story));
    same.push(linksOf(story, ledger, 'same'));
    denied.push(linksOf(story, ledger, 'denied'));
  }
  const data = `${stories.length} stories of ours, told from several angles`;
  const rows = (what: string, counts: readonly LinkCounts[]): Row[] => {
    const sum = (key: keyof LinkCounts): number => counts.reduce((all, one) => all + one[key], 0);
    const row = rowsOn(data);
    return [
      row(`${what}, precision`, (100 * sum('right')) / Math.max(1, sum('shown'))),
      row(`${what}, recall`, (100 * sum('found')) / Math.max(1, sum('wanted'))),
    ];
  };
  return [...rows('claims linked as the same', same), ...rows('denials linked', denied)];
}

/** The stories of a file, one in a line. */
export function anglesIn<Story extends Angles>(file: string): Story[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Story);
}

export const articlesOf = ({ reports }: Angles): Article[] =>
  reports.map(({ id, title, text, publishedAt, publisher }) =>
    articleOf({ id, title, text, publishedAt, lang: 'en', outlet: publisher }),
  );

/** The pairs of a story's ledger against its labels. */
export function linksOf(story: Angles, ledger: LedgerFile, kind: 'same' | 'denied'): LinkCounts {
  const labelsOf = labeller(story, ledger);
  const shown = new Map<string, boolean>();
  const found = new Set<string>();
  for (const group of ledger.claims)
    for (const [a, b] of pairsOf(group)) {
      if ((AGAINST.has(a.relation) !== AGAINST.has(b.relation)) !== (kind === 'denied')) continue;
      const [x, y] = [labelsOf(a), labelsOf(b)];
      if (x === null || y === null) continue;
      const common = x.flatMap((one) => y.flatMap((other) => (agrees(one, other, kind) ? [pairKey(one, other)] : [])));
      for (const key of common) found.add(key);
      const key = [a, b]
        .map(({ article, claim }) => `${article}/${claim}`)
        .toSorted()
        .join(' ');
      shown.set(key, (shown.get(key) ?? false) || common.length > 0);
    }
  const wanted = wantedOf(story, kind);
  return {
    shown: shown.size,
    right: [...shown.values()].filter(Boolean).length,
    wanted: wanted.size,
    found: [...wanted].filter((key) => found.has(key)).length,
  };
}

type Member = ClaimGroup['members'][number];
interface Label extends Told {
  readonly report: string;
}

const pairKey = (a: Label, b: Label): string =>
  [a, b]
    .map(({ report, claim, at }) => `${report}/${claim}/${at[0]}`)
    .toSorted()
    .join(' ');

/** Do two stretches tell one claim, or, where denials are asked for, does one deny what the other tells? */
function agrees(a: Label, b: Label, kind: 'same' | 'denied'): boolean {
  return (
    a.report !== b.report &&
    a.claim === b.claim &&
    ((a.stance === 'denies') !== (b.stance === 'denies')) === (kind === 'denied')
  );
}

function wantedOf({ reports }: Angles, kind: 'same' | 'denied'): Set<string> {
  const labels = reports.flatMap(({ id, told }) => told.map((one): Label => ({ ...one, report: id })));
  const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const));
  return new Set(pairs.filter(([a, b]) => agrees(a, b, kind)).map(([a, b]) => pairKey(a, b)));
}

function pairsOf({ members }: ClaimGroup): [Member, Member][] {
  return members.flatMap((a, i) =>
    members.slice(i + 1).flatMap((b): [Member, Member][] => (a.article === b.article ? [] : [[a, b]])),
  );
}

/** The labels of a member's words; null for those of a headline, which none has. */
function labeller({ reports }: Angles, ledger: LedgerFile): (member: Member) => readonly Label[] | null {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const claims = new Map(
    ledger.articles.flatMap(({ id, claims: own }) => own.map((claim) => [`${id}/${claim.id}`, claim] as const)),
  );
  return ({ article, claim }) => {
    const report = reportOf.get(article);
    const evidence = claims.get(`${article}/${claim}`)?.evidence ?? [];
    if (report === undefined) return null;
    const title = report.title.length + 2;
    if (evidence.every(([, end]) => end <= title)) return null;
    const words = evidence.reduce((sum, [start, end]) => sum + end - start, 0);
    return report.told
      .filter(({ at: [start, end] }) => {
        const both = evidence.reduce(
          (sum, [from, to]) => sum + Math.max(0, Math.min(to - title, end) - Math.max(from - title, start)),
          0,
        );
        return both >= HALF * Math.min(words, end - start);
      })
      .map((one) => ({ ...one, report: article }));
  };
}
