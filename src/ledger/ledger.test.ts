import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LedgerFile } from '../model/index.ts';
import { saying } from './article.fixture.ts';
import { Ledger } from './ledger.ts';

const REPORTS = [
  saying('a', { name: 'Mara Vale', type: 'PERSON', role: 'trade minister', affiliation: 'e4' }, 'marine engines'),
  saying('b', { name: 'officials in Norland', type: 'PERSON', affiliation: 'e4' }, 'marine engines', false),
  saying('c', { name: 'Petra Lund', type: 'PERSON' }, 'engines'),
] as const;

function ledgerOf(reports: readonly (typeof REPORTS)[number][]): LedgerFile {
  const ledger = new Ledger();
  for (const [article, annotated] of reports) ledger.add(article, annotated);
  return ledger.toFile();
}

describe('Ledger', () => {
  it('joins what three reports say, a minister by name and officials of her state being one origin', () => {
    const { claims, origins } = ledgerOf(REPORTS);
    expect(claims.map(({ members, counts }) => [members.length, counts.origins, counts.institutions])).toEqual([
      [3, 2, 2],
    ]);
    expect(origins.map(({ kind, institution }) => [kind, institution])).toEqual([
      ['statement', 'NOR'],
      ['statement', null],
    ]);
  });

  it('writes what the format asks for: the schema holds and references resolve', () => {
    const file = ledgerOf(REPORTS);
    expect(LedgerFile.safeParse(file).error).toBeUndefined();
    const entities = new Set(file.entities.map(({ id }) => id));
    for (const { mentions, attributions, claims } of file.articles) {
      const used = [
        ...mentions.map(({ entity }) => entity),
        ...attributions.map(({ speaker }) => speaker),
        ...claims.flatMap(({ actor, recipient }) => [...actor, ...recipient]),
      ];
      expect(used.filter((id) => id !== null && !entities.has(id))).toEqual([]);
    }
    expect(file.entities.filter(({ affiliation }) => affiliation !== null && !entities.has(affiliation))).toEqual([]);
  });

  it('keeps one of the same file, and both of two files with one name', () => {
    const ledger = new Ledger();
    const [article, annotated] = REPORTS[0];
    ledger.add(article, annotated);
    expect(ledger.add({ ...article, id: 'again' }, annotated)).toEqual({
      id: 'a',
      warning: 'again is the same file as a and was left out',
    });
    expect(ledger.add({ ...article, hash: 'ffffffff99' }, annotated)).toEqual({
      id: 'a~ffffffff',
      warning: 'another article is called a; this one is entered as a~ffffffff',
    });
    expect(ledger.toFile().articles.map(({ id }) => id)).toEqual(['a', 'a~ffffffff']);
  });

  it('keeps the same bytes of two papers as two carriers, whatever the order', () => {
    const [article, annotated] = REPORTS[0];
    const papers = ['Canal Post', 'Weir Gazette'].map((publisher) => ({ ...article, id: publisher, publisher }));
    const files = [papers, papers.toReversed()].map((order) => {
      const ledger = new Ledger();
      expect(order.map((paper) => ledger.add(paper, annotated).warning)).toEqual([null, null]);
      return ledger.toFile();
    });
    expect(files[0]!.articles.map(({ publisher }) => publisher)).toEqual(['Canal Post', 'Weir Gazette']);
    expect(files[0]!.copies).toHaveLength(1);
    expect(files[1]).toEqual(files[0]);
  });

  it('keeps the same of two names for one file, whatever the order', () => {
    const [article, annotated] = REPORTS[0];
    const files = [
      ['b', 'a'],
      ['a', 'b'],
    ].map((order) => {
      const ledger = new Ledger();
      const added = order.map((id) => ledger.add({ ...article, id }, annotated));
      expect(added[1]).toEqual({ id: 'a', warning: 'b is the same file as a and was left out' });
      return ledger.toFile();
    });
    expect(files[0]!.articles.map(({ id }) => id)).toEqual(['a']);
    expect(files[1]).toEqual(files[0]);
  });

  it('an empty ledger is a ledger', () => expect(LedgerFile.safeParse(new Ledger().toFile()).success).toBe(true));

  it('any order, the same file', () => {
    const whole = ledgerOf(REPORTS);
    fc.assert(
      fc.property(fc.shuffledSubarray([...REPORTS], { minLength: REPORTS.length }), (shuffled) => {
        expect(ledgerOf(shuffled)).toEqual(whole);
      }),
    );
  });

  it('written and read again is the same, and goes on', () => {
    const file = ledgerOf(REPORTS.slice(0, 2));
    const again = Ledger.fromFile(file);
    expect(again.toFile()).toEqual(file);
    const [article, annotated] = REPORTS[2];
    again.add(article, annotated);
    expect(again.toFile()).toEqual(ledgerOf(REPORTS));
  });
});
