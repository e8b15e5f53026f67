import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { parsedWords } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { entity } from './document.fixture.ts';
import { isNatural, isOf, isSoft, measured } from './noun-tests.ts';
import { indexParties } from './parties.ts';
import type { ClauseView } from './reading.ts';

/** A view of a parse in which the words of some entities mention them; `goods` by word. */
function viewOf(words: string, who: readonly Entity[] = [], goods: Readonly<Record<string, string>> = {}): ClauseView {
  const parsed = parsedWords(words);
  const { tokens } = parsed;
  const mentions = tokens.word.flatMap((word, i) => {
    const one = who.find(({ name }) => name === word);
    return one === undefined
      ? []
      : [{ id: `m${i}`, span: [tokens.start[i]!, tokens.end[i]!] as const, entity: one.id, kind: 'name' as const }];
  });
  const analysis = { ...parsed, names: [], mentions, entities: who, dates: [], quantities: [] };
  const view = indexParties(analysis as never, treeOf(tokens));
  return {
    ...view,
    goods: tokens.word.map((word) => (goods[word] === undefined ? null : { id: goods[word] })),
  } as unknown as ClauseView;
}

describe('what is counted or measured', () => {
  it.each([
    ['70/CD/2/nummod percent/NN/0/root of/IN/5/case the/DT/5/det imports/NNS/2/nmod/import', 1, 4],
    ['a/DT/2/det series/NN/0/root of/IN/4/case talks/NNS/2/nmod/talk', 1, 3],
    ['force/NN/2/compound levels/NNS/0/root/level', 1, 0],
    ['Norland/NNP/2/compound levels/NNS/0/root/level', 1, 1],
    ["Norland/NNP/3/nmod:poss 's/POS/1/case level/NN/0/root", 2, 2],
    ['the/DT/2/det visit/NN/0/root of/IN/4/case troops/NNS/2/nmod/troop', 1, 1],
  ])('%s, word %i: %i', (words, noun, expected) => expect(measured(viewOf(words), noun)).toBe(expected));
});

describe('classes of nouns', () => {
  const STATE = entity('n', 'Norland', 'COUNTRY');
  const TOWN = entity('l', 'Lorvik', 'GPE');
  const ORR = entity('o', 'Orr', 'PERSON');
  const HALL = entity('h', 'Hall', 'FACILITY');
  const BODY = entity('b', 'Council', 'ORG');
  const is = (words: string, cls: string, who: readonly Entity[] = [], goods = {}): boolean =>
    isOf(viewOf(words, who, goods), 0, [cls]);
  it.each<[string, string, readonly Entity[], Record<string, boolean>]>([
    ['a state', 'Norland/NNP/0/root', [STATE], { party: true, person: true, official: false, place: true }],
    ['a town', 'Lorvik/NNP/0/root', [TOWN], { party: true, person: false, official: false, place: true }],
    ['a person', 'Orr/NNP/0/root', [ORR], { party: true, person: true, official: true, place: false }],
    ['a building', 'Hall/NNP/0/root', [HALL], { place: true, person: false, official: false }],
    ['a body', 'Council/NNP/0/root', [BODY], { party: true, person: true, official: false, place: false }],
    ['a name of nobody known', 'Velm/NNP/0/root', [], { party: true, person: true, official: false, place: false }],
    ['a nurse', 'nurse/NN/0/root', [], { person: true, party: false, place: false, thing: true }],
    ['a stone', 'stone/NN/0/root', [], { person: false, party: false, place: false, thing: true, goods: false }],
    ['a verb', 'go/VB/0/root', [], { thing: false }],
  ])('%s', (_, words, who, expected) => {
    for (const [cls, holds] of Object.entries(expected)) expect(is(words, cls, who), cls).toBe(holds);
  });
  it('are those of goods, but for troops', () => {
    expect(is('rifles/NNS/0/root', 'goods', [], { rifles: 'rifles' })).toBe(true);
    expect(is('rangers/NNS/0/root', 'goods', [], { rangers: 'troops' })).toBe(false);
  });
  it('are none where there is no noun', () => {
    expect(isOf(viewOf('go/VB/0/root'), -1, ['none'])).toBe(true);
    expect(isOf(viewOf('go/VB/0/root'), -1, ['thing'])).toBe(false);
  });
});

it.each([
  ['diplomatic/JJ/2/amod support/NN/0/root', 1, true],
  ['diplomatic/JJ/2/amod backing/NN/0/root', 1, true],
  ['diplomatic/JJ/2/amod help/NN/0/root', 1, false],
  ['new/JJ/2/amod support/NN/0/root', 1, false],
  ['support/NN/0/root', -1, false],
])('%s, word %i, is words alone: %s', (words, noun, expected) =>
  expect(isSoft(viewOf(words), noun, [])).toBe(expected),
);

it.each([
  ['The/DT/2/det storm/NN/0/root', 1, true],
  ['The/DT/2/det army/NN/0/root', 1, false],
  ['The/DT/2/det storm/NN/0/root', -1, false],
])('%s, word %i, is nobody’s doing: %s', (words, noun, expected) =>
  expect(isNatural(viewOf(words), noun)).toBe(expected),
);
