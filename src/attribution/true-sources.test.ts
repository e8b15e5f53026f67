import { describe, expect, it } from 'vitest';
import { foundBy, foundLines, viewOfTags, type Marked } from './found.fixture.ts';
import { withTrueSources } from './true-sources.ts';

/** A parse, what was found in it, and what becomes of that; `read` alone where the same. */
type Row = [what: string, words: string, given: readonly string[], read: readonly string[], marked?: Marked];

function holds(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, words, given, read, marked = {}) => {
    const view = viewOfTags(words, marked);
    expect(foundLines(view, withTrueSources(view, foundBy(view, given)))).toEqual(read);
  });
}

describe('who goes on with “adding”', () => {
  const said = 'Dunn/NNP said/VBD/0/root/say that/IN Reed/NNP announced/VBD/0/dep/announce rain/NN';
  const adding = 'adding/VBG/0/dep/add more/NN';
  holds([
    [
      'is who spoke last',
      `${said} ,/, ${adding} ./.`,
      ['Reed <announced> {rain}', 'Dunn <said> {that Reed announced rain}', 'that <adding> {more}'],
      ['Reed <announced> {rain}', 'Dunn <said> {that Reed announced rain}', 'Reed <adding> {more}'],
    ],
    [
      '… not whose claim it was',
      `Dunn/NNP rejected/VBD the/DT claim/NN of/PP Reed/NNP that/IN rain/NN fell/VBD ,/, said/VBD/0/dep/say so/RB ,/, ${adding}`,
      ['Dunn <said> {so}', 'Reed <claim> {that rain fell}', '<adding> {more}'],
      ['Dunn <said> {so}', 'Reed <claim> {that rain fell}', 'Dunn <adding> {more}'],
    ],
    [
      '… nor who did so in another sentence',
      `${said} ./. | Hale/NNP left/VBD ,/, ${adding}`,
      ['Reed <announced> {rain}', '<adding> {more}'],
      ['Reed <announced> {rain}', '<adding> {more}'],
    ],
    [
      '… nor whose words are quoted',
      `Dunn/NNP said/VBD/0/root/say :/: “/\`\` ~Reed/NNP announced/VBD/0/dep/announce rain/NN ~”/'' ,/, ${adding}`,
      ['Reed <announced> {rain}', 'Dunn <said> {Reed announced rain}', '<adding> {more}'],
      ['Reed <announced> {rain}', 'Dunn <said> {Reed announced rain}', 'Dunn <adding> {more}'],
    ],
    [
      '… nor nobody, where somebody spoke before',
      `${said} ,/, it/PRP was/VBD reported/VBN/0/dep/report ,/, ${adding} ./.`,
      ['Reed <announced> {rain}', '<reported> {rain}', '<adding> {more}'],
      ['Reed <announced> {rain}', '<reported> {rain}', 'Reed <adding> {more}'],
    ],
    [
      'is who says so where it is no participle, stands in a quotation or is no going on',
      `${said} so/RB and/CC Hale/NNP added/VBD/0/dep/add more/NN ,/, noting/VBG/0/dep/note it/PRP ,/, but/CC “/\`\` ~who/WP is/VBZ ${adding} ~”/'' ?/.`,
      ['Reed <announced> {rain}', 'Hale <added> {more}', 'so <noting> {it}', 'that <adding> {more}'],
      ['Reed <announced> {rain}', 'Hale <added> {more}', 'so <noting> {it}', 'that <adding> {more}'],
    ],
  ]);
});

describe('the subject that stands before the verb', () => {
  const rival =
    'his/PRP$ rival/NN ,/, Hale/NNP ,/, who/WP a/DT week/NN ago/RB also/RB said/VBD/0/root/say rain/NN fell/VBD';
  holds([
    [
      'has said it, over a day and an adverb',
      rival,
      ['his rival , Hale , <said> {rain fell}'],
      ['who <said> {rain fell}'],
      { dates: ['a week ago'] },
    ],
    ['… with whom it stands', rival, ['Hale , who <said> {rain fell}'], ['Hale , who <said> {rain fell}']],
    [
      '… but is no part of what is said',
      'they/PRP are/VBP ,/, I/PRP think/VBP/0/root/think ,/, wrong/JJ',
      ['they <think> {they are , I | wrong}'],
      ['I <think> {they are | wrong}'],
    ],
    [
      '… and no more than one of those who say it',
      'he/PRP and/CC she/PRP too/RB said/VBD/0/root/say so/RB',
      ['he and she too <said> {so}'],
      ['he and she too <said> {so}'],
    ],
    [
      'has not where it is praised, or the verb is not finite',
      'he/PRP was/VBD/praised/aux:pass/be praised/VBN/0/root/praise for/PP it/PRP and/CC she/PRP ' +
        'saying/VBG/0/dep/say so/RB',
      ['she <praised> {for it}', 'it <saying> {so}'],
      ['she <praised> {for it}', 'it <saying> {so}'],
    ],
  ]);
});

describe('one noun phrase in front of the verb', () => {
  const owner = 'The/DT owner/NN of/PP the/DT ship/NN that/WDT hit/VBD the/DT bridge/NN denied/VBD/0/root/deny it/PRP';
  holds([
    [
      'is who denies it, not what it ends in, nor what stands in it',
      owner,
      ['the bridge <denied> {it}'],
      ['The owner of the ship that hit the bridge <denied> {it}'],
    ],
    [
      '… nor what else it has',
      owner,
      ['the ship <denied> {it}'],
      ['The owner of the ship that hit the bridge <denied> {it}'],
    ],
    ['is left where its head is the source', owner, ['The owner <denied> {it}'], ['The owner <denied> {it}']],
    ['… where there is none', owner, ['<denied> {it}'], ['<denied> {it}']],
    ['… where it is what is said', owner, ['the bridge <denied> {The owner}'], ['the bridge <denied> {The owner}']],
    [
      '… where it has a comma',
      `${owner.replace('that/WDT', ',/, that/WDT')}`,
      ['the bridge <denied> {it}'],
      ['the bridge <denied> {it}'],
    ],
    [
      '… where its verb is not said of a noun',
      owner.replace('that/WDT', 'it/PRP'),
      ['the bridge <denied> {it}'],
      ['the bridge <denied> {it}'],
    ],
    [
      '… where nothing is said of it',
      owner.replace('that/WDT hit/VBD', 'at/PP'),
      ['the bridge <denied> {it}'],
      ['the bridge <denied> {it}'],
    ],
    ['… where it opens with no noun', `Of/PP ${owner}`, ['the bridge <denied> {it}'], ['the bridge <denied> {it}']],
  ]);
});

describe('who is named in an aside', () => {
  const memo = 'But/CC the/DT memo/NN ,/, Reed/NNP said/VBD/0/root/say ,/, warned/VBD/0/root/warn of/PP fire/NN';
  holds([
    [
      'has not said what goes on behind it',
      memo,
      ['Reed <said> {But the memo | warned of fire}', 'Reed <warned> {of fire}'],
      ['Reed <said> {But the memo | warned of fire}', 'the memo <warned> {of fire}'],
    ],
    [
      '… with no comma around it',
      memo.replaceAll(',/, ', ''),
      ['Reed <said> {But the memo | warned of fire}', 'Reed <warned> {of fire}'],
      ['Reed <said> {But the memo | warned of fire}', 'the memo <warned> {of fire}'],
    ],
    [
      '… where both are his',
      memo,
      ['Reed <said> {But the memo | warned of fire}', 'fire <warned> {of fire}'],
      ['Reed <said> {But the memo | warned of fire}', 'fire <warned> {of fire}'],
    ],
    [
      '… and where it goes on',
      memo,
      ['Reed <said> {But the memo}', 'Reed <warned> {of fire}'],
      ['Reed <said> {But the memo}', 'Reed <warned> {of fire}'],
    ],
    [
      'has said what is quoted in front of it',
      memo.replace('But/CC', '“/`` ~But/CC').replace('memo/NN', "memo/NN ~”/''"),
      ['Reed <said> {But the memo | warned of fire}', 'Reed <warned> {of fire}'],
      ['Reed <said> {But the memo | warned of fire}', 'Reed <warned> {of fire}'],
    ],
  ]);
});

describe('who is described in front of the verb', () => {
  const clerk = (who = 'who/WP', noun = 'clerk/NN') =>
    `The/DT/clerk/det ${noun}/said/nsubj ,/, ${who} saw/VBD/clerk/acl/see it/PRP ,/, said/VBD/0/root/say Ann/NNP had/AUX left/VBN ./.`;
  const turned = 'The clerk , who saw it , <said> {Ann had left}';
  holds([
    [
      'says it, and the name behind is what it is said of',
      clerk(),
      ['Ann <said> {The clerk , who saw it ,}'],
      [turned],
    ],
    [
      'does not where nobody is described',
      clerk('which/WDT'),
      ['Ann <said> {The clerk , which saw it ,}'],
      ['Ann <said> {The clerk , which saw it ,}'],
    ],
    [
      'does not where it is no one',
      clerk('who/WP', 'mill/NN').replaceAll('clerk/', 'mill/'),
      ['Ann <said> {The mill , who saw it ,}'],
      ['Ann <said> {The mill , who saw it ,}'],
    ],
    [
      'does not where he hangs on another verb',
      clerk().replace('clerk/NN/said', 'clerk/NN/left'),
      ['Ann <said> {The clerk , who saw it ,}'],
      ['Ann <said> {The clerk , who saw it ,}'],
    ],
    ['does not where he is no part of it', clerk(), ['Ann <said> {who saw it}'], ['Ann <said> {who saw it}']],
    [
      'has said so already where he is the source',
      clerk(),
      ['The clerk , who saw it , <said> {Ann had left}'],
      [turned],
    ],
    [
      '… and is none of it where another is named further on',
      clerk(),
      ['left <said> {who saw it ,}'],
      ['left <said> {who saw it ,}'],
    ],
  ]);
});

describe('whoever meets with others’ words', () => {
  const drew = 'Dunn/NNP drew/VBD/0/root/draw sharp/JJ/criticism/amod criticism/NN/drew/obj for/PP the/DT delay/NN ./.';
  holds([
    [
      'has not said them',
      drew,
      ['Dunn <drew sharp criticism> {for the delay}'],
      ['<drew sharp criticism> {for the delay}'],
    ],
    ['… by the noun alone', drew, ['Dunn <criticism> {for the delay}'], ['<criticism> {for the delay}']],
    [
      '… from those who have',
      drew
        .replace('drew/VBD/0/root/draw', 'took/VBD/0/root/take')
        .replace('/drew/', '/took/')
        .replace('for/PP', 'from/PP'),
      ['Dunn <took sharp criticism from> {the delay}'],
      ['<took sharp criticism from> {the delay}'],
    ],
    [
      'has where he voices them',
      drew.replace('drew/VBD/0/root/draw', 'voiced/VBD/0/root/voice').replace('/drew/', '/voiced/'),
      ['Dunn <voiced sharp criticism> {for the delay}'],
      ['Dunn <voiced sharp criticism> {for the delay}'],
    ],
    [
      'has where they are none',
      drew.replaceAll('criticism', 'pictures'),
      ['Dunn <drew sharp pictures> {for the delay}'],
      ['Dunn <drew sharp pictures> {for the delay}'],
    ],
    [
      'has not where they are the subject',
      drew.replace('/drew/obj', '/drew/nsubj'),
      ['Dunn <drew sharp criticism> {for the delay}'],
      ['Dunn <drew sharp criticism> {for the delay}'],
    ],
    [
      'is not who stands behind',
      drew,
      ['the delay <drew sharp criticism> {for}'],
      ['the delay <drew sharp criticism> {for}'],
    ],
  ]);
});

describe('who is told something', () => {
  const jury =
    'The/DT/jury/det jury/NN/told/nsubj:pass was/VBD/told/aux:pass/be told/VBN/0/root/tell ' +
    'on/PP/day/case one/CD/day/nummod day/NN/told/obl that/IN rain/NN fell/VBD';
  holds([
    ['has not said it', jury, ['The jury <told> {that rain fell}'], ['<told> {that rain fell}']],
    ['… nor is it what was told', jury, ['day <told> {The jury | that rain fell}'], ['day <told> {that rain fell}']],
    ['… so that nothing may be left', jury, ['day <told> {The jury}'], []],
  ]);
  const seen =
    'Birds/NNS/reported/nsubj:pass were/VBD/reported/aux:pass/be reported/VBN/0/root/report ' +
    'across/PP/Tarn/case Tarn/NNP/reported/obl';
  holds([
    ['… nor has a place it was told of', seen, ['Tarn <reported> {Birds}'], ['<reported> {Birds}']],
    [
      '… but he by whom it was told has',
      seen.replace('across', 'by'),
      ['Tarn <reported> {Birds}'],
      ['Tarn <reported> {Birds}'],
    ],
    [
      '… and whoever does so himself',
      seen.replace('were/VBD/reported/aux:pass/be ', '').replace('VBN', 'VBD').replace(':pass', ''),
      ['Tarn <reported> {Birds}'],
      ['Tarn <reported> {Birds}'],
    ],
  ]);
});

describe('what a report says behind the cue', () => {
  const report = 'It/PRP failed/VBD ,/, Reed/NNP said/VBD/0/root/say after/PP a/DT report/NN that/IN it/PRP fell/VBD';
  holds([
    ['is not said again', report, ['Reed <said> {It failed | that it fell}'], ['Reed <said> {It failed}']],
    [
      '… without a comma in front of the cue',
      report.replace(',/, Reed/NNP said/VBD/0/root/say', 'said/VBD/0/root/say Reed/NNP'),
      ['Reed <said> {It failed | that it fell}'],
      ['Reed <said> {It failed}'],
    ],
    [
      'is what is said where the report is part of the cue',
      report,
      ['Reed <said after a report> {It failed | that it fell}'],
      ['Reed <said after a report> {It failed | that it fell}'],
    ],
    ['is what is said where nothing else is', report, ['Reed <said> {that it fell}'], ['Reed <said> {that it fell}']],
    [
      'is none where no report is',
      report.replace('report/NN', 'storm/NN'),
      ['Reed <said> {It failed | that it fell}'],
      ['Reed <said> {It failed | that it fell}'],
    ],
    [
      'is none without “that”',
      report.replace('that/IN ', '').replace('it/PRP fell', 'rain/NN fell'),
      ['Reed <said> {It failed | rain fell}'],
      ['Reed <said> {It failed | rain fell}'],
    ],
  ]);
});

describe('a subject taken for what it says', () => {
  const head =
    'The/DT/head/det head/NN/told/nsubj of/PP/works/case works/NNS/head/nmod has/AUX/told/aux/have ' +
    'told/VBN/0/root/tell them/PRP it/PRP closed/VBD/told/ccomp/close';
  const closed = '{it closed}';
  holds([
    [
      'is who says it',
      head,
      ['<has told> {The head of works | it closed}'],
      [`The head of works <has told> ${closed}`],
    ],
    ['… and so is part of it', head, ['<has told> {of works | it closed}'], [`The head of works <has told> ${closed}`]],
    [
      '… but not where more is told',
      head,
      ['<has told> {The head of works has | it closed}'],
      ['<has told> {The head of works has | it closed}'],
    ],
    ['… nor where nothing else is said', head, ['<has told> {The head of works}'], ['<has told> {The head of works}']],
    [
      '… nor where another does',
      head,
      ['them <has told> {The head of works | it closed}'],
      ['them <has told> {The head of works | it closed}'],
    ],
    [
      '… nor of what says nothing',
      head.replace('told/VBN/0/root/tell', 'told/VBN/0/root/hold'),
      ['<has told> {The head of works | it closed}'],
      ['<has told> {The head of works | it closed}'],
    ],
  ]);
});

describe('a participle without a source', () => {
  const noted =
    'Reed/NNP/said/nsubj said/VBD/0/root/say so/RB ,/, leaving/VBG/said/advcl/leave early/RB and/CC ' +
    'noting/VBG/leaving/conj/note rain/NN';
  holds([
    [
      'is said by who says what it hangs on',
      noted,
      ['Reed <said> {so}', '<noting> {rain}'],
      ['Reed <said> {so}', 'Reed <noting> {rain}'],
    ],
    [
      '… over another without one',
      noted,
      ['Reed <said> {so}', '<leaving> {early}', '<noting> {rain}'],
      ['Reed <said> {so}', 'Reed <leaving> {early}', 'Reed <noting> {rain}'],
    ],
    ['… by nobody where nobody does', noted, ['<said> {so}', '<noting> {rain}'], ['<said> {so}', '<noting> {rain}']],
    [
      '… and where it is finite by nobody',
      noted.replace('noting/VBG', 'noted/VBD'),
      ['Reed <said> {so}', '<noted> {rain}'],
      ['Reed <said> {so}', '<noted> {rain}'],
    ],
  ]);
});

describe('what nobody says', () => {
  const to = 'the/DT chance/NN/0/root to/TO/make/mark make/VB/chance/acl a/DT statement/NN/make/obj on/PP it/PRP';
  holds([
    [
      'what is said of a plan',
      'a/DT/plan/det plan/NN/announced/nsubj announced/VBD/0/root/announce on/PP Monday/NNP would/MD close/VB it/PRP',
      ['a plan <announced> {would close it}'],
      [],
    ],
    [
      '… but a plan may say that it would',
      'a/DT/plan/det plan/NN/announced/nsubj announced/VBD/0/root/announce that/IN it/PRP would/MD close/VB',
      ['a plan <announced> {that it would close}'],
      ['a plan <announced> {that it would close}'],
    ],
    [
      '… and a clerk what would',
      'a/DT/clerk/det clerk/NN/announced/nsubj announced/VBD/0/root/announce would/MD close/VB it/PRP',
      ['a clerk <announced> {would close it}'],
      ['a clerk <announced> {would close it}'],
    ],
    [
      'what is said of an announcement',
      "Hale/NNP/announcement/nmod:poss 's/POS/Hale/case announcement/NN/ruse/nsubj may/MD/ruse/aux " +
        'be/AUX/ruse/cop a/DT/ruse/det ruse/NN/0/root',
      ["Hale 's <announcement> {may be a ruse}"],
      [],
    ],
    [
      '… but not what it is',
      "Hale/NNP/announcement/nmod:poss 's/POS/Hale/case announcement/NN/was/nsubj that/IN/fell/mark " +
        'rain/NN/fell/nsubj fell/VBD/announcement/acl/fall was/VBD/0/root/be late/JJ/was/xcomp',
      ["Hale 's <announcement> {that rain fell was late}"],
      ["Hale 's <announcement> {that rain fell was late}"],
    ],
    [
      'is said by whoever left after “it was revealed”',
      'Hale/NNP/left/nsubj left/VBD/0/root/leave after/IN/revealed/mark it/PRP/revealed/nsubj:pass ' +
        'was/AUX/revealed/aux:pass/be revealed/VBN/left/advcl/reveal that/IN/fell/mark rain/NN/fell/nsubj ' +
        'fell/VBD/revealed/ccomp/fall',
      ['Hale <revealed> {that rain fell}'],
      ['<revealed> {that rain fell}'],
    ],
    [
      'is said by several, where one does it',
      'the/DT office/NN says/VBZ clerks/NNS/know/nsubj/clerk know/VBP/0/root/know but/CC ' +
        'wants/VBZ/know/conj/want rain/NN/wants/obj',
      ['clerks <wants> {rain}'],
      ['<wants> {rain}'],
    ],
    ['is said by a storm', 'Storm/NNP Ada/NNP warned/VBD of/PP rain/NN', ['Storm Ada <warned> {of rain}'], []],
    ['… by its kind', 'the/DT great/JJ storm/NN warned/VBD it/PRP', ['the great storm <warned> {it}'], []],
    [
      '… but not by who is called so',
      'Ada/NNP Storms/NNP said/VBD so/RB ,/, storm/NN watchers/NNS say/VBP so/RB',
      ['Ada Storms <said> {so}', 'storm watchers <say> {so}'],
      ['Ada Storms <said> {so}', 'storm watchers <say> {so}'],
    ],
    ['is what there is a chance to say', to, ['<make> {on it}', '<statement> {on it}'], []],
    [
      '… but what somebody came to say is said',
      to.replace('chance/NN', 'men/NNS').replace('/chance/', '/men/'),
      ['<make> {on it}', '<statement> {on it}'],
      ['<make> {on it}', '<statement> {on it}'],
    ],
  ]);
});

describe('what was done “after a clerk complained”', () => {
  const after = (opener = 'after/IN', relation = 'advcl') =>
    `Dunn/NNP left/VBD/0/root/leave ${opener} a/DT clerk/NN complained/VBD/left/${relation}/complain of/PP it/PRP`;
  const given = ['a clerk <complained> {Dunn left}'];
  holds([
    ['is not what the clerk said', after(), given, []],
    ['… with “after” taken for part of it', after(), ['a clerk <complained> {Dunn left after}'], []],
    [
      'is, where it reaches that far',
      after(),
      ['<complained> {left after a clerk}'],
      ['<complained> {left after a clerk}'],
    ],
    ['is said “as a clerk” says it', after('as/IN'), given, given],
    ['… or where no such word stands', after('and/CC'), given, given],
    ['… or it stands behind a comma', after(',/, after/IN'), given, given],
    ['… or in another clause', after('after/IN', 'conj'), given, given],
    [
      '… or something else is said too',
      after(),
      ['a clerk <complained> {Dunn left | of it}'],
      ['a clerk <complained> {Dunn left | of it}'],
    ],
    ['… or it is quoted', after().replace('Dunn/NNP', '“/`` ~Dunn/NNP').replace('leave', "leave ~”/''"), given, given],
  ]);
});
