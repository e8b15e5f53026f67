import { describe, expect, it } from 'vitest';
import { parsedTags } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { isClause, isContentHead, MAIN, NOT, SIDE, standingOf, TOLD, type ClauseWalk } from './standing.ts';

const PART = 4;
const NAMES = ['not', 'main', 'side', 'told', 'part'];

/** A walk over a parse of words `form/XPOS/head/relation/lemma`; `content`: per word which content it is of, -1 none. */
function walkOver(
  words: string,
  above: number,
  content: readonly number[] = [],
  parent: readonly number[] = [],
): ClauseWalk {
  const { tokens } = parsedTags(words);
  const contentOf = Int32Array.from({ length: tokens.count }, (_, i) => content[i] ?? -1);
  return {
    view: { analysis: { tokens }, tree: treeOf(tokens) },
    holders: { contentOf, parent: Int32Array.from(parent) },
    standing: new Uint8Array(tokens.count).fill(above),
  } as unknown as ClauseWalk;
}
/** How the last word stands, under a head that stands so. */
const stands = (words: string, above: number, content?: readonly number[], parent?: readonly number[]): string => {
  const walk = walkOver(words, above, content, parent);
  const { tokens } = walk.view.analysis;
  const last = tokens.count - 1;
  return NAMES[standingOf(walk, last, tokens.head[last]!)]!;
};
/** Under every standing of its head. */
const underAll = (words: string): string[] => [NOT, MAIN, SIDE, TOLD, PART].map((above) => stands(words, above));
const clause = (deprel: string, xpos = 'VBD'): string => `Reed/NNP/2/nsubj said/VBD/0/root left/${xpos}/2/${deprel}`;

describe('what heads a clause', () => {
  it.each([
    ['a verb', 'left/VBD/0/root', true],
    ['a noun', 'boat/NN/0/root', false],
    ['a noun with a copula', 'is/VBZ/2/cop boat/NN/0/root', true],
    ['an auxiliary by itself', 'was/AUX/0/root', true],
    ['… of a verb', 'left/VBD/0/root was/AUX/1/aux', false],
    ['… a copula', 'boat/NN/0/root was/AUX/1/cop', false],
  ])('%s: %s', (_, words, expected) => {
    const walk = walkOver(words, NOT);
    expect(isClause(walk, walk.view.analysis.tokens.count - 1)).toBe(expected);
  });
});

describe('what heads what somebody said', () => {
  const WORDS = 'said/VBD/0/root left/VBD/1/ccomp ,/,/2/punct';
  it.each<[string, number, number[], number[], boolean]>([
    ['under what is of no content', 1, [-1, 0, 0], [-1], true],
    ['… of another', 1, [1, 0, 0], [-1, -1], true],
    ['not under its own', 1, [0, 0, 0], [-1], false],
    ['… nor under what is said within it', 1, [1, 0, 0], [-1, 0], false],
    ['not what is of none', 1, [0, -1, 0], [-1], false],
    ['no sign', 2, [-1, -1, 0], [-1], false],
    ['the root', 0, [0, 0, 0], [-1], true],
  ])('%s', (_, i, content, parent, expected) =>
    expect(isContentHead(walkOver(WORDS, NOT, content, parent), i)).toBe(expected),
  );
});

describe('how a clause stands under one that stands for nothing, for itself, in passing, with another, as a part', () => {
  it.each<[string, string, string[]]>([
    ['beside it', clause('conj'), ['not', 'main', 'side', 'told', 'part']],
    ['a noun beside it', clause('conj', 'NN'), ['not', 'not', 'not', 'told', 'part']],
    [
      'a relative clause hung beside',
      'Reed/NNP/2/nsubj said/VBD/0/root who/WP/4/nsubj left/VBD/2/conj',
      ['not', 'side', 'side', 'told', 'part'],
    ],
    [
      'one with a subject beside',
      'Reed/NNP/2/nsubj said/VBD/0/root Hale/NNP/4/nsubj left/VBD/2/conj',
      ['not', 'main', 'side', 'told', 'part'],
    ],
    ['what is said', clause('ccomp'), ['main', 'main', 'main', 'told', 'main']],
    ['… by a noun', clause('ccomp', 'NN'), ['not', 'not', 'not', 'told', 'not']],
    ['set off', clause('parataxis'), ['main', 'main', 'main', 'told', 'main']],
    ['its subject', clause('csubj'), ['main', 'main', 'main', 'told', 'main']],
    ['what is open', clause('xcomp'), ['part', 'part', 'part', 'told', 'part']],
    ['a relative clause', clause('acl:relcl'), ['side', 'side', 'side', 'side', 'side']],
    ['… of a verb', clause('advcl:relcl'), ['side', 'side', 'side', 'side', 'side']],
    ['… of a noun alone', clause('acl:relcl', 'NN'), ['not', 'not', 'not', 'not', 'not']],
    ['while', clause('advcl'), ['side', 'side', 'side', 'side', 'side']],
    ['to do it', clause('advcl', 'VB'), ['side', 'side', 'side', 'told', 'side']],
    ['describing', clause('acl', 'VBG'), ['side', 'side', 'side', 'side', 'side']],
    ['a noun there', clause('advcl', 'NN'), ['not', 'not', 'not', 'not', 'not']],
    [
      '… that is one',
      'Reed/NNP/2/nsubj said/VBD/0/root is/VBZ/4/cop boat/NN/2/advcl',
      ['not', 'not', 'not', 'not', 'not'],
    ],
    [
      '… of somebody',
      'Reed/NNP/2/nsubj said/VBD/0/root Hale/NNP/5/nsubj is/VBZ/5/cop mayor/NN/2/advcl',
      ['side', 'side', 'side', 'side', 'side'],
    ],
    ['begun anew', clause('reparandum'), ['not', 'main', 'side', 'told', 'part']],
    ['… a noun', clause('reparandum', 'NN'), ['not', 'not', 'not', 'not', 'not']],
    ['a verb taken for an apposition', clause('appos'), ['side', 'side', 'side', 'side', 'side']],
    ['an apposition', clause('appos', 'NN'), ['not', 'not', 'not', 'not', 'not']],
    ['anything else', clause('obj'), ['not', 'not', 'not', 'not', 'not']],
  ])('%s', (_, words, expected) => expect(underAll(words)).toEqual(expected));

  it('for itself where it heads what somebody said, unless it is told with another', () => {
    const said = (above: number): string => stands(clause('advcl'), above, [-1, -1, 0], [-1]);
    expect([said(SIDE), said(PART), said(TOLD)]).toEqual(['main', 'main', 'side']);
    expect(stands(clause('advcl', 'NN'), SIDE, [-1, -1, 0], [-1])).toBe('not');
  });

  it('for itself at the top, if it is a clause', () => {
    expect(stands('left/VBD/0/root', NOT)).toBe('main');
    expect(stands('boat/NN/0/root', NOT)).toBe('not');
  });
});
