import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimGroup, GroupMember, LedgerFile } from '../model/index.ts';
import { saying } from './article.fixture.ts';
import { diff } from './diff.ts';
import { Ledger } from './ledger.ts';

const REPORTS = [
  saying('a', { name: 'Mara Vale', type: 'PERSON', role: 'trade minister', affiliation: 'e4' }, 'marine engines'),
  saying('b', { name: 'Petra Lund', type: 'PERSON' }, 'marine engines'),
  saying('c', { name: 'Olaf Brandt', type: 'PERSON' }, 'wheat'),
] as const;

function ledgerOf(reports: readonly (typeof REPORTS)[number][]): LedgerFile {
  const ledger = new Ledger();
  for (const [article, annotated] of reports) ledger.add(article, annotated);
  return ledger.toFile();
}

const EMPTY = ledgerOf([]);

/** A group of claims `article/claim`, with `!` behind those that deny it. */
function group(id: string, origins: number, ...members: readonly string[]): ClaimGroup {
  return {
    id,
    text: '',
    type: 'AID',
    members: members.map((member): GroupMember => ({
      article: member.slice(0, member.indexOf('/')),
      claim: member.slice(member.indexOf('/') + 1).replace('!', ''),
      relation: member.endsWith('!') ? 'denies' : 'same',
      reasons: [],
    })),
    origins: [],
    counts: { articles: members.length, publishers: 0, speakers: 0, origins, institutions: origins, unsourced: 0 },
  };
}
const withGroups = (...claims: readonly ClaimGroup[]): LedgerFile => ({ ...EMPTY, claims });

describe('diff', () => {
  it('of equal ledgers is nothing', () => {
    fc.assert(
      fc.property(fc.subarray([...REPORTS]), (reports) => {
        expect(diff(ledgerOf(reports), ledgerOf(reports.toReversed()))).toEqual([]);
      }),
    );
  });

  it('tells of a report and what it brings', () => {
    const after = ledgerOf(REPORTS.slice(0, 2));
    expect(diff(ledgerOf(REPORTS.slice(0, 1)), after).map((event) => event.kind)).toEqual([
      'article-added',
      'carried',
      'second-origin',
    ]);
    expect(diff(EMPTY, ledgerOf(REPORTS.slice(0, 1))).map((event) => event.kind)).toEqual([
      'article-added',
      'claim-added',
    ]);
  });

  it('tells of a denial once', () => {
    const before = withGroups(group('g1', 1, 'a/c1'));
    const after = withGroups(group('g2', 1, 'a/c1', 'b/c7!'));
    expect(diff(before, after)).toEqual([
      { kind: 'carried', group: 'g2', before: 'g1', articles: ['b'] },
      { kind: 'denied', group: 'g2', before: 'g1', article: 'b', claim: 'c7' },
    ]);
    expect(diff(after, after)).toEqual([]);
  });

  it('follows a group through a merger and a split, and takes back what was told', () => {
    const one = withGroups(group('g1', 2, 'a/c1', 'b/c1', 'c/c1'));
    const two = withGroups(group('g2', 1, 'a/c1', 'b/c1'), group('g3', 1, 'c/c1'));
    expect(diff(one, two)).toEqual([
      { kind: 'one-origin-again', group: 'g2', before: 'g1', origins: 1 },
      { kind: 'claim-added', group: 'g3' },
    ]);
    expect(diff(two, one).map((event) => event.kind)).toEqual(['carried', 'second-origin', 'claim-gone']);
  });

  it('goes by the lowest count', () => {
    const before = group('g1', 1, 'a/c1');
    const after = group('g2', 2, 'a/c1', 'b/c1');
    const inDoubt = {
      ...after,
      counts: { ...after.counts, range: { origins: [1, 2], institutions: [1, 2] } as const },
    };
    expect(diff(withGroups(before), withGroups(inDoubt)).map(({ kind }) => kind)).toEqual([
      'carried',
      'perhaps-second-origin',
    ]);
  });

  it('tells of a new disagreement, a copy, and a changed attribution', () => {
    const file = ledgerOf(REPORTS.slice(0, 1));
    const [article] = file.articles;
    if (article === undefined) throw new Error('the ledger holds an article');
    const [attribution] = article.attributions;
    const [claim] = article.claims;
    const after: LedgerFile = {
      ...file,
      articles: [
        { ...article, attributions: article.attributions.map((one) => ({ ...one, speaker: 'person:other' })) },
      ],
      conflicts: [{ id: 'x1', kind: 'number', claim: 'g1', sides: [] }],
      copies: [{ article: 'b', of: 'a', share: 0.9 }],
    };
    expect(diff(file, after)).toEqual([
      { kind: 'differs', conflict: 'x1', in: 'number', group: 'g1' },
      { kind: 'copy-found', article: 'b', of: 'a' },
      {
        kind: 'attribution-changed',
        article: 'a',
        claim: claim?.id,
        before: attribution?.speaker,
        now: 'person:other',
      },
    ]);
  });
});
