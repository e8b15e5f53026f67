import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrintedDates, parseDate } from './parse-date.ts';

describe('findDates', () => {
  it.each([
    ['10 April 2024 14:11', ['2024-04-10T14:11']],
    ['13th April 2024 – (Lisbon) Officials', ['2024-04-13']],
    ['Published April 12, 2024 at 3:15 PM EDT', ['2024-04-12T15:15-04:00']],
    ['April 12, 2024 / 6:27 PM ET / Harbour News', ['2024-04-12T18:27']],
    ['2:30 p.m. GMT, Nov. 3, 2021', ['2021-11-03T14:30Z']],
    ['Wed, 10 Apr 2024 14:11:00 +0200', ['2024-04-10T14:11+02:00']],
    ['2024-04-10T14:11:59.123Z', ['2024-04-10T14:11Z']],
    ['21.dez.2018', ['2018-12-21']],
    ['3 de enero de 2020', ['2020-01-03']],
    ['Am 7. März 2021 um 12:05 Uhr', ['2021-03-07T12:05']],
    ['2020年10月7日', ['2020-10-07']],
    ['٧ أكتوبر ٢٠٢٠', ['2020-10-07']],
    ['07 tháng 10 năm 2020', ['2020-10-07']],
    ['۲ تير ۱۳۹۹', ['2020-06-22']],
    ['1399/07/16', ['2020-10-07']],
    ['31.02.2020 and 30.11.2020', ['2020-11-30']],
    ['in April 2024 there', ['2024-04']],
    ['0001-01-01T00:00:00', []],
    ['1.5 million in 2020', []],
  ])('%j', (text, expected) => expect(findPrintedDates(text).map((d) => d.value)).toEqual(expected));

  it.each([
    ['10/04/2024', 'en', null, '2024-10-04'],
    ['10/04/2024', 'es', null, '2024-04-10'],
    ['10/04/2024', 'en', 'day-first' as const, '2024-04-10'],
    ['12 listopad 2020', 'pl', null, '2020-11-12'],
    ['12 listopad 2020', 'hr', null, '2020-10-12'],
  ])('%j in %s, %s', (text, lang, order, expected) =>
    expect(findPrintedDates(text, { lang, order })[0]?.value).toBe(expected),
  );

  it('stays within the string and in order, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('3', '10', '2024', ' ', 'May', '.', '/', '-', ':', 'pm', '年', 'T', '\n', ','))
          .map((parts) => parts.join('')),
        (text) => {
          const dates = findPrintedDates(text);
          for (const d of dates) expect(d.start < d.end && d.end <= text.length).toBe(true);
          expect(dates.map((d) => d.start)).toEqual(dates.map((d) => d.start).sort((a, b) => a - b));
        },
      ),
    );
  });
});

describe('parseDate', () => {
  it.each([
    ['2019-11-19T00:00:00', '2019-11-19'],
    ['1574121600', '2019-11-19T00:00Z'],
    ['2019-11-19T08:05:00-05:00', '2019-11-19T08:05-05:00'],
    ['20191119', '2019-11-19'],
    ['yesterday', null],
  ])('%j', (field, expected) => expect(parseDate(field)).toBe(expected));
});
