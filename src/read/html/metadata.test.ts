import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/index.ts';
import { readBytes } from '../read-bytes.ts';

const PARAGRAPHS =
  '<p>Dock workers in the northern harbour voted on Monday to put off their strike for a week, their ' +
  'union said.</p><p>The owners of the harbour did not answer a request for comment, and talks are to go ' +
  'on until Friday evening.</p><p>“We want to hear what the owners have to say before we walk out,” said ' +
  'Ada Fenn, who speaks for the union.</p>';
const GERMAN =
  '<p>Die Hafenarbeiter haben am Montag beschlossen, ihren Streik um eine Woche zu verschieben, wie die ' +
  'Gewerkschaft mitteilte.</p><p>Die Eigentümer des Hafens waren für eine Stellungnahme nicht zu ' +
  'erreichen, und die Gespräche sollen bis zum Freitag dauern.</p>';
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
const page = ({
  head = '',
  top = '',
  body = PARAGRAPHS,
  foot = '',
  lang = 'en',
  title = 'Dock vote put off | Harbour Post',
}): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><header><a href="/">Harbour Post</a></header><main><article><h1>Dock vote put off</h1>${top}${body}</article></main>${foot}</body></html>`;

const SITE = '<h1><a href="/">Harbour Post Daily</a></h1>';
const TRAPS: readonly (readonly [what: string, html: string, expected: Partial<Article>])[] = [
  [
    'an agency as publisher in the data',
    page({ head: ld({ headline: 'Dock vote put off', publisher: { name: 'Reuters' }, author: { name: 'Reuters' } }) }),
    { publisher: 'Harbour Post', agency: 'Reuters' },
  ],
  [
    'the wrong author in the data, the right one on the page',
    page({
      head: ld({ headline: 'Dock vote put off', author: { name: 'Harbour Post' } }),
      top: '<p class="byline">By Jo Marsh and Bo Ek</p>',
    }),
    { byline: ['Jo Marsh', 'Bo Ek'] },
  ],
  [
    'all authors of the data',
    page({
      head: ld({
        headline: 'Dock vote put off',
        author: [{ name: 'Jo Marsh' }, { name: 'Bo Ek' }, { name: 'Liv Strand' }],
      }),
    }),
    { byline: ['Jo Marsh', 'Bo Ek', 'Liv Strand'] },
  ],
  [
    'a front page’s name in the first heading, and another story’s below',
    page({})
      .replace('<h1>Dock vote put off</h1>', `${SITE}<h2>Dock vote put off</h2>`)
      .replace('</main>', '<h3><a href="/2">Dock vote put</a></h3></main>'),
    { title: 'Dock vote put off' },
  ],
  [
    'the outlet as author, where nobody else is',
    page({ head: ld({ headline: 'Dock vote put off' }), top: '<a rel="author" href="/a/">Harbour Post</a>' }),
    { byline: ['Harbour Post'] },
  ],
  [
    'a kicker over the headline, which the data leave out',
    page({ head: '<meta property="og:title" content="Dock vote put off by a week">' }).replace(
      '<h1>Dock vote put off</h1>',
      '<h1><span>Harbours</span><span>: </span><span>Dock vote put off by a week</span></h1>',
    ),
    { title: 'Dock vote put off by a week' },
  ],
  [
    'a heading in the text that opens like the title',
    page({ title: 'Dock vote put off by a week after a night of long talks | Harbour Post' })
      .replace('<h1>Dock vote put off</h1>', '<h1>Dock votes put off by a week after a night of long talks</h1>')
      .replace('</article>', '<h2>Dock vote put</h2></article>'),
    { title: 'Dock votes put off by a week after a night of long talks' },
  ],
  [
    'one name that links to its author’s page',
    page({ top: '<span class="meta"><a href="/author/jo/">Marsh</a></span>' }),
    { byline: ['Marsh'] },
  ],
  [
    'a link in the text to somebody’s page, and no author',
    page({
      body: `${PARAGRAPHS}<p>The vote was told of by <a href="/people/ek">Bo Ek</a>, who has led the harbour board for ten years and more, and who said that no ship had been turned away so far, though some captains had asked what would become of their fruit.</p>`,
    }),
    { byline: [] },
  ],
  [
    'a name alone below the text',
    page({ body: `${PARAGRAPHS}<p><b><i>Jo Marsh</i></b></p>` }),
    { byline: ['Jo Marsh'] },
  ],
  [
    'an agency and the place that it writes from',
    page({ top: '<div class="author-name">Reuters, Lisbon</div>' }),
    { byline: ['Reuters'], agency: 'Reuters' },
  ],
  [
    'characters that the data write as HTML does',
    page({ head: ld({ headline: 'Dock vote put off', author: { name: 'Jos&eacute; Pe&ntilde;a' } }) }),
    { byline: ['José Peña'] },
  ],
  [
    'a comment’s author',
    page({
      foot:
        '<section id="comments"><h3>2 comments</h3><div class="comment"><span class="comment-author">Big ' +
        'Tom</span><p>Nice one.</p></div></section>',
    }),
    { byline: [] },
  ],
  [
    'an author’s address as author',
    page({
      head: '<meta name="author" content="https://www.harbour.example/u/12">',
      top: '<a rel="author" href="/author/jo">Jo Marsh</a>',
    }),
    { byline: ['Jo Marsh'] },
  ],
  [
    'a year of 0001',
    page({
      head: ld({ headline: 'Dock vote put off', datePublished: '0001-01-01T00:00:00' }),
      top: '<time>April 12, 2024</time>',
    }),
    { publishedAt: '2024-04-12', publishedAtBasis: 'printed' },
  ],
  [
    'a day of change beside the day of publication',
    page({ top: '<p>Updated: April 14, 2024</p><p>Published: April 12, 2024</p>' }),
    { publishedAt: '2024-04-12', modifiedAt: '2024-04-14' },
  ],
  [
    'day before month where the page is British',
    page({ lang: 'en-GB', top: '<p class="date">04/10/2024</p>' }),
    { publishedAt: '2024-10-04' },
  ],
  [
    'month before day where the page is American',
    page({ lang: 'en-US', top: '<p class="date">04/10/2024</p>' }),
    { publishedAt: '2024-04-10' },
  ],
  ['a declared language that is not the text’s', page({ body: GERMAN, lang: 'en' }), { lang: 'de' }],
  ['no declared language', page({ lang: '' }), { lang: 'en' }],
  [
    'a heading of the site in place of the headline',
    page({}).replace('<header>', '<header><h1>Harbour Post</h1>'),
    { title: 'Dock vote put off' },
  ],
  [
    'a second article below',
    page({
      foot:
        '<section class="related"><h2>Most read</h2><article><h2><a href="/b">Bell found in ' +
        'nets</a></h2><p><a href="/b">Fishermen found an old bell in their nets off the northern cape on ' +
        'Sunday.</a></p></article></section>',
    }),
    {
      title: 'Dock vote put off',
      text: PARAGRAPHS.replace(/^<p>|<\/p>$/g, '')
        .split('</p><p>')
        .join('\n\n'),
    },
  ],
  [
    'no name for the outlet but its host',
    page({ title: 'Dock vote put off' }).replace('<a href="/">Harbour Post</a>', ''),
    { publisher: 'harbourpost' },
  ],
];

describe('what a page says of itself', () => {
  it.each(TRAPS)('%s', async (_, html, expected) => {
    const [result] = await readBytes(Buffer.from(html), {
      name: 'dock.html',
      url: 'https://www.harbourpost.example/news/dock',
    });
    expect(result?.kind === 'article' ? result.article : result).toMatchObject(expected);
  });

  it.each([
    ['https://www.harbourpost.co.uk/news/dock', '2025-03-05'],
    ['https://harbourpost.com.au/news/dock', '2025-03-05'],
    ['https://harbourpost.example/news/dock', '2025-05-03'],
    ['https://harbourpost.us/news/dock', '2025-05-03'],
  ])('reads 05/03/2025 by the country of %s', async (url, expected) => {
    const [result] = await readBytes(Buffer.from(page({ top: '<p class="date">05/03/2025</p>' })), {
      name: 'dock.html',
      url,
    });
    expect(result?.kind === 'article' ? result.article.publishedAt : result).toBe(expected);
  });

  it('reads an archived copy like the page, without the archive’s bar', async () => {
    const archived = page({
      head:
        '<link rel="canonical" ' +
        'href="https://web.archive.org/web/20240413000000/https://www.harbourpost.example/2024/04/12/dock">',
    }).replace(
      '<body>',
      '<body><div id="wm-ipp-base"><p>The archive has captured this page 12 times since it was first seen.</p></div>',
    );
    const [result] = await readBytes(Buffer.from(archived), { name: 'dock.html', url: null });
    expect(result?.kind === 'article' && [result.article.url, result.article.text.includes('captured')]).toEqual([
      'https://www.harbourpost.example/2024/04/12/dock',
      false,
    ]);
  });
});
