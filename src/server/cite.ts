import { cslItem } from '../export/index.ts';
import { originRange, type LedgerPart } from '../lasting/index.ts';
import type { ClaimGroup } from '../model/index.ts';
import { dateWords, plural } from '../view/words.ts';

/** A claim to be quoted elsewhere: its words, whose they are, where they stand, and a link that holds. */
export interface Citation {
  readonly text: string;
  readonly markdown: string;
  /** its articles as CSL-JSON */
  readonly csl: readonly object[];
}

/** @param origin  of the desk, for links */
export function claimCitation(part: LedgerPart, group: ClaimGroup, origin: string): Citation {
  const address = part.addresses.get(group.id) ?? '';
  const members = group.members.filter(({ relation }) => relation !== 'responds');
  const articles = [...new Set(members.map(({ article }) => article))].flatMap(
    (id) => part.articles.find((one) => one.id === id) ?? [],
  );
  const labels = group.origins.flatMap((id) => part.origins.find((one) => one.id === id)?.label ?? []);
  const [low, high] = originRange(group.counts);
  const rests = `${plural(group.counts.articles, 'article')}, ${low === high ? plural(low, 'origin') : `${low}–${high} origins`}`;
  const word = labels.length > 0 ? ` On the word of: ${labels.join('; ')}.` : ' Nobody is named for it.';
  const denied = members.some(({ relation }) => relation === 'denies' || relation === 'contradicts');
  const link = `${origin}/c/${address}`;
  const sources = articles.map(({ publisher, title, publishedAt, url }) => ({
    line: [publisher, title === null ? null : `“${title}”`, publishedAt === null ? null : dateWords(publishedAt)]
      .filter((one) => one !== null)
      .join(', '),
    url,
  }));
  return {
    text: [
      `“${group.text}” (${rests}.${word}${denied ? ' It is denied.' : ''})`,
      ...sources.map(({ line, url }) => `${line}${url === null ? '' : `. ${url}`}`),
      link,
    ].join('\n'),
    markdown: [
      `> ${plain(group.text)}`,
      '',
      `${rests}.${plain(word)}${denied ? ' It is denied.' : ''} [Its words](${link})`,
      '',
      ...sources.map(
        ({ line, url }) =>
          `- ${url === null ? plain(line) : `[${plain(line)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`}`,
      ),
    ].join('\n'),
    csl: articles.map((article) => cslItem(article, part.places.get(article.id) ?? null)),
  };
}

/** Words as they are, whatever signs of Markdown stand in them. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&').replace(/\s+/g, ' ');
