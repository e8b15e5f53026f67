import type { Command } from 'commander';
import { CommandError } from './command-error.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { plainText } from './plain-text.ts';
import { parseNumber } from './search.ts';
import { writeOut } from './stdout.ts';

/** `hearsay show ADDRESS`: what an address names, and what became of it. */
export function registerShow(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('show')
      .description('say what an address names (a_…, s_…, c_…, o_…, person:…), or what became of it')
      .argument('<addresses...>', 'addresses, as add, search and changes print them'),
  )
    .option('--at <revision>', 'what it named at that revision (also ADDRESS?at=REVISION)', parseNumber)
    .option('--json', 'print one JSON object a line')
    .action(async (addresses: string[], options: PlaceOptions & { readonly json?: boolean; readonly at?: number }) => {
      finish(
        await withLedger(options, { make: false, reader: null }, async (ledger) => {
          let failed = 0;
          for (const address of addresses) {
            const found = await ledger.resolve(address, options.at ?? null);
            if (found === null) {
              failed++;
              process.stderr.write(
                plainText(`${address} was never given out by this ledger; check it, or the ledger`) + '\n',
              );
              continue;
            }
            await writeOut(
              options.json
                ? `${JSON.stringify(found)}\n`
                : `${found.address} ${found.kind} (${found.state}): ${plainText(found.text)}\n  ${plainText(found.said)}\n`,
            );
          }
          if (failed === addresses.length) throw new CommandError('no address was found');
          return failed > 0 ? 1 : 0;
        }),
      );
    });
}
