import type { Command } from 'commander';
import { isEnglish } from '../annotate.ts';
import type { EngineName } from '../engine-name.ts';
import type { LastingLedger } from '../lasting/index.ts';
import { readerBy } from '../load-reader.ts';
import type { Annotated, Article, Doc } from '../model/index.ts';
import { countInputs, openInputs } from '../read/index.ts';
import { readAhead, TaskTrouble, type AnnotatedResult, type Readers } from '../readers.ts';
import { StoreTrouble } from '../store/index.ts';
import { colors } from './colors.ts';
import { CommandError } from './command-error.ts';
import { withJobs, type JobsOptions } from './jobs-option.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { modelOption } from './model-option.ts';
import { plainText } from './plain-text.ts';
import { progress, type Progress } from './progress.ts';
import { openReaders } from './read-pool.ts';
import { writeOut } from './stdout.ts';

/** Options of `hearsay add` as commander gives them. */
interface AddOptions extends PlaceOptions, JobsOptions {
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
  const command = withPlace(
    program
      .command('add')
      .description('add articles to a ledger that lasts; prints a line for each once it is safe on the disk')
      .argument('<inputs...>', 'files, folders (with all below them), URLs, or - for stdin'),
  )
    .option('--case <name>', 'compare these with one another only, whole, as trace does (at most 1,000 articles)')
    .option('--jsonl', 'inputs are JSON Lines: {"id","html"|"text"|"base64","url"?}')
    .option('--follow', 'fetch what feeds, sitemaps, OPML and lists of addresses in files lead to')
    .option('--allow-private', 'let URLs lead to private and loopback addresses')
    .addOption(modelOption());
  withJobs(command)
    .option('--json', 'print JSON: {"kind","address","id","version"}')
    .action(async (inputs: string[], options: AddOptions) => {
      finish(await addInputs(inputs, options));
    });
}

async function addInputs(inputs: readonly string[], options: AddOptions): Promise<number> {
  const bar = progress('added', process.stderr, process.stdout);
  const { jsonl: jsonLines = false, follow = false, allowPrivate = false } = options;
  const onLeftOut = (input: string, message: string): void => bar.note(`${input}: ${message}`);
  const total = jsonLines || follow ? null : await countInputs(inputs);
  const inputsOpened = openInputs(inputs, { jsonLines, follow, allowPrivate, onLeftOut });
  const { readers, opened, close } = await openReaders(inputsOpened, options, { engine: options.model }, bar);
  const ahead = new ReadAlready(readers);
  const reader = readerBy(readers.engine, (doc) => ahead.read(doc));
  try {
    return await withLedger(options, { make: true, reader }, async (ledger) => {
      const isNew = async (article: Article): Promise<boolean> => !(await ledger.has(article, options.case ?? null));
      return runAdd(ledger, readAhead(opened, readers, isNew), { ...options, total, ahead, bar });
    });
  } finally {
    await close();
  }
}

/** What was found in articles before the ledger asks for it. */
class ReadAlready {
  readonly #readers: Readers;
  readonly #found = new Map<string, Annotated>();

  constructor(readers: Readers) {
    this.#readers = readers;
  }

  put({ id }: Article, annotated: Annotated): void {
    this.#found.set(id, annotated);
  }

  take({ id }: Article): void {
    this.#found.delete(id);
  }

  /** Read anew where the ledger has another name for it: findings are named by that. */
  read(doc: Doc): Annotated | Promise<Annotated> {
    const found = this.#found.get(doc.id);
    return found?.text === doc.text ? found : this.#readers.annotate(doc);
  }
}

interface AddRun extends AddOptions {
  readonly total: number | null;
  readonly ahead: ReadAlready;
  readonly bar: Progress;
}

async function runAdd(
  ledger: LastingLedger,
  read: AsyncIterable<readonly AnnotatedResult[]>,
  adding: AddRun,
): Promise<number> {
  const { total, bar } = adding;
  await ledger.settle();
  let [inputs, done, failed, waiting, since] = [0, 0, 0, 0, Date.now()];
  for await (const all of read) {
    inputs++;
    for (const found of all) {
      if (await addOne(ledger, found, adding)) done++;
      else failed++;
      bar.step(total === null ? done : inputs, total, found.result.input);
      if (++waiting < TOGETHER && Date.now() - since < PATIENCE) continue;
      await ledger.settle();
      [waiting, since] = [0, Date.now()];
    }
  }
  await ledger.settle();
  bar.end();
  if (done === 0) process.stderr.write('nothing added: no article could be read from these inputs\n');
  return failed > 0 || done === 0 ? 1 : 0;
}

/** Add what was read; false where it failed, which is told. */
async function addOne(
  ledger: LastingLedger,
  { result, annotated }: AnnotatedResult,
  { bar, ahead, ...options }: AddRun,
): Promise<boolean> {
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
    if (annotated instanceof TaskTrouble) throw annotated;
    if (annotated !== null) ahead.put(article, annotated);
    const { kind, address, id, version, warning } = await ledger.add(article, options.case ?? null);
    if (warning !== null) tell(warning);
    await writeOut(
      options.json
        ? `${JSON.stringify({ kind, address, id, version })}\n`
        : `${kind.padEnd(7)} ${address} ${plainText(id)}${version > 1 ? ` (version ${version})` : ''}\n`,
    );
    return true;
  } catch (error) {
    if (
      !(error instanceof Error) ||
      error instanceof StoreTrouble ||
      error instanceof CommandError ||
      error.name === 'ReaderGone'
    )
      throw error;
    bar.note(`${result.input}: ${reasonOf(error)}`, colors.red);
    return false;
  } finally {
    ahead.take(article);
  }
}

function reasonOf(error: Error): string {
  if (error instanceof TaskTrouble) return error.message;
  if (error instanceof RangeError) return `${error.message}; left out`;
  return `could not be read (${error.message.slice(0, 200)}), which is a fault of this program; left out`;
}
