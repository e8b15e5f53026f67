import { describe, expect, it } from 'vitest';
import type { LedgerFile } from '../src/model/index.ts';
import { linksOf, type Angles } from './links.ts';

const TEXT = 'The mill closed in May. It had lost money.';
const report = (id: string, claim: string, stance: 'says' | 'denies' = 'says'): Angles['reports'][number] => ({
  id,
  publisher: id,
  publishedAt: '2031-05-02',
  title: 'A mill',
  text: TEXT,
  told: [{ claim, stance, at: [0, 22] }],
});
/** A ledger of one group: of each report the claim at a place of the text with its title in front. */
const ledger = (members: readonly (readonly [id: string, at: readonly [number, number], relation: string])[]) =>
  ({
    articles: members.map(([id, at]) => ({ id, claims: [{ id: 'c', evidence: [at] }] })),
    claims: [{ members: members.map(([article, , relation]) => ({ article, claim: 'c', relation })) }],
  }) as unknown as LedgerFile;
const FIRST = [8, 30] as const;
const SECOND = [32, 49] as const;

describe('links against labels', () => {
  const story = (second: Angles['reports'][number]): Angles => ({ id: 's', reports: [report('a', 'x'), second] });
  it.each([
    ['one claim', report('b', 'x'), FIRST, 'restates', 'same', { shown: 1, right: 1, wanted: 1, found: 1 }],
    ['another claim', report('b', 'y'), FIRST, 'restates', 'same', { shown: 1, right: 0, wanted: 0, found: 0 }],
    ['unlabelled words', report('b', 'x'), SECOND, 'restates', 'same', { shown: 1, right: 0, wanted: 1, found: 0 }],
    ['a headline', report('b', 'x'), [0, 6] as const, 'restates', 'same', { shown: 0, right: 0, wanted: 1, found: 0 }],
    [
      'a denial taken for a telling',
      report('b', 'x', 'denies'),
      FIRST,
      'restates',
      'same',
      { shown: 1, right: 0, wanted: 0, found: 0 },
    ],
    ['a denial', report('b', 'x', 'denies'), FIRST, 'denies', 'denied', { shown: 1, right: 1, wanted: 1, found: 1 }],
  ] as const)('%s', (_, second, at, relation, kind, counts) => {
    const found = linksOf(
      story(second),
      ledger([
        ['a', FIRST, 'same'],
        ['b', at, relation],
      ]),
      kind,
    );
    expect(found).toEqual(counts);
  });
});
