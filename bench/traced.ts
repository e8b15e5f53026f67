import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { joinTitle, LastingLedger, Ledger, loadReader, readInputs } from '../src/index.ts';
import type { Article, LedgerFile } from '../src/model/index.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { articleOf, type Report } from './report.ts';
import { rowsOn, type BenchContext, type Row } from './row.ts';

/** Reports of one story. */
interface Told {
  readonly corpus: string;
  readonly articles: readonly Article[];
}
type Line = Report & { readonly publisher?: string };

/**
 * Does a ledger that lasts come to what `trace` comes to? The seeds and the development stories with one reader, at once,
 * and one by one, the last first, into a case and into the stream: how many of the ledgers are the same byte for byte.
 */
export async function measureTraced({ shared }: BenchContext): Promise<readonly Row[]> {
  const stories = [...(await seeds(shared)), ...retold(shared), ...origins(shared)];
  const reader = loadReader();
  const rows: Row[] = [];
  for (const corpus of new Set(stories.map((one) => one.corpus))) {
    const own = stories.filter((one) => one.corpus === corpus);
    let [inCase, inStream, dated, datedSame] = [0, 0, 0, 0];
    for (const { articles } of own) {
      const traced = tracedFile(articles, reader);
      if (JSON.stringify(await oneByOne(articles, reader, 'story')) === traced) inCase++;
      const isSame = JSON.stringify(await oneByOne(articles, reader, null)) === traced;
      if (isSame) inStream++;
      if (articles.some(({ publishedAt }) => publishedAt === null)) continue;
      dated++;
      if (isSame) datedSame++;
    }
    const data = `${corpus}, ${own.length} ${own.length === 1 ? 'story' : 'stories'}`;
    const row = rowsOn(data);
    rows.push(
      row('one by one into a case: the ledger of trace', (100 * inCase) / own.length),
      row('one by one into the stream: the ledger of trace', (100 * inStream) / own.length),
      ...(dated === 0 ? [] : [row(`… of ${dated} whose reports all have a date`, (100 * datedSame) / dated)]),
    );
  }
  return rows;
}

function tracedFile(articles: readonly Article[], reader: ReturnType<typeof loadReader>): string {
  const ledger = new Ledger();
  for (const article of articles) ledger.add(article, reader.read(joinTitle(article)));
  return JSON.stringify(ledger.toFile());
}

async function oneByOne(
  articles: readonly Article[],
  reader: ReturnType<typeof loadReader>,
  inCase: string | null,
): Promise<Omit<LedgerFile, 'readBy'>> {
  const ledger = new LastingLedger(await openSqlite(':memory:'), { reader, now: () => '2026-01-01T00:00:00Z' });
  for (const article of articles.toReversed()) {
    await ledger.add(article, inCase);
    await ledger.settle();
  }
  const { readBy: _engine, ...file } = await ledger.toFile(inCase);
  await ledger.close();
  return file;
}

async function seeds(shared: string): Promise<Told[]> {
  const folder = path.join(shared, 'seeds');
  if (!existsSync(folder)) return [];
  const articles: Article[] = [];
  for await (const result of readInputs([folder])) if (result.kind !== 'unreadable') articles.push(result.article);
  return [{ corpus: 'seeds', articles }];
}

function retold(shared: string): Told[] {
  const folder = path.join(shared, 'corpora/retold');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      corpus: 'retold',
      articles: readdirSync(path.join(folder, name))
        .filter((file) => /^\d+\.json$/.test(file))
        .map((file) => articleFrom(JSON.parse(readFileSync(path.join(folder, name, file), 'utf8')) as Line)),
    }));
}

function origins(shared: string): Told[] {
  const file = path.join(shared, 'corpora/origins/origins.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({
      corpus: 'origins',
      articles: (JSON.parse(line) as { readonly reports: readonly Line[] }).reports.map(articleFrom),
    }));
}

const articleFrom = ({ publisher, ...report }: Line): Article =>
  articleOf({ ...report, publishedAt: report.publishedAt ?? null, lang: 'en', outlet: publisher ?? null });
