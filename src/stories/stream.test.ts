import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../model/index.ts';
import { StoryIndex, type StoryArticle } from './index.ts';

const WORDS = ['dam', 'Lorvik', 'budget', 'votes', 'rain', 'Tessaly', 'river', 'homes', 'gates', 'towns', 'port'];
const articles = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    publishedAt: fc.oneof(
      fc.integer({ min: 1, max: 28 }).map((day) => `2031-03-${String(day).padStart(2, '0')}`),
      fc.constant(null),
    ),
    title: fc.constantFrom('', 'Lorvik dam', 'Budget of Tessaly'),
    text: fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 30 }).map((list) => list.join(' ')),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);
const shuffled = articles.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

/** An index that takes every collection for a stream. */
function streamOf(list: readonly StoryArticle[], onArticle: (index: StoryIndex) => void = () => {}): StoryIndex {
  const index = new StoryIndex(0);
  for (const one of list) {
    index.add(one);
    onArticle(index);
  }
  return index;
}
const byId = (stories: readonly Story[]): readonly Story[] => stories.toSorted((x, y) => (x.id < y.id ? -1 : 1));

describe('a stream of articles', () => {
  it('gives the same stories in any order, asked after each article or once', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const asked = streamOf(other, (index) => {
          index.stories();
        });
        expect(asked.stories()).toEqual(streamOf(list).stories());
      }),
      { numRuns: 150 },
    );
  });

  it('places one article where the whole list has it', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const index = streamOf(list),
          stories = index.stories();
        for (const { id } of list)
          expect(byId(index.storiesOf(id))).toEqual(byId(stories.filter((story) => story.articles.includes(id))));
      }),
      { numRuns: 150 },
    );
  });

  const told = (id: string, day: number, title: string, text: string): StoryArticle => ({
    id,
    publishedAt: new Date(Date.UTC(2031, 2, day)).toISOString().slice(0, 10),
    title,
    text,
  });
  const DAM = 'Engineers at the Lorvik dam opened two spillways after rain raised the reservoir to a record level.';
  const AGAIN =
    'The spillways of the Lorvik dam are open and the reservoir stands at a record level after days of rain.';

  const STRIKE = 'The union of Tessaly wants eight crowns more an hour and shorter nights on the quay.';

  it.each([
    [
      'joins what follows within days',
      [told('a', 3, 'Lorvik dam', DAM), told('b', 4, 'Lorvik dam', AGAIN)],
      [['a', 'b']],
    ],
    [
      'parts again what a nearer report comes for the next day',
      [
        told('a', 3, 'Lorvik dam', DAM),
        told('b', 3, 'Tessaly strike', `Dockers in Tessaly walked out. Rain delayed the Lorvik ferry. ${STRIKE}`),
        told('c', 4, 'Tessaly strike', `${STRIKE} Dockers walked out.`),
      ],
      [['a'], ['b', 'c']],
    ],
    ['keeps what is alike and weeks apart apart', [told('a', 3, '', DAM), told('b', 24, '', AGAIN)], [['a'], ['b']]],
    [
      'joins a text printed again weeks later',
      [told('a', 3, 'Lorvik dam', `${DAM} ${AGAIN}`), told('b', 24, 'Lorvik dam', `${DAM} ${AGAIN}`)],
      [['a', 'b']],
    ],
    ['has no place for one that it does not know', [], []],
  ])('%s', (_, list, groups) => {
    const index = streamOf(list);
    const events = index.stories().filter(({ level }) => level === 'event');
    expect(events.map((story) => story.articles)).toEqual(groups);
    expect(index.storiesOf('nobody')).toEqual([]);
  });
});
