import { COUNTED, type PassageHit, type PassageQuery, type Phrase } from '../passage.ts';
import type { SearchLayer } from './store.ts';
import { searchWords } from '../words.ts';
import type { SqlSession } from './session.ts';

/** Sentences with their words (FTS5, without the text itself), and facets as words of a second column. */
export const SQLITE_SEARCH: readonly string[] = [
  `create table passage (seq integer primary key, article integer not null references article, start integer not null,
    stop integer not null)`,
  'create index passage_article on passage (article)',
  `create virtual table words using fts5(said, facets, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 0")`,
];

/** Of so many of the newest matches the best are shown: to rank all of a common word takes seconds. */
const RANKED = 1000;

export function sqliteSearch(sql: SqlSession): SearchLayer {
  return {
    async setPassages(article, passages) {
      await sql.run('delete from words where rowid in (select seq from passage where article = ?)', article);
      await sql.run('delete from passage where article = ?', article);
      for (const { span, words, facets } of passages) {
        const [row] = await sql.all<{ seq: number }>(
          'insert into passage (article, start, stop) values (?, ?, ?) returning seq',
          article,
          ...span,
        );
        await sql.run(
          'insert into words (rowid, said, facets) values (?, ?, ?)',
          row!.seq,
          searchWords(words).join(' '),
          facets.join(' '),
        );
      }
    },
    async search(query) {
      const match = matchOf(query);
      const within = query.articles === null ? '' : ` and rowid in (${inArticles(query.articles)})`;
      const before = query.before ?? Number.MAX_SAFE_INTEGER;
      if (match === '') return newest(sql, query, before);
      const [counted] = await sql.all<{ n: number }>(
        `select count(*) as n from (select 1 from words where words match ?${within} limit ?)`,
        match,
        COUNTED + 1,
      );
      const rows =
        query.order === 'newest'
          ? await sql.all<PassageColumns>(
              `select p.* from (select rowid as at from words where words match ? and rowid < ?${within}
               order by rowid desc limit ?) join passage p on p.seq = at order by at desc`,
              match,
              before,
              query.most,
            )
          : await ranked(sql, match, within, query.most);
      return { hits: rows.map(hitOf), count: Math.min(counted!.n, COUNTED), capped: counted!.n > COUNTED };
    },
  };
}

/** Numbers of rows are our own, so they can stand in the statement. */
const inArticles = (articles: readonly number[]): string =>
  `select seq from passage where article in (${articles.map(Number).join(', ')})`;

interface PassageColumns {
  readonly seq: number;
  readonly article: number;
  readonly start: number;
  readonly stop: number;
}
const hitOf = ({ seq, article, start, stop }: PassageColumns): PassageHit => ({
  passage: seq,
  article,
  span: [start, stop],
});

async function ranked(
  sql: SqlSession,
  match: string,
  within: string,
  most: number,
): Promise<readonly PassageColumns[]> {
  const [oldest] = await sql.all<{ at: number }>(
    `select rowid as at from words where words match ?${within} order by rowid desc limit 1 offset ?`,
    match,
    RANKED - 1,
  );
  return sql.all<PassageColumns>(
    `select p.* from (select rowid as at, rank as score from words where words match ? and rowid >= ?${within} order by rank, rowid desc
     limit ?) join passage p on p.seq = at order by score, at desc`,
    match,
    oldest?.at ?? 0,
    most,
  );
}

/** Nothing is asked but what there is. */
async function newest(
  sql: SqlSession,
  { most, articles }: PassageQuery,
  before: number,
): ReturnType<SearchLayer['search']> {
  const within = articles === null ? '' : ` and seq in (${inArticles(articles)})`;
  const rows = await sql.all<PassageColumns>(
    `select * from passage where seq < ?${within} order by seq desc limit ?`,
    before,
    most,
  );
  const [counted] = await sql.all<{ n: number }>(
    `select count(*) as n from (select 1 from passage where true${within} limit ?)`,
    COUNTED + 1,
  );
  return { hits: rows.map(hitOf), count: Math.min(counted!.n, COUNTED), capped: counted!.n > COUNTED };
}

/** A question in the language of FTS5; all words are letters and digits, so nothing in them has a meaning there. */
function matchOf({ phrases, without, facets }: PassageQuery): string {
  const phrase = ({ words, prefix }: Phrase): string => `said : "${words.join(' ')}"${prefix ? ' *' : ''}`;
  const wanted = [
    ...phrases.map((one) => `(${phrase(one)})`),
    ...facets.map((tokens) => `(${tokens.map((token) => `facets : "${token}"`).join(' OR ')})`),
  ].join(' AND ');
  const barred = without.map((one) => ` NOT (${phrase(one)})`).join('');
  return wanted === '' ? '' : `(${wanted})${barred}`;
}
