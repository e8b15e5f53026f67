import type { Command } from 'commander';
import { z } from 'zod';
import { groupArticles, type StoryArticle } from '../stories/index.ts';
import { inputLines, LineId, LineWords } from './input-lines.ts';
import { progress } from './progress.ts';
import { writeOut } from './stdout.ts';

/**
 * One line of input; other fields (those of an article that `read` gave) are passed over. Headlines alone may leave
 * `text` out.
 */
const Line = z
  .object({ id: LineId, text: LineWords, title: LineWords, publishedAt: LineWords })
  .refine(({ text, title }) => typeof text === 'string' || typeof title === 'string', 'has neither text nor title');

type GroupedLine =
  | { readonly id: string | null; readonly story: string; readonly copyOf: string | null }
  | { readonly id: string | null; readonly error: string };

/** `hearsay group [files…]`: JSON Lines in, one line for each line in, in the same order. */
export function registerGroup(program: Command, finish: (code: number) => void): void {
  program
    .command('group')
    .description(
      'find which articles tell one story and which are copies, given as JSON Lines {"id","publishedAt"?,"title"?,"text"}; prints a line {"id","story","copyOf"} for each',
    )
    .argument('[files...]', 'files of JSON Lines, or - for stdin (the default)')
    .action(async (files: string[]) => {
      finish(await runGroup(files.length > 0 ? files : ['-']));
    });
}

async function runGroup(files: readonly string[]): Promise<number> {
  const bar = progress('grouped');
  const rows: (GroupedLine | null)[] = [],
    articles: StoryArticle[] = [],
    places: number[] = [];
  let failed = 0;
  for await (const line of inputLines(files, Line)) {
    if (line.kind === 'article') {
      const { id, text, title, publishedAt } = line.article;
      places.push(rows.length);
      rows.push(null);
      articles.push({ id, text: text ?? '', title: title ?? null, publishedAt: publishedAt ?? null });
      bar.step(rows.length, null, 'read');
      continue;
    }
    failed++;
    bar.note(line.message);
    if (line.kind === 'broken') rows.push({ id: line.id, error: line.error });
  }
  const groups = groupArticles(articles, (done) => {
    bar.step(done, articles.length, articles[done - 1]?.id ?? '');
  });
  for (const [i, { id, story, copyOf }] of groups.entries()) rows[places[i] ?? 0] = { id, story, copyOf };
  bar.end();
  for (const row of rows) await writeOut(`${JSON.stringify(row)}\n`);
  return failed > 0 ? 1 : 0;
}
