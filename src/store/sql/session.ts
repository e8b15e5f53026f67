/** What can be bound to a statement, and what comes back. */
export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** One connection of an SQL engine, in a transaction. Places for values are written `?`. */
export interface SqlSession {
  all<Row extends object = SqlRow>(sql: string, ...values: readonly SqlValue[]): Promise<readonly Row[]>;
  /** no result wanted */
  run(sql: string, ...values: readonly SqlValue[]): Promise<void>;
}

/** The first row, or null. */
export async function first<Row extends object>(rows: Promise<readonly Row[]>): Promise<Row | null> {
  return (await rows)[0] ?? null;
}

/** `?, ?, ?` for so many values. */
export const places = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** Lists in pieces that fit into one statement. */
export function pieces<Item>(items: readonly Item[], most = 400): Item[][] {
  const parts: Item[][] = [];
  for (let i = 0; i < items.length; i += most) parts.push(items.slice(i, i + most));
  return parts;
}
