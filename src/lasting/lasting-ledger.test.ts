import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article, LedgerFile } from '../model/index.ts';
import { packageRoot } from '../package-root.ts';
import { readInputs } from '../read/index.ts';
import type { LedgerStore } from '../store/index.ts';
import { startPostgres } from '../store/postgres.fixture.ts';
import { openPostgres } from '../store/postgres.ts';
import { openSqlite } from '../store/sqlite.ts';
import { LastingLedger } from './lasting-ledger.ts';
import type { Reader } from './reader.ts';
import { madeReader, report } from './stream.fixture.ts';

const READER = madeReader();
const now = (): string => '2025-03-20T12:00:00.000Z';
const over = (store: LedgerStore): LastingLedger => new LastingLedger(store, { reader: READER, now });

async function memory(): Promise<LastingLedger> {
  return over(await openSqlite(':memory:'));
}

async function fileOf(articles: readonly Article[], inCase: string | null = null): Promise<LedgerFile> {
  const ledger = await memory();
  for (const article of articles) await ledger.add(article, inCase);
  await ledger.settle();
  expect(await ledger.check()).toEqual([]);
  const file = await ledger.toFile();
  await ledger.close();
  return file;
}

/** Content, however the parts are ordered. */
const content = (file: LedgerFile): string =>
  JSON.stringify({
    ...file,
    ...Object.fromEntries(
      (['stories', 'claims', 'origins', 'conflicts'] as const).map((part) => [
        part,
        file[part].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ]),
    ),
  });

describe('a ledger that lasts', () => {
  it('holds the same whatever the order, the batches, and the restarts in between', async () => {
    const articles = Array.from({ length: 40 }, (_, n) => report(n));
    const whole = content(await fileOf(articles));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(articles, { minLength: articles.length }),
        fc.array(fc.constantFrom('settle', 'restart', 'both', 'on', 'on', 'on'), { minLength: 40, maxLength: 40 }),
        async (shuffled, steps) => {
          const store = await openSqlite(':memory:');
          let ledger = over(store);
          for (const [i, article] of shuffled.entries()) {
            await ledger.add(article);
            if (steps[i] === 'settle' || steps[i] === 'both') await ledger.settle();
            if (steps[i] === 'restart' || steps[i] === 'both') ledger = over(store);
          }
          await ledger.settle();
          expect(content(await ledger.toFile()) === whole).toBe(true);
          expect(await ledger.check()).toEqual([]);
          await store.close();
        },
      ),
      { numRuns: 12 },
    );
  });

  it('leaves an affair of two events joined when the next report comes years later', async () => {
    const dispatches: Article[] = [];
    for await (const result of readInputs([path.join(packageRoot(), 'examples/zimmermann-1917')]))
      if (result.kind === 'article') dispatches.push(result.article);
    const ledger = await memory();
    const shape = async (): Promise<string[]> =>
      (await ledger.toFile()).stories.map(({ level, articles }) => `${level} of ${articles.length}`).toSorted();
    for (const article of dispatches) await ledger.add(article);
    await ledger.settle();
    const before = await shape();
    expect(before.filter((one) => one.startsWith('running'))).toHaveLength(1);
    await ledger.add({ ...report(0), publishedAt: '2031-05-03' });
    await ledger.settle();
    expect(await shape()).toEqual([...before, 'event of 1'].toSorted());
    await ledger.close();
  });

  it('joins running stories by who acts on whom, whatever the order', async () => {
    const made = madeReader(' by goods');
    const reader: Reader = {
      id: made.id,
      read: (doc) => {
        const found = made.read(doc);
        const goods = found.claims[0]?.goods[0] ?? '';
        return {
          ...found,
          entities: found.entities.map((one) => (one.name === 'Sudria' ? { ...one, knowledge: `SUD ${goods}` } : one)),
        };
      },
    };
    const articles = Array.from({ length: 30 }, (_, n) => ({ ...report(n * 4, 90), id: `w${n}.txt` }));
    const fileAfter = async (list: readonly Article[], every: number): Promise<LedgerFile> => {
      const ledger = new LastingLedger(await openSqlite(':memory:'), { reader, now });
      for (const [i, article] of list.entries()) {
        await ledger.add(article);
        if (i % every === 0) await ledger.settle();
      }
      await ledger.settle();
      expect(await ledger.check()).toEqual([]);
      const file = await ledger.toFile();
      await ledger.close();
      return file;
    };
    const whole = await fileAfter(articles, 100);
    const running = whole.stories.filter(({ level }) => level === 'running');
    expect(running.some((story) => story.articles.length > 4)).toBe(true);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(articles, { minLength: articles.length }),
        fc.integer({ min: 1, max: 7 }),
        async (list, every) => {
          expect(content(await fileAfter(list, every)) === content(whole)).toBe(true);
        },
      ),
      { numRuns: 4 },
    );
  });

  it('holds a case whole, apart from the stream, one at a time or at once', async () => {
    const articles = Array.from({ length: 12 }, (_, n) => report(n));
    const whole = content(await fileOf(articles, 'frost'));
    const ledger = await memory();
    for (const article of articles.toReversed()) {
      await ledger.add(article, 'frost');
      await ledger.settle();
    }
    for (const n of [50, 51]) await ledger.add(report(n));
    await ledger.settle();
    expect(content(await ledger.toFile('frost')) === whole).toBe(true);
    expect((await ledger.toFile(null)).articles.map(({ id }) => id)).toEqual(['r50.txt', 'r51.txt']);
    expect((await ledger.toFile()).articles.length).toBe(14);
    await ledger.close();
  });

  it('takes the same bytes once, and other bytes at the same address as a version', async () => {
    const ledger = await memory();
    const first = report(1);
    const page = { ...first, url: 'https://post.example/1', hash: 'x1' };
    expect(await ledger.add(page)).toMatchObject({ kind: 'new', version: 1 });
    expect(await ledger.add(page)).toMatchObject({ kind: 'same', warning: expect.stringContaining('left out') });
    const edited = { ...page, hash: 'x2', text: page.text.replace('Estmark ships', 'Estmark ships') + ' Corrected.' };
    expect(await ledger.add(edited)).toMatchObject({ kind: 'version', version: 2 });
    await ledger.settle();
    const file = await ledger.toFile();
    expect(file.articles.map(({ text }) => text)).toEqual([edited.text]);
    expect(file).toEqual(await fileOf([edited]));
    expect(await ledger.read((tx) => tx.counts())).toMatchObject({ articles: 1, versions: 2, readings: 2 });
    await ledger.close();
  });

  it('tells two articles of one name apart, unless they are one text edited', async () => {
    const ledger = await memory();
    const one = { ...report(1), id: 'a.txt' };
    const other = {
      ...report(2),
      id: 'a.txt',
      text: 'Frost came early to the hills this year and nobody was ready for it at all.',
      hash: 'x3',
    };
    await ledger.add(one);
    expect(await ledger.add(other)).toMatchObject({
      kind: 'new',
      id: 'a.txt~x3',
      warning: expect.stringContaining('another article'),
    });
    expect(await ledger.add({ ...one, hash: 'x4', text: `${one.text} A line was added here.` })).toMatchObject({
      kind: 'version',
      id: 'a.txt',
    });
    await ledger.close();
  });

  it('weighs chapters of at most forty', async () => {
    const ledger = await memory();
    for (let n = 0; n < 90; n++) await ledger.add({ ...report(n * 5, 3), publishedAt: `2025-03-0${1 + (n % 3)}` });
    await ledger.settle();
    const sizes = await ledger.read(async (tx) => {
      const stories = await tx.storiesAfter(0, 100);
      const rows = await Promise.all(stories.map(({ seq }) => tx.weighings(seq)));
      return rows.flat().map(({ body }) => (JSON.parse(body) as { inputs: unknown[] }).inputs.length);
    });
    expect(sizes.reduce((a, b) => a + b)).toBe(90);
    expect(Math.max(...sizes)).toBe(40);
    await ledger.close();
  });
});

describe('a long story', () => {
  /** Somebody speaks in the first report, is not heard of in forty others, and is quoted again in the last. */
  const told = (n: number, speaker: string, goods: string): Article => ({
    ...report(0),
    id: `long${String(n).padStart(2, '0')}.txt`,
    hash: `long ${n}`,
    publisher: `Paper ${n}`,
    publishedAt: `2025-03-0${1 + Math.floor(n / 16)}`,
    text: `${speaker} said Estmark ships ${goods} to Sudria. The harbour of Lorvik stayed closed for a fifth day.`,
  });
  const articles = [
    told(0, 'Dora Valente', 'grain'),
    ...Array.from({ length: 44 }, (_, i) => told(1 + i, 'Ines Karlo', i % 2 === 0 ? 'salt' : 'copper wire')),
    told(45, 'Dora Valente', 'grain'),
  ];
  const fileAfter = async (list: readonly Article[], every: number): Promise<LedgerFile> => {
    const ledger = await memory();
    for (const [i, article] of list.entries()) {
      await ledger.add(article);
      if (i % every === 0) await ledger.settle();
    }
    await ledger.settle();
    expect(await ledger.check()).toEqual([]);
    const file = await ledger.toFile();
    await ledger.close();
    return file;
  };

  it('stands, in its last chapter, on what its first established', async () => {
    const file = await fileAfter(articles, 100);
    expect(file.stories.filter(({ level }) => level === 'running').length).toBe(1);
    const said = file.origins.filter(({ label }) => label === 'Dora Valente');
    expect(said.map((one) => one.articles.map(({ article }) => article))).toEqual([['long00.txt', 'long45.txt']]);
    const group = file.claims.find(({ members }) => members.some(({ article }) => article === 'long45.txt'));
    expect(group?.members.some(({ article }) => article === 'long00.txt')).toBe(true);
    const known = new Set(file.origins.map(({ id }) => id));
    for (const { claims } of file.articles)
      for (const { origin } of claims) expect(origin === null || known.has(origin)).toBe(true);
    for (const { origins } of file.claims) for (const id of origins) expect(known.has(id)).toBe(true);
    for (const { claim } of file.conflicts)
      expect(claim === null || file.claims.some(({ id }) => id === claim)).toBe(true);
  });

  it('comes to the same one at a time, the last first', async () => {
    const whole = content(await fileAfter(articles, 100));
    expect(content(await fileAfter(articles.toReversed(), 9)) === whole).toBe(true);
  });
});

describe('the addresses of stories', () => {
  it('stay with a story that grows, in whatever order', async () => {
    const ledger = await memory();
    const seen = new Map<string, string>();
    for (let n = 0; n < 30; n++) {
      await ledger.add(report((n * 13) % 30, 6));
      await ledger.settle();
      for (const { address } of await ledger.read((tx) => tx.storiesAfter(0, 100))) seen.set(address, address);
    }
    const live = new Set((await ledger.read((tx) => tx.storiesAfter(0, 100))).map(({ address }) => address));
    for (const address of seen.keys()) {
      let at: string | null = address;
      for (let step = 0; step < 10 && at !== null && !live.has(at); step++)
        at = (await ledger.read((tx) => tx.address(at!)))?.leadsTo ?? null;
      expect(at === null ? null : live.has(at)).toBe(true);
    }
    await ledger.close();
  });
});

const server = startPostgres();
afterAll(() => server?.stop());

describe.skipIf(server === null)('over PostgreSQL', () => {
  it('comes to the same', async () => {
    const articles = Array.from({ length: 12 }, (_, n) => report(n));
    const address = server!.database();
    let store = await openPostgres(address);
    for (const article of articles.slice(0, 7)) await over(store).add(article);
    await over(store).settle();
    await store.close();
    store = await openPostgres(address);
    const ledger = over(store);
    for (const article of articles.slice(7)) await ledger.add(article);
    await ledger.settle();
    expect(content(await ledger.toFile())).toBe(content(await fileOf(articles)));
    expect(await ledger.check()).toEqual([]);
    await ledger.close();
  });
});
