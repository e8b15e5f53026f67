import { describe, expect, it } from 'vitest';
import type { Annotated, Article, Doc, LedgerFile } from '../model/index.ts';
import type { LedgerStore } from '../store/index.ts';
import { openSqlite } from '../store/sqlite.ts';
import type { GivenJudgement } from './given-judgement.ts';
import { LastingLedger } from './lasting-ledger.ts';
import type { Reader } from './reader.ts';
import { madeReader, report } from './stream.fixture.ts';

const now = (): string => '2025-03-20T12:00:00.000Z';
const over = (store: LedgerStore, reader: Reader = madeReader()): LastingLedger =>
  new LastingLedger(store, { reader, now });
const page = (n: number): Article => ({ ...report(n), url: `https://post.example/${n}` });

async function ledgerOf(
  articles: readonly Article[],
  inCase: string | null = null,
): Promise<{ store: LedgerStore; ledger: LastingLedger; addresses: string[] }> {
  const store = await openSqlite(':memory:');
  const ledger = over(store);
  const addresses: string[] = [];
  for (const article of articles) addresses.push((await ledger.add(article, inCase)).address);
  await ledger.settle();
  return { store, ledger, addresses };
}

async function say(ledger: LastingLedger, ...given: readonly Omit<GivenJudgement, 'person'>[]): Promise<number[]> {
  const seqs: number[] = [];
  for (const one of given) seqs.push((await ledger.judge({ person: 'ines', ...one })).judgement.seq);
  await ledger.settle();
  return seqs;
}

const article = (file: LedgerFile, id: string): LedgerFile['articles'][number] =>
  file.articles.find((one) => one.id === id)!;
const stateOf = async (ledger: LastingLedger): Promise<string[]> => {
  const states: string[] = [];
  for await (const { standing } of ledger.judgements()) states.push(standing?.state ?? 'none');
  return states;
};

describe('a judgement', () => {
  it('counts at once, says whose it is, and can be taken back, and that too', async () => {
    const { ledger, addresses } = await ledgerOf([page(0), page(5)]);
    const before = await ledger.toFile();
    const claim = article(before, 'r0.txt').claims[0]!;
    const about = `${addresses[0]}.${claim.id}`;
    const [first] = await say(ledger, { verdict: 'reject', about });
    expect(article(await ledger.toFile(), 'r0.txt').claims).toEqual([]);
    const [undo] = await say(ledger, { verdict: 'undo', undoes: first! });
    expect(await ledger.toFile()).toEqual(before);
    await say(ledger, { verdict: 'undo', undoes: undo! });
    expect(article(await ledger.toFile(), 'r0.txt').claims).toEqual([]);
    await say(
      ledger,
      { verdict: 'undo', undoes: first! },
      { verdict: 'correct', about, says: { type: 'SANCTION', speaker: 'Ida Lund', polarity: 'denied' } },
    );
    const file = await ledger.toFile();
    const corrected = article(file, 'r0.txt').claims[0]!;
    expect(corrected).toMatchObject({
      id: claim.id,
      type: 'SANCTION',
      polarity: 'denied',
      judged: [{ by: 'ines', verdict: 'correct' }],
    });
    const holder = article(file, 'r0.txt').attributions.find(({ id }) => id === corrected.holder);
    expect(file.entities.find(({ id }) => id === holder?.speaker)?.name).toBe('Ida Lund');
    expect((await ledger.search('speaker:"Ida Lund"')).found.map(({ speaker }) => speaker)).toEqual(['Ida Lund']);
    expect(await stateOf(ledger)).toEqual(['moot', 'attached', 'attached', 'attached', 'attached']);
    expect(await ledger.check()).toEqual([]);
  });

  it('is not taken twice, nor about what was never there', async () => {
    const { ledger, addresses } = await ledgerOf([page(0)]);
    const { id } = (await ledger.toFile()).articles[0]!.claims[0]!;
    const given = { person: 'ines', verdict: 'accept' as const, about: `${addresses[0]}.${id}` };
    expect(await ledger.judge(given)).toMatchObject({ isNew: true });
    expect(await ledger.judge(given)).toMatchObject({ isNew: false });
    expect(await ledger.judge({ ...given, person: 'tom' })).toMatchObject({ isNew: true });
    for (const [about, why] of [
      ['a_0000000000', /never added/],
      [`${addresses[0]}.c0`, /no finding/],
      ['c_0', /never given out/],
    ] as const)
      await expect(ledger.judge({ ...given, about })).rejects.toThrow(why);
    await expect(ledger.judge({ person: 'ines', verdict: 'undo', undoes: 99 })).rejects.toThrow(/no judgement 99/);
  });
});

describe('pairs', () => {
  it('bind claims: the different stay apart, the same together', async () => {
    const { ledger, addresses } = await ledgerOf(
      [page(0), page(15), page(3)].map((one) => ({ ...one, publishedAt: '2025-03-04' })),
      'c',
    );
    const before = await ledger.toFile();
    const claimOf = (id: string): string => article(before, id).claims[0]!.id;
    const at = (n: number, id: string): string => `${addresses[n]}.${claimOf(id)}`;
    const meet = async (x: string, y: string): Promise<boolean> =>
      (await ledger.toFile()).claims.some(({ members }) =>
        [x, y].every((id) => members.some((one) => one.article === id)),
      );
    expect(await meet('r0.txt', 'r3.txt')).toBe(true);
    const [parted] = await say(ledger, { verdict: 'different', about: [at(0, 'r0.txt'), at(2, 'r3.txt')] });
    expect(await meet('r0.txt', 'r3.txt')).toBe(false);
    expect(await meet('r0.txt', 'r15.txt')).toBe(true);
    for (const { members, counts } of (await ledger.toFile()).claims)
      expect(counts.articles).toBe(new Set(members.map((one) => one.article)).size);
    await say(ledger, { verdict: 'undo', undoes: parted! });
    expect(await ledger.toFile()).toEqual(before);
    await say(
      ledger,
      { verdict: 'different', about: [at(0, 'r0.txt'), at(2, 'r3.txt')], note: 'again' },
      { verdict: 'different', about: [at(1, 'r15.txt'), at(2, 'r3.txt')] },
    );
    expect(await meet('r15.txt', 'r3.txt')).toBe(false);
    await say(ledger, { verdict: 'same', about: [at(1, 'r15.txt'), at(2, 'r3.txt')] });
    expect(await meet('r15.txt', 'r3.txt')).toBe(true);
  });

  it('bind entities of one name', async () => {
    const { ledger, addresses } = await ledgerOf(
      [page(0), page(15)].map((one, i) => ({
        ...one,
        publishedAt: '2025-03-04',
        text: one.text.replace(/^\w+ \w+/, ['Dora Valente', 'Dora Valente'][i]!),
      })),
      'c',
    );
    const before = await ledger.toFile();
    const speaker = (file: LedgerFile, id: string): string => article(file, id).attributions[0]!.speaker!;
    expect(speaker(before, 'r0.txt')).toBe(speaker(before, 'r15.txt'));
    const at = (n: number, id: string): string => `${addresses[n]}.${article(before, id).attributions[0]!.id}`;
    await say(ledger, { verdict: 'different', about: [at(0, 'r0.txt'), at(1, 'r15.txt')] });
    const after = await ledger.toFile();
    expect(speaker(after, 'r0.txt')).not.toBe(speaker(after, 'r15.txt'));
    expect(after.entities.filter(({ name }) => name === 'Dora Valente').length).toBe(2);
  });

  it('is overruled by a later one, the same person’s too, as often as he likes', async () => {
    const { ledger, addresses } = await ledgerOf([page(0)]);
    const [claim] = article(await ledger.toFile(), 'r0.txt').claims;
    const about = `${addresses[0]}.${claim!.id}`;
    const stands = async (): Promise<boolean> =>
      article(await ledger.toFile(), 'r0.txt').claims.some(({ id }) => id === claim!.id);
    for (const [verdict, left] of [
      ['reject', false],
      ['accept', true],
      ['reject', false],
      ['accept', true],
    ] as const) {
      await say(ledger, { verdict, about });
      expect(await stands()).toBe(left);
    }
    expect((await ledger.judge({ person: 'ines', verdict: 'accept', about })).isNew).toBe(false);
    await ledger.judge({ person: 'tom', verdict: 'reject', about });
    await ledger.settle();
    expect(await stands()).toBe(false);
    expect((await ledger.judge({ person: 'ines', verdict: 'accept', about })).isNew).toBe(true);
    expect(await ledger.check()).toEqual([]);
  });

  it.each([
    ['in a case', 'c'],
    ['in the stream', null],
  ] as const)('bind names of speakers wherever both stand, %s', async (_, inCase) => {
    const names = ['Dora Valente', 'Dorothea Valente', 'Dora Valente'];
    const written = [0, 15, 30].map((n, i) => ({
      ...page(n),
      publishedAt: '2025-03-04',
      text: page(n).text.replace(/^\w+ \w+/, names[i]!),
    }));
    const { ledger } = await ledgerOf(written.slice(0, 2), inCase);
    const speakers = async (): Promise<string[]> => {
      const file = await ledger.toFile();
      return file.articles.map(({ attributions }) => attributions[0]!.speaker!);
    };
    const before = await ledger.toFile();
    expect(new Set(await speakers()).size).toBe(2);
    const about: readonly [string, string] = ['person:dora-valente', 'person:dorothea-valente'];
    const [joined] = await say(ledger, { verdict: 'same', of: 'entities', about });
    expect(new Set(await speakers()).size).toBe(1);
    expect((await ledger.toFile()).origins.length).toBeLessThanOrEqual(before.origins.length);
    expect(await ledger.check()).toEqual([]);
    const [standing] = await ledger.read((tx) => tx.standings());
    expect(standing).toMatchObject({ state: 'attached', where: expect.stringContaining('wherever both stand') });
    await ledger.add(written[2]!, inCase);
    await ledger.settle();
    expect(new Set(await speakers()).size).toBe(1);
    await say(ledger, { verdict: 'different', of: 'entities', about: [about[1], about[0]] });
    expect(new Set(await speakers()).size).toBe(2);
    await say(ledger, { verdict: 'undo', undoes: joined! + 1 });
    expect(new Set(await speakers()).size).toBe(1);
    await say(ledger, { verdict: 'undo', undoes: joined! });
    expect(new Set(await speakers()).size).toBe(2);
    expect(await ledger.check()).toEqual([]);
  });

  it('refuses names that nobody is quoted by, and one that is named twice', async () => {
    const { ledger } = await ledgerOf([page(0)], 'c');
    const [first] = (await ledger.toFile()).entities.filter(({ id }) => id.startsWith('person:'));
    const said = (about: readonly [string, string]): Promise<unknown> =>
      ledger.judge({ person: 'R', verdict: 'same', of: 'entities', about });
    await expect(said([first!.id, 'person:no-body'])).rejects.toThrow('nobody is quoted as person:no-body');
    await expect(said([first!.id, first!.id])).rejects.toThrow('one and the same');
  });

  it('bind articles of a story, also when more comes', async () => {
    const articles = [0, 5, 10, 15].map((n) => ({ ...page(n), publishedAt: '2025-03-04' }));
    const { ledger, addresses } = await ledgerOf(articles);
    const storyOf = async (n: number): Promise<number | null> =>
      (await ledger.read((tx) => tx.articleByAddress(addresses[n]!)))!.story;
    expect(await storyOf(0)).toBe(await storyOf(1));
    const [parted] = await say(ledger, { verdict: 'different', about: [addresses[0]!, addresses[1]!] });
    expect(await storyOf(0)).not.toBe(await storyOf(1));
    await ledger.add({ ...page(20), publishedAt: '2025-03-05' });
    await ledger.settle();
    expect(await storyOf(0)).not.toBe(await storyOf(1));
    await say(ledger, { verdict: 'undo', undoes: parted! });
    expect(await storyOf(0)).toBe(await storyOf(1));
    const { address } = await ledger.add({ ...page(1), publishedAt: '2025-06-01' });
    await ledger.settle();
    await say(ledger, { verdict: 'same', about: [addresses[0]!, address] });
    const other = (await ledger.read((tx) => tx.articleByAddress(address)))!.story;
    expect(other).toBe(await storyOf(0));
    expect(await ledger.check()).toEqual([]);
  });
});

/** Finds nothing in every third article, and less of the words in every other. */
const worse: Reader = {
  id: 'worse',
  read(doc: Doc): Annotated {
    const found = madeReader().read(doc);
    const n = Number(/report (\d+)/.exec(doc.text)?.[1] ?? 0);
    if (n % 3 === 0) return { ...found, claims: [], attributions: [] };
    return n % 3 === 1
      ? found
      : {
          ...found,
          claims: found.claims.map((claim) => ({
            ...claim,
            id: `${claim.id}x`,
            evidence: claim.evidence.map(([start, stop]) => [start + 8, stop] as const),
          })),
        };
  },
};

describe('judgements after a worse reader and after edits', () => {
  it('are all accounted for, and none is at a place that was not meant', async () => {
    const articles = Array.from({ length: 40 }, (_, n) => page(n));
    const { store, ledger, addresses } = await ledgerOf(articles);
    const file = await ledger.toFile();
    const given = articles.flatMap(({ id }, n) => {
      const { claims, attributions } = article(file, id);
      const claim = { about: `${addresses[n]}.${claims[0]!.id}` };
      return [
        { ...claim, verdict: n % 4 === 0 ? ('reject' as const) : ('accept' as const) },
        { verdict: 'correct' as const, about: `${addresses[n]}.${attributions[0]!.id}`, says: { speaker: 'Ida Lund' } },
      ];
    });
    await say(ledger, ...given);
    expect(new Set(await stateOf(ledger))).toEqual(new Set(['attached']));

    const later = over(store, worse);
    expect(await later.reread()).toBe(40);
    const states = await stateOf(later);
    expect(states.length).toBe(80);
    expect(states.filter((state) => state === 'attached' || state === 'moot').length).toBe(80);
    // what was accepted stands, though it is found no more
    expect(article(await later.toFile(), 'r3.txt').claims).toMatchObject([
      { judged: [{ verdict: 'accept' }], actor: ['EST'] },
    ]);

    const edit = (text: string, n: number): string =>
      [
        `A new lead, for all that came since.\n\n${text}`,
        text.replace('Sudria. ', 'Sudria. A line was put in here. '),
        `${text} ${text.slice(0, text.indexOf('.') + 1)}`,
        text.slice(text.indexOf('.') + 2),
      ][n % 4]!;
    for (const [n, one] of articles.entries())
      await later.add({ ...one, hash: `edited ${n}`, text: edit(one.text, n) });
    await later.settle();
    const after = await stateOf(later);
    expect(after.length).toBe(80);
    expect(after.every((state) => state !== 'none')).toBe(true);
    for await (const { anchors, standing } of later.judgements()) {
      if (standing?.state !== 'attached') continue;
      const n = addresses.indexOf(anchors[0]!.article);
      expect(n % 4, `${n} ${standing.where}`).not.toBe(3);
    }
    expect(
      after.filter((_, i) => Math.floor(i / 2) % 4 < 2).every((state) => state === 'attached' || state === 'moot'),
    ).toBe(true);
    expect(await later.check()).toEqual([]);
  });

  it('travel to another ledger', async () => {
    const articles = Array.from({ length: 6 }, (_, n) => page(n));
    const { ledger, addresses } = await ledgerOf(articles);
    const file = await ledger.toFile();
    const about = (n: number): string => `${addresses[n]}.${article(file, `r${n}.txt`).claims[0]!.id}`;
    const [, second] = await say(
      ledger,
      { verdict: 'reject', about: about(0) },
      { verdict: 'reject', about: about(1) },
      { verdict: 'correct', about: about(2), says: { type: 'SANCTION' } },
    );
    await say(ledger, { verdict: 'undo', undoes: second! });
    const { ledger: other } = await ledgerOf(articles.toReversed());
    for await (const judgement of ledger.judgements()) await other.judge(judgement);
    await other.settle();
    const claims = ({ articles: list }: LedgerFile): unknown => list.map((one) => one.claims);
    expect(claims(await other.toFile())).toEqual(claims(await ledger.toFile()));
  });
});
