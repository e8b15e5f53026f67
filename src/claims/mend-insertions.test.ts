import { describe, expect, it } from 'vitest';
import { parsedTags } from '../model/parse.fixture.ts';
import { MENDS_BEHIND } from './mend-insertions.ts';

/** What is set right in a parse of words `form/XPOS/head/relation/lemma`: words that hang otherwise now. */
function mended(words: string): string[] {
  const { tokens } = parsedTags(words);
  const [head, deprel] = [Int32Array.from(tokens.head), [...tokens.deprel]];
  for (let i = 0; i < tokens.count; i++)
    for (const mend of Object.values(MENDS_BEHIND)) mend({ tokens, head, deprel }, i, tokens.head[i]!);
  return tokens.word.flatMap((word, i) =>
    head[i] === tokens.head[i] && deprel[i] === tokens.deprel[i]
      ? []
      : [`${word}: ${head[i] === -1 ? 'ROOT' : tokens.word[head[i]!]} ${deprel[i]}`],
  );
}
/** Rows of words that are put for others in a sentence, and what is set right then. */
const rows = (
  sentence: string,
  table: readonly (readonly [
    about: string,
    put: readonly [from: string, to: string] | null,
    changes: readonly string[],
  ])[],
): void =>
  it.each(table)('%s', (_, put, changes) => {
    if (put !== null) expect(sentence).toContain(put[0]);
    expect(mended(put === null ? sentence : sentence.replace(...put))).toEqual(changes);
  });

describe('what goes on behind a pair of dashes', () =>
  rows(
    'Reed/NNP/2/nsubj denied/VBD/0/root/deny it/PRP/2/obj –/:/2/punct that/DT/6/nsubj hurt/VBD/2/parataxis –/:/6/punct ' +
      'and/CC/9/cc blamed/VBD/6/conj/blame Hale/NNP/9/obj',
    [
      ['goes on with the verb in front of them', null, ['blamed: denied conj']],
      [
        '… of double hyphens',
        ['–/:/2/punct that/DT/6/nsubj hurt/VBD/2/parataxis –', '--/:/2/punct that/DT/6/nsubj hurt/VBD/2/parataxis --'],
        ['blamed: denied conj'],
      ],
      [
        '… of brackets',
        [
          '–/:/2/punct that/DT/6/nsubj hurt/VBD/2/parataxis –',
          '(/-LRB-/2/punct that/DT/6/nsubj hurt/VBD/2/parataxis )',
        ],
        ['blamed: denied conj'],
      ],
      ['not of a dash and a bracket', ['–/:/2/punct', '(/-LRB-/2/punct'], []],
      ['not behind a comma', ['hurt/VBD/2/parataxis –', 'hurt/VBD/2/parataxis ,'], []],
      ['not behind a dash that none opens', ['it/PRP/2/obj –', 'it/PRP/2/obj ,'], []],
      ['not in another tense', ['blamed/VBD', 'blames/VBZ'], []],
      [
        'not with a subject of its own',
        ['and/CC/9/cc blamed/VBD/6/conj/blame Hale/NNP/9/obj', 'and/CC/10/cc she/PRP/10/nsubj blamed/VBD/6/conj/blame'],
        [],
      ],
      ['not without “and”', ['and/CC/9/cc', 'now/RB/9/advmod'], []],
      ['not what is no second verb', ['blamed/VBD/6/conj', 'blamed/VBD/6/advcl'], []],
      ['not behind a noun', ['denied/VBD/0/root/deny', 'fire/NN/0/root'], []],
      ['not in front of it', ['hurt/VBD/2/parataxis', 'hurt/VBD/10/parataxis'], []],
    ],
  ));

describe('whom a preposition brings in', () =>
  rows(
    'Hale/NNP/2/nsubj spoke/VBD/0/root/speak of/IN/4/case Norland/NNP/2/obl attacking/VBG/2/advcl/attack Ostia/NNP/5/obj',
    [
      ['does what follows', null, ['attacking: Norland acl']],
      ['… as what is open', ['2/advcl', '2/xcomp'], ['attacking: Norland acl']],
      ['… hung on a noun', ['Norland/NNP/2/obl', 'Norland/NNP/2/nmod'], ['attacking: Norland acl']],
      ['not a second act', ['2/advcl', '2/conj'], []],
      ['not a participle', ['attacking/VBG', 'attacked/VBN'], []],
      ['not a thing', ['Norland/NNP', 'boats/NNS'], []],
      ['not an object', ['of/IN/4/case Norland/NNP/2/obl', 'then/RB/2/advmod Norland/NNP/2/obj'], []],
      ['not without a preposition', ['of/IN/4/case', 'then/RB/2/advmod'], []],
      ['not with another one', ['of/IN/4/case', 'like/IN/4/case'], []],
      ['not what stands in front of its verb', ['2/advcl', '6/advcl'], []],
      [
        'by the first word of its name',
        [
          'Norland/NNP/2/obl attacking/VBG/2/advcl/attack Ostia/NNP/5/obj',
          'Ann/NNP/2/obl Reed/NNP/4/flat leaving/VBG/2/advcl/leave',
        ],
        ['leaving: Ann acl'],
      ],
    ],
  ));

describe('a name in front of “as”', () => {
  const ALL = [
    'Reed: fired obj',
    'as: investigating mark',
    'Norland: investigating nsubj',
    'investigating: fired advcl',
  ];
  rows(
    'Board/NNP/2/nsubj fired/VBD/0/root/fire Reed/NNP/7/nsubj as/IN/5/case Norland/NNP/3/nmod was/VBD/7/aux/be ' +
      'investigating/VBG/2/ccomp/investigate Hale/NNP/7/obj',
    [
      ['is whom the verb before it befell', null, ALL],
      [
        '… where the other one stands right before its verb',
        [
          'Norland/NNP/3/nmod was/VBD/7/aux/be investigating/VBG/2/ccomp/investigate Hale/NNP/7/obj',
          'Norland/NNP/3/nmod then/RB/2/advmod investigating/VBG/2/ccomp',
        ],
        [],
      ],
      ['not in front of another word', ['as/IN/5/case', 'of/IN/5/case'], []],
      ['not where it is no preposition', ['as/IN/5/case', 'as/IN/5/mark'], []],
      ['not behind a verb of saying', ['fired/VBD/0/root/fire', 'said/VBD/0/root/say'], []],
      ['not where it is no subject', ['Reed/NNP/7/nsubj', 'Reed/NNP/7/obj'], []],
      ['not in another clause', ['2/ccomp', '2/advcl'], []],
      ['not beside it', ['Norland/NNP/3/nmod', 'Norland/NNP/3/appos'], []],
      ['not where the clause has its mark', ['was/VBD/7/aux/be', 'that/IN/7/mark'], []],
    ],
  );
});
