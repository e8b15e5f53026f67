import { describe, expect, it } from 'vitest';
import { parsedWords } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { isCondition, isQuestion, mannerOf, through, type Manner } from './manner.ts';

/** The parse of a sentence, and its word in capitals. */
function at(words: string) {
  const { tokens } = parsedWords(words);
  return { tokens, tree: treeOf(tokens), i: tokens.word.findIndex((word) => /^[A-Z]{2,}$/.test(word)) };
}
function manner(words: string): string {
  const { tokens, tree, i } = at(words);
  const { polarity, modality } = mannerOf(tokens, tree, i);
  return `${polarity} ${modality}`;
}

describe('how a clause is put', () => {
  it.each([
    ['will', 'He/PRP/3/nsubj will/MD/3/aux GO/VB/0/root', 'affirmed planned'],
    ['may before will', 'He/PRP/4/nsubj may/MD/4/aux will/MD/4/aux GO/VB/0/root', 'affirmed possible'],
    ['an adverb of doubt', 'He/PRP/3/nsubj possibly/RB/3/advmod WENT/VBD/0/root/go', 'affirmed possible'],
    [
      'need, with what is needed',
      'He/PRP/2/nsubj NEEDS/VBZ/0/root/need to/TO/4/mark go/VB/2/xcomp',
      'affirmed requested',
    ],
    [
      'need, with what will be',
      'He/PRP/3/nsubj will/MD/3/aux NEED/VB/0/root/need to/TO/5/mark go/VB/3/xcomp',
      'affirmed planned',
    ],
    ['would', 'He/PRP/3/nsubj would/MD/3/aux GO/VB/0/root', 'affirmed conditional'],
    [
      'would, of what somebody said',
      'She/PRP/2/nsubj said/VBD/0/root/say he/PRP/5/nsubj would/MD/5/aux GO/VB/2/ccomp',
      'affirmed planned',
    ],
    [
      'would, in front of the verb of saying',
      'He/PRP/3/nsubj would/MD/3/aux GO/VB/5/ccomp she/PRP/5/nsubj said/VBD/0/root/say',
      'affirmed conditional',
    ],
    [
      'would, on a condition',
      'She/PRP/2/nsubj said/VBD/0/root/say he/PRP/5/nsubj would/MD/5/aux GO/VB/2/ccomp if/IN/8/mark ' +
        'it/PRP/8/nsubj rained/VBD/5/advcl/rain',
      'affirmed conditional',
    ],
    [
      'on a condition',
      'He/PRP/2/nsubj GOES/VBZ/0/root/go if/IN/5/mark it/PRP/5/nsubj rains/VBZ/2/advcl/rain',
      'affirmed conditional',
    ],
    ['“if possible”', 'He/PRP/2/nsubj GOES/VBZ/0/root/go if/IN/4/mark possible/JJ/2/advcl', 'affirmed asserted'],
    [
      'the risk of it',
      'The/DT/2/det risk/NN/0/root of/IN/5/mark rain/NN/5/nsubj FALLING/VBG/2/acl/fall',
      'affirmed possible',
    ],
    [
      'the sound of it',
      'The/DT/2/det sound/NN/0/root of/IN/5/mark rain/NN/5/nsubj FALLING/VBG/2/acl/fall',
      'affirmed asserted',
    ],
    [
      'asked for, on a condition',
      'He/PRP/3/nsubj must/MD/3/aux GO/VB/0/root if/IN/6/mark it/PRP/6/nsubj rains/VBZ/3/advcl/rain',
      'affirmed requested',
    ],
  ])('%s', (_, words, expected) => expect(manner(words)).toBe(expected));

  it.each([
    ['not', 'He/PRP/4/nsubj did/VBD/4/aux/do not/RB/4/advmod GO/VB/0/root', 'negated'],
    ['no firm', 'No/DT/2/det firm/NN/3/nsubj WENT/VBD/0/root/go', 'negated'],
    ['nobody', 'Nobody/NN/2/nsubj WENT/VBD/0/root/go', 'negated'],
    ['neither of two', 'Neither/CC/2/cc Reed/NNP/5/nsubj nor/CC/4/cc Hale/NNP/2/conj WENT/VBD/0/root/go', 'negated'],
    [
      'a negative word that describes the subject',
      'The/DT/2/det man/NN/5/nsubj not/RB/4/advmod seen/VBN/2/acl/see WENT/VBD/0/root/go',
      'affirmed',
    ],
    ['nothing', 'He/PRP/2/nsubj SAID/VBD/0/root/say nothing/NN/2/obj', 'negated'],
    ['never once', 'He/PRP/4/nsubj never/RB/3/advmod once/RB/4/advmod WENT/VBD/0/root/go', 'negated'],
    ['not here', 'He/PRP/2/nsubj WENT/VBD/0/root/go not/RB/4/advmod here/RB/2/advmod', 'affirmed'],
    [
      'stopped short of',
      'He/PRP/2/nsubj stopped/VBD/0/root/stop short/RB/2/advmod of/IN/5/mark ACCUSING/VBG/2/advcl/accuse her/PRP/5/obj',
      'negated',
    ],
    [
      'instead of',
      'He/PRP/2/nsubj stopped/VBD/0/root/stop ahead/RB/2/advmod of/IN/5/mark ACCUSING/VBG/2/advcl/accuse',
      'affirmed',
    ],
    [
      'has never been worse',
      'It/PRP/5/nsubj has/VBZ/5/aux/have never/RB/5/advmod been/VBN/5/cop/be WORSE/JJR/0/root',
      'affirmed',
    ],
    [
      'has never been clear',
      'It/PRP/5/nsubj has/VBZ/5/aux/have never/RB/5/advmod been/VBN/5/cop/be CLEAR/JJ/0/root',
      'negated',
    ],
    [
      'could not be more clear',
      'It/PRP/6/nsubj could/MD/6/aux not/RB/6/advmod be/VB/6/cop more/RBR/6/advmod CLEAR/JJ/0/root',
      'affirmed',
    ],
    ['is no worse', 'It/PRP/4/nsubj is/VBZ/4/cop/be no/RB/4/advmod WORSE/JJR/0/root', 'negated'],
    [
      'could not help but',
      'He/PRP/4/nsubj could/MD/4/aux not/RB/4/advmod HELP/VB/0/root but/CC/6/cc laugh/VB/4/conj',
      'affirmed',
    ],
    ['could not help', 'He/PRP/4/nsubj could/MD/4/aux not/RB/4/advmod HELP/VB/0/root her/PRP/4/obj', 'negated'],
    [
      'had no choice but',
      'He/PRP/2/nsubj HAD/VBD/0/root/have no/DT/4/det choice/NN/2/obj but/CC/7/cc to/TO/7/mark go/VB/4/conj',
      'affirmed',
    ],
    ['had no choice', 'He/PRP/2/nsubj HAD/VBD/0/root/have no/DT/4/det choice/NN/2/obj', 'negated'],
  ])('%s', (_, words, expected) => expect(manner(words).split(' ')[0]).toBe(expected));

  it.each([
    [
      '“or” shares a negation',
      'He/PRP/4/nsubj did/VBD/4/aux/do not/RB/4/advmod sell/VB/0/root or/CC/6/cc LEND/VB/4/conj',
      'negated asserted',
    ],
    [
      '“and” does not',
      'He/PRP/4/nsubj did/VBD/4/aux/do not/RB/4/advmod sell/VB/0/root and/CC/6/cc LEND/VB/4/conj',
      'affirmed asserted',
    ],
    [
      'a later “or” does',
      'He/PRP/4/nsubj did/VBD/4/aux/do not/RB/4/advmod sell/VB/0/root ,/,/6/punct LEND/VB/4/conj ' +
        'or/CC/8/cc give/VB/4/conj',
      'negated asserted',
    ],
    [
      'what will be is shared',
      'He/PRP/3/nsubj will/MD/3/aux sell/VB/0/root and/CC/5/cc LEND/VB/3/conj',
      'affirmed planned',
    ],
    [
      '… not with a subject of its own',
      'He/PRP/3/nsubj will/MD/3/aux sell/VB/0/root and/CC/6/cc she/PRP/6/nsubj LENDS/VBZ/3/conj/lend',
      'affirmed asserted',
    ],
    [
      '… nor with an auxiliary',
      'He/PRP/3/nsubj will/MD/3/aux sell/VB/0/root and/CC/6/cc may/MD/6/aux LEND/VB/3/conj',
      'affirmed possible',
    ],
    [
      '… nor from a word of another kind',
      'He/PRP/4/nsubj will/MD/4/aux be/VB/4/cop glad/JJ/0/root and/CC/6/cc LENDS/VBZ/4/conj/lend',
      'affirmed asserted',
    ],
  ])('a second verb: %s', (_, words, expected) => expect(manner(words)).toBe(expected));
});

it.each([
  ['if', 'He/PRP/2/nsubj goes/VBZ/0/root/go if/IN/5/mark it/PRP/5/nsubj RAINS/VBZ/2/advcl/rain', true],
  ['when', 'He/PRP/2/nsubj goes/VBZ/0/root/go when/IN/5/mark it/PRP/5/nsubj RAINS/VBZ/2/advcl/rain', false],
  ['should, in front', 'should/MD/3/aux it/PRP/3/nsubj RAIN/VB/5/advcl he/PRP/5/nsubj goes/VBZ/0/root/go', true],
  [
    'should, behind its subject',
    'it/PRP/3/nsubj should/MD/3/aux RAIN/VB/5/ccomp he/PRP/5/nsubj says/VBZ/0/root/say',
    false,
  ],
  ['should, of the sentence', 'should/MD/3/aux it/PRP/3/nsubj RAIN/VB/0/root', false],
  ['rather than', 'He/PRP/2/nsubj goes/VBZ/0/root/go rather/RB/5/cc than/IN/3/fixed PAY/VB/2/conj', true],
])('a condition by “%s”: %s', (_, words, expected) => {
  const { tokens, tree, i } = at(words);
  expect(isCondition(tokens, tree, i)).toBe(expected);
});

it.each([
  ['He/PRP/2/nsubj asks/VBZ/0/root/ask who/WP/4/nsubj WENT/VBD/2/ccomp/go', true],
  ['He/PRP/2/nsubj says/VBZ/0/root/say she/PRP/4/nsubj WENT/VBD/2/ccomp/go', false],
])('%s asks: %s', (words, expected) => {
  const { tokens, tree, i } = at(words);
  expect(isQuestion(tokens, tree, i)).toBe(expected);
});

it(
  'through another clause the weaker certainty counts, in the order of asserted, planned, requested, ' +
    'possible, conditional',
  () => {
    const order = ['asserted', 'planned', 'requested', 'possible', 'conditional'] as const;
    order.forEach((one, a) =>
      order.forEach((other, b) => {
        const of = (modality: Manner['modality']): Manner => ({ polarity: 'affirmed', modality });
        expect(through(of(one), of(other)).modality).toBe(order[Math.max(a, b)]);
      }),
    );
    const not: Manner = { polarity: 'negated', modality: 'asserted' };
    const so: Manner = { polarity: 'affirmed', modality: 'asserted' };
    const polarities = [through(so, not), through(not, so), through(not, not), through(so, so)].map(
      ({ polarity }) => polarity,
    );
    expect(polarities).toEqual(['negated', 'negated', 'affirmed', 'affirmed']);
    expect(through(so, { ...not, polarity: 'denied' }).polarity).toBe('denied');
  },
);
