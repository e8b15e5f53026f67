import type { Command } from 'commander';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { groupArticles, type StoryArticle } from '../stories/index.ts';
import { progress } from './progress.ts';

/** One line of input; other fields (those of an article that `read` gave) are passed over. Headlines alone may leave `text` out. */
const Line = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  text: z.string().nullish(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
}).refine(({ text, title }) => typeof text === 'string' || typeof title === 'string', 'neither text nor title');

type Row = { readonly id: string | null; readonly story: string; readonly copyOf: string | null } | { readonly id: string | null; readonly error: string };

/** `hearsay group [files…]`: JSON Lines in, one line for each line in, in the same order. */
export function registerGroup(program: Command, finish: (code: number) => void): void {
  program
    .command('group')
    .description('group JSON Lines {"id","publishedAt"?,"title"?,"text"}: one line {"id","story","copyOf"} for each line in')
    .argument('[files...]', 'files of JSON Lines, or - for stdin (the default)')
    .action(async (files: string[]) => { finish(await runGroup(files.length > 0 ? files : ['-'])); });
}

async function runGroup(files: readonly string[]): Promise<number> {
  const bar = progress('grouped');
  const rows: (Row | null)[] = [], articles: StoryArticle[] = [], places: number[] = [];
  let failed = 0;
  for (const file of files) {
    try {
      for await (const line of createInterface({ input: file === '-' ? process.stdin : createReadStream(file), crlfDelay: Infinity })) {
        if (line.trim() === '') continue;
        const parsed = readLine(line);
        if ('error' in parsed) {
          failed++;
          bar.note(`${file}: ${parsed.id ?? `line ${rows.length + 1}`}: ${parsed.error}`);
          rows.push(parsed);
          continue;
        }
        places.push(rows.length);
        rows.push(null);
        articles.push(parsed);
        bar.step(rows.length, null, 'read');
      }
    } catch (error) {
      failed++;
      bar.note(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}); give a file of JSON Lines, or - for stdin`);
    }
  }
  const groups = groupArticles(articles, (done) => { bar.step(done, articles.length, articles[done - 1]?.id ?? ''); });
  for (const [i, { id, story, copyOf }] of groups.entries()) rows[places[i] ?? 0] = { id, story, copyOf };
  bar.end();
  for (const row of rows) await write(`${JSON.stringify(row)}\n`);
  return failed > 0 ? 1 : 0;
}

function readLine(line: string): StoryArticle | { readonly id: string | null; readonly error: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { id: null, error: 'not JSON' };
  }
  const given = z.object({ id: Line.shape.id }).safeParse(json), parsed = Line.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { id: given.success ? given.data.id : null, error: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not an article'}`.replace(/^: /u, '') };
  }
  const { id, text, title, publishedAt } = parsed.data;
  return { id, text: text ?? '', title: title ?? null, publishedAt: publishedAt ?? null };
}

async function write(data: string): Promise<void> {
  if (!process.stdout.write(data)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
