import { describe, expect, it } from 'vitest';
import { isBorneOut } from './borne-out.ts';
import { dayOf } from './place-article.ts';
import { groupArticles } from './index.ts';

describe('isBorneOut', () => {
  it.each([
    ['the day itself', 'The mill shut on Monday, its owner said.', '2031-03-03', true],
    ['the day before', 'The mill shut on Monday, its owner said.', '2031-03-04', true],
    ['a day that does not fit', 'The mill shut on Monday, its owner said.', '2031-03-07', false],
    ['the first that is named', 'The mill shut on Friday. Talks begin on Monday.', '2031-03-03', false],
    ['no day named', 'The mill has shut for good.', '2031-03-03', false],
    ['no date', 'The mill shut on Monday.', null, false],
    ['a day before 1970', 'The mill shut on Wednesday.', '1969-12-31', true],
  ])('%s', (_, text, date, borne) => {
    expect(isBorneOut(text, dayOf(date))).toBe(borne);
  });
});

describe('two events of one kind, weeks apart', () => {
  const areOne = (day: string): boolean => {
    const [a, b] = groupArticles([
      {
        id: 'a',
        publishedAt: '2031-03-03',
        title: 'Barn burns down in Oxley',
        text: 'A barn in Oxley burnt down on Monday. Forty cows of the farmer Jed Mott were saved by neighbours.',
      },
      {
        id: 'b',
        publishedAt: '2031-05-12',
        title: 'Lightning costs farmer a tractor',
        text: `A storm passed over Oxley on ${day}. Una Rood, a farmer, lost hay and a new tractor when her barn burnt.`,
      },
    ]);
    return a?.story === b?.story;
  };

  it('stay apart where both texts bear out their dates, for then no page was dated anew', () => {
    expect(areOne('Monday')).toBe(false);
    expect(areOne('Friday')).toBe(true);
  });
});
