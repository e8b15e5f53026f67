import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LastingLedger, type Reader } from '../lasting/index.ts';
import { madeReader } from '../lasting/stream.fixture.ts';
import type { FetchOptions } from '../read/fetch/fetcher.ts';
import { openSqlite } from '../store/sqlite.ts';
import { html, openFeedServer, pageOf, rss, type FeedEntry, type FeedServer } from './feed-server.fixture.ts';
import { addWatch, alertOf, healthOf, removeWatch, Watcher, WatchTrouble, type Alert, type Health } from './index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SAID = [
  'Dora Valente said Estmark ships grain to Sudria. The harbour of Lorvik stayed closed while crews ' +
    'searched the wreck for a fifth day.',
  'Engineers inspected the dam above Osterby and lowered the water again, the keeper of the lock said on Friday.',
];

let server: FeedServer;
let ledger: LastingLedger;
let clock: number;
let folder: string;

beforeEach(async () => {
  server = await openFeedServer();
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-watch-'));
  clock = Date.parse('2031-05-02T10:00:00Z');
  const reader: Reader = madeReader();
  ledger = new LastingLedger(await openSqlite(':memory:'), { reader, now: () => new Date(clock).toISOString() });
});
afterEach(async () => {
  await ledger.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const watcher = (fetch: FetchOptions = {}): Watcher =>
  new Watcher(ledger, {
    fetch: { allowPrivate: true, pause: 0, timeout: 10_000, ...fetch },
    now: () => clock,
    spread: () => 0,
    settle: () => ledger.settle(),
    desk: null,
  });
const watch = (target: string, every: number | null = null): ReturnType<typeof addWatch> =>
  addWatch(ledger, target.startsWith('/') && !target.startsWith(folder) ? server.address + target : target, {
    every,
    now: new Date(clock).toISOString(),
  });
/** Step until nothing is due. */
async function settle(one: Watcher): Promise<void> {
  for (let i = 0; i < 50; i++) {
    const { next } = await one.step();
    if (next === null || next > clock) return;
  }
  throw new Error('there is always something due');
}
const health = async (): Promise<Health> => (await ledger.read((tx) => healthOf(tx, clock)))[0]!;
const held = (): Promise<number> => ledger.read(async (tx) => (await tx.counts()).articles);
const versions = (): Promise<number> => ledger.read(async (tx) => (await tx.counts()).versions);
const alerts = async (): Promise<readonly Alert[]> =>
  (await ledger.read((tx) => tx.alerts({ story: null, quiet: true, before: null, most: 99 }))).map(alertOf);

const entry = (n: number): FeedEntry => ({
  id: `id-${n}`,
  url: `${server.address}/page${n}`,
  title: `Report ${n}`,
  summary: `What report ${n} of the harbour office says, in a summary long enough.`,
});
function publish(...numbers: readonly number[]): void {
  for (const n of numbers)
    server.routes.set(
      `/page${n}`,
      html(() => pageOf(`Report ${n}`, [`${SAID.join('</p><p>')} It was report ${n}.`])),
    );
  server.routes.set(
    '/feed',
    serving(() => rss(numbers.toReversed().map(entry))),
  );
}
const serving =
  (body: () => string, headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('content-type', 'application/rss+xml');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body());
  };
const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, headers).end();
  };

describe('a feed that is watched', () => {
  it('gives its articles once, and those that are new when they come', async () => {
    publish(1, 2);
    await watch('/feed');
    const one = watcher();
    await settle(one);
    expect(await held()).toBe(2);
    expect(await health()).toMatchObject({
      kind: 'feed',
      title: 'The Quay Post',
      state: 'well',
      pages: 2,
      gaveAt: null,
    });
    publish(1, 2, 3);
    clock += HOUR;
    await settle(one);
    expect(await held()).toBe(3);
    expect((await health()).gaveAt).toBe('2031-05-02T11:00:00.000Z');
    expect(server.asked.filter((url) => url === '/page3')).toHaveLength(1);
  });

  it('is asked with what it said of its state, and is not read again where that holds', async () => {
    publish(1);
    const body = rss([entry(1)]);
    const seen: (string | undefined)[] = [];
    server.routes.set('/feed', (request, response) => {
      seen.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else serving(() => body, { etag: '"v1"' })(request, response);
    });
    await watch('/feed');
    const one = watcher();
    await settle(one);
    clock += HOUR;
    await settle(one);
    expect(seen).toEqual([undefined, '"v1"']);
    expect(await health()).toMatchObject({ state: 'well', answeredAt: '2031-05-02T11:00:00.000Z' });
  });

  it.each([
    ['max-age', { 'cache-control': 'max-age=7200' }, '', 2 * HOUR],
    ['its ttl', {}, '<ttl>90</ttl>', 90 * MINUTE],
    ['hours to be skipped', {}, '<skipHours><hour>10</hour><hour>11</hour></skipHours>', 2 * HOUR],
    ['nothing said', {}, '', 20 * MINUTE],
  ])('is left alone for as long as it says: %s', async (_, headers, more, wait) => {
    publish();
    server.routes.set(
      '/feed',
      serving(() => rss([], more), headers),
    );
    await watch('/feed');
    await settle(watcher());
    expect(Date.parse((await health()).nextAt!) - clock).toBe(wait);
  });

  it.each([
    ['429 with Retry-After', answering(429, { 'retry-after': '86400' }), 24 * HOUR, /429/],
    ['503', answering(503), 40 * MINUTE, /503/],
    ['404', answering(404), 40 * MINUTE, /404/],
    ['a redirection without end', answering(302, { location: '/feed' }), 40 * MINUTE, /more than 5 times/],
    ['to a file', answering(302, { location: 'file:///etc/passwd' }), 40 * MINUTE, /file: address/],
    ['nothing', (): void => {}, 40 * MINUTE, /no whole answer/],
    [
      'for ever, slowly',
      (_: IncomingMessage, response: ServerResponse): void => {
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
      40 * MINUTE,
      /no whole answer/,
    ],
    [
      'a feed cut off before its first entry',
      serving(() => '<rss version="2.0"><channel><titl'),
      40 * MINUTE,
      /broken feed/,
    ],
  ])('fails, says so and is left alone: %s', async (_, route, wait, said) => {
    publish();
    server.routes.set('/feed', route);
    await watch('/feed');
    await settle(watcher({ timeout: 1000 }));
    expect(await health()).toMatchObject({ state: 'fails', said: expect.stringMatching(said) });
    expect(Date.parse((await health()).nextAt!) - clock).toBe(wait);
    expect(await held()).toBe(0);
  });

  it('is let be longer after each failure, and as before when it answers again', async () => {
    server.routes.set('/feed', answering(500));
    await watch('/feed');
    const one = watcher();
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      await settle(one);
      const next = Date.parse((await health()).nextAt!);
      waits.push((next - clock) / MINUTE);
      clock = next;
    }
    expect(waits).toEqual([40, 80, 160, 320, 640, 1280, 1440, 1440]);
    publish(1);
    await settle(one);
    expect(await health()).toMatchObject({ state: 'well', said: null });
  });

  it('that is gone is asked for no more, and says so once', async () => {
    publish(1);
    await watch('/feed');
    const one = watcher();
    await settle(one);
    server.routes.set('/feed', answering(410));
    clock += HOUR;
    await settle(one);
    clock += 30 * 24 * HOUR;
    await settle(one);
    expect(server.asked.filter((url) => url === '/feed')).toHaveLength(2);
    expect(await health()).toMatchObject({ state: 'gone', nextAt: null });
    expect((await alerts()).map(({ kind, quiet }) => [kind, quiet])).toEqual([['gone', false]]);
  });

  it('of more than 10 MB is not taken', async () => {
    const large = rss([{ ...entry(1), summary: 'harbour '.repeat(1_400_000) }]);
    server.routes.set(
      '/feed',
      serving(() => large),
    );
    await watch('/feed');
    await settle(watcher({ timeout: 20_000 }));
    expect(await health()).toMatchObject({ state: 'fails', said: expect.stringMatching(/larger than 10 MB/) });
  });

  it('does not lead to private addresses, by whatever redirection', async () => {
    const inner = await openFeedServer();
    inner.routes.set(
      '/secret',
      serving(() => rss([entry(1)])),
    );
    server.routes.set('/feed', answering(302, { location: `${inner.address}/secret` }));
    await watch('/feed');
    await settle(watcher({ allowPrivate: false }));
    expect(await health()).toMatchObject({
      state: 'fails',
      said: expect.stringMatching(/private or reserved address/),
    });
    expect([inner.asked, server.asked]).toEqual([[], []]);
    await inner.close();
  });

  it(
    'is not taken twice where it gives the items of yesterday new ids, new dates, or addresses that count ' + 'readers',
    async () => {
      publish(1, 2);
      await watch('/feed');
      const one = watcher();
      await settle(one);
      const again = [1, 2].map((n) => ({
        ...entry(n),
        id: `new-${n}`,
        url: n === 1 ? `${entry(n).url}?utm_source=rss&utm_medium=feed#top` : `${server.address}/elsewhere${n}`,
        date: 'Sat, 03 May 2031 09:00:00 GMT',
      }));
      server.routes.set(
        '/feed',
        serving(() => rss(again)),
      );
      clock += 24 * HOUR;
      const asked = server.asked.length;
      await settle(one);
      expect(await held()).toBe(2);
      expect(server.asked.slice(asked).filter((url) => url.startsWith('/elsewhere'))).toEqual([]);
      expect((await health()).gaveAt).toBeNull();
    },
  );

  it('has its pages looked at ever more seldom, and an edit of one is a new version', async () => {
    publish(1);
    await watch('/feed', 7 * 24 * HOUR);
    const one = watcher();
    await settle(one);
    const looks = async (): Promise<number> => {
      const before = server.asked.filter((url) => url === '/page1').length;
      for (let i = 0; i < 24 * 6; i++) {
        clock += 10 * MINUTE;
        await settle(one);
      }
      return server.asked.filter((url) => url === '/page1').length - before;
    };
    const [first, second] = [await looks(), await looks()];
    expect([first >= 4, second < first, second >= 0]).toEqual([true, true, true]);
    server.routes.set(
      '/page1',
      html(() => pageOf('Report 1', [`${SAID.join('</p><p>')} It was report 1.`.replace('grain', 'salt')])),
    );
    clock += 4 * 24 * HOUR;
    await settle(one);
    expect([await held(), await versions()]).toEqual([1, 2]);
    clock += 90 * 24 * HOUR;
    for (let i = 0; i < 20; i++) {
      await settle(one);
      clock += 30 * 24 * HOUR;
    }
    expect((await health()).pages).toBe(0);
  });

  it('has a page that cannot be read given up after some looks', async () => {
    publish(1);
    server.routes.set(
      '/page1',
      html(() => '<!doctype html><title>Sign in</title><form><input></form>'),
    );
    await watch('/feed', 7 * 24 * HOUR);
    const one = watcher();
    for (let i = 0; i < 40; i++) {
      await settle(one);
      clock += 24 * HOUR;
    }
    expect(server.asked.filter((url) => url === '/page1')).toHaveLength(6);
    expect([await held(), (await health()).pages]).toEqual([0, 0]);
  });

  it('has no new version of a page where only what stands beside the article changed', async () => {
    publish(1);
    await watch('/feed');
    const one = watcher();
    await settle(one);
    const beside =
      '<aside><h2>Related</h2><ul><li><a href="/x">Strike at the mines enters its third week</a></li></ul></aside>';
    server.routes.set(
      '/page1',
      html(() => pageOf('Report 1', [`${SAID.join('</p><p>')} It was report 1.`], beside)),
    );
    clock += 2 * HOUR;
    await settle(one);
    expect(server.asked.filter((url) => url === '/page1').length).toBeGreaterThan(1);
    expect(await versions()).toBe(1);
  });

  it('that falls silent says so once, and takes it back when it gives again', async () => {
    publish(1);
    await watch('/feed', 10 * MINUTE);
    const one = watcher();
    await settle(one);
    for (let n = 2; n < 10; n++) {
      clock += HOUR;
      publish(...Array.from({ length: n }, (_, i) => i + 1));
      await settle(one);
    }
    for (let i = 0; i < 30; i++) {
      clock += HOUR;
      await settle(one);
    }
    const [silent, ...others] = (await alerts()).filter(({ kind }) => kind === 'silent-feed');
    expect(others).toEqual([]);
    expect(silent?.line).toMatch(/^The Quay Post has given nothing for 2[45] hours \(about \d+ a day before\)/);
    expect((await health()).state).toBe('silent');
    publish(20);
    clock += HOUR;
    await settle(one);
    expect((await alerts()).find(({ kind }) => kind === 'silent-feed')?.withdrawn?.why).toBe('it gives again');
  });

  it('is looked at by one process alone where two watch', async () => {
    publish(1, 2, 3);
    await watch('/feed');
    await Promise.all([settle(watcher()), settle(watcher())]);
    expect(server.asked.filter((url) => url === '/feed')).toHaveLength(1);
    expect(await held()).toBe(3);
  });
});

describe('a folder that is watched', () => {
  it('has new and changed files read, those that were there before without noise', async () => {
    const put = (name: string, text: string): void => {
      writeFileSync(path.join(folder, name), text);
      utimesSync(path.join(folder, name), new Date(), new Date(Date.now() - 5000));
    };
    put('one.txt', SAID.join('\n\n'));
    await watch(folder);
    const one = watcher();
    await settle(one);
    expect(await held()).toBe(1);
    const second = `Ines Karlo said Estmark ships copper wire to Sudria. ${SAID[1]} The strike at the copper mines entered its third week without talks, and growers in the valley blamed the frost.`;
    put('two.txt', second);
    clock += MINUTE;
    await settle(one);
    expect(await held()).toBe(2);
    put('two.txt', second.replace('third week', 'fourth week'));
    clock += MINUTE;
    await settle(one);
    expect(await held()).toBe(2);
    expect(await versions()).toBe(3);
    expect(await health()).toMatchObject({ kind: 'folder', state: 'well' });
  });
});

describe('what cannot be watched', () => {
  it.each([
    ['', /name what is to be watched/],
    ['nowhere at all', /words are watched with --search/],
    ['http://ida:secret@paper.example/feed', /password/],
    ['c_0000', /names nothing in this ledger/],
    ['package.json', /is a file/],
  ])('%j says why', async (target, said) => {
    const watching = addWatch(ledger, target, { every: null, now: '2031-05-02T10:00:00Z' });
    await expect(watching).rejects.toThrow(WatchTrouble);
    await expect(watching).rejects.toThrow(said);
  });

  it('is dropped by its target or its id, once', async () => {
    const { id } = await watch('/feed');
    expect((await removeWatch(ledger, `${server.address}/feed`))?.id).toBe(id);
    expect(await removeWatch(ledger, id)).toBeNull();
  });
});
