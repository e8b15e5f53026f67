import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFeedServer, html, pageOf, rss, type FeedEntry, type FeedServer } from '../watch/feed-server.fixture.ts';
import { addWatch } from '../watch/index.ts';
import { ask, openDesk, type Answer, type TestDesk } from './desk.fixture.ts';
import { makeToken } from './index.ts';

let feed: FeedServer;
let desk: TestDesk;
let folder: string;
let judge: string;
beforeAll(async () => {
  feed = await openFeedServer();
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-watching-'));
  const tokens = path.join(folder, 'tokens.json');
  judge = await makeToken(tokens, 'Tom', 'judge', new Date().toISOString());
  desk = await openDesk([], { watch: true, allowPrivate: true, tokens });
}, 240_000);
afterAll(async () => {
  await desk?.close();
  await feed?.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (at: string): Promise<Answer> => ask(desk.address, at, { headers: { authorization: `Bearer ${judge}` } });
const send = (method: string, at: string, body?: object): Promise<Answer> =>
  ask(desk.address, at, {
    method,
    headers: { authorization: `Bearer ${judge}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
interface Shown {
  readonly kind: string;
  readonly line: string;
  readonly link: string;
}
const alerts = async (): Promise<readonly Shown[]> =>
  (JSON.parse((await get('/api/alerts')).body) as { alerts: readonly Shown[] }).alerts;

const ENTRIES: readonly { readonly title: string; readonly text: readonly string[] }[] = [
  {
    title: 'Norland to close the port of Ostia, official says',
    text: [
      'Norland will close the port of Ostia on Monday, a government official said on Friday, speaking on ' +
        'condition of anonymity.',
      'The official told the Quay Post that the closure would last six weeks and that ships would be ' +
        'sent to other ports.',
    ],
  },
  {
    title: '<script>window.hit=1</script> Harbour minister Dora Reed denies closure of Ostia',
    text: [
      'Norland will not close the port of Ostia, Harbour Minister Dora Reed told reporters in Karlshaven on Saturday.',
      '"The port stays open," Reed said. She did not say who had spoken of a closure, or why ships had been sent away.',
    ],
  },
];
function publish(count: number): void {
  const escaped = (words: string): string => words.replaceAll('<', '&lt;');
  const entries = ENTRIES.slice(0, count).map(({ title, text }, i): FeedEntry => {
    const url = `/story${i}`;
    feed.routes.set(
      url,
      html(() => pageOf(escaped(title), text)),
    );
    return {
      id: `${i}`,
      url: feed.address + url,
      title: escaped(title),
      summary: `Summary ${i} of what is told there.`,
    };
  });
  feed.routes.set('/feed', (_, response) => {
    response.setHeader('content-type', 'application/rss+xml');
    response.end(rss(entries.toReversed()));
  });
}
async function until(isSo: () => Promise<boolean>): Promise<number> {
  const started = Date.now();
  while (!(await isSo())) {
    if (Date.now() - started > 60_000) throw new Error('it has not come within a minute');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return Date.now() - started;
}

describe('a desk that watches', () => {
  it('has what stands in a feed as an alert within a minute, on its pages, as Atom, by its API', async () => {
    publish(1);
    await addWatch(desk.ledger, `${feed.address}/feed`, { every: 5000, now: new Date().toISOString() });
    await until(
      async () => (JSON.parse((await get('/api/stories')).body) as { stories: unknown[] }).stories.length === 1,
    );
    publish(2);
    await until(async () => (await alerts()).length > 0);
    const [alert] = await alerts();
    expect(alert).toMatchObject({ kind: 'denied', line: expect.stringMatching(/^Denied by .*Dora Reed/) });
    expect(alert!.link.startsWith(desk.address)).toBe(true);
    for (const at of ['/alerts', '/alerts.atom', '/']) {
      const { status, body } = await get(at);
      expect([status, body.includes('Dora Reed'), body.includes('<script>window')]).toEqual([200, true, false]);
    }
    const watches = JSON.parse((await get('/api/watches')).body) as { watches: { kind: string; state: string }[] };
    expect(watches.watches).toMatchObject([{ kind: 'feed', state: 'well', title: 'The Quay Post' }]);
  }, 120_000);

  it('lets those who judge watch addresses and words, and no folder of its machine', async () => {
    const added = await send('POST', '/api/watches', { target: `${feed.address}/other` });
    expect(added.status).toBe(201);
    const { id } = JSON.parse(added.body) as { id: string };
    for (const [target, status] of [
      [tmpdir(), 403],
      ['/no/such/folder', 403],
      ['c_0000', 400],
      ['', 400],
    ] as const)
      expect((await send('POST', '/api/watches', { target })).status, target).toBe(status);
    expect((await send('DELETE', `/api/watches/${id}`)).status).toBe(200);
    expect((await send('DELETE', `/api/watches/${id}`)).status).toBe(404);
    expect((await send('POST', '/api/watches', { target: 'x', as: 'hook' })).status).toBe(400);
  });

  it('shows no address that alerts are sent to, and lets only who administers take it away', async () => {
    const settings = { every: null, as: 'hook', now: new Date().toISOString() } as const;
    const hook = await addWatch(desk.ledger, 'https://news.example/in/secret-path', settings);
    for (const at of ['/api/watches', '/watches']) {
      const { body } = await get(at);
      expect([body.includes('news.example'), body.includes('secret-path'), body.includes('whsec')]).toEqual([
        true,
        false,
        false,
      ]);
    }
    expect((await send('DELETE', `/api/watches/${hook.id}`)).status).toBe(403);
  });
});
