import { describe, expect, it } from 'vitest';
import { monthNames } from '../../knowledge/month-names.ts';
import { monthNamed } from './month-names.ts';

/** The release of the Unicode CLDR that the table was made from; a Node with another may name some months otherwise. */
const CLDR = '48';
/** Where the CLDR has another code than the web. */
const LOCALES: Readonly<Record<string, string>> = { tl: 'fil' };
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What `Intl` calls a month in a language: long and short, alone and within a date. */
function namesByIntl(lang: string, month: number): string[] {
  const locale = `${LOCALES[lang] ?? lang}-u-ca-gregory-nu-latn`;
  return (['long', 'short'] as const).flatMap((length) =>
    [undefined, 'numeric' as const].map((day) => {
      const format = new Intl.DateTimeFormat(locale, { month: length, day, timeZone: 'UTC' });
      return format.formatToParts(Date.UTC(2023, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? '';
    }),
  );
}

describe('names of months', () => {
  const langs = Object.keys(monthNames);
  const read = langs.flatMap((lang) =>
    MONTHS.flatMap((month) =>
      namesByIntl(lang, month)
        .filter((name) => /\p{L}/u.test(name))
        .map((name) => ({ lang, month, name, found: monthNamed(name, lang) })),
    ),
  );

  it('has languages enough to hold', () => {
    expect(langs.length).toBeGreaterThan(50);
    expect(read.length).toBeGreaterThan(2000);
  });

  it('are never another month than Intl says', () => {
    expect(read.filter(({ month, found }) => found !== null && found !== month)).toEqual([]);
  });

  it(`are all known that Intl has, by CLDR ${CLDR}; nearly all by another`, () => {
    const unknown = read.filter(({ found }) => found === null);
    const isOwn = process.versions['cldr']?.startsWith(`${CLDR}.`) === true;
    expect(isOwn ? unknown : unknown.slice(read.length * 0.03)).toEqual([]);
  });

  it('are asked in the language first, then in English, then in any', () => {
    expect(monthNamed('mart', 'tr')).toBe(3);
    expect(monthNamed('Listopad', 'hr')).toBe(10);
    expect(monthNamed('Listopad', 'pl')).toBe(11);
    expect(monthNamed('May', 'fi')).toBe(5);
    expect(monthNamed('Prosinec')).toBe(12);
    expect(monthNamed('Sept.', 'en')).toBe(9);
    expect(monthNamed('Moonday')).toBeNull();
  });
});
