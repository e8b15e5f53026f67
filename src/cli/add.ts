import type { Command } from 'commander';
import type { LastingLedger } from '../lasting/index.ts';
import { isEnglish } from '../annotate.ts';
import type { EngineName } from '../load-models.ts';
import { readerOf } from '../load-reader.ts';
import { readInputs, type ReadResult } from '../read/index.ts';
import { StoreTrouble } from '../store/index.ts';
import { colors } from './colors.ts';
import { plainText } from './plain-text.ts';
import { modelOption, openEngine } from './model-option.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { progress, type Progress } from './progress.ts';
import { writeOut } from './stdout.ts';

/** Options of `hearsay add` as commander gives them. */
interface AddOptions extends PlaceOptions {
  readonly case?: string;
  readonly jsonl?: boolean;
  readonly json?: boolean;
  readonly follow?: boolean;
  readonly allowPrivate?: boolean;
  readonly model?: EngineName;
}

/** So many articles, or so many milliseconds, are let pass before stories are weighed again. */
const TOGETHER = 50;
const PATIENCE = 5000;

/** `hearsay add <inputs…> --data DIR`: articles into a ledger that lasts. */
export function registerAdd(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('add')
      .description('add articles to a ledger that lasts; prints a line for each once it is safe on the disk')
      .argument('<inputs...>', 'files, folders (with all below them), URLs, or - for stdin'),
  )
    .option('--case <name>', 'compare these with one another only, whole, as trace does (at most 1,000 articles)')
    .option('--jsonl', 'inputs are JSON Lines: {"id","html"|"text"|"base64","url"?}')
    .option('--follow', 'fetch what feeds, sitemaps, OPML and lists of addresses in files lead to')
    .option('--allow-private', 'let URLs lead to private and loopback addresses')
    .addOption(modelOption())
    .option('--json', 'print JSON: {"kind","address","id","version"}')
    .action(async (inputs: string[], options: AddOptions) => {
      const bar = progress('added', process.stderr, process.stdout);
      const reader = readerOf(openEngine(options.model, bar));
      finish(await withLedger(options, { make: true, reader }, (ledger) => runAdd(ledger, inputs, options, bar)));
    });
}

async function runAdd(
  ledger: LastingLedger,
  inputs: readonly string[],
  options: AddOptions,
  bar: Progress,
): Promise<number> {
  const readOptions = {
    jsonLines: options.jsonl ?? false,
    follow: options.follow ?? false,
    allowPrivate: options.allowPrivate ?? false,
    onLeftOut: (input: string, message: string) => bar.note(`${input}: ${message}`),
  };
  await ledger.settle();
  let [done, failed, waiting, since] = [0, 0, 0, Date.now()];
  for await (const result of readInputs([...inputs], readOptions)) {
    if (await addOne(ledger, result, options, bar)) bar.step(++done, null, result.input);
    else failed++;
    if (++waiting < TOGETHER && Date.now() - since < PATIENCE) continue;
    await ledger.settle();
    [waiting, since] = [0, Date.now()];
  }
  await ledger.settle();
  bar.end();
  if (done === 0) process.stderr.write('nothing added: no article could be read from these inputs\n');
  return failed > 0 || done === 0 ? 1 : 0;
}

/** Add what was read; false where it failed, which is told. */
async function addOne(ledger: LastingLedger, result: ReadResult, options: AddOptions, bar: Progress): Promise<boolean> {
  const tell = (message: string): void => bar.note(`${result.input}: ${message}`);
  if (result.kind === 'unreadable') {
    bar.note(`${result.input}: ${result.reason}`, colors.red);
    return false;
  }
  for (const note of result.notes) tell(note);
  const { article } = result;
  if (!isEnglish(article.lang))
    tell(`is in another language (${article.lang}): kept and searched, and nothing read in it`);
  try {
    const { kind, address, id, version, warning } = await ledger.add(article, options.case ?? null);
    if (warning !== null) tell(warning);
    await writeOut(
      options.json
        ? `${JSON.stringify({ kind, address, id, version })}\n`
        : `${kind.padEnd(7)} ${address} ${plainText(id)}${version > 1 ? ` (version ${version})` : ''}\n`,
    );
    return true;
  } catch (error) {
    if (!(error instanceof Error) || error instanceof StoreTrouble || error.name === 'ReaderGone') throw error;
    const reason =
      error instanceof RangeError
        ? error.message
        : `could not be read (${error.message.slice(0, 200)}), which is a fault of this program`;
    bar.note(`${result.input}: ${reason}; left out`, colors.red);
    return false;
  }
}
