import type { ArticleReading } from '../../ledger/reading.ts';
import type { Article } from '../../model/index.ts';
import type { ArticleRow, ReaderRow, StoreWriter, VersionRow } from '../ledger-store.ts';
import { pack, unpack } from '../pack.ts';
import { first, pieces, placeholders, type SqlSession, theFirst } from './session.ts';

interface ArticleColumns {
  readonly seq: number;
  readonly address: string;
  readonly key: string;
  readonly id: string;
  readonly in_case: string | null;
  readonly version: number;
  readonly reader: string | null;
  readonly day: number;
  readonly story: number | null;
}
interface VersionColumns {
  readonly article: number;
  readonly no: number;
  readonly hash: string;
  readonly fetched_at: string;
  readonly body: Uint8Array;
}

const articleOf = ({ in_case: inCase, ...row }: ArticleColumns): ArticleRow => ({ ...row, inCase });
const versionOf = ({ fetched_at: fetchedAt, body, ...row }: VersionColumns): VersionRow => ({
  ...row,
  fetchedAt,
  body: unpack<Article>(body),
});

/** What was published, and what readers found in it. */
export type RecordLayer = Pick<
  StoreWriter,
  | 'articleByKey'
  | 'articleByAddress'
  | 'articleById'
  | 'articles'
  | 'articlesAfter'
  | 'articlesOfCase'
  | 'caseNames'
  | 'version'
  | 'versions'
  | 'versionsOfHash'
  | 'reading'
  | 'readers'
  | 'readByOthers'
  | 'reader'
  | 'readersInUse'
  | 'addReader'
  | 'addArticle'
  | 'addVersion'
  | 'addReading'
  | 'setCurrent'
  | 'counts'
>;

export function recordLayer(sql: SqlSession): RecordLayer {
  const find = async (where: string, ...values: readonly (string | number)[]): Promise<readonly ArticleRow[]> =>
    (await sql.all<ArticleColumns>(`select * from article where ${where}`, ...values)).map(articleOf);
  return {
    articleByKey: (key) => first(find('key = ?', key)),
    articleByAddress: (address) => first(find('address = ?', address)),
    articleById: (id) => find('id = ? order by seq', id),
    async articles(seqs) {
      const found: ArticleRow[] = [];
      for (const part of pieces(seqs)) found.push(...(await find(`seq in (${placeholders(part)})`, ...part)));
      return found.toSorted((a, b) => a.seq - b.seq);
    },
    articlesAfter: (after, most) => find('seq > ? order by seq limit ?', after, most),
    articlesOfCase: (name) => find('in_case = ? order by seq', name),
    caseNames: async () =>
      (
        await sql.all<{ in_case: string }>(
          'select distinct in_case from article where in_case is not null order by in_case',
        )
      ).map(({ in_case: name }) => name),
    readByOthers: (reader, after, most) =>
      find('seq > ? and (reader is null or reader <> ?) order by seq limit ?', after, reader, most),
    async addArticle({ address, key, id, inCase, version, reader, day }) {
      const row = await theFirst(
        sql.all<{ seq: number }>(
          `insert into article (address, key, id, in_case, version, reader, day) values (?, ?, ?, ?, ?, ?, ?) returning seq`,
          address,
          key,
          id,
          inCase,
          version,
          reader,
          day,
        ),
      );
      return row.seq;
    },
    setCurrent: (article, version, reader, day) =>
      sql.run('update article set version = ?, reader = ?, day = ? where seq = ?', version, reader, day, article),
    async counts() {
      const row = await theFirst(
        sql.all<
          Record<'articles' | 'versions' | 'readings' | 'stories' | 'judgements' | 'pending', number>
        >(`select (select count(*) from article) as articles, (select count(*) from version) as versions,
          (select count(*) from reading) as readings, (select count(*) from story) as stories,
          (select count(*) from judgement) as judgements, (select count(*) from pending) as pending`),
      );
      return row;
    },
    ...versionRows(sql),
    ...readingRows(sql),
    ...readerRows(sql),
  };
}

/** Articles as they were published, version by version. */
function versionRows(sql: SqlSession): Pick<RecordLayer, 'version' | 'versions' | 'versionsOfHash' | 'addVersion'> {
  return {
    async version(article, no) {
      const row = await first(
        sql.all<VersionColumns>('select * from version where article = ? and no = ?', article, no),
      );
      return row === null ? null : versionOf(row);
    },
    versions: async (article) =>
      (await sql.all<VersionColumns>('select * from version where article = ? order by no', article)).map(versionOf),
    versionsOfHash: (hash) => sql.all('select article, no from version where hash = ? order by article, no', hash),
    addVersion: ({ article, no, hash, fetchedAt, body }) =>
      sql.run('insert into version values (?, ?, ?, ?, ?)', article, no, hash, fetchedAt, pack(body)),
  };
}

/** What readers found in a version. */
function readingRows(sql: SqlSession): Pick<RecordLayer, 'reading' | 'readers' | 'addReading'> {
  return {
    async reading(article, no, reader) {
      const row = await first(
        sql.all<{ body: Uint8Array }>(
          'select body from reading where article = ? and no = ? and reader = ?',
          article,
          no,
          reader,
        ),
      );
      return row === null ? null : unpack<ArticleReading>(row.body);
    },
    readers: async (article, no) =>
      (
        await sql.all<{ reader: string }>(
          'select reader from reading where article = ? and no = ? order by at, reader',
          article,
          no,
        )
      ).map(({ reader }) => reader),
    addReading: (article, no, reader, at, reading) =>
      sql.run(
        `insert into reading values (?, ?, ?, ?, ?) on conflict do nothing`,
        article,
        no,
        reader,
        at,
        pack(reading),
      ),
  };
}

/** What read them. */
function readerRows(sql: SqlSession): Pick<RecordLayer, 'reader' | 'readersInUse' | 'addReader'> {
  return {
    async reader(id) {
      const row = await first(sql.all<{ body: string }>('select body from reader where id = ?', id));
      return row === null ? null : { id, ...(JSON.parse(row.body) as Omit<ReaderRow, 'id'>) };
    },
    readersInUse: () =>
      sql.all(
        'select reader as id, count(*) as articles from article where reader is not null group by reader order by reader',
      ),
    addReader: ({ id, ...body }) =>
      sql.run('insert into reader values (?, ?) on conflict do nothing', id, JSON.stringify(body)),
  };
}
