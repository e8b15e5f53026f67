import { describe, expect, it } from 'vitest';
import { tagLines } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { documentOf, entity } from './document.fixture.ts';
import type { Holders } from './holders.ts';
import type { ClauseView } from './reading.ts';
import { isBesideContent, isOthersReport, othersWord, quotedTokens } from './whose-words.ts';
import { findClaims } from './index.ts';

const FIRM = entity('f', 'Orrin', 'ORG');

const TOLD = `
  Orrin Orrin PROPN NNP 2 nsubj
  paid pay VERB VBD 0 root
  the the DET DT 4 det
  clerk clerk NOUN NN 2 obj
  , , PUNCT , 2 punct
  a a DET DT 7 det
  jury jury NOUN NN 9 nsubj:pass
  was be AUX VBD 9 aux:pass
  told tell VERB VBN 2 conj
  . . PUNCT . 2 punct`;
const ALLEGED = `
  Voss Voss PROPN NNP 4 nsubj
  , , PUNCT , 3 punct
  prosecuting prosecute VERB VBG 1 acl
  alleged allege VERB VBD 0 root
  that that SCONJ IN 7 mark
  Orrin Orrin PROPN NNP 7 nsubj
  paid pay VERB VBD 4 ccomp
  two two NUM CD 9 nummod
  clerks clerk NOUN NNS 7 obj
  . . PUNCT . 4 punct`;
const BELIEVED = `
  Orrin Orrin PROPN NNP 3 nsubj:pass
  is be AUX VBZ 3 aux:pass
  believed believe VERB VBN 0 root
  to to PART TO 5 mark
  owe owe VERB VB 3 xcomp
  the the DET DT 7 det
  bank bank NOUN NN 5 obj
  . . PUNCT . 3 punct`;
const REPORT = `
  Voss Voss PROPN NNP 2 nsubj
  disliked dislike VERB VBD 0 root
  a a DET DT 4 det
  report report NOUN NN 2 obj
  in in ADP IN 7 case
  the the DET DT 7 det
  Gazette Gazette PROPN NNP 4 nmod
  that that SCONJ IN 10 mark
  Orrin Orrin PROPN NNP 10 nsubj
  owed owe VERB VBD 2 ccomp
  the the DET DT 12 det
  bank bank NOUN NN 10 obj
  . . PUNCT . 2 punct`;
const QUOTED = `
  “ “ PUNCT \`\` 3 punct
  Orrin Orrin PROPN NNP 3 nsubj
  owes owe VERB VBZ 0 root
  the the DET DT 5 det
  bank bank NOUN NN 3 obj
  . . PUNCT . 3 punct
  ” ” PUNCT '' 3 punct`;
const PLAIN = `
  Orrin Orrin PROPN NNP 3 nsubj
  openly openly ADV RB 3 advmod
  paid pay VERB VBD 0 root
  the the DET DT 5 det
  clerk clerk NOUN NN 3 obj
  . . PUNCT . 3 punct`;
const ALLEGEDLY = PLAIN.replaceAll('openly', 'allegedly');

describe('whose word a claim is that no attribution holds', () => {
  it.each([
    ['Orrin paid the clerk, a jury was told.', TOLD, 'unclear'],
    ['Voss, prosecuting, alleged that Orrin paid two clerks.', ALLEGED, 'unclear'],
    ['Orrin is believed to owe the bank.', BELIEVED, 'unclear'],
    ['Voss disliked a report in the Gazette that Orrin owed the bank.', REPORT, 'unclear'],
    ['“Orrin owes the bank.”', QUOTED, 'unclear'],
    ['Orrin allegedly paid the clerk.', ALLEGEDLY, 'unclear'],
    ['Orrin openly paid the clerk.', PLAIN, 'narrator'],
  ])('%s', (_, parse, holder) => {
    const { claims } = findClaims(documentOf([parse], [FIRM]));
    const orrin = claims.filter(({ actor }) => actor.includes('f'));
    expect(orrin.map((claim) => claim.holder)).toEqual([holder]);
  });
});

/** A parse, the place of its word in capitals, and holders by which some of its words are content or cue of the first. */
function clause(words: string, content = '', cue = '') {
  const analysis = documentOf([tagLines(words)]);
  const { tokens } = analysis;
  const paint = (painted: string): Int32Array =>
    Int32Array.from(tokens.word, (word) => (painted.split(' ').includes(word) ? 0 : -1));
  return {
    view: { analysis, tree: treeOf(tokens) } as unknown as ClauseView,
    holders: { contentOf: paint(content), cueOf: paint(cue) } as Holders,
    at: tokens.word.findIndex((word) => /^[A-Z]{2,}$/.test(word)),
  };
}

const PAID = 'Orrin/NNP/PAID/nsubj PAID/VBD/0/root/pay clerks/NNS/PAID/obj';
const THAT = 'that/IN/PAID/mark Orrin/NNP/PAID/nsubj PAID/VBD/0/root/pay';
const JURY = 'a/DT/jury/det jury/NN/told/nsubj:pass was/AUX/told/aux:pass/be told/VBN/0/root/tell';

describe('in whose words a clause stands that nobody is reported to say', () => {
  it.each([
    ['the paper’s own', PAID, null],
    ['with an adverb of hearsay', PAID.replace('PAID/VBD', 'allegedly/RB/PAID/advmod PAID/VBD'), 'imputed'],
    ['… with another adverb', PAID.replace('PAID/VBD', 'slowly/RB/PAID/advmod PAID/VBD'), null],
    ['… with one at another word', `${PAID} allegedly/RB/clerks/advmod`, null],
    [
      'said of somebody',
      'Orrin/NNP/SAID/nsubj:pass is/AUX/SAID/aux:pass/be SAID/VBN/0/root/say to/TO/pay/mark pay/VB/SAID/xcomp',
      'imputed',
    ],
    ['… nobody but he', 'Orrin/NNP/SAID/nsubj has/AUX/SAID/aux/have SAID/VBN/0/root/say so/RB/SAID/xcomp', null],
    ['… to somebody', 'So/RB/SAID/advmod it/PRP/SAID/nsubj:pass is/AUX/SAID/aux:pass/be SAID/VBN/0/root/say', null],
    ['behind “alleged that”', `Voss/NNP/alleged/nsubj alleged/VBD/0/root/allege ${THAT}`, 'introduced'],
    ['behind “alleged”', `Voss/NNP/alleged/nsubj alleged/VBD/0/root/allege ${PAID}`, 'introduced'],
    ['behind a verb that tells of no words', `Voss/NNP/ran/nsubj ran/VBD/0/root/run ${THAT}`, null],
    [
      'behind a report that',
      `A/DT/report/det report/NN/0/root in/PP/papers/case papers/NNS/report/nmod ${THAT}`,
      'introduced',
    ],
    ['behind a report, without “that”', `A/DT/report/det report/NN/0/root ${PAID}`, null],
    [
      'behind a report and another verb',
      `A/DT/report/det report/NN/ran/nsubj ran/VBD/0/root/run so/RB/ran/advmod ${THAT}`,
      null,
    ],
    ['behind a house that', `A/DT/house/det house/NN/0/root ${THAT}`, null],
    ['behind a report far in front', `report/NN/0/root ${'so/RB/report/advmod '.repeat(11)}${THAT}`, null],
    ['behind a report near in front', `report/NN/0/root ${'so/RB/report/advmod '.repeat(9)}${THAT}`, 'introduced'],
    ['behind a report and a comma', `A/DT/report/det report/NN/0/root ,/,/PAID/punct ${THAT}`, 'introduced'],
    ['before “…, a jury was told”', `${PAID} ,/,/PAID/punct ${JURY}`, 'said behind it'],
    ['… in a phrase', `${PAID} ,/,/PAID/punct in/PP/court/case court/NN/told/obl ${JURY}`, null],
    ['… beside it', `${PAID} ,/,/PAID/punct and/CC/told/cc ${JURY}`, null],
    [
      '… of somebody who was told',
      `${PAID} ,/,/PAID/punct who/WP/told/nsubj:pass was/AUX/told/aux:pass/be told/VBN/0/root/tell`,
      null,
    ],
    ['… by himself', `${PAID} ,/,/PAID/punct told/VBD/0/root/tell us/PRP/told/obj`, null],
    ['… of a jury that left', `${PAID} ,/,/PAID/punct a/DT/jury/det jury/NN/left/nsubj left/VBD/0/root/leave`, null],
    ['… of a jury telling', `${PAID} ,/,/PAID/punct a/DT/jury/det jury/NN/telling/nsubj telling/VBG/0/root/tell`, null],
    ['… without a comma', `${PAID} ${JURY}`, null],
    ['… at length', `${PAID} ,/,/PAID/punct ${JURY} ${'so/RB/told/advmod '.repeat(9)}`, null],
    ['… rather long', `${PAID} ,/,/PAID/punct ${JURY} ${'so/RB/told/advmod '.repeat(6)}`, 'said behind it'],
    [
      'with a clause of hearing beside it',
      `${PAID} court/NN/hears/nsubj hears/VBZ/PAID/parataxis/hear`,
      'said behind it',
    ],
    ['… of saying', `${PAID} court/NN/says/nsubj says/VBZ/PAID/parataxis/say`, 'said behind it'],
    ['… of leaving', `${PAID} court/NN/leaves/nsubj leaves/VBZ/PAID/parataxis/leave`, null],
    ['… that goes on', `${PAID} court/NN/hears/nsubj hears/VBZ/PAID/conj/hear`, null],
    ...(
      [
        ['said on Monday', 'said', 'say', 'ccomp', 'said above it'],
        ['heard on Monday', 'heard', 'hear', 'ccomp', 'said above it'],
        ['known on Monday', 'knew', 'know', 'ccomp', null],
        ['told beside it', 'said', 'say', 'parataxis', 'said above it'],
        ['as what is said', 'said', 'say', 'csubj', 'said above it'],
        ['when it was said', 'said', 'say', 'advcl', null],
        ['what he did, and said', 'said', 'say', 'conj', null],
      ] as const
    ).map(
      ([name, verb, lemma, relation, word]) =>
        [
          name,
          `Voss/NNP/${verb}/nsubj ${verb}/VBD/0/root/${lemma} Monday/NNP/${verb}/obl ${PAID.replace('0/root', `${verb}/${relation}`)}`,
          word,
        ] as const,
    ),
    [
      'a report of it',
      `Reports/NNS/0/root/report today/NN/Reports/obl ${PAID.replace('0/root', 'Reports/acl')}`,
      'said above it',
    ],
    [
      'a report that it tells of',
      `Reports/NNS/0/root/report today/NN/Reports/obl ${PAID.replace('0/root', 'Reports/acl:relcl')}`,
      null,
    ],
    ['a house of it', `Houses/NNS/0/root/house today/NN/Houses/obl ${PAID.replace('0/root', 'Houses/acl')}`, null],
    [
      'reported to',
      'Orrin/NNP/reported/nsubj reported/VBN/0/root/report today/NN/reported/obl to/TO/PAY/mark PAY/VB/reported/xcomp',
      'said above it',
    ],
    [
      'who reported to',
      'Orrin/NNP/reported/nsubj reported/VBD/0/root/report today/NN/reported/obl to/TO/PAY/mark PAY/VB/reported/xcomp',
      null,
    ],
    ['who came to', 'Orrin/NNP/come/nsubj come/VBN/0/root today/NN/come/obl to/TO/PAY/mark PAY/VB/come/xcomp', null],
    [
      'in a clause of what was said',
      `Voss/NNP/said/nsubj said/VBD/0/root/say Monday/NNP/said/obl it/PRP/rained/nsubj rained/VBD/said/ccomp/rain when/WRB/PAID/advmod ${PAID.replace('0/root', 'rained/advcl')}`,
      'said above it',
    ],
  ] as const)('%s', (_, words, expected) => {
    const { view, holders, at } = clause(words);
    expect(othersWord(view, holders, new Uint8Array(view.analysis.tokens.count), at)).toBe(expected);
  });

  it.each([
    [
      'without a subject goes on with it',
      'left/VBD/0/root/leave and/CC/PAID/cc PAID/VBD/left/conj/pay',
      'left',
      '',
      'said above it',
    ],
    [
      'with its own does not',
      `left/VBD/0/root/leave and/CC/PAID/cc ${PAID.replace('0/root', 'left/conj')}`,
      'left',
      '',
      null,
    ],
    [
      'with its own, of time, does',
      `left/VBD/0/root/leave as/IN/PAID/mark ${PAID.replace('0/root', 'left/advcl')}`,
      'left',
      '',
      'said above it',
    ],
    ['hung on a mark does not', `;/:/0/root ${PAID.replace('0/root', '1/advcl')}`, ';', '', null],
    [
      'that is the act of speech does not',
      `left/VBD/0/root/leave ${PAID.replace('0/root', 'left/advcl')}`,
      'left',
      'PAID',
      null,
    ],
  ])('beside what is said, a clause %s', (_, words, content, cue, expected) => {
    const { view, holders, at } = clause(words, content, cue);
    expect(othersWord(view, holders, new Uint8Array(view.analysis.tokens.count), at)).toBe(expected);
  });

  it('in quotation marks, those of whoever is quoted', () => {
    const { view, holders, at } = clause(PAID);
    expect(othersWord(view, holders, new Uint8Array(view.analysis.tokens.count).fill(1), at)).toBe('quotation marks');
  });
});

const JUDGED = (cue: string, lemma: string, noun: string, relation: string): string =>
  `Voss/NNP/${cue}/nsubj ${cue}/VBD/0/root/${lemma} the/DT/${noun}/det ${noun}/NN/${cue}/obj that/IN/PAID/mark Orrin/NNP/PAID/nsubj PAID/VBD/${noun}/${relation}/pay`;

describe('another’s report that is judged', () => {
  it.each([
    ['criticised', 'criticise', 'report', 'acl', 'report that Orrin PAID', true],
    ['criticised', 'criticise', 'report', 'ccomp', 'report that Orrin PAID', true],
    ['criticised', 'criticise', 'report', 'nmod', 'report that Orrin PAID', false],
    ['criticised', 'criticise', 'house', 'acl', 'house that Orrin PAID', false],
    ['confirmed', 'confirm', 'report', 'acl', 'report that Orrin PAID', false],
    ['criticised', 'criticise', 'report', 'acl', 'PAID', false],
    ['pushed', 'push', 'report', 'acl', 'report that Orrin PAID', false],
  ])('%s (%s) the %s, by %s, holding “%s”: %s', (cue, lemma, noun, relation, content, expected) => {
    const { view, holders, at } = clause(JUDGED(cue, lemma, noun, relation), content, cue);
    expect(isOthersReport(view, holders, at, 0)).toBe(expected);
  });
});

it('another’s report stood up against is another’s', () => {
  const words = JUDGED('pushed', 'push', 'report', 'acl').replace('the/DT/report/det', 'against/IN/report/case');
  const { view, holders, at } = clause(words, 'report that Orrin PAID', 'pushed');
  expect(isOthersReport(view, holders, at, 0)).toBe(true);
});

const BESIDE = (mark: string, relation: string): string =>
  `Voss/NNP/apologised/nsubj apologised/VBD/0/root/apologise ${mark}/IN/PAID/mark Orrin/NNP/PAID/nsubj PAID/VBD/apologised/${relation}/pay`;

describe('a clause beside what is said', () => {
  it.each([
    ['of the time of saying it', BESIDE('after', 'advcl'), 0, true],
    ['of its reason', BESIDE('because', 'advcl'), 0, false],
    ['that is said', BESIDE('after', 'ccomp'), 0, false],
    ['of the time of saying something else', BESIDE('after', 'advcl'), 1, false],
    [
      'of the time, in front',
      'After/IN/PAID/mark Orrin/NNP/PAID/nsubj PAID/VBD/apologised/advcl/pay Voss/NNP/apologised/nsubj ' +
        'apologised/VBD/0/root/apologise',
      0,
      false,
    ],
    [
      'of its time by the first word alone',
      'Voss/NNP/apologised/nsubj apologised/VBD/0/root/apologise once/RB/PAID/advmod ' +
        'Orrin/NNP/PAID/nsubj PAID/VBD/apologised/advcl/pay',
      0,
      true,
    ],
  ])('%s', (_, words, index, expected) => {
    const { view, holders, at } = clause(words, '', 'apologised');
    expect(isBesideContent(view, holders, at, index)).toBe(expected);
  });

  const HEAR = (cue: string, lemma: string): string =>
    `Voss/NNP/${cue}/nsubj ${cue}/VBD/0/root/${lemma} to/TO/hear/mark hear/VB/${cue}/xcomp Orrin/NNP/hear/obj who/WP/PAID/nsubj PAID/VBD/Orrin/acl:relcl/pay`;
  const GOES_ON = (tag: string, subject = ''): string =>
    `Voss/NNP/agreed/nsubj agreed/VBD/0/root/agree it/PRP/falls/nsubj falls/VBZ/agreed/ccomp/fall and/CC/PAID/cc ${subject} PAID/${tag}/agreed/conj/pay`;
  it.each([
    ['of somebody whom the holder will hear', HEAR('agreed', 'agree'), 'agreed', 0, true],
    ['… not whom he says that he heard', HEAR('claimed', 'claim'), 'claimed', 0, false],
    ['… nor between quotation marks', HEAR('agreed', 'agree'), 'agreed', 1, false],
    ['that goes on with the holder’s own', GOES_ON('VBD'), 'agreed', 0, true],
    ['… not between quotation marks', GOES_ON('VBD'), 'agreed', 1, false],
    ['… nor in another tense', GOES_ON('VBZ'), 'agreed', 0, false],
    ['… nor with a subject', GOES_ON('VBD', 'Orrin/NNP/PAID/nsubj'), 'agreed', 0, false],
    ['… nor behind a past tense that is said', GOES_ON('VBD').replace('falls/VBZ', 'falls/VBD'), 'agreed', 0, false],
  ])('%s', (_, words, cue, quoted, expected) => {
    const { view, holders, at } = clause(words.replace('  ', ' '), '', cue);
    const marked = { ...view, quoted: new Uint8Array(view.analysis.tokens.count).fill(quoted) };
    expect(isBesideContent(marked, holders, at, 0)).toBe(expected);
  });
});

it.each([
  ['between marks', ['Voss said “ ~Rain fell ~” today'], 'Rain fell'],
  ['between straight marks', ['Voss said " ~Rain fell ~" today'], 'Rain fell'],
  ['to the end of the paragraph', ['Voss said “ ~Rain fell', 'Voss left'], 'Rain fell Voss left'],
  ['not into the next', ['Voss said “ ~Rain fell ¶ Voss left'], 'Rain fell'],
  ['behind a closing mark that opens', ['Voss said ” ~Rain fell'], 'Rain fell'],
  ['… at the start', ['” ~Rain fell ~” today'], 'Rain fell'],
  ['not behind one that stands between blanks', ['Voss said ” Rain fell'], ''],
  ['not behind one that closes nothing', ['Voss ~” said'], ''],
])('words are quoted %s', (_, sentences, expected) => {
  const parse = (words: string): string =>
    words
      .split(' ')
      .map((word) => (word === '¶' ? word : `${word} ${word} X X 0 root`))
      .join('\n');
  const doc = documentOf(sentences.map(parse));
  const quoted = quotedTokens(doc);
  expect(doc.tokens.word.filter((_word, i) => quoted[i] === 1).join(' ')).toBe(expected);
});
