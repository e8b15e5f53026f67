import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../store/sqlite.ts';
import { LastingLedger } from './lasting-ledger.ts';
import { parseQuery, QueryTrouble } from './parse-query.ts';
import { token } from './passages.ts';
import { madeReader, report } from './stream.fixture.ts';

describe('parseQuery', () => {
  const phrases = (text: string): string[] =>
    parseQuery(text).query.phrases.map(({ words, prefix }) => words.join(' ') + (prefix ? '*' : ''));
  it.each([
    ['grain harbour', ['grain', 'harbour']],
    ['"grain stores" Café', ['grain stores', 'cafe']],
    ['“six weeks', ['six weeks']],
    ['bridg*', ['bridg*']],
    ["Estmark's 1,200", ['estmark s', '1 200']],
    ['not:afield', ['not afield']],
  ])('%s', (text, expected) => expect(phrases(text)).toEqual(expected));

  it('takes fields out of the words', () => {
    const { query, filters } = parseQuery('grain -wheat speaker:"Ida Lund" origins:<2');
    expect(query.without.map(({ words }) => words)).toEqual([['wheat']]);
    expect(query.facets).toEqual([[token('sp', 'ida lund')]]);
    expect(filters.origins).toBe('<2');
  });

  it('asks for dates by year, month and day', () => {
    expect(parseQuery('', { after: '2024-12-30', before: '2025-02-02' }).query.facets).toEqual([
      ['d20241230', 'd20241231', 'm202501', 'd20250201', 'd20250202'],
    ]);
    expect(parseQuery('', { after: '2024', before: '2025' }).query.facets).toEqual([['y2024', 'y2025']]);
  });

  it.each(['', ' … ', '"', '***', 'x'.repeat(10_000)])('says why %j cannot be asked', (text) => {
    expect(() => parseQuery(text)).toThrow(QueryTrouble);
  });
  it.each([{ after: 'soon' }, { after: '2025', before: '2024' }])('says why %j cannot be asked', (filters) => {
    expect(() => parseQuery('grain', filters)).toThrow(QueryTrouble);
  });
});

describe('search', () => {
  let ledger: LastingLedger;
  beforeAll(async () => {
    ledger = new LastingLedger(await openSqlite(':memory:'), {
      reader: madeReader(),
      now: () => '2025-03-20T12:00:00Z',
    });
    for (let n = 0; n < 30; n++) await ledger.add(report(n));
    await ledger.settle();
  });
  afterAll(() => ledger.close());

  it('gives words with their speaker, what they claim, and on how many origins that rests', async () => {
    const { found } = await ledger.search('"ships grain"', { speaker: 'Dora Valente' });
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one.speaker).toBe('Dora Valente');
      expect(one.words).toContain('ships grain');
      expect(one.words.slice(...one.marks[0]!)).toBe('ships grain');
      expect(one.claims[0]).toMatchObject({ type: 'AID', address: expect.stringMatching(/^c_/), denied: false });
    }
  });

  it('finds by surname, actor, goods, type, publisher and date', async () => {
    const count = async (text: string): Promise<number> => (await ledger.search(text, {}, { most: 100 })).count;
    expect(await count('speaker:valente')).toBe(await count('speaker:"Dora Valente"'));
    expect(await count('actor:Estmark goods:salt')).toBe(6);
    expect(await count('type:AID')).toBe(30);
    expect(await count('type:ASSAULT')).toBe(0);
    expect(await count('type:AID publisher:"Paper 1"')).toBe(8);
    expect(await count('type:AID after:2025-03 before:2025-04')).toBe(28);
  });

  it('finds by what only weighing knows', async () => {
    const all = await ledger.search('ships', { origins: '>=1' }, { most: 100 });
    expect(all.found.every(({ claims }) => claims.some(({ origins }) => origins !== null && origins[0] >= 1))).toBe(
      true,
    );
    const [first] = all.found;
    const inStory = await ledger.search('ships', { story: first!.story! }, { most: 100 });
    expect(new Set(inStory.found.map(({ story }) => story))).toEqual(new Set([first!.story]));
    expect((await ledger.search('ships', { denied: true })).found).toEqual([]);
    await expect(ledger.search('ships', { origins: 'many' })).rejects.toThrow(QueryTrouble);
    await expect(ledger.search('ships', { story: 's_none' })).rejects.toThrow(/no story/);
    expect((await ledger.search('ships origins:>=9')).found).toEqual([]);
    expect(
      (await ledger.search('-ships', { story: first!.story! })).found.every(({ words }) => !/ships/.test(words)),
    ).toBe(true);
  });

  it('finds what changed since a revision, and what somebody judged', async () => {
    const own = new LastingLedger(await openSqlite(':memory:'), {
      reader: madeReader(),
      now: () => '2025-03-20T12:00:00Z',
    });
    const { address } = await own.add(report(0));
    await own.settle();
    const rev = await own.read((tx) => tx.revision());
    await own.add(report(9));
    await own.settle();
    const ids = async (text: string, filters: Parameters<LastingLedger['search']>[1]): Promise<readonly string[]> => [
      ...new Set((await own.search(text, filters)).found.map(({ id }) => id)),
    ];
    const [{ id: later } = { id: '' }] = (await own.search('ships', {}, { order: 'newest' })).found;
    expect(await ids('ships', { changed: rev })).toContain(later);
    expect(await ids('ships', { changed: rev + 9 })).toEqual([]);
    expect(await ids('ships', { judged: true })).toEqual([]);
    expect(await ids('ships', { judged: false })).toHaveLength(2);
    const { claims } = (await own.toFile()).articles.find(({ id }) => id !== later)!;
    await own.judge({ person: 'ines', verdict: 'accept', about: `${address}.${claims[0]!.id}` });
    await own.settle();
    expect(await ids('ships', { judged: true })).toEqual((await ids('ships', {})).filter((id) => id !== later));
    expect(await ids('ships', { judged: false })).toEqual([later]);
    await own.close();
  });
});

describe('what an address names', () => {
  it('is followed through edits: an article and its versions, findings that are gone', async () => {
    const ledger = new LastingLedger(await openSqlite(':memory:'), {
      reader: madeReader(),
      now: () => '2025-03-20T12:00:00Z',
    });
    const page = { ...report(0), url: 'https://post.example/0' };
    const { address } = await ledger.add(page);
    await ledger.settle();
    const [{ claims = [] } = {}] = (await ledger.toFile()).articles;
    const finding = `${address}.${claims[0]!.id}`;
    const [{ claims: groups = [] } = {}] = (await ledger.search('ships')).found;
    expect(await ledger.resolve(finding)).toMatchObject({ state: 'live', text: 'Estmark ships grain to Sudria' });
    await ledger.add({ ...page, hash: 'later', text: page.text.replace('grain', 'salt') });
    await ledger.settle();
    expect(await ledger.resolve(finding)).toMatchObject({
      state: 'gone',
      text: 'Estmark ships grain to Sudria',
      likeness: expect.closeTo(0.86, 2),
      said: expect.stringContaining('there stands, 86 % alike, “Estmark ships salt to Sudria”'),
    });
    expect(await ledger.resolve(groups[0]!.address!)).toMatchObject({
      state: 'gone',
      text: 'Estmark ships grain to Sudria',
    });
    expect(await ledger.resolve(`${address}@1`)).toMatchObject({
      state: 'live',
      parts: [`${address}@1`, `${address}@2`],
    });
    expect(await ledger.resolve('c_0000')).toBeNull();
    const events = [];
    for await (const { event } of ledger.changes(1)) events.push(event);
    expect(events).toContainEqual(
      expect.objectContaining({
        kind: 'edited',
        detail: 'goods',
        before: [
          expect.objectContaining({
            words: 'Dora Valente said Estmark ships grain to Sudria.',
            speaker: 'Dora Valente',
          }),
        ],
        now: [expect.objectContaining({ words: 'Dora Valente said Estmark ships salt to Sudria.' })],
      }),
    );
    await ledger.close();
  });
});

describe('the addresses of claims', () => {
  it('come back with their words, and go with the sentence where a newer reader finds other words of it', async () => {
    const store = await openSqlite(':memory:');
    const now = (): string => '2025-03-20T12:00:00Z';
    const ledger = new LastingLedger(store, { reader: madeReader(), now });
    const { address } = await ledger.add(report(0));
    await ledger.settle();
    const [{ claims: [claim] = [] } = {}] = (await ledger.search('ships')).found;
    const state = async (one: LastingLedger): Promise<string | undefined> =>
      (await one.resolve(claim!.address!))?.state;
    const { judgement } = await ledger.judge({ person: 'ines', verdict: 'reject', about: `${address}.${claim!.id}` });
    await ledger.settle();
    expect(await state(ledger)).toBe('unread');
    await ledger.judge({ person: 'ines', verdict: 'undo', undoes: judgement.seq });
    await ledger.settle();
    expect(await state(ledger)).toBe('live');
    const shorter = madeReader('shorter');
    const later = new LastingLedger(store, {
      reader: {
        id: shorter.id,
        read: (doc) => {
          const found = shorter.read(doc);
          return {
            ...found,
            claims: found.claims.map((one) => ({
              ...one,
              id: `${one.id}x`,
              evidence: one.evidence.map(([a, b]) => [a + 8, b] as const),
            })),
          };
        },
      },
      now,
    });
    await later.reread();
    expect(await state(later)).toBe('live');
    await later.close();
  });
});
