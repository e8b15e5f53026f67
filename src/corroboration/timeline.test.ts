import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../model/index.ts';
import { profilesOf, type ClaimProfile } from './claim-profile.ts';
import type { DraftGroup } from './draft-group.ts';
import type { Sourced } from './find-origins.ts';
import { ENTITIES, report } from './story.fixture.ts';
import { byDate, timelineOf } from './timeline.ts';

const [BASE] = profilesOf(
  report('a', {}, [{ text: 'Estmark ships engines to Sudria.', claim: { type: 'AID' } }]),
  ENTITIES,
) as [ClaimProfile];

const WHOLE = { whole: true, leaning: false, named: true, negated: false, words: 7, joints: [] };
const structured = (sentence: Partial<typeof WHOLE>): Pick<ClaimProfile['claim'], 'structure'> => ({
  structure: { ...BASE.claim.structure!, sentence: { ...WHOLE, ...sentence } },
});

/** A claim by its words, which are its terms too. */
function told(
  text: string,
  time: string | null,
  more: Partial<ClaimProfile['claim']> = {},
  article = 'a',
): ClaimProfile {
  const terms = new Map(
    text
      .toLowerCase()
      .match(/[a-z]+/gu)!
      .map((word): [string, number] => [word, 1]),
  );
  const claim = { ...BASE.claim, ...structured({}), id: text, text, time, ...more };
  return { ...BASE, key: `${article} ${text}`, article: { ...BASE.article, id: article }, claim, terms };
}
const group = (members: readonly number[], relation = 'same', facet: string | null = null): DraftGroup =>
  ({ head: members[0], facet, members: members.map((index) => ({ index, relation })) }) as unknown as DraftGroup;

function lines(
  profiles: readonly ClaimProfile[],
  groups: readonly DraftGroup[],
  sourced: readonly Sourced[] = [],
): string[] {
  return timelineOf(profiles, groups, sourced, () => 1).map(
    ({ date, precision, status, text, articles, claims }) =>
      `${date} ${precision} ${status}: ${text} (${articles.join(' ')}; ${claims.length})`,
  );
}

describe('the timeline', () => {
  it('has what happened on its day, that which is planned as planned', () =>
    expect(
      lines(
        [
          told('Estmark ships engines.', '2031-05-02'),
          told('Norland sends cranes.', '2031-06', { modality: 'planned' }),
        ],
        [group([0]), group([1])],
      ),
    ).toEqual([
      '2031-05-02 day past: Estmark ships engines. (a; 1)',
      '2031-06 month planned: Norland sends cranes. (a; 1)',
    ]));

  it.each([
    ['a day of no known year', 'XXXX-05-02', ['XXXX-05-02 day past: Estmark ships engines. (a; 1)']],
    ['a month of no known year', 'XXXX-05', ['XXXX-05 month past: Estmark ships engines. (a; 1)']],
    ['a weekday of no known week', 'XXXX-WXX-3', []],
    ['no day', 'PAST_REF', []],
    ['nothing', null, []],
  ])('of %s', (_, time, expected) =>
    expect(lines([told('Estmark ships engines.', time)], [group([0])])).toEqual(expected),
  );

  it('has a claim that several tell once, in the words that read best', () => {
    const [read, short] = [structured({}), structured({ words: 3 })];
    const profiles = [
      told('Estmark ships engines.', '2031-05-02', short),
      told('Estmark ships its new engines to Sudria.', '2031-05-02', read, 'b'),
      told('Estmark has shipped engines.', '2031-05-02', short, 'c'),
    ];
    expect(lines(profiles, [group([0, 1, 2])])).toEqual([
      '2031-05-02 day past: Estmark ships its new engines to Sudria. (a b c; 3)',
    ]);
  });

  it('has two claims of one day apart unless they are told in the same words, and as planned both or neither', () => {
    const day = '2031-05-02';
    const alike = [told('Estmark ships new engines.', day), told('Estmark ships engines.', day, {}, 'b')];
    expect(lines(alike, [group([0]), group([1])])).toEqual([`${day} day past: Estmark ships new engines. (a b; 2)`]);
    const other = [alike[0]!, told('Norland ships red cranes.', day, {}, 'b')];
    expect(lines(other, [group([0]), group([1])])).toHaveLength(2);
    const planned = [alike[0]!, told('Estmark ships engines.', day, { modality: 'planned' }, 'b')];
    expect(lines(planned, [group([0]), group([1])])).toHaveLength(2);
    const later = [alike[0]!, told('Estmark ships engines.', '2031-05-03', {}, 'b')];
    expect(lines(later, [group([0]), group([1])])).toHaveLength(2);
  });

  it('leaves out what is denied, pieces of sentences, and what goods make a group of', () => {
    const profile = told('Estmark ships engines.', '2031-05-02');
    expect(lines([profile], [group([0], 'denies')])).toEqual([]);
    expect(lines([profile], [group([0], 'same', 'engine')])).toEqual([]);
    expect(lines([told('Engines by sea.', '2031-05-02', structured({ whole: false }))], [group([0])])).toEqual([]);
    expect(lines([profile], [group([0]), group([0])])).toEqual(['2031-05-02 day past: Estmark ships engines. (a; 1)']);
  });

  const occasion = { text: 'Vale: engines go by sea.', form: 1 };
  const said = (origin: Partial<Sourced['origin']>, more: Partial<Sourced> = {}): Sourced =>
    ({
      origin: { id: 'o', kind: 'briefing', date: null, articles: [{ article: 'a' }, { article: 'b' }], ...origin },
      occasion,
      profiles: [0, 1],
      speeches: [],
      ...more,
    }) as unknown as Sourced;
  const printed = (article: string, publishedAt: string | null): ClaimProfile => {
    const profile = told('Engines go by sea.', null, {}, article);
    return { ...profile, article: { ...profile.article, publishedAt } };
  };

  it.each([
    [
      'on the day that is told',
      said({ date: '2031-05-02' }),
      ['2031-05-02 day past: Vale: engines go by sea. (a b; 2)'],
    ],
    [
      'of somebody unnamed whom two reports have, on the day of the first of them',
      said({}),
      ['2031-05-05 day past: First reported: Vale: engines go by sea. (a b; 2)'],
    ],
    ['of somebody unnamed in one report, nowhere', said({ articles: [{ article: 'a' }] as never }), []],
    ['of somebody by name without a day, nowhere', said({ kind: 'statement' }), []],
    ['of which no line is known, nowhere', said({ date: '2031-05-02' }, { occasion: null }), []],
    ['on a day that is none, nowhere', said({ date: 'PAST_REF' }), []],
  ])('has what was said %s', (_, sourced, expected) =>
    expect(lines([printed('a', '2031-05-06T08:00:00Z'), printed('b', '2031-05-05')], [], [sourced])).toEqual(expected),
  );

  it('has nothing first reported where no report has a day', () =>
    expect(lines([printed('a', null), printed('b', null)], [], [said({})])).toEqual([]));

  it('holds a new entry against forty of its day, and no more', () => {
    const word = (k: number): string =>
      `${String.fromCharCode(97 + (k % 26))}${String.fromCharCode(97 + Math.floor(k / 26))}`;
    const many = (n: number): number => {
      const others = Array.from({ length: n }, (_, k) => told(`x${word(k)} y${word(k)}`, '2031-05-02'));
      const last = told(`x${word(n - 1)} y${word(n - 1)}`, '2031-05-02', {}, 'b');
      return lines(
        [...others, last],
        [...others, last].map((_, i) => group([i])),
      ).length;
    };
    expect(many(40)).toBe(40);
    expect(many(41)).toBe(42);
  });

  it('is in order of first days, then last days, then words, unknown years last', () => {
    const entries = [
      ['XXXX-02-01', 'a'],
      ['XXXX-01-05', 'a'],
      ['2031-05', 'a'],
      ['2031-05-01', 'b'],
      ['2031-05-01', 'a'],
      ['2030', 'z'],
      ['XXXX-01-05', 'A'],
    ].map(([date, text]) => ({ date, text }) as unknown as TimelineEntry);
    expect(entries.toSorted(byDate).map(({ date, text }) => `${date} ${text}`)).toEqual([
      '2030 z',
      '2031-05-01 a',
      '2031-05-01 b',
      '2031-05 a',
      'XXXX-01-05 A',
      'XXXX-01-05 a',
      'XXXX-02-01 a',
    ]);
    for (const a of entries) for (const b of entries) expect(byDate(a, b) + byDate(b, a)).toBe(0);
  });
});
