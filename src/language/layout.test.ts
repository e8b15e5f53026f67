import { describe, expect, it } from 'vitest';
import { layoutOf } from './layout.ts';
import { segment } from './segment/segment.ts';
import { sentenceDoc } from './values/sentence-doc.ts';

const PROSE = (n: number): string => `${'x'.repeat(n - 1)}.`;
const HEADING = 'Norland burns the hall';

/** The headings of a text in which a line stands between two paragraphs behind an opening. */
function headings(line = HEADING, { before = PROSE(80), behind = PROSE(80), opening = 'Opening.' } = {}): string[] {
  const doc = sentenceDoc([opening, before, line, behind].join('\n'), null);
  return layoutOf(doc).headings.map((span) => doc.text.slice(...span));
}

describe('a subheading', () => {
  it.each([
    ['four words', 'Norland burns the hall', true],
    ['three words', 'Norland burns halls', false],
    ['fourteen words', 'a b c d e f g h i j k l m n', true],
    ['fifteen words', 'a b c d e f g h i j k l m n o', false],
    ['a full stop', 'Norland burns the hall.', false],
    ['a colon', 'Norland burns the hall:', false],
    ['an address', 'Norland burns the hall @norland', false],
    ['a credit', 'Norland burns the hall Photo by Torr', false],
    ['a credit in brackets', 'Norland burns (photo) the hall', false],
  ])('is a line of few words: %s', (_, line, expected) => expect(headings(line)).toEqual(expected ? [line] : []));

  it('stands between paragraphs, behind the opening', () => {
    expect(headings(HEADING, { before: PROSE(79) })).toEqual([]);
    expect(headings(HEADING, { behind: PROSE(79) })).toEqual([]);
    expect(headings(HEADING, { before: 'x'.repeat(80) })).toEqual([]);
    expect(headings(HEADING, { behind: 'x'.repeat(80) })).toEqual([]);
    expect(headings(HEADING, { opening: '' })).toEqual([]);
  });
});

describe('a dateline', () => {
  it.each([
    ['PARIS, May 3 (Wire) – The ports closed.', 'FRA'],
    ['LYON, France (Wire) – The ports closed.', 'FRA'],
    ['Paris (CNN) The ports closed.', 'FRA'],
    ['LYON, May 3 – The ports closed.', null],
    ['The ports of France closed – for May.', undefined],
  ])('%s: %s', (text, state) => {
    const { segmented } = segment({ id: 'x', title: null, text, lang: 'en', publishedAt: null });
    expect(layoutOf({ ...sentenceDoc(text, null), sentences: segmented.sentences }).dateline?.state).toBe(state);
  });
});
