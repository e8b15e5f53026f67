import { describe, expect, it } from 'vitest';
import type { LedgerStore, StoreReader } from '../store/index.ts';
import { openSqlite } from '../store/sqlite.ts';
import { EntryCache } from './entries.ts';
import { LastingLedger } from './lasting-ledger.ts';
import { StreamPlacer } from './place-stream.ts';
import { foresee, settleStep, type Memory } from './settle.ts';
import { madeReader, report } from './stream.fixture.ts';
import type { Fresh } from './weigh-stories.ts';
import { WeighingCache } from './weighing-cache.ts';

const now = (): string => '2025-03-20T12:00:00Z';
const over = (store: LedgerStore): LastingLedger => new LastingLedger(store, { reader: madeReader(), now });

/** Counts what was asked for and was there. */
class Counting extends Map<string, Fresh> {
  hits = 0;
  override get(digest: string): Fresh | undefined {
    const fresh = super.get(digest);
    if (fresh !== undefined) this.hits++;
    return fresh;
  }
}

describe('what a step comes to', () => {
  it.each([null, 'case'])(
    'is weighed before the step holds the ledger (%s), and nothing of it is put down',
    async (name) => {
      const store = await openSqlite(':memory:');
      const ledger = over(store);
      for (let n = 0; n < 6; n++) await ledger.add(report(n), name);
      const held = new Counting();
      const memory: Memory = {
        placer: new StreamPlacer(),
        entries: new EntryCache(),
        weighings: new WeighingCache(),
        foreseen: held,
      };
      const before = await store.read((tx) => tx.counts());
      expect(await store.read((tx) => foresee(tx, memory))).toBe(true);
      const weighed = held.size;
      expect(weighed).toBeGreaterThan(0);
      expect(await store.read((tx) => tx.counts())).toEqual(before);
      await store.write((tx) => settleStep(tx, memory, now()));
      expect(held.hits).toBe(weighed);
      expect(await store.read((tx) => foresee(tx, memory))).toBe(false);
      await store.close();
    },
  );

  it('is weighed anew where others came in between', async () => {
    const store = await openSqlite(':memory:');
    const others = over(store);
    let isMeddling = false;
    // whenever the one has foreseen a step, another adds, judges and settles first
    const meddled: LedgerStore = {
      ...store,
      read: async <Result>(work: (tx: StoreReader) => Promise<Result>): Promise<Result> => {
        const result = await store.read(work);
        if (!isMeddling || result !== true) return result;
        isMeddling = false;
        const { address } = await others.add(report(7));
        await others.settle();
        const { claims } = (await others.toFile()).articles.find(({ id }) => id === report(0).id)!;
        const { address: first } = (await store.read((tx) => tx.articleById(report(0).id)))[0]!;
        await others.judge({ person: 'ines', verdict: 'reject', about: `${first}.${claims[0]!.id}` });
        await others.judge({ person: 'ines', verdict: 'note', about: address, note: 'seen' });
        return result;
      },
    };
    const ledger = over(meddled);
    for (let n = 0; n < 4; n++) await ledger.add(report(n));
    await ledger.settle();
    for (let n = 4; n < 7; n++) await ledger.add(report(n));
    isMeddling = true;
    await ledger.settle();
    expect(isMeddling).toBe(false);
    await ledger.settle();
    const again = await openSqlite(':memory:');
    const whole = over(again);
    for (let n = 0; n < 8; n++) await whole.add(report(n));
    await whole.settle();
    const file = await whole.toFile();
    const { address } = (await again.read((tx) => tx.articleById(report(0).id)))[0]!;
    const { claims } = file.articles.find(({ id }) => id === report(0).id)!;
    await whole.judge({ person: 'ines', verdict: 'reject', about: `${address}.${claims[0]!.id}` });
    await whole.settle();
    expect(await ledger.toFile()).toEqual(await whole.toFile());
    expect(await ledger.check()).toEqual([]);
    await store.close();
    await again.close();
  });
});
