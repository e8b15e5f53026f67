import { isEnglish } from './annotate.ts';
import type { ImmediateEngine, MeaningReader } from './engine/engine.ts';
import type { LedgerFile } from './model/index.ts';
import { openInputs, type Opened, type ReadResult } from './read/index.ts';
import { readersHere } from './readers-here.ts';
import { faultOf, readAhead, TaskTrouble, type AnnotatedResult, type Readers } from './readers.ts';
import { ArticleTrace } from './trace-articles.ts';

/** What happens on the way, for whoever shows progress; `read`: so much of what was opened is done, failed or not. */
export type TraceEvent =
  | { readonly kind: 'annotated'; readonly input: string; readonly done: number }
  | { readonly kind: 'read'; readonly input: string; readonly done: number }
  | { readonly kind: 'warning' | 'failed'; readonly input: string; readonly message: string };

/** What `trace` needs beside its inputs. */
export interface TraceSettings {
  readonly models: ImmediateEngine;
  /**
   * Puts in numbers what claims say, so that those told in other words are linked. Asked for where the engine gives no
   * such numbers itself and there are at most 50 articles, since it costs as much as reading them; null where it cannot
   * be had.
   */
  readonly meanings?: () => MeaningReader | null;
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
  const { models, meanings, allowPrivate = false, onEvent: tell = () => {} } = settings;
  const onLeftOut = (input: string, message: string): void => tell({ kind: 'warning', input, message });
  return traceOpened(openInputs([...inputs], { allowPrivate, onLeftOut }), readersHere(models, meanings), tell);
}

/** The same of what is opened already, by whatever reads it. */
export async function traceOpened(
  opened: AsyncIterable<Opened>,
  readers: Readers,
  tell: (event: TraceEvent) => void,
): Promise<LedgerFile> {
  const traced = new ArticleTrace(readers.engine, readers.meanings);
  let [read, done] = [0, 0];
  for await (const all of readAhead(opened, readers)) {
    read++;
    for (const { result, annotated } of all) {
      const { input } = result;
      if (enter(traced, result, annotated, tell)) tell({ kind: 'annotated', input, done: ++done });
      tell({ kind: 'read', input, done: read });
    }
  }
  return traced.toFile();
}

/** Enter an article into a ledger; false where it failed, which is told. */
function enter(
  traced: ArticleTrace,
  result: ReadResult,
  annotated: AnnotatedResult['annotated'],
  tell: (event: TraceEvent) => void,
): boolean {
  const { input } = result;
  const say = (kind: 'warning' | 'failed', message: string): void => tell({ kind, input, message });
  if (result.kind === 'unreadable') {
    say('failed', result.reason);
    return false;
  }
  for (const message of result.notes) say('warning', message);
  const { article } = result;
  if (!isEnglish(article.lang)) say('warning', `is in another language (${article.lang}): kept, and nothing annotated`);
  if (annotated === null || annotated instanceof TaskTrouble) {
    say('failed', annotated?.message ?? 'was not annotated');
    return false;
  }
  try {
    const { warning } = traced.add(article, annotated);
    if (warning) say('warning', warning);
    return true;
  } catch (error) {
    say('failed', `${faultOf('annotated', error)}; left out`);
    return false;
  }
}
