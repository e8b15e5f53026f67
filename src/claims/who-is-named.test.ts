import { describe, expect, it } from 'vitest';
import type { Entity, Mention, Span } from '../model/index.ts';
import { parsedTags } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { clauseView, entity } from './document.fixture.ts';
import { describedNoun, indexParties, isMatter, isNationality, namedBy, withBodies, type Parties } from './parties.ts';

const ALL: readonly Entity[] = [
  entity('n', 'Norland', 'COUNTRY', { aliases: ['Norlandish'] }),
  entity('o', 'Ostia'),
  entity('v', 'Velm', 'GPE'),
  entity('d', 'Dale', 'GPE', { knowledge: 'region:dale' }),
  entity('b', 'Board', 'ORG'),
  entity('r', 'Reed', 'PERSON'),
  entity('h', 'Hale', 'PERSON'),
];
/** Words of a sentence, in which every name means who it is of. */
const view = (words: string): Parties => clauseView([words], ALL);
const at = (parties: Parties, word: string): number => parties.analysis.tokens.word.indexOf(word);

describe('whom a noun phrase names', () => {
  it.each<[string, string, string, string[]]>([
    ['a name', 'Norland/NNP/0/root', 'Norland', ['n']],
    ['a noun by its name', 'minister/NN/0/root Reed/NNP/1/flat', 'minister', ['r']],
    ['… set off', 'minister/NN/0/root ,/,/3/punct Reed/NNP/1/appos', 'minister', ['r']],
    ['… by the person in front', 'Reed/NNP/2/nmod:desc member/NN/0/root', 'member', ['r']],
    ['… not by the state there alone', 'Norland/NNP/2/nmod:desc army/NN/0/root', 'army', ['n']],
    ['a land by its name', 'nation/NN/0/root of/IN/3/case Norland/NNP/1/nmod', 'nation', ['n']],
    ['… of nobody', 'nation/NN/0/root of/IN/3/case sailors/NNS/1/nmod', 'nation', []],
    ['whose it is', "Norland/NNP/3/nmod:poss 's/POS/1/case army/NN/0/root", 'army', ['n']],
    ['… not the person whose wife', "Reed/NNP/3/nmod:poss 's/POS/1/case wife/NN/0/root", 'wife', []],
    ['… but of his share', "Reed/NNP/3/nmod:poss 's/POS/1/case share/NN/0/root", 'share', ['r']],
    ['of whom it is said', 'Norland/NNP/3/nsubj an/DT/3/det ally/NN/0/root', 'ally', ['n']],
    ['where it is based', 'firms/NNS/0/root based/VBN/1/acl/base in/IN/4/case Norland/NNP/2/obl', 'firms', ['n']],
    ['… not in a town', 'firms/NNS/0/root based/VBN/1/acl/base in/IN/4/case Velm/NNP/2/obl', 'firms', []],
    ['some of them are not they', 'many/JJ/0/root of/IN/3/case Norland/NNP/1/nmod', 'many', []],
    ['… though several belong to it', 'ships/NNS/0/root/ship of/IN/3/case Norland/NNP/1/nmod', 'ships', ['n']],
    ['nobody in a town', 'ministry/NN/0/root in/IN/3/case Velm/NNP/1/nmod', 'ministry', []],
    ['… nor in a region', 'ministry/NN/0/root in/IN/3/case Dale/NNP/1/nmod', 'ministry', []],
    ['… but whoever is in it', 'those/PRP/0/root in/IN/3/case Dale/NNP/1/nmod', 'those', ['d']],
    ['not miners in a state', 'miners/NNS/0/root/miner in/IN/3/case Norland/NNP/1/nmod', 'miners', []],
    ['… but banks', 'banks/NNS/0/root/bank in/IN/3/case Norland/NNP/1/nmod', 'banks', ['n']],
    ['… and officials', 'officials/NNS/0/root/official in/IN/3/case Norland/NNP/1/nmod', 'officials', ['n']],
    ['not troops, who may be another’s', 'troops/NNS/0/root/troop in/IN/3/case Norland/NNP/1/nmod', 'troops', []],
    ['not members in a body', 'members/NNS/0/root/member in/IN/3/case Board/NNP/1/nmod', 'members', []],
    ['… but departments', 'departments/NNS/0/root/department in/IN/3/case Board/NNP/1/nmod', 'departments', ['b']],
    ['not with whom it only is', 'talks/NNS/0/root/talk with/IN/3/case Norland/NNP/1/nmod', 'talks', []],
    ['not voters near a person', 'voters/NNS/0/root/voter of/IN/3/case Reed/NNP/1/nmod', 'voters', []],
    ['… but allies of his', 'plans/NNS/0/root/plan of/IN/3/case Reed/NNP/1/nmod', 'plans', ['r']],
    ['two', 'Norland/NNP/0/root and/CC/3/cc Ostia/NNP/1/conj', 'Norland', ['n', 'o']],
    ['… once each', 'Norland/NNP/0/root and/CC/3/cc Norlandish/NNP/1/conj', 'Norland', ['n']],
    ['… not a verb', 'Norland/NNP/0/root and/CC/3/cc Ostia/VBD/1/conj', 'Norland', ['n']],
    ['… taken for one name', 'Ostia/NNP/3/compound and/CC/3/cc Norland/NNP/0/root', 'Norland', ['o', 'n']],
    ['… not where nothing joins them', 'Ostia/NNP/3/compound -/HYPH/3/punct Norland/NNP/0/root', 'Norland', ['n']],
  ])('%s', (_, words, word, expected) => {
    const parties = view(words);
    expect(namedBy(parties, at(parties, word))).toEqual(expected);
  });
  it('nobody, where there is no phrase', () => expect(namedBy(view('Norland/NNP/0/root'), -1)).toEqual([]));
});

describe('the noun that a relative pronoun is of', () => {
  it.each<[string, string, string | null]>([
    ['is what its clause hangs on', 'boat/NN/0/root which/WP/3/nsubj sank/VBD/1/acl:relcl/sink', 'boat'],
    [
      'of a predicate, its subject',
      'Norland/NNP/4/nsubj is/VBZ/4/cop an/DT/4/det ally/NN/0/root which/WP/6/nsubj sank/VBD/4/acl:relcl/sink',
      'Norland',
    ],
    [
      'of a verb, its subject',
      'Norland/NNP/2/nsubj left/VBD/0/root/leave which/WP/4/nsubj hurt/VBD/2/advcl:relcl',
      'Norland',
    ],
    ['… itself, where it has none', 'left/VBD/0/root/leave which/WP/3/nsubj hurt/VBD/1/advcl:relcl', 'left'],
    [
      'is the person, not where he is',
      'professor/NN/0/root at/IN/3/case college/NN/1/nmod who/WP/5/nsubj left/VBD/3/acl:relcl/leave',
      'professor',
    ],
    [
      '… of a thing',
      'professor/NN/0/root at/IN/3/case college/NN/1/nmod which/WP/5/nsubj left/VBD/3/acl:relcl/leave',
      'college',
    ],
    [
      '… not of a boat',
      'boat/NN/0/root of/IN/3/case college/NN/1/nmod who/WP/5/nsubj left/VBD/3/acl:relcl/leave',
      'college',
    ],
    [
      '… nor beside him',
      'professor/NN/0/root and/CC/3/cc sailor/NN/1/conj who/WP/5/nsubj left/VBD/3/acl:relcl/leave',
      'sailor',
    ],
    ['is none without a clause of its own', 'who/WP/2/nsubj left/VBD/0/root/leave', null],
  ])('%s', (_, words, expected) => {
    const parties = view(words);
    const { word } = parties.analysis.tokens;
    const found = describedNoun(
      parties,
      word.findIndex((one) => one === 'who' || one === 'which'),
    );
    expect(found === -1 ? null : word[found]).toBe(expected);
  });
});

describe('a state is named only by where somebody comes from', () => {
  it.each<[string, string, string, boolean]>([
    ['a nurse', 'Norlandish/JJ/2/amod nurse/NN/0/root', 'Norlandish', true],
    ['… of a name', 'Norland/NNP/2/compound nurse/NN/0/root', 'Norland', true],
    ['not an official', 'Norlandish/JJ/2/amod official/NN/0/root', 'Norlandish', false],
    ['nor an army', 'Norlandish/JJ/2/amod army/NN/0/root', 'Norlandish', false],
    ['nor troops', 'Norlandish/JJ/2/amod troops/NNS/0/root/troop', 'Norlandish', false],
    ['nor a road', 'Norlandish/JJ/2/amod road/NN/0/root', 'Norlandish', false],
    ['the people as a whole', 'the/DT/3/det Norlandish/JJ/3/amod people/NNS/0/root/people', 'Norlandish', false],
    ['people', 'many/JJ/3/amod Norlandish/JJ/3/amod people/NNS/0/root/people', 'Norlandish', true],
    ['whose he is', "Norland/NNP/3/nmod:poss 's/POS/1/case nurse/NN/0/root", 'Norland', false],
    ['by itself', 'Norland/NNP/0/root', 'Norland', false],
    ['an officer of a town', 'Velm/NNP/2/compound officer/NN/0/root', 'Velm', true],
    ['… not its officials', 'Velm/NNP/2/compound officials/NNS/0/root/official', 'Velm', false],
    ['a plural taken for a name', 'Norland/NNP/2/compound Nurses/NNPS/0/root/Nurses', 'Norland', true],
  ])('%s', (_, words, word, expected) => {
    const parties = view(words);
    expect(isNationality(parties, at(parties, word))).toBe(expected);
  });
});

describe('a name in front of what it may be of', () => {
  it.each<[string, string, string, boolean]>([
    ['an inquiry', 'Hale/NNP/2/compound probe/NN/0/root', 'Hale', true],
    ['… of a state', 'Norland/NNP/2/compound sanctions/NNS/0/root/sanction', 'Norland', true],
    ['… not by its adjective', 'Norlandish/JJ/2/amod investigation/NN/0/root', 'Norlandish', false],
    ['… not by another of its names', 'Norlandish/NNP/2/compound investigation/NN/0/root', 'Norlandish', false],
    ['… not of a body', 'Board/NNP/2/compound probe/NN/0/root', 'Board', false],
    ['something else', 'Hale/NNP/2/compound boat/NN/0/root', 'Hale', false],
    ['a longer name of a person', 'Hale/NNP/3/compound Tower/NNP/3/compound meeting/NN/0/root', 'Hale', true],
    ['… of a state', 'Norland/NNP/3/compound Tower/NNP/3/compound meeting/NN/0/root', 'Norland', false],
    ['… of two persons', 'Hale/NNP/3/compound Reed/NNP/3/compound meeting/NN/0/root', 'Hale', false],
    [
      'what it is tied to',
      'Norland/NNP/4/compound -/HYPH/4/punct backed/VBN/4/amod/back rebels/NNS/0/root',
      'Norland',
      true,
    ],
    ['by itself', 'Hale/NNP/0/root', 'Hale', false],
  ])('%s', (_, words, word, expected) => {
    const parties = view(words);
    expect(isMatter(parties, at(parties, word))).toBe(expected);
  });
});

describe('whom somebody acts for', () => {
  const known = new Map(
    [
      entity('envoy', 'Ann Moe', 'PERSON', { affiliation: 'ministry', role: 'envoy' }),
      entity('ministry', 'Ministry', 'ORG', { affiliation: 'n' }),
      entity('n', 'Norland', 'COUNTRY', { affiliation: 'union' }),
      entity('union', 'Union', 'ORG'),
      entity('former', 'Ida Lee', 'PERSON', { affiliation: 'n', role: 'former minister' }),
      entity('unnamed', 'former minister', 'PERSON', { affiliation: 'n', named: false }),
      entity('called', 'Former Minister', 'PERSON', { affiliation: 'n' }),
      entity('self', 'Self', 'ORG', { affiliation: 'self' }),
    ].map((one) => [one.id, one] as const),
  );
  it.each<[string, string[], string[]]>([
    ['a person, then his house, then its state, and no further', ['envoy'], ['envoy', 'ministry', 'n']],
    ['nobody for one who held his office', ['former'], ['former']],
    ['… unnamed', ['unnamed'], ['unnamed']],
    ['… whose name it is', ['called'], ['called', 'n', 'union']],
    ['each once', ['envoy', 'n', 'self', 'x'], ['envoy', 'ministry', 'n', 'self', 'x']],
  ])('%s', (_, ids, expected) => expect(withBodies({ entities: known } as unknown as Parties, ids)).toEqual(expected));
});

describe('which mention a word heads', () => {
  const { tokens, text, ...rest } = parsedTags('Harbour/NNP/2/compound Board/NNP/0/root of/IN/4/case Velm/NNP/2/nmod');
  const mention = (words: string, id: string | null, kind: Mention['kind'] = 'name'): Mention => {
    const from = text.indexOf(words);
    return { id: `${id} ${words}`, span: [from, from + words.length] as Span, entity: id, kind };
  };
  const headed = (...mentions: Mention[]): (string | null)[] => {
    const analysis = { ...rest, text, tokens, names: [], mentions, entities: ALL, dates: [], quantities: [] };
    const { mentionAt } = indexParties(analysis as never, treeOf(tokens));
    return [...mentionAt].map((m) => (m === -1 ? null : mentions[m]!.id));
  };
  it('is the one whose words hang on nothing of it', () =>
    expect(headed(mention('Harbour Board of Velm', 'b'))).toEqual([null, 'b Harbour Board of Velm', null, null]));
  it('is a name before a pronoun, a pronoun before a noun', () => {
    const [name, pronoun, noun] = [
      mention('Board', 'b'),
      mention('Board', 'r', 'pronoun'),
      mention('Board', 'h', 'nominal'),
    ];
    expect(headed(noun, pronoun, name)[1]).toBe('b Board');
    expect(headed(name, pronoun, noun)[1]).toBe('b Board');
    expect(headed(noun, pronoun)[1]).toBe('r Board');
  });
  it('is the longer of two alike, else the first', () => {
    const [short, long] = [mention('Board', 'b'), mention('Harbour Board', 'n')];
    expect(headed(short, long)[1]).toBe('n Harbour Board');
    expect(headed(long, short)[1]).toBe('n Harbour Board');
    expect(headed(short, mention('Board', 'n'))[1]).toBe('b Board');
    // length tells only between mentions of one kind
    expect(headed(short, mention('Harbour Board', 'r', 'nominal'))[1]).toBe('b Board');
  });
  it('is none of nobody', () => expect(headed(mention('Board', null))).toEqual([null, null, null, null]));
});
