import { text, type Reply } from './reply.ts';
import type { Ask } from './request.ts';
import { originWordsOf, toldOf } from './told.ts';

/** What changed, as Atom (RFC 4287): turns of stories, the newest first. */
export async function atomFeed({ desk, query, origin }: Ask): Promise<Reply> {
  const story = query.get('story');
  const { told } = await toldOf(desk, { story, before: null, most: 100, all: false });
  const entries = told.slice(0, 100);
  const self = `${origin}/changes.atom${story === null ? '' : `?story=${encodeURIComponent(story)}`}`;
  const body = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${escape(story === null ? 'Hearsay: what changed' : (desk.shelf.of(story)?.title ?? 'A story'))}</title>`,
    `<id>${escape(self)}</id>`,
    `<link rel="self" href="${escape(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(`${origin}/changes`)}"/>`,
    `<updated>${entries[0]?.at ?? new Date(0).toISOString()}</updated>`,
    '<author><name>Hearsay</name></author>',
    ...entries.map(({ id, at, title, before, now, href, storyTitle }) =>
      [
        '<entry>',
        `<title>${escape(title)}</title>`,
        `<id>${escape(`${origin}/changes#${id}`)}</id>`,
        `<link rel="alternate" type="text/html" href="${escape(origin + href)}"/>`,
        `<updated>${at}</updated>`,
        `<content type="text">${escape(
          [
            storyTitle,
            ...(now.length > 0 ? [originWordsOf(now)] : []),
            ...(before.length > 0 ? [`Until then: ${originWordsOf(before)}`] : []),
          ].join('\n'),
        )}</content>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
  return text(body, 'application/atom+xml; charset=utf-8');
}

/** What XML has no place for is left out, and its own signs written as what they stand for. */
const escape = (words: string): string =>
  words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
