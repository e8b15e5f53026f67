import { describe, expect, it } from 'vitest';
import { readBytes } from '../index.ts';
import { hiddenNames } from './hidden-names.ts';
import { parsePage } from './parse-page.ts';
import { trimPage } from './trim-page.ts';

const PROSE = [
  'Beekeepers on the slopes above Quell lost a third of their hives in the frost of April, their league ' +
    'said on Friday.',
  'The league asked the province for 2,000 new queens and for sugar until the limes are in flower.',
  'A vet of the province, Ilse Marn, said that the frost was not alone to blame, and that mites had weakened the bees.',
];
const LURE =
  'Seven beekeepers are said to have sold their land to a maker of ice cream from the coast, a reader told us.';

async function textOf(body: string, head = ''): Promise<string> {
  const html =
    `<!doctype html><html lang="en"><head><title>Frost kills bees of Quell</title>${head}</head>` +
    `<body><main><article><h1>Frost kills bees of Quell</h1>${body}</article></main></body></html>`;
  const [result] = await readBytes(Buffer.from(html), { name: 'a.html', url: null });
  return result?.kind === 'article' ? result.article.text : '';
}
const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

describe('what a reader does not see', () => {
  it.each([
    ['by attribute', `<div hidden><p>${LURE}</p></div>`, ''],
    ['by its own style', `<div style="display: none"><p>${LURE}</p></div>`, ''],
    ['out of sight', `<div style="position: absolute; left: -9999px"><p>${LURE}</p></div>`, ''],
    ['without size', `<p style="font-size:0">${LURE}</p>`, ''],
    ['a dialogue that is not open', `<dialog><p>${LURE}</p></dialog>`, ''],
    ['by a rule of the page', `<p class="x7">${LURE}</p>`, '<style>.x6,p.x7{color:red;display:none}</style>'],
  ])('is left out: %s', async (_, hidden, head) => {
    expect(await textOf(paragraphs(PROSE[0]!) + hidden + paragraphs(...PROSE.slice(1)), head)).toBe(PROSE.join('\n\n'));
  });

  it.each([
    ['what folds open', `<div class="accordion-body" style="display:none">${paragraphs(PROSE[1]!)}</div>`],
    ['a name that is hidden in print alone', `<div class="note">${paragraphs(PROSE[1]!)}</div>`],
  ])('and is kept: %s', async (_, folded) => {
    const head = '<style>@media print{.note{display:none}.other{color:red}}</style>';
    expect(await textOf(paragraphs(PROSE[0]!) + folded + paragraphs(PROSE[2]!), head)).toBe(PROSE.join('\n\n'));
  });

  it('is the article where the whole page is hidden until it is loaded', async () => {
    expect(await textOf(`<div style="visibility:hidden">${paragraphs(...PROSE)}</div>`)).toBe(PROSE.join('\n\n'));
  });
});

describe('hiddenNames', () => {
  it.each([
    ['<style>.a{display:none}#b , i.c{visibility:hidden}</style>', ['.a', '#b', '.c']],
    ['<style>.a .b{display:none}.c:hover{display:none}@media print{.d{display:none}}</style>', []],
    ['<style>.a{display:none', []],
    ['<style>.a{color:red}</style><STYLE media=all>.b{margin:0; display : none}</STYLE>', ['.b']],
  ])('%j', (html, names) => expect([...hiddenNames(trimPage(html).sheets)]).toEqual(names));
});

describe('seams of inline markup', () => {
  it.each([
    ['<p><span>Height</span><span>61 m</span></p>', 'Height 61 m'],
    ['<p><a>Ada Fenn</a><span>Harbour Reporter</span></p>', 'Ada Fenn Harbour Reporter'],
    ['<p><span>C</span>onservationists <em>spokes</em><em>woman</em></p>', 'Conservationists spokeswoman'],
    [
      "<p>The Nether&shy;lands, the fishermen&#8203;'s union, in<wbr> May</p>",
      "The Netherlands, the fishermen's union, in May",
    ],
  ])('%j', (html, text) => expect(parsePage(html).blocks.map((block) => block.text)).toEqual([text]));
});

describe('who signed', () => {
  it.each([
    ['<p class="byline">By Harbour Correspondent Ada Fenn</p>', ['Ada Fenn']],
    ['<p class="byline">By science editor Ada Fenn and Jory Vail</p>', ['Ada Fenn', 'Jory Vail']],
    ['<p class="byline">Ada Fenn | Harbour Correspondent | @afenn</p>', ['Ada Fenn']],
  ])('%j', async (line, byline) => {
    const html = `<html lang="en"><head><title>Frost kills bees of Quell</title></head><body><article><h1>Frost kills bees of Quell</h1>${line}${paragraphs(...PROSE)}</article></body></html>`;
    const [result] = await readBytes(Buffer.from(html), { name: 'a.html', url: null });
    expect(result?.kind === 'article' && result.article.text).toBe(PROSE.join('\n\n'));
    expect(result?.kind === 'article' && result.article.byline).toEqual(byline);
  });
});

describe('entries of feeds', () => {
  it('have titles that are words, and dates in the elements of another format', async () => {
    const feed =
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Hive &amp;amp; Comb</title><id>urn:a</id>' +
      `<entry><title>Mayor: &lt;no answer&gt;</title><id>urn:b</id><pubDate>Tue, 06 May 2031 07:00:00 GMT</pubDate><summary>${PROSE[0]}</summary></entry>` +
      `<entry><title type="html">Bees &amp;amp; &lt;em&gt;frost&lt;/em&gt;</title><id>urn:c</id><published>2031-05-07T07:00:00Z</published><summary>${PROSE[1]}</summary></entry></feed>`;
    const results = await readBytes(Buffer.from(feed), { name: 'a.xml', url: null });
    const articles = results.flatMap((r) => (r.kind === 'article' ? [r.article] : []));
    expect(articles.map(({ title, publisher, publishedAt }) => [title, publisher, publishedAt?.slice(0, 10)])).toEqual([
      ['Mayor: <no answer>', 'Hive & Comb', '2031-05-06'],
      ['Bees & frost', 'Hive & Comb', '2031-05-07'],
    ]);
  });
});

describe('pages of other times', () => {
  const read = async (html: string): Promise<unknown> => {
    const [result] = await readBytes(Buffer.from(html), { name: 'a.html', url: null });
    if (result?.kind !== 'article') return null;
    const { title, byline, publishedAt, text } = result.article;
    return { title, byline, publishedAt, text: text.split('\n\n') };
  };

  it('keeps every sentence of a page that holds nothing else', async () => {
    const brief = ['A barn in Quell burned down on Sunday.', 'No bees were in it.', 'It had stood there since 1902.'];
    expect(
      await read(
        `<html lang="en"><title>Barn burns</title><body><h1>Barn burns</h1>${paragraphs(...brief)}</body></html>`,
      ),
    ).toMatchObject({ title: 'Barn burns', text: brief });
  });

  it('keeps the headings of the posts of a live page, and not their clocks', async () => {
    const post = (heading: string, ago: string, text: string): string =>
      `<section class="post"><h2>${heading}</h2><span class="ago">${ago}</span><div><p>${text}</p></div></section>`;
    const page = `<html lang="en"><title>Frost: live | Slope News</title><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><article class="liveblog"><h1>Frost: live</h1><p>${PROSE[0]}</p>${post('Queens asked for', '5m ago', PROSE[1]!)}${post('Mites to blame', '1h ago', PROSE[2]!)}</article></main></body></html>`;
    expect(await read(page)).toMatchObject({
      title: 'Frost: live',
      text: [PROSE[0], 'Queens asked for', PROSE[1], 'Mites to blame', PROSE[2]],
    });
  });

  it('takes a post for one where the others of its kind are', async () => {
    const post = (heading: string, clock: string, text: string): string =>
      `<article class="entry"><header><time>${clock}</time><h2>${heading}</h2></header><p>${text}</p></article>`;
    const posts = [
      post('Frost told of', '10:41', `${PROSE[0]!} ${PROSE[1]!}`),
      post('Queens asked for', '10:31', `${PROSE[1]!} ${PROSE[2]!}`),
      post('Mites to blame', '10:02', PROSE[2]!),
      post('Limes late', '09:45', 'The limes of the valley will flower late this year, say those who keep bees there.'),
    ].join('');
    const page = `<html lang="en"><title>Frost: live | Slope News</title><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><h1>Frost: live</h1><section class="feed">${posts}</section></main></body></html>`;
    const last = 'The limes of the valley will flower late this year, say those who keep bees there.';
    expect(await read(page)).toMatchObject({ text: expect.arrayContaining(['Limes late', last]) });
    expect(await read(page)).not.toMatchObject({ text: expect.arrayContaining(['10:31']) });
  });

  it('keeps the posts of networks that a text quotes, lines that a list tells again, and no pictures’ words', async () => {
    const post = '<blockquote class="twitter-tweet"><p>Save the bees!</p>— League (@league) May 6, 2031</blockquote>';
    const list = '<p>Hive one: smoke, sugar, rest.</p><p>Hive two: sugar.</p><p>Hive one: smoke, sugar, rest.</p>';
    const text = await textOf(
      `${paragraphs(PROSE[0]!)}<figure><img src="a"><figcaption>Ilse Marn looks at a hive that has lost its queen, in April.</figcaption></figure>` +
        `${paragraphs(PROSE[1]!)}${post}${paragraphs(PROSE[2]!)}${list}<p>ada.fenn@slope.example</p><p>Like this story? Share it with a friend!</p>`,
    );
    expect(text).toContain('Save the bees!');
    expect(text).not.toMatch(/lost its queen|@slope|Share it/u);
  });

  it('reads what a page shows only without script', async () => {
    const text = await textOf(
      `<script type="text/template">${paragraphs(...PROSE)}</script><noscript>${paragraphs(...PROSE)}</noscript>`,
    );
    expect(text.split('\n\n')).toEqual(PROSE);
  });

  it('reads a page laid out by tables and breaks: headline, byline, day, and no caption', async () => {
    const page =
      '<html><head><title>Slope News: Frost kills bees of Quell</title></head><body><table><tr><td><font size=2><a href=a>Home</a><br><a href=b>Sport</a></font></td>' +
      `<td><font size=4><b>Frost kills bees of Quell</b></font><br><font size=2>By Ada Fenn<br>Posted May 4, 2008<br><br>${PROSE[0]}<br><br>` +
      '<table align=right><tr><td><font size=1>The hives last autumn. Photo: O. Brand</font></td></tr></table>' +
      `${PROSE[1]}<br><br>${PROSE[2]}</font></td></tr></table></body></html>`;
    expect(await read(page)).toEqual({
      title: 'Frost kills bees of Quell',
      byline: ['Ada Fenn'],
      publishedAt: '2008-05-04',
      text: PROSE,
    });
  });
});
