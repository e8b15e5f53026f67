import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LastingLedger, openStore } from '../src/index.ts';
import { madeReport, madeStreamReader } from './made-stream.ts';
import { rowsOn, type Row } from './row.ts';

/**
 * How a ledger that lasts grows: put + place + weigh after one article, annotation apart, over a made stream. Goes up to
 * HEARSAY_GROWTH articles (2,000 where that is not set), at most HEARSAY_GROWTH_MINUTES (nine) a run; with
 * HEARSAY_GROWTH_DATA, a folder, the next run goes on from there. Of each thousand the last ALONE are placed one after
 * another, which is what is measured; the others two hundred at a time: the ledger is the same, and it takes a fifth of
 * the time.
 */
const MINUTES = 9;
const CHUNK = 1000;
const ALONE = 50;
/** Articles that are placed in one step where one alone is not measured. */
const TOGETHER = 200;

/** What is kept of a chunk of articles. */
interface Chunk {
  readonly from: number;
  /** milliseconds by the clock of each that was placed alone, sorted */
  readonly times: readonly number[];
  /** … of the processor, in all; 0 where none was measured */
  readonly cpu: number;
  /** milliseconds by the clock of the whole chunk, an article */
  readonly each: number;
  /** peak of the process, MB */
  readonly memory: number;
  /** bytes of the ledger after it */
  readonly disk: number;
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const share = (sorted: readonly number[], of: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0;

export async function measureGrowth(): Promise<readonly Row[]> {
  const wanted = Number(process.env['HEARSAY_GROWTH'] ?? 2000);
  const given = process.env['HEARSAY_GROWTH_DATA'];
  const folder = given ?? mkdtempSync(path.join(tmpdir(), 'hearsay-growth-'));
  mkdirSync(folder, { recursive: true });
  const kept = path.join(folder, 'growth.json');
  const chunks: Chunk[] = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Chunk[]) : [];
  const until = Date.now() + Number(process.env['HEARSAY_GROWTH_MINUTES'] ?? MINUTES) * 60_000;
  const reader = madeStreamReader();
  const ledger = new LastingLedger(await openStore({ data: path.join(folder, 'ledger') }, true), {
    reader,
    now: () => '2025-01-01T00:00:00Z',
  });
  try {
    for (let from = chunks.length * CHUNK; from < wanted && Date.now() < until; from += CHUNK) {
      const chunk = await addChunk(ledger, reader, { from, folder: path.join(folder, 'ledger') });
      chunks.push(chunk);
      writeFileSync(kept, JSON.stringify(chunks));
      process.stderr.write(
        `growth: ${from + CHUNK} of ${wanted}, ${chunk.each.toFixed(1)} ms an article; one alone ` +
          `${(chunk.cpu / chunk.times.length).toFixed(1)} ms of the processor; ${chunk.memory} MB at the most\n`,
      );
    }
    return [...rowsOf(chunks), ...(await searchRows(ledger, chunks.length * CHUNK))];
  } finally {
    await ledger.close();
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function addChunk(
  ledger: LastingLedger,
  reader: { readonly spent: number },
  { from, folder }: { readonly from: number; readonly folder: string },
): Promise<Chunk> {
  const times: number[] = [];
  const started = performance.now();
  let cpu = 0;
  const last = from + CHUNK - 1;
  for (let n = from; n <= last; n++) {
    const { article } = madeReport(n);
    const isAlone = n > last - ALONE;
    const [began, used, spent] = [performance.now(), process.cpuUsage(), reader.spent];
    await ledger.add(article);
    if (isAlone || n === last - ALONE || (n + 1) % TOGETHER === 0) await ledger.settle();
    if (!isAlone) continue;
    const { user, system } = process.cpuUsage(used);
    const read = reader.spent - spent;
    times.push(Math.round(100 * (performance.now() - began - read)) / 100);
    cpu += (user + system) / 1000 - read;
  }
  const disk = sum(readdirSync(folder).map((name) => statSync(path.join(folder, name)).size));
  return {
    from,
    times: times.toSorted((a, b) => a - b),
    cpu: Math.round(cpu),
    each: Math.round((10 * (performance.now() - started)) / CHUNK) / 10,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
    disk,
  };
}

function rowsOf(chunks: readonly Chunk[]): Row[] {
  const count = chunks.length * CHUNK;
  if (count === 0) return [];
  const data = `${count.toLocaleString('en')} made articles`;
  const row = rowsOn(data);
  const last = chunks.slice(-10);
  const second = chunks.slice(10, 20);
  const alone = (list: readonly Chunk[]): number => sum(list.map(({ times }) => times.length));
  const ms = (list: readonly Chunk[]): number => sum(list.flatMap(({ times }) => times)) / alone(list);
  const cpu = (list: readonly Chunk[]): number => sum(list.map((one) => one.cpu)) / alone(list);
  const all = last.flatMap(({ times }) => times).toSorted((a, b) => a - b);
  return [
    row('one article, mean of the last 10,000', ms(last), 'ms'),
    row('… time of the processor', cpu(last), 'ms'),
    row('one article, 99 of 100 of the last 10,000', share(all, 0.99), 'ms'),
    ...(chunks.length > 20
      ? [row('last 10,000 against second 10,000, time of the processor', (100 * cpu(last)) / cpu(second), '%')]
      : []),
    row('memory, peak', Math.max(...chunks.map(({ memory }) => memory)), 'MB'),
    row('disk, an article', (chunks.at(-1)?.disk ?? 0) / count / 1000, 'kB'),
  ];
}

/** Twenty kinds of question and more, a word of nearly every text among them; names are those of a report and of a revision. */
function questions(count: number, revision: number, story: string): readonly (readonly [string, SearchOptions?])[] {
  const { article, annotated } = madeReport(count - 1);
  const [claim] = annotated.claims;
  const named = (id: string | null | undefined): string => annotated.entities.find((one) => one.id === id)?.name ?? '';
  const speaker = named(annotated.attributions[0]?.speaker);
  const day = article.publishedAt?.slice(0, 10) ?? '';
  return [
    ['said'],
    ['said', { order: 'newest' }],
    ['"said that"'],
    ['the said'],
    ['the of'],
    ['ship*'],
    ['s*'],
    ['ba* cor*'],
    ['said -shipped'],
    ['barred warned'],
    [`speaker:"${speaker}"`],
    [`speaker:"${speaker}" said`],
    [`actor:"${named(claim?.actor[0])}"`],
    [`recipient:"${named(claim?.recipient[0])}" said`],
    ['type:SANCTION said'],
    [`goods:${claim?.goods[0]}`],
    [`publisher:"${article.publisher}"`],
    [`publisher:"${article.publisher}" said`],
    [`after:${day.slice(0, 4)} said`],
    [`after:${day} before:${day} said`],
    ['polarity:affirmed'],
    ['modality:asserted joined'],
    [`story:${story} said`],
    ['case:none said'],
    ['said', { filters: { anonymous: false } }],
    ['said', { filters: { anonymous: true } }],
    ['said', { filters: { denied: true } }],
    ['said', { filters: { denied: false } }],
    ['origins:1 said'],
    ['origins:>=2 said'],
    ['origins:>=4 said'],
    ['said', { filters: { judged: false } }],
    ['said', { filters: { judged: true } }],
    ['said', { filters: { changed: revision - 100 } }],
    ['said', { filters: { changed: Math.floor(revision / 2) } }],
  ];
}
interface SearchOptions {
  readonly order?: 'newest';
  readonly filters?: Parameters<LastingLedger['search']>[1];
}
const TIMES = 5;

async function searchRows(ledger: LastingLedger, count: number): Promise<Row[]> {
  const [times, used]: [number[], number[]] = [[], []];
  const [revision, story] = await ledger.read(async (tx) => {
    const rev = await tx.revision();
    return [rev, (await tx.revisionsAfter(rev - 1, 1))[0]?.story ?? ''] as const;
  });
  for (const [question, { order, filters } = {}] of questions(count, revision, story)) {
    const own: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const [started, before] = [performance.now(), process.cpuUsage()];
      await ledger.search(question, filters, order && { order });
      own.push(performance.now() - started);
      const { user, system } = process.cpuUsage(before);
      used.push((user + system) / 1000);
    }
    const [clock, cpu] = [own, used.slice(-TIMES)].map((list) => list.map((ms) => ms.toFixed(0)).join(' '));
    process.stderr.write(
      `search: ${question} ${JSON.stringify(filters ?? order ?? '')}: ${clock} ms; processor ${cpu}\n`,
    );
    times.push(...own);
  }
  for (const list of [times, used]) list.sort((a, b) => a - b);
  const data = `${count.toLocaleString('en')} made articles`;
  const row = (measure: string, value: number): Row => ({
    data,
    measure,
    value,
    unit: 'ms',
    baseline: null,
    best: null,
  });
  return [
    row('search, 95 of 100 of 35 kinds of question', share(times, 0.95)),
    row('… time of the processor', share(used, 0.95)),
    row('… one in two', share(times, 0.5)),
  ];
}
