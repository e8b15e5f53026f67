import { describe, expect, it } from 'vitest';
import { parsedTags } from '../model/parse.fixture.ts';
import { MENDS } from './mend-clauses.ts';

/** What is set right in a parse of words `form/XPOS/head/relation/lemma`: words that hang otherwise now. */
function mended(words: string): string[] {
  const { tokens } = parsedTags(words);
  const [head, deprel] = [Int32Array.from(tokens.head), [...tokens.deprel]];
  for (let i = 0; i < tokens.count; i++)
    for (const mend of Object.values(MENDS)) mend({ tokens, head, deprel }, i, tokens.head[i]!);
  return tokens.word.flatMap((word, i) =>
    head[i] === tokens.head[i] && deprel[i] === tokens.deprel[i]
      ? []
      : [`${word}: ${head[i] === -1 ? 'ROOT' : tokens.word[head[i]!]} ${deprel[i]}`],
  );
}
const rows = (table: readonly (readonly [about: string, words: string, changes: readonly string[]])[]): void =>
  it.each(table)('%s', (_, words, changes) => expect(mended(words)).toEqual(changes));

describe('a clause in front of its verb of saying', () =>
  rows([
    [
      'is said',
      'Rain/NN/2/nsubj fell/VBD/5/advcl/fall ,/,/5/punct Reed/NNP/5/nsubj said/VBD/0/root/say',
      ['fell: said ccomp'],
    ],
    [
      '… not before another verb',
      'Rain/NN/2/nsubj fell/VBD/5/advcl/fall ,/,/5/punct Reed/NNP/5/nsubj left/VBD/0/root/leave',
      [],
    ],
    [
      '… not with “when”',
      'When/IN/3/mark rain/NN/3/nsubj fell/VBD/6/advcl/fall ,/,/6/punct Reed/NNP/6/nsubj said/VBD/0/root/say',
      [],
    ],
    ['… no participle', 'Asked/VBN/4/advcl/ask ,/,/4/punct Reed/NNP/4/nsubj said/VBD/0/root/say', []],
    ['… not behind it', 'Reed/NNP/2/nsubj said/VBD/0/root/say rain/NN/4/nsubj fell/VBD/2/advcl/fall', []],
  ]));

describe('what a noun is of', () =>
  rows([
    [
      '“evidence that”',
      'Reed/NNP/2/nsubj saw/VBD/0/root/see evidence/NN/2/obj that/IN/6/mark rain/NN/6/nsubj fell/VBD/2/ccomp/fall',
      ['fell: evidence acl'],
    ],
    [
      '“evidence now that”',
      'Reed/NNP/2/nsubj saw/VBD/0/root/see evidence/NN/2/obj now/RB/2/advmod that/IN/7/mark ' +
        'rain/NN/7/nsubj fell/VBD/2/ccomp/fall',
      ['fell: evidence acl'],
    ],
    [
      'not “boats that”',
      'Reed/NNP/2/nsubj told/VBD/0/root/tell boats/NNS/2/obj/boat that/IN/6/mark rain/NN/6/nsubj fell/VBD/2/ccomp/fall',
      [],
    ],
    [
      '“role in”',
      'Reed/NNP/2/nsubj saw/VBD/0/root/see its/PRP/4/nmod:poss role/NN/2/obj in/IN/6/mark arming/VBG/2/advcl/arm',
      ['arming: role acl'],
    ],
    [
      'not “boat in”',
      'Reed/NNP/2/nsubj saw/VBD/0/root/see its/PRP/4/nmod:poss boat/NN/2/obj in/IN/6/mark arming/VBG/2/advcl/arm',
      [],
    ],
    [
      'not “role when”',
      'Reed/NNP/2/nsubj saw/VBD/0/root/see its/PRP/4/nmod:poss role/NN/2/obj when/IN/6/mark arming/VBG/2/advcl/arm',
      [],
    ],
  ]));

describe('what stands side by side', () =>
  rows([
    [
      'gerunds',
      'Reed/NNP/2/nsubj spoke/VBD/0/root/speak of/IN/4/mark selling/VBG/2/advcl/sell fuel/NN/4/obj ' +
        'and/CC/7/cc shipping/VBG/2/advcl/ship grain/NN/7/obj',
      ['shipping: selling conj'],
    ],
    [
      '… not without “and”',
      'Reed/NNP/2/nsubj spoke/VBD/0/root/speak of/IN/4/mark selling/VBG/2/advcl/sell fuel/NN/4/obj ' +
        'shipping/VBG/2/advcl/ship',
      [],
    ],
    [
      '… not with an auxiliary',
      'Reed/NNP/2/nsubj spoke/VBD/0/root/speak of/IN/4/mark selling/VBG/2/advcl/sell and/CC/7/cc ' +
        'is/AUX/7/aux/be shipping/VBG/2/advcl/ship',
      ['shipping: spoke conj'],
    ],
    [
      '… nor of another sentence',
      'Selling/VBG/0/root/sell fuel/NN/1/obj | Reed/NNP/2/nsubj spoke/VBD/0/root/speak and/CC/4/cc ' +
        'shipping/VBG/2/advcl/ship',
      ['shipping: spoke conj'],
    ],
    [
      'a noun beside the object of the verb',
      'Reed/NNP/2/nsubj sold/VBD/0/root/sell grain/NN/2/obj and/CC/5/cc oil/NN/2/conj',
      ['oil: grain conj'],
    ],
    ['… where there is one', 'Reed/NNP/2/nsubj spoke/VBD/0/root/speak and/CC/4/cc Hale/NNP/2/conj', []],
    ['verbs', 'Reed/NNP/2/nsubj spoke/VBD/0/root/speak and/CC/4/cc left/VBD/2/advcl/leave', ['left: spoke conj']],
    [
      '… not with a mark',
      'Reed/NNP/2/nsubj spoke/VBD/0/root/speak and/CC/5/cc when/IN/5/mark left/VBD/2/advcl/leave',
      [],
    ],
    [
      'a past tense beside the past tense above what is said in the present',
      'Reed/NNP/2/nsubj agreed/VBD/0/root/agree that/IN/6/mark it/PRP/6/nsubj may/MD/6/aux ' +
        'fall/VB/2/ccomp/fall but/CC/8/cc dismissed/VBD/6/conj/dismiss it/PRP/8/obj',
      ['dismissed: agreed conj'],
    ],
    [
      '… not where that is past, too',
      'Reed/NNP/2/nsubj said/VBD/0/root/say it/PRP/4/nsubj rose/VBD/2/ccomp/rise and/CC/6/cc fell/VBD/4/conj/fall',
      [],
    ],
    [
      '… nor with a subject',
      'Reed/NNP/2/nsubj said/VBD/0/root/say it/PRP/4/nsubj rises/VBZ/2/ccomp/rise and/CC/7/cc ' +
        'Hale/NNP/7/nsubj fell/VBD/4/conj/fall',
      [],
    ],
    [
      '… nor below a verb in the present',
      'Reed/NNP/2/nsubj says/VBZ/0/root/say it/PRP/4/nsubj rises/VBZ/2/ccomp/rise and/CC/6/cc fell/VBD/4/conj/fall',
      [],
    ],
    ['… not in front', 'And/CC/2/cc left/VBD/4/advcl/leave Reed/NNP/4/nsubj spoke/VBD/0/root/speak', []],
  ]));

describe('a subject', () =>
  rows([
    [
      'taken for a phrase of time',
      'Prices/NNS/2/nsubj fell/VBD/0/root/fall as/PP/4/case Velia/NNP/2/obl has/AUX/6/aux/have armed/VBN/2/advcl/arm',
      ['as: armed mark', 'Velia: armed nsubj'],
    ],
    [
      '… not behind another preposition',
      'Prices/NNS/2/nsubj fell/VBD/0/root/fall in/PP/4/case Velia/NNP/2/obl has/AUX/6/aux/have armed/VBN/2/advcl/arm',
      [],
    ],
    [
      '… not of a verb that has one',
      'Prices/NNS/2/nsubj fell/VBD/0/root/fall as/PP/4/case Velia/NNP/2/obl it/PRP/7/nsubj ' +
        'has/AUX/7/aux/have armed/VBN/2/advcl/arm',
      [],
    ],
    [
      '… not of the main verb',
      'Prices/NNS/6/nsubj as/PP/3/case Velia/NNP/6/obl has/AUX/6/aux/have quickly/RB/6/advmod armed/VBN/0/root/arm',
      [],
    ],
  ]));

describe('“which” and “who”', () =>
  rows([
    [
      'describe the noun in front',
      'Reed/NNP/2/nsubj sold/VBD/0/root/sell grain/NN/2/obj ,/,/6/punct which/WDT/6/nsubj rotted/VBD/2/parataxis/rot',
      ['rotted: grain acl:relcl'],
    ],
    [
      '… without a comma',
      'Reed/NNP/2/nsubj sold/VBD/0/root/sell grain/NN/2/obj which/WDT/5/nsubj rotted/VBD/2/advcl/rot',
      ['rotted: grain acl:relcl'],
    ],
    ['… not a verb', 'Reed/NNP/2/nsubj left/VBD/0/root/leave ,/,/5/punct which/WDT/5/nsubj hurt/VBD/2/parataxis', []],
    [
      '… not where the tree has it',
      'Reed/NNP/2/nsubj sold/VBD/0/root/sell grain/NN/2/obj which/WDT/5/nsubj rotted/VBD/3/acl:relcl/rot',
      [],
    ],
    [
      '… a subject hung into it goes back',
      'Reed/NNP/4/nsubj ,/,/4/punct who/WP/4/nsubj spoke/VBD/5/advcl/speak left/VBD/0/root/leave',
      ['Reed: left nsubj', 'spoke: Reed acl:relcl'],
    ],
    [
      'as the first of two subjects is whom it is done to',
      'Reed/NNP/0/root who/WP/5/nsubj the/DT/4/det union/NN/5/nsubj accused/VBD/1/acl:relcl/accuse',
      ['who: accused obj'],
    ],
    [
      '… as the only one is who does it',
      'Reed/NNP/0/root who/WP/3/nsubj accused/VBD/1/acl:relcl/accuse Hale/NNP/3/obj',
      [],
    ],
  ]));

describe('what is set off behind a noun', () => {
  const WON =
    'Reed/NNP/3/nsubj ,/,/3/punct accused/VBD/0/root/accuse of/PP/5/case theft/NN/3/obl ,/,/7/punct ' +
    'won/VBD/3/conj/win it/PRP/3/obj';
  rows([
    ['describes it', WON, ['Reed: won nsubj', 'accused: Reed acl', 'won: ROOT root', 'it: won obj']],
    ['… not before “and”', WON.replace(',/,/7/punct won/VBD/3', 'and/CC/7/cc won/VBD/3'), []],
    [
      '… not before another’s act',
      WON.replace('won/VBD/3/conj/win', 'Hale/NNP/8/nsubj won/VBD/3/conj/win').replace('it/PRP/3/obj', 'it/PRP/8/obj'),
      [],
    ],
    ['… not without a comma in front', WON.replace(',/,/3/punct accused', 'once/RB/3/advmod accused'), []],
    ['… not before a participle', WON.replace('won/VBD', 'seen/VBN'), []],
    [
      'by “whom”',
      'Reed/NNP/5/nsubj ,/,/5/punct whom/WP/5/obj Hale/NNP/5/nsubj saw/VBD/0/root/see ,/,/7/punct won/VBD/5/conj/win',
      ['Reed: won nsubj', 'saw: Reed acl:relcl', 'won: ROOT root'],
    ],
    [
      'in the passive',
      WON.replace('won/VBD/3/conj/win it/PRP/3/obj', 'was/AUX/8/aux:pass/be seen/VBN/3/conj/see'),
      ['Reed: seen nsubj:pass', 'accused: Reed acl', 'seen: ROOT root'],
    ],
  ]);
});

describe('who is accused', () =>
  rows([
    [
      'is named in front of the comma',
      'Said/VBD/0/root/say Reed/NNP/1/nsubj ,/,/4/punct accused/VBN/1/advcl/accuse of/PP/6/case theft/NN/4/obl',
      ['accused: Reed acl'],
    ],
    [
      '… and says so',
      'Reed/NNP/3/nsubj ,/,/3/punct convicted/VBN/7/ccomp/convict of/PP/5/case theft/NN/3/obl ' +
        ',/,/7/punct said/VBD/0/root/say',
      ['Reed: said nsubj', 'convicted: Reed acl'],
    ],
    [
      '… not where somebody else does',
      'Reed/NNP/3/nsubj ,/,/3/punct convicted/VBN/8/ccomp/convict of/PP/5/case theft/NN/3/obl ' +
        ',/,/8/punct Hale/NNP/8/nsubj said/VBD/0/root/say',
      [],
    ],
    [
      'is none without a comma',
      'Said/VBD/0/root/say Reed/NNP/1/nsubj once/RB/4/advmod accused/VBN/1/advcl/accuse of/PP/6/case theft/NN/4/obl',
      [],
    ],
  ]));

describe('clauses that are set right, and those that are left alone', () =>
  rows([
    [
      '“evidence” four adverbs before “that”',
      'Reed/NNP/saw/nsubj saw/VBD/0/root/see evidence/NN/saw/obj now/RB/saw/advmod now/RB/saw/advmod ' +
        'now/RB/saw/advmod now/RB/saw/advmod that/IN/fell/mark rain/NN/fell/nsubj fell/VBD/saw/ccomp/fall',
      [],
    ],
    [
      '“role in” before its noun hangs on the verb in front',
      'arming/VBG/saw/advcl/arm role/NN/saw/obj in/IN/arming/mark saw/VBD/0/root/see',
      [],
    ],
    [
      '“role in” as a complement',
      'Reed/NNP/saw/nsubj saw/VBD/0/root/see role/NN/saw/obj in/IN/arming/mark arming/VBG/saw/xcomp/arm',
      [],
    ],
    ['a noun in front of a verb beside it', 'Grain/NN/sold/conj Reed/NNP/sold/nsubj sold/VBD/0/root/sell', []],
    [
      'a name beside the object of the verb',
      'Reed/NNP/sold/nsubj sold/VBD/0/root/sell grain/NN/sold/obj and/CC/Ostia/cc Ostia/NNP/sold/conj',
      ['Ostia: grain conj'],
    ],
    [
      'a verb beside the object of the verb',
      'Reed/NNP/sold/nsubj sold/VBD/0/root/sell grain/NN/sold/obj and/CC/left/cc left/VBD/sold/conj/leave',
      [],
    ],
    [
      'two that found, and was called off',
      'Crews/NNS/found/nsubj found/VBD/0/root/find bodies/NNS/found/obj and/CC/search/cc ' +
        'search/NN/called/nsubj:pass was/AUX/called/aux:pass/be called/VBN/found/ccomp/call',
      ['called: found conj'],
    ],
    [
      '… without “and”',
      'Crews/NNS/found/nsubj found/VBD/0/root/find bodies/NNS/found/obj the/DT/search/det ' +
        'search/NN/called/nsubj:pass was/AUX/called/aux:pass/be called/VBN/found/ccomp/call',
      [],
    ],
    [
      '… without an object',
      'Crews/NNS/found/nsubj found/VBD/0/root/find and/CC/search/cc search/NN/called/nsubj:pass ' +
        'was/AUX/called/aux:pass/be called/VBN/found/ccomp/call',
      [],
    ],
    [
      '… as an open complement',
      'Crews/NNS/found/nsubj found/VBD/0/root/find bodies/NNS/found/obj and/CC/search/cc ' +
        'search/NN/called/nsubj:pass was/AUX/called/aux:pass/be called/VBN/found/xcomp/call',
      [],
    ],
    [
      '“as” before a passive that has a subject',
      'Prices/NNS/fell/nsubj fell/VBD/0/root/fall as/PP/Velia/case Velia/NNP/fell/obl ' +
        'grain/NN/sold/nsubj:pass has/AUX/sold/aux/have sold/VBN/fell/advcl/sell',
      [],
    ],
    [
      '“as” before an object',
      'Prices/NNS/fell/nsubj fell/VBD/0/root/fall as/PP/Velia/case Velia/NNP/fell/obj ' +
        'has/AUX/armed/aux/have armed/VBN/fell/advcl/arm',
      [],
    ],
    [
      '“as” before a complement',
      'Prices/NNS/fell/nsubj fell/VBD/0/root/fall as/PP/Velia/case Velia/NNP/fell/obl ' +
        'has/AUX/armed/aux/have armed/VBN/fell/ccomp/arm',
      [],
    ],
    [
      '“as” as another’s mark',
      'Prices/NNS/fell/nsubj fell/VBD/0/root/fall as/PP/fell/case Velia/NNP/fell/obl ' +
        'has/AUX/armed/aux/have armed/VBN/fell/advcl/arm',
      [],
    ],
    [
      '“as” before a name of two words',
      'Prices/NNS/fell/nsubj fell/VBD/0/root/fall as/PP/North/case North/NNP/fell/obl ' +
        'Velia/NNP/North/flat has/AUX/armed/aux/have armed/VBN/fell/advcl/arm',
      ['as: armed mark', 'North: armed nsubj'],
    ],
    [
      '“who” as a passive subject',
      'Reed/NNP/sold/nsubj sold/VBD/0/root/sell boats/NNS/sold/obj ,/,/seen/punct ' +
        'which/WDT/seen/nsubj:pass seen/VBN/sold/parataxis/see',
      ['seen: boats acl:relcl'],
    ],
    [
      '“which” as an object',
      'Reed/NNP/sold/nsubj sold/VBD/0/root/sell boats/NNS/sold/obj ,/,/saw/punct which/WDT/saw/obj ' +
        'saw/VBD/sold/parataxis/see',
      [],
    ],
    [
      '“that” in front',
      'Reed/NNP/sold/nsubj sold/VBD/0/root/sell boats/NNS/sold/obj that/WDT/sank/nsubj sank/VBD/sold/parataxis/sink',
      [],
    ],
    [
      '“which” behind a noun in a phrase',
      'Reed/NNP/sold/nsubj sold/VBD/0/root/sell boats/NNS/sold/obj of/PP/wood/case wood/NN/boats/nmod ' +
        ',/,/sank/punct which/WDT/sank/nsubj sank/VBD/sold/parataxis/sink',
      ['sank: wood acl:relcl'],
    ],
    [
      '“which” behind a name of two words',
      'Reed/NNP/met/nsubj met/VBD/0/root/meet North/NNP/Velia/compound Velia/NNP/met/obj ,/,/sank/punct ' +
        'which/WDT/sank/nsubj sank/VBD/met/parataxis/sink',
      ['sank: Velia acl:relcl'],
    ],
    [
      '“which” behind an adverb',
      'Reed/NNP/left/nsubj left/VBD/0/root/leave soon/RB/left/advmod ,/,/hurt/punct which/WDT/hurt/nsubj ' +
        'hurt/VBD/left/parataxis',
      [],
    ],
    [
      '“which” at the start of a sentence',
      'Boats/NNS/0/root | Which/WDT/sank/nsubj sank/VBD/hurt/parataxis/sink hurt/VBD/0/root',
      [],
    ],
    [
      '“this” as the first of two subjects',
      'Reed/NNP/0/root this/DT/accused/nsubj union/NN/accused/nsubj accused/VBD/Reed/acl:relcl/accuse',
      [],
    ],
    [
      '“that” of “that is why”',
      'Reed/NNP/0/root that/DT/accused/nsubj union/NN/accused/nsubj accused/VBD/Reed/acl:relcl/accuse',
      [],
    ],
    [
      '“who” as the first of a subject and an object',
      'Reed/NNP/0/root who/WP/accused/nsubj union/NN/accused/obj accused/VBD/Reed/acl:relcl/accuse',
      [],
    ],
    [
      'accused, of a pronoun',
      'He/PRP/accused/nsubj ,/,/accused/punct accused/VBD/0/root/accuse of/PP/theft/case ' +
        'theft/NN/accused/obl ,/,/won/punct won/VBD/accused/conj/win it/PRP/won/obj',
      [],
    ],
    [
      'accused, without a noun in front',
      'Then/RB/accused/advmod ,/,/accused/punct accused/VBD/0/root/accuse of/PP/theft/case ' +
        'theft/NN/accused/obl ,/,/won/punct won/VBD/accused/conj/win it/PRP/won/obj',
      [],
    ],
    [
      'accused, with something between',
      'Reed/NNP/accused/nsubj then/RB/accused/advmod ,/,/accused/punct accused/VBD/0/root/accuse ' +
        'of/PP/theft/case theft/NN/accused/obl ,/,/won/punct won/VBD/accused/conj/win it/PRP/won/obj',
      [],
    ],
    [
      'accused, as a gerund',
      'Reed/NNP/accusing/nsubj ,/,/accusing/punct accusing/VBG/0/root/accuse of/PP/theft/case ' +
        'theft/NN/accusing/obl ,/,/won/punct won/VBD/accusing/conj/win it/PRP/won/obj',
      [],
    ],
    [
      'accused, beside a noun',
      'Reed/NNP/accused/nsubj ,/,/accused/punct accused/VBD/0/root/accuse of/PP/theft/case ' +
        'theft/NN/accused/obl ,/,/man/punct man/NN/accused/conj it/PRP/man/obj',
      [],
    ],
    [
      'accused, with a phrase behind',
      'Reed/NNP/accused/nsubj ,/,/accused/punct accused/VBD/0/root/accuse of/PP/theft/case ' +
        'theft/NN/accused/obl ,/,/won/punct won/VBD/accused/conj/win it/PRP/won/obj soon/RB/accused/advmod',
      ['Reed: won nsubj', 'accused: Reed acl', 'won: ROOT root', 'soon: won advmod'],
    ],
    [
      'accused, with a sentence behind',
      'Reed/NNP/accused/nsubj ,/,/accused/punct accused/VBD/0/root/accuse of/PP/theft/case ' +
        'theft/NN/accused/obl ,/,/won/punct won/VBD/accused/conj/win it/PRP/won/obj | Rain/NN/fell/nsubj ' +
        'fell/VBD/0/root/fall',
      ['Reed: won nsubj', 'accused: Reed acl', 'won: ROOT root'],
    ],
    [
      'saw, by “whom” as a subject',
      'Reed/NNP/saw/nsubj ,/,/saw/punct whom/WP/saw/nsubj Hale/NNP/saw/obj saw/VBD/0/root/see ' +
        ',/,/won/punct won/VBD/saw/conj/win',
      [],
    ],
    [
      'saw, by a man',
      'Reed/NNP/saw/nsubj ,/,/saw/punct men/NNS/saw/obj saw/VBD/0/root/see ,/,/won/punct won/VBD/saw/conj/win',
      [],
    ],
    [
      'accused, of a name of two words',
      'Said/VBD/0/root/say Ana/NNP/Said/nsubj Reed/NNP/Ana/flat ,/,/accused/punct ' +
        'accused/VBN/Said/advcl/accuse of/PP/theft/case theft/NN/accused/obl',
      ['accused: Ana acl'],
    ],
    [
      'accused, that itself heads the name',
      'Reed/NNP/accused/nsubj ,/,/accused/punct accused/VBN/0/root/accuse of/PP/theft/case theft/NN/accused/obl',
      [],
    ],
    [
      'accused, above the name',
      'Said/VBD/0/root/say Reed/NNP/men/nmod ,/,/accused/punct accused/VBN/Said/advcl/accuse men/NNS/accused/obj',
      [],
    ],
  ]));
