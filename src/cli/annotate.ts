import type { Command } from 'commander';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { annotate, type Models } from '../annotate.ts';
import { loadModels } from '../load-models.ts';
import type { Annotated, Attribution, Claim, DateMention, Entity, Mention, Quantity, Span } from '../model/index.ts';
import { identifyLanguage } from '../read/meta/language.ts';
import { progress } from './progress.ts';

/** One line of input; other fields (those of an article that `read` gave) are passed over. */
const Line = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  text: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  lang: z.string().nullish(),
});

/** One line of output; offsets count in the `text` that came in. */
interface AnnotatedLine {
  readonly version: 1;
  readonly id: string;
  readonly lang: string | null;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly sentences: readonly Span[];
}

type Result = AnnotatedLine | { readonly id: string | null; readonly error: string };

/** `hearsay annotate [files…]`: JSON Lines in, one line for each article out, in the same order. */
export function registerAnnotate(program: Command, finish: (code: number) => void): void {
  program
    .command('annotate')
    .description('annotate JSON Lines {"id","text","title"?,"publishedAt"?}: one line out for each line in')
    .argument('[files...]', 'files of JSON Lines, or - for stdin (the default)')
    .action(async (files: string[]) => { finish(await runAnnotate(files.length > 0 ? files : ['-'])); });
}

async function runAnnotate(files: readonly string[]): Promise<number> {
  const models = loadModels();
  const bar = progress('annotated');
  let done = 0;
  let failed = 0;
  for (const file of files) {
    try {
      for await (const line of linesOf(file)) {
        if (line.trim() === '') continue;
        const result = await annotateLine(line, models);
        if ('error' in result) {
          failed++;
          bar.note(`${file}: ${result.id ?? `line ${done + 1}`}: ${result.error}`);
        }
        bar.step(++done, null, result.id ?? '');
        await write(`${JSON.stringify(result)}\n`);
      }
    } catch (error) {
      failed++;
      bar.note(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}); give a file of JSON Lines, or - for stdin`);
    }
  }
  bar.end();
  return failed > 0 ? 1 : 0;
}

/** Annotate one line; whatever is wrong with it becomes its result. */
async function annotateLine(line: string, models: Models): Promise<Result> {
  let id: string | null = null;
  try {
    const json: unknown = JSON.parse(line);
    const given = z.object({ id: Line.shape.id }).safeParse(json);
    if (given.success) id = given.data.id;
    const { text, title, publishedAt, lang, ...rest } = Line.parse(json);
    id = rest.id;
    const language = lang ?? await identifyLanguage(text);
    if (language !== null && language !== 'en') return { ...EMPTY, id, lang: language };
    return lineOf(annotate({ id, text, title: title ?? null, publishedAt: publishedAt ?? null, lang: language }, models), language);
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error).replaceAll(/\s+/g, ' ') : error instanceof Error ? error.message : String(error);
    return { id, error: message };
  }
}

const EMPTY = { version: 1, mentions: [], dates: [], quantities: [], attributions: [], claims: [], entities: [], sentences: [] } as const;

function lineOf({ id, mentions, dates, quantities, attributions, claims, entities, sentences }: Annotated, lang: string | null): AnnotatedLine {
  return { version: 1, id, lang, mentions, dates, quantities, attributions, claims, entities, sentences: sentences.map((s) => s.span) };
}

/** Lines by `\n` alone: a line separator inside a JSON string (U+2028) ends none. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  stream.setEncoding('utf8');
  let rest: string[] = [];
  for await (const chunk of stream as AsyncIterable<string>) {
    const parts = chunk.split('\n');
    for (const part of parts.slice(0, -1)) {
      yield rest.join('') + part;
      rest = [];
    }
    rest.push(parts.at(-1)!);
  }
  if (rest.length > 0) yield rest.join('');
}

/** Write to stdout and wait while it is full, so that memory stays flat behind a slow reader. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => { process.stdout.write(text, (error) => { if (error) reject(error); else resolve(); }); });
}
