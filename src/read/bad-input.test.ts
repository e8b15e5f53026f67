import { mkdtemp, open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBytes, readInputs, type ReadResult } from './index.ts';

const PROSE =
  'Dock workers in the northern harbour voted on Monday to put off their strike for a week, their union said. ';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Dock vote put off</title>${head}</head><body>${body}</body></html>`;
const article = page(
  `<article><h1>Dock vote put off</h1><p>${PROSE}</p><p>${PROSE.replace('Monday', 'Tuesday')}</p></article>`,
);

const read = (content: string | Uint8Array, name = 'a.html'): Promise<ReadResult[]> =>
  readBytes(typeof content === 'string' ? Buffer.from(content) : content, { name, url: null });
const said = (results: readonly ReadResult[]): string =>
  results.map((r) => (r.kind === 'article' ? ['article', ...r.notes].join('; ') : r.reason)).join(' | ');
const text = (results: readonly ReadResult[]): string =>
  results.map((r) => (r.kind === 'article' ? r.article.text : '')).join('\n');

let folder = '';
let warc: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-bad-'));
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${article}`;
  const record = (url: string): Uint8Array =>
    gzipSync(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-04-10T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`,
    );
  warc = Buffer.concat([record('https://harbour.example/1'), record('https://harbour.example/2')]);
});

const all = async (...inputs: string[]): Promise<ReadResult[]> => {
  const results: ReadResult[] = [];
  for await (const r of readInputs(inputs)) results.push(r);
  return results;
};

describe('bad bytes', () => {
  it.each([
    ['nothing', '', 'a.html', 'is empty'],
    ['white space', ' \n\t ', 'a.txt', 'is empty'],
    ['binary', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7) % 32)), 'a.bin', 'is binary'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'a.html', 'is a picture'],
    ['cut gzip', gzipSync(article).subarray(0, 120), 'a.html.gz', 'cut short'],
    ['a gzip bomb', gzipSync(Buffer.alloc(70 * 1024 * 1024)), 'a.html.gz', 'unpacks to more than 64 MB'],
    ['cut zip', zipSync({ 'word/document.xml': Buffer.from('<x/>') }).subarray(0, 40), 'a.docx', 'could not be read'],
    ['cut PDF', Buffer.from('%PDF-1.4\n1 0 obj\n<<'), 'a.pdf', 'could not be read'],
    [
      'a page of script only',
      page('<div id="root"></div>', `<script>${'var a=1;'.repeat(1000)}</script>`),
      'a.html',
      'builds itself by script',
    ],
    [
      'a consent page',
      page(
        `<h1>Before you continue</h1><p>We and our 120 partners use cookies to store and access personal data.</p><p>We value your privacy and ask for your consent to cookies.</p><button>Accept all</button><button>Reject all</button>`,
      ),
      'a.html',
      'consent page',
    ],
    [
      'a paywall page',
      page(
        `<article><h1>Dock vote put off</h1><p>${PROSE}</p></article><div class="paywall"><p>Subscribe to continue reading. Already a subscriber? Sign in</p></div>`,
      ),
      'a.html',
      'paywall',
    ],
    ['broken JSON Lines', '{"id":"a","text"\n', 'a.jsonl', 'line 1 is not JSON'],
  ])('%s is named', async (_, content, name, reason) => expect(said(await read(content, name))).toContain(reason));

  it.each([
    ['NUL bytes', article.replace('harbour', 'har\0bour')],
    ['no closing tags', article.replace(/<\/(?!title)[^>]+>/g, '')],
    ['100,000 nested tags', page(`${'<div>'.repeat(100_000)}<p>${PROSE}</p><p>${PROSE}again.</p>`)],
    [
      '100,000 nested tags of many kinds',
      page(`${'<b><i><font size=1><span>'.repeat(25_000)}<p>${PROSE}</p><p>${PROSE}again.</p>`),
    ],
    ['200,000 paragraphs of a word', `${article.replace('</body>', '')}${'<p>a'.repeat(200_000)}`],
    ['a wrong charset label', article.replace('<head>', '<head><meta charset="shift_jis">')],
    ['an unknown charset label', article.replace('<head>', '<head><meta charset="klingon">')],
    ['an attribute that never ends', `${article}<a href="${'x'.repeat(200_000)}`],
    ['a broken comment', `${article}<!-- ${'-'.repeat(100_000)}`],
  ])('%s do no harm', async (_, html) => expect(text(await read(html))).toContain('strike for a week'));

  it('reads a paragraph of two million characters and ten thousand quotes in a few seconds', async () => {
    const started = performance.now();
    await read(`${PROSE.repeat(20_000)}\n`, 'a.txt');
    await read(page(`<p>${'“Yes,” she said. '.repeat(10_000)}</p>`));
    await read('(('.repeat(200_000), 'a.txt');
    expect(performance.now() - started).toBeLessThan(25_000);
  });
});

describe('bad inputs among good ones', () => {
  it('names what is missing, empty or too large and reads the rest', async () => {
    await writeFile(path.join(folder, 'good.html'), article);
    await writeFile(path.join(folder, 'empty.txt'), '');
    const large = await open(path.join(folder, 'large.html'), 'w');
    await large.truncate(50 * 1024 * 1024);
    await large.close();
    const results = await all(path.join(folder, 'none.txt'), folder);
    expect(results.map((r) => [path.basename(r.input), said([r])])).toEqual([
      ['none.txt', 'does not exist; check the path'],
      ['empty.txt', expect.stringContaining('is empty')],
      ['good.html', 'article'],
      ['large.html', expect.stringContaining('50 MB')],
    ]);
  });

  it('reads an archive up to where it is cut', async () => {
    const whole = path.join(folder, 'two.warc.gz');
    const cut = path.join(folder, 'cut.warc.gz');
    await writeFile(whole, warc);
    await writeFile(cut, warc.subarray(0, warc.length - 200));
    expect((await all(whole)).map((r) => r.kind === 'article' && r.article.id)).toEqual([
      'https://harbour.example/1',
      'https://harbour.example/2',
    ]);
    const results = await all(cut);
    expect(results[0]?.kind).toBe('article');
    expect(results.at(-1)).toMatchObject({ kind: 'unreadable', reason: expect.stringMatching(/cut|broken|ends/) });
  });

  it.each(['0.5', '-1', '1e9', '', '99999999999999999'])(
    'a record that says it is %s bytes long ends',
    async (length) => {
      const file = path.join(folder, 'length.warc');
      await writeFile(
        file,
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/9\r\nContent-Length: ${length}\r\n\r\nbody`,
      );
      expect((await all(file)).at(-1)).toMatchObject({ kind: 'unreadable' });
    },
  );

  it('reads a WACZ as a stream', async () => {
    const file = path.join(folder, 'pages.wacz');
    await writeFile(file, zipSync({ 'datapackage.json': Buffer.from('{}'), 'archive/data.warc.gz': warc }));
    expect((await all(file)).map((r) => r.kind)).toEqual(['article', 'article']);
  });
});

describe('any bytes', () => {
  const samples: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
    ['a.html', () => Buffer.from(article)],
    ['a.txt', () => Buffer.from(`Dock vote\n\nBy Jo Marsh\n\n10 April 2024\n\n${PROSE}\n\nRelated content\n`)],
    ['a.md', () => Buffer.from(`# Dock vote\n\n**${PROSE}** [link](x)\n`)],
    [
      'a.eml',
      () =>
        Buffer.from(
          `MIME-Version: 1.0\nSubject: Dock\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n${article}\n--b--\n`,
        ),
    ],
    [
      'a.xml',
      () =>
        Buffer.from(
          `<rss version="2.0"><channel><title>x</title><item><title>y</title><description>${PROSE}</description></item></channel></rss>`,
        ),
    ],
    ['a.json', () => Buffer.from(JSON.stringify({ headline: 'Dock', versioncreated: '2024', body_text: PROSE }))],
    [
      'a.g2.xml',
      () =>
        Buffer.from(
          `<newsItem><itemMeta><provider literal="x"/></itemMeta><contentMeta><headline>y</headline></contentMeta><contentSet><inlineXML><p>${PROSE}</p></inlineXML></contentSet></newsItem>`,
        ),
    ],
    ['a.warc.gz', () => warc],
    [
      'a.jsonl',
      () => Buffer.from(`${JSON.stringify({ id: 'a', html: article })}\n${JSON.stringify({ id: 'b', text: PROSE })}\n`),
    ],
    [
      'a.docx',
      () =>
        zipSync({
          'word/document.xml': Buffer.from(
            `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p></w:body></w:document>`,
          ),
        }),
    ],
    ['a.pdf', () => Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF`)],
  ];

  it.each(samples)('%s, damaged anywhere, gives results and never throws', async (name, bytes) => {
    const whole = bytes();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) }), { maxLength: 12 }),
        fc.nat(whole.length),
        async (hits, length) => {
          const damaged = Uint8Array.from(whole.subarray(0, length));
          for (const { at, to } of hits) if (at < damaged.length) damaged[at] = to;
          const results = await read(damaged, name);
          for (const r of results)
            expect(r.kind === 'article' ? r.article.text.length : r.reason.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('any string as page or text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (s) => {
        await read(page(s));
        await read(s, 'a.txt');
      }),
      { numRuns: 60 },
    );
  });
});
