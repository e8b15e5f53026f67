import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StoreTrouble, type LedgerStore } from './ledger-store.ts';

/** Name of the file in a ledger's folder. */
export const LEDGER_FILE = 'hearsay.sqlite';

/** Where a ledger lies: a folder of this machine, or a PostgreSQL database. */
export type StorePlace = { readonly data: string } | { readonly database: string };

/**
 * Open the ledger of a place. With `make`, a folder without a ledger gets one.
 *
 * @throws StoreTrouble saying what is wrong with the place, and what to do
 */
export async function openStore(place: StorePlace, make: boolean): Promise<LedgerStore> {
  if ('database' in place) return (await import('./postgres.ts')).openPostgres(place.database);
  // loaded when asked for: who keeps no ledger needs no engine
  return (await import('./sqlite.ts')).openSqlite(ledgerFile(place.data, make));
}

function ledgerFile(folder: string, make: boolean): string {
  if (folder.trim() === '') throw new StoreTrouble('--data names no folder; give one, for example --data desk');
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory())
    throw new StoreTrouble(`--data ${folder} is a file; name the folder that the ledger lies in`);
  const names = found === undefined ? [] : readdirSync(folder);
  if (names.includes(LEDGER_FILE)) {
    const others = names.filter((name) => path.extname(name) === path.extname(LEDGER_FILE) && name !== LEDGER_FILE);
    if (others.length > 0)
      throw new StoreTrouble(
        `--data ${folder} holds ${LEDGER_FILE} and ${others.join(', ')}: which of them is the ledger cannot be told; ` +
          'give each a folder of its own',
      );
  } else if (!make)
    throw new StoreTrouble(
      `--data ${folder} holds no ledger (no ${LEDGER_FILE}); make one with: hearsay add FILES --data ${folder}`,
    );
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new StoreTrouble(`--data ${folder} cannot be made (${(cause as Error).message}); name another folder`, {
      cause,
    });
  }
  return path.join(folder, LEDGER_FILE);
}
