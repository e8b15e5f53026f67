import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { emptyArticle } from '../ledger/article.fixture.ts';
import { loadModels } from '../load-models.ts';
import type { Article } from '../model/index.ts';
import { openSqlite } from '../store/sqlite.ts';
import { LastingLedger } from './lasting-ledger.ts';
import { QueryTrouble } from './parse-query.ts';
import type { Reader } from './reader.ts';
import { MOST_IN_CASE } from './settle.ts';
import { madeReader, report } from './stream.fixture.ts';

const NOON = '2025-03-20T12:00:00Z';
async function over(reader: Reader = madeReader(), now = (): string => NOON): Promise<LastingLedger> {
  return new LastingLedger(await openSqlite(':memory:'), { reader, now });
}
const article = (id: string, text: string, more: Partial<Article> = {}): Article => ({
  ...emptyArticle(id),
  hash: `hash of ${id}`,
  text,
  ...more,
});

describe('articles that are not as others are', () => {
  it('of 2 MB, of one word, of no word: kept and findable', async () => {
    const ledger = await over();
    const long = 'The harbour of Lorvik stayed closed while crews searched the wreck. '.repeat(30_000);
    await ledger.add(article('long.txt', `${long} Zumbrella.`));
    await ledger.add(article('word.txt', 'Quindrel'));
    await ledger.add(article('none.txt', ''));
    await ledger.settle();
    const idsOf = async (words: string): Promise<readonly string[]> =>
      (await ledger.search(words)).found.map(({ id }) => id);
    expect(await idsOf('zumbrella')).toEqual(['long.txt']);
    expect(await idsOf('quindrel')).toEqual(['word.txt']);
    expect(await ledger.check()).toEqual([]);
    expect((await ledger.toFile()).articles.map(({ id }) => id)).toEqual(['long.txt', 'none.txt', 'word.txt']);
    await ledger.close();
  }, 60_000);

  it('in another language: kept, findable, not read', async () => {
    const models = loadModels();
    const ledger = await over({ id: 'today', read: (doc) => annotate(doc, models) });
    const text = 'Der Minister sagte am Dienstag, die Brücke bleibe bis zum Herbst für alle Lastwagen gesperrt.';
    await ledger.add(article('de.txt', text, { lang: 'de' }));
    await ledger.settle();
    const { found } = await ledger.search('gesperrt');
    expect(found).toMatchObject([{ id: 'de.txt', speaker: null, claims: [] }]);
    expect(await ledger.check()).toEqual([]);
    await ledger.close();
  });

  it('with ten thousand findings', async () => {
    const made = madeReader(' much');
    const ledger = await over({
      id: made.id,
      read: (doc) => {
        const found = made.read(doc);
        const [mention] = found.mentions;
        const mentions = Array.from({ length: 10_000 }, (_, i) => ({ ...mention!, id: `m${i}` }));
        return { ...found, mentions };
      },
    });
    await ledger.add(report(0));
    await ledger.settle();
    const [{ mentions = [] } = {}] = (await ledger.toFile()).articles;
    expect(mentions.length).toBe(10_000);
    expect(await ledger.check()).toEqual([]);
    await ledger.close();
  });

  it('from 1917, from the future, without a date, and by a clock that runs backwards', async () => {
    let hours = 20;
    const ledger = await over(madeReader(), () => `2025-03-20T${String(hours--).padStart(2, '0')}:00:00Z`);
    const days = ['1917-03-01', '2099-01-01', null, '0001-01-01'];
    for (const [n, publishedAt] of days.entries()) {
      await ledger.add({ ...report(n), publishedAt });
      await ledger.settle();
    }
    expect((await ledger.toFile()).articles.map((one) => one.publishedAt)).toEqual(days);
    const revs = [];
    for await (const { rev } of ledger.changes(0)) revs.push(rev);
    expect(revs).toEqual(revs.toSorted((a, b) => a - b));
    expect(await ledger.check()).toEqual([]);
    await ledger.close();
  });

  it('more than a case may hold: the next is refused with its number, and what to do', async () => {
    const store = await openSqlite(':memory:');
    await store.write(async (tx) => {
      for (let n = 0; n < MOST_IN_CASE; n++)
        await tx.addArticle({
          address: `a_${n}`,
          key: `${n}`,
          id: `${n}`,
          inCase: 'big',
          version: 1,
          reader: null,
          day: 0,
        });
    });
    const ledger = new LastingLedger(store, { reader: madeReader(), now: () => NOON });
    await expect(ledger.add(report(0), 'big')).rejects.toThrow(/case big holds 1000 articles.*without --case/);
    await ledger.close();
  });
});

describe('questions that are none', () => {
  let ledger: LastingLedger;
  beforeAll(async () => {
    ledger = await over();
    await ledger.add(report(0));
    await ledger.settle();
  });
  afterAll(() => ledger.close());

  it.each(['?!', '…', '""', '-', '*', '   '])('of points alone (%s) are refused, or find all', async (words) => {
    const answer = await ledger.search(words).catch((error: unknown) => error);
    if (answer instanceof QueryTrouble) expect(answer.message.length).toBeGreaterThan(20);
    else expect(answer).toMatchObject({ found: expect.any(Array) });
  });
  it('of ten thousand characters', async () => {
    const answer = await ledger.search('ships '.repeat(1700)).catch((error: unknown) => error);
    if (answer instanceof QueryTrouble) expect(answer.message).toMatch(/long|words/);
    else expect(answer).toMatchObject({ found: expect.any(Array) });
  });
  it('with quotation marks that do not close', async () => {
    const answer = await ledger.search('"ships grain').catch((error: unknown) => error);
    if (answer instanceof QueryTrouble) expect(answer.message).toContain('"');
    else expect(answer).toMatchObject({ found: [{ id: 'r0.txt' }] });
  });
});

describe('judgements on what is not there', () => {
  it('on words that are gone, on articles never added, by nobody', async () => {
    const ledger = await over();
    const page = { ...report(0), url: 'https://post.example/0' };
    const { address } = await ledger.add(page);
    await ledger.settle();
    const [{ claims: [claim] = [] } = {}] = (await ledger.search('ships')).found;
    await ledger.add({ ...page, hash: 'later', text: 'Nothing of this was ever said by anybody here.' });
    await ledger.settle();
    const judge = (about: string, person = 'ines'): Promise<unknown> =>
      ledger.judge({ person, verdict: 'reject', about });
    await expect(judge(claim!.address!)).rejects.toThrow(/nothing is left of c_.*hearsay show/);
    await expect(judge('a_0000000000.c1')).rejects.toThrow(/never added/);
    await expect(judge(address, '')).rejects.toThrow(/person/);
    const pair = { person: 'ines', verdict: 'different', about: [address, `${address}@1`] } as const;
    await expect(ledger.judge(pair)).rejects.toThrow(/one and the same/);
    await ledger.close();
  });
});
