import { constants } from 'node:fs';
import { access, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import {
  countInputs,
  explainHtml,
  openInputs,
  parseSiteRules,
  type ReadOptions,
  type ReadResult,
  type SiteRules,
} from '../read/index.ts';
import { readInOrder } from '../readers.ts';
import { colors } from './colors.ts';
import { CommandError, fileTrouble } from './command-error.ts';
import { withJobs, type JobsOptions } from './jobs-option.ts';
import { plainText } from './plain-text.ts';
import { progress, type Progress } from './progress.ts';
import { openReaders } from './read-pool.ts';
import { writeOut } from './stdout.ts';
import { folderTrouble } from './write-together.ts';

/** Options of `hearsay read` as commander gives them. */
interface ReadCliOptions extends JobsOptions {
  readonly jsonl?: boolean;
  readonly blocks?: boolean;
  readonly explain?: string;
  readonly rules?: string;
  readonly follow?: boolean;
  readonly most: number;
  readonly state?: string;
  readonly cache?: string;
  readonly keep?: string;
  readonly allowPrivate?: boolean;
}

/** `hearsay read <inputs…>`: pages, captures, feeds and archives into articles, one JSON object a line on stdout. */
export function registerRead(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('read')
    .description('read pages, texts, feeds and archives; print one article a line as JSON')
    .argument('<inputs...>', 'files, folders (with all below them), URLs, or - for stdin')
    .option('--jsonl', 'inputs are JSON Lines: {"id","html"|"text"|"base64","url"?}')
    .option('--blocks', 'add "details": blocks with their places in text and source, captions, section')
    .option('--explain <file>', 'also write an HTML page that shows what was kept and removed, and why')
    .option('--rules <file>', 'rules for single sites (YAML): blocks to keep or drop')
    .option('--follow', 'fetch what feeds, sitemaps, OPML and lists of addresses in files lead to')
    .option('--most <n>', 'fetch at most this many pages from lists', parseCount, 200)
    .option('--state <file>', 'remember what was read from feeds and lists; read only what is new')
    .option('--cache <dir>', 'keep fetched pages here and ask again only for changes')
    .option('--keep <file>', 'append fetched pages to this WARC file')
    .option('--allow-private', 'let URLs lead to private and loopback addresses');
  withJobs(command).action(async (inputs: string[], options: ReadCliOptions) => {
    finish(await runRead(inputs, options));
  });
}

function parseCount(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('give a whole number');
  return Number(value);
}

async function runRead(inputs: readonly string[], options: ReadCliOptions): Promise<number> {
  const rules = options.rules === undefined ? null : await loadRules(options.rules);
  if (typeof rules === 'string') {
    process.stderr.write(`${plainText(rules)}\n`);
    return 2;
  }
  const trouble = await pathTrouble(options);
  if (trouble !== null) {
    process.stderr.write(`${plainText(trouble)}\n`);
    return 2;
  }
  const bar = progress('read', process.stderr, process.stdout);
  const readOptions: ReadOptions = {
    jsonLines: options.jsonl ?? false,
    follow: options.follow ?? false,
    most: options.most,
    allowPrivate: options.allowPrivate ?? false,
    state: options.state ?? null,
    cache: options.cache ?? null,
    keep: options.keep ?? null,
    ...(rules ? { rules } : {}),
    onLeftOut: (file, reason) => bar.note(`${file}: ${reason}`),
  };
  const total = options.jsonl || options.follow ? null : await countInputs(inputs);
  const inputsOpened = openInputs(inputs, readOptions);
  const { readers, opened, close } = await openReaders(inputsOpened, options, { engine: null }, bar);
  let [done, failed] = [0, 0];
  const shown: ReadResult[] = [];
  try {
    for await (const result of readInOrder(opened, readers)) {
      if (result.kind === 'unreadable') failed++;
      if (options.explain !== undefined) shown.push(result);
      tellOf(result, bar);
      if (result.kind === 'article' || options.jsonl)
        await writeOut(`${JSON.stringify(toLine(result, options.blocks ?? false))}\n`);
      bar.step(++done, total, result.input);
    }
  } finally {
    await close();
  }
  bar.end();
  if (options.explain !== undefined) await writeExplained(options.explain, shown);
  return failed > 0 ? 1 : 0;
}

/** What is wrong with a path that will be written when the work is done, found before it begins; else null. */
async function pathTrouble({ state, keep, cache, explain }: ReadCliOptions): Promise<string | null> {
  const files = { state, keep, explain };
  for (const [option, file] of Object.entries(files)) {
    if (file === undefined) continue;
    const trouble = await writeTrouble(file);
    if (trouble !== null) return `--${option} ${file}: ${trouble}`;
  }
  const trouble = cache === undefined ? null : await folderTrouble(cache);
  return trouble === null ? null : `--cache ${cache}: ${trouble.replace('--out', '--cache')}`;
}

/** Why no file of this name could be written; null where nothing speaks against it. */
async function writeTrouble(file: string): Promise<string | null> {
  if (file.trim() === '') return 'names no file; give one';
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error)) {
    if (found.isDirectory()) return 'is a folder; name a file';
    return access(file, constants.W_OK).then(() => null, fileTrouble);
  }
  if (found.code !== 'ENOENT') return fileTrouble(found);
  return access(path.dirname(path.resolve(file)), constants.W_OK).then(
    () => null,
    (error: unknown) => `its folder ${fileTrouble(error)}`,
  );
}

async function loadRules(file: string): Promise<SiteRules | string> {
  try {
    return await parseSiteRules(await readFile(file, 'utf8'));
  } catch (error) {
    return error instanceof Error && 'syscall' in error
      ? `--rules ${file}: ${fileTrouble(error)}`
      : `--rules ${file}: is no good as a rules file (${error instanceof Error ? error.message : String(error)})`;
  }
}

async function writeExplained(file: string, shown: readonly ReadResult[]): Promise<void> {
  try {
    await writeFile(file, explainHtml(shown));
  } catch (cause) {
    throw new CommandError(`${file}: ${fileTrouble(cause)}; the page of --explain was not written`, { cause });
  }
}

function tellOf(result: ReadResult, bar: Progress): void {
  if (result.kind === 'unreadable') bar.note(`${result.input}: ${result.reason}`, colors.red);
  else for (const note of result.notes) bar.note(`${result.input}: ${note}`);
}

/** The contract's fields in their order; a line that failed says so in its place. */
function toLine(result: ReadResult, withBlocks: boolean): object {
  if (result.kind === 'unreadable') return { id: result.id, error: result.reason };
  const { id, hash, file, url, ...rest } = result.article;
  const { blocks, section, captions, contributors } = result.details;
  return {
    id,
    hash,
    url,
    ...rest,
    file,
    quality: result.quality,
    ...(withBlocks ? { details: { blocks, section, captions, contributors } } : {}),
  };
}
