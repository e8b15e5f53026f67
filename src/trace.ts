import { annotate, isEnglish } from './annotate.ts';
import { withMeanings } from './claims/index.ts';
import type { ImmediateEngine, MeaningReader } from './engine/engine.ts';
import { joinTitle, Ledger } from './ledger/index.ts';
import type { Annotated, Article, LedgerFile } from './model/index.ts';
import { readInputs } from './read/index.ts';

/** What happens on the way, for whoever shows progress. */
export type TraceEvent =
  | { readonly kind: 'annotated'; readonly input: string; readonly done: number }
  | { readonly kind: 'warning' | 'failed'; readonly input: string; readonly message: string };

/** What `trace` needs beside its inputs. */
export interface TraceSettings {
  readonly models: ImmediateEngine;
  /**
   * Puts in numbers what claims say, so that those told in other words are linked. Asked for where the engine gives no
   * such numbers itself and there are at most `FEW` articles, since it costs as much as reading them; null where it
   * cannot be had.
   */
  readonly meanings?: () => MeaningReader | null;
  /** may URLs lead to private and loopback addresses? */
  readonly allowPrivate?: boolean;
  readonly onEvent?: (event: TraceEvent) => void;
}

/** So many articles at most are read for what their claims mean by a reader of its own. */
export const FEW = 50;

/**
 * The main job: read, annotate and enter article after article, and give the ledger. An input that fails is
 * told through `onEvent` and left out; it never stops the others.
 *
 * @param inputs files, folders, URLs, or `-` for stdin
 */
export async function trace(inputs: readonly string[], settings: TraceSettings): Promise<LedgerFile> {
  const tell = settings.onEvent ?? (() => {});
  const ledger = new Ledger();
  let few: Read[] | null = settings.meanings === undefined ? null : [];
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
      const annotated = annotate(joinTitle(article), settings.models);
      ({ warning } = ledger.add(article, annotated));
      if (few !== null) few = few.length < FEW ? [...few, { article, annotated }] : null;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const message = `could not be annotated (${error.message.slice(0, 200)}), which is a fault of this program; left out`;
      tell({ kind: 'failed', input: result.input, message });
      continue;
    }
    if (warning) tell({ kind: 'warning', input: result.input, message: warning });
    tell({ kind: 'annotated', input: result.input, done: ++done });
  }
  const { id } = settings.models;
  const meanings = few === null || few.length === 0 ? null : (settings.meanings?.() ?? null);
  if (few === null || meanings === null) return { ...ledger.toFile(), readBy: id };
  return { ...meantLedger(few, meanings).toFile(), readBy: `${id} + meanings` };
}

/** An article as it was read. */
interface Read {
  readonly article: Article;
  readonly annotated: Annotated;
}

/** The ledger of the same articles, their claims with what they say in numbers. */
function meantLedger(read: readonly Read[], meanings: MeaningReader): Ledger {
  const ledger = new Ledger();
  for (const { article, annotated } of read)
    ledger.add(article, { ...annotated, claims: withMeanings(annotated.claims, annotated, meanings(annotated)) });
  return ledger;
}
