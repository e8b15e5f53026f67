import { annotate, isEnglish } from '../annotate.ts';
import type { ImmediateEngine } from '../engine/engine.ts';
import { fetchMeanings, fetchModels, type GetFile } from '../fetch-models.ts';
import { joinTitle } from '../ledger/index.ts';
import { Article } from '../model/index.ts';
import { ArticleTrace, meantClaims } from '../trace-articles.ts';
import type { Answered, Asked, Port } from './messages.ts';

/** So many characters of one text are read at most, as by the command line. */
const LONGEST = 5_000_000;

/** What a worker has once its models are there. */
interface Open {
  readonly models: ImmediateEngine;
  readonly traced: ArticleTrace;
}

/**
 * The worker's end: reads article after article as `trace` does, and gives their ledger. Questions are answered in the
 * order in which they come; one that fails is answered with the reason, and the next is heard.
 *
 * @param filesAt  gets files of the folder `models/` that lies at an address
 */
export function serveLedger(port: Port, filesAt: (models: string) => GetFile): void {
  let open: Open | null = null;
  const answer = async (asked: Asked): Promise<Answered> => {
    const { number } = asked;
    if (asked.kind === 'open') {
      open = await openAt(filesAt(asked.models), asked.withMeanings);
      return { number, kind: 'opened' };
    }
    if (open === null) throw new Error('the models were not opened');
    return asked.kind === 'add'
      ? { number, kind: 'added', ...add(asked.article, open) }
      : { number, kind: 'ledger', ledger: await open.traced.toFile() };
  };
  let last: Promise<void> = Promise.resolve();
  port.addEventListener('message', ({ data }) => {
    const asked = data as Asked;
    const failed = (error: unknown): Answered => ({ number: asked.number, kind: 'failed', why: whyOf(error) });
    last = last.then(async () => port.postMessage(await answer(asked).catch(failed)));
  });
}

async function openAt(get: GetFile, withMeanings: boolean): Promise<Open> {
  const models = await fetchModels(get);
  const meanings = withMeanings ? await fetchMeanings(get) : null;
  const traced = new ArticleTrace(
    models.id,
    meanings && (async (few) => few.map((annotated) => meantClaims(annotated, meanings))),
  );
  return { models, traced };
}

function add(given: unknown, { models, traced }: Open): { readonly id: string; readonly warning: string | null } {
  const { data: article, error } = Article.safeParse(given);
  if (!article)
    throw new Error(
      `is no article: ${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  const { length } = article.text;
  if (length > LONGEST) throw new Error(`has ${length} characters, more than the ${LONGEST} that are read of one`);
  const { id, warning } = traced.add(article, annotate(joinTitle(article), models));
  const other = isEnglish(article.lang)
    ? null
    : `is in another language (${article.lang}): kept, and nothing annotated`;
  return { id, warning: warning ?? other };
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
