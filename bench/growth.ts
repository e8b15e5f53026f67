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
import type { Row } from './row.ts';

/**
 * How a ledger that lasts grows: put + place + weigh after one article, annotation apart, over a made stream. Goes up to
 * HEARSAY_GROWTH articles (2,000 where that is not set), at most HEARSAY_GROWTH_MINUTES (nine) a run; with
 * HEARSAY_GROWTH_DATA, a folder, the next run goes on from there. All but the second 10,000 and the last, which are what is
 * measured, are placed two hundred at a time: the ledger is the same, and it takes a fifth of the time.
 */
const MINUTES = 9;
const CHUNK = 1000;
/** Articles that are placed in one step where one alone is not measured. */
const TOGETHER = 200;

/** What is kept of a chunk of articles: milliseconds of each by the clock, sorted; of the processor, in all; memory; disk. */
interface Chunk {
  readonly from: number;
  readonly times: readonly number[];
  /** 0 where articles were placed together */
  readonly cpu: number;
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
      const isMeasured = (from >= 10 * CHUNK && from < 20 * CHUNK) || from >= wanted - 10 * CHUNK;
      const together = isMeasured ? 1 : TOGETHER;
      chunks.push(await addChunk(ledger, reader, { from, together, folder: path.join(folder, 'ledger') }));
      writeFileSync(kept, JSON.stringify(chunks));
      process.stderr.write(
        `growth: ${from + CHUNK} of ${wanted}, ${(sum(chunks.at(-1)!.times) / CHUNK).toFixed(1)} ms an article, ` +
          `${(chunks.at(-1)!.cpu / CHUNK).toFixed(1)} of the processor, ${chunks.at(-1)!.memory} MB at the most\n`,
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
  { from, together, folder }: { readonly from: number; readonly together: number; readonly folder: string },
): Promise<Chunk> {
  const times: number[] = [];
  const [before, read] = [process.cpuUsage(), reader.spent];
  for (let n = from; n < from + CHUNK; n++) {
    const { article } = madeReport(n);
    const [started, spent] = [performance.now(), reader.spent];
    await ledger.add(article);
    if ((n + 1) % together === 0) await ledger.settle();
    times.push(Math.round(100 * (performance.now() - started - (reader.spent - spent))) / 100);
  }
  const { user, system } = process.cpuUsage(before);
  const disk = sum(readdirSync(folder).map((name) => statSync(path.join(folder, name)).size));
  return {
    from,
    times: times.toSorted((a, b) => a - b),
    cpu: together > 1 ? 0 : Math.round((user + system) / 1000 - (reader.spent - read)),
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
    disk,
  };
}

function rowsOf(chunks: readonly Chunk[]): Row[] {
  const count = chunks.length * CHUNK;
  if (count === 0) return [];
  const data = `${count.toLocaleString('en')} made articles`;
  const row = (measure: string, value: number, unit: string): Row => ({
    data,
    measure,
    value,
    unit,
    baseline: null,
    best: null,
  });
  const last = chunks.slice(-10);
  const second = chunks.slice(10, 20);
  const ms = (list: readonly Chunk[]): number => sum(list.flatMap(({ times }) => times)) / (list.length * CHUNK);
  const cpu = (list: readonly Chunk[]): number => sum(list.map((one) => one.cpu)) / (list.length * CHUNK);
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

/** Twenty kinds of question, a word of nearly every text among them. */
const QUESTIONS: readonly string[] = [
  'said',
  'the',
  '"said that"',
  'the said',
  'shipped',
  'ship*',
  '"blamed"',
  'type:AID',
  'type:SANCTION said',
  'speaker:"Fenbacor Delosrav"',
  'publisher:"Paper 7"',
  'publisher:"Paper 7" said',
  'after:2015-02 before:2015-03',
  'after:2015-02-03 before:2015-02-05 said',
  'said -shipped',
  'the of',
  'barred warned',
  'polarity:affirmed',
  'ba* cor*',
  'modality:asserted joined',
];
const TIMES = 5;

async function searchRows(ledger: LastingLedger, count: number): Promise<Row[]> {
  const times: number[] = [];
  for (const question of QUESTIONS)
    for (let i = 0; i < TIMES; i++) {
      const started = performance.now();
      await ledger.search(question);
      times.push(performance.now() - started);
    }
  times.sort((a, b) => a - b);
  const data = `${count.toLocaleString('en')} made articles`;
  return [
    {
      data,
      measure: 'search, 95 of 100 of 20 kinds of question',
      value: share(times, 0.95),
      unit: 'ms',
      baseline: null,
      best: null,
    },
  ];
}
