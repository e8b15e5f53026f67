import { alertsOf } from './alerts.ts';
import { textReply, type Reply } from './reply.ts';
import type { Ask } from './request.ts';
import { originWordsOf, toldOf } from './told.ts';

/** What changed, as Atom (RFC 4287): turns of stories, the newest first. */
export async function atomFeed({ desk, query, origin }: Ask): Promise<Reply> {
  const story = query.get('story');
  const { told } = await toldOf(desk, { story, before: null, most: 100, all: false });
  const entries = told.slice(0, 100).map(({ id, at, title, before, now, href, storyTitle }) => ({
    id: `${origin}/changes#${id}`,
    at,
    title,
    href,
    lines: [storyTitle, ...wordsOf(before, now)],
  }));
  const title = story === null ? 'Hearsay: what changed' : (desk.shelf.of(story)?.title ?? 'A story');
  return feedOf(origin, '/changes', story, title, entries);
}

/** Alerts that are not quiet, as Atom; one that was withdrawn says so. */
export async function alertsFeed({ desk, query, origin }: Ask): Promise<Reply> {
  const story = query.get('story');
  const alerts = await alertsOf(desk, { story, quiet: false, before: null, most: 100 });
  const entries = alerts.map(({ id, at, line, before, now, href, storyTitle, withdrawn }) => ({
    id: `${origin}/alerts#${id}`,
    at: withdrawn?.at ?? at,
    title: withdrawn === null ? line : `Withdrawn: ${line}`,
    href,
    lines: [
      ...(withdrawn === null ? [] : [`Withdrawn: ${withdrawn.why}.`]),
      ...(storyTitle === null ? [] : [storyTitle]),
      ...wordsOf(before, now),
    ],
  }));
  return feedOf(origin, '/alerts', story, 'Hearsay: alerts', entries);
}

function wordsOf(before: Sides, now: Sides): string[] {
  return [
    ...(now.length > 0 ? [originWordsOf(now)] : []),
    ...(before.length > 0 ? [`Until then: ${originWordsOf(before)}`] : []),
  ];
}
type Sides = Parameters<typeof originWordsOf>[0];

interface AtomEntry {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly href: string;
  readonly lines: readonly string[];
}

function feedOf(
  origin: string,
  page: string,
  story: string | null,
  title: string,
  entries: readonly AtomEntry[],
): Reply {
  const self = `${origin}${page}.atom${story === null ? '' : `?story=${encodeURIComponent(story)}`}`;
  const newest = entries
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const body = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${escape(title)}</title>`,
    `<id>${escape(self)}</id>`,
    `<link rel="self" href="${escape(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(origin + page)}"/>`,
    `<updated>${newest ?? new Date(0).toISOString()}</updated>`,
    '<author><name>Hearsay</name></author>',
    ...entries.map(({ id, at, title: headline, href, lines }) =>
      [
        '<entry>',
        `<title>${escape(headline)}</title>`,
        `<id>${escape(id)}</id>`,
        `<link rel="alternate" type="text/html" href="${escape(origin + href)}"/>`,
        `<updated>${at}</updated>`,
        `<content type="text">${escape(lines.join('\n'))}</content>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
  return textReply(body, 'application/atom+xml; charset=utf-8');
}

/** What XML has no place for is left out, and its own signs written as what they stand for. */
const escape = (words: string): string =>
  words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
