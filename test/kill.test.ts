import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { madeReport, madeStreamReader } from '../bench/made-stream.ts';
import { LastingLedger, openStore } from '../src/index.ts';
import { loadReader } from '../src/load-reader.ts';
import { LEDGER_FILE } from '../src/store/open-store.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { deliverDue } from '../src/watch/deliver.ts';
import { html, openFeedServer, pageOf, rss, type FeedEntry } from '../src/watch/feed-server.fixture.ts';
import { openHookServer } from '../src/watch/hook-server.fixture.ts';
import { addWatch, alertOf, Watcher } from '../src/watch/index.ts';

const ROOT = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** HEARSAY_KILLS=50 npx vitest run test/kill.test.ts  for as many as are asked of a release */
const KILLS = Number(process.env['HEARSAY_KILLS'] ?? 6);

/** Let it work, kill it so long after its first line (or that which is named), and give what it had acknowledged. */
function killed(data: string, what: string, from: number, after: number, since = ''): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['dist/tools/kill-worker.js', data, what, `${from}`], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    let timer: NodeJS.Timeout | null = null;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.includes(since)) timer ??= setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.on('close', () => {
      if (timer !== null) clearTimeout(timer);
      resolve(out.split('\n').slice(0, -1));
    });
  });
}

const open = async (data: string): Promise<LastingLedger> =>
  new LastingLedger(await openStore({ data }, true), {
    reader: madeStreamReader(),
    now: () => new Date().toISOString(),
  });

/** What pages of a feed say: three reports, and who denies each. */
const PAGES: readonly (readonly [title: string, text: string])[] = [
  ['Ostia to be closed', 'Norland will close the port of Ostia on Monday, a government official said on Friday.'],
  ['Grain for Sudria', 'Estmark has sold grain to Sudria, a diplomat in the capital of Estmark said on Friday.'],
  ['Shells on Marnow', 'The army of Velland shelled the town of Marnow on Thursday, a council member said.'],
  ['Ostia stays open', 'Norland will not close the port of Ostia, Harbour Minister Dora Reed said on Saturday.'],
  ['No grain, minister says', 'Estmark has not sold grain to Sudria, Trade Minister Pavel Orsk said on Saturday.'],
  ['Velland denies shelling', 'The army of Velland did not shell the town of Marnow, its spokesman Tomas Reyk said.'],
];

/** Look at what is watched until nothing is due for a while; gives what is held then, and which articles deny something. */
async function lookUntilDone(
  data: string,
  from: number,
): Promise<{ readonly articles: number; readonly versions: number; readonly denying: readonly (string | null)[] }> {
  const now = (): string => new Date().toISOString();
  const ledger = new LastingLedger(await openStore({ data }, true), { reader: loadReader(), now });
  let clock = from;
  const watcher = new Watcher(ledger, {
    fetch: { allowPrivate: true, pause: 0 },
    now: () => clock,
    spread: () => 0,
    settle: () => ledger.settle(),
    desk: null,
  });
  for (let i = 0; i < 20; i++) {
    await watcher.step();
    clock += 60_000;
  }
  const { articles, versions } = await ledger.read((tx) => tx.counts());
  const told = (await ledger.read((tx) => tx.alertsAfter(0, 999))).map(alertOf).filter(({ kind }) => kind === 'denied');
  expect(await ledger.check()).toEqual([]);
  await ledger.close();
  const denying = told.flatMap((alert) => [...new Set(alert.now.map(({ article }) => article))]);
  return { articles, versions, denying };
}

describe('a ledger whose process is killed', () => {
  const data = path.join(folder, 'desk');
  // times that differ, and are the same in each run
  const times = Array.from({ length: KILLS }, (_, i) => 20 + ((i * 137) % 400));

  it('has every article that was acknowledged, is whole, and goes on', async () => {
    const safe: string[] = [];
    for (const [i, after] of times.entries()) safe.push(...(await killed(data, 'add', i * 1000, after)));
    expect(safe.length).toBeGreaterThan(KILLS);
    const ledger = await open(data);
    expect(await ledger.check()).toEqual([]);
    await ledger.settle();
    expect(await ledger.check()).toEqual([]);
    const held = new Set((await ledger.toFile()).articles.map(({ id }) => id));
    expect(safe.filter((id) => !held.has(id))).toEqual([]);
    await ledger.close();
  }, 600_000);

  it('has every judgement that was acknowledged', async () => {
    const safe: string[] = [];
    const filled = await open(data);
    for (let n = 500_000; n < 500_025; n++) await filled.add(madeReport(n).article);
    await filled.settle();
    await filled.close();
    for (const [i, after] of times.entries()) safe.push(...(await killed(data, 'judge', i * 1000, after)));
    expect(safe.length).toBeGreaterThan(KILLS);
    const ledger = await open(data);
    const held = new Set<string>();
    for await (const { seq } of ledger.judgements()) held.add(`${seq}`);
    expect(safe.filter((seq) => !held.has(seq))).toEqual([]);
    await ledger.settle();
    for await (const { standing } of ledger.judgements()) expect(standing?.state).toBe('attached');
    expect(await ledger.check()).toEqual([]);
    await ledger.close();
  }, 600_000);

  it('weighs anew what it was killed in the middle of', async () => {
    const weighed = path.join(folder, 'weighed');
    const safe: string[] = [];
    for (const [i, after] of times.slice(0, Math.ceil(KILLS * 0.4)).entries())
      safe.push(...(await killed(weighed, 'weigh', i * 1000, after, 'weighing')));
    const ledger = await open(weighed);
    expect(await ledger.check()).toEqual([]);
    await ledger.settle();
    expect(await ledger.check()).toEqual([]);
    const held = new Set((await ledger.toFile()).articles.map(({ id }) => id));
    expect(safe.filter((id) => id !== 'weighing' && !held.has(id))).toEqual([]);
    expect(safe).toContain('weighing');
    await ledger.close();
  }, 600_000);

  it('is brought up to date by the next where it was killed at it', async () => {
    const older = path.join(folder, 'older');
    const made = await open(older);
    for (let n = 0; n < 5; n++) await made.add(madeReport(n).article);
    await made.settle();
    await made.close();
    for (const [i] of times.slice(0, Math.ceil(KILLS * 0.2)).entries()) {
      const db = new Database(path.join(older, LEDGER_FILE));
      db.exec(
        'drop table if exists delivery; drop table if exists alert_evidence; drop table if exists alert; ' +
          'drop table if exists taken; drop table if exists watch; drop table if exists mark; ' +
          'drop table if exists reader; drop table if exists named; drop table if exists cast_pair; drop table if exists cast_of',
      );
      for (const index of ['least', 'most', 'denied']) db.exec(`drop index if exists address_${index}`);
      db.exec('pragma user_version = 1');
      db.close();
      await killed(older, 'open', 100 + i, i * 4);
      const ledger = await open(older);
      expect(await ledger.check()).toEqual([]);
      await ledger.add(madeReport(10 + i).article);
      await ledger.settle();
      expect(await ledger.check()).toEqual([]);
      await ledger.close();
    }
  }, 600_000);

  it('sends every alert that was made, and none in two messages', async () => {
    const watched = path.join(folder, 'watched');
    const hook = await openHookServer();
    const made = await open(watched);
    const settings = { every: null, as: 'hook', now: new Date().toISOString() } as const;
    await addWatch(made, `${hook.address}/in`, settings);
    await made.close();
    const safe: string[] = [];
    for (const [i, after] of times.entries()) safe.push(...(await killed(watched, 'deliver', i * 1000, after)));
    const ledger = await open(watched);
    // what was on its way when its sender was killed is sent again when its time is over
    const later = (): number => Date.now() + 10 * 60_000;
    for (let i = 0; i < safe.length && (await ledger.read((tx) => tx.nextDelivery())) !== null; i++)
      await deliverDue(ledger, { now: later, desk: null, allowPrivate: true });
    const sentIn = new Map<string, Set<string>>();
    for (const { headers, body } of hook.got)
      for (const { line } of (JSON.parse(body) as { data: { alerts: { line: string }[] } }).data.alerts)
        sentIn.set(line, (sentIn.get(line) ?? new Set()).add(`${headers['webhook-id'] as string}`));
    expect(safe.length).toBeGreaterThan(KILLS);
    // a ledger that rings more often in a day is too loud, and rings no more
    expect(safe.slice(0, 300 - KILLS).filter((line) => !sentIn.has(line))).toEqual([]);
    expect([...sentIn].filter(([, ids]) => ids.size > 1)).toEqual([]);
    // the same message again, under the same id, only where the process was killed while it waited for the answer
    expect(hook.got.length - new Set(hook.got.map(({ headers }) => headers['webhook-id'])).size).toBeLessThanOrEqual(
      KILLS,
    );
    await ledger.close();
    await hook.close();
  }, 600_000);

  it('takes what a feed gives once, and tells of each denial once', async () => {
    const fed = path.join(folder, 'fed');
    const server = await openFeedServer();
    const serve = (entries: readonly FeedEntry[]): void =>
      void server.routes.set(
        '/feed',
        html(() => rss(entries)),
      );
    const made = await open(fed);
    serve([]);
    await addWatch(made, `${server.address}/feed`, { every: 5000, now: new Date().toISOString() });
    await made.close();
    await killed(fed, 'watch', 0, 3000, 'watching');
    const entries = PAGES.map(([title, text], i): FeedEntry => {
      server.routes.set(
        `/p${i}`,
        html(() => pageOf(title, [text, `It was page ${i} of the day, and a short one.`])),
      );
      return {
        id: `${i}`,
        url: `${server.address}/p${i}`,
        title,
        summary: `What page ${i} says, in some forty letters.`,
      };
    });
    serve(entries.toReversed());
    for (const [i, after] of times.entries()) await killed(fed, 'watch', (i + 1) * 1000, after, 'watching');
    const ended = await lookUntilDone(fed, Date.now() + (KILLS + 1) * 3_600_000);
    expect([ended.articles, ended.versions]).toEqual([PAGES.length, PAGES.length]);
    expect(new Set(ended.denying).size).toBe(ended.denying.length);
    // … as they are told where nobody is killed
    const calm = path.join(folder, 'calm');
    const other = await open(calm);
    serve([]);
    await addWatch(other, `${server.address}/feed`, { every: 5000, now: new Date().toISOString() });
    await other.close();
    await lookUntilDone(calm, Date.now());
    serve(entries.toReversed());
    const undisturbed = await lookUntilDone(calm, Date.now() + 3_600_000);
    expect(undisturbed.denying.length).toBeGreaterThan(1);
    expect([...ended.denying].toSorted()).toEqual([...undisturbed.denying].toSorted());
    await server.close();
  }, 600_000);

  it('has whole backups: those that were acknowledged open and pass', async () => {
    const safe: string[] = [];
    for (const [i, after] of times.slice(0, Math.ceil(KILLS * 0.2)).entries())
      safe.push(
        ...(
          await Promise.all([
            killed(data, 'backup', i * 100, 200 + after),
            killed(data, 'add', 90_000 + i * 1000, 200 + after),
          ])
        )[0]!,
      );
    for (const file of safe) {
      const copy = new LastingLedger(await openSqlite(file), { reader: null, now: () => '' });
      expect(await copy.check()).toEqual([]);
      await copy.close();
    }
    expect(await (await open(data)).check()).toEqual([]);
  }, 600_000);

  it('lets several make it and write at once: none fails, all are heard', async () => {
    for (const round of times.keys()) {
      const shared = path.join(folder, `shared-${round}`);
      const said = await Promise.all([0, 5000, 10_000].map((from) => killed(shared, 'add', from, 400)));
      const ledger = await open(shared);
      await ledger.settle();
      const held = new Set((await ledger.toFile()).articles.map(({ id }) => id));
      expect(said.flat().filter((id) => !held.has(id))).toEqual([]);
      // each lives until it was heard once: one without a word ended by itself
      expect(said.map((lines) => lines.length > 0)).toEqual([true, true, true]);
      await ledger.close();
    }
  }, 600_000);

  it.skipIf(process.platform === 'win32')(
    'keeps what was acknowledged on a disk that takes no more',
    async () => {
      const full = path.join(folder, 'full');
      const command = 'ulimit -f 700; exec "$0" bin/hearsay.js add examples/zimmermann-1917 --data "$1"';
      const run = spawnSync('bash', ['-c', command, process.execPath, full], { cwd: ROOT, encoding: 'utf8' });
      expect(run.status).toBe(1);
      expect(run.stderr).toMatch(/make room/);
      const safe = run.stdout.split('\n').filter((line) => line.startsWith('new '));
      const ledger = await open(full);
      await ledger.settle();
      expect(await ledger.check()).toEqual([]);
      expect((await ledger.toFile()).articles.length).toBeGreaterThanOrEqual(safe.length);
      await ledger.close();
    },
    600_000,
  );

  it('is not opened where what is there is half a file', async () => {
    const half = path.join(folder, 'half');
    await (await open(half)).close();
    writeFileSync(path.join(half, LEDGER_FILE), 'SQLite format 3\0 and then nothing');
    await expect(open(half)).rejects.toThrow(/is no ledger|is damaged/);
  });
});
