import { Argument, type Command } from 'commander';
import type { LastingLedger } from '../lasting/index.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { writeOut } from './stdout.ts';

/** Options of `hearsay export` as commander gives them. */
interface ExportOptions extends PlaceOptions {
  readonly case?: string;
}

type Format = (ledger: LastingLedger, options: ExportOptions) => AsyncIterable<string>;

const FORMATS: Readonly<Record<string, Format>> = {
  async *'ledger.json'(ledger, options) {
    yield `${JSON.stringify(await ledger.toFile(options.case))}\n`;
  },
  async *judgements(ledger) {
    for await (const judgement of ledger.judgements()) yield `${JSON.stringify(judgement)}\n`;
  },
};

/** `hearsay export FORMAT --data DIR`: the ledger in a form for other programs, on stdout. */
export function registerExport(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('export')
      .description('write a ledger to stdout in a form for other programs')
      .addArgument(new Argument('<format>', 'the form').choices(Object.keys(FORMATS))),
  )
    .option('--case <name>', 'this case alone')
    .action(async (format: string, options: ExportOptions) => {
      await withLedger(options, { make: false, reader: null }, async (ledger) => {
        await ledger.settle();
        for await (const piece of FORMATS[format]!(ledger, options)) await writeOut(piece);
      });
      finish(0);
    });
}
