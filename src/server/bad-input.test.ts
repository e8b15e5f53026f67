import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openDesk, REPORTS, type Answer, type TestDesk } from './desk.fixture.ts';
import { makeToken } from './index.ts';

let desk: TestDesk;
let folder: string;
let [ida, tom] = ['', ''];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-bad-'));
  const tokens = path.join(folder, 'tokens.json');
  ida = await makeToken(tokens, 'Ida Lund', 'judge', '2031-01-01T00:00:00Z');
  tom = await makeToken(tokens, 'Tom Vale', 'judge', '2031-01-01T00:00:00Z');
  desk = await openDesk(REPORTS, { tokens, requestTime: 700 });
}, 240_000);
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

const json = (token: string): Record<string, string> => ({
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
});
const judge = (token: string, body: object): Promise<Answer> =>
  ask(desk.address, '/api/judgements', { method: 'POST', headers: json(token), body: JSON.stringify(body) });
const get = (at: string): Promise<Answer> => ask(desk.address, at, { headers: { cookie: desk.cookie } });

/** What is answered to bytes as they are sent, piece by piece, until the other side ends. */
function raw(pieces: readonly string[], every: number): Promise<string> {
  const { hostname, port } = new URL(desk.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let [answer, sent] = ['', 0];
    const timer = setInterval(() => {
      const piece = pieces[sent++];
      if (piece === undefined || !socket.writable) clearInterval(timer);
      else socket.write(piece);
    }, every);
    socket.on('data', (bytes) => {
      answer += bytes.toString('utf8');
    });
    socket.on('error', reject);
    socket.on('close', () => {
      clearInterval(timer);
      resolve(answer);
    });
  });
}

describe('a request that comes badly', () => {
  it('has its time; others are answered meanwhile, and nothing of it counts', async () => {
    const head = `POST /api/judgements HTTP/1.1\r\nhost: ${new URL(desk.address).host}\r\nauthorization: Bearer ${ida}\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n`;
    const slow = raw([head, ...Array.from({ length: 200 }, () => '{')], 50);
    expect((await get('/')).status).toBe(200);
    const answer = await slow;
    expect(answer).toContain('408 Request Timeout');
    expect(answer).toContain('send it again.');
    expect((await desk.ledger.read((tx) => tx.counts())).judgements).toBe(0);
  });

  it.each([
    ['no request', 'Ostia\r\n\r\n', '400 Bad Request'],
    ['a head without end', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, '431 '],
  ])('is told what to do: %s', async (_, bytes, status) => {
    const answer = await raw([bytes], 10);
    expect(answer).toContain(status);
    expect(answer.trim()).toMatch(/\.$/);
  });
});

describe('two people at one finding', () => {
  it('both stand with their initials, the latest counts, each takes back his own', async () => {
    const story = desk.desk.shelf.list('new')[0]?.address ?? '';
    const [part] = await desk.ledger.partsAt(story);
    const [article] = part!.articles;
    const address = part!.places.get(article!.id)!.address;
    const claim = article!.claims[0]!.id;
    const about = `${address}.${claim}`;
    const [a, b] = await Promise.all([
      judge(ida, { verdict: 'reject', about }),
      judge(tom, { verdict: 'accept', about }),
    ]);
    expect([a.status, b.status]).toEqual([201, 201]);
    const said = desk.desk.log.on(about).map(({ person }) => person);
    expect(said.toSorted()).toEqual(['Ida Lund', 'Tom Vale']);
    // whoever came last: Tom's word, so that the finding stands
    await judge(tom, {
      verdict: 'undo',
      undoes: desk.desk.log.on(about).find(({ person }) => person === 'Tom Vale')!.seq,
    });
    await judge(tom, { verdict: 'accept', about });
    const { body } = await get(`/a/${address}?f=${claim}`);
    expect(body).toMatch(/title="Ida Lund">I\. L\.<\/span> rejected it/);
    expect(body).toMatch(/title="Tom Vale">T\. V\.<\/span> accepted it/);
    await judge(ida, {
      verdict: 'undo',
      undoes: desk.desk.log.on(about).find(({ person }) => person === 'Ida Lund')!.seq,
    });
    expect(desk.desk.log.on(about).map(({ person }) => person)).toEqual(['Tom Vale']);
  });
});

describe('a token', () => {
  it('stands in no answer, whatever is asked with it', async () => {
    const answers = await Promise.all([
      ask(desk.address, '/api/judgements', { method: 'POST', headers: json(ida), body: '{' }),
      ask(desk.address, `/api/stories?token=${ida}`, { headers: json(ida) }),
      ask(desk.address, `/nothing/${tom}`, { headers: json(tom) }),
      ask(desk.address, '/settings', { headers: json(ida) }),
      ask(desk.address, '/api/stories', { headers: { authorization: `Basic ${ida}` } }),
    ]);
    for (const { body, headers } of answers.filter((_, i) => i !== 2))
      expect(JSON.stringify([body, headers])).not.toContain(ida);
    expect(answers.map(({ status }) => status)).toEqual([400, 200, 404, 200, 401]);
  });

  it('has no faults', () => expect(desk.faults).toEqual([]));
});
