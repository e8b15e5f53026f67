import { describe, expect, it } from 'vitest';
import { findRewordings, type RewordedText } from './rewordings.ts';

const SOURCE = [
  'Torvald Shipping will close its yard in Brelmouth by September, the company told workers on Tuesday.',
  'About 1,340 welders and fitters are to lose their jobs, a third of the workforce.',
  'The yard lost 62 million crowns last year after two ferry orders were cancelled.',
  'Union leader Ilse Karram called the closure a betrayal and announced a march to the harbour.',
  'Mayor Piet Osling asked the government in Varn to buy the docks.',
  'Torvald has built trawlers and tankers in Brelmouth since 1911.',
].join('\n\n');
const REWORDED = [
  'The yard of Torvald Shipping at Brelmouth is to be closed by September, workers of the company heard on Tuesday.',
  'Some 1,340 fitters and welders, one in three of the workforce, will be losing jobs.',
  'Last year saw the yard lose 62 million crowns when orders for two ferries were cancelled.',
  'A betrayal was what union leader Ilse Karram called the closure; she announced marching to the harbour.',
  'The government in Varn was asked by mayor Piet Osling to buy up the docks.',
  'Since 1911 trawlers and tankers had been built in Brelmouth by Torvald.',
].join('\n\n');
const INDEPENDENT = [
  'Hundreds of people stood before the gates of the Brelmouth shipyard on Wednesday morning in the rain.',
  '“My father worked here, and so did his,” said Jonas Felt, a crane driver of 51.',
  'Karram, who leads the union, wants talks with the owners this week.',
  'Torvald Shipping did not answer questions; its shares rose by four per cent in Varn.',
  'An economist at the university said that yards further east had lower wages.',
].join('\n\n');
const TEMPLATE = [
  'Nordal Foundries will close its mill in Castrup by November, the company told workers on Friday.',
  'About 270 smelters and founders are to lose their jobs, a tenth of the workforce.',
  'The mill lost 9 million crowns last year after six bridge orders were cancelled.',
  'Union leader Anders Quill called the closure a scandal and announced a vigil at the chapel.',
  'Mayor Sanne Tove asked the council in Hembury to buy the furnaces.',
  'Nordal has cast anchors and bells in Castrup since 1874.',
].join('\n\n');

const telling = (id: string, text: string, more: Partial<RewordedText> = {}): RewordedText => ({
  id,
  publishedAt: '2031-05-06',
  publisher: null,
  agency: null,
  title: null,
  text,
  ...more,
});
const SOURCED = telling('source', SOURCE, { publisher: 'Brelmouth Echo' });
const later = { publishedAt: '2031-05-07' };
const pairs = (...tellings: readonly RewordedText[]): string[] =>
  findRewordings(tellings, []).map(({ article, of }) => `${article} of ${of}`);

describe('findRewordings', () => {
  it('finds what tells another sentence after sentence, in whatever order they come', () => {
    expect(pairs(SOURCED, telling('copy', REWORDED, later))).toEqual(['copy of source']);
    expect(pairs(telling('copy', REWORDED, later), SOURCED)).toEqual(['copy of source']);
  });

  it('takes a report without a date for the later one', () =>
    expect(pairs(telling('copy', REWORDED, { publishedAt: null }), SOURCED)).toEqual(['copy of source']));

  it.each([
    ['a report of its own', INDEPENDENT],
    ['the same template of another town and firm', TEMPLATE],
    ['a summary of two sentences', REWORDED.split('\n\n').slice(0, 2).join('\n\n')],
    ['the same sentences in another order', REWORDED.split('\n\n').toReversed().join('\n\n')],
  ])('does not take for a copy: %s', (_, text) => expect(pairs(SOURCED, telling('other', text, later))).toEqual([]));

  it('does not take shared quotations for a copy', () => {
    const said = SOURCE.split('\n\n').map((sentence) => `“${sentence}”`);
    expect(pairs(SOURCED, telling('other', [...said, INDEPENDENT].join('\n\n'), later))).toEqual([]);
  });

  it('needs less where the report names the other', () => {
    const half = [...REWORDED.split('\n\n').slice(0, 4), ...INDEPENDENT.split('\n\n').slice(0, 2)];
    const report = telling('other', half.join('\n\n'), later);
    expect(pairs(SOURCED, report)).toEqual([]);
    const named = [...half, '(Brelmouth Echo)'].join('\n\n');
    expect(pairs(SOURCED, telling('other', named, later))).toEqual(['other of source']);
  });

  it('knows an agency by its short name, and only as a word', () => {
    const half = [...REWORDED.split('\n\n').slice(0, 4), ...INDEPENDENT.split('\n\n').slice(0, 2)].join('\n\n');
    const source = telling('source', SOURCE, { agency: 'Associated Press' });
    expect(pairs(source, telling('other', `${half} (AP)`, later))).toEqual(['other of source']);
    expect(pairs(source, telling('other', `${half} (APEX)`, later))).toEqual([]);
  });

  it('leaves out what is copied word for word', () =>
    expect(
      findRewordings([SOURCED, telling('copy', REWORDED, later)], [{ article: 'copy', of: 'x', share: 1 }]),
    ).toEqual([]));
});
