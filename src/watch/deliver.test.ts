import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LastingLedger } from '../lasting/index.ts';
import { madeReader } from '../lasting/stream.fixture.ts';
import { openSqlite } from '../store/sqlite.ts';
import { deliverDue } from './deliver.ts';
import { openHookServer, type HookServer } from './hook-server.fixture.ts';
import { NOTHING } from './look.ts';
import { putNotice } from './make-alerts.ts';
import { addWatch, healthOf, stateOf } from './index.ts';

const MINUTE = 60_000;
let server: HookServer;
let ledger: LastingLedger;
let clock: number;
let secret: string;

beforeEach(async () => {
  server = await openHookServer();
  clock = Date.parse('2031-05-02T10:00:00Z');
  ledger = new LastingLedger(await openSqlite(':memory:'), { reader: madeReader(), now: () => iso() });
  const hook = await addWatch(ledger, `${server.address}/in`, { every: null, as: 'hook', now: iso() });
  secret = stateOf(hook).secret!;
});
afterEach(async () => {
  await ledger.close();
  await server.close();
});

const iso = (): string => new Date(clock).toISOString();
const deliver = (allowPrivate = true): Promise<void> =>
  deliverDue(ledger, { now: () => clock, desk: 'http://127.0.0.1:8010/', allowPrivate });
const ring = (n: number, story: string | null = null, kind: 'denied' | 'figure' = 'denied'): Promise<unknown> =>
  ledger.write((tx) =>
    putNotice(
      tx,
      { now: iso() },
      {
        ...NOTHING,
        kind,
        quiet: false,
        line: `Something turned: ${n}.`,
        evidence: [`${kind} ${n}`],
        watch: '',
        story,
        href: `/a/a_${n}`,
      },
    ),
  );
const states = async (): Promise<readonly string[]> => {
  const [hook] = await ledger.read((tx) => tx.watches());
  const all = await ledger.read(async (tx) =>
    (
      await Promise.all((['waits', 'sent', 'given-up'] as const).map((one) => tx.deliveriesOf(hook!.id, one, 99)))
    ).flat(),
  );
  return all.map(({ state }) => state);
};
const lines = (): readonly string[] =>
  server.got.flatMap(({ body }) =>
    (JSON.parse(body) as { data: { alerts: { line: string }[] } }).data.alerts.map(({ line }) => line),
  );

describe('alerts that are sent to a hook', () => {
  it('are signed as Standard Webhooks says, and sent once', async () => {
    await ring(1);
    await deliver();
    await deliver();
    expect(server.got).toHaveLength(1);
    const [{ headers, body }] = server.got as [HookServer['got'][number]];
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
    expect(headers['webhook-timestamp']).toBe(`${clock / 1000}`);
    expect(JSON.parse(body)).toMatchObject({
      type: 'hearsay.alerts',
      data: { alerts: [{ line: 'Something turned: 1.', link: 'http://127.0.0.1:8010/a/a_1', before: [], now: [] }] },
    });
    expect(await states()).toEqual(['sent']);
  });

  it('are sent together with others of their story, and what can wait waits for them', async () => {
    await ring(1, 's_1', 'figure');
    await ring(2, 's_2', 'figure');
    await deliver();
    expect(server.got).toEqual([]);
    clock += MINUTE;
    await ring(3, 's_1', 'denied');
    await deliver();
    expect(lines()).toEqual(['Something turned: 1.', 'Something turned: 3.']);
    clock += 10 * MINUTE;
    await deliver();
    expect(lines()).toHaveLength(3);
    expect(server.got).toHaveLength(2);
  });

  it.each([
    ['503', 503],
    ['a redirection, which is not followed', 302],
    ['404', 404],
  ])('that are not taken are sent again under the same id, ever later, and given up at last: %s', async (_, status) => {
    server.status = status;
    await ring(1);
    const at: number[] = [];
    for (let i = 0; i < 4000 && server.got.length < 20; i++) {
      const before = server.got.length;
      await deliver();
      if (server.got.length > before) at.push(clock);
      const next = await ledger.read((tx) => tx.nextDelivery());
      if (next === null) break;
      clock = Math.max(clock, Date.parse(next));
    }
    const pauses = at.slice(1).map((one, i) => (one - at[i]!) / 1000);
    expect(pauses).toEqual([5, 30, 120, 600, 3600, 10_800, 36_000]);
    expect(new Set(server.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(server.elsewhere).toBe(0);
    expect(await states()).toEqual(['given-up']);
    const [notice] = await ledger.read((tx) => tx.alerts({ story: null, quiet: true, before: null, most: 1 }));
    expect(notice).toMatchObject({ kind: 'hook-fails', quiet: true });
    expect(notice?.body).not.toContain('/in');
    const [hook] = await ledger.read((tx) => healthOf(tx, clock));
    expect(hook).toMatchObject({ kind: 'hook', state: 'fails', target: new URL(server.address).host });
    server.status = 200;
    await ring(2);
    await deliver();
    expect(lines().at(-1)).toBe('Something turned: 2.');
  });

  it('are sent no more to a hook that says so (410)', async () => {
    server.status = 410;
    await ring(1);
    await deliver();
    await ring(2);
    clock += 24 * 60 * MINUTE;
    await deliver();
    expect(server.got).toHaveLength(1);
    expect(await states()).toEqual(['given-up']);
  });

  it('do not wait for a hook that hangs longer than a while', async () => {
    server.status = 0;
    await ring(1);
    const started = Date.now();
    await deliverDue(ledger, { now: () => clock, desk: null, allowPrivate: true, timeout: 200 });
    expect(Date.now() - started).toBeLessThan(5000);
    expect(await states()).toEqual(['waits']);
  });

  it('do not go to private addresses unless that is allowed', async () => {
    await ring(1);
    await deliver(false);
    expect(server.got).toEqual([]);
    const [row] = await ledger.read(async (tx) => tx.deliveriesOf((await tx.watches())[0]!.id, 'waits', 9));
    expect(row?.said).toMatch(/private or reserved address/);
  });

  it('are the same in as many processes as send them', async () => {
    for (let n = 0; n < 12; n++) await ring(n);
    for (let i = 0; i < 4; i++) await Promise.all([deliver(), deliver(), deliver()]);
    expect([...lines()].toSorted()).toEqual(Array.from({ length: 12 }, (_, n) => `Something turned: ${n}.`).toSorted());
  });
});
