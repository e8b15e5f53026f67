import type { CastRow, StoreWriter, StoryRow, VectorRow } from '../ledger-store.ts';
import { pack, packText, packVector, unpack, unpackText, unpackVector } from '../pack.ts';
import { first, pieces, placeholders, type SqlSession, theFirst } from './session.ts';

interface StoryColumns {
  readonly seq: number;
  readonly address: string;
  readonly in_case: string | null;
  readonly rev: number;
  readonly body: Uint8Array;
}
type StoryBody = Pick<StoryRow, 'articles' | 'events' | 'affairs'>;

function storyOf({ in_case: inCase, body, ...row }: StoryColumns): StoryRow {
  const {
    articles,
    events,
    affairs = [articles],
  } = unpack<Partial<StoryBody> & Pick<StoryRow, 'articles' | 'events'>>(body);
  return { ...row, inCase, articles, events, affairs };
}

/** Where articles stand: days of the stream, stories. */
export type PlacementLayer = Pick<
  StoreWriter,
  | 'pending'
  | 'vectorsOfDay'
  | 'dayFrom'
  | 'dayState'
  | 'stateBefore'
  | 'stories'
  | 'storiesAfter'
  | 'castsOf'
  | 'castsUnder'
  | 'setCast'
  | 'setVector'
  | 'setPending'
  | 'clearPending'
  | 'setDayState'
  | 'addStory'
  | 'setStory'
  | 'dropStory'
  | 'setStoryOf'
>;

export function placementLayer(sql: SqlSession): PlacementLayer {
  return { ...daysLayer(sql), ...castsLayer(sql), ...storiesLayer(sql) };
}

function daysLayer(
  sql: SqlSession,
): Pick<
  StoreWriter,
  | 'pending'
  | 'vectorsOfDay'
  | 'dayFrom'
  | 'dayState'
  | 'stateBefore'
  | 'setVector'
  | 'setPending'
  | 'clearPending'
  | 'setDayState'
> {
  return {
    pending: () => sql.all('select article, before_day as "before" from pending order by article'),
    vectorsOfDay: async (day) =>
      (
        await sql.all<{ article: number; id: string; title: string; day: number; body: Uint8Array }>(
          `select v.article, a.id, v.title, v.day, v.body from vector v join article a on a.seq = v.article
           where v.day = ? order by v.article`,
          day,
        )
      ).map(({ body, ...row }): VectorRow => ({ ...row, ...unpackVector(body) })),
    async dayFrom(day) {
      const row = await first(
        sql.all<{ day: number | null }>('select min(day) as day from vector where day is not null and day >= ?', day),
      );
      return row?.day ?? null;
    },
    setVector: ({ article, day, title, keys, weights, inStream }) =>
      sql.run(
        `insert into vector values (?, ?, ?, ?)
         on conflict (article) do update set day = excluded.day, title = excluded.title, body = excluded.body`,
        article,
        inStream ? day : null,
        title,
        packVector(keys, weights),
      ),
    setPending: (article, before) =>
      sql.run(
        `insert into pending values (?, ?) on conflict (article) do update
         set before_day = coalesce(pending.before_day, excluded.before_day)`,
        article,
        before,
      ),
    async clearPending(articles) {
      for (const part of pieces(articles))
        await sql.run(`delete from pending where article in (${placeholders(part)})`, ...part);
    },
    ...dayStates(sql),
  };
}

/** The stream as it stood at the end of a day. */
function dayStates(sql: SqlSession): Pick<PlacementLayer, 'dayState' | 'stateBefore' | 'setDayState'> {
  return {
    async dayState(day) {
      const row = await first(sql.all<{ body: Uint8Array }>('select body from day_state where day = ?', day));
      return row === null ? null : unpackText(row.body);
    },
    async stateBefore(day) {
      const row = await first(
        sql.all<{ day: number; body: Uint8Array }>(
          'select day, body from day_state where day < ? order by day desc limit 1',
          day,
        ),
      );
      return row === null ? null : { day: row.day, state: unpackText(row.body) };
    },
    setDayState: (day, state) =>
      state === null
        ? sql.run('delete from day_state where day = ?', day)
        : sql.run(
            `insert into day_state values (?, ?) on conflict (day) do update set body = excluded.body`,
            day,
            packText(state),
          ),
  };
}

interface CastColumns {
  readonly article: number;
  readonly day: number;
  readonly body: Uint8Array;
}
function castOf({ body, ...row }: CastColumns): CastRow {
  const { cast, pairs } = unpack<{ readonly cast: [string, number][]; readonly pairs: readonly string[] }>(body);
  return { ...row, cast: new Map(cast), pairs };
}

function castsLayer(sql: SqlSession): Pick<StoreWriter, 'castsOf' | 'castsUnder' | 'setCast'> {
  const castsOf = async (articles: readonly number[]): Promise<readonly CastRow[]> => {
    const found: CastRow[] = [];
    for (const part of pieces(articles))
      found.push(
        ...(await sql.all<CastColumns>(`select * from cast_of where article in (${placeholders(part)})`, ...part)).map(
          castOf,
        ),
      );
    return found;
  };
  return {
    castsOf,
    async castsUnder(pairs, from, to) {
      const found = new Map<number, number>();
      for (const pair of pairs)
        for (const { article, day } of await sql.all<{ article: number; day: number }>(
          'select article, day from cast_pair where pair = ? and day between ? and ?',
          pair,
          from,
          to,
        ))
          found.set(article, day);
      return [...found].map(([article, day]) => ({ article, day }));
    },
    async setCast({ article, day, cast, pairs }) {
      for (const old of await castsOf([article]))
        for (const pair of old.pairs)
          await sql.run('delete from cast_pair where pair = ? and day = ? and article = ?', pair, old.day, article);
      await sql.run(
        `insert into cast_of values (?, ?, ?) on conflict (article) do update set day = excluded.day, body = excluded.body`,
        article,
        day,
        pack({ cast: [...cast], pairs }),
      );
      for (const pair of pairs) await sql.run('insert into cast_pair values (?, ?, ?)', pair, day, article);
    },
  };
}

function storiesLayer(
  sql: SqlSession,
): Pick<StoreWriter, 'stories' | 'storiesAfter' | 'addStory' | 'setStory' | 'dropStory' | 'setStoryOf'> {
  return {
    async stories(seqs) {
      const found: StoryRow[] = [];
      for (const part of pieces(seqs))
        found.push(
          ...(
            await sql.all<StoryColumns>(
              `select * from story where seq in (${placeholders(part)}) order by seq`,
              ...part,
            )
          ).map(storyOf),
        );
      return found;
    },
    storiesAfter: async (after, most) =>
      (await sql.all<StoryColumns>('select * from story where seq > ? order by seq limit ?', after, most)).map(storyOf),
    async addStory({ address, inCase, rev, articles, events, affairs }) {
      const row = await theFirst(
        sql.all<{ seq: number }>(
          'insert into story (address, in_case, rev, body) values (?, ?, ?, ?) returning seq',
          address,
          inCase,
          rev,
          pack({ articles, events, affairs }),
        ),
      );
      return row.seq;
    },
    setStory: ({ seq, rev, articles, events, affairs }) =>
      sql.run('update story set rev = ?, body = ? where seq = ?', rev, pack({ articles, events, affairs }), seq),
    async dropStory(seq) {
      await sql.run('delete from weighing where story = ?', seq);
      await sql.run('delete from story where seq = ?', seq);
    },
    async setStoryOf(articles, story) {
      for (const part of pieces(articles))
        await sql.run(`update article set story = ? where seq in (${placeholders(part)})`, story, ...part);
    },
  };
}
