import { createHmac } from 'node:crypto';
import type { LastingLedger } from '../lasting/index.ts';
import { idOf } from '../model/ids.ts';
import { request, RequestError, type RequestLimits } from '../read/fetch/request.ts';
import type { DeliveryRow, StoreWriter, WatchRow } from '../store/index.ts';
import { alertOf, type Alert } from './alert.ts';
import { NOTHING } from './look.ts';
import { putNotice } from './make-alerts.ts';
import { watchBody, stateOf } from './watch-state.ts';

/** What sending needs. */
export interface Delivering {
  /** milliseconds of the clock */
  readonly now: () => number;
  readonly desk: string | null;
  readonly allowPrivate: boolean;
  /** milliseconds that a hook has for its answer */
  readonly timeout?: number;
}

const MINUTE = 60_000;
/** Pauses after the first failure, the second, … ; after the last it is given up. */
const PAUSES: readonly number[] = [5_000, 30_000, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE, 180 * MINUTE, 600 * MINUTE];
/** Whoever sends has so long before another sends it again, in milliseconds. */
const LEASE = 60_000;
const LIMITS = { timeout: 15_000, sizeMost: 64 * 1024 } as const;
/** Alerts in one message, and messages in one step: so few that all are through while nobody else takes them. */
const IN_MESSAGE = 50;
const MESSAGES = 3;

/** A message on its way: what is in it stays in it, in every try. */
interface Message {
  readonly id: string;
  readonly hook: WatchRow;
  readonly rows: readonly DeliveryRow[];
  readonly alerts: readonly Alert[];
}

/**
 * Send what is due. A message is put together and kept before it is first sent, and has the same id whenever it is sent
 * again: a receiver that keeps the ids that it has seen (Standard Webhooks says so) has each alert once, though we be killed
 * between its answer and our note of it.
 */
export async function deliverDue(ledger: LastingLedger, delivering: Delivering): Promise<void> {
  const now = delivering.now();
  const due = await ledger.read((tx) => tx.dueDeliveries(new Date(now).toISOString(), 1));
  if (due.length === 0) return;
  const messages = await ledger.write((tx) => putTogether(tx, now));
  for (const message of messages) {
    const answered = await send(message, delivering);
    await ledger.write((tx) => keep(tx, message, answered, delivering.now()));
  }
}

/** Put what is due into messages, one for a story and a place, and take them on. */
async function putTogether(tx: StoreWriter, now: number): Promise<readonly Message[]> {
  const due = await tx.dueDeliveries(new Date(now).toISOString(), 500);
  const messages = new Map<string, Message>();
  const inOne = new Set<string>();
  for (const row of due) {
    if (messages.size >= MESSAGES) break;
    if (inOne.has(`${row.channel} ${row.alert}`)) continue;
    const hook = await tx.watch(row.channel);
    if (hook === null) {
      await tx.setDelivery({ ...row, state: 'given-up', said: 'the hook was taken away' });
      continue;
    }
    const rows = await together(tx, row);
    const alerts: Alert[] = [];
    for (const { alert } of rows) {
      const found = await tx.alert(alert);
      if (found !== null) alerts.push(alertOf(found));
    }
    const id = row.message ?? idOf('msg_', [row.channel, ...alerts.map((one) => one.id)]);
    const taken = rows.map((one) => ({
      ...one,
      message: id,
      nextAt: new Date(now + LEASE).toISOString(),
    }));
    for (const one of taken) {
      await tx.setDelivery(one);
      inOne.add(`${one.channel} ${one.alert}`);
    }
    messages.set(id, { id, hook, rows: taken, alerts });
  }
  return [...messages.values()];
}

/** What goes into one message with it: what was in it when it was first sent; else what waits of its story. */
async function together(tx: StoreWriter, row: DeliveryRow): Promise<readonly DeliveryRow[]> {
  if (row.message !== null) return tx.deliveriesOf(row.channel, 'waits', IN_MESSAGE, row.message);
  const waiting = await tx.deliveriesOf(row.channel, 'waits', 500);
  const story = (await tx.alert(row.alert))?.story ?? null;
  const found = [row];
  for (const other of waiting) {
    if (found.length >= IN_MESSAGE) break;
    if (other.message !== null || other.alert === row.alert || story === null) continue;
    if ((await tx.alert(other.alert))?.story === story) found.push(other);
  }
  return found.toSorted((a, b) => a.alert - b.alert);
}

/** What a hook answered: was the message taken, and does it want no more at all? */
interface Answered {
  readonly said: string;
  readonly isTaken: boolean;
  readonly isEnd: boolean;
}

async function send(
  { id, hook, alerts }: Message,
  { now, desk, allowPrivate, timeout = LIMITS.timeout }: Delivering,
): Promise<Answered> {
  const body = JSON.stringify(payloadOf(alerts, desk, now()));
  const timestamp = `${Math.floor(now() / 1000)}`;
  const limits: RequestLimits = { ...LIMITS, timeout, allowPrivate };
  try {
    // a redirection is an answer like any other, and not followed: what is sent goes where somebody said
    const { status } = await request(
      new URL(hook.target),
      {
        'user-agent': 'Hearsay/0.1 (alerts)',
        'content-type': 'application/json; charset=utf-8',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signature(stateOf(hook).secret ?? '', id, timestamp, body),
      },
      limits,
      body,
    );
    const isTaken = status >= 200 && status < 300;
    const said =
      status >= 300 && status < 400
        ? `answered ${status}: it leads elsewhere, and is not followed`
        : `answered ${status}`;
    return { said, isTaken, isEnd: status === 410 };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { said: error.message, isTaken: false, isEnd: false };
  }
}

/** What is signed, and how: Standard Webhooks, version 1. */
export function signature(secret: string, id: string, timestamp: string, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

function payloadOf(alerts: readonly Alert[], desk: string | null, now: number): object {
  const [first] = alerts;
  return {
    type: 'hearsay.alerts',
    timestamp: new Date(now).toISOString(),
    data: {
      story: first?.story == null ? null : { address: first.story, title: first.storyTitle },
      alerts: alerts.map((alert) => shownAlert(alert, desk)),
    },
  };
}

/** An alert as other programs get it: in messages, on stdout, by the API. */
export function shownAlert({ href, ...alert }: Alert, desk: string | null): object {
  return { ...alert, link: desk === null ? href : new URL(href, desk).href };
}

/** Note what was answered; what was not taken is tried again after a while, and given up at last. */
async function keep(tx: StoreWriter, message: Message, { said, isTaken, isEnd }: Answered, now: number): Promise<void> {
  const { hook, rows } = message;
  // a try that nobody knows the end of, since its sender was killed, does not count against the hook
  const tries = 1 + Math.max(...rows.map((row) => row.tries));
  const pause = PAUSES[tries - 1];
  const isOver = isEnd || (!isTaken && pause === undefined);
  for (const row of rows)
    await tx.setDelivery({
      ...row,
      tries,
      state: isTaken ? 'sent' : isOver ? 'given-up' : 'waits',
      nextAt: new Date(now + (pause ?? 0)).toISOString(),
      said,
    });
  const known = await tx.watch(hook.id);
  if (known === null) return;
  const state = stateOf(known);
  const at = new Date(now).toISOString();
  const failures = isTaken ? 0 : state.failures + 1;
  const next = {
    ...state,
    failures,
    lookedAt: at,
    said: isTaken ? null : said,
    ended: isEnd ? ('gone' as const) : state.ended,
  };
  await tx.setWatch({ ...known, body: watchBody(isTaken ? { ...next, answeredAt: at } : next) });
  if (!isOver) return;
  const what = isEnd
    ? 'says that it wants no more (410), and gets none'
    : `did not take a message in ${tries} tries: it ${said}`;
  await putNotice(
    tx,
    { now: at },
    {
      ...NOTHING,
      kind: 'hook-fails',
      // it would be sent to the hook that fails
      quiet: true,
      line: `${hookHost(hook)} ${what}. What it did not get stands here.`,
      watch: hook.id,
      href: '/watches',
      evidence: [`hook-fails ${message.id}`],
    },
  );
}

/** A hook is named by its host alone: its path may be a secret. */
export const hookHost = ({ target }: Pick<WatchRow, 'target'>): string =>
  URL.canParse(target) ? new URL(target).host : 'a hook';
