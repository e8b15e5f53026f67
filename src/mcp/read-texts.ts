import { joinTitle, Ledger } from '../ledger/index.ts';
import { idOf } from '../model/ids.ts';
import type { Annotated, Article, Doc, LedgerFile } from '../model/index.ts';

/** A text as it is handed in a call. */
export interface GivenText {
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly url?: string | undefined;
}

/** Texts in one call, and code units in one text, at most. */
export const MOST_TEXTS = 50;
export const LONGEST_TEXT = 200_000;

/** Read texts in memory, held whole against one another; nothing is fetched and nothing kept. */
export function readTexts(texts: readonly GivenText[], read: (doc: Doc) => Annotated): LedgerFile {
  const ledger = new Ledger();
  for (const [i, given] of texts.entries()) {
    const article: Article = {
      id: `text ${i + 1}`,
      hash: idOf('h', [given.text, `${i}`]),
      file: null,
      url: given.url ?? null,
      title: given.title ?? null,
      byline: [],
      publisher: given.publisher ?? null,
      agency: null,
      publishedAt: given.publishedAt ?? null,
      publishedAtBasis: given.publishedAt === undefined ? 'none' : 'given',
      modifiedAt: null,
      lang: null,
      text: given.text,
      removed: [],
    };
    ledger.add(article, read(joinTitle(article)));
  }
  return ledger.toFile();
}
