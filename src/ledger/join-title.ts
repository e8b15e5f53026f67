import type { Article, Doc } from '../model/index.ts';

/**
 * The text that an article is annotated as: title, an empty line, text. A text that begins with its title has it once.
 * Every span of the ledger counts in this text, so that words of the headline have positions too.
 */
export function joinTitle(article: Article): Doc {
  const { id, publishedAt, lang } = article;
  const title = article.title?.trim() ?? '';
  const text = article.text;
  const body =
    title !== '' && text.trimStart().startsWith(title) ? text.trimStart().slice(title.length).trimStart() : text;
  return {
    id,
    title: article.title,
    publishedAt,
    lang,
    text: title === '' ? text : body === '' ? title : `${title}\n\n${body}`,
  };
}
