import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyArticle } from '../ledger/article.fixture.ts';
import type { ArticleReading } from '../ledger/index.ts';
import type { LedgerStore, StoreWriter } from './ledger-store.ts';
import type { PassageQuery } from './passage.ts';
import type { AlertQuery, AlertRow, DeliveryRow, WatchRow } from './watch-rows.ts';

const NO_READING: ArticleReading = {
  mentions: [],
  dates: [],
  quantities: [],
  attributions: [],
  claims: [],
  sentences: [],
  entities: [],
};
const AT = '2025-03-04T10:00:00Z';

/** An article with one version, one reading, and its sentences. */
async function enter(tx: StoreWriter, id: string, text: string, facets: readonly string[] = []): Promise<number> {
  const row = { address: `a_${id}`, key: id, id, inCase: null, version: 1, reader: 'r1', day: 20_151 };
  const seq = await tx.addArticle(row);
  await tx.addVersion({
    article: seq,
    no: 1,
    hash: `hash of ${id}`,
    fetchedAt: AT,
    body: { ...emptyArticle(id), text },
  });
  await tx.addReading(seq, 1, 'r1', AT, NO_READING);
  await tx.setPassages(seq, [{ span: [0, text.length], words: text, facets }]);
  return seq;
}

const asking = (...phrases: readonly string[]): PassageQuery => ({
  phrases: phrases.map((phrase) => ({ words: phrase.replace('*', '').split(' '), prefix: phrase.endsWith('*') })),
  without: [],
  facets: [],
  lacking: [],
  articles: null,
  order: 'rank',
  before: null,
  most: 10,
  isCounted: true,
});

/** What every adapter of the port keeps to. `open` gives an empty ledger, the second time the same one again. */
export function ledgerStoreContract(
  name: string,
  open: () => Promise<{ first: LedgerStore; again: () => Promise<LedgerStore> }>,
): void {
  describe(`ledger store: ${name}`, () => {
    let store: LedgerStore;
    let again: () => Promise<LedgerStore>;
    beforeAll(async () => {
      ({ first: store, again } = await open());
    });
    afterAll(() => store.close());

    it('gives back what was put', async () => {
      const text = 'The bridge \u0000 stayed shut, 😀 officials said.';
      const seq = await store.write((tx) => enter(tx, 'put', text));
      await store.read(async (tx) => {
        expect(await tx.articleByKey('put')).toEqual({
          seq,
          address: 'a_put',
          key: 'put',
          id: 'put',
          inCase: null,
          version: 1,
          reader: 'r1',
          day: 20_151,
          story: null,
        });
        expect((await tx.version(seq, 1))?.body.text).toBe(text);
        expect(await tx.reading(seq, 1, 'r1')).toEqual(NO_READING);
        expect(await tx.readersInUse()).toEqual([{ id: 'r1', articles: 1 }]);
        expect(await tx.reader('r1')).toBeNull();
        expect(await tx.versionsOfHash('hash of put')).toEqual([{ article: seq, no: 1 }]);
        expect(await tx.articleByKey('another')).toBeNull();
      });
    });

    it('keeps what a reader was made of, as it was told first', async () => {
      const row = { id: 'r2', engine: 'fast', version: '1.0.0', files: { 'tags.bin': 'abc' } };
      await store.write(async (tx) => {
        await tx.addReader(row);
        await tx.addReader({ ...row, engine: 'best' });
      });
      expect(await store.read((tx) => tx.reader('r2'))).toEqual(row);
    });

    it('keeps all of a step or nothing', async () => {
      const before = await store.read((tx) => tx.counts());
      await expect(
        store.write(async (tx) => {
          await enter(tx, 'half', 'Half a step.');
          throw new Error('stopped');
        }),
      ).rejects.toThrow('stopped');
      expect(await store.read((tx) => tx.counts())).toEqual(before);
    });

    it('lets writers wait for one another', async () => {
      const other = await again();
      const count = async (one: LedgerStore): Promise<void> => {
        for (let i = 0; i < 20; i++)
          await one.write(async (tx) => {
            const known = await tx.address('counter');
            const born = (known?.born ?? 0) + 1;
            await tx.setAddress({
              address: 'counter',
              kind: 'story',
              story: null,
              target: null,
              leadsTo: null,
              last: `${born}`,
              born: 0,
            });
            await tx.setDayState(1, `${Number((await tx.dayState(1)) ?? '0') + 1}`);
          });
      };
      await Promise.all([count(store), count(store), ...(other === store ? [] : [count(other)])]);
      expect(await store.read((tx) => tx.dayState(1))).toBe(other === store ? '40' : '60');
      if (other !== store) await other.close();
    });

    it('finds words, phrases, beginnings and facets', async () => {
      const [a, b] = await store.write(async (tx) => [
        await enter(tx, 'grain', 'Grain stores would last six weeks, the minister said.', ['spx1', 'affirmed']),
        await enter(tx, 'store', 'The minister stores weeks of Café grain.', ['spx2', 'denied']),
      ]);
      const find = async (query: PassageQuery): Promise<readonly number[]> =>
        (await store.read((tx) => tx.search(query))).hits.map(({ article }) => article).toSorted();
      expect(await find(asking('grain', 'minister'))).toEqual([a, b]);
      expect(await find(asking('grain stores'))).toEqual([a]);
      expect(await find(asking('six wee*'))).toEqual([a]);
      expect(await find(asking('cafe'))).toEqual([b]);
      expect(await find({ ...asking('grain'), facets: [['spx1', 'spx9']] })).toEqual([a]);
      expect(await find({ ...asking('grain'), facets: [['affirmed', 'denied'], ['spx2']] })).toEqual([b]);
      expect(await find({ ...asking('grain'), without: asking('six').phrases })).toEqual([b]);
      expect(await find(asking('nowhere'))).toEqual([]);
      expect(await find({ ...asking(), facets: [['denied']] })).toEqual([b]);
      expect(await find({ ...asking('grain'), lacking: ['denied'] })).toEqual([a]);
      expect(await find({ ...asking('g*'), articles: [b!] })).toEqual([b]);
      expect(await find({ ...asking('gr*'), without: asking('caf*').phrases })).toEqual([a]);
      expect(await find(asking('weeks gra*'))).toEqual([]);
    });

    it('pages without gaps or repeats while sentences come in', async () => {
      const ids = Array.from({ length: 25 }, (_, i) => `page${i}`);
      for (const id of ids) await store.write((tx) => enter(tx, id, `Harbour report ${id}.`));
      const seen: number[] = [];
      for (let before: number | null = null; ;) {
        const { hits } = await store.read((tx) =>
          tx.search({ ...asking('harbour'), order: 'newest', before, most: 10 }),
        );
        seen.push(...hits.map(({ article }) => article));
        const last = hits.at(-1);
        if (last === undefined) break;
        before = last.passage;
        await store.write((tx) => enter(tx, `later${seen.length}`, 'Harbour report, later.'));
      }
      expect(seen.length).toBe(25);
      expect(new Set(seen).size).toBe(25);
      expect((await store.read((tx) => tx.search(asking('harbour')))).count).toBe(28);
    });

    it('appends judgements and numbers revisions', async () => {
      const anchor = {
        article: 'a_put',
        version: 1,
        role: 'claim' as const,
        finding: 'c1',
        span: [0, 3] as const,
        exact: 'The',
        prefix: '',
        suffix: ' bridge',
      };
      const given = {
        at: AT,
        person: 'ines',
        verdict: 'reject' as const,
        of: null,
        anchors: [anchor],
        saw: { id: 'c1' },
        reader: 'r1',
        says: null,
        note: 'no',
        undoes: null,
      };
      const judged = await store.write((tx) => tx.addJudgement(given));
      expect(await store.read((tx) => tx.judgementsOn(['a_put']))).toEqual([judged]);
      expect(await store.read((tx) => tx.judgementsAfter(judged.seq, 10))).toEqual([]);
      const [one, two] = await store.write(async (tx) => [
        await tx.addRevision({ at: AT, cause: 'articles', story: 's_1', body: '{}' }),
        await tx.addRevision({ at: AT, cause: 'articles', story: 's_2', body: '{"n":1}' }),
      ]);
      expect(two).toBeGreaterThan(one);
      expect((await store.read((tx) => tx.revisionsAfter(one, 10))).map(({ body }) => body)).toEqual(['{"n":1}']);
      expect(await store.read((tx) => tx.revision())).toBe(two);
      await store.read(async (tx) => {
        expect(await tx.storiesChanged(one, null, 10)).toEqual(['s_2']);
        expect(await tx.storiesChanged(one - 1, null, 1)).toHaveLength(1);
        expect(await tx.storiesChanged(one - 1, ['s_1', 's_3'], 10)).toEqual(['s_1']);
      });
    });

    it('keeps what addresses named, revision by revision', async () => {
      await store.write(async (tx) => {
        const row = { address: 'c_then', kind: 'claim', story: null, target: null, leadsTo: null, last: '{}', born: 3 };
        await tx.setAddress(row as Parameters<StoreWriter['setAddress']>[0]);
        for (const [rev, body] of [
          [3, 'first'],
          [7, 'third'],
          [3, 'second'],
        ] as const)
          await tx.setNamed('c_then', rev, body);
      });
      const at = (rev: number): Promise<string | null> => store.read((tx) => tx.namedAt('c_then', rev));
      expect(await Promise.all([2, 3, 6, 7, 99].map(at))).toEqual([null, 'second', 'second', 'third', 'third']);
    });

    it('finds stories by what their claims rest on', async () => {
      const address = (
        name: string,
        story: number,
        target: string | null,
        last: unknown,
      ): Parameters<StoreWriter['setAddress']>[0] => ({
        address: name,
        kind: 'claim',
        story,
        target,
        leadsTo: null,
        last: JSON.stringify(last),
        born: 1,
      });
      await store.write(async (tx) => {
        await tx.setAddress(address('c_one', 901, 'k1', { counts: [3, 1, 1], denied: false }));
        await tx.setAddress(address('c_two', 902, 'k2', { counts: [3, 2, 4], denied: true }));
        await tx.setAddress(address('c_gone', 903, null, { counts: [3, 2, 2], denied: true }));
        await tx.setAddress(address('c_old', 904, 'k4', { counts: [2, 1, 2] }));
      });
      const find = (least: number | null, most: number | null, denied: boolean): Promise<readonly number[]> =>
        store.read(async (tx) =>
          (await tx.storiesResting({ least, most, reach: null, denied }, 10)).toSorted((a, b) => a - b),
        );
      expect(await find(2, null, false)).toEqual([902]);
      expect(await find(null, 2, false)).toEqual([901, 904]);
      expect(await find(null, null, true)).toEqual([902, 904]);
      expect(await find(2, 3, true)).toEqual([]);
    });

    it('finds articles of a span of days by who acts on whom', async () => {
      const [a, b] = await store.write(async (tx) => [
        await enter(tx, 'cast1', 'One.'),
        await enter(tx, 'cast2', 'Two.'),
      ]);
      const cast = new Map([['EST>SUD', 3]]);
      await store.write(async (tx) => {
        await tx.setCast({ article: a!, day: 10, cast, pairs: ['EST>NOR'] });
        await tx.setCast({ article: a!, day: 12, cast, pairs: ['EST>SUD'] });
        await tx.setCast({ article: b!, day: 14, cast, pairs: ['EST>SUD', 'NOR>SUD'] });
      });
      await store.read(async (tx) => {
        const under = async (from: number, to: number, ...pairs: readonly string[]): Promise<readonly number[]> =>
          (await tx.castsUnder(pairs, from, to)).map(({ article }) => article).toSorted((x, y) => x - y);
        expect(await under(0, 99, 'EST>SUD', 'NOR>SUD')).toEqual([a, b]);
        expect(await under(13, 99, 'EST>SUD')).toEqual([b]);
        expect(await under(0, 99, 'EST>NOR')).toEqual([]);
        expect(await tx.castsOf([a!])).toEqual([{ article: a, day: 12, cast, pairs: ['EST>SUD'] }]);
      });
    });

    it('keeps what is watched: what is due, what was taken from it, and that it was dropped', async () => {
      const row = (id: string, nextAt: string | null, parent: string | null = null): WatchRow => ({
        id,
        kind: parent === null ? 'feed' : 'page',
        target: `https://paper.example/${id}`,
        parent,
        nextAt,
        madeAt: AT,
        body: '{}',
      });
      await store.write(async (tx) => {
        await tx.setWatch(row('w1', '2025-03-04T10:05:00Z'));
        await tx.setWatch(row('w2', null));
        await tx.setWatch(row('w3', '2025-03-04T10:01:00Z', 'w1'));
        await tx.setTaken('w1', new Map([['one', 'h1']]));
        await tx.setTaken(
          'w1',
          new Map([
            ['one', 'h2'],
            ['two', 'h3'],
          ]),
        );
        await tx.setWatch({ ...row('w1', '2025-03-04T10:09:00Z'), kind: 'page', body: '{"n":1}' });
        await tx.setMark('told', '7');
        await tx.setMark('told', '8');
      });
      await store.read(async (tx) => {
        expect(await tx.watches()).toEqual([
          { ...row('w1', '2025-03-04T10:09:00Z'), kind: 'page', body: '{"n":1}' },
          row('w2', null),
        ]);
        expect((await tx.dueWatches('2025-03-04T10:09:00Z', 9)).map(({ id }) => id)).toEqual(['w3', 'w1']);
        expect((await tx.dueWatches('2025-03-04T10:08:59Z', 9)).map(({ id }) => id)).toEqual(['w3']);
        expect(await tx.nextWatch()).toBe('2025-03-04T10:01:00Z');
        expect(await tx.pagesOfWatches()).toEqual([{ parent: 'w1', pages: 1 }]);
        expect(await tx.takenFrom('w1', ['two', 'one', 'none'])).toEqual(
          new Map([
            ['one', 'h2'],
            ['two', 'h3'],
          ]),
        );
        expect(await tx.takenFrom('w2', ['one'])).toEqual(new Map());
        expect([await tx.mark('told'), await tx.mark('none')]).toEqual(['8', null]);
      });
      await store.write((tx) => tx.dropWatch('w1'));
      await store.read(async (tx) => {
        expect((await tx.watches()).map(({ id }) => id)).toEqual(['w2']);
        expect(await tx.watch('w3')).toBeNull();
        expect(await tx.nextWatch()).toBeNull();
      });
    });

    it('keeps alerts with their evidence once each, and where they are sent', async () => {
      const row = (key: string, quiet: boolean, story: string | null): Omit<AlertRow, 'seq'> => ({
        key,
        at: AT,
        rev: 3,
        story,
        kind: 'denied',
        quiet,
        watch: 'w9',
        withdrawn: null,
        body: '{}',
      });
      const [one, two] = await store.write(async (tx) => [
        await tx.addAlert(row('k1', false, 's_1'), ['e1', 'e2', 'e1']),
        await tx.addAlert(row('k2', true, 's_2'), ['e3']),
      ]);
      await expect(store.write((tx) => tx.addAlert(row('k1', false, null), []))).rejects.toThrow(/unique|UNIQUE/);
      await expect(store.write((tx) => tx.addAlert(row('k4', false, null), ['e1']))).rejects.toThrow(/unique|UNIQUE/);
      const all = { story: null, quiet: true, before: null, most: 9 };
      const seqs = async (query: Partial<AlertQuery>): Promise<readonly number[]> =>
        (await store.read((tx) => tx.alerts({ ...all, ...query }))).map(({ seq }) => seq);
      expect(await seqs({})).toEqual([two, one]);
      expect(await seqs({ quiet: false })).toEqual([one]);
      expect(await seqs({ story: 's_2' })).toEqual([two]);
      expect(await seqs({ before: two! })).toEqual([one]);
      expect(await store.read((tx) => tx.toldEvidence(['e2', 'e3', 'e9']))).toEqual(
        new Map([
          ['e2', one],
          ['e3', two],
        ]),
      );
      const delivery = (alert: number, nextAt: string): DeliveryRow => ({
        alert,
        channel: 'hook',
        message: null,
        state: 'waits',
        tries: 0,
        nextAt,
        said: null,
      });
      await store.write(async (tx) => {
        await tx.setWithdrawn(one!, { at: AT, why: 'it is one again' });
        await tx.setDelivery(delivery(one!, '2025-03-04T10:01:00Z'));
        await tx.setDelivery(delivery(two!, '2025-03-04T10:02:00Z'));
        await tx.setDelivery({ ...delivery(one!, '2025-03-04T10:01:00Z'), message: 'm', state: 'sent', tries: 1 });
      });
      await store.read(async (tx) => {
        expect(await tx.alertsAfter(one!, 9)).toEqual([{ ...row('k2', true, 's_2'), seq: two }]);
        expect((await tx.alert(one!))?.withdrawn).toEqual({ at: AT, why: 'it is one again' });
        expect([await tx.rangSince('w9', AT), await tx.rangSince('w9', '2025-03-05')]).toEqual([1, 0]);
        expect(await tx.dueDeliveries('2025-03-04T10:02:00Z', 9)).toEqual([delivery(two!, '2025-03-04T10:02:00Z')]);
        expect(await tx.nextDelivery()).toBe('2025-03-04T10:02:00Z');
        expect((await tx.deliveriesOf('hook', 'sent', 9)).map(({ message }) => message)).toEqual(['m']);
      });
    });

    it('is the same after it was closed', async () => {
      const before = await store.read((tx) => tx.counts());
      expect(await store.faults()).toEqual([]);
      const other = await again();
      expect(await other.read((tx) => tx.counts())).toEqual(before);
      if (other !== store) await other.close();
    });
  });
}
