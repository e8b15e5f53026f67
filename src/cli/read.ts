import type { Command } from 'commander';
import pc from 'picocolors';
import { readInputs, type ReadResult } from '../read/index.ts';

/** Options of `hearsay read` as commander gives them. */
interface ReadCliOptions { readonly jsonl?: boolean; readonly allowPrivate?: boolean }

/** `hearsay read <inputs…>`: pages, captures, feeds and archives into articles, one JSON object a line on stdout. */
export function registerRead(program: Command, finish: (code: number) => void): void {
  program
    .command('read')
    .description('read pages, texts, feeds and archives; print one article a line as JSON')
    .argument('<inputs...>', 'files, folders, URLs, or - for stdin')
    .option('--jsonl', 'inputs are JSON Lines: {"id","html"|"text"|"base64","url"?}')
    .option('--allow-private', 'let URLs lead to private and loopback addresses')
    .action(async (inputs: string[], options: ReadCliOptions) => { finish(await runRead(inputs, options)); });
}

async function runRead(inputs: readonly string[], options: ReadCliOptions): Promise<number> {
  let failed = 0;
  for await (const result of readInputs(inputs, { jsonLines: options.jsonl ?? false, allowPrivate: options.allowPrivate ?? false })) {
    if (result.kind === 'unreadable') failed++;
    for (const line of messages(result)) process.stderr.write(`${line}\n`);
    if (result.kind === 'article' || options.jsonl) await write(`${JSON.stringify(toLine(result))}\n`);
  }
  return failed > 0 ? 1 : 0;
}

function messages(result: ReadResult): string[] {
  if (result.kind === 'unreadable') return [pc.red(`${result.input}: ${result.reason}`)];
  return result.notes.map((note) => `${result.input}: ${note}`);
}

/** The contract's fields in their order; a line that failed says so in its place. */
function toLine(result: ReadResult): object {
  if (result.kind === 'unreadable') return { id: result.id, error: result.reason };
  const { file, ...article } = result.article;
  return { ...article, file, quality: result.quality };
}

/** Write and wait where the reader of the pipe is slower than we are. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) await new Promise<void>((resolve) => { process.stdout.once('drain', resolve); });
}
