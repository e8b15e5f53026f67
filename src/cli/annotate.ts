import type { Command } from 'commander';
import { z } from 'zod';
import type { EngineName } from '../engine-name.ts';
import { inOrder } from '../in-order.ts';
import { faultOf, TaskTrouble, tooLong } from '../readers.ts';
import type { GivenLine } from './annotate-line.ts';
import { CommandError } from './command-error.ts';
import { inputLines, LineId, LineText, LineWords, type InputLine } from './input-lines.ts';
import { withJobs, type JobsOptions } from './jobs-option.ts';
import { modelOption } from './model-option.ts';
import { progress, type Progress } from './progress.ts';
import { BOUNDS, isLittle, ReadPool } from './read-pool.ts';
import { writeOut } from './stdout.ts';

/** One line of input; other fields (those of an article that `read` gave) are passed over. */
const Line: z.ZodType<GivenLine> = z.object({
  id: LineId,
  text: LineText,
  title: LineWords,
  publishedAt: LineWords,
  lang: LineWords,
});

/** Options of `hearsay annotate` as commander gives them. */
interface AnnotateOptions extends JobsOptions {
  readonly model?: EngineName;
}

/** `hearsay annotate [files…]`: JSON Lines in, one line for each article out, in the same order. */
export function registerAnnotate(program: Command, finish: (code: number) => void): void {
  withJobs(
    program
      .command('annotate')
      .description(
        'find who said what in articles given as JSON Lines {"id","text","title"?,"publishedAt"?,"lang"?}; prints one line of JSON for each, offsets into its text',
      )
      .argument('[files...]', 'files of JSON Lines, or - for stdin (the default)')
      .addOption(modelOption()),
  ).action(async (files: string[], options: AnnotateOptions) => {
    finish(await runAnnotate(files.length > 0 ? files : ['-'], options));
  });
}

/** What is printed for a line of input, and what is told of it; `id` of what was annotated. */
interface PrintedLine {
  readonly line: string | null;
  readonly id: string | null;
  readonly trouble: string | null;
}

async function runAnnotate(files: readonly string[], options: AnnotateOptions): Promise<number> {
  const bar = progress('annotated', process.stderr, process.stdout);
  const { isFew, all } = await isLittle(inputLines(files, Line), lengthOf);
  const reader = isFew ? await readHere(options, bar) : readByWorkers(options, bar);
  let done = 0;
  let failed = 0;
  try {
    const print = (line: InputLine<GivenLine>): Promise<PrintedLine> => printed(line, reader.read);
    for await (const { line, id, trouble } of inOrder(all, { most: reader.ahead }, print)) {
      if (trouble !== null) {
        failed++;
        bar.note(trouble);
      }
      if (line !== null) await writeOut(`${line}\n`);
      if (id !== null) bar.step(++done, null, id);
    }
  } finally {
    await reader.close();
  }
  bar.end();
  return failed > 0 ? 1 : 0;
}

/** Rejects where nothing can be annotated at all. */
async function printed(
  line: InputLine<GivenLine>,
  read: (article: GivenLine) => Promise<string>,
): Promise<PrintedLine> {
  if (line.kind === 'unreadable') return { line: null, id: null, trouble: line.message };
  if (line.kind === 'broken')
    return { line: JSON.stringify({ id: line.id, error: line.error }), id: null, trouble: line.message };
  const { id, text } = line.article;
  try {
    const trouble = tooLong(text);
    if (trouble !== null) throw new TaskTrouble(trouble);
    return { line: await read(line.article), id, trouble: null };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const why = error instanceof TaskTrouble ? error.message : faultOf('annotated', error);
    return { line: JSON.stringify({ id, error: why }), id: null, trouble: `${id}: ${why}` };
  }
}

function lengthOf(line: InputLine<GivenLine>): number {
  return line.kind === 'article' ? line.article.text.length : 0;
}

interface LineReader {
  /** how many articles may be under way */
  readonly ahead: number;
  read(article: GivenLine): Promise<string>;
  close(): Promise<void>;
}

async function readHere({ model, seconds = BOUNDS.seconds }: AnnotateOptions, bar: Progress): Promise<LineReader> {
  const [{ annotateWithin, openEngine }, { annotateLine }] = await Promise.all([
    import('./open-engine.ts'),
    import('./annotate-line.ts'),
  ]);
  const read = annotateWithin(seconds, openEngine(model, bar));
  return { ahead: 1, read: (article) => annotateLine(article, read), close: () => Promise.resolve() };
}

function readByWorkers(options: AnnotateOptions, bar: Progress): LineReader {
  const pool = new ReadPool(options, options.model, bar);
  return {
    ahead: pool.ahead,
    read: (article) => pool.run({ kind: 'line', article }),
    close: () => pool.close(),
  };
}
