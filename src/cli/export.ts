import { Argument, type Command } from 'commander';
import { claimsCsv, dossierHtml } from '../dossier/index.ts';
import { EXPORT_FORMATS } from '../export/index.ts';
import type { LastingLedger, LedgerPart } from '../lasting/index.ts';
import { ledgerFile } from '../ledger/index.ts';
import type { LedgerFile } from '../model/index.ts';
import { CommandError } from './command-error.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { writeOut } from './stdout.ts';

/** Options of `hearsay export` as commander gives them. */
interface ExportCliOptions extends PlaceOptions {
  readonly case?: string;
  readonly story?: string;
  readonly texts?: boolean;
}

type Exporter = (ledger: LastingLedger, options: ExportCliOptions) => AsyncIterable<string>;

/** Forms that need the whole ledger, or a whole story, at once. */
const WHOLE: Readonly<Record<string, Exporter>> = {
  async *'ledger.json'(ledger, options) {
    yield `${JSON.stringify(await fileOf(ledger, options))}\n`;
  },
  async *judgements(ledger) {
    for await (const judgement of ledger.judgements()) yield `${JSON.stringify(judgement)}\n`;
  },
  async *csv(ledger, options) {
    yield claimsCsv(await fileOf(ledger, options));
  },
  async *dossier(ledger, options) {
    const file = await fileOf(ledger, options);
    if (file.articles.length === 0)
      throw new CommandError('there is nothing to show: the ledger holds no article of these');
    yield dossierHtml(file, { title: null, excerpts: !(options.texts ?? false) });
  },
};
const FORMATS: readonly string[] = [...Object.keys(WHOLE), ...Object.keys(EXPORT_FORMATS)];

/** `hearsay export FORMAT --data DIR`: the ledger in a form for other programs, on stdout. */
export function registerExport(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('export')
      .description('write a ledger to stdout in a form for other programs (docs/lasting-ledger.md says which is what)')
      .addArgument(new Argument('<format>', 'the form').choices(FORMATS)),
  )
    .option('--case <name>', 'this case alone')
    .option('--story <address>', 'this story alone')
    .option('--texts', 'whole texts of articles too (ledger.json has them in any case)')
    .action(async (format: string, options: ExportCliOptions) => {
      await withLedger(options, { make: false, reader: null }, async (ledger) => {
        await ledger.settle();
        for await (const piece of piecesOf(format, ledger, options)) await writeOut(piece);
      });
      finish(0);
    });
}

function piecesOf(format: string, ledger: LastingLedger, options: ExportCliOptions): AsyncIterable<string> {
  const whole = WHOLE[format];
  if (whole !== undefined) return whole(ledger, options);
  const parts = options.story === undefined ? ledger.parts(options.case) : storyParts(ledger, options.story);
  return EXPORT_FORMATS[format]!(parts, { texts: options.texts ?? false });
}

async function* storyParts(ledger: LastingLedger, address: string): AsyncGenerator<LedgerPart> {
  const parts = await ledger.partsAt(address);
  if (parts.length === 0) throw new CommandError(`--story ${address}: no story of this ledger has this address`);
  yield* parts;
}

function fileOf(ledger: LastingLedger, options: ExportCliOptions): Promise<LedgerFile> {
  return options.story === undefined ? ledger.toFile(options.case) : storyFile(ledger, options.story);
}

async function storyFile(ledger: LastingLedger, address: string): Promise<LedgerFile> {
  const parts: LedgerPart[] = [];
  for await (const part of storyParts(ledger, address)) parts.push(part);
  const file = ledgerFile(
    parts,
    parts.flatMap(({ stories }) => stories),
    parts.flatMap(({ copies }) => copies),
  );
  const [{ readBy } = {}] = parts;
  return readBy === undefined ? file : { ...file, readBy };
}
