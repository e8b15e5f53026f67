import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOfSet } from '../model/ids.ts';
import { groupArticles, StoryIndex, type StoryArticle } from './index.ts';

const DAM =
  'Engineers at the Lorvik dam opened two spillways on Monday after rain raised the reservoir to its ' +
  'highest level since it was built, and families in the valley were told to leave their homes by ' +
  'nightfall.';
const DAM_AGAIN =
  'Families below the Lorvik dam left their homes as engineers opened spillways; the reservoir stands at ' +
  'a record level after a week of rain.';
const VOTE =
  'Lawmakers in Tessaly rejected the budget of prime minister Oda Marrin by four votes, and the ' +
  'opposition called for elections before the summer.';
const FOOT =
  'The dam was finished in 1961 and holds water for three towns. A spokesman for the power company ' +
  'declined to comment on the state of the turbines, which were replaced nine years ago.';

const article = (id: string, publishedAt: string | null, title: string, text: string): StoryArticle => ({
  id,
  publishedAt,
  title,
  text,
});
const SAMPLE: readonly StoryArticle[] = [
  article('a', '2031-03-03', 'Lorvik dam opens spillways', `${DAM}\n\n${FOOT}`),
  article('b', '2031-03-04', 'Valley emptied below Lorvik dam', DAM_AGAIN),
  article('c', '2031-03-04', 'Tessaly budget fails', VOTE),
  article('d', '2031-03-05', 'Spillways opened at dam', DAM),
];
const byId = (rows: ReturnType<typeof groupArticles>): ReturnType<typeof groupArticles> =>
  rows.toSorted((x, y) => (x.id < y.id ? -1 : 1));
const storiesOf = (articles: readonly StoryArticle[]): string[][] => {
  const members = new Map<string, string[]>();
  for (const { id, story } of groupArticles(articles))
    members.set(story, [...(members.get(story) ?? []), id].toSorted());
  return [...members.values()].toSorted();
};

describe('groupArticles', () => {
  it('takes a few reports for those of one affair on less likeness than many', () => {
    const farmer =
      'A farmer left his house at night with forty sheep, since the reservoir has never held so much water.';
    const few = [SAMPLE[0]!, article('e', '2031-03-04', 'Sheep on the road', farmer)];
    const many = Array.from({ length: 20 }, (_, i) =>
      article(`m${i}`, '2031-03-04', `Notice ${i}`, Array.from({ length: 30 }, (__, k) => `zu${i}qu${k}`).join(' ')),
    );
    const affair = (articles: readonly StoryArticle[], id: string): string | undefined =>
      groupArticles(articles).find((row) => row.id === id)?.running;
    expect(affair(few, 'e')).toBe(affair(few, 'a'));
    expect(affair([...few, ...many], 'e')).not.toBe(affair([...few, ...many], 'a'));
    expect(affair([...few, SAMPLE[2]!], 'c')).not.toBe(affair([...few, SAMPLE[2]!], 'a'));
  });

  it('joins reports of one event and keeps others apart', () => {
    expect(storiesOf(SAMPLE)).toEqual([['a', 'b', 'd'], ['c']]);
  });

  it('names the earlier text as the source of one cut from it', () => {
    expect(groupArticles(SAMPLE).map(({ id, copyOf }) => [id, copyOf])).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
      ['d', 'a'],
    ]);
    expect(groupArticles(SAMPLE)[3]?.share).toBeGreaterThan(0.9);
  });

  it('keeps apart what one form tells of two events, on one day or on two, and a report of either with its own', () => {
    const cut = (street: string, town: string, homes: string, hour: string): string =>
      `Power failed in ${homes} homes around ${street} in ${town} at ${hour} on Monday, according to the network ` +
      'operator. Crews have been sent out and expect to restore the supply within the usual time. Households that rely ' +
      'on electric heating can call the operator free of charge at any hour. This notice was written by a program ' +
      'from messages of the network and is renewed whenever one of them changes. It lists no causes before they have ' +
      'been confirmed by an engineer on the spot.';
    const told =
      'Nine hundred homes in Ostvik sat in the dark for an hour on Monday after a digger hit a cable in Fennel Lane, ' +
      'said the foreman, Per Lund.';
    for (const day of ['2031-03-03', '2031-03-04'])
      expect(
        storiesOf([
          article('a', '2031-03-03', 'Power cut in Ostvik', cut('Fennel Lane', 'Ostvik', '912', '6.40')),
          article('b', day, 'Power cut in Gramby', cut('Harbour Road', 'Gramby', '2,310', '9.15')),
          article('c', '2031-03-03', 'Digger leaves Ostvik dark', told),
        ]),
      ).toEqual([['a', 'c'], ['b']]);
  });

  it('does not call a shared quotation a copy', () => {
    const quoted =
      '“We shall open every gate that we have, and then we shall wait, and nobody in this valley will ' +
      'sleep tonight,” said the engineer.';
    const rows = groupArticles([
      article('a', '2031-03-03', 'Gates', `${quoted} The rain went on for hours in the hills.`),
      article('b', '2031-03-03', 'A night', `Nobody went to bed in the houses along the river. ${quoted}`),
    ]);
    expect(rows.map(({ copyOf }) => copyOf)).toEqual([null, null]);
  });

  it('works without any dates, on one article and on none', () => {
    expect(storiesOf(SAMPLE.map((one) => ({ ...one, publishedAt: null })))).toEqual([['a', 'b', 'd'], ['c']]);
    expect(groupArticles([])).toEqual([]);
    expect(groupArticles([article('x', null, '', '')])).toEqual([
      {
        id: 'x',
        story: idOfSet('s', ['x'], ['event']),
        running: idOfSet('s', ['x'], ['running']),
        copyOf: null,
        share: 0,
      },
    ]);
  });

  it('gives the same stories and copies whatever the order', () => {
    const words = [
      'dam',
      'Lorvik',
      'budget',
      'votes',
      'rain',
      'Tessaly',
      'river',
      'homes',
      'gates',
      'minister',
      'towns',
      'power',
      'strike',
      'port',
    ];
    const text = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 30 }).map((list) => list.join(' '));
    const date = fc.constantFrom('2031-03-01', '2031-03-02', '2031-03-09', '2031-05-01', null, 'no date');
    const many = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        publishedAt: date,
        title: fc.constantFrom('', 'Lorvik dam', 'Budget'),
        text,
      }),
      { selector: ({ id }) => id, maxLength: 25 },
    );
    fc.assert(
      fc.property(
        many.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(byId(groupArticles(shuffled))).toEqual(byId(groupArticles(list)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('StoryIndex', () => {
  it('answers the same, asked once at the end or after each article', () => {
    const index = new StoryIndex();
    for (const one of SAMPLE) {
      index.add(one);
      index.stories();
      index.copies();
    }
    expect(index.size).toBe(4);
    expect(index.copies()).toEqual([expect.objectContaining({ article: 'd', of: 'a' })]);
    expect(
      index
        .stories()
        .filter(({ level }) => level === 'event')
        .map(({ articles }) => articles),
    ).toEqual([['a', 'b', 'd'], ['c']]);
  });
});

/** Milliseconds that grouping so many articles takes. */
const times = (n: number, text: (i: number) => string, day: () => string | null): number => {
  const started = performance.now();
  groupArticles(Array.from({ length: n }, (_, i) => article(`a${i}`, day(), '', text(i))));
  return performance.now() - started;
};

describe('hostile input', () => {
  it.each([
    ['one article many times', (): string => `${DAM} ${FOOT}`, (): string => '2031-03-03'],
    ['one article many times, without a date', (): string => `${DAM} ${FOOT}`, (): null => null],
    ['empty texts', (): string => '', (): null => null],
    ['one that differs by a word', (i: number): string => `${DAM} Gauge${i} ${FOOT}`, (): string => '2031-03-03'],
  ])('%s: time grows with the number', (_, text, day) => {
    times(500, text, day);
    const small = times(1000, text, day),
      large = times(8000, text, day);
    expect(large).toBeLessThan(8 * 4 * small + 2000);
  });

  it('keeps one text in many papers together', () => {
    const rows = groupArticles(
      Array.from({ length: 1000 }, (_, i) => article(`a${i}`, '2031-03-03', 'Spillways', `${DAM} ${FOOT}`)),
    );
    expect(new Set(rows.map(({ story }) => story)).size).toBe(1);
    expect(new Set(rows.map(({ copyOf }) => copyOf))).toEqual(new Set([null, 'a0']));
  });

  it('takes a paragraph of two megabytes, and lone surrogates', () => {
    const long = `${DAM} ${'\ud800 gauge reading '.repeat(120_000)}`,
      started = performance.now();
    expect(groupArticles([article('a', null, '\udc00', long), article('b', null, '', DAM)])).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
