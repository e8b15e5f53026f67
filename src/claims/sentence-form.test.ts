import { describe, expect, it } from 'vitest';
import { parsedWords } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { jointsOf, sentenceForm } from './sentence-form.ts';

const formOf = (words: string, title: string | null = null) => {
  const parsed = parsedWords(words);
  return sentenceForm(
    { ...parsed, title },
    parsed.sentences.map((_, s) => s),
    [],
  );
};
const SHIPS = 'Norland/NNP/2/nsubj ships/VBZ/0/root/ship grain/NN/2/obj ././2/punct';

describe('how a sentence reads by itself', () => {
  it('counts its words without marks, and knows names', () => {
    expect(formOf(SHIPS)).toEqual({ words: 3, whole: true, leaning: false, named: true, negated: false, joints: [] });
    expect(formOf('It/PRP/2/nsubj ships/VBZ/0/root/ship ././2/punct')).toMatchObject({
      words: 2,
      leaning: true,
      named: false,
    });
  });

  it.each([
    ['a finite verb', SHIPS, true],
    ['a modal', 'Norland/NNP/3/nsubj may/MD/3/aux ship/VB/0/root', true],
    ['no finite verb', 'Grain/NN/0/root shipped/VBN/1/acl/ship by/IN/4/case Norland/NNP/2/obl', false],
    ['one word', 'Ships/VBZ/0/root/ship', false],
    [
      'a clause that begins with “because”',
      'Because/IN/3/mark it/PRP/3/nsubj rained/VBD/0/root/rain ././3/punct',
      false,
    ],
    [
      '… and goes on behind a comma',
      'Because/IN/3/mark it/PRP/3/nsubj rained/VBD/6/advcl/rain ,/,/6/punct he/PRP/6/nsubj ' +
        'left/VBD/0/root/leave ././6/punct',
      true,
    ],
  ])('is whole or not: %s', (_, words, expected) => expect(formOf(words).whole).toBe(expected));

  it('is whole as a headline without a finite verb', () => {
    const words = 'Norland/NNP/2/nsubj shipping/VBG/0/root/ship grain/NN/2/obj';
    expect(formOf(words).whole).toBe(false);
    expect(formOf(words, 'Norland shipping grain').whole).toBe(true);
    expect(formOf(words, 'Ostia shipping grain').whole).toBe(false);
    expect(formOf('Norland/NNP/2/compound grain/NN/0/root', 'Norland grain').whole).toBe(false);
  });

  it.each([
    ['Norland/NNP/4/nsubj does/VBZ/4/aux/do not/RB/4/advmod ship/VB/0/root', true],
    ['Norland/NNP/2/nsubj denied/VBD/0/root/deny it/PRP/2/obj', true],
    [SHIPS, false],
  ])('%s says no: %s', (words, expected) => expect(formOf(words).negated).toBe(expected));
});

describe('where a main clause may end', () => {
  const joints = (words: string): string[] => {
    const parsed = parsedWords(words);
    return jointsOf(parsed, treeOf(parsed.tokens), 0).map((i) => parsed.tokens.word[i]!);
  };
  it.each([
    [
      'before a clause of time',
      'He/PRP/2/nsubj left/VBD/0/root/leave when/WRB/5/advmod it/PRP/5/nsubj rained/VBD/2/advcl/rain',
      ['when'],
    ],
    [
      'before a second clause',
      'He/PRP/2/nsubj left/VBD/0/root/leave and/CC/5/cc she/PRP/5/nsubj came/VBD/2/conj/come',
      ['and'],
    ],
    [
      'before one with an auxiliary',
      'He/PRP/2/nsubj left/VBD/0/root/leave and/CC/5/cc was/VBD/5/aux seen/VBN/2/conj/see',
      ['and'],
    ],
    ['not before a second noun', 'He/PRP/2/nsubj ate/VBD/0/root/eat bread/NN/2/obj and/CC/5/cc milk/NN/3/conj', []],
    [
      'not in front of the predicate',
      'When/WRB/3/advmod it/PRP/3/nsubj rained/VBD/5/advcl/rain he/PRP/5/nsubj left/VBD/0/root/leave',
      [],
    ],
    ['not before what is said', 'He/PRP/2/nsubj said/VBD/0/root/say it/PRP/4/nsubj rained/VBD/2/ccomp/rain', []],
    [
      'in order',
      'He/PRP/2/nsubj left/VBD/0/root/leave as/IN/5/mark it/PRP/5/nsubj rained/VBD/2/advcl/rain ' +
        'and/CC/8/cc she/PRP/8/nsubj came/VBD/2/conj/come',
      ['as', 'and'],
    ],
  ])('%s', (_, words, expected) => expect(joints(words)).toEqual(expected));
});
