import { describe, expect, it } from 'vitest';
import type { Copy, Origin, Relation } from '../model/index.ts';
import { profilesOf, type ClaimProfile } from './claim-profile.ts';
import type { DraftGroup } from './draft-group.ts';
import type { Sourced } from './find-origins.ts';
import { retellings, withRetellings } from './retellings.ts';
import { ENTITIES, report } from './story.fixture.ts';

const told = (id: string, publishedAt: string | null, by?: string): ClaimProfile =>
  profilesOf(
    report(id, publishedAt === null ? {} : { publishedAt }, [
      { text: 'Engines go by sea.', claim: { type: 'AID' }, ...(by === undefined ? {} : { by, cue: 'go' }) },
    ]),
    ENTITIES,
  )[0]!;
const group = (...relations: readonly Relation[]): DraftGroup =>
  ({
    head: 0,
    facet: null,
    members: relations.map((relation, index) => ({ index, relation })),
  }) as unknown as DraftGroup;
const originOf = (id: string, profile: ClaimProfile): Sourced => {
  const origin: Origin = {
    id,
    kind: 'statement',
    label: id,
    date: null,
    speakers: ['vale'],
    institution: null,
    anonymous: false,
    via: [],
    articles: [{ article: profile.article.id, evidence: [[0, 3]], certainty: 'stated' }],
  };
  return { origin, speeches: [{ article: profile.article }], profiles: [0] } as unknown as Sourced;
};

const SAID = told('a', '2031-05-02', 'vale');

/** Whether the second report's claim takes the origin of the first's. */
function takes(other: ClaimProfile, central = 1, copies: readonly Copy[] = [], relation: Relation = 'same'): boolean {
  const one = originOf('o', SAID);
  return (
    retellings(
      [group('same', relation)],
      [SAID, other],
      new Map([[0, one]]),
      [1, central],
      copies,
      () => 1,
    ).origins.get(1) === one
  );
}

describe('what is told without its source', () => {
  it.each([
    ['on the day after', told('b', '2031-05-03'), 1, true],
    ['on the same day', told('b', '2031-05-02'), 1, true],
    ['on the day before', told('b', '2031-05-01'), 1, false],
    ['on a day that is not known', told('b', null), 1, true],
    ['as what half of the report is about', told('b', '2031-05-03'), 0.5, true],
    ['as an aside', told('b', '2031-05-03'), 0.4, false],
    ['by another speaker', told('b', '2031-05-03', 'torr'), 1, false],
  ])('%s', (_, other, central, expected) => expect(takes(other, central)).toBe(expected));

  it('rests on its original where it is a copy, even as an aside', () => {
    const copy = { article: 'b', of: 'a' } as Copy;
    expect(takes(told('b', '2031-05-01'), 0, [copy])).toBe(true);
    expect(takes(told('b', '2031-05-01'), 0, [{ ...copy, of: 'c' }])).toBe(false);
  });

  it('takes no origin of a claim in quite other words', () => {
    const other = told('b', '2031-05-03');
    expect(takes({ ...other, likeness: new Map([['lorry', 1]]) })).toBe(false);
  });

  it('takes no origin where it denies', () => expect(takes(told('b', '2031-05-03'), 1, [], 'denies')).toBe(false));

  it('takes the origin of what says the same in quite other words, in doubt', () => {
    const meaning = (x: number, y: number): Float32Array => Float32Array.of(x, y);
    const profiles = [
      { ...SAID, meaning: meaning(1, 0) },
      { ...told('b', '2031-05-03'), likeness: new Map([['lorry', 1]]), meaning: meaning(0.6, 0.8) },
      { ...told('c', '2031-05-03'), likeness: new Map([['lorry', 1]]), meaning: meaning(0.4, 0.9) },
    ];
    const one = originOf('o', SAID);
    const found = retellings([group('same', 'same', 'same')], profiles, new Map([[0, one]]), [1, 1, 1], [], () => 1);
    expect([...found.origins]).toEqual([[1, one]]);
    expect([...found.inDoubt]).toEqual([1]);
  });

  it('takes the nearer one of two, in doubt', () => {
    const other = { ...told('c', '2031-05-02', 'torr'), likeness: new Map([['harbour', 1]]) };
    const [near, far] = [originOf('o', SAID), originOf('p', other)];
    const known = new Map([
      [0, near],
      [1, far],
    ]);
    const profiles = [SAID, other, told('b', '2031-05-03')];
    const found = retellings([group('same', 'same', 'same')], profiles, known, [1, 1, 1], [], () => 1);
    expect([...found.origins]).toEqual([[2, near]]);
    expect([...found.inDoubt]).toEqual([2]);
  });
});

describe('whose word it rests on, of two', () => {
  const reader = told('b', '2031-05-03');
  const [near, quoted] = [originOf('o', SAID), originOf('p', told('c', '2031-05-02', 'torr'))];
  const heardIn = (origin: Sourced, ...articles: readonly ClaimProfile['article'][]): Sourced => ({
    ...origin,
    origin: { ...origin.origin, speakers: ['torr'] },
    speeches: articles.map((article) => ({ article })) as unknown as Sourced['speeches'],
  });
  const takenBy = (own: ClaimProfile): string | undefined => {
    const other = {
      ...told('c', '2031-05-02', 'torr'),
      likeness: new Map([...SAID.likeness, ['harbour', 1] as const]),
    };
    const known = new Map([
      [0, heardIn(near, SAID.article)],
      [1, heardIn(quoted, other.article, own.article)],
    ]);
    const { origins } = retellings([group('same', 'same', 'same')], [SAID, other, own], known, [1, 1, 1], [], () => 1);
    return origins.get(2)?.origin.id;
  };

  it('is who the report quotes on something else', () => expect(takenBy(reader)).toBe('p'));
  it('is not who it is told of', () => expect(takenBy({ ...reader, actors: new Set(['torr']) })).toBe('o'));
});

describe('withRetellings', () => {
  it('adds the articles, in order and once each, as inferred', () => {
    const one = originOf('o', SAID);
    const profiles = [SAID, told('c', null), told('b', null), told('c', null), told('a', null)];
    const retold = new Map([1, 2, 3, 4].map((i) => [i, one]));
    expect(
      withRetellings([one], retold, profiles)[0]?.articles.map(({ article, certainty }) => [article, certainty]),
    ).toEqual([
      ['a', 'stated'],
      ['b', 'inferred'],
      ['c', 'inferred'],
    ]);
  });
});
