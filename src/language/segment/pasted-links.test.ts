import { describe, expect, it } from 'vitest';
import { withoutPastedLinks } from './pasted-links.ts';

const read = (text: string): string => withoutPastedLinks(text).replaceAll(/\s+/g, ' ').trim();

describe('menus of links pasted into sentences', () => {
  it.each([
    [
      'Mayor Ann Roe Ann Mary RoePort workers strike again Roe loses vote: report MORE said no.',
      'Mayor Ann Roe said no.',
    ],
    ["Ann Roe Ann Mary Roe2031 budget in doubt Council splits MORE's plan failed.", "Ann Roe 's plan failed."],
    [
      'Ann Roe Ann (Nan) RoeRoe sues MORE met Ole Berg Ole Nils BergQuay shut MORE (Oslo).',
      'Ann Roe met Ole Berg (Oslo).',
    ],
    // the name is not said again, or nothing is grown together, or no button closes it
    ['They asked for MORE, and FoxTrot paid.', 'They asked for MORE, and FoxTrot paid.'],
    ['Roe said RoeLine would pay its crews.', 'Roe said RoeLine would pay its crews.'],
    ['Roe said RoeLine would pay.\nThey want MORE time.', 'Roe said RoeLine would pay. They want MORE time.'],
  ])('%s', (text, left) => expect(read(text)).toBe(left));

  it('leaves every other character at its place', () => {
    const text = 'Ann Roe Ann Mary RoePort shut MORE said no.';
    expect(withoutPastedLinks(text)).toHaveLength(text.length);
    expect(withoutPastedLinks(text).indexOf('said')).toBe(text.indexOf('said'));
  });
});
