import type { Article } from '../src/model/index.ts';

/** A line of the corpora of stories. */
export interface Report {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly lang: string | null;
  readonly outlet?: string | null;
}

/** The article that such a line holds. */
export function articleOf({ id, publishedAt, title, text, lang, outlet }: Report): Article {
  return {
    id,
    hash: id,
    file: null,
    url: null,
    title,
    byline: [],
    publisher: outlet ?? null,
    agency: null,
    publishedAt,
    publishedAtBasis: publishedAt === null ? 'none' : 'given',
    modifiedAt: null,
    lang,
    text,
    removed: [],
  };
}
