import type { Command } from 'commander';
import { z } from 'zod';
import { annotate } from '../annotate.ts';
import type { ImmediateEngine } from '../engine/engine.ts';
import type { EngineName } from '../load-models.ts';
import type { Annotated, Attribution, Claim, DateMention, Entity, Mention, Quantity, Span } from '../model/index.ts';
import { identifyLanguage } from '../read/meta/language.ts';
import { inputLines, LineId, LineText, LineWords } from './input-lines.ts';
import { modelOption, openEngine } from './model-option.ts';
import { progress } from './progress.ts';
import { writeOut } from './stdout.ts';

/** One line of input; other fields (those of an article that `read` gave) are passed over. */
const Line = z.object({ id: LineId, text: LineText, title: LineWords, publishedAt: LineWords, lang: LineWords });

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

/** `hearsay annotate [files…]`: JSON Lines in, one line for each article out, in the same order. */
export function registerAnnotate(program: Command, finish: (code: number) => void): void {
  program
    .command('annotate')
    .description(
      'find who said what in articles given as JSON Lines {"id","text","title"?,"publishedAt"?,"lang"?}; prints one line of JSON for each, offsets into its text',
    )
    .argument('[files...]', 'files of JSON Lines, or - for stdin (the default)')
    .addOption(modelOption())
    .action(async (files: string[], { model }: { model?: EngineName }) => {
      finish(await runAnnotate(files.length > 0 ? files : ['-'], model));
    });
}

async function runAnnotate(files: readonly string[], model: EngineName | undefined): Promise<number> {
  const bar = progress('annotated');
  const models = openEngine(model, bar);
  let done = 0;
  let failed = 0;
  for await (const line of inputLines(files, Line)) {
    if (line.kind === 'article') {
      await writeOut(`${JSON.stringify(await annotateLine(line.article, models))}\n`);
      bar.step(++done, null, line.article.id);
      continue;
    }
    failed++;
    bar.note(line.message);
    if (line.kind === 'broken') await writeOut(`${JSON.stringify({ id: line.id, error: line.error })}\n`);
  }
  bar.end();
  return failed > 0 ? 1 : 0;
}

async function annotateLine(
  { id, text, title, publishedAt, lang }: z.infer<typeof Line>,
  models: ImmediateEngine,
): Promise<AnnotatedLine> {
  const language = lang ?? (await identifyLanguage(text));
  return lineOf(
    annotate({ id, text, title: title ?? null, publishedAt: publishedAt ?? null, lang: language }, models),
    language,
  );
}

function lineOf(
  { id, mentions, dates, quantities, attributions, claims, entities, sentences }: Annotated,
  lang: string | null,
): AnnotatedLine {
  return {
    version: 1,
    id,
    lang,
    mentions,
    dates,
    quantities,
    attributions,
    claims,
    entities,
    sentences: sentences.map((s) => s.span),
  };
}
