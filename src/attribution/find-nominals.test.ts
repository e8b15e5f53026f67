import { describe, expect, it } from 'vitest';
import { findNominals } from './find-nominals.ts';
import { foundLines, viewOfTags, type Marked } from './found.fixture.ts';

/** A parse, and what is found in it whose cue is no verb by itself. */
type Row = [what: string, words: string, found: readonly string[], marked?: Marked];

function holds(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, words, found, marked = {}) => {
    const view = viewOfTags(words, marked);
    expect(foundLines(view, findNominals(view))).toEqual(found);
  });
}

const fell = (head: string, relation = 'acl'): string =>
  `that/IN/fell/mark rain/NN/fell/nsubj fell/VBD/${head}/${relation}/fall`;
const about = (head: string, what = 'rain'): string => `about/PP/${what}/case ${what}/NN/${head}/nmod`;

describe('a noun for what is said', () => {
  holds([
    [
      'is whose it is',
      `Hale/NNP/claims/nmod:poss 's/POS/Hale/case claims/NNS/0/root/claim ${fell('claims')}`,
      ["Hale 's <claims> {that rain fell}"],
    ],
    [
      '… of a body by its name',
      `the/DT/claims/det Wirefax/NNP/claims/compound claims/NNS/0/root/claim ${about('claims')}`,
      ['Wirefax <claims about> {rain}'],
    ],
    [
      '… or of a state',
      `the/DT/claims/det Norlandian/JJ/claims/amod claims/NNS/0/root/claim ${about('claims')}`,
      ['Norlandian <claims about> {rain}'],
    ],
    ['… not of what opens the sentence', `New/JJ/claims/amod claims/NNS/0/root/claim ${about('claims')}`, []],
    [
      '… nor of what stands in front of it',
      `the/DT/claims/det bold/JJ/claims/amod claims/NNS/0/root/claim ${about('claims')}`,
      [],
    ],
    [
      '… nor of a name that hangs on it otherwise',
      `to/PP/Hale/case Hale/NNP/claims/nmod claims/NNS/0/root/claim ${about('claims')}`,
      [],
    ],
    [
      'is nobody’s with “that”',
      `the/DT/claims/det claims/NNS/0/root/claim ${fell('claims')}`,
      ['<claims> {that rain fell}'],
    ],
    [
      '… not with a mere pronoun',
      `Hale/NNP/claims/nmod:poss 's/POS/Hale/case claims/NNS/0/root/claim about/PP/it/case it/PRP/claims/nmod`,
      [],
    ],
    [
      'says what it is about near by',
      `Hale/NNP/claims/nmod:poss 's/POS/Hale/case claims/NNS/0/root/claim here/RB/claims/advmod and/CC/there/cc there/RB/here/conj at/PP/last/case last/JJ/claims/obl ${about('claims')}`,
      ["Hale 's <claims> {rain}"],
    ],
    [
      '… not far away',
      `Hale/NNP/claims/nmod:poss 's/POS/Hale/case claims/NNS/0/root/claim here/RB/claims/advmod and/CC/there/cc there/RB/here/conj at/PP/long/case long/JJ/last/amod last/JJ/claims/obl ${about('claims')}`,
      [],
    ],
    [
      '… not in front of it',
      `Hale/NNP/claims/nmod:poss 's/POS/Hale/case about/PP/rain/case rain/NN/claims/nmod claims/NNS/0/root/claim`,
      [],
    ],
    [
      '… of two phrases by the better one',
      `Hale/NNP/claims/nmod:poss 's/POS/Hale/case claims/NNS/0/root/claim of/PP/old/case old/NN/claims/nmod ${about('claims')}`,
      ["Hale 's <claims> {rain}"],
    ],
    [
      '… or what is to be done',
      `Hale/NNP/promise/nmod:poss 's/POS/Hale/case promise/NN/0/root to/TO/pay/mark pay/VB/promise/acl`,
      ["Hale 's <promise> {to pay}"],
    ],
    [
      '… not in a relative clause',
      `Hale/NNP/promise/nmod:poss 's/POS/Hale/case promise/NN/0/root that/WDT/hurt/nsubj hurt/VBD/promise/acl:relcl`,
      [],
    ],
    ['… nor in a participle', `Hale/NNP/promise/nmod:poss 's/POS/Hale/case promise/NN/0/root made/VBN/promise/acl`, []],
    [
      'is none of another kind',
      `Hale/NNP/coats/nmod:poss 's/POS/Hale/case coats/NNS/0/root/coat ${about('coats')}`,
      [],
    ],
    [
      '… nor a sign that nobody saw',
      `Hale/NNP/lost/nsubj lost/VBD/0/root/lose evidence/NN/lost/obj ${fell('evidence')}`,
      [],
    ],
    [
      '… as somebody did',
      `Hale/NNP/saw/nsubj saw/VBD/0/root/find evidence/NN/saw/obj ${fell('evidence')}`,
      ['Hale <saw evidence> {that rain fell}'],
    ],
  ]);
});

describe('a noun that somebody voices', () => {
  const raised = 'Aides/NNS/raised/nsubj/aide raised/VBD/0/root/raise';
  holds([
    [
      'is his',
      `${raised} concerns/NNS/raised/obj/concern ${about('concerns')}`,
      ['Aides <raised concerns about> {rain}'],
    ],
    [
      '… hung on the verb',
      `${raised} concerns/NNS/raised/obj/concern about/PP/rain/case rain/NN/raised/obl`,
      ['Aides <raised concerns about> {rain}'],
    ],
    [
      '… with “that” behind it',
      `${raised} concerns/NNS/raised/obj/concern ${fell('raised', 'ccomp')}`,
      ['Aides <raised concerns> {that rain fell}'],
    ],
    [
      '… not with what is said further on',
      `${raised} concerns/NNS/raised/obj/concern here/RB/raised/advmod ${fell('raised', 'ccomp')}`,
      [],
    ],
    [
      '… by his own pronoun',
      `${raised} his/PRP$/concerns/nmod:poss concerns/NNS/raised/obj/concern ${about('concerns')}`,
      ['Aides <raised his concerns about> {rain}'],
    ],
    [
      '… besides whose they are',
      `${raised} Reed/NNP/concerns/nmod:poss 's/POS/Reed/case concerns/NNS/raised/obj/concern ${about('concerns')}`,
      ["Aides <raised> {Reed 's concerns about rain}", "Reed 's <concerns about> {rain}"],
    ],
    [
      '… or whoever is given them',
      `Rain/NN/gave/nsubj gave/VBD/0/root/give us/PRP/gave/iobj concern/NN/gave/obj ${fell('concern')}`,
      ['us <concern> {that rain fell}'],
    ],
    [
      '… not by another verb',
      `Hale/NNP/forgot/nsubj forgot/VBD/0/root/forget concerns/NNS/forgot/obj/concern ${about('concerns')}`,
      [],
    ],
    [
      '… nor where it is not what is voiced',
      `Hale/NNP/raised/nsubj raised/VBD/0/root/raise over/PP/concerns/case concerns/NNS/raised/obl/concern ${about('concerns')}`,
      [],
    ],
    [
      'is a matter that he brings up',
      `${raised} the/DT/issue/det issue/NN/raised/obj of/PP/rain/case rain/NN/issue/nmod with/PP/Reed/case Reed/NNP/raised/obl`,
      ['Aides <raised> {the issue of rain}'],
    ],
    [
      '… by itself',
      `${raised} the/DT/issue/det issue/NN/raised/obj with/PP/Reed/case Reed/NNP/issue/nmod`,
      ['Aides <raised> {the issue}'],
    ],
    [
      '… not one that he lost',
      `Hale/NNP/lost/nsubj lost/VBD/0/root/lose the/DT/issue/det issue/NN/lost/obj of/PP/rain/case rain/NN/issue/nmod`,
      [],
    ],
  ]);
});

describe('what something stirs', () => {
  const plan = 'The/DT/plan/det plan/NN/drew/nsubj drew/VBD/0/root/draw';
  const from = (opener: string, who: string): string =>
    `criticism/NN/drew/obj ${opener}/PP/${who}/case ${who}/NNS/criticism/nmod`;
  holds([
    [
      'is of those from whom it comes',
      `${plan} ${from('from', 'unions')}`,
      ['unions <drew criticism from> {The plan}'],
    ],
    ['… in whom it is', `${plan} ${from('in', 'Tarn').replace('NNS', 'NNP')}`, ['Tarn <drew criticism in> {The plan}']],
    ['… not in a place', `${plan} ${from('in', 'streets')}`, []],
    ['… nor at one', `${plan} ${from('at', 'streets')}`, []],
    [
      '… hung on the verb',
      `${plan} criticism/NN/drew/obj from/PP/unions/case unions/NNS/drew/obl`,
      ['unions <drew criticism from> {The plan}'],
    ],
    ['… whose it is', `${plan} union/NNP/criticism/compound criticism/NN/drew/obj`, ['union <criticism> {The plan}']],
    ['… nobody’s', `${plan} criticism/NN/drew/obj`, []],
    ['… not of what is no talk', `${plan} crowds/NNS/drew/obj from/PP/unions/case unions/NNS/crowds/nmod`, []],
    ['not by a person', `He/PRP/drew/nsubj drew/VBD/0/root/draw ${from('from', 'unions')}`, []],
    ['… by name', `Hale/NNP/drew/nsubj drew/VBD/0/root/draw ${from('from', 'unions')}`, [], { persons: ['Hale'] }],
    ['… nor by “it”', `It/PRP/drew/nsubj drew/VBD/0/root/draw ${from('from', 'unions')}`, []],
    ['… nor by a verb that stirs nothing', `${plan.replace('/draw', '/fear')} ${from('from', 'unions')}`, []],
    ['… nor as a subject', `${plan} ${from('from', 'unions').replace('drew/obj', 'drew/nsubj')}`, []],
  ]);
});

describe('an adverb or adjective', () => {
  const cold = (more: string): string => `Hale/NNP/wary/nsubj was/VBD/wary/cop/be wary/JJ/0/root ${more}`;
  const sold = (word: string): string =>
    `and/CC/sold/cc Hale/NNP/sold/nsubj ${word}/RB/sold/advmod sold/VBD/0/root/sell it/PRP/sold/obj`;
  holds([
    ['puts a clause into nobody’s mouth', sold('reportedly'), ['<reportedly> {Hale | sold it}']],
    [
      '… as far as another has it',
      `${sold('reportedly')} according/VBG/Reed/case to/PP/Reed/case Reed/NNP/sold/obl`,
      ['<reportedly> {Hale | sold it}'],
    ],
    ['… not every one', sold('quickly'), []],
    ['… nor one on a mere adverb', `reportedly/RB/soon/advmod soon/RB/0/root`, []],
    ['… nor by itself', `reportedly/RB/0/root`, []],
    ['is what somebody is wary about', cold(about('wary')), ['Hale <was wary about> {rain}']],
    [
      '… hung elsewhere',
      cold('from/PP/start/case the/DT/start/det start/NN/wary/obl about/PP/rain/case rain/NN/start/nmod'),
      ['Hale <was wary from the start about> {rain}'],
    ],
    ['… not over a verb or a comma', cold('and/CC/left/cc left/VBD/wary/conj over/PP/rain/case rain/NN/left/obl'), []],
    [
      '… nor further on',
      cold(
        'from/PP/start/case the/DT/start/det very/RB/first/advmod first/JJ/start/amod cold/JJ/start/amod ' +
          'start/NN/wary/obl about/PP/rain/case rain/NN/start/nmod',
      ),
      [],
    ],
    [
      '… nor by another preposition',
      cold('from/PP/start/case the/DT/start/det start/NN/wary/obl at/PP/sea/case sea/NN/start/nmod'),
      [],
    ],
    ['… nor where nobody is', `wary/JJ/0/root ${about('wary')}`, []],
    ['… nor where it is “it”', cold(about('wary')).replace('Hale/NNP', 'It/PRP'), []],
    ['… nor where nobody “was”', cold(about('wary')).replace('was/VBD/wary/cop/be ', ''), []],
    ['… nor where he is no more than tall', cold(about('wary')).replaceAll('wary', 'tall'), []],
  ]);
});
