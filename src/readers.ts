import { inOrder } from './in-order.ts';
import { joinTitle } from './ledger/join-title.ts';
import type { Annotated, Article, Doc } from './model/index.ts';
import { openedNames, type Opened, type ReadResult } from './read/index.ts';
import type { FindMeanings } from './trace-articles.ts';

/** Why there is no result for one input, while others have theirs: in words for people. */
export class TaskTrouble extends Error {
  override readonly name = 'TaskTrouble';
}

/** What is said of an input at which the program itself failed; `done`: read, annotated. */
export function faultOf(done: string, error: unknown): string {
  return `could not be ${done} (${String(error).slice(0, 200)}), which is a fault of this program`;
}

/** What reads documents and finds things in articles: in this process, or in several side by side. */
export interface Readers {
  /** of what was opened, so much may be under way */
  readonly ahead: number;
  /** id of the engine */
  readonly engine: string;
  /** Rejects with a `TaskTrouble`; with another error where nothing can be read at all. */
  read(opened: Opened): Promise<readonly ReadResult[]>;
  /** Rejects likewise. */
  annotate(doc: Doc): Promise<Annotated>;
  /** what is asked of few articles; absent where nothing is */
  readonly meanings?: FindMeanings;
}

/** A text of more characters is no article, and would take minutes and gigabytes. */
const LONGEST = 5_000_000;
/** Bytes of documents that may be under way together. */
const BYTES = 64 * 1024 * 1024;

/** An article with what was found in it, or why nothing was: null where nothing was looked for. */
export interface AnnotatedResult {
  readonly result: ReadResult;
  readonly annotated: Annotated | TaskTrouble | null;
}

/**
 * What was opened, read and annotated, in its order: for each all articles that were in it.
 *
 * @param isWanted  whether anything is to be found in an article; by default in all
 */
export function readAhead(
  opened: AsyncIterable<Opened>,
  readers: Readers,
  isWanted: (article: Article) => Promise<boolean> = () => Promise.resolve(true),
): AsyncGenerator<readonly AnnotatedResult[]> {
  const annotated = async (article: Article): Promise<AnnotatedResult['annotated']> =>
    (await isWanted(article)) ? orTrouble(annotateArticle(article, readers)) : null;
  return inOrder(opened, underWay(readers), async (one) =>
    Promise.all(
      (await readResults(one, readers)).map(async (result) => ({
        result,
        annotated: result.kind === 'article' ? await annotated(result.article) : null,
      })),
    ),
  );
}

/** What was opened, read, in its order. */
export async function* readInOrder(opened: AsyncIterable<Opened>, readers: Readers): AsyncGenerator<ReadResult> {
  const all = inOrder(opened, underWay(readers), (one) => readResults(one, readers));
  for await (const results of all) yield* results;
}

function underWay({ ahead }: Readers): Parameters<typeof inOrder<Opened, unknown>>[1] {
  return { most: ahead, weight: BYTES, weigh: (one) => (one.kind === 'document' ? one.bytes.length : 0) };
}

/** An article read as `joinTitle` has it. Rejects as `Readers.annotate` does, and where the text is no article's. */
async function annotateArticle(article: Article, readers: Pick<Readers, 'annotate'>): Promise<Annotated> {
  const trouble = tooLong(article.text);
  if (trouble !== null) throw new TaskTrouble(trouble);
  return readers.annotate(joinTitle(article));
}

/** What is said of a text that is too long to be read; null where it is not. */
export function tooLong({ length }: string): string | null {
  return length > LONGEST ? `has ${length} characters, more than the ${LONGEST} that are read of one; set aside` : null;
}

async function readResults(opened: Opened, readers: Readers): Promise<readonly ReadResult[]> {
  const results = await orTrouble(readers.read(opened));
  return results instanceof TaskTrouble
    ? [{ kind: 'unreadable', ...openedNames(opened), reason: results.message }]
    : results;
}

function orTrouble<T>(made: Promise<T>): Promise<T | TaskTrouble> {
  return made.catch((error: unknown) => {
    if (error instanceof TaskTrouble) return error;
    throw error;
  });
}
