import type { Resting } from '../passage.ts';
import type { SqlSession } from './session.ts';

/** How an engine reads in the JSON of an address what its claim rests on. */
export interface RestingWords {
  /** number of origins at the lowest and at the highest count */
  readonly least: string;
  readonly most: string;
  /** true where it is denied, and where that was not written down */
  readonly denied: string;
}

const CLAIM = "kind = 'claim' and target is not null";

/** Claims by what they rest on. */
export const restingIndexes = ({ least, most, denied }: RestingWords): readonly string[] => [
  `create index address_least on address ((${least}), story) where ${CLAIM}`,
  `create index address_most on address ((${most}), story) where ${CLAIM}`,
  `create index address_denied on address (story) where ${CLAIM} and ${denied}`,
];

/** See `StoreReader.storiesResting`. */
export async function storiesResting(
  sql: SqlSession,
  words: RestingWords,
  { least, most, reach, denied }: Resting,
  wanted: number,
): Promise<readonly number[]> {
  const terms = [
    CLAIM,
    ...(least === null ? [] : [`${words.least} >= ${Number(least)}`]),
    ...(most === null ? [] : [`${words.most} <= ${Number(most)}`]),
    ...(reach === null ? [] : [`${words.most} >= ${Number(reach)}`]),
    ...(denied ? [words.denied] : []),
  ];
  const rows = await sql.all<{ story: number }>(
    `select distinct story from address where ${terms.join(' and ')} limit ?`,
    wanted,
  );
  return rows.map(({ story }) => story);
}
