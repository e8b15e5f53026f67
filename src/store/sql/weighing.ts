import type { Judgement, NewJudgement, Standing } from '../../ledger/judgement.ts';
import { SPEAKERS } from '../ledger-store.ts';
import type { AddressRow, RevisionRow, StoreWriter, WeighingRow } from '../ledger-store.ts';
import { packText, unpackText } from '../pack.ts';
import { first, pieces, placeholders, type SqlSession, theFirst } from './session.ts';

interface AddressColumns {
  readonly address: string;
  readonly kind: AddressRow['kind'];
  readonly story: number | null;
  readonly target: string | null;
  readonly leads_to: string | null;
  readonly last: string;
  readonly born: number;
}
interface RevisionColumns extends Omit<RevisionRow, 'body'> {
  readonly body: Uint8Array;
}

const addressOf = ({ leads_to: leadsTo, ...row }: AddressColumns): AddressRow => ({ ...row, leadsTo });
const revisionOf = ({ body, ...row }: RevisionColumns): RevisionRow => ({ ...row, body: unpackText(body) });

/** What stories come to, what they are called, and what became of them. */
export type WeighingLayer = Pick<
  StoreWriter,
  | 'weighings'
  | 'address'
  | 'addressesOf'
  | 'namedAt'
  | 'setNamed'
  | 'revision'
  | 'revisionsAfter'
  | 'revisionsOf'
  | 'storiesChanged'
  | 'setWeighings'
  | 'setAddress'
  | 'addRevision'
>;

export function weighingLayer(sql: SqlSession): WeighingLayer {
  return {
    weighings: async (story) =>
      (
        await sql.all<Omit<WeighingRow, 'body'> & { body: Uint8Array }>(
          'select * from weighing where story = ? order by chapter',
          story,
        )
      ).map(({ body, ...row }) => ({ ...row, body: unpackText(body) })),
    async setWeighings(story, rows) {
      await sql.run('delete from weighing where story = ?', story);
      for (const { chapter, digest, body } of rows)
        await sql.run('insert into weighing values (?, ?, ?, ?)', story, chapter, digest, packText(body));
    },
    ...addressRows(sql),
    ...revisionRows(sql),
  };
}

/** What stories and their parts are called, and were called. */
function addressRows(
  sql: SqlSession,
): Pick<WeighingLayer, 'address' | 'addressesOf' | 'namedAt' | 'setNamed' | 'setAddress'> {
  return {
    async address(address) {
      const row = await first(sql.all<AddressColumns>('select * from address where address = ?', address));
      return row === null ? null : addressOf(row);
    },
    addressesOf: async (story) =>
      (await sql.all<AddressColumns>('select * from address where story = ? order by born, address', story)).map(
        addressOf,
      ),
    async namedAt(address, rev) {
      const row = await first(
        sql.all<{ body: Uint8Array }>(
          'select body from named where address = ? and rev <= ? order by rev desc limit 1',
          address,
          rev,
        ),
      );
      return row === null ? null : unpackText(row.body);
    },
    setNamed: (address, rev, body) =>
      sql.run(
        'insert into named values (?, ?, ?) on conflict (address, rev) do update set body = excluded.body',
        address,
        rev,
        packText(body),
      ),
    setAddress: ({ address, kind, story, target, leadsTo, last, born }) =>
      sql.run(
        `insert into address values (?, ?, ?, ?, ?, ?, ?) on conflict (address) do update
         set story = excluded.story, target = excluded.target, leads_to = excluded.leads_to, last = excluded.last`,
        address,
        kind,
        story,
        target,
        leadsTo,
        last,
        born,
      ),
  };
}

/** What became of them, revision by revision. */
function revisionRows(
  sql: SqlSession,
): Pick<WeighingLayer, 'revision' | 'revisionsAfter' | 'revisionsOf' | 'storiesChanged' | 'addRevision'> {
  return {
    async revision() {
      const row = await first(sql.all<{ rev: number | null }>('select max(rev) as rev from revision'));
      return row?.rev ?? 0;
    },
    revisionsAfter: async (rev, most) =>
      (await sql.all<RevisionColumns>('select * from revision where rev > ? order by rev limit ?', rev, most)).map(
        revisionOf,
      ),
    revisionsOf: async (story) =>
      (await sql.all<RevisionColumns>('select * from revision where story = ? order by rev', story)).map(revisionOf),
    async storiesChanged(after, among, most) {
      const found: string[] = [];
      const parts = among === null ? [[]] : pieces(among);
      for (const part of parts) {
        const within = among === null ? '' : ` and story in (${placeholders(part)})`;
        const rows = await sql.all<{ story: string }>(
          `select distinct story from revision where rev > ?${within} limit ?`,
          after,
          ...part,
          most - found.length,
        );
        found.push(...rows.map(({ story }) => story));
      }
      return found;
    },
    async addRevision({ at, cause, story, body }) {
      const row = await theFirst(
        sql.all<{ rev: number }>(
          'insert into revision (at, cause, story, body) values (?, ?, ?, ?) returning rev',
          at,
          cause,
          story,
          packText(body),
        ),
      );
      return row.rev;
    },
  };
}

/** What people judged, and what has become of it. */
export type JudgementLayer = Pick<
  StoreWriter,
  'judgementsAfter' | 'judgementsOn' | 'standings' | 'addJudgement' | 'setStanding'
>;

interface JudgementColumns {
  readonly seq: number;
  readonly at: string;
  readonly person: string;
  readonly body: string;
}
const judgementOf = ({ seq, at, person, body }: JudgementColumns): Judgement => ({
  ...(JSON.parse(body) as Omit<NewJudgement, 'at' | 'person'>),
  seq,
  at,
  person,
});

export function judgementLayer(sql: SqlSession): JudgementLayer {
  return {
    judgementsAfter: async (seq, most) =>
      (await sql.all<JudgementColumns>('select * from judgement where seq > ? order by seq limit ?', seq, most)).map(
        judgementOf,
      ),
    async judgementsOn(articles) {
      const found = new Map<number, Judgement>();
      for (const part of pieces([...articles]))
        for (const row of await sql.all<JudgementColumns>(
          `select j.* from judgement j join judgement_on o on o.judgement = j.seq where o.article in (${placeholders(part)})`,
          ...part,
        ))
          found.set(row.seq, judgementOf(row));
      return [...found.values()].toSorted((a, b) => a.seq - b.seq);
    },
    standings: async () =>
      (
        await sql.all<{ judgement: number; state: Standing['state']; spot: string | null }>(
          'select * from standing order by judgement',
        )
      ).map(({ spot: where, ...row }) => ({ ...row, where })),
    async addJudgement(judgement) {
      const { at, person, ...body } = judgement;
      const row = await theFirst(
        sql.all<{ seq: number }>(
          'insert into judgement (at, person, body) values (?, ?, ?) returning seq',
          at,
          person,
          JSON.stringify(body),
        ),
      );
      const about = judgement.anchors.map((anchor) => anchor.article);
      for (const article of new Set(judgement.names === undefined ? about : [...about, SPEAKERS]))
        await sql.run('insert into judgement_on values (?, ?)', article, row.seq);
      return { ...judgement, seq: row.seq };
    },
    setStanding: ({ judgement, state, where }) =>
      sql.run(
        `insert into standing values (?, ?, ?) on conflict (judgement) do update
         set state = excluded.state, spot = excluded.spot`,
        judgement,
        state,
        where,
      ),
  };
}
