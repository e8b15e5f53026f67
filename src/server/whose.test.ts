import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, HOSTILE, openDesk, REPORTS, type Answer, type TestDesk } from './desk.fixture.ts';
import type { Whose } from './whose.ts';
import { makeToken } from './index.ts';

/** A report that the ledger has under its address. */
const HELD = {
  name: 'four.txt',
  text: `---
publisher: Evening Star
publishedAt: 2031-05-04
url: https://star.example/ostia
---
Port of Ostia closes

Norland will close the port of Ostia on Monday, an official said. The closure will last six weeks.`,
};
const pageOf = (headline: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${paragraphs
    .map((one) => `<p>${one}</p>`)
    .join('')}</article></body></html>`;

let desk: TestDesk;
let token: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-whose-'));
  const tokens = path.join(folder, 'tokens.json');
  token = await makeToken(tokens, 'Open page', 'read', '2031-01-01T00:00:00Z');
  desk = await openDesk([...REPORTS, HELD], { tokens });
}, 240_000);
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

const EXTENSION = { origin: 'chrome-extension://jiofdgmojkpdidpeofdkbekloenpklim', 'sec-fetch-site': 'cross-site' };
const sent = (headers: Record<string, string>, body: object | string, at = '/api/whose'): Promise<Answer> =>
  ask(desk.address, at, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const bearer = (): Record<string, string> => ({ ...EXTENSION, authorization: `Bearer ${token}` });
const whose = async (body: object): Promise<Whose> => JSON.parse((await sent(bearer(), body)).body) as Whose;

describe('what an extension may ask', () => {
  it('is asked with a token, and read by nobody but the extension', async () => {
    const { status, headers } = await sent(bearer(), { text: 'The port stays open, Dora Reed said on Friday.' });
    expect([status, headers['access-control-allow-origin']]).toEqual([200, EXTENSION.origin]);
    expect(headers['access-control-allow-credentials']).toBe(undefined);
  });

  it.each([
    ['no token, but a session', () => ({ ...EXTENSION, cookie: desk.cookie }), '/api/whose', 403],
    ['a token of nobody', () => ({ ...EXTENSION, authorization: 'Bearer hearsay_made-up' }), '/api/whose', 401],
    ['a page of the web with a token', () => ({ ...bearer(), origin: 'https://evil.example' }), '/api/whose', 403],
    ['something else with a token', () => bearer(), '/api/judgements', 403],
    ['a foreign name', () => ({ ...bearer(), host: 'desk.example' }), '/api/whose', 403],
  ] as const)('refuses %s', async (_, headers, at, status) => {
    const answer = await sent(headers(), { text: 'Norland will close the port.' }, at);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.headers['access-control-allow-origin'] ?? '').not.toContain('evil');
  });

  it('is told beforehand that it may, and a page of the web that it may not', async () => {
    const asked = (origin: string): Promise<Answer> =>
      ask(desk.address, '/api/whose', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'sec-fetch-site': 'cross-site' },
      });
    const { status, headers } = await asked(EXTENSION.origin);
    expect([status, headers['access-control-allow-headers']]).toEqual([204, 'authorization, content-type']);
    const other = await asked('https://evil.example');
    expect([other.status, other.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  });

  it.each([
    ['nothing', {}, 400],
    ['both', { html: '<p>a', text: 'a' }, 400],
    ['more than is asked', { text: 'a', cookie: 'b' }, 400],
    ['a page without words', { html: '<html><body></body></html>' }, 422],
    [
      'another language',
      {
        text:
          'Der Hafen bleibt offen, sagte die Ministerin am Freitag in Ostia vor der Presse. Die Schließung ' +
          'gelte nicht.',
      },
      422,
    ],
    ['an address that is not here', { url: 'https://paper.example/none' }, 404],
    ['too much', { html: 'x'.repeat(9 * 1024 * 1024) }, 413],
    ['too deeply nested', '['.repeat(100) + ']'.repeat(100), 400],
  ] as const)('answers %s with what to do', async (_, body, status) => {
    const answer = await sent(bearer(), body);
    expect(answer.status).toBe(status);
    expect((JSON.parse(answer.body) as { detail: string }).detail).toMatch(/[.]$/);
  });
});

describe('whose word it is', () => {
  it('knows an article by its address, and the same words again', async () => {
    const byAddress = await whose({ url: 'https://star.example/ostia' });
    expect(byAddress).toMatchObject({ state: 'held', title: 'Port of Ostia closes', publisher: 'Evening Star' });
    const [first] = byAddress.claims;
    expect(first?.known).toMatchObject({ articles: 3, denials: 1 });
    expect(first?.known?.carriers.map(({ publisher }) => publisher)).toEqual(['The Quay Post', 'Hill Courier']);
    expect(first?.known?.carriers.every(({ path: at }) => /^\/a\/a_\w+\?f=/.test(at))).toBe(true);
  });

  it('says that an article reads otherwise here', async () => {
    const html = pageOf(
      'Port of Ostia closes',
      'Norland will close the port of Ostia on Monday, Harbour Minister Dora Reed said.',
      'The closure will last nine weeks, she said on Friday in Karlshaven, where the council met.',
    );
    const found = await whose({ html, url: 'https://star.example/ostia' });
    expect(found).toMatchObject({ state: 'edited', article: expect.stringMatching(/^\/a\/a_/) });
    expect(found.claims[0]?.known?.carriers.map(({ publisher }) => publisher)).not.toContain('Evening Star');
  });

  it('holds a page that is not here against the ledger, as if it were added, and keeps nothing', async () => {
    const before = await desk.ledger.read((tx) => tx.counts());
    const html = pageOf(
      'Ostia to shut',
      'Norland will close the port of Ostia on Monday, a government official told the Quay Post.',
      'Fishermen will protest on Sunday in front of the town hall, Tom Vale told the Coast Gazette.',
    );
    const found = await whose({ html, url: 'https://gazette.example/ostia' });
    expect(found).toMatchObject({ state: 'new', article: null, story: expect.stringMatching(/^\/s\/s_/) });
    const known = found.claims.filter((one) => one.known !== null);
    expect(known.map(({ words }) => words)).toEqual([expect.stringContaining('port of Ostia')]);
    expect(known[0]?.known).toMatchObject({ articles: 3, against: false });
    expect(found.claims.some(({ words, known: one }) => words.includes('protest') && one === null)).toBe(true);
    expect(await desk.ledger.read((tx) => tx.counts())).toEqual(before);
    expect(desk.faults).toEqual([]);
  });

  it('has nothing to say of what nobody here tells', async () => {
    const found = await whose({ text: 'The choir of Lindal will sing on Sunday, its leader Ana Moss told reporters.' });
    expect(found.claims.map(({ known }) => known)).toEqual([null]);
  });

  it('shows words as words', async () => {
    const { status, body } = await ask(desk.address, '/whose', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: desk.cookie,
        origin: desk.address.slice(0, -1),
      },
      body: new URLSearchParams({ text: HOSTILE.text }).toString(),
    });
    expect(status).toBe(200);
    expect(body).not.toMatch(/<script>window|<img src=x|<svg onload/);
  });
});

describe('the address of a page', () => {
  const post = (body: Record<string, string>): Promise<Answer> =>
    ask(desk.address, '/whose', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: desk.cookie,
        origin: desk.address.slice(0, -1),
      },
      body: new URLSearchParams(body).toString(),
    });

  it('is asked for only when a person says so, and never where it is private', async () => {
    let asked = 0;
    const paper = createServer((_, response) => {
      asked++;
      response.end('<p>secret');
    });
    await new Promise<void>((resolve) => paper.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(paper.address() as AddressInfo).port}/`;
    const shown = await ask(desk.address, `/whose?url=${encodeURIComponent(url)}`, {
      headers: { cookie: desk.cookie },
    });
    expect([shown.status, shown.body.includes('This page is not in the ledger')]).toEqual([200, true]);
    const { status, body } = await post({ url });
    expect([status, body.includes('secret'), asked]).toEqual([422, false, 0]);
    for (const given of ['file:///etc/passwd', '/etc/passwd', 'javascript:alert(1)'])
      expect((await post({ url: given })).status).toBe(400);
    paper.close();
  });

  it('shows the article where the ledger has it', async () => {
    const { body } = await ask(desk.address, '/whose?url=https%3A%2F%2Fstar.example%2Fostia', {
      headers: { cookie: desk.cookie },
    });
    expect(body).toContain('In the ledger, as it reads there');
    expect(body).toContain('Also carried by');
  });

  it('is followed to from another site in two steps, since the session stays away from the first', async () => {
    const { status, body } = await ask(desk.address, '/whose?url=https%3A%2F%2Fa.example%2F%22%3E', {
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    });
    expect([status, body.includes('http-equiv="refresh"')]).toEqual([200, true]);
    expect(body).toContain('content="0; url=/whose?url=https%3A%2F%2Fa.example%2F%22%3E"');
  });
});
