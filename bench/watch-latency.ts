import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LastingLedger, type Reader } from '../src/index.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { addWatch, Watcher } from '../src/watch/index.ts';

/** Three reports, and who denies each. */
const REPORTS: readonly Story[] = [
  {
    title: 'Ostia to be closed',
    text: 'Norland will close the port of Ostia on Monday, a government official said on Friday.',
  },
  {
    title: 'Grain for Sudria',
    text: 'Estmark has sold grain to Sudria, a diplomat in the capital of Estmark said on Friday.',
  },
  {
    title: 'Shells on Marnow',
    text: 'The army of Velland shelled the town of Marnow on Thursday, a council member said.',
  },
];
const DENIALS: readonly Story[] = [
  {
    title: 'Ostia stays open',
    text: 'Norland will not close the port of Ostia, Harbour Minister Dora Reed said on Saturday.',
  },
  {
    title: 'No grain, minister says',
    text: 'Estmark has not sold grain to Sudria, Trade Minister Pavel Orsk said on Saturday.',
  },
  {
    title: 'Velland denies shelling',
    text: 'The army of Velland did not shell the town of Marnow, its spokesman Tomas Reyk said.',
  },
];
const EVERY = 5000;

interface Story {
  readonly title: string;
  readonly text: string;
}

/** Seconds from the moment that an item stands in a feed, which is asked every 5 s, to its alert: for three denials. */
export async function feedToAlert(reader: Reader): Promise<readonly number[]> {
  const stories = [...REPORTS, ...DENIALS];
  const feed = await serveStories(stories);
  const ledger = new LastingLedger(await openSqlite(':memory:'), { reader, now: () => new Date().toISOString() });
  await addWatch(ledger, `${feed.address}/feed`, { every: EVERY, now: new Date().toISOString() });
  const watcher = new Watcher(ledger, {
    fetch: { allowPrivate: true },
    now: Date.now,
    spread: () => 0,
    settle: () => ledger.settle(),
    desk: null,
  });
  const over = new AbortController();
  feed.count = REPORTS.length;
  const running = watcher.run(over.signal);
  const held = (): Promise<number> => ledger.read(async (tx) => (await tx.counts()).articles);
  const rang = (): Promise<number> =>
    ledger.read(async (tx) => (await tx.alerts({ story: null, quiet: false, before: null, most: 99 })).length);
  await until(async () => (await held()) === REPORTS.length);
  const seconds: number[] = [];
  for (let n = REPORTS.length + 1; n <= stories.length; n++) {
    const before = await rang();
    feed.count = n;
    const started = Date.now();
    await until(async () => (await rang()) > before);
    seconds.push((Date.now() - started) / 1000);
  }
  over.abort();
  await running;
  await ledger.close();
  await feed.close();
  return seconds;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const started = Date.now();
  while (!(await isSo()) && Date.now() - started < 120_000) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** A feed of the first `count` stories, and their pages. */
async function serveStories(
  stories: readonly Story[],
): Promise<{ readonly address: string; count: number; close(): Promise<void> }> {
  const feed = { count: 0 };
  let address = '';
  const server = createServer((request, response) => {
    const [, n] = /^\/s(\d+)$/.exec(request.url ?? '') ?? [];
    const story = stories[Number(n)];
    if (request.url === '/feed') {
      response.setHeader('content-type', 'application/rss+xml');
      const items = stories
        .slice(0, feed.count)
        .map(
          ({ title }, i) =>
            `<item><guid>${i}</guid><link>${address}/s${i}</link><title>${title}</title><description>Number ${i} of the reports that the Quay Post has.</description></item>`,
        );
      response.end(
        `<rss version="2.0"><channel><title>The Quay Post</title>${items.reverse().join('')}</channel></rss>`,
      );
    } else if (story === undefined) response.writeHead(404).end();
    else {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<html lang="en"><head><title>${story.title}</title></head><body><article><h1>${story.title}</h1><p>${story.text}</p></article></body></html>`,
      );
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    get count() {
      return feed.count;
    },
    set count(count: number) {
      feed.count = count;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
