import type { Command } from 'commander';
import type { EngineName } from '../engine-name.ts';
import { readerOf } from '../load-reader.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { modelOption } from './model-option.ts';
import { openEngine } from './open-engine.ts';
import { progress } from './progress.ts';

/** `hearsay reread`: read anew what another reader read, article by article; goes on where it stopped. */
export function registerReread(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('reread')
      .description(
        'read anew what other models or an older version read; goes on where it stopped, old readings are kept',
      ),
  )
    .addOption(modelOption())
    .action(async (options: PlaceOptions & { readonly model?: EngineName }) => {
      const bar = progress('reread');
      const reader = readerOf(openEngine(options.model, bar));
      const done = await withLedger(options, { make: false, reader }, (ledger) =>
        ledger.reread((n, total) => bar.step(n, total, '')),
      );
      bar.end();
      process.stderr.write(done === 0 ? 'all is read by this reader already\n' : `${done} articles read anew\n`);
      finish(0);
    });
}
