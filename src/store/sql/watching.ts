import type { StoreWriter } from '../ledger-store.ts';
import type { AlertRow, DeliveryRow, WatchRow } from '../watch-rows.ts';
import { first, pieces, placeholders, type SqlSession, theFirst } from './session.ts';

interface WatchColumns {
  readonly id: string;
  readonly kind: WatchRow['kind'];
  readonly target: string;
  readonly parent: string | null;
  readonly next_at: string | null;
  readonly made_at: string;
  readonly body: string;
}
const watchOf = ({ next_at: nextAt, made_at: madeAt, ...row }: WatchColumns): WatchRow => ({ ...row, nextAt, madeAt });

/** What is watched, and how far it has come. */
export type WatchLayer = Pick<
  StoreWriter,
  | 'watches'
  | 'watch'
  | 'dueWatches'
  | 'nextWatch'
  | 'pagesOfWatches'
  | 'takenFrom'
  | 'mark'
  | 'setWatch'
  | 'dropWatch'
  | 'setTaken'
  | 'setMark'
>;

export function watchLayer(sql: SqlSession): WatchLayer {
  return {
    watches: async () =>
      (await sql.all<WatchColumns>('select * from watch where parent is null order by made_at, id')).map(watchOf),
    async watch(id) {
      const row = await first(sql.all<WatchColumns>('select * from watch where id = ?', id));
      return row === null ? null : watchOf(row);
    },
    dueWatches: async (now, most) =>
      (
        await sql.all<WatchColumns>(
          'select * from watch where next_at is not null and next_at <= ? order by next_at, id limit ?',
          now,
          most,
        )
      ).map(watchOf),
    async nextWatch() {
      const row = await first(
        sql.all<{ at: string | null }>('select min(next_at) as at from watch where next_at is not null'),
      );
      return row?.at ?? null;
    },
    pagesOfWatches: () =>
      sql.all(
        `select parent, count(*) as pages from watch where parent is not null and next_at is not null
         group by parent order by parent`,
      ),
    setWatch: ({ id, kind, target, parent, nextAt, madeAt, body }) =>
      sql.run(
        `insert into watch values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do update
         set kind = excluded.kind, parent = excluded.parent, next_at = excluded.next_at, body = excluded.body`,
        id,
        kind,
        target,
        parent,
        nextAt,
        madeAt,
        body,
      ),
    async dropWatch(id) {
      await sql.run('delete from taken where watch = ? or watch in (select id from watch where parent = ?)', id, id);
      await sql.run('delete from watch where id = ? or parent = ?', id, id);
    },
    ...takenRows(sql),
  };
}

/** What was taken from a watch, and how far a reader of changes has come. */
function takenRows(sql: SqlSession): Pick<WatchLayer, 'takenFrom' | 'setTaken' | 'mark' | 'setMark'> {
  return {
    async takenFrom(watch, keys) {
      const found = new Map<string, string>();
      for (const part of pieces([...keys]))
        for (const { key, hash } of await sql.all<{ key: string; hash: string }>(
          `select key, hash from taken where watch = ? and key in (${placeholders(part)})`,
          watch,
          ...part,
        ))
          found.set(key, hash);
      return found;
    },
    async setTaken(watch, taken) {
      for (const [key, hash] of taken)
        await sql.run(
          'insert into taken values (?, ?, ?) on conflict (watch, key) do update set hash = excluded.hash',
          watch,
          key,
          hash,
        );
    },
    async mark(name) {
      const row = await first(sql.all<{ value: string }>('select value from mark where name = ?', name));
      return row?.value ?? null;
    },
    setMark: (name, value) =>
      sql.run('insert into mark values (?, ?) on conflict (name) do update set value = excluded.value', name, value),
  };
}

interface AlertColumns {
  readonly seq: number;
  readonly key: string;
  readonly at: string;
  readonly rev: number;
  readonly story: string | null;
  readonly kind: string;
  readonly quiet: number;
  readonly watch: string;
  readonly withdrawn_at: string | null;
  readonly withdrawn_why: string | null;
  readonly body: string;
}
const alertOf = ({ quiet, withdrawn_at: at, withdrawn_why: why, ...row }: AlertColumns): AlertRow => ({
  ...row,
  quiet: quiet !== 0,
  withdrawn: at === null ? null : { at, why: why ?? '' },
});

interface DeliveryColumns extends Omit<DeliveryRow, 'nextAt'> {
  readonly next_at: string;
}
const deliveryOf = ({ next_at: nextAt, ...row }: DeliveryColumns): DeliveryRow => ({ ...row, nextAt });

/** What turned, and where it is sent. */
export type AlertLayer = Pick<
  StoreWriter,
  | 'alerts'
  | 'alertsAfter'
  | 'alert'
  | 'toldEvidence'
  | 'rangSince'
  | 'dueDeliveries'
  | 'nextDelivery'
  | 'deliveriesOf'
  | 'addAlert'
  | 'setWithdrawn'
  | 'setDelivery'
>;

export function alertLayer(sql: SqlSession): AlertLayer {
  return {
    async alerts({ story, quiet, before, most }) {
      const where = [
        ...(story === null ? [] : ['story = ?']),
        ...(quiet ? [] : ['quiet = 0']),
        ...(before === null ? [] : ['seq < ?']),
      ];
      const values = [...(story === null ? [] : [story]), ...(before === null ? [] : [before]), most];
      const rows = await sql.all<AlertColumns>(
        `select * from alert${where.length > 0 ? ` where ${where.join(' and ')}` : ''} order by seq desc limit ?`,
        ...values,
      );
      return rows.map(alertOf);
    },
    alertsAfter: async (seq, most) =>
      (await sql.all<AlertColumns>('select * from alert where seq > ? order by seq limit ?', seq, most)).map(alertOf),
    async alert(seq) {
      const row = await first(sql.all<AlertColumns>('select * from alert where seq = ?', seq));
      return row === null ? null : alertOf(row);
    },
    async toldEvidence(keys) {
      const found = new Map<string, number>();
      for (const part of pieces([...keys]))
        for (const { key, alert } of await sql.all<{ key: string; alert: number }>(
          `select key, alert from alert_evidence where key in (${placeholders(part)})`,
          ...part,
        ))
          found.set(key, alert);
      return found;
    },
    async rangSince(watch, at) {
      const row = await first(
        sql.all<{ n: number }>('select count(*) as n from alert where watch = ? and at >= ? and quiet = 0', watch, at),
      );
      return row?.n ?? 0;
    },
    ...alertWriting(sql),
    ...deliveries(sql),
  };
}

/** What waits to be sent, and what was. */
function deliveries(sql: SqlSession): Pick<AlertLayer, 'dueDeliveries' | 'nextDelivery' | 'deliveriesOf'> {
  return {
    dueDeliveries: async (now, most) =>
      (
        await sql.all<DeliveryColumns>(
          `select * from delivery where state = 'waits' and next_at <= ? order by alert, channel limit ?`,
          now,
          most,
        )
      ).map(deliveryOf),
    async nextDelivery() {
      const row = await first(
        sql.all<{ at: string | null }>(`select min(next_at) as at from delivery where state = 'waits'`),
      );
      return row?.at ?? null;
    },
    deliveriesOf: async (channel, state, most, message = null) =>
      (
        await sql.all<DeliveryColumns>(
          `select * from delivery where channel = ? and state = ?${message === null ? '' : ' and message = ?'}
           order by alert limit ?`,
          channel,
          state,
          ...(message === null ? [] : [message]),
          most,
        )
      ).map(deliveryOf),
  };
}

function alertWriting(sql: SqlSession): Pick<AlertLayer, 'addAlert' | 'setWithdrawn' | 'setDelivery'> {
  return {
    async addAlert({ key, at, rev, story, kind, quiet, watch, body }, evidence) {
      const row = await theFirst(
        sql.all<{ seq: number }>(
          `insert into alert (key, at, rev, story, kind, quiet, watch, body) values (?, ?, ?, ?, ?, ?, ?, ?)
         returning seq`,
          key,
          at,
          rev,
          story,
          kind,
          quiet ? 1 : 0,
          watch,
          body,
        ),
      );
      for (const one of new Set(evidence)) await sql.run('insert into alert_evidence values (?, ?)', one, row.seq);
      return row.seq;
    },
    setWithdrawn: (seq, withdrawn) =>
      sql.run(
        'update alert set withdrawn_at = ?, withdrawn_why = ? where seq = ?',
        withdrawn?.at ?? null,
        withdrawn?.why ?? null,
        seq,
      ),
    setDelivery: ({ alert, channel, message, state, tries, nextAt, said }) =>
      sql.run(
        `insert into delivery values (?, ?, ?, ?, ?, ?, ?) on conflict (alert, channel) do update
         set message = excluded.message, state = excluded.state, tries = excluded.tries, next_at = excluded.next_at,
         said = excluded.said`,
        alert,
        channel,
        message,
        state,
        tries,
        nextAt,
        said,
      ),
  };
}
