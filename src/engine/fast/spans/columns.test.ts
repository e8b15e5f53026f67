import { describe, expect, it } from 'vitest';
import { buildWordTable } from '../../../learn/word-table.ts';
import { parsedWords } from '../../../model/parse.fixture.ts';
import { columnsOf, lexiconKey } from './columns.ts';
import { QUOTE } from './place-columns.ts';

const LORE = {
  lexicon: new Map([[lexiconKey('say', 'VERB'), 7]]),
  clusters: { fine: buildWordTable([]), coarse: new Uint16Array(1) },
};
const SAID = parsedWords(
  "“/``/3/punct ~It/PRP/3/nsubj ~rains/VBZ/7/ccomp ~,/,/7/punct ~”/''/3/punct Ada/NNP/7/nsubj " +
    'said/VBD/0/root/say ~././7/punct | She/PRP/2/nsubj left/VBD/0/root ~././2/punct ¶ More/JJR/0/root',
);

describe('columnsOf', () => {
  const c = columnsOf(SAID, 0, SAID.tokens.count, LORE);

  it('knows subtrees, sentences and paragraphs', () => {
    expect([...c.left.subarray(0, 8)]).toEqual([0, 1, 0, 3, 4, 5, 0, 7]);
    expect([...c.right.subarray(0, 8)]).toEqual([0, 1, 4, 3, 4, 5, 7, 7]);
    expect([...c.sentenceFrom]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 11]);
    expect(c.paragraphs).toEqual([
      [0, 11],
      [11, 12],
    ]);
  });

  it('knows quotation marks and the cue verb above', () => {
    expect([...c.quote.subarray(0, 7)]).toEqual([
      QUOTE.opening,
      QUOTE.inside,
      QUOTE.inside,
      QUOTE.inside,
      QUOTE.closing,
      QUOTE.outside,
      QUOTE.outside,
    ]);
    expect([...c.above.subarray(0, 7)]).toEqual([6, 6, 6, 6, 6, 6, -1]);
    expect([...c.through.subarray(0, 7)]).toEqual([2, 2, 2, 3, 2, 5, -1]);
  });

  it('cuts what lies beyond a stretch', () => {
    const part = columnsOf(SAID, 0, 5, LORE);
    expect([...part.head]).toEqual([2, 2, -1, -1, 2]);
    expect([...part.above]).toEqual([-1, -1, -1, -1, -1]);
  });
});
