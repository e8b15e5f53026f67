import { describe, expect, it } from 'vitest';
import { parsedWords } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { argumentsOf } from './arguments.ts';

/** What hangs on the word in capitals, by its words; what is not there is left out. */
function args(words: string): string {
  const { tokens } = parsedWords(words);
  const at = tokens.word.findIndex((word) => /^[A-Z]{2,}$/.test(word));
  const { subject, object, indirect, open, clause, passive, lemma, obliques } = argumentsOf(tokens, treeOf(tokens), at);
  const word = (i: number): string => tokens.word[i]!;
  return [
    lemma,
    ...(passive ? ['passive'] : []),
    ...Object.entries({ subject, object, indirect, open, clause }).flatMap(([name, i]) =>
      i === -1 ? [] : [`${name} ${word(i)}`],
    ),
    ...obliques.map(({ preposition, at: i, clausal }) => `${preposition}${clausal ? '…' : ''} ${word(i)}`),
  ].join(', ');
}

describe('what hangs on a predicate', () => {
  it.each([
    ['subject and object', 'Reed/NNP/2/nsubj SOLD/VBD/0/root/sell grain/NN/2/obj', 'sell, subject Reed, object grain'],
    [
      'two objects, the first a name',
      'Reed/NNP/2/nsubj TOOK/VBD/0/root/take Hale/NNP/2/obj grain/NN/2/obj',
      'take, subject Reed, object grain, indirect Hale',
    ],
    [
      'two objects of a verb of giving',
      'Reed/NNP/2/nsubj GAVE/VBD/0/root/give boys/NNS/2/obj grain/NN/2/obj',
      'give, subject Reed, object grain, indirect boys',
    ],
    [
      'two objects of another verb',
      'Reed/NNP/2/nsubj SAW/VBD/0/root/see boys/NNS/2/obj grain/NN/2/obj',
      'see, subject Reed, object boys',
    ],
    [
      'two objects, the second with a preposition',
      'Reed/NNP/2/nsubj TOOK/VBD/0/root/take Hale/NNP/2/obj to/IN/5/case court/NN/2/obj',
      'take, subject Reed, object Hale, to court',
    ],
    [
      'an indirect object of the parse',
      'Reed/NNP/2/nsubj GAVE/VBD/0/root/give Hale/NNP/2/iobj grain/NN/2/obj',
      'give, subject Reed, object grain, indirect Hale',
    ],
    ['the first of two subjects', 'Reed/NNP/3/nsubj he/PRP/3/nsubj LEFT/VBD/0/root/leave', 'leave, subject Reed'],
    ['a subject of the sentence around', 'Reed/NNP/2/nsubj:outer LEFT/VBD/0/root/leave', 'leave'],
    ['a clause for a subject', 'Leaving/VBG/2/csubj HELPS/VBZ/0/root/help', 'help, subject Leaving'],
    [
      'a particle',
      'Reed/NNP/2/nsubj CALLED/VBD/0/root/call off/RP/2/compound:prt talks/NNS/2/obj',
      'call_off, subject Reed, object talks',
    ],
    ['“back” right behind it', 'Reed/NNP/2/nsubj PUSHED/VBD/0/root/push back/RB/2/advmod', 'push_back, subject Reed'],
    [
      '“back” further on',
      'Reed/NNP/2/nsubj PUSHED/VBD/0/root/push it/PRP/2/obj back/RB/2/advmod',
      'push, subject Reed, object it',
    ],
    [
      'what follows, open and full',
      'Reed/NNP/2/nsubj WANTS/VBZ/0/root/want to/TO/4/mark go/VB/2/xcomp as/IN/7/mark he/PRP/7/nsubj ' +
        'said/VBD/2/ccomp/say',
      'want, subject Reed, open go, clause said',
    ],
    [
      'with prepositions',
      'Reed/NNP/2/nsubj WENT/VBD/0/root/go to/IN/4/case Ostia/NNP/2/obl by/IN/6/case rail/NN/2/obl',
      'go, subject Reed, to Ostia, by rail',
    ],
    [
      'with a gerund behind one',
      'Reed/NNP/2/nsubj SPOKE/VBD/0/root/speak of/IN/4/mark leaving/VBG/2/advcl/leave',
      'speak, subject Reed, of… leaving',
    ],
    [
      'whose it is and what it is called are none',
      "Reed/NNP/3/nmod:poss 's/POS/1/case SALE/NN/0/root/sale of/IN/5/case grain/NN/3/nmod",
      'sale, of grain',
    ],
    [
      'a bare noun behind it for an object',
      'Reed/NNP/2/nsubj SOLD/VBD/0/root/sell grain/NN/2/obl',
      'sell, subject Reed, object grain',
    ],
    [
      'of two subjects the nearer one, where a preposition brings in the first',
      'After/IN/2/case talks/NNS/5/nsubj ,/,/2/punct Hale/NNP/5/nsubj ACCUSED/VBD/0/root/accuse Reed/NNP/5/obj',
      'accuse, subject Hale, object Reed',
    ],
    [
      '… or a question word parts them',
      'Reed/NNP/5/nsubj on/IN/3/mark how/WRB/5/advmod Hale/NNP/5/nsubj LEFT/VBD/0/root/leave',
      'leave, subject Hale',
    ],
    [
      '… not where the second describes the first',
      'Reed/NNP/4/nsubj ,/,/3/punct miner/NN/4/nsubj LEFT/VBD/0/root/leave',
      'leave, subject Reed',
    ],
    [
      '… nor where they are listed',
      'In/IN/2/case Ostia/NNP/6/nsubj ,/,/2/punct and/CC/5/cc Hale/NNP/6/nsubj LEFT/VBD/0/root/leave',
      'leave, subject Ostia',
    ],
    [
      '… but behind a colon',
      'Members/NNS/4/nsubj :/:/1/punct Hale/NNP/4/nsubj LEFT/VBD/0/root/leave',
      'leave, subject Hale',
    ],
    ['… but not in front of it', 'Monday/NN/3/obl Reed/NNP/3/nsubj SOLD/VBD/0/root/sell', 'sell, subject Reed'],
    [
      'a conjunction that was taken for an object',
      'that/IN/3/obj Reed/NNP/3/nsubj SOLD/VBD/5/ccomp/sell he/PRP/5/nsubj said/VBD/0/root/say',
      'sell, subject Reed',
    ],
  ])('%s', (_, words, expected) => expect(args(words)).toBe(expected));
});

describe('the passive', () => {
  it.each([
    [
      'who is told to do it, without anybody behind the verb',
      'Men/NNS/2/nsubj TOLD/VBD/0/root/tell to/TO/4/mark leave/VB/2/xcomp',
      'tell, passive, object Men, open leave',
    ],
    [
      '… not who tells somebody',
      'Reed/NNP/2/nsubj TOLD/VBD/0/root/tell men/NNS/2/obj to/TO/5/mark leave/VB/2/xcomp',
      'tell, subject Reed, object men, open leave',
    ],
    [
      '… nor who asks to do it himself',
      'Reed/NNP/2/nsubj ASKED/VBD/0/root/ask to/TO/4/mark leave/VB/2/xcomp',
      'ask, subject Reed, open leave',
    ],
    [
      '… nor who tells somebody named in front',
      'men/NNS/0/root Reed/NNP/3/nsubj TOLD/VBD/1/acl:relcl/tell to/TO/5/mark leave/VB/3/xcomp',
      'tell, subject Reed, object men, open leave',
    ],
    [
      'with its agent',
      'Reed/NNP/3/nsubj:pass was/VBD/3/aux:pass/be ACCUSED/VBN/0/root/accuse by/IN/5/case Hale/NNP/3/obl:agent',
      'accuse, passive, subject Hale, object Reed, by Hale',
    ],
    [
      'with “by”',
      'Reed/NNP/3/nsubj:pass was/VBD/3/aux:pass/be ACCUSED/VBN/0/root/accuse by/IN/5/case Hale/NNP/3/obl',
      'accuse, passive, subject Hale, object Reed, by Hale',
    ],
    ['with nobody', 'Reed/NNP/3/nsubj:pass was/VBD/3/aux:pass/be SEEN/VBN/0/root/see', 'see, passive, object Reed'],
    [
      'with an object of its own',
      'Reed/NNP/3/nsubj:pass was/VBD/3/aux:pass/be GIVEN/VBN/0/root/give grain/NN/3/obj',
      'give, passive, object grain, indirect Reed',
    ],
    [
      'with a subject of the passive, and an object: active',
      'Reed/NNP/2/nsubj:pass BLAMED/VBD/0/root/blame Hale/NNP/2/obj',
      'blame, subject Reed, object Hale',
    ],
    [
      'of a participle behind a noun',
      'Grain/NN/0/root SOLD/VBN/1/acl/sell by/IN/4/case Reed/NNP/2/obl',
      'sell, passive, subject Reed, object Grain, by Reed',
    ],
    [
      '… with a past tense',
      'Grain/NN/0/root SOLD/VBD/1/acl/sell by/IN/4/case Reed/NNP/2/obl',
      'sell, passive, subject Reed, object Grain, by Reed',
    ],
    ['… not with an object', 'Men/NNS/0/root SOLD/VBD/1/acl/sell grain/NN/2/obj', 'sell, subject Men, object grain'],
    [
      'in front of its sentence',
      'CONVICTED/VBN/4/advcl/convict ,/,/4/punct Reed/NNP/4/nsubj left/VBD/0/root/leave',
      'convict, passive, object Reed',
    ],
    [
      'shared by a second participle',
      'Reed/NNP/3/nsubj:pass was/VBD/3/aux:pass/be seen/VBN/0/root/see and/CC/5/cc HELD/VBN/3/conj/hold',
      'hold, passive, object Reed',
    ],
    [
      '… not where it has a subject',
      'Reed/NNP/3/nsubj:pass was/VBD/3/aux:pass/be seen/VBN/0/root/see and/CC/6/cc Hale/NNP/6/nsubj ' +
        'LEFT/VBN/3/conj/leave',
      'leave, subject Hale',
    ],
    [
      '… nor an auxiliary',
      'Reed/NNP/3/nsubj:pass was/VBD/3/aux:pass/be seen/VBN/0/root/see and/CC/6/cc had/VBD/6/aux/have ' +
        'LEFT/VBN/3/conj/leave',
      'leave, subject Reed',
    ],
  ])('%s', (_, words, expected) => expect(args(words)).toBe(expected));
});

describe('a relative clause', () => {
  it.each([
    [
      'describes its object',
      'grain/NN/0/root that/WDT/4/obj Reed/NNP/4/nsubj SOLD/VBD/1/acl:relcl/sell',
      'sell, subject Reed, object that',
    ],
    [
      '… without a pronoun',
      'grain/NN/0/root Reed/NNP/3/nsubj SOLD/VBD/1/acl:relcl/sell',
      'sell, subject Reed, object grain',
    ],
    [
      'describes its subject',
      'men/NNS/0/root that/WDT/3/nsubj SOLD/VBD/1/acl:relcl/sell grain/NN/3/obj',
      'sell, subject that, object grain',
    ],
  ])('%s', (_, words, expected) => expect(args(words)).toBe(expected));
});

describe('a participle is passive', () => {
  it.each([
    [
      'by its auxiliary',
      'grain/NN/3/nsubj:pass was/VBD/3/aux:pass/be SOLD/VBN/0/root/sell',
      'sell, passive, object grain',
    ],
    ['by its subject', 'grain/NN/2/nsubj:pass SOLD/VBN/0/root/sell', 'sell, passive, object grain'],
    [
      'not where a past tense has an object',
      'Reed/NNP/2/nsubj:pass SOLD/VBD/0/root/sell grain/NN/2/obj',
      'sell, subject Reed, object grain',
    ],
    [
      '… but a participle with one',
      'Reed/NNP/2/nsubj:pass SOLD/VBN/0/root/sell grain/NN/2/obj',
      'sell, passive, object grain, indirect Reed',
    ],
    ['… and a past tense without', 'grain/NN/2/nsubj:pass SOLD/VBD/0/root/sell', 'sell, passive, object grain'],
    [
      'behind a passive',
      'grain/NN/3/nsubj:pass was/VBD/3/aux:pass/be cut/VBN/0/root and/CC/5/cc SOLD/VBN/3/conj/sell',
      'sell, passive, object grain',
    ],
    [
      'not with an object',
      'he/PRP/3/nsubj:pass was/VBD/3/aux:pass/be cut/VBN/0/root and/CC/5/cc SOLD/VBN/3/conj/sell grain/NN/5/obj',
      'sell, subject he, object grain',
    ],
    [
      'not with an auxiliary',
      'he/PRP/3/nsubj:pass was/VBD/3/aux:pass/be cut/VBN/0/root and/CC/6/cc had/VBD/6/aux SOLD/VBN/3/conj/sell',
      'sell, subject he',
    ],
    [
      'not a past tense there',
      'he/PRP/3/nsubj:pass was/VBD/3/aux:pass/be cut/VBN/0/root and/CC/5/cc SOLD/VBD/3/conj/sell',
      'sell, subject he',
    ],
    [
      '… unless somebody is told to do something',
      'he/PRP/3/nsubj:pass was/VBD/3/aux:pass/be cut/VBN/0/root and/CC/5/cc ASKED/VBD/3/conj/ask to/TO/7/mark rest/VB/5/xcomp',
      'ask, passive, object he, open rest',
    ],
    [
      '… told nothing',
      'he/PRP/3/nsubj:pass was/VBD/3/aux:pass/be cut/VBN/0/root and/CC/5/cc ASKED/VBD/3/conj/ask',
      'ask, subject he',
    ],
    ['behind a noun', 'grain/NN/0/root SOLD/VBN/1/acl/sell abroad/RB/2/advmod', 'sell, passive, object grain'],
    ['… not with a subject', 'grain/NN/0/root Reed/NNP/3/nsubj SOLD/VBD/1/acl/sell', 'sell, subject Reed'],
  ])('%s', (_, words, expected) => expect(args(words)).toBe(expected));
});

describe('of two nouns', () => {
  it.each([
    [
      'a noun without a preposition behind a verb is its object',
      'Reed/NNP/2/nsubj LEFT/VBD/0/root/leave town/NN/2/obl',
      'leave, subject Reed, object town',
    ],
    ['not in front of it', 'town/NN/3/obl Reed/NNP/3/nsubj LEFT/VBD/0/root/leave', 'leave, subject Reed'],
    ['nor a name', 'Reed/NNP/2/nsubj LEFT/VBD/0/root/leave Lorvik/NNP/2/obl', 'leave, subject Reed'],
    [
      'nor with one',
      'Reed/NNP/2/nsubj LEFT/VBD/0/root/leave in/IN/4/case town/NN/2/obl',
      'leave, subject Reed, in town',
    ],
    ['“that” in front is none', 'that/IN/3/obj Reed/NNP/3/nsubj LEFT/VBD/0/root/leave', 'leave, subject Reed'],
    [
      'a relative clause is of its noun',
      'town/NN/0/root Reed/NNP/3/nsubj LEFT/VBD/1/acl:relcl/leave',
      'leave, subject Reed, object town',
    ],
    [
      '… not where it has an object',
      'man/NN/0/root whose/WP$/3/nmod:poss boat/NN/4/nsubj HIT/VBD/1/acl:relcl/hit rocks/NNS/4/obj',
      'hit, subject boat, object rocks',
    ],
    [
      'a relative clause beside is no oblique',
      'Reed/NNP/2/nsubj LEFT/VBD/0/root/leave in/IN/4/mark which/WDT/5/obj saw/VBD/2/advcl:relcl/see',
      'leave, subject Reed',
    ],
    [
      '… a clause is',
      'Reed/NNP/2/nsubj LEFT/VBD/0/root/leave before/IN/4/mark dawn/VB/2/advcl',
      'leave, subject Reed, before… dawn',
    ],
    [
      'of a relative clause with two verbs the first is its own',
      'rebels/NNS/0/root Norland/NNP/4/nsubj armed/VBN/2/amod/arm ATTACKED/VBD/1/acl:relcl/attack Ostia/NNP/4/obj',
      'attack, subject rebels, object Ostia',
    ],
  ])('%s', (_, words, expected) => expect(args(words)).toBe(expected));
});
