import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { LastingLedger, openStore } from '../src/index.ts';
import { loadReader } from '../src/load-reader.ts';
import { readBytes } from '../src/read/index.ts';
import { serve, type Served } from '../src/server/index.ts';
import { copyUp } from './copied-ledger.ts';
import { madeReport, madeStreamReader } from './made-stream.ts';
import type { Row } from './row.ts';

/**
 * How long pages of the desk take from the server, 95 of 100, over a ledger of made articles: 600 where nothing is
 * said; with HEARSAY_DESK so many, of which at most 2,000 are added and the others copies of these (`copyUp`); or the
 * ledger in HEARSAY_DESK_DATA (as HEARSAY_GROWTH_DATA leaves it, in its folder `ledger`, or as HEARSAY_DESK left it
 * there); and how large script and style are. One article has 3,000 findings, read from a made text. Milliseconds by
 * the clock, one request at a time.
 */
const ARTICLES = 600;
const ADDED_MOST = 2000;
const SENTENCES = 1500;
const ASKED = 60;
const DATA = 'made articles';

export async function measureDesk(): Promise<readonly Row[]> {
  const given = process.env['HEARSAY_DESK_DATA'];
  const folder = given ?? mkdtempSync(path.join(tmpdir(), 'hearsay-desk-bench-'));
  const ledger = new LastingLedger(await openStore({ data: folder }, true), {
    reader: madeStreamReader(),
    now: () => '2025-01-01T00:00:00Z',
  });
  try {
    const wanted = Number(process.env['HEARSAY_DESK'] ?? (given === undefined ? ARTICLES : 0));
    await fill(ledger, wanted);
    const served = await open(ledger);
    const cookie = await cookieOf(served);
    const rows = [...(await pageRows(served, cookie)), ...(await sizeRows(served, cookie))];
    await served.close();
    return [...rows, ...(await longRows())];
  } finally {
    await ledger.close();
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(ledger: LastingLedger, wanted: number): Promise<void> {
  const { articles } = await ledger.read((tx) => tx.counts());
  for (let n = articles; n < Math.min(wanted, ADDED_MOST); n++) await ledger.add(madeReport(n).article);
  await ledger.settle();
  // one that holds copies already is left as it is
  if (articles <= ADDED_MOST && ADDED_MOST < wanted) await copyUp(ledger, wanted);
}

function open(ledger: LastingLedger): Promise<Served> {
  const { id, read } = loadReader();
  return serve(ledger, {
    reader: id,
    read,
    measured: [],
    version: 'bench',
    host: '127.0.0.1',
    port: 0,
    origin: null,
    person: 'bench',
    tokens: null,
    allowPrivate: false,
    watch: false,
    onFault: (error) => {
      throw error;
    },
  });
}

async function pageRows(served: Served, cookie: string): Promise<readonly Row[]> {
  const { desk } = served;
  while (desk.shelf.size < (await desk.ledger.read((tx) => tx.counts())).stories) await desk.lookAgain();
  const list = desk.shelf.list('disputed');
  const stories = Array.from({ length: ASKED }, (_, i) => list[Math.floor((i * list.length) / ASKED)]?.address ?? '');
  const articles: string[] = [];
  for (const story of stories) {
    const [part] = await desk.ledger.partsAt(story);
    articles.push([...(part?.places.values() ?? [])][0]?.address ?? '');
  }
  const row = async (measure: string, paths: readonly string[]): Promise<Row> => ({
    data: DATA,
    measure: `${measure}, 95 of 100`,
    value: await timeOf(served, cookie, paths),
    baseline: null,
    best: null,
    unit: 'ms',
  });
  return [
    await row(
      'desk',
      Array.from({ length: ASKED }, (_, i) => `/?order=${['disputed', 'little', 'new'][i % 3]}`),
    ),
    await row(
      'story',
      stories.map((one) => `/s/${one}`),
    ),
    await row(
      'article',
      articles.map((one) => `/a/${one}`),
    ),
    await row(
      'queue',
      Array.from({ length: ASKED }, () => '/queue'),
    ),
    await row(
      'several at once',
      stories.map((one) => `/queue/list?story=${one}`),
    ),
    await row(
      'find, two words',
      stories.map((_, i) => `/find?q=${encodeURIComponent(wordsOf(i))}`),
    ),
    {
      data: DATA,
      measure: 'whose word: a text that is not there, 95 of 100',
      value: await whoseTime(served, cookie),
      baseline: null,
      best: null,
      unit: 'ms',
    },
    {
      data: DATA,
      measure: 'in the ledger',
      value: (await desk.ledger.read((tx) => tx.counts())).articles,
      baseline: null,
      best: null,
      unit: 'articles',
    },
    { data: DATA, measure: 'stories on the desk', value: list.length, baseline: null, best: null, unit: 'stories' },
  ];
}

/** … of an open page: read, and weighed with the story that it is nearest to. */
async function whoseTime(served: Served, cookie: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 20; i++) {
    const { title, text } = madeReport(ADDED_MOST + 40 * i).article;
    const started = performance.now();
    const form = new URLSearchParams({ text: `${title}\n\n${text}` }).toString();
    const { status } = await ask(served, '/whose', cookie, form);
    if (status !== 200 && status !== 422) throw new Error(`/whose answered ${status}`);
    times.push(performance.now() - started);
  }
  return share(times, 0.95);
}

/** Two words of a report that was added. */
const wordsOf = (i: number): string =>
  (madeReport(i * 9).article.title ?? '')
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
    .join(' ');

/** An article of 3,000 findings: its page, and from a key to the answer. */
async function longRows(): Promise<readonly Row[]> {
  const reader = loadReader();
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-long-'));
  const ledger = new LastingLedger(await openStore({ data: folder }, true), {
    reader,
    now: () => '2025-01-01T00:00:00Z',
  });
  const text = Array.from(
    { length: SENTENCES },
    (_, i) => `Minister ${NAMES[i % NAMES.length]} said that port ${i} would close in ${i % 28} days.`,
  ).join('\n\n');
  for (const result of await readBytes(Buffer.from(text), { name: 'long.txt', url: null }))
    if (result.kind === 'article') await ledger.add(result.article);
  const served = await open(ledger);
  const cookie = await cookieOf(served);
  const address = [
    ...((await ledger.partsAt(served.desk.shelf.list('new')[0]?.address ?? ''))[0]?.places.values() ?? []),
  ];
  const at = `/a/${address[0]?.address ?? ''}`;
  const [part] = await ledger.partsAt(address[0]?.address ?? '');
  const [article] = part?.articles ?? [];
  const claims = article?.claims ?? [];
  const findings = claims.length + (article?.attributions.length ?? 0);
  const page = await timeOf(
    served,
    cookie,
    Array.from({ length: 20 }, (_, i) => `${at}?f=${claims[i]?.id}`),
  );
  const times: number[] = [];
  for (const { id } of claims.slice(0, 10)) {
    const started = performance.now();
    const form = new URLSearchParams({
      about: `${address[0]?.address}.${id}`,
      verdict: 'accept',
      back: `${at}?f=${id}`,
    });
    const { location } = await ask(served, '/judge', cookie, form.toString());
    // as the script of a page follows: the text stands there already
    await ask(served, location, cookie, null, true);
    times.push(performance.now() - started);
    await served.desk.settle();
  }
  await served.close();
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
  const data = `an article of ${findings.toLocaleString('en')} findings`;
  return [
    { data, measure: 'its page, 95 of 100', value: page, baseline: null, best: null, unit: 'ms' },
    {
      data,
      measure: 'from a key to the answer, 9 of 10',
      value: share(times, 0.9),
      baseline: null,
      best: null,
      unit: 'ms',
    },
  ];
}

const NAMES = ['Reed', 'Vale', 'Lund', 'Brandt', 'Okafor', 'Silva', 'Petrov', 'Moreau'] as const;

/** Everything that a page loads beside itself. */
async function sizeRows(served: Served, cookie: string): Promise<readonly Row[]> {
  const { body } = await ask(served, '/', cookie, null);
  const [first = ''] = body.match(/\/assets\/\w+\/desk\.js/) ?? [];
  const names = ['desk.css', 'desk.js', 'keys.js', 'news.js', 'pages.js', 'spans.js'];
  let value = 0;
  for (const name of names) {
    const asset = await ask(served, first.replace('desk.js', name), cookie, null);
    value += gzipSync(asset.body).length / 1000;
  }
  return [{ data: DATA, measure: 'script and style, gzipped', value, baseline: null, best: null, unit: 'kB' }];
}

async function timeOf(served: Served, cookie: string, paths: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const one of paths) {
    const started = performance.now();
    const { status } = await ask(served, one, cookie, null);
    if (status !== 200) throw new Error(`${one} answered ${status}`);
    times.push(performance.now() - started);
  }
  return share(times, 0.95);
}

function share(times: readonly number[], of: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0;
}

interface Answer {
  readonly status: number;
  readonly location: string;
  readonly cookie: string;
  readonly body: string;
}

function ask(
  { address }: Served,
  at: string,
  cookie: string,
  form: string | null,
  isIsland = form !== null,
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const island = {
    ...(isIsland ? { 'x-hearsay-island': '1' } : {}),
    ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  };
  return new Promise((resolve, reject) => {
    const method = form === null ? 'GET' : 'POST';
    const sent = request(
      { hostname, port, path: at, method, agent: false, headers: { cookie, ...island } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location ?? '/',
            cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(form);
  });
}

async function cookieOf(served: Served): Promise<string> {
  const { pathname, search } = new URL(served.link);
  return (await ask(served, pathname + search, '', null)).cookie;
}
