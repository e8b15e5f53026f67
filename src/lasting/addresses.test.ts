import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/index.ts';
import { openSqlite } from '../store/sqlite.ts';
import { LastingLedger } from './lasting-ledger.ts';
import { madeReader, report } from './stream.fixture.ts';

const now = (): string => '2025-03-20T12:00:00Z';
const open = async (): Promise<LastingLedger> =>
  new LastingLedger(await openSqlite(':memory:'), { reader: madeReader(), now });

/** A report of one scene, told by the given paper. */
function told(n: number, words: string): Article {
  return {
    ...report(0),
    id: `t${n}.txt`,
    url: `https://post.example/${n}`,
    publisher: `Paper ${n}`,
    publishedAt: '2025-03-04',
    hash: `${n} ${words}`,
    text: `${words} Growers in the valley blamed the frost for the smallest harvest in ten years.`,
  };
}

async function enter(ledger: LastingLedger, ...articles: readonly Article[]): Promise<void> {
  for (const article of articles) await ledger.add(article);
  await ledger.settle();
}

/** Claim addresses as they are given out now, each with the sentences of its members. */
async function claims(ledger: LastingLedger): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for await (const { articles, claims: groups, addresses } of ledger.parts())
    for (const { id, members } of groups) {
      const textOf = new Map(
        articles.flatMap((one) => one.claims.map((claim) => [`${one.id} ${claim.id}`, claim.text])),
      );
      const address = addresses.get(id);
      if (address !== undefined)
        found.set(
          address,
          members.flatMap(({ article, claim }) => textOf.get(`${article} ${claim}`) ?? []),
        );
    }
  return found;
}

const GRAIN = 'Dora Valente said Estmark ships grain to Sudria.';

describe('the address of a claim', () => {
  it('is gone with the words that it named, though others came to stand with them', async () => {
    const ledger = await open();
    await enter(ledger, told(1, GRAIN));
    const [first] = (await claims(ledger)).keys();
    await enter(ledger, told(2, 'Dora Valente said Estmark ships grain by rail to Sudria.'));
    expect([...(await claims(ledger)).keys()]).toEqual([first]);
    await enter(ledger, told(1, 'Nothing was said.'));
    expect(await ledger.resolve(first!)).toMatchObject({
      state: 'gone',
      quoted: [{ words: 'Estmark ships grain to Sudria', version: 1 }],
      said: expect.stringContaining('gone since version 2 of t1.txt'),
    });
    const [second] = (await claims(ledger)).keys();
    expect(second).not.toBe(first);
    await enter(ledger, { ...told(1, GRAIN), hash: 'again' });
    expect(await ledger.resolve(first!)).toMatchObject({ state: 'live' });
    expect(await ledger.resolve(second!)).toMatchObject({ state: 'led-on', address: first });
    await ledger.close();
  });

  it('shows what it named at an earlier revision', async () => {
    const ledger = await open();
    await enter(ledger, told(1, GRAIN));
    const [first] = (await claims(ledger)).keys();
    const sent = await ledger.read((tx) => tx.revision());
    await enter(ledger, told(2, GRAIN));
    const later = await ledger.read((tx) => tx.revision());
    await enter(ledger, told(1, 'Nothing was said.'), told(2, 'Nothing was said.'));
    const last = await ledger.read((tx) => tx.revision());
    const story = (await ledger.read((tx) => tx.storiesAfter(0, 1)))[0]!.address;
    expect(await ledger.resolve(`${first!}?at=${sent}`)).toMatchObject({
      state: 'live',
      parts: [expect.stringContaining('t1.txt')],
      quoted: [{ words: 'Estmark ships grain to Sudria' }],
      said: `at revision ${sent}: 1 articles, 1 origins`,
    });
    expect((await ledger.resolve(first!, later))?.parts.length).toBe(2);
    expect(await ledger.resolve(first!, last)).toMatchObject({ state: 'gone' });
    expect((await ledger.resolve(story, sent))?.parts.length).toBe(1);
    expect((await ledger.resolve(story, last))?.parts.length).toBe(2);
    expect(await ledger.resolve(first!, sent - 1)).toBeNull();
    await ledger.close();
  });

  it('goes on where only case, points and what stands around changed', async () => {
    const ledger = await open();
    await enter(ledger, told(1, GRAIN));
    const [first] = (await claims(ledger)).keys();
    await enter(ledger, told(1, 'Dora Valente said Estmark ships Grain, to Sudria.'));
    expect(await ledger.resolve(first!)).toMatchObject({ state: 'live', text: 'Estmark ships Grain, to Sudria' });
    await ledger.close();
  });

  it('shows words that stand and are not read any more', async () => {
    const store = await openSqlite(':memory:');
    const ledger = new LastingLedger(store, { reader: madeReader(), now });
    await enter(ledger, told(1, GRAIN));
    const [first] = (await claims(ledger)).keys();
    const blind = madeReader(' blind');
    const later = new LastingLedger(store, {
      reader: { id: blind.id, read: (doc) => ({ ...blind.read(doc), claims: [] }) },
      now,
    });
    await later.reread();
    expect(await later.resolve(first!)).toMatchObject({
      state: 'unread',
      quoted: [{ words: 'Estmark ships grain to Sudria' }],
      said: expect.stringContaining('made blind finds no such claim'),
    });
    await later.close();
  });

  it('names no other words, whatever is added and edited', async () => {
    const GOODS = ['grain', 'salt', 'grain by rail', 'copper wire'];
    const step = fc.record({ n: fc.nat(3), goods: fc.constantFrom(...GOODS), settle: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        const ledger = await open();
        const given = new Map<string, ReadonlySet<string>>();
        for (const [i, { n, goods, settle }] of steps.entries()) {
          const words = `Dora Valente said Estmark ships ${goods} to Sudria.`;
          await ledger.add({ ...told(n, words), hash: `${i}` });
          if (!settle) continue;
          await ledger.settle();
          const named = await claims(ledger);
          for (const [address, texts] of named) if (!given.has(address)) given.set(address, new Set(texts));
          for (const [address, texts] of given) {
            const resolved = await ledger.resolve(address);
            expect(resolved).not.toBeNull();
            if (resolved!.state === 'gone' || resolved!.state === 'unread') continue;
            expect(named.get(resolved!.address)?.some((text) => texts.has(text))).toBe(true);
          }
        }
        await ledger.close();
      }),
      { numRuns: 10 },
    );
  });
});

describe('the address of a speaker', () => {
  it('is made of his name, and leads on to no other', async () => {
    const ledger = await open();
    await enter(ledger, told(1, GRAIN), told(2, 'Dora Valente said Estmark ships grain by rail to Sudria.'));
    expect(await ledger.resolve('person:dora-valente')).toMatchObject({
      kind: 'speaker',
      state: 'live',
      text: 'Dora Valente',
      parts: [expect.stringMatching(/^a_/), expect.stringMatching(/^a_/)],
    });
    await enter(ledger, told(3, 'Nobody asked Dora Anna Valente.'), told(4, 'Nobody asked Ida Lund.'));
    expect(await ledger.resolve('person:ida-lund')).toMatchObject({ state: 'unread', parts: [expect.any(String)] });
    expect(await ledger.resolve('person:dora-anna-valente')).toMatchObject({ state: 'unread' });
    expect(await ledger.resolve('person:nobody-here')).toBeNull();
    await ledger.close();
  });
});
