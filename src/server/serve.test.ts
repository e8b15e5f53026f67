import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, HOSTILE, openDesk, REPORTS, type TestDesk } from './desk.fixture.ts';
import { dropToken } from './tokens.ts';
import { isLoopback, makeToken, ServeTrouble } from './index.ts';

let desk: TestDesk;
let cookie: string;
let folder: string;
beforeAll(async () => {
  desk = await openDesk(REPORTS);
  ({ cookie } = desk);
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-desk-'));
}, 240_000);
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const own = (): Record<string, string> => ({ ...form, cookie, origin: desk.address.slice(0, -1) });
const storyOf = ({ desk: { shelf } }: TestDesk): string => shelf.list('disputed')[0]?.address ?? '';

describe('who may come in', () => {
  it('opens a session by the link once, in a cookie that no script and no other site gets', async () => {
    const { pathname, search } = new URL(desk.link);
    const again = await ask(desk.address, pathname + search);
    expect([again.status, again.headers['set-cookie']]).toEqual([403, undefined]);
    expect(again.body).toContain('Start hearsay serve again');
    expect(desk.setCookie).toMatch(/^hearsay-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it.each([
    [{ host: 'desk.example' }, 'Foreign host'],
    [{ host: '127.0.0.1:1' }, 'Foreign host'],
    [{ origin: 'https://evil.example' }, 'Foreign origin'],
    [{ origin: 'null' }, 'Foreign origin'],
  ])('refuses %j', async (headers, title) => {
    const { status, body } = await ask(desk.address, '/api/stories', { headers: { cookie, ...headers } });
    expect([status, JSON.parse(body)]).toMatchObject([403, { status: 403, title, instance: '/api/stories' }]);
  });

  it('writes nothing for another site, nor without a session', async () => {
    const judge = (headers: Record<string, string>): Promise<{ status: number }> =>
      ask(desk.address, '/judge', {
        method: 'POST',
        body: 'about=a_1.c1&verdict=accept',
        headers: { ...form, ...headers },
      });
    expect((await judge({ cookie, origin: 'https://evil.example' })).status).toBe(403);
    expect((await judge({ cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    // where the system does not tell whose process asks, nobody is known: 401
    expect([401, 403]).toContain((await judge({})).status);
    expect([401, 403]).toContain((await judge({ cookie: 'hearsay-1=made-up' })).status);
    expect(desk.desk.log.lastOf('Ida Lund')).toBe(null);
  });

  it('knows tokens by their hashes, gives each its role, and forgets one that is taken back', async () => {
    const file = path.join(folder, 'tokens.json');
    const secrets = await Promise.all(['reader'].map((name) => makeToken(file, name, 'read', '2031-01-01T00:00:00Z')));
    const judge = await makeToken(file, 'Tom Vale', 'judge', '2031-01-01T00:00:00Z');
    const other = await openDesk(REPORTS.slice(0, 1), { tokens: file });
    for (const secret of [...secrets, judge]) expect(readFileSync(file, 'utf8')).not.toContain(secret);
    expect(statSync(file).mode & 0o077).toBe(0);
    const bearer = (token: string): { headers: Record<string, string> } => ({
      headers: { authorization: `Bearer ${token}`, ...form },
    });
    const undo = (token: string): Promise<{ status: number }> =>
      ask(other.address, '/undo', { method: 'POST', ...bearer(token) });
    expect((await ask(other.address, '/api/stories', bearer(secrets[0] ?? ''))).status).toBe(200);
    expect((await undo(secrets[0] ?? '')).status).toBe(403);
    expect((await undo(judge)).status).toBe(409);
    expect((await undo('hearsay_made-up')).status).toBe(401);
    const entered = await ask(other.address, '/open', { method: 'POST', headers: form, body: `token=${judge}` });
    expect([entered.status, entered.headers.location]).toEqual([303, '/']);
    await dropToken(file, 'Tom Vale');
    expect((await undo(judge)).status).toBe(401);
    await other.close();
  });

  it('says which addresses are this machine alone', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1', '[::1]', 'LOCALHOST'].filter(isLoopback).length).toBe(5);
    expect(['0.0.0.0', '::', '10.0.0.1', '127.example.org', ''].filter(isLoopback)).toEqual([]);
  });
});

describe('what is answered', () => {
  it('has a policy without inline script or style on every answer', async () => {
    for (const at of ['/', '/nowhere', '/api/stories', `/s/${storyOf(desk)}`]) {
      const { headers, body } = await ask(desk.address, at, { headers: { cookie } });
      expect(headers['content-security-policy'], at).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect([headers['x-content-type-options'], headers['x-frame-options']]).toEqual(['nosniff', 'DENY']);
      expect(body).not.toMatch(/<style|style="|onload|javascript:/i);
    }
  });

  it('answers 304 where nothing has changed', async () => {
    const first = await ask(desk.address, '/api/stories', { headers: { cookie } });
    const again = { cookie, 'if-none-match': first.headers.etag ?? '' };
    const second = await ask(desk.address, '/api/stories', { headers: again });
    expect([first.status, second.status, second.body]).toEqual([200, 304, '']);
  });

  it.each(['/assets/x/..%2f..%2f..%2fpackage.json', '/assets/../../etc/passwd', '/../package.json', '/%ff'])(
    'gives no file away at %s',
    async (at) => {
      const { status, body } = await ask(desk.address, at, { headers: { cookie } });
      expect(status).toBe(404);
      expect(body).not.toMatch(/"dependencies"|root:/);
    },
  );

  it('says which methods a path takes', async () => {
    const { status, headers } = await ask(desk.address, '/judge', { method: 'DELETE', headers: own() });
    expect([status, headers.allow]).toEqual([405, 'POST']);
  });

  it('refuses bodies that are too large before they are read', async () => {
    const { status, headers } = await ask(desk.address, '/judge', {
      method: 'POST',
      headers: { ...own(), 'content-length': `${80 * 1024 * 1024}` },
    });
    expect([status, headers.connection]).toEqual([413, 'close']);
  });

  it('shows hostile words as words', async () => {
    const hostile = await openDesk([HOSTILE]);
    const { address } = hostile.desk.shelf.list('new')[0] ?? { address: '' };
    const part = (await hostile.ledger.partsAt(address))[0];
    const article = [...(part?.places.values() ?? [])][0]?.address ?? '';
    const found = part?.articles[0]?.claims.map(({ id }) => `/a/${article}?f=${id}`) ?? [];
    for (const at of ['/', `/s/${address}`, `/a/${article}`, ...found, '/find?q=port', '/queue', '/changes?all=true']) {
      const { status, body } = await ask(hostile.address, at, { headers: { cookie: hostile.cookie } });
      expect(status, at).toBe(200);
      expect(body, at).not.toMatch(/<script>|<img|<svg onload|href="javascript/i);
    }
    const feed = await ask(hostile.address, '/changes.atom', { headers: { cookie: hostile.cookie } });
    expect(feed.body).not.toContain('<script');
    expect(hostile.faults).toEqual([]);
    await hostile.close();
  });
});

describe('serve', () => {
  it('says what to do where the port is taken', async () => {
    const port = Number(new URL(desk.address).port);
    await expect(openDesk([], { port })).rejects.toThrow(ServeTrouble);
    await expect(openDesk([], { port })).rejects.toThrow(`port ${port} is in use by another program; end that one`);
  });

  it('has no faults', () => expect(desk.faults).toEqual([]));
});
