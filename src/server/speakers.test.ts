import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { originRange } from '../lasting/index.ts';
import { ask, openDesk, type Answer, type TestDesk } from './desk.fixture.ts';

const report = (name: string, publisher: string, speaker: string, day: string): { name: string; text: string } => ({
  name,
  text: `---
publisher: ${publisher}
publishedAt: 2031-05-0${day}
---
Port of Ostia to close

Norland will close the port of Ostia on Monday, ${speaker} said on Friday in Karlshaven.

The ships will go to Lindal instead, ${speaker} told reporters.`,
});
const REPORTS = [
  report('one.txt', 'The Quay Post', 'Dora Reed', '2'),
  report('two.txt', 'Hill Courier', 'Dorothy Reed', '2'),
  {
    name: 'three.txt',
    text: '---\npublisher: Coast Gazette\npublishedAt: 2031-05-04\n---\nBread dearer\n\nThe price of bread will rise in Lindal, José Ibarra said on Sunday.',
  },
];

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk(REPORTS);
}, 240_000);
afterAll(() => desk?.close());

const get = async (at: string): Promise<string> =>
  (await ask(desk.address, at, { headers: { cookie: desk.cookie } })).body;
const post = (at: string, fields: Record<string, string>): Promise<Answer> =>
  ask(desk.address, at, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: desk.cookie,
      origin: desk.address.slice(0, -1),
    },
    body: new URLSearchParams(fields).toString(),
  });
/** On how many origins the claim stands that both reports tell. */
async function origins(): Promise<readonly [number, number]> {
  const story = desk.desk.shelf.list('new').find(({ articles }) => articles === 2)?.address ?? '';
  const [part] = await desk.ledger.partsAt(story);
  const told = part?.claims.find(({ text, counts }) => /close the port/.test(text) && counts.articles === 2);
  return told === undefined ? [0, 0] : originRange(told.counts);
}
const DORA = '/e/person%3Adora-reed';

describe('the page of a speaker', () => {
  it('is found by a name with accents too', async () => {
    expect(await get('/e/person%3Ajose-ibarra')).toMatch(/<h1>José Ibarra<\/h1>.*Quoted in 1 sentence/s);
  });

  it('offers names of the same stories that are alike', async () => {
    expect(await get(DORA)).toMatch(/Dorothy Reed<\/a>.*is the same.*is another/s);
    expect(await get(DORA)).toContain('Quoted in 2 sentences');
  });

  it('makes two names one: their words stand together, and the counts follow, until it is taken back', async () => {
    expect((await origins())[1]).toBe(2);
    const { status, headers } = await post('/speakers', {
      speaker: 'person:dora-reed',
      other: 'Dorothy Reed',
      verdict: 'same',
    });
    expect([status, headers.location]).toEqual([303, expect.stringMatching(/^\/e\/person%3Adora-reed\?done=\d+$/)]);
    const page = await get(headers.location ?? '');
    expect(page).toContain('Dora Reed and Dorothy Reed are one speaker.');
    expect(page).toContain('Quoted in 4 sentences');
    expect(page).toMatch(/I\. L\.<\/span> said: one, with/);
    expect(await origins()).toEqual([1, 1]);
    expect(await get('/e/person%3Adorothy-reed')).toContain('Quoted in 4 sentences');
    expect(await get('/judgements')).toMatch(/Dora Reed<\/a>.*and.*Dorothy Reed/s);
    await post('/undo', { undo: '1' });
    expect(await get(DORA)).toContain('Quoted in 2 sentences');
    expect((await origins())[1]).toBe(2);
    await post('/redo', { redo: '1' });
    expect(await origins()).toEqual([1, 1]);
  });

  it('keeps two names apart when somebody says so', async () => {
    await post('/speakers', { speaker: 'person:dora-reed', other: 'person:dorothy-reed', verdict: 'different' });
    expect(await get(DORA)).toMatch(/said: two, with/);
    expect(await get(DORA)).not.toContain('Also as');
    expect((await origins())[1]).toBe(2);
  });

  it('tells two people of one name apart, sentence by sentence', async () => {
    const own = await openDesk([REPORTS[0]!, { ...REPORTS[1]!, text: REPORTS[1]!.text.replaceAll('Dorothy', 'Dora') }]);
    const look = async (at: string): Promise<string> =>
      (await ask(own.address, at, { headers: { cookie: own.cookie } })).body;
    expect(await look(DORA)).not.toContain('here it is another person');
    const page = await look(`${DORA}?apart=true`);
    const [, about = ''] = /name="about" value="([^"]+)"/.exec(page) ?? [];
    const [, other = ''] = /name="other" value="([^"]+)"/.exec(page) ?? [];
    expect(page.match(/here it is another person/g)).toHaveLength(4);
    const { headers } = await ask(own.address, '/judge', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: own.cookie,
        origin: own.address.slice(0, -1),
      },
      body: new URLSearchParams({ about, other, of: 'entities', verdict: 'different', back: DORA }).toString(),
    });
    expect(await look(headers.location ?? '')).toMatch(/Two people of one name\..*Quoted in 2 sentences/s);
    await ask(own.address, '/undo', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: own.cookie,
        origin: own.address.slice(0, -1),
      },
      body: 'undo=1',
    });
    expect(await look(DORA)).toContain('Quoted in 4 sentences');
    expect(own.faults).toEqual([]);
    await own.close();
  });

  it.each([
    [{ other: 'Nobody Known', verdict: 'same' }, 422, 'Nobody of that name speaks here'],
    [{ other: 'Dora Reed', verdict: 'same' }, 422, 'One name'],
    [{ other: 'Dorothy Reed', verdict: 'reject' }, 400, 'One, or two?'],
    [{ other: '"><script>window.hit=1</script>', verdict: 'same' }, 422, 'Nobody of that name speaks here'],
  ])('refuses %j with what to do', async (fields, status, title) => {
    const answer = await post('/speakers', { speaker: 'person:dora-reed', ...fields });
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(title);
    expect(answer.body).not.toContain('<script>window');
  });

  it('has no faults', () => expect(desk.faults).toEqual([]));
});
