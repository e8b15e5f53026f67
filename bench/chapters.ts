import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { annotate, LastingLedger, loadModels, openStore } from '../src/index.ts';
import { articleOf, type Report } from './report.ts';
import type { BenchContext, Row } from './row.ts';

const MINUTES = 9;
/** Articles that come between two steps of placing: about a day of them. */
const TOGETHER = 20;

/**
 * The stream of AllSides by date: how many articles are weighed together at most (those of a chapter, and those that it
 * carries from earlier ones), and how many the largest story holds. The first HEARSAY_CHAPTERS articles (300 where that is
 * not set), at most nine minutes a run; with HEARSAY_CHAPTERS_DATA, a folder, the next run goes on from there.
 */
export async function measureChapters({ shared }: BenchContext): Promise<readonly Row[]> {
  const file = path.join(shared, 'corpora/stories/stories-allsides.dev.jsonl.gz');
  if (!existsSync(file)) return [];
  const given = process.env['HEARSAY_CHAPTERS_DATA'];
  const folder = given ?? mkdtempSync(path.join(tmpdir(), 'hearsay-chapters-'));
  mkdirSync(folder, { recursive: true });
  const models = loadModels();
  const reader = { id: 'bench', read: (doc: Parameters<typeof annotate>[0]) => annotate(doc, models) };
  const ledger = new LastingLedger(await openStore({ data: folder }, true), {
    reader,
    now: () => '2025-01-01T00:00:00Z',
  });
  try {
    const wanted = Number(process.env['HEARSAY_CHAPTERS'] ?? 300);
    const reports = (await reportsIn(file)).toSorted((a, b) => compare(a.publishedAt ?? '', b.publishedAt ?? ''));
    const until = Date.now() + MINUTES * 60_000;
    const { articles: from } = await ledger.read((tx) => tx.counts());
    await ledger.settle();
    for (let n = from; n < Math.min(wanted, reports.length) && Date.now() < until; n++) {
      const report = reports[n]!;
      const { title, text, publishedAt } = report;
      await ledger.add({
        ...articleOf(report),
        title: title ?? null,
        text,
        publishedAt: publishedAt ?? null,
        hash: report.id,
      });
      if ((n + 1) % TOGETHER === 0) await ledger.settle();
    }
    await ledger.settle();
    return await rowsOf(ledger);
  } finally {
    await ledger.close();
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function reportsIn(file: string): Promise<readonly Report[]> {
  const found: Report[] = [];
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) }))
    found.push(JSON.parse(line) as Report);
  return found;
}

async function rowsOf(ledger: LastingLedger): Promise<Row[]> {
  let [count, together, largest, long] = [0, 0, 0, 0];
  await ledger.read(async (tx) => {
    for (let after = 0; ;) {
      const stories = await tx.storiesAfter(after, 200);
      for (const { seq, articles } of stories) {
        count += articles.length;
        largest = Math.max(largest, articles.length);
        const chapters = await tx.weighings(seq);
        if (chapters.length > 1) long++;
        for (const { body } of chapters) {
          const { names } = JSON.parse(body) as { names: object };
          together = Math.max(together, Object.keys(names).length);
        }
      }
      const last = stories.at(-1);
      if (last === undefined) return;
      after = last.seq;
    }
  });
  const data = `AllSides by date, ${count.toLocaleString('en')} articles`;
  const row = (measure: string, value: number): Row => ({
    data,
    measure,
    value,
    unit: 'articles',
    baseline: null,
    best: null,
  });
  return [
    row('largest set weighed together', together),
    row('largest story', largest),
    { ...row('stories of several chapters', long), unit: 'stories' },
  ];
}
