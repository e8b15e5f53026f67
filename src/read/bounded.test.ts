import { brotliCompressSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes, type ReadResult } from './index.ts';

const PROSE = 'Millers on the upper canal agreed on Thursday to share the water of the weir, their guild said.';
const page = (body: string, author = 'Ada Fenn'): string =>
  `<!doctype html><html lang="en"><head><title>Weir shared</title><meta name="author" content="${author}"></head>` +
  `<body><article><h1>Weir shared</h1><p>${PROSE}</p>${body}</article></body></html>`;
const read = (content: string | Uint8Array, name: string): Promise<ReadResult[]> =>
  readBytes(typeof content === 'string' ? Buffer.from(content) : content, { name, url: null });
const said = (results: readonly ReadResult[]): string[] =>
  results.map((r) => (r.kind === 'article' ? `${r.article.id}: ${r.article.text.slice(0, 40)}` : r.reason));

/** Seconds of the processor that one input takes. */
async function seconds(content: string, name: string): Promise<number> {
  const before = process.cpuUsage();
  await read(content, name);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('work that grows with the input and no faster', () => {
  const size = 100_000;
  it.each([
    ['an author of one long word', page('', 'x'.repeat(size)), 'a.html'],
    ['line breaks', page('x<br>'.repeat(size / 5)), 'a.html'],
    ['inline markup in one line', page('<b>x</b> '.repeat(size / 9)), 'a.html'],
    ['formatting never closed', page(`${'<p><b id=1><i id=2>'.repeat(300)}${'<p>a</p>'.repeat(size / 8)}`), 'a.html'],
    ['blanks in a heading', `# a${' '.repeat(size)}x\n\n${PROSE}`, 'a.md'],
    ['a sender of brackets', `MIME-Version: 1.0\r\nFrom: ${'('.repeat(size)}\r\n\r\n${PROSE}`, 'a.eml'],
    ['quotation marks', `Weir shared\n\n${PROSE}\n\nThey were glad${'»'.repeat(size / 2)}s.`, 'a.txt'],
    ['bodies never closed', `<newsMessage>${'<inlineXML '.repeat(size / 11)}</newsMessage>`, 'a.xml'],
  ])('%s', async (_, content, name) => {
    await read(page(''), 'warm.html');
    const plain = await seconds(page(`<p>${`${PROSE} `.repeat(Math.ceil(size / PROSE.length))}</p>`), 'plain.html');
    expect(await seconds(content, name)).toBeLessThan(2 + plain * 20);
  });
});

/** A record of a WARC around an answer of HTTP. */
function record(type: string, url: string, body: Uint8Array, fields = ''): Buffer {
  const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${fields}\r\n`);
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-05-06T07:00:00Z\r\n`;
  const length = `Content-Length: ${http.length + body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head + length), http, body, Buffer.from('\r\n\r\n')]);
}
const html = Buffer.from(page(''));

describe('archives', () => {
  it('unpack what was packed on the way, and name a record that cannot be, with its place', async () => {
    const chunked = Buffer.concat([Buffer.from(`${html.length.toString(16)}\r\n`), html, Buffer.from('\r\n0\r\n\r\n')]);
    const archive = Buffer.concat([
      record('warcinfo', 'https://weir.example/0', html),
      record('response', 'https://weir.example/1', brotliCompressSync(html), 'Content-Encoding: br\r\n'),
      record('response', 'https://weir.example/2', chunked, 'Transfer-Encoding: chunked\r\n'),
      record('response', 'https://weir.example/3', gzipSync(Buffer.alloc(17 << 20)), 'Content-Encoding: gzip\r\n'),
      record('response', 'https://weir.example/4', Buffer.from([0, 1, 2, 3]), 'Content-Encoding: br\r\n'),
      record('response', 'https://weir.example/5', html, 'Content-Encoding: gzip\r\n'),
    ]);
    const expected = [
      `https://weir.example/1: ${PROSE.slice(0, 40)}`,
      `https://weir.example/2: ${PROSE.slice(0, 40)}`,
      'https://weir.example/3: record 4 of the archive is larger than 16 MB once unpacked, too large for one page',
      'https://weir.example/4: record 5 of the archive could not be unpacked (br): its data are broken or cut short',
      `https://weir.example/5: ${PROSE.slice(0, 40)}`,
    ];
    expect(said(await read(archive, 'a.warc'))).toEqual(expected);
    expect(said(await read(gzipSync(archive), 'a.warc.gz'))).toEqual(expected);
  });

  it('end wherever they are cut, and say so', async () => {
    const whole = Buffer.concat([
      record('request', 'https://weir.example/0', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
      record('response', 'https://weir.example/1', html),
      record('metadata', 'https://weir.example/1', Buffer.from('fetchTimeMs: 5\r\n')),
    ]);
    for (let end = 20; end < whole.length - 4; end += 7) {
      const results = await read(whole.subarray(0, end), 'a.warc');
      expect(results.length, `cut at ${end}`).toBeGreaterThan(0);
    }
    expect(said(await read(whole.subarray(0, -12), 'a.warc')).at(-1)).toContain('cut short');
  });
});

describe('documents in a zip', () => {
  it('are refused where they unpack to too much, or are broken, in words for the reader', async () => {
    const docx = (xml: Uint8Array): Uint8Array =>
      zipSync({ 'word/document.xml': xml, '[Content_Types].xml': Buffer.from('<Types/>') });
    expect(said(await read(docx(Buffer.alloc(65 << 20, 'a')), 'a.docx'))).toEqual([
      'unpacks to more than 64 MB, too large for one document; save its text alone',
    ]);
    expect(said(await read(docx(Buffer.from('<w:document><:t>')), 'a.docx'))).toEqual([
      'could not be read as docx: its XML is broken; open it in Word and save it again',
    ]);
  });
});

describe('entries of one file', () => {
  it('have hashes of their own, the same in another file', async () => {
    const item = (n: number): string =>
      `<item><title>Weir ${n}</title><link>https://weir.example/${n}</link><description>${PROSE} ${n}</description></item>`;
    const feed = (...items: string[]): string =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Canal Post</title>${items.join('')}</channel></rss>`;
    const hashes = async (source: string): Promise<string[]> =>
      (await read(source, 'a.xml')).map((r) => (r.kind === 'article' ? r.article.hash : r.reason));
    const [one, two] = await hashes(feed(item(1), item(2)));
    expect(one).not.toBe(two);
    expect(await hashes(feed(item(2)))).toEqual([two]);
  });
});

describe('characters that other programs stop at', () => {
  it('are replaced one for one', async () => {
    const [result] = await read(`Weir shared\n\n${PROSE.replace(' on ', '\0on ')}\n`, 'a.txt');
    expect(result?.kind === 'article' && result.article.text).toBe(PROSE);
  });
});
