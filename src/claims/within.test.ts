import { describe, expect, it } from 'vitest';
import { clauseView, entity } from './document.fixture.ts';
import type { ClauseView } from './reading.ts';
import { prepositional, within } from './slots.ts';

const ALL = [
  entity('n', 'Norland'),
  entity('o', 'Ostia'),
  entity('v', 'Velm', 'GPE'),
  entity('b', 'Bureau', 'ORG'),
  entity('h', 'Hale', 'PERSON'),
];
const view = (words: string): ClauseView => clauseView([words], ALL);

describe('whom a noun brings in by a preposition', () => {
  const on = (words: string, preposition = 'on', reach?: number): readonly string[] =>
    prepositional(view(words), 0, preposition, reach);
  it.each<[string, string, string[]]>([
    ['its own', 'ban/NN/0/root on/IN/3/case Norland/NNP/1/nmod', ['n']],
    ['as a phrase of a verb', 'ban/NN/0/root on/IN/3/case Norland/NNP/1/obl', ['n']],
    ['not by another one', 'ban/NN/0/root of/IN/3/case Norland/NNP/1/nmod', []],
    ['not what is no phrase', 'ban/NN/0/root on/IN/3/case Norland/NNP/1/appos', []],
    ['not where it is no preposition of it', 'ban/NN/0/root on/IN/3/mark Norland/NNP/1/nmod', []],
    ['that of a noun beside', 'ban/NN/0/root and/CC/3/cc tax/NN/1/conj on/IN/5/case Norland/NNP/3/nmod', ['n']],
    ['not of a noun beside that one', 'ban/NN/0/root tax/NN/1/conj fee/NN/2/conj on/IN/5/case Norland/NNP/3/nmod', []],
    [
      'that of a noun that belongs to it',
      'ban/NN/0/root of/IN/3/case sales/NNS/1/nmod on/IN/5/case Norland/NNP/3/nmod',
      ['n'],
    ],
    [
      'not of a second one',
      'ban/NN/0/root of/IN/3/case sales/NNS/1/nmod of/IN/5/case parts/NNS/3/nmod on/IN/7/case Norland/NNP/5/nmod',
      [],
    ],
    ['not of whose it is', "board/NN/3/nmod:poss 's/POS/1/case ban/NN/0/root", []],
    [
      'its own before those',
      'ban/NN/0/root of/IN/3/case sales/NNS/1/nmod on/IN/5/case Norland/NNP/3/nmod on/IN/7/case Ostia/NNP/1/nmod',
      ['o'],
    ],
  ])('%s', (_, words, expected) => expect(on(words)).toEqual(expected));
  it('no further than it is asked to look', () => {
    const beside = 'ban/NN/0/root and/CC/3/cc tax/NN/1/conj on/IN/5/case Norland/NNP/3/nmod';
    expect(on(beside, 'on', 1)).toEqual([]);
    expect(on('ban/NN/0/root of/IN/3/case sales/NNS/1/nmod on/IN/5/case Norland/NNP/3/nmod', 'on', 1)).toEqual([]);
    expect(on('ban/NN/0/root on/IN/3/case Norland/NNP/1/nmod', 'on', 1)).toEqual(['n']);
  });
});

describe('whom the words below a noun name', () => {
  const found = (words: string, noun: string, but: string[] = [], agents?: boolean): readonly string[] => {
    const one = view(words);
    return within(one, one.analysis.tokens.word.indexOf(noun), but, agents);
  };
  it.each<[string, string, string, string[]]>([
    [
      'the first of them',
      'war/NN/0/root of/IN/3/case Norland/NNP/1/nmod with/IN/5/case Ostia/NNP/1/nmod',
      'war',
      ['n'],
    ],
    ['in front of it', "Norland/NNP/3/nmod:poss 's/POS/1/case war/NN/0/root", 'war', ['n']],
    ['nobody outside', 'Norland/NNP/2/nsubj saw/VBD/0/root/see war/NN/2/obj', 'war', []],
    [
      'nobody whose probe it is, or who is probed',
      'news/NN/0/root of/IN/5/case the/DT/5/det Hale/NNP/5/compound probe/NN/1/nmod',
      'news',
      [],
    ],
    [
      'nobody of a clause that describes it',
      'war/NN/0/root that/WDT/4/obj Norland/NNP/4/nsubj began/VBD/1/acl:relcl/begin',
      'war',
      [],
    ],
    [
      '… but who did it',
      'crimes/NNS/0/root/crime committed/VBN/1/acl/commit by/IN/4/case Norland/NNP/2/obl',
      'crimes',
      ['n'],
    ],
    [
      '… marked so by the parse',
      'crimes/NNS/0/root/crime committed/VBN/1/acl/commit then/RB/2/advmod Norland/NNP/2/obl:agent',
      'crimes',
      ['n'],
    ],
    [
      '… or soldiers of his',
      'crimes/NNS/0/root/crime committed/VBN/1/acl/commit by/IN/4/case soldiers/NNS/2/obl of/IN/6/case Norland/NNP/4/nmod',
      'crimes',
      ['n'],
    ],
    [
      '… not where it was',
      'crimes/NNS/0/root/crime committed/VBN/1/acl/commit in/IN/4/case Norland/NNP/2/obl',
      'crimes',
      [],
    ],
    [
      '… no further down',
      'crimes/NNS/0/root/crime committed/VBN/1/acl/commit by/IN/4/case men/NNS/2/obl of/IN/6/case groups/NNS/4/nmod of/IN/8/case Norland/NNP/6/nmod',
      'crimes',
      [],
    ],
    [
      'not the body of which a person is said to be',
      'arrest/NN/0/root of/IN/4/case Bureau/NNP/4/compound Hale/NNP/1/nmod',
      'arrest',
      ['h'],
    ],
    [
      '… with his office',
      'arrest/NN/0/root of/IN/5/case Bureau/NNP/4/compound director/NN/5/compound Hale/NNP/1/nmod',
      'arrest',
      ['h'],
    ],
    [
      '… but in front of a thing',
      'arrest/NN/0/root of/IN/4/case Bureau/NNP/4/compound staff/NN/1/nmod',
      'arrest',
      ['b'],
    ],
    [
      '… or of a body that is his',
      'arrest/NN/0/root of/IN/4/case Bureau/NNP/4/nmod:poss Hale/NNP/1/nmod',
      'arrest',
      ['b'],
    ],
    ['… or behind', 'arrest/NN/0/root of/IN/3/case Hale/NNP/1/nmod Bureau/NNP/3/compound', 'arrest', ['h']],
  ])('%s', (_, words, noun, expected) => expect(found(words, noun)).toEqual(expected));
  it('but for those who are known', () => {
    const words = 'war/NN/0/root of/IN/3/case Norland/NNP/1/nmod with/IN/5/case Ostia/NNP/1/nmod';
    expect(found(words, 'war', ['n'])).toEqual(['o']);
    expect(found(words, 'war', ['n', 'o'])).toEqual([]);
  });
  it('not who did it, where that is not asked', () =>
    expect(
      found('crimes/NNS/0/root/crime committed/VBN/1/acl/commit by/IN/4/case Norland/NNP/2/obl', 'crimes', [], false),
    ).toEqual([]));
  it('nobody of no noun', () => expect(within(view('Norland/NNP/0/root'), -1)).toEqual([]));
});
