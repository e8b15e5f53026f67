import { COUNTED_MOST, type PassageHit, type PassageQuery, type Phrase } from '../passage.ts';
import { searchWords } from '../words.ts';
import { storiesResting, type RestingWords } from './resting.ts';
import type { SqlSession } from './session.ts';
import { theFirst } from './session.ts';
import type { SearchLayer } from './store.ts';

/** Sentences with their words (FTS5, without the text itself), and facets as words of a second column. */
export const SQLITE_SEARCH: readonly string[] = [
  `create table passage (seq integer primary key, article integer not null references article, start integer not null,
    stop integer not null)`,
  'create index passage_article on passage (article)',
  `create virtual table words using fts5(said, facets, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 0")`,
];

const [PLACES, ANEW] = ['word_places', 'words_anew'];
/**
 * The same with what begins with one, two or three letters put together: without, each question for a beginning would
 * go through all words that have it. The words are taken from the index, for they stand nowhere else; and sentences of
 * articles that somebody judged say so from now on.
 */
export const SQLITE_BEGINNINGS: readonly string[] = [
  `create virtual table ${PLACES} using fts5vocab(words, instance)`,
  `create virtual table ${ANEW} using fts5(said, facets, content='', contentless_delete=1, prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 0")`,
  `insert into ${ANEW} (rowid, said, facets)
    select doc, coalesce(group_concat(term, ' ' order by offset) filter (where col = 'said'), ''),
      coalesce(group_concat(term, ' ' order by offset) filter (where col = 'facets'), '') ||
      case when exists (select 1 from passage p join article a on a.seq = p.article join judgement_on j
        on j.article = a.address where p.seq = doc) then ' judged' else '' end
    from ${PLACES} group by doc order by doc`,
  `drop table ${PLACES}`,
  'drop table words',
  `alter table ${ANEW} rename to words`,
];

export const SQLITE_RESTING: RestingWords = {
  least: "json_extract(last, '$.counts[1]')",
  most: "json_extract(last, '$.counts[2]')",
  denied: "coalesce(json_extract(last, '$.denied'), 1) <> 0",
};

/** Of so many of the newest matches the best are shown. */
const RANKED = 1000;
/**
 * Words that are common each, and rare together, are looked for among so many of the newest sentences (about 16,000
 * articles) and no further, where that gives as many as are wanted.
 */
const NEAR = 2 ** 18;

export function sqliteSearch(sql: SqlSession): SearchLayer {
  return {
    async setPassages(article, passages) {
      await sql.run('delete from words where rowid in (select seq from passage where article = ?)', article);
      await sql.run('delete from passage where article = ?', article);
      for (const { span, words, facets } of passages) {
        const row = await theFirst(
          sql.all<{ seq: number }>(
            'insert into passage (article, start, stop) values (?, ?, ?) returning seq',
            article,
            ...span,
          ),
        );
        await sql.run(
          'insert into words (rowid, said, facets) values (?, ?, ?)',
          row.seq,
          searchWords(words).join(' '),
          facets.join(' '),
        );
      }
    },
    async search(query) {
      const match = matchOf(query);
      if (match === '') return newest(sql, query, query.before ?? Number.MAX_SAFE_INTEGER);
      const page = await nearFirst(sql, match, query);
      // how many there are is the same on every page
      return query.before === null || !query.isCounted
        ? page
        : { ...(await nearFirst(sql, match, { ...query, before: null })), hits: page.hits };
    },
    storiesResting: (resting, most) => storiesResting(sql, SQLITE_RESTING, resting, most),
  };
}

interface Ends {
  readonly first: number | null;
  readonly last: number | null;
}

/** The newest sentences, and all others where these do not give as many as are wanted. */
async function nearFirst(sql: SqlSession, match: string, query: PassageQuery): ReturnType<SearchLayer['search']> {
  const { articles } = query;
  // both ends in one would look at all that lies between
  const [ends] = await (articles === null
    ? sql.all<Ends>('select (select min(seq) from passage) as first, (select max(seq) from passage) as last')
    : sql.all<Ends>(
        'select min(seq) as first, max(seq) as last from passage where article in (select value from json_each(?))',
        JSON.stringify(articles),
      ));
  const [first, last] = [(ends?.first ?? 1) - 1, Math.min(query.before ?? Infinity, (ends?.last ?? 0) + 1)];
  // what is not counted ends where there is enough; a story's articles lie near one another
  if (!query.isCounted || articles !== null || isOneWord(query) || last - first <= NEAR)
    return matching(sql, match, query, [first, last]);
  const found = await matching(sql, match, query, [last - NEAR, last]);
  return found.hits.length === query.most ? { ...found, capped: true } : matching(sql, match, query, [first, last]);
}

/** The sentences of some articles (a JSON list); with `+` so that they are tried on what matches, not looked up each. */
const IN_ARTICLES = 'select seq from passage where article in (select value from json_each(?))';

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

/**
 * Matches with numbers between two others, counted and shown in one go through the index: newest first, or by the share
 * that the words have of their sentence. (The rank of the engine counts each word in the whole index: that takes seconds.)
 */
async function matching(
  sql: SqlSession,
  match: string,
  { articles, order, most, isCounted }: PassageQuery,
  [above, below]: readonly [number, number],
): ReturnType<SearchLayer['search']> {
  const within = articles === null ? '' : ` and +rowid in (${IN_ARTICLES})`;
  const shown = order === 'newest' ? most : RANKED;
  const best = order === 'newest' ? 'at desc' : 'p.stop - p.start, at desc';
  const rows = await sql.all<PassageColumns & { readonly n: number }>(
    `with found as materialized
       (select rowid as at from words where words match ? and rowid > ? and rowid < ?${within} order by rowid desc limit ?)
     select (select count(*) from found) as n, p.* from (select at from found order by at desc limit ?) join passage p
     on p.seq = at order by ${best} limit ?`,
    match,
    above,
    below,
    ...(articles === null ? [] : [JSON.stringify(articles)]),
    isCounted ? COUNTED_MOST + 1 : shown,
    shown,
    most,
  );
  const n = rows[0]?.n ?? 0;
  return { hits: rows.map(hitOf), count: Math.min(n, COUNTED_MOST), capped: n > COUNTED_MOST };
}

/** A question that the index answers from one list. */
const isOneWord = ({ phrases, without, facets, lacking }: PassageQuery): boolean =>
  without.length + lacking.length === 0 &&
  phrases.length + facets.length === 1 &&
  (phrases[0]?.words.length ?? 1) === 1 &&
  (facets[0]?.length ?? 1) === 1;

/** Nothing is asked but what there is. */
async function newest(
  sql: SqlSession,
  { most, articles }: PassageQuery,
  before: number,
): ReturnType<SearchLayer['search']> {
  const within = articles === null ? '' : ` and seq in (${IN_ARTICLES})`;
  const given = articles === null ? [] : [JSON.stringify(articles)];
  const rows = await sql.all<PassageColumns>(
    `select * from passage where seq < ?${within} order by seq desc limit ?`,
    before,
    ...given,
    most,
  );
  const counted = await theFirst(
    sql.all<{ n: number }>(
      `select count(*) as n from (select 1 from passage where true${within} limit ?)`,
      ...given,
      COUNTED_MOST + 1,
    ),
  );
  return { hits: rows.map(hitOf), count: Math.min(counted.n, COUNTED_MOST), capped: counted.n > COUNTED_MOST };
}

/** What every sentence has: it stands in the stream, or in a case. */
const ANYWHERE = '(facets : "stream" OR facets : "cs" *)';

/** A question in the language of FTS5; all words are letters and digits, so nothing in them has a meaning there. */
function matchOf({ phrases, without, facets, lacking }: PassageQuery): string {
  const phrase = ({ words, prefix }: Phrase): string => `said : "${words.join(' ')}"${prefix ? ' *' : ''}`;
  const wanted = [
    ...phrases.map((one) => `(${phrase(one)})`),
    ...facets.map((tokens) => `(${tokens.map((token) => `facets : "${token}"`).join(' OR ')})`),
  ].join(' AND ');
  const barred = [
    ...without.map((one) => ` NOT (${phrase(one)})`),
    ...lacking.map((token) => ` NOT (facets : "${token}")`),
  ].join('');
  if (wanted === '') return barred === '' ? '' : ANYWHERE + barred;
  return `(${wanted})${barred}`;
}
