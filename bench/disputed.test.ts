import { describe, expect, it } from 'vitest';
import type { LedgerFile } from '../src/model/index.ts';
import { denialsShown, figuresShown, type Disputed } from './disputed.ts';

const TEXT = 'The mill dumped nine tons. It denies that.';
const report = (id: string, told: Disputed['reports'][number]['told']): Disputed['reports'][number] => ({
  id,
  publisher: id,
  publishedAt: '2031-05-02',
  title: 'A mill',
  text: TEXT,
  told,
  figures: [{ thing: 'f', at: [16, 25] }],
});
const story = (kind: Disputed['things'][string]): Disputed => ({
  id: 's',
  part: 'dev',
  things: { f: kind },
  reports: [
    report('a', [{ claim: 'x', stance: 'says', at: [0, 25] }]),
    report('b', [{ claim: 'x', stance: 'denies', at: [27, 42] }]),
  ],
});
const ledger = (kind: string, charge: readonly [number, number], denial: readonly [number, number]): LedgerFile =>
  ({
    articles: ['a', 'b'].map((id) => ({ id, text: `A mill\n\n${TEXT}`, claims: [] })),
    claims: [],
    conflicts: [
      {
        kind,
        sides: [
          { article: 'a', span: charge, value: 'said to be so' },
          { article: 'b', span: denial, value: 'denied' },
        ],
      },
    ],
  }) as unknown as LedgerFile;

describe('denials against labels', () => {
  it.each([
    ['the charge', [8, 33], [35, 50], [true]],
    ['another sentence', [35, 50], [35, 50], [false]],
    ['a headline', [0, 6], [35, 50], []],
  ] as const)('%s', (_, charge, denial, right) =>
    expect(denialsShown(story('drifted'), ledger('polarity', charge, denial)).map(({ isRight }) => isRight)).toEqual(
      right,
    ),
  );
});

it.each([
  ['drifted', true],
  ['agrees', false],
] as const)('figures that %s', (kind, right) =>
  expect(figuresShown(story(kind), ledger('number', [24, 33], [24, 33])).map(({ isRight }) => isRight)).toEqual([
    right,
  ]),
);
