import type { AnnotatedArticle } from '../model/index.ts';
import { uri, type ArticlePlace, type ExportFormat } from './export-part.ts';

/** CSL-JSON, a list of newspaper articles, for programs that write citations. */
export const csl: ExportFormat = async function* (parts) {
  let first = true;
  yield '[';
  for await (const part of parts)
    for (const article of part.articles) {
      yield `${first ? '\n' : ',\n'}${JSON.stringify(cslItem(article, part.places.get(article.id) ?? null))}`;
      first = false;
    }
  yield '\n]\n';
};

/** One article as CSL sees it. */
export function cslItem(article: AnnotatedArticle, place: ArticlePlace | null): object {
  const { id, title, byline, publisher, publishedAt, url, lang } = article;
  const parts = (date: string): object => ({ 'date-parts': [date.slice(0, 10).split('-').map(Number)] });
  const isDate = publishedAt !== null && /^\d{4}(-\d\d(-\d\d)?)?/.test(publishedAt);
  return {
    id: place?.address ?? id,
    type: 'article-newspaper',
    ...(title === null ? {} : { title }),
    ...(byline.length === 0 ? {} : { author: byline.map(nameOf) }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(isDate ? { issued: parts(publishedAt) } : {}),
    ...(url === null ? {} : { URL: url }),
    ...(lang === null ? {} : { language: lang }),
    ...(place === null ? {} : { accessed: parts(place.fetchedAt), note: uri(place.address) }),
  };
}

/** The last word of a name is the family's, as far as can be told without knowing the person. */
function nameOf(name: string): object {
  const words = name.trim().split(/\s+/u);
  const family = words.at(-1) ?? name;
  return words.length > 1 ? { family, given: words.slice(0, -1).join(' ') } : { literal: name };
}
