import type { Command } from 'commander';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { plainText } from './plain-text.ts';
import { writeOut } from './stdout.ts';

/** `hearsay check --data DIR`: exits 0 where the ledger is whole. */
export function registerCheck(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('check')
      .description('look whether a ledger is whole; prints a line for each fault, exits 1 if any'),
  ).action(async (options: PlaceOptions) => {
    finish(
      await withLedger(options, { make: false, reader: null }, async (ledger) => {
        const faults = await ledger.check();
        for (const fault of faults) await writeOut(`${plainText(fault)}\n`);
        const { articles, versions, stories, judgements, pending } = await ledger.read((tx) => tx.counts());
        if (faults.length === 0)
          await writeOut(
            `whole: ${articles} articles in ${versions} versions, ${stories} stories, ${judgements} judgements` +
              `${pending > 0 ? `; ${pending} articles wait to be placed (the next hearsay add does it)` : ''}\n`,
          );
        for (const { id, articles: read, made } of await ledger.readers())
          await writeOut(
            `${read} articles are read by ${
              made === null
                ? plainText(id)
                : `the engine ${plainText(made.engine)} of version ${plainText(made.version)} (${Object.entries(
                    made.files,
                  )
                    .map(([name, digest]) => `${plainText(name)} ${plainText(digest.slice(0, 8))}`)
                    .join(', ')})`
            }\n`,
          );
        return faults.length > 0 ? 1 : 0;
      }),
    );
  });
}
