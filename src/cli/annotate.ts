import type { Command } from 'commander';
import { z } from 'zod';
import type { EngineName } from '../load-models.ts';
import { annotateLine, faultOf, type GivenLine } from './annotate-line.ts';
import { CommandError } from './command-error.ts';
import { inputLines, LineId, LineText, LineWords, type InputLine } from './input-lines.ts';
import { jobsOption } from './jobs-option.ts';
import { modelOption, openEngine } from './model-option.ts';
import { inOrder, Pool, TaskTrouble } from './pool.ts';
import { peek } from './peek.ts';
import { progress, type Progress } from './progress.ts';
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
interface AnnotateOptions {
  readonly model?: EngineName;
  readonly jobs: number;
}

/** `hearsay annotate [files…]`: JSON Lines in, one line for each article out, in the same order. */
export function registerAnnotate(program: Command, finish: (code: number) => void): void {
  program
    .command('annotate')
    .description(
      'find who said what in articles given as JSON Lines {"id","text","title"?,"publishedAt"?,"lang"?}; prints one line of JSON for each, offsets into its text',
    )
    .argument('[files...]', 'files of JSON Lines, or - for stdin (the default)')
    .addOption(modelOption())
    .addOption(jobsOption())
    .action(async (files: string[], options: AnnotateOptions) => {
      finish(await runAnnotate(files.length > 0 ? files : ['-'], options));
    });
}

/** What is printed for a line of input, and what is told of it; `id` of what was annotated. */
interface Printed {
  readonly line: string | null;
  readonly id: string | null;
  readonly trouble: string | null;
}

async function runAnnotate(files: readonly string[], options: AnnotateOptions): Promise<number> {
  const bar = progress('annotated');
  const { first, isWhole, all } = await peek(inputLines(files, Line), FEW + 1, WAIT_MS);
  const reader = isWhole && first.every(isShort) ? readHere(options, bar) : readByWorkers(options);
  let done = 0;
  let failed = 0;
  try {
    const print = (line: InputLine<GivenLine>): Promise<Printed> => printed(line, reader.read);
    for await (const { line, id, trouble } of inOrder(all, reader.ahead, print)) {
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
async function printed(line: InputLine<GivenLine>, read: (article: GivenLine) => Promise<string>): Promise<Printed> {
  if (line.kind === 'unreadable') return { line: null, id: null, trouble: line.message };
  if (line.kind === 'broken')
    return { line: JSON.stringify({ id: line.id, error: line.error }), id: null, trouble: line.message };
  const { id, text } = line.article;
  try {
    if (text.length > LONGEST)
      throw new TaskTrouble(`has ${text.length} characters, more than the ${LONGEST} that are read of one; set aside`);
    return { line: await read(line.article), id, trouble: null };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const why = error instanceof TaskTrouble ? error.message : faultOf(error);
    return { line: JSON.stringify({ id, error: why }), id: null, trouble: `${id}: ${why}` };
  }
}

/** A text that takes longer, or more memory, is set aside; read by workers it ends nothing else. */
const BOUNDS = { seconds: 60, megabytes: 1024 } as const;
/** A text of more characters is no article, and would take minutes and gigabytes. */
const LONGEST = 5_000_000;
/** So few articles are read in this process: workers would hardly have begun. */
const FEW = 8;
/** … and of so many characters at most: a long one is better read where it can be set aside. */
const SHORT = 200_000;
/** So long more are waited for before the first is read, in milliseconds. */
const WAIT_MS = 300;
/** Articles that may be under way for each worker: enough that none waits, few enough that memory stays flat. */
const AHEAD = 4;

function isShort(line: InputLine<GivenLine>): boolean {
  return line.kind !== 'article' || line.article.text.length <= SHORT;
}

interface Reader {
  /** how many articles may be under way */
  readonly ahead: number;
  read(article: GivenLine): Promise<string>;
  close(): Promise<void>;
}

function readHere({ model }: AnnotateOptions, bar: Progress): Reader {
  const models = openEngine(model, bar);
  return { ahead: 1, read: (article) => annotateLine(article, models), close: () => Promise.resolve() };
}

function readByWorkers({ model, jobs }: AnnotateOptions): Reader {
  const pool = new Pool({ module: new URL('annotate-worker.js', import.meta.url), data: model, jobs, ...BOUNDS });
  return {
    ahead: jobs * AHEAD,
    read: (article) => pool.run(article) as Promise<string>,
    close: () => pool.close(),
  };
}
