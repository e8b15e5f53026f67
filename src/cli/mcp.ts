import type { Command } from 'commander';
import { loadReader } from '../load-reader.ts';
import { ProtocolMissing, serveTools } from '../mcp/index.ts';
import { MEASURED } from '../view/measured.ts';
import { CommandError } from './command-error.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { version } from './version.ts';

/** `hearsay mcp`: tools for assistants, over stdin and stdout. */
export function registerMcp(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('mcp')
      .description(
        'serve a ledger, or texts handed in the call, to assistants (Model Context Protocol over stdio); reads only',
      ),
  ).action(async (options: PlaceOptions) => {
    const reader = loadReader();
    const context = { read: reader.read, measured: MEASURED };
    try {
      if (options.data === undefined && options.database === undefined)
        await serveTools({ ...context, ledger: null }, version());
      else
        await withLedger(options, { make: false, reader }, async (ledger) => {
          await ledger.settle();
          await serveTools({ ...context, ledger }, version());
        });
    } catch (error) {
      throw error instanceof ProtocolMissing ? new CommandError(error.message, { cause: error }) : error;
    }
    finish(0);
  });
}
