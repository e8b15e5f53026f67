import { describe, expect, it } from 'vitest';
import { rangeOf, viewOfTags, wordsOf, type Marked } from './found.fixture.ts';
import { agentSource, canSay, sourceOf } from './sources.ts';

/** A parse, a verb in it, and who does what it says. */
type Row = [what: string, words: string, verb: string, source: string, marked?: Marked];

function holds(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, words, verb, source, marked = {}) => {
    const view = viewOfTags(words, marked);
    expect(wordsOf(view, sourceOf(view, rangeOf(view, verb)[0]))).toBe(source);
  });
}

describe('who says what a verb says', () => {
  const said = 'said/VBD/0/root/say';
  holds([
    ['is its subject', `Hale/NNP/said/nsubj ${said} so/RB`, 'said', 'Hale'],
    ['is nobody where a clause is', `To/TO/go/mark go/VB/said/csubj ${said} so/RB`, 'said', ''],
    ['is the relative pronoun', `Hale/NNP/0/root ,/, who/WP/left/nsubj left/VBD/Hale/acl:relcl/leave`, 'left', 'who'],
    [
      'is the noun that a participle hangs on',
      'a/DT/letter/det letter/NN/0/root saying/VBG/letter/acl/say so/RB/saying/advmod',
      'saying',
      'a letter',
    ],
    [
      '… behind a comma where it can say something',
      'a/DT/letter/det letter/NN/0/root ,/,/saying/punct saying/VBG/letter/acl/say so/RB/saying/advmod',
      'saying',
      'a letter',
    ],
    [
      '… else who did something with it',
      'Hale/NNP/closed/nsubj closed/VBD/0/root/close a/DT/road/det road/NN/closed/obj ,/,/saying/punct ' +
        'saying/VBG/road/acl/say so/RB',
      'saying',
      'Hale',
    ],
    [
      '… not one that stands behind',
      'Saying/VBG/letter/acl/say so/RB/Saying/advmod ,/,/letter/punct a/DT/letter/det letter/NN/0/root',
      'Saying',
      '',
    ],
    [
      'is who did what it goes on from',
      `Hale/NNP/left/nsubj left/VBD/0/root/leave and/CC/denied/cc denied/VBD/left/conj/deny it/PRP/denied/obj`,
      'denied',
      'Hale',
    ],
    [
      '… not what it is said in',
      `Hale/NNP/left/nsubj left/VBD/0/root/leave his/PRP$/hand/nmod:poss hand/NN/left/obl denied/VBN/left/dep/deny`,
      'denied',
      '',
    ],
    [
      'is who was shown to',
      'They/PRP/showed/nsubj showed/VBD/0/root/show Hale/NNP/showed/obj denying/VBG/showed/xcomp/deny ' +
        'it/PRP/denying/obj',
      'denying',
      'Hale',
    ],
    [
      '… not who was not shown but asked',
      'They/PRP/asked/nsubj asked/VBD/0/root/ask Hale/NNP/asked/obj denying/VBG/asked/xcomp/deny it/PRP/denying/obj',
      'denying',
      'They',
    ],
    [
      '… nor by a verb that shows none',
      'They/PRP/showed/nsubj showed/VBD/0/root/show Hale/NNP/showed/obj to/TO/deny/mark ' +
        'deny/VB/showed/xcomp it/PRP/deny/obj',
      'deny',
      'They',
    ],
    [
      '… nor what was shown behind, or by what else hangs on it',
      'They/PRP/showed/nsubj showed/VBD/0/root/show Hale/NNP/showed/obl denying/VBG/showed/xcomp/deny ' +
        'a/DT/film/det film/NN/showed/obj',
      'denying',
      'They',
    ],
    [
      'is who was kept from it',
      'They/PRP/kept/nsubj kept/VBD/0/root/keep Hale/NNP/kept/obj from/PP/denying/mark ' +
        'denying/VBG/kept/advcl/deny it/PRP/denying/obj',
      'denying',
      'Hale',
    ],
    [
      '… no other after whom it was done',
      'They/PRP/kept/nsubj kept/VBD/0/root/keep Hale/NNP/kept/obj after/PP/denying/mark ' +
        'denying/VBG/kept/advcl/deny it/PRP/denying/obj',
      'denying',
      'They',
    ],
  ]);
});

describe('the noun before a verb without a subject', () => {
  const said = 'said/VBD/0/root/say';
  const before = (words: string): string => `${words} ${said} so/RB/said/advmod`;
  holds([
    ['says it', before('the/DT old/JJ clerk/NN'), 'said', 'the old clerk'],
    ['… read as a participle at the head of the sentence', before('Lansing/VBG'), 'said', 'Lansing'],
    ['… not one that is none', before('Leaving/VBN'), 'said', 'Leaving'],
    ['… a small one', before('leaving/VBG'), 'said', ''],
    ['… or no participle', before('Left/VBN'), 'said', ''],
    ['… or further on', before('Then/RB Lansing/VBG'), 'said', ''],
    ['not whom it was said of', before('him/PRP'), 'said', ''],
    ['… but an aide to him', before('an/DT aide/NN to/PP him/PRP'), 'said', 'an aide to him'],
    ['not “there”', before('there/EX'), 'said', ''],
    ['not a day', before('Monday/NNP'), 'said', '', { dates: ['Monday'] }],
    ['with what it goes on from', before('an/DT aide/NN to/PP the/DT mayor/NN'), 'said', 'an aide to the mayor'],
    ['… from a comma on', before('So/RB ,/, an/DT aide/NN to/PP the/DT mayor/NN'), 'said', 'an aide to the mayor'],
    ['… not in the middle of something', before('So/RB an/DT aide/NN to/PP the/DT mayor/NN'), 'said', 'the mayor'],
    ['… nor behind a verb', before('So/RB ,/, went/VBD to/PP the/DT mayor/NN'), 'said', 'the mayor'],
    [
      '… nor without end',
      before('an/DT aide/NN of/PP a/DT friend/NN of/PP a/DT clerk/NN of/PP a/DT cook/NN of/PP the/DT mayor/NN'),
      'said',
      'the mayor',
    ],
    [
      '… in ten words',
      before('an/DT aide/NN of/PP a/DT friend/NN of/PP a/DT clerk/NN of/PP mayor/NN'),
      'said',
      'an aide of a friend of a clerk of mayor',
    ],
    ['none of a participle', 'the/DT clerk/NN saying/VBG/0/root/say so/RB', 'saying', ''],
  ]);
});

describe('a name that was cut', () => {
  const said = 'said/VBD/0/root/say';
  holds([
    [
      'is whole with its office in front',
      `Deputy/NNP/said/dep Secretary/NNP/said/dep of/PP/said/dep State/NNP/said/dep Dora/NNP/Vell/compound Vell/NNP/said/nsubj ${said}`,
      'said',
      'Deputy Secretary of State Dora Vell',
      { persons: ['Dora Vell'] },
    ],
    [
      '… not with other words in front',
      `Old/JJ/said/dep Northern/NNP/said/dep Dora/NNP/Vell/compound Vell/NNP/said/nsubj ${said}`,
      'said',
      'Dora Vell',
      { persons: ['Dora Vell'] },
    ],
    [
      '… nor is a body that an office stands before',
      `Secretary/NNP/said/dep Wirefax/NNP/said/nsubj ${said}`,
      'said',
      'Wirefax',
      { bodies: ['Wirefax'] },
    ],
    [
      '… nor whoever stands behind a word of the source',
      `Secretary/NNP/said/dep old/JJ/Vell/amod Dora/NNP/Vell/compound Vell/NNP/said/nsubj ${said}`,
      'said',
      'old Dora Vell',
      { persons: ['Dora Vell'] },
    ],
    [
      'is whole with the name behind its office',
      `the/DT/minister/det minister/NN/said/nsubj Dora/NNP/said/dep Vell/NNP/said/dep ${said}`,
      'said',
      'the minister Dora Vell',
      { persons: ['Dora Vell'] },
    ],
  ]);
});

describe('the edges of a source', () => {
  const said = 'said/VBD/0/root/say';
  holds([
    [
      'lie before the day',
      `Vell/NNP/said/nsubj on/PP/Monday/case Monday/NNP/Vell/nmod ${said}`,
      'said',
      'Vell',
      { dates: ['Monday'] },
    ],
    ['… alone', `Vell/NNP/said/nsubj Monday/NNP/Vell/nmod ${said}`, 'said', 'Vell', { dates: ['Monday'] }],
    ['… which may be all', `Monday/NNP/said/nsubj ${said}`, 'said', 'Monday', { dates: ['Monday'] }],
    [
      'lie behind “according to …,”',
      `According/VBG/Vell/dep to/PP/it/case it/PRP/According/obl ,/,/Vell/punct Vell/NNP/said/nsubj ${said}`,
      'said',
      'Vell',
    ],
    ['… and an adverb', `Still/RB/Vell/advmod ,/,/Vell/punct Vell/NNP/said/nsubj ${said}`, 'said', 'Vell'],
    [
      '… which may belong to it',
      `Still/RB/old/advmod old/JJ/Vell/amod Vell/NNP/said/nsubj ${said}`,
      'said',
      'Still old Vell',
    ],
    [
      '… and a preposition or conjunction',
      `and/CC/Vell/cc for/PP/Vell/case Vell/NNP/said/nsubj ${said}`,
      'said',
      'Vell',
    ],
    [
      'lie before a dash that is closed',
      `Vell/NNP/said/nsubj —/:/friend/punct a/DT/friend/det friend/NN/Vell/appos —/:/said/punct has/AUX/said/aux/have ${said}`,
      'said',
      'Vell',
    ],
    [
      'have both commas of an apposition',
      `Vell/NNP/said/nsubj ,/,/clerk/punct a/DT/clerk/det clerk/NN/Vell/appos ,/,/said/punct ${said}`,
      'said',
      'Vell , a clerk ,',
    ],
    [
      '… not of a list',
      `Vell/NNP/said/nsubj ,/,/Roe/punct Roe/NNP/Vell/conj and/CC/Hale/cc Hale/NNP/Vell/conj ,/,/said/punct ${said}`,
      'said',
      'Vell , Roe and Hale',
    ],
  ]);
});

describe('the agent of a passive', () => {
  const by = (verb: string) =>
    `told/VBN/0/root/${verb} only/RB/clerk/advmod by/PP/clerk/case a/DT/clerk/det clerk/NN/told/obl ,/,/fell/punct that/IN/fell/mark it/PRP/fell/nsubj fell/VBD/clerk/acl/fall`;
  it.each([
    ['ends where what he tells begins', by('tell'), 'a clerk'],
    ['… only of a verb of telling', by('see'), 'a clerk , that it fell'],
    ['… behind a comma', by('tell').replace(' ,/,/fell/punct', ''), 'a clerk that it fell'],
    ['… at “that”', by('tell').replace('that/IN', 'as/IN'), 'a clerk , as it fell'],
  ])('%s', (_, words, source) => {
    const view = viewOfTags(words);
    expect(wordsOf(view, agentSource(view, rangeOf(view, 'clerk')[0], 0))).toBe(source);
  });
  it('is nobody where there is none', () => expect(agentSource(viewOfTags(by('tell')), -1, 0)).toEqual([]));
});

describe('what can say something', () => {
  it.each([
    ['clerk/NN', true],
    ['ministry/NN', true],
    ['report/NN', true],
    ['warning/NN', true],
    ['it/PRP', true],
    ['moorgoer/NN', true],
    ['road/NN', false],
  ])('%s', (word, says) => expect(canSay(viewOfTags(word), 0)).toBe(says));
  it('a road by the name of somebody', () =>
    expect(canSay(viewOfTags('road/NN', { persons: ['road'] }), 0)).toBe(true));
});
