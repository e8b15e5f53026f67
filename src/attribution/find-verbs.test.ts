import { describe, expect, it } from 'vitest';
import { findVerbs } from './find-verbs.ts';
import { foundLines, viewOfTags, type Marked } from './found.fixture.ts';

type Row = [what: string, words: string, found: readonly string[], marked?: Marked];

function holds(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, words, found, marked = {}) => {
    const view = viewOfTags(words, marked);
    expect(foundLines(view, findVerbs(view))).toEqual(found);
  });
}

const fell = (head: string, relation = 'ccomp'): string => `rain/NN/fell/nsubj fell/VBD/${head}/${relation}/fall`;

describe('a verb that is no cue', () => {
  holds([
    [
      '“considering the storm” is none, “is considering” is',
      `Considering/VBG/fell/advcl/consider the/DT/storm/det storm/NN/Considering/obj ,/,/fell/punct ${fell('0', 'root')}`,
      [],
    ],
    [
      '… “Hale is considering the plan” is',
      'Hale/NNP/considering/nsubj is/VBZ/considering/aux/be considering/VBG/0/root/consider ' +
        'the/DT/plan/det plan/NN/considering/obj',
      ['Hale <is considering> {the plan}'],
    ],
    [
      'what something is for',
      `a/DT/means/det means/NN/0/root of/IN/confirming/mark confirming/VBG/means/acl/confirm that/IN/fell/mark ${fell('confirming')}`,
      [],
    ],
    [
      '… what somebody is known for',
      `a/DT/clerk/det clerk/NN/0/root of/IN/confirming/mark confirming/VBG/clerk/acl/confirm that/IN/fell/mark ${fell('confirming')}`,
      ['a clerk <confirming> {that rain fell}'],
    ],
    [
      '… or tells',
      `a/DT/means/det means/NN/0/root confirming/VBG/means/acl/confirm that/IN/fell/mark ${fell('confirming')}`,
      ['a means <confirming> {that rain fell}'],
    ],
    [
      'what is to be said',
      `Hale/NNP/refused/nsubj refused/VBD/0/root/refuse to/TO/say/mark say/VB/refused/xcomp/say that/IN/fell/mark ${fell('say')}`,
      ['Hale <refused> {to say that rain fell}'],
    ],
    ['what nobody is to say', `Let/VB/say/aux say/VB/0/root/say that/IN/fell/mark ${fell('say')}`, []],
  ]);
});

describe('what a verb says', () => {
  const hale = 'Hale/NNP';
  holds([
    [
      'is its clause',
      `${hale}/said/nsubj said/VBD/0/root/say that/IN/fell/mark ${fell('said')}`,
      ['Hale <said> {that rain fell}'],
    ],
    [
      '… behind a colon',
      `${hale}/added/nsubj added/VBD/0/root/add :/:/fell/punct rain/NN/fell/nsubj fell/VBD/added/parataxis/fall`,
      ['Hale <added> {rain fell}'],
    ],
    [
      '… which hangs on the verb',
      `${hale}/added/nsubj added/VBD/0/root/add :/:/added/punct rain/NN/fell/nsubj fell/VBD/added/parataxis/fall`,
      ['Hale <added> {rain fell}'],
    ],
    [
      '… within his own quotation',
      `“/\`\` ~I/PRP/say/nsubj say/VBP/0/root/say :/:/fell/punct rain/NN/fell/nsubj fell/VBD/say/parataxis/fall ~”/''/say/punct`,
      ['I <say> {rain fell}'],
    ],
    [
      '… but none behind a dash',
      `${hale}/added/nsubj added/VBD/0/root/add –/:/added/punct rain/NN/fell/nsubj fell/VBD/added/parataxis/fall`,
      [],
    ],
    [
      '… and no second one',
      `${hale}/said/nsubj said/VBD/0/root/say ${fell('said')} :/:/snowed/punct it/PRP/snowed/nsubj snowed/VBD/said/parataxis/snow`,
      ['Hale <said> {rain fell}'],
    ],
    [
      '… after “whether”',
      `${hale}/asked/nsubj asked/VBD/0/root/ask whether/IN/fell/mark ${fell('asked', 'advcl')}`,
      ['Hale <asked> {whether rain fell}'],
    ],
    ['… not after “once”', `${hale}/asked/nsubj asked/VBD/0/root/ask once/IN/fell/mark ${fell('asked', 'advcl')}`, []],
    [
      '… quoted, of a verb that takes none',
      `${hale}/went/nsubj went/VBD/0/root/go on/RP/went/compound:prt :/:/went/punct “/\`\`/fell/punct ~rain/NN/fell/nsubj fell/VBD/went/ccomp/fall ~”/''/fell/punct`,
      ['Hale <went on> {“ rain fell ”}'],
    ],
    [
      '… not of one that is not quoted',
      `${hale}/went/nsubj went/VBD/0/root/go on/RP/went/compound:prt ${fell('went')}`,
      [],
    ],
    [
      '… nor of one that takes no clause',
      `${hale}/praised/nsubj praised/VBD/0/root/praise “/\`\` ~rain/NN/fell/nsubj fell/VBD/praised/ccomp/fall ~”/''/fell/punct`,
      [],
    ],
    [
      'is its infinitive',
      `${hale}/vowed/nsubj vowed/VBD/0/root/vow to/TO/pay/mark pay/VB/vowed/xcomp it/PRP/pay/obj`,
      ['Hale <vowed> {to pay it}'],
    ],
    [
      '… with whoever is to do it',
      `${hale}/urged/nsubj urged/VBD/0/root/urge Reed/NNP/urged/obj to/TO/pay/mark pay/VB/urged/xcomp it/PRP/pay/obj`,
      ['Hale <urged> {Reed to pay it}'],
    ],
    [
      '… or its participle',
      `${hale}/denied/nsubj denied/VBD/0/root/deny paying/VBG/denied/xcomp/pay it/PRP/paying/obj`,
      ['Hale <denied> {paying it}'],
    ],
    ['… no mere noun', `${hale}/thought/nsubj thought/VBD/0/root/vow calm/JJ/thought/xcomp`, []],
    [
      '… none of a verb that takes none',
      `${hale}/told/nsubj told/VBD/0/root/tell Reed/NNP/told/obj to/TO/pay/mark pay/VB/told/xcomp`,
      [],
    ],
    [
      'is whom it blames, and for what',
      `${hale}/accused/nsubj accused/VBD/0/root/accuse Reed/NNP/accused/obj of/PP/fraud/case fraud/NN/accused/obl`,
      ['Hale <accused> {Reed of fraud}'],
    ],
    [
      '… but not when, nor how',
      `${hale}/accused/nsubj accused/VBD/0/root/accuse Reed/NNP/accused/obj loudly/RB/accused/advmod of/PP/fraud/case fraud/NN/accused/obl`,
      ['Hale <accused> {Reed}'],
    ],
    [
      '… nor on which day',
      `${hale}/accused/nsubj accused/VBD/0/root/accuse Reed/NNP/accused/obj Monday/NNP/accused/obl:tmod`,
      ['Hale <accused> {Reed}'],
    ],
    [
      'is its object',
      `${hale}/denied/nsubj denied/VBD/0/root/deny the/DT/charge/det charge/NN/denied/obj of/PP/fraud/case fraud/NN/denied/obl`,
      ['Hale <denied> {the charge of fraud}'],
    ],
    [
      '… up to “, with …”',
      `${hale}/denied/nsubj denied/VBD/0/root/deny the/DT/charge/det charge/NN/denied/obj ,/,/aide/punct with/IN/aide/case his/PRP$/aide/nmod:poss aide/NN/charge/nmod silent/JJ/aide/amod`,
      ['Hale <denied> {the charge}'],
    ],
    [
      '… over “with” and a comma by themselves',
      `${hale}/denied/nsubj denied/VBD/0/root/deny a/DT/charge/det ,/,/charge/punct new/JJ/charge/amod charge/NN/denied/obj with/PP/it/case it/PRP/charge/nmod`,
      ['Hale <denied> {a , new charge with it}'],
    ],
    [
      '… and goes on where what belongs to it hangs on the verb',
      `${hale}/opposed/nsubj opposed/VBD/0/root/oppose a/DT/plan/det plan/NN/opposed/obj to/TO/pay/mark pay/VB/opposed/advcl for/PP/it/case it/PRP/opposed/obl`,
      ['Hale <opposed> {a plan to pay for it}'],
    ],
    [
      '… with examples, set off',
      `${hale}/opposed/nsubj opposed/VBD/0/root/oppose taxes/NNS/opposed/obj ,/,/opposed/punct including/PP/ones/case new/JJ/ones/amod ones/NNS/opposed/obl`,
      ['Hale <opposed> {taxes , including new ones}'],
    ],
    [
      '… not with what stands further on',
      `${hale}/opposed/nsubj opposed/VBD/0/root/oppose taxes/NNS/opposed/obj yesterday/RB/opposed/advmod ,/,/ones/punct including/PP/ones/case new/JJ/ones/amod ones/NNS/opposed/obl to/TO/win/mark win/VB/opposed/advcl`,
      ['Hale <opposed> {taxes}'],
    ],
    ['… no pronoun', `${hale}/denied/nsubj denied/VBD/0/root/deny it/PRP/denied/obj`, []],
    [
      '… nobody who is threatened',
      `${hale}/threatened/nsubj threatened/VBD/0/root/threaten Reed/NNP/threatened/obj`,
      [],
    ],
    [
      '… but war',
      `${hale}/threatened/nsubj threatened/VBD/0/root/threaten war/NN/threatened/obj`,
      ['Hale <threatened> {war}'],
    ],
    [
      '… or who is opposed',
      `${hale}/opposed/nsubj opposed/VBD/0/root/oppose Reed/NNP/opposed/obj`,
      ['Hale <opposed> {Reed}'],
    ],
    [
      'is what a preposition leads to',
      `${hale}/warned/nsubj warned/VBD/0/root/warn of/PP/fire/case fire/NN/warned/obl`,
      ['Hale <warned of> {fire}'],
    ],
    [
      '… not the day',
      `${hale}/talked/nsubj talked/VBD/0/root/talk of/PP/Monday/case Monday/NNP/talked/obl`,
      [],
      { dates: ['Monday'] },
    ],
    [
      'is what it stands aside of',
      `It/PRP/fell/nsubj ,/,/said/punct as/IN/said/mark/as Hale/NNP/said/nsubj said/VBD/fell/advcl/say ,/,/said/punct fell/VBD/0/root/fall far/RB/fell/advmod`,
      ['Hale <said> {It | fell far}'],
    ],
    [
      '… of two verbs side by side',
      `It/PRP/fell/nsubj fell/VBD/0/root/fall –/:/fell/punct Hale/NNP/said/nsubj said/VBD/fell/parataxis/say`,
      ['Hale <said> {It fell}'],
    ],
    [
      '… not “when he said” it',
      `It/PRP/fell/nsubj fell/VBD/0/root/fall when/IN/said/mark Hale/NNP/said/nsubj said/VBD/fell/advcl/say`,
      [],
    ],
    ['… nor of nobody', `It/PRP/fell/nsubj fell/VBD/0/root/fall as/IN/said/mark/as said/VBD/fell/advcl/say`, []],
    [
      '… nor of one that says no clause',
      `It/PRP/fell/nsubj fell/VBD/0/root/fall as/IN/went/mark/as Hale/NNP/went/nsubj went/VBD/fell/advcl/go`,
      [],
    ],
    ['… nor of one by itself', `${hale}/said/nsubj said/VBD/0/root/say`, []],
  ]);
});

describe('“police said the man fled”, taken for two things', () => {
  const man = (verb: string, source = 'Police/NNS/said/nsubj') =>
    `${source} ${verb} the/DT/man/det man/NN/said/obj fled/VBD/man/acl/flee on/PP/foot/case foot/NN/fled/obl ;/: he/PRP hid/VBD/0/dep/hide ./.`;
  holds([
    ['is one clause, to the semicolon', man('said/VBD/0/root/say'), ['Police <said> {the man fled on foot}']],
    [
      '… of a court that heard it',
      man('said/VBD/0/root/hear', 'Jurors/NNS/said/nsubj/juror'),
      ['Jurors <said> {the man fled on foot}'],
    ],
    ['… of nobody else who did', man('said/VBD/0/root/hear', 'Sailors/NNS/said/nsubj/sailor'), []],
    ['… nor of a court that learned it', man('said/VBD/0/root/learn', 'Jurors/NNS/said/nsubj/juror'), []],
  ]);
});

describe('a verb in the past', () => {
  holds([
    [
      'is no passive without an auxiliary',
      'Hale/NNP/left/nsubj left/VBD/0/root/leave ,/, denied/VBD/left/advcl/deny the/DT/charge/det charge/NN/denied/obj',
      ['Hale <denied> {the charge}'],
    ],
    [
      '… but on a noun, of which nobody says it',
      'a/DT/charge/det charge/NN/0/root here/RB/charge/advmod denied/VBD/charge/acl/deny by/PP/Hale/case ' +
        'Hale/NNP/denied/obl',
      [],
    ],
  ]);
});

describe('what a passive says', () => {
  const was = 'was/VBD/told/aux:pass/be';
  holds([
    [
      'is its clause',
      `Hale/NNP/told/nsubj:pass ${was} told/VBN/0/root/tell that/IN/fell/mark ${fell('told')}`,
      ['<was told> {that rain fell}'],
    ],
    [
      '… hung on who told it',
      `Hale/NNP/told/nsubj:pass ${was} told/VBN/0/root/tell by/PP/clerk/case a/DT/clerk/det clerk/NN/told/obl ,/,/fell/punct that/IN/fell/mark ${fell('clerk', 'acl')} ./.`,
      ['a clerk <was told> {that rain fell}'],
    ],
    [
      '… not over another verb',
      `Hale/NNP/told/nsubj:pass ${was} told/VBN/0/root/tell so/RB and/CC left/VBD ,/, that/IN ${fell('left')} ./.`,
      [],
    ],
    [
      '… hung elsewhere, of what is said of “it”',
      `It/PRP/told/nsubj:pass/it ${was} told/VBN/0/root/claim on/PP/Friday/case Friday/NNP/told/obl that/IN/fell/mark ${fell('Friday')}`,
      ['<was told> {that rain fell}'],
    ],
    [
      '… of nobody else',
      `He/PRP/told/nsubj:pass ${was} told/VBN/0/root/claim on/PP/Friday/case Friday/NNP/told/obl that/IN/fell/mark ${fell('Friday')}`,
      [],
    ],
    [
      'is who is thought to do what',
      `Hale/NNP/told/nsubj:pass ${was} told/VBN/0/root/believe to/TO/pay/mark pay/VB/told/xcomp`,
      ['<was told> {Hale | to pay}'],
    ],
    [
      '… without “it”',
      `There/EX/told/nsubj:pass/there ${was} told/VBN/0/root/believe to/TO/pay/mark pay/VB/told/xcomp`,
      ['<was told> {to pay}'],
    ],
    [
      'is whom somebody is blamed for, and for what',
      `Hale/NNP/told/nsubj:pass ${was} told/VBN/0/root/accuse of/PP/fraud/case fraud/NN/told/obl by/PP/Reed/case Reed/NNP/told/obl`,
      ['Reed <was told> {Hale | of fraud}'],
    ],
    [
      '… what was denied by somebody',
      `Fraud/NN/told/nsubj:pass ${was} told/VBN/0/root/deny by/PP/Reed/case Reed/NNP/told/obl`,
      ['Reed <was told> {Fraud}'],
    ],
    ['… nothing that nobody denied', `Fraud/NN/told/nsubj:pass ${was} told/VBN/0/root/deny`, []],
    [
      '… nor what is no talk',
      `Fraud/NN/told/nsubj:pass ${was} told/VBN/0/root/say by/PP/Reed/case Reed/NNP/told/obl`,
      [],
    ],
    [
      '… of what they were told',
      `Hale/NNP/told/nsubj:pass ${was} told/VBN/0/root/tell of/PP/fire/case fire/NN/told/obl`,
      ['<was told of> {fire}'],
    ],
  ]);
});
