import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOpmlText, parseSitemap, parseUrlLines } from './list-urls.ts';
import { paragraphsOf } from './read-document.ts';
import { stripMarkdown } from './read-markdown.ts';

describe('stripMarkdown', () => {
  it.each([
    [
      '# Dock vote\n\nWorkers **voted** on\n[Monday](https://x.example/a_(b)).',
      'Dock vote\n\nWorkers voted on Monday.',
    ],
    ['- one\n- two_three_four\n\n> quoted *words*', '- one\n\n- two_three_four\n\nquoted words'],
    ['![picture](a.png)\n\n---\n\nText with `code` and 3 * 4 * 5.', 'Text with code and 3 * 4 * 5.'],
  ])('%j', (source, expected) => expect(stripMarkdown(source)).toBe(expected));

  it('is quick on any marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('*', '_', '[', ']', '(', ')', '`', '!', 'a', ' ', '\n', '<'), { maxLength: 400 }),
        (marks) => {
          stripMarkdown(marks.join(''));
        },
      ),
    );
  });
});

describe('paragraphsOf', () => {
  it('joins lines, mends hyphens, and leaves out running heads and page numbers', () => {
    const page = (n: number, lines: readonly string[]): string =>
      ['Harbour Post', ...lines, `Page ${n} of 3`].join('\n');
    const pages = [
      page(1, [
        'Dock workers in the northern harbour voted on Mon-',
        'day to put off their strike.',
        'Their union said so in the evening, after a long',
        'talk.',
      ]),
      page(2, ['The owners of the harbour did not answer when', 'they were asked.']),
      page(3, ['Talks go on until Friday evening, both sides say', 'now.']),
    ];
    expect(paragraphsOf(pages).split('\n\n')).toEqual([
      'Dock workers in the northern harbour voted on Monday to put off their strike.',
      'Their union said so in the evening, after a long talk.',
      'The owners of the harbour did not answer when they were asked.',
      'Talks go on until Friday evening, both sides say now.',
    ]);
  });
});

describe('lists of addresses', () => {
  it('reads a news sitemap, an index, OPML and plain lines', async () => {
    const sitemap =
      '<urlset ' +
      'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://x.example/a</loc><news:news><news:publication><news:name>Harbour ' +
      'Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-04-10</news:publication_date><news:title>Dock ' +
      'vote</news:title></news:news></url></urlset>';
    expect(await parseSitemap(sitemap)).toEqual({
      pages: [
        {
          url: 'https://x.example/a',
          title: 'Dock vote',
          publisher: 'Harbour Post',
          publishedAt: '2024-04-10',
          lang: 'en',
        },
      ],
      lists: [],
    });
    expect(
      (
        await parseSitemap(
          '<sitemapindex><sitemap><loc>https://x.example/1.xml</loc></sitemap><sitemap><loc>https://x.example/2.xml</loc></sitemap></sitemapindex>',
        )
      ).lists,
    ).toEqual(['https://x.example/1.xml', 'https://x.example/2.xml']);
    expect(
      (
        await parseOpmlText(
          '<opml version="2.0"><body><outline text="f"><outline text="a" ' +
            'xmlUrl="https://x.example/feed"/></outline></body></opml>',
        )
      ).lists,
    ).toEqual(['https://x.example/feed']);
    expect(parseUrlLines('# mine\nhttps://x.example/a\n\nhttps://x.example/b\n')?.pages.map((p) => p.url)).toEqual([
      'https://x.example/a',
      'https://x.example/b',
    ]);
    expect(parseUrlLines('https://x.example/a is a page')).toBeNull();
  });

  it('does not expand entities without end', async () => {
    const bomb = `<!DOCTYPE x [${Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i} "${i === 0 ? 'x'.repeat(100) : `&e${i - 1};`.repeat(10)}">`).join('')}]><urlset><url><loc>&e19;</loc></url></urlset>`;
    const started = performance.now();
    await parseSitemap(bomb).catch(() => null);
    expect(performance.now() - started).toBeLessThan(15000);
  });
});
