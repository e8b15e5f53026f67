import { describe, expect, it } from 'vitest';
import { groupArticles } from './group-articles.ts';
import { particulars } from './particulars.ts';
import { newScan, scanWords } from './scan-words.ts';

function countOf(text: string): number {
  const scan = newScan();
  scanWords(text, scan);
  return particulars(text, scan).all.length;
}

/** What a program writes of a storm, wherever it is. */
const warning = (place: string, river: string, mayor: string, gust: number, homes: number, hour: number): string =>
  `A storm with gusts of ${gust} kilometres an hour is expected in ${place} from ${hour} o'clock, the weather office said.
  People should stay away from trees, scaffolding and open water, and bring in what the wind can carry away.
  About ${homes} homes along the ${river} may be without power, said mayor ${mayor}, and schools stay closed all day.
  This report was written by a program from the notices of the office and is renewed whenever these change.`;

describe('particulars', () => {
  it.each([
    ['figures, each once', 'about 340 of 340 and 12', 2],
    ['figures whole', 'from 1,250.5 to 1,250', 2],
    ['names behind a small letter', 'the mayor of Lorvik met Dora Valente', 3],
    ['no start of a sentence', 'The port is shut. Nobody knew.', 0],
  ])('%s', (_, text, count) => expect(countOf(text)).toBe(count));
});

describe('a form filled in anew', () => {
  const copyOf = (second: string): string | null | undefined =>
    groupArticles([
      { id: 'a', publishedAt: '2031-03-04', title: null, text: warning('Lorvik', 'Osk', 'Valente', 95, 1200, 14) },
      { id: 'b', publishedAt: '2031-03-05', title: null, text: second },
    ])[1]?.copyOf;

  it('is no copy', () => expect(copyOf(warning('Brelmouth', 'Tann', 'Osling', 110, 340, 6))).toBeNull());
  it('with one figure corrected is one', () =>
    expect(copyOf(warning('Lorvik', 'Osk', 'Valente', 95, 1250, 14))).toBe('a'));
});
