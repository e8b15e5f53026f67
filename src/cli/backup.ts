import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { CommandError } from './command-error.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';

/** `hearsay backup FILE`: a copy of the whole ledger, as of one moment, while others go on writing. */
export function registerBackup(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('backup')
      .description('copy a ledger as of one moment, while others go on writing; restore it as DIR/hearsay.sqlite')
      .argument('<file>', 'the copy, which must not be there yet'),
  ).action(async (file: string, options: PlaceOptions) => {
    await withLedger(options, { make: false, reader: null }, async (ledger) => {
      if (existsSync(file)) throw new CommandError(`${file} is there already; name a new file`);
      await ledger.backup(file);
    });
    process.stderr.write(`backed up in ${file}\n`);
    finish(0);
  });
}
