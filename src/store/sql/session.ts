import { itemAt } from '../../model/item-at.ts';
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

/** The first row of what always has one. */
export async function theFirst<Row extends object>(rows: Promise<readonly Row[]>): Promise<Row> {
  return itemAt(await rows, 0);
}

/** `?, ?, ?` for so many values. */
export const placeholders = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/**
 * Lists in pieces that fit into one statement, for `in (…)`: filled up to a power of two with their last item, so that
 * there are few statements to be prepared and kept.
 */
export function pieces<Item>(items: readonly Item[], most = 256): Item[][] {
  const parts: Item[][] = [];
  for (let i = 0; i < items.length; i += most) {
    const part = items.slice(i, i + most);
    const size = 2 ** Math.ceil(Math.log2(part.length));
    parts.push([...part, ...Array.from({ length: size - part.length }, () => part.at(-1))]);
  }
  return parts;
}
