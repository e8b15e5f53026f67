import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes, type Source } from './read-bytes.ts';
import type { ReadResult } from './result.ts';
import { asianUtf16 } from './utf-16.ts';

const BODY = [
  'Dock workers in the northern harbour of Porto Alvo voted on Monday to put off their strike for a ' +
    'week, their union said.',
  '“We want to hear what the owners have to say before we walk out,” said Ada Fenn, who speaks for the union.',
  'The owners of the harbour did not answer a request for comment, and talks are to go on until Friday evening.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>Dock vote put off | Harbour Post</title><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2024-04-10T14:11:00+02:00"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>Dock vote put off</h1><p class="byline">By Jo Marsh</p>${BODY.map((p) => `<p>${p}</p>`).join('')}</article></main><footer>© 2024 Harbour Post. All rights reserved.</footer></body></html>`;
const TEXT = BODY.join('\n\n');

const read = (content: string | Uint8Array, name: string, extra: Partial<Source> = {}): Promise<ReadResult[]> =>
  readBytes(typeof content === 'string' ? Buffer.from(content) : content, { name, url: null, ...extra });
const only = async (
  content: string | Uint8Array,
  name: string,
  extra: Partial<Source> = {},
): Promise<Extract<ReadResult, { kind: 'article' }>> => {
  const [result] = await read(content, name, extra);
  if (result?.kind !== 'article') throw new Error(JSON.stringify(result));
  return result;
};

describe('pages', () => {
  it('gives text, metadata and the place of each block in the source', async () => {
    const { article, details } = await only(PAGE, 'dock.html', { url: 'https://harbourpost.example/2024/04/10/dock' });
    expect(article).toMatchObject({
      id: 'dock.html',
      title: 'Dock vote put off',
      byline: ['Jo Marsh'],
      publisher: 'Harbour Post',
      agency: null,
      publishedAt: '2024-04-10T14:11+02:00',
      publishedAtBasis: 'metadata',
      lang: 'en',
      text: TEXT,
    });
    expect(article.hash).toBe(createHash('sha256').update(PAGE).digest('hex'));
    expect(details.blocks.map((b) => article.text.slice(...b.span))).toEqual(BODY);
    expect(details.blocks.map((b) => PAGE.slice(...b.source!))).toEqual(BODY);
  });

  it.each([
    ['gzip', gzipSync(PAGE), 'dock.html.gz'],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PAGE, 'utf16le')]), 'dock.html'],
    ['UTF-16 without a mark', Buffer.from(PAGE, 'utf16le'), 'dock.html'],
    [
      'windows-1252 under a wrong label',
      Buffer.from(
        PAGE.replace('<head>', '<head><meta charset="windows-1252">')
          .replace(/[“”]/g, (c) => (c === '“' ? '\u0093' : '\u0094'))
          .replace('©', '\u00a9'),
        'latin1',
      ),
      'dock.html',
    ],
    [
      'a mail around a page (MHTML)',
      `From: <Saved by Browser>\r\nSnapshot-Content-Location: https://harbourpost.example/dock\r\nSubject: Dock vote put off\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n------b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://harbourpost.example/dock\r\n\r\n${Buffer.from(PAGE).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n------b--\r\n`,
      'dock.mhtml',
    ],
  ])('reads %s to the same article', async (_, bytes, name) => {
    const { article } = await only(bytes, name);
    expect(article).toMatchObject({ title: 'Dock vote put off', text: TEXT, publishedAt: '2024-04-10T14:11+02:00' });
  });

  it('names an agency as agency, never as the outlet that carries it', async () => {
    const wire = PAGE.replace('By Jo Marsh', 'By Associated Press').replace(
      '</head>',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dock vote put ' +
        'off","publisher":{"@type":"Organization","name":"Associated Press"},"author":{"name":"Associated ' +
        'Press"}}</script></head>',
    );
    const { article } = await only(wire, 'dock.html', { url: 'https://www.harbourpost.example/dock' });
    expect(article).toMatchObject({ publisher: 'Harbour Post', agency: 'Associated Press' });
  });
});

describe('UTF-16 without a mark', () => {
  const said = '码头工人周一投票决定推迟罢工一周，工会主席说。他们要求提高工资，船东没有答复。\n\n';
  it.each([
    ['Chinese', said.repeat(4)],
    ['Japanese', '港の労働者は月曜日、ストライキの延期を決めた。船主は答えなかった。\n\n'.repeat(4)],
    ['Korean', '부두 노동자들은 월요일 파업을 미루기로 했다. 선주들은 답하지 않았다.\n\n'.repeat(4)],
  ])('reads %s', async (_, text) => {
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()])
      expect((await only(bytes, 'dock.txt')).article.text).toContain(text.slice(0, 20));
  });

  it('takes no bytes of another charset for it', async () => {
    const gbk = Buffer.from([0xc2, 0xeb, 0xcd, 0xb7, 0xb9, 0xa4, 0xc8, 0xcb, 0xa3, 0xac, 0xcb, 0xb5, 0xa1, 0xa3]);
    expect(asianUtf16(Buffer.concat(Array.from({ length: 40 }, () => gbk)))).toBeNull();
    expect(asianUtf16(Buffer.from('The café shut at noon; its owner gave no reason. '.repeat(9), 'latin1'))).toBeNull();
  });
});

describe('captures of other kinds', () => {
  it.each([
    [
      'Markdown',
      `# Dock vote put off\n\n${BODY.map((p) => `${p.slice(0, 20)}**${p.slice(20, 30)}**${p.slice(30)}`).join('\n\n')}\n`,
      'dock.md',
    ],
    [
      'a mail',
      `From: Press Office <press@harbour.example>\r\nSubject: Dock vote put off\r\nDate: Wed, 10 Apr 2024 14:11:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${BODY.join('\r\n\r\n')}\r\n`,
      'dock.eml',
    ],
    [
      'Word',
      zipSync({
        '[Content_Types].xml': strToU8(
          '<?xml version="1.0"?><Types ' +
            'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ' +
            'Extension="rels" ' +
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override ' +
            'PartName="/word/document.xml" ' +
            'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        '_rels/.rels': strToU8(
          '<?xml version="1.0"?><Relationships ' +
            'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ' +
            'Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8(
          `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${['Dock vote put off', ...BODY].map((p) => `<w:p><w:r><w:t>${p}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
        ),
      }),
      'dock.docx',
    ],
    ['PDF', pdf(['Dock vote put off', '', ...BODY.flatMap((p) => [...wrap(p.replace(/[“”]/g, '"')), ''])]), 'dock.pdf'],
    [
      'ninjs',
      JSON.stringify({
        uri: 'x',
        headline: 'Dock vote put off',
        pubstatus: 'usable',
        body_html: BODY.map((p) => `<p>${p}</p>`).join(''),
        versioncreated: '2024-04-10T14:11:00Z',
        language: 'en',
      }),
      'dock.json',
    ],
    [
      'NewsML-G2',
      `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><provider literal="Reuters"/><versionCreated>2024-04-10T14:11:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Dock vote put off</headline><by>Jo Marsh</by></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content>${BODY.map((p) => `<p>${p}</p>`).join('')}</body.content></body></nitf></inlineXML></contentSet></newsItem>`,
      'dock.xml',
    ],
  ])('reads %s', async (_, content, name) => {
    const { article } = await only(content, name);
    expect({ title: article.title, text: article.text.replace(/[“”]/g, '"') }).toEqual({
      title: 'Dock vote put off',
      text: TEXT.replace(/[“”]/g, '"'),
    });
  });

  it('leaves out a story that its agency has taken back', async () => {
    const [result] = await read(
      JSON.stringify({
        uri: 'x',
        headline: 'Dock vote',
        pubstatus: 'canceled',
        body_text: TEXT,
        versioncreated: '2024-04-10',
      }),
      'dock.json',
    );
    expect(result).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('taken back') });
  });
});

describe('feeds', () => {
  const item = (n: number, content: string): string =>
    `<item><title>Dock vote ${n}</title><link>https://harbour.example/${n}</link><guid>g${n}</guid><pubDate>Wed, 10 Apr 2024 14:11:00 GMT</pubDate><dc:creator>Jo Marsh</dc:creator>${content}</item>`;
  const rss = (items: string): string =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>${items}</channel></rss>`;
  const full = `<content:encoded><![CDATA[${BODY.map((p) => `<p>${p}</p>`).join('')}]]></content:encoded>`;

  it('gives one article an entry', async () => {
    const results = await read(rss(item(1, full) + item(2, `<description>${BODY[0]}</description>`)), 'feed.xml');
    expect(
      results.map((r) =>
        r.kind === 'article'
          ? [r.article.id, r.article.publisher, r.article.publishedAt, r.article.byline, r.article.text, r.notes.length]
          : r.reason,
      ),
    ).toEqual([
      ['feed.xml#g1', 'Harbour Post', '2024-04-10T14:11Z', ['Jo Marsh'], TEXT, 0],
      ['feed.xml#g2', 'Harbour Post', '2024-04-10T14:11Z', ['Jo Marsh'], BODY[0], 1],
    ]);
  });

  it.each([
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><id>1</id><title>Dock vote</title><link href="https://harbour.example/1"/><published>2024-04-10T14:11:00Z</published><author><name>Jo Marsh</name></author><content type="html">${BODY.map((p) => `&lt;p&gt;${p}&lt;/p&gt;`).join('')}</content></entry></feed>`,
      'feed.atom',
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title></channel><item rdf:about="https://harbour.example/1"><title>Dock vote</title><link>https://harbour.example/1</link><dc:date>2024-04-10T14:11:00Z</dc:date><dc:creator>Jo Marsh</dc:creator>${full}</item></rdf:RDF>`,
      'feed.rdf',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Harbour Post',
        items: [
          {
            id: '1',
            url: 'https://harbour.example/1',
            title: 'Dock vote',
            date_published: '2024-04-10T14:11:00Z',
            authors: [{ name: 'Jo Marsh' }],
            content_html: BODY.map((p) => `<p>${p}</p>`).join(''),
          },
        ],
      }),
      'feed.json',
    ],
  ])('reads %s', async (_, content, name) => {
    const { article } = await only(content, name);
    expect(article).toMatchObject({
      url: 'https://harbour.example/1',
      title: 'Dock vote',
      byline: ['Jo Marsh'],
      publisher: 'Harbour Post',
      publishedAt: '2024-04-10T14:11Z',
      text: TEXT,
    });
  });

  it('puts in the names that a feed’s own document type defines', async () => {
    const typed = rss(item(1, full).replace('Dock vote 1', 'Vote at &port;')).replace(
      '<rss',
      '<!DOCTYPE rss [<!ENTITY port "Quell &#38; Rusk">\n<!ENTITY big "&port;&port;">]>\n<rss',
    );
    expect((await only(typed, 'feed.xml')).article).toMatchObject({ title: 'Vote at Quell & Rusk', text: TEXT });
  });

  it.each([
    ['Thu, 06 Mar 25 08:00:00 GMT', '2025-03-06T08:00Z'],
    ['Thu,06 Mar 2025 24:00:00 GMT', '2025-03-06'],
    ['Thu Mar 06 08:00:00 UTC 2025', '2025-03-06T08:00'],
    ['06/03/2025 08:00:00 +0100', '2025-03-06T08:00+01:00'],
    ['Thu, 06 Mar 2025 00:24:00 GMT', '2025-03-06T00:24Z'],
  ])('dates an entry by %s', async (date, expected) => {
    const dated = rss(item(1, full).replace('Wed, 10 Apr 2024 14:11:00 GMT', date));
    expect((await only(dated, 'feed.xml')).article.publishedAt).toMatch(expected);
  });

  it('names a thousand broken entries and reads the others', async () => {
    const results = await read(
      rss(`${'<item><title>no text</title></item>'.repeat(1000)}${item(1, full)}`),
      'feed.xml',
    );
    expect(results.filter((r) => r.kind === 'article')).toHaveLength(1);
    expect(results.filter((r) => r.kind === 'unreadable')).toHaveLength(1000);
  });
});

/** Lines of at most 80 characters, as a PDF has them. */
function wrap(text: string): string[] {
  return text.match(/.{1,80}(?:\s|$)/g)?.map((l) => l.trim()) ?? [];
}

/** A PDF of one page with these lines. */
function pdf(lines: readonly string[]): Buffer {
  const stream = `BT /F1 10 Tf 14 TL 40 780 Td ${lines.map((l) => `(${l.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 700 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((o, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${o}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return Buffer.from(out, 'latin1');
}
