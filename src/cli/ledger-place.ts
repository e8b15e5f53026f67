import type { Command } from 'commander';
import { LastingLedger, type AnyReader } from '../lasting/index.ts';
import { openStore, StoreTrouble, type LedgerStore } from '../store/index.ts';
import { CommandError } from './command-error.ts';

/** Where the ledger of a command lies. */
export interface PlaceOptions {
  readonly data?: string;
  readonly database?: string;
}

/** The options that all commands over a ledger that lasts have. */
export function withPlace(command: Command): Command {
  return command
    .option('-d, --data <dir>', 'folder of the ledger')
    .option('--database <url>', 'PostgreSQL database of the ledger (postgres://…), in place of a folder');
}

/**
 * Do something with a ledger, and close it. What is wrong with its place, or goes wrong with it, becomes a message.
 *
 * @param make  make a ledger where there is none
 * @throws CommandError
 */
export async function withLedger<Result>(
  place: PlaceOptions,
  settings: { readonly make: boolean; readonly reader: AnyReader | null },
  work: (ledger: LastingLedger) => Promise<Result>,
): Promise<Result> {
  let store: LedgerStore | null = null;
  try {
    store = await open(place, settings.make);
    const ledger = new LastingLedger(store, { reader: settings.reader, now: () => new Date().toISOString() });
    return await work(ledger);
  } catch (error) {
    throw error instanceof StoreTrouble ? new CommandError(error.message, { cause: error }) : error;
  } finally {
    await store?.close();
  }
}

function open({ data, database }: PlaceOptions, make: boolean): Promise<LedgerStore> {
  if (data !== undefined && database !== undefined)
    throw new StoreTrouble('--data and --database name two ledgers; name one');
  if (database !== undefined) return openStore({ database }, make);
  if (data === undefined) throw new StoreTrouble('name the ledger with --data DIR (or --database postgres://…)');
  return openStore({ data }, make);
}
