import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openDesk, REPORTS, type Answer, type TestDesk } from './desk.fixture.ts';
import { JudgementLog } from './judgement-log.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk(REPORTS);
}, 240_000);
afterAll(() => desk?.close());

const get = (at: string): Promise<Answer> => ask(desk.address, at, { headers: { cookie: desk.cookie } });
const post = (at: string, fields: readonly (readonly [string, string])[]): Promise<Answer> =>
  ask(desk.address, at, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: desk.cookie,
      origin: desk.address.slice(0, -1),
    },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  });
/** What the page lists, by the fields of its form. */
async function listed(at = '/queue/list'): Promise<string[]> {
  const { body } = await get(at);
  return [...body.matchAll(/name="about" value="([^"]+)"/g)].map(([, about = '']) => about);
}
const together = (verdict: string, all: readonly string[], count = all.length): Promise<Answer> =>
  post('/judge', [
    ...all.map((about) => ['about', about] as const),
    ['together', `${count}`],
    ['verdict', verdict],
    ['back', '/queue/list'],
  ]);
const judgements = async (): Promise<number> => (await desk.ledger.read((tx) => tx.counts())).judgements;

describe('several findings at once', () => {
  it('are those that are listed, with their number on the button', async () => {
    const all = await listed();
    const { body } = await get('/queue/list');
    expect(all.length).toBeGreaterThan(2);
    expect(body).toContain(`Accept these ${all.length} <kbd`);
    expect(body.match(/class="found listed"/g)).toHaveLength(all.length);
  });

  it('are those of a story, or of a search', async () => {
    const story = desk.desk.shelf.list('new')[0]?.address ?? '';
    expect((await listed(`/queue/list?story=${story}`)).length).toBeGreaterThan(2);
    const found = await listed('/queue/list?q=weeks');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan((await listed()).length);
    expect((await get('/queue/list?q=after:soon')).status).toBe(400);
    expect(await listed('/queue/list?q=xylophone')).toEqual([]);
  });

  it.each([
    ['another number than is named', () => listed().then((all) => together('accept', all, all.length + 1)), 400],
    ['a correction', () => listed().then((all) => together('correct', all)), 400],
    ['none', () => together('accept', []), 400],
    ['one that was never there', () => listed().then((all) => together('accept', [...all.slice(0, 2), 'a_1.c9'])), 422],
  ] as const)('takes nothing where %s is sent', async (_, send, status) => {
    const before = await judgements();
    expect((await send()).status).toBe(status);
    expect(await judgements()).toBe(before);
  });

  it('are taken back by one undo, after a restart too, and said again by one redo', async () => {
    const all = await listed();
    const { log } = desk.desk;
    const states = (from: JudgementLog): number[] => all.map((about) => from.on(about).length);
    expect((await together('reject', all)).status).toBe(303);
    expect(states(log)).toEqual(all.map(() => 1));
    const again = new JudgementLog(desk.ledger);
    await again.refresh();
    expect(again.lastActOf('Ida Lund').length).toBe(all.length);
    await post('/undo', [['undo', '1']]);
    expect(states(log)).toEqual(all.map(() => 0));
    expect(await listed()).toEqual(all);
    await post('/redo', [['redo', '1']]);
    expect(states(log)).toEqual(all.map(() => 1));
    await post('/undo', [['undo', '1']]);
    expect(states(log)).toEqual(all.map(() => 0));
    expect(desk.faults).toEqual([]);
  });

  it('leaves the others of an act in force where one is taken back by itself', async () => {
    const all = (await listed()).slice(0, 3);
    await together('accept', all);
    const [first] = desk.desk.log.on(all[0]!);
    await post('/undo', [['seq', `${first!.seq}`]]);
    expect(all.map((about) => desk.desk.log.on(about).length)).toEqual([0, 1, 1]);
    await post('/undo', [['undo', '1']]);
    expect(all.map((about) => desk.desk.log.on(about).length)).toEqual([0, 0, 0]);
  });
});
