import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates.ts';
import { sentenceDoc } from './sentence-doc.ts';

/** 10 April 2024 was a Wednesday. */
const PUBLISHED = '2024-04-10';
const dates = (text: string, published: string | null = PUBLISHED): (readonly [string, string | null])[] => {
  const doc = sentenceDoc(text, published);
  return findDates(doc).map(({ span, value }) => [text.slice(...span), value]);
};

describe('findDates', () => {
  it.each<[text: string, expected: [string, string | null][]]>([
    ['The envoy met them on Monday.', [['Monday', '2024-04-08']]],
    ['The envoy will meet them on Friday.', [['Friday', '2024-04-12']]],
    ['On Thursday, the minister is scheduled to land.', [['Thursday', '2024-04-11']]],
    [
      'Talks were held on Feb. 21 and on 3 March.',
      [
        ['Feb. 21', '2024-02-21'],
        ['3 March', '2024-03-03'],
      ],
    ],
    ['A vote is to be held on November 20.', [['November 20', '2024-11-20']]],
    ['They signed it on December 30.', [['December 30', '2023-12-30']]],
    ['Printed 13th April 2024 in Oslo', [['13th April 2024', '2024-04-13']]],
    ['10 April 2024 14:11', [['10 April 2024 14:11', '2024-04-10T14:11']]],
    [
      'Sales fell last month, in the present week and last year.',
      [
        ['last month', '2024-03'],
        ['the present week', '2024-04-08/2024-04-14'],
        ['last year', '2023'],
      ],
    ],
    ['They meet on Thursday week.', [['Thursday week', '2024-04-18']]],
    ['The strike begins a week from Monday.', [['a week from Monday', '2024-04-22']]],
    [
      'It opens on Wednesday week, or tomorrow week.',
      [
        ['Wednesday week', '2024-04-17'],
        ['tomorrow week', '2024-04-18'],
      ],
    ],
    ['They meet next week.', [['next week', '2024-04-15/2024-04-21']]],
    [
      'In the latter part of 2022 and in early 2023',
      [
        ['the latter part of 2022', '2022-07/2022-12'],
        ['early 2023', '2023-01/2023-03'],
      ],
    ],
    ['after the fires of last summer', [['last summer', '2023-06/2023-08']]],
    [
      'It opened two years ago, and closed a few weeks ago.',
      [
        ['two years ago', '2022'],
        ['a few weeks ago', 'PAST_REF'],
      ],
    ],
    ['It was blocked for six months.', [['six months', 'P6M']]],
    ['They argued for months.', [['months', 'PXM']]],
    [
      'She spoke on March 2. He answered the same day.',
      [
        ['March 2', '2024-03-02'],
        ['the same day', '2024-03-02'],
      ],
    ],
    ['since the end of the Cold War', [['since the end of the Cold War', '1991/2024-04-10']]],
    ['at the outbreak of the war', [['the outbreak of the war', null]]],
    [
      'The talks recently failed and may soon resume.',
      [
        ['recently', 'PAST_REF'],
        ['soon', 'FUTURE_REF'],
      ],
    ],
    ['May 5-7', [['May 5-7', '2024-05-05/2024-05-07']]],
    [
      'from 2004 to 2009, between 2011 and 2013, in 2015 and 2016',
      [
        ['2004 to 2009', '2004/2009'],
        ['2011 and 2013', '2011/2013'],
        ['2015', '2015'],
        ['2016', '2016'],
      ],
    ],
    [
      'The fair ran from 26 February to 3 March and from Dec. 28, 2022 through Jan. 4, 2023.',
      [
        ['26 February to 3 March', '2024-02-26/2024-03-03'],
        ['Dec. 28, 2022 through Jan. 4, 2023', '2022-12-28/2023-01-04'],
      ],
    ],
    [
      'It was shut between 3 March 2023 and 6 March 2023.',
      [['3 March 2023 and 6 March 2023', '2023-03-03/2023-03-06']],
    ],
    [
      'It was shut on 3 March 2023 and 6 March 2023.',
      [
        ['3 March 2023', '2023-03-03'],
        ['6 March 2023', '2023-03-06'],
      ],
    ],
    ['They voted Jan. 8 through 12.', [['Jan. 8 through 12', '2024-01-08/2024-01-12']]],
    ['Sales fell in Q3 2023.', [['Q3 2023', '2023-07/2023-09']]],
    [
      'Sales fell in H1 2023, rose in Q1 and stood still in Q4; the Q4 motor did not.',
      [
        ['H1 2023', '2023-01/2023-06'],
        ['Q1', '2024-01/2024-03'],
        ['Q4', '2023-10/2023-12'],
      ],
    ],
    [
      'They meet a week on Friday, in the week of April 15.',
      [
        ['a week on Friday', '2024-04-19'],
        ['the week of April 15', '2024-04-15/2024-04-21'],
      ],
    ],
    ['The bridge was shut until the end of March.', [['the end of March', '2024-03-21/2024-03-31']]],
    ['The bridge will be shut until the end of March.', [['the end of March', '2025-03-21/2025-03-31']]],
    [
      'It opened on 05/03/2024, said one; on 25/03/2024, said another.',
      [
        ['05/03/2024', '2024'],
        ['25/03/2024', '2024-03-25'],
      ],
    ],
    [
      'It was shut at the beginning of February 2023, and at the end of June 2023 again; from early May ' +
        'to the end of June 2023',
      [
        ['the beginning of February 2023', '2023-02-01/2023-02-10'],
        ['the end of June 2023', '2023-06-21/2023-06-30'],
        ['early May to the end of June 2023', '2023-05/2023-06'],
      ],
    ],
    ['Kiosks open Friday through Monday.', [['Friday through Monday', '2024-04-05/2024-04-08']]],
    [
      'The hearing was moved from Monday to Thursday.',
      [
        ['Monday', '2024-04-08'],
        ['Thursday', '2024-04-04'],
      ],
    ],
    ['The mill stood still between August and October 2022.', [['August and October 2022', '2022-08/2022-10']]],
    ['It rained from late February to mid-March.', [['late February to mid-March', '2024-02-21/2024-03-20']]],
    ['Between November 2021 and March 2022 no ship came.', [['November 2021 and March 2022', '2021-11/2022-03']]],
    ['Schools close from the 2nd to the 6th of May.', [['the 2nd to the 6th of May', '2024-05-02/2024-05-06']]],
    ['They met on March 3 and 4.', [['March 3 and 4', '2024-03-03/2024-03-04']]],
    [
      'They met at 9 a.m. on Tuesday and at noon on Monday.',
      [
        ['9 a.m.', '2024-04-09T09:00'],
        ['Tuesday', '2024-04-09'],
        ['noon', '2024-04-08T12:00'],
        ['Monday', '2024-04-08'],
      ],
    ],
    ['The court will rule on the 5th.', [['the 5th', '2024-05-05']]],
    ['The court ruled on the 5th, they said.', [['the 5th', '2024-04-05']]],
    ['She made a bogey on the 14th.', []],
    [
      'The first week of May 2023 and the last Monday in March',
      [
        ['The first week of May 2023', '2023-05-01/2023-05-07'],
        ['the last Monday in March', '2024-03-25'],
      ],
    ],
    [
      "On Christmas Eve 2022, and again on Easter Sunday, the bells rang; on New Year's Day they did not.",
      [
        ['Christmas Eve 2022', '2022-12-24'],
        ['Easter Sunday', '2024-03-31'],
        ["New Year's Day", '2024-01-01'],
      ],
    ],
    ['the Friday before last', [['the Friday before last', '2024-03-29']]],
    [
      'Yields fall over 2000 - 2050, to a tenth below 1990 levels.',
      [
        ['2000 - 2050', '2000/2050'],
        ['1990', '1990'],
      ],
    ],
    [
      '2-8 Jul 2023, 5 Mar 2023',
      [
        ['2-8 Jul 2023', '2023-07-02/2023-07-08'],
        ['5 Mar 2023', '2023-03-05'],
      ],
    ],
    ['the 1960s', [['the 1960s', '1960/1969']]],
    ['2000 soldiers may march past; a guest of “This Week”; Black Friday', []],
    ['He is 42 years old, a 42-year-old.', []],
  ])('%j', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each<[text: string, expected: [string, string | null][]]>([
    ['on Wednesday', [['Wednesday', 'XXXX-WXX-3']]],
    [
      'on Feb. 21, and the same day',
      [
        ['Feb. 21', 'XXXX-02-21'],
        ['the same day', 'XXXX-02-21'],
      ],
    ],
    ['in April', [['April', 'XXXX-04']]],
    [
      'last month, yesterday',
      [
        ['last month', null],
        ['yesterday', null],
      ],
    ],
    ['in February 2022', [['February 2022', '2022-02']]],
  ])('leaves %j open where the article has no date', (text, expected) => expect(dates(text, null)).toEqual(expected));

  it('gives spans in order inside the text, whatever the text', () => {
    const piece = fc.constantFrom(
      'May',
      ' 5',
      ',',
      ' 2024',
      ' last',
      ' week',
      '-',
      '\ud800',
      ' the',
      ' end',
      ' of',
      ' Friday',
      ' 14:11',
      ' two',
      ' years',
      ' ago',
      '\n',
      '“',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { span } of findDates(sentenceDoc(text, PUBLISHED))) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeLessThanOrEqual(text.length);
            expect(text.slice(...span)).toBe(text.slice(...span).trim());
            last = span[1];
          }
        },
      ),
    );
  });

  it('takes linear time over one long sentence', () => {
    const started = process.cpuUsage();
    dates('two years on the early late May 5 '.repeat(20_000));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000);
  });
});
