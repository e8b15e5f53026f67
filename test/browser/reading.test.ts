import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMeanings, loadModels } from '../../src/load-models.ts';
import { readInputs } from '../../src/read/index.ts';
import { trace } from '../../src/trace.ts';
import { BROWSER_WANTED, launch } from './chromium.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const EXAMPLES = path.join(ROOT, 'examples/zimmermann-1917');
/** What docs/browser.md says a site needs to allow, and that a page of its own is all that it is. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";
const MODELS = ['clusters', 'tagger', 'parser', 'lexicon', 'names', 'attribution'].map((name) => `${name}.bin`);
const KINDS: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

/** The page and its script as docs/browser.md has them. */
const DOC = readFileSync(path.join(ROOT, 'docs/browser.md'), 'utf8');
const example = (language: string): string => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(DOC)![1]!;

describe.skipIf(!BROWSER_WANTED)('reading in a browser', () => {
  let browser: Browser;
  let site: Server;
  let address: string;
  const files = new Map<string, string | Buffer>();
  const asked: string[] = [];

  beforeAll(async () => {
    const lines: string[] = [];
    for await (const result of readInputs([EXAMPLES]))
      if (result.kind === 'article') lines.push(JSON.stringify(result.article));
    const part = (file: string): Buffer => readFileSync(path.join(ROOT, file));
    files.set('/index.html', example('html'));
    files.set('/page.js', example('js'));
    files.set('/meanings.js', example('js').replace("models/'", "models/', withMeanings: true"));
    files.set('/meanings.html', example('html').replace('page.js', 'meanings.js'));
    files.set('/articles.jsonl', [...lines, '{"id":"broken"}', ''].join('\n'));
    for (const name of ['reader.js', 'worker.js']) files.set(`/hearsay/${name}`, part(`dist/browser/${name}`));
    for (const name of [...MODELS, 'linear-kernel.wasm', 'encoder.bin', 'encoder-kernel.wasm'])
      files.set(`/hearsay/models/${name}`, part(`models/${name}`));
    site = createServer(({ url }, response) => {
      asked.push(url ?? '');
      const content = files.get(url ?? '');
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('content-type', KINDS[path.extname(url ?? '').slice(1)] ?? 'application/octet-stream');
      response.writeHead(content === undefined ? 404 : 200).end(content);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    browser = await launch();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** What a page shows when it is done, what it said, and all addresses that it and its worker asked for. */
  async function open(name: string): Promise<{ shown: string; said: string[]; requests: string[] }> {
    const page = await browser.newPage();
    const [said, requests, faults]: [string[], string[], string[]] = [[], [], []];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.context().on('request', (request) => requests.push(request.url()));
    asked.length = 0;
    await page.goto(`${address}/${name}`);
    const ledger = page.locator('#ledger');
    await expect.poll(async () => faults.join() + (await ledger.innerText()), { timeout: 60_000 }).not.toBe('…');
    const shown = await ledger.innerText();
    await page.close();
    expect(faults).toEqual([]);
    return { shown, said, requests };
  }

  it("gives Node's ledger of the sample, byte for byte, and names what is no article", async () => {
    const { shown, said } = await open('index.html');
    expect(shown).toBe(JSON.stringify(await trace([EXAMPLES], { models: loadModels(undefined, 'fast') })));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^is no article: hash: /);
  });

  it('gives the ledger that knows what claims mean, where it is asked for', async () => {
    const { shown } = await open('meanings.html');
    const models = loadModels(undefined, 'fast');
    expect(shown).toBe(JSON.stringify(await trace([EXAMPLES], { models, meanings: loadMeanings })));
  });

  it('asks for nothing but its own files', async () => {
    const { requests } = await open('index.html');
    const own = ['/index.html', '/page.js', '/articles.jsonl', '/hearsay/reader.js', '/hearsay/worker.js'].concat(
      [...MODELS, 'linear-kernel.wasm'].map((name) => `/hearsay/models/${name}`),
    );
    expect([...asked].sort()).toEqual(own.sort());
    expect(requests.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
  });
});
