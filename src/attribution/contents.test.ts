import { describe, expect, it } from 'vitest';
import type { Analysis } from '../model/index.ts';
import { parsedTags } from '../model/parse.fixture.ts';
import { beforeParallel, clauseAfter, pastOpening, toEdges, toPredicate, withinOthers } from './contents.ts';
import { viewOf, type DocView, type FoundAttribution, type Range } from './doc-view.ts';

const view = (words: string): DocView => {
  const empty = { names: [], mentions: [], entities: [], dates: [], quantities: [] };
  return viewOf({ ...parsedTags(words), ...empty } as Analysis);
};
const cut = ({ doc: { tokens } }: DocView, range: Range | null): string | null =>
  range === null ? null : tokens.word.slice(...range).join(' ');

describe('a content in front of its cue', () => {
  const SENTENCE =
    'Here/RB/4/advmod ,/,/4/punct rain/NN/4/nsubj fell/VBD/9/ccomp/fall on/PP/6/case Friday/NNP/9/obl ' +
    ',/,/9/punct she/PRP/9/nsubj said/VBD/0/root/say';
  it('reaches from the head of the sentence to the comma before the cue', () => {
    const v = view(SENTENCE);
    expect(cut(v, toEdges(v, [2, 4], 7))).toBe('Here , rain fell on Friday');
  });
  it('stays as it is where no comma stands there, or it stands behind', () => {
    const v = view(SENTENCE);
    expect(cut(v, toEdges(v, [2, 4], 8))).toBe('rain fell');
    expect(cut(v, toEdges(v, [2, 8], 7))).toBe('rain fell on Friday , she');
  });
  it('takes in no verb, and no more than a dozen words', () => {
    const v = view(
      `It/PRP/2/nsubj froze/VBD/0/root/freeze and/CC/5/cc ${SENTENCE.replaceAll(/\/(\d+)\//gu, (_, n: string) => `/${n === '0' ? 2 : Number(n) + 3}/`)}`,
    );
    expect(cut(v, toEdges(v, [5, 7], 10))).toBe('rain fell on Friday');
    const words = (n: number): string => Array.from({ length: n }, () => 'so/RB/1/advmod').join(' ');
    const long = (n: number): string | null => {
      const w = view(`Rain/NN/0/root ${words(n)} ,/,/1/punct she/PRP/1/nsubj said/VBD/1/parataxis/say`);
      return cut(w, toEdges(w, [0, 1], n + 2));
    };
    expect(long(12)!.split(' ')).toHaveLength(13);
    expect(long(13)).toBe('Rain');
  });
});

describe('“that” behind a cue', () => {
  it.each([
    [
      'with when it was said between',
      'She/PRP/2/nsubj said/VBD/0/root/say on/PP/4/case Friday/NNP/2/obl that/IN/7/mark rain/NN/7/nsubj ' +
        'fell/VBD/2/ccomp/fall',
      'that rain fell',
    ],
    [
      'not behind another verb',
      'She/PRP/2/nsubj said/VBD/0/root/say and/CC/4/cc knew/VBD/2/conj/know that/IN/7/mark ' +
        'rain/NN/7/nsubj fell/VBD/4/ccomp/fall',
      null,
    ],
    [
      'not of another noun',
      'She/PRP/2/nsubj said/VBD/0/root/say the/DT/4/det view/NN/2/obj that/IN/7/mark rain/NN/7/nsubj ' +
        'fell/VBD/4/acl/fall',
      null,
    ],
    [
      'no “that” that is no mark',
      'She/PRP/2/nsubj said/VBD/0/root/say on/PP/4/case that/DT/5/det day/NN/2/obl rain/NN/7/nsubj ' +
        'fell/VBD/2/ccomp/fall',
      null,
    ],
  ])('%s', (_, words, expected) => {
    const v = view(words);
    expect(cut(v, clauseAfter(v, 2))).toBe(expected);
  });
  it('no further than ten words on', () => {
    const far = (n: number): string | null => {
      const words = Array.from({ length: n }, () => 'so/RB/2/advmod').join(' ');
      const v = view(
        `She/PRP/2/nsubj said/VBD/0/root/say ${words} that/IN/${n + 5}/mark rain/NN/${n + 5}/nsubj fell/VBD/2/ccomp/fall`,
      );
      return cut(v, clauseAfter(v, 2));
    };
    expect([far(9), far(10)]).toEqual(['that rain fell', null]);
  });
});

describe('“that while A, B”', () => {
  const v = view(
    'She/PRP/2/nsubj said/VBD/0/root/say that/IN/10/mark while/IN/6/mark rain/NN/6/nsubj ' +
      'fell/VBD/10/advcl/fall ,/,/10/punct it/PRP/10/nsubj was/VBD/10/cop/be warm/JJ/2/ccomp ./././2/punct',
  );
  it('goes on to the end of the sentence', () =>
    expect(cut(v, pastOpening(v, [2, 6]))).toBe('that while rain fell , it was warm'));
  it('is whole as it is', () => {
    expect(cut(v, pastOpening(v, [2, 5]))).toBe('that while rain');
    expect(cut(v, pastOpening(v, [3, 6]))).toBe('while rain fell');
    expect(cut(v, pastOpening(v, [2, 10]))).toBe('that while rain fell , it was warm');
  });
});

describe('what is said within another’s words', () => {
  const found = (head: number, content: Range): FoundAttribution => ({
    source: [],
    cue: [head, head + 1],
    content: [content],
    head,
    rule: 'model',
  });
  it.each([
    // Hale told that it fell , according to Roe
    ['ends before the cue that closes them', found(1, [2, 9]), found(6, [0, 5]), [2, 5]],
    // Hale said that Roe believes it fell , but stayed
    ['ends where they do', found(4, [5, 10]), found(1, [2, 7]), [5, 7]],
    ['stays as it is where nothing is around it', found(1, [2, 7]), found(8, [9, 10]), [2, 7]],
  ] as const)('%s', (_, inner, outer, content) => {
    expect(withinOthers([inner, outer]).map((f) => f.content)).toEqual([[content], outer.content]);
  });
});

describe('“we think A, but we fear B”', () => {
  const words = (second: string, joint = 'but/CC'): DocView =>
    view(
      `we/PRP/2/nsubj think/VBP/0/root rain/NN/4/nsubj fell/VBD/2/ccomp/fall ,/,/8/punct ${joint}/8/cc ${second}/PRP/8/nsubj fear/VBP/2/conj worse/JJ/8/obj`,
    );
  it('ends where he speaks again', () => {
    const v = words('we');
    expect(cut(v, beforeParallel(v, [2, 9], [[0, 1]]))).toBe('rain fell');
  });
  it.each<[string, DocView, readonly Range[]]>([
    ['where another does', words('they'), [[0, 1]]],
    ['where no “but” stands', words('we', 'so/RB'), [[0, 1]]],
    ['of somebody by a noun', words('we'), [[2, 3]]],
    ['of nobody', words('we'), []],
  ])('goes on %s', (_, v, source) => expect(beforeParallel(v, [2, 9], source)).toEqual([2, 9]));
});

describe('a content that ends before what its clause says', () => {
  const v = view(
    'She/PRP/2/nsubj said/VBD/0/root/say work/NN/7/nsubj ,/,/3/punct once/RB/3/advmod would/MD/7/aux ' +
      'go/VB/2/ccomp on/RB/7/advmod ./././2/punct',
  );
  it('goes on to its end', () => expect(cut(v, toPredicate(v, [2, 4], 1))).toBe('work , once would go on'));
  it('is whole as it is', () => {
    expect(cut(v, toPredicate(v, [2, 7], 1))).toBe('work , once would go');
    expect(cut(v, toPredicate(v, [0, 4], 1))).toBe('She said work ,');
    expect(cut(v, toPredicate(v, [2, 4], 0))).toBe('work ,');
  });
});
