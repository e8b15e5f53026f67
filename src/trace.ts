import { annotate, isEnglish } from './annotate.ts';
import type { ImmediateEngine } from './engine/engine.ts';
import { joinTitle } from './ledger/index.ts';
import type { LedgerFile } from './model/index.ts';
import { readInputs } from './read/index.ts';
import { ArticleTrace, type TraceReader } from './trace-articles.ts';

/** What happens on the way, for whoever shows progress. */
export type TraceEvent =
  | { readonly kind: 'annotated'; readonly input: string; readonly done: number }
  | { readonly kind: 'warning' | 'failed'; readonly input: string; readonly message: string };

/** What `trace` needs beside its inputs. */
export interface TraceSettings {
  readonly models: ImmediateEngine;
  /** as `TraceReader` has it */
  readonly meanings?: TraceReader['meanings'];
  /** may URLs lead to private and loopback addresses? */
  readonly allowPrivate?: boolean;
  readonly onEvent?: (event: TraceEvent) => void;
}

/**
 * The main job: read, annotate and enter article after article, and give the ledger. An input that fails is
 * told through `onEvent` and left out; it never stops the others.
 *
 * @param inputs files, folders, URLs, or `-` for stdin
 */
export async function trace(inputs: readonly string[], settings: TraceSettings): Promise<LedgerFile> {
  const tell = settings.onEvent ?? (() => {});
  const { models, meanings } = settings;
  const traced = new ArticleTrace({ id: models.id, ...(meanings && { meanings }) });
  let done = 0;
  const onLeftOut = (input: string, message: string): void => tell({ kind: 'warning', input, message });
  for await (const result of readInputs([...inputs], { allowPrivate: settings.allowPrivate ?? false, onLeftOut })) {
    if (result.kind === 'unreadable') {
      tell({ kind: 'failed', input: result.input, message: result.reason });
      continue;
    }
    for (const message of result.notes) tell({ kind: 'warning', input: result.input, message });
    const { article } = result;
    if (!isEnglish(article.lang))
      tell({
        kind: 'warning',
        input: result.input,
        message: `is in another language (${article.lang}): kept, and nothing annotated`,
      });
    let warning: string | null;
    try {
      ({ warning } = traced.add(article, annotate(joinTitle(article), models)));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const message = `could not be annotated (${error.message.slice(0, 200)}), which is a fault of this program; left out`;
      tell({ kind: 'failed', input: result.input, message });
      continue;
    }
    if (warning) tell({ kind: 'warning', input: result.input, message: warning });
    tell({ kind: 'annotated', input: result.input, done: ++done });
  }
  return traced.toFile();
}
