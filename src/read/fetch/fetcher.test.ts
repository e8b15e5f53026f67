import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../inputs.ts';
import type { ReadResult } from '../result.ts';
import { Fetcher, type Fetched, type FetchOptions } from './fetcher.ts';
import { freshness, retryAfter } from './http-fields.ts';

const PAGE =
  '<!doctype html><html lang="en"><title>Dock vote put off</title><article><h1>Dock vote put ' +
  'off</h1><p>Dock workers in the northern harbour voted on Monday to put off their strike for a week, ' +
  'their union said.</p><p>The owners of the harbour did not answer a request for comment, and talks are ' +
  'to go on until Friday.</p></article></html>';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that misbehaves in one way at each address. */
const ROUTES: Readonly<Record<string, Handler>> = {
  '/robots.txt': (_, r) => {
    r.end('User-agent: *\nDisallow: /closed\n');
  },
  '/good': (_, r) => {
    r.setHeader('content-type', 'text/html; charset=utf-8');
    r.end(PAGE);
  },
  '/closed': (_, r) => {
    r.end(PAGE);
  },
  '/packed': (_, r) => {
    r.setHeader('content-encoding', 'gzip');
    r.setHeader('content-type', 'text/html');
    r.end(gzipSync(PAGE));
  },
  '/bomb': (_, r) => {
    r.setHeader('content-encoding', 'gzip');
    r.end(gzipSync(Buffer.alloc(3_000_000)));
  },
  '/endless': (_, r) => {
    const timer = setInterval(() => {
      r.write(Buffer.alloc(100_000, 'a'));
    }, 1);
    r.on('close', () => {
      clearInterval(timer);
    });
  },
  '/says-large': (_, r) => {
    r.setHeader('content-length', '99999999');
    r.write('x');
  },
  '/silent': () => {},
  '/flaky-always': (_, r) => {
    r.statusCode = 503;
    r.end();
  },
  '/loop': (_, r) => {
    r.statusCode = 302;
    r.setHeader('location', '/loop');
    r.end();
  },
  '/moved': (_, r) => {
    r.statusCode = 301;
    r.setHeader('location', '/good');
    r.end();
  },
  '/to-metadata': (_, r) => {
    r.statusCode = 302;
    r.setHeader('location', 'http://169.254.169.254/latest/');
    r.end();
  },
  '/to-file': (_, r) => {
    r.statusCode = 302;
    r.setHeader('location', 'file:///etc/passwd');
    r.end();
  },
  '/cut': (_, r) => {
    r.setHeader('content-length', '1000');
    r.write('<p>begin');
    setTimeout(() => {
      r.destroy();
    }, 10);
  },
  '/cut-packed': (_, r) => {
    r.setHeader('content-encoding', 'gzip');
    r.end(gzipSync(PAGE).subarray(0, 80));
  },
  '/gone': (_, r) => {
    r.statusCode = 410;
    r.end();
  },
  '/feed': (_, r) => {
    r.setHeader('content-type', 'application/rss+xml');
    r.end(
      '<rss ' +
        'version="2.0"><channel><title>Harbour</title><item><title>a</title><link>BASE/good</link></item><item><title>b</title><link>BASE/gone</link></item></channel></rss>'.replaceAll(
          'BASE',
          base,
        ),
    );
  },
  '/sitemap.xml': (_, r) => {
    r.end(
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${base}/good</loc></url><url><loc>${base}/moved</loc></url></urlset>`,
    );
  },
};

let server: Server;
let base = '';
const counts = new Map<string, number>();
let flaky = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '/';
    counts.set(url, (counts.get(url) ?? 0) + 1);
    if (url === '/flaky') {
      response.statusCode = flaky++ < 2 ? 503 : 200;
      response.end(PAGE);
      return;
    }
    if (url === '/etag') {
      response.setHeader('etag', '"one"');
      if (request.headers['if-none-match'] === '"one"') {
        response.statusCode = 304;
        response.end();
      } else response.end(PAGE);
      return;
    }
    const route = ROUTES[url];
    if (route) route(request, response);
    else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => {
    server.close(done);
  });
});

const waits: number[] = [];
const QUICK: FetchOptions = {
  allowPrivate: true,
  timeout: 400,
  sizeMost: 1_000_000,
  pause: 0,
  sleep: (ms) => {
    waits.push(ms);
    return Promise.resolve();
  },
};
const get = (url: string, options: FetchOptions = {}): Promise<Fetched> =>
  new Fetcher({ ...QUICK, ...options }).fetch(`${base}${url}`);

describe('Fetcher', () => {
  it.each(['/good', '/packed', '/moved', '/flaky'])('fetches %s', async (url) => {
    const page = await get(url);
    expect(page.kind === 'page' && Buffer.from(page.bytes).toString()).toBe(PAGE);
  });

  it.each([
    ['/closed', 'robots.txt'],
    ['/bomb', 'larger than 1 MB'],
    ['/endless', 'larger than 1 MB'],
    ['/says-large', 'larger than 1 MB'],
    ['/silent', 'within 0.4 s'],
    ['/loop', 'more than 5 times'],
    ['/to-file', 'file: address'],
    ['/cut', 'cannot be fetched'],
    ['/cut-packed', 'cannot be fetched'],
    ['/gone', 'taken down'],
    ['/none', '404'],
  ])('gives up on %s and says why', async (url, reason) =>
    expect(await get(url, { retries: 1 })).toEqual({ kind: 'failed', reason: expect.stringContaining(reason) }),
  );

  it.each([
    'http://127.0.0.1:9/',
    'http://localhost:9/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
  ])('refuses %s unless private addresses are allowed', async (url) => {
    expect(await new Fetcher({ ...QUICK, allowPrivate: false, retries: 0 }).fetch(url)).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(/private or reserved address/),
    });
  });

  it('waits longer after each failure', async () => {
    waits.length = 0;
    await get('/flaky-always', { retries: 2 });
    expect(waits.filter((w) => w >= 500)).toEqual([500, 1000]);
  });

  it('leaves a host alone that was silent twice', async () => {
    const fetcher = new Fetcher({ ...QUICK, timeout: 60 });
    const before = counts.get('/silent') ?? 0;
    const first = await fetcher.fetch(`${base}/silent`);
    const next = await fetcher.fetch(`${base}/good`);
    expect([first, next].map((r) => r.kind === 'failed' && r.reason)).toEqual([
      expect.stringContaining('gave no answer 2 times'),
      expect.stringContaining('gave no answer 2 times'),
    ]);
    expect((counts.get('/silent') ?? 0) - before).toBe(2);
  });

  it('asks again only for changes', async () => {
    const cache = await mkdtemp(path.join(tmpdir(), 'hearsay-cache-'));
    expect(await get('/etag', { cache })).toMatchObject({ kind: 'page', unchanged: false });
    expect(await get('/etag', { cache })).toMatchObject({ kind: 'page', unchanged: true });
  });
});

const all = async (inputs: readonly string[], options: object = {}): Promise<ReadResult[]> => {
  const results: ReadResult[] = [];
  for await (const r of readInputs(inputs, { ...QUICK, ...options })) results.push(r);
  return results;
};

describe('addresses as inputs', () => {
  it('reads pages of a feed and of a sitemap, names those that fail, and remembers what was read', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-state-'));
    const state = path.join(folder, 'seen.txt');
    expect((await all([`${base}/feed`], { state })).map((r) => r.kind)).toEqual(['article', 'unreadable']);
    expect((await all([`${base}/feed`], { state })).map((r) => r.kind)).toEqual(['unreadable']);
    expect((await all([`${base}/sitemap.xml`])).map((r) => r.kind === 'article' && r.article.title)).toEqual([
      'Dock vote put off',
      'Dock vote put off',
    ]);
  });

  it('keeps fetched pages as WARC that can be read again', async () => {
    const keep = path.join(await mkdtemp(path.join(tmpdir(), 'hearsay-warc-')), 'kept.warc.gz');
    const [fetched] = await all([`${base}/packed`], { keep });
    const [kept] = await all([keep]);
    expect((await readFile(keep)).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
    expect(fetched?.kind === 'article' && fetched.article.text).toBe(kept?.kind === 'article' && kept.article.text);
    expect(kept?.kind === 'article' && kept.article.url).toBe(`${base}/packed`);
  });
});

describe('retryAfter', () => {
  it.each([
    ['120', 120_000],
    ['Tue, 06 May 2031 07:00:30 GMT', 30_000],
    ['Tue, 06 May 2031 06:00:00 GMT', 0],
    ['soon', 0],
    [undefined, 0],
  ])('%j', (field, expected) => expect(retryAfter(field, Date.parse('2031-05-06T07:00:00Z'))).toBe(expected));
});

describe('freshness', () => {
  it.each([
    ['max-age=600', 600_000],
    ['public, max-age="60", s-maxage=9', 60_000],
    ['no-cache, max-age=600', 0],
    ['s-maxage=600', 0],
    [undefined, 0],
  ])('%j', (field, expected) => expect(freshness(field)).toBe(expected));
});
