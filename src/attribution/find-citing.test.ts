import { describe, expect, it } from 'vitest';
import { withCiting } from './find-citing.ts';
import { foundBy, foundLines, viewOfTags, type Marked } from './found.fixture.ts';

/** A parse, what was found in it, and what becomes of that where somebody is cited. */
type Row = [what: string, words: string, given: readonly string[], read: readonly string[], marked?: Marked];

function holds(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, words, given, read, marked = {}) => {
    const view = viewOfTags(words, marked);
    expect(foundLines(view, withCiting(view, foundBy(view, given)))).toEqual(read);
  });
}

describe('who is cited by who says it', () => {
  const citing = 'citing/VBG/reported/advcl/cite two/CD/clerks/nummod clerks/NNS/citing/obj/clerk';
  const told =
    'It/PRP/closes/nsubj closes/VBZ/0/root/close ,/,/reported/punct Reed/NNP/reported/nsubj ' +
    'reported/VBD/closes/parataxis/report';
  const said = 'Reed <reported> {It closes}';
  const cited = 'two clerks <citing> {It closes}';
  holds([
    ['has said it', `${told} ,/, ${citing} ./.`, [said], [said, cited]],
    [
      '… whatever else was found there',
      `${told} ,/, ${citing} ./.`,
      [said, 'Reed <citing> {two clerks}'],
      [said, cited],
    ],
    [
      '… under another cue too',
      `${told} ,/, citing/VBG/reported/advcl/cite two/CD/clerks/nummod clerks/NNS/citing/obj/clerk as/IN saying/VBG/citing/advcl/say so/RB ./.`,
      [said, 'clerks <citing two clerks as saying> {so}'],
      [said, cited],
    ],
    ['… and nothing else that stands there', `${told} ,/, ${citing} too/RB ./.`, [said], [said, cited]],
    [
      'not where nothing else is said',
      `${told} ,/, ${citing} ./.`,
      ['Reed <reported> {citing two clerks}'],
      ['Reed <reported> {citing two clerks}'],
    ],
    ['not where nobody says it', `${told} ,/, ${citing} ./.`, ['<reported> {It closes}'], ['<reported> {It closes}']],
    [
      'not where nothing is reported',
      `${told.replace('closes/parataxis/report', 'closes/parataxis/hope')} ,/, ${citing} ./.`,
      [said],
      [said],
    ],
    ['no reason is', `${told} ,/, citing/VBG/reported/advcl/cite his/PRP$ health/NN/citing/obj ./.`, [said], [said]],
    ['nobody', `${told} ,/, citing/VBG/reported/advcl/cite clerks/NNS/citing/obl/clerk ./.`, [said], [said]],
    ['nobody in front', `${told} clerks/NNS/citing/obj/clerk citing/VBG/reported/advcl/cite ./.`, [said], [said]],
    ['in no quotation', `${told} ,/, “/\`\` ~${citing} ~”/'' ./.`, [said], [said]],
    [
      'by who adds to it',
      `${told} and/CC left/VBD/reported/conj/leave ,/, ${citing.replace('/reported/', '/left/')} ./.`,
      [said],
      [said, cited],
    ],
    [
      'not by whoever is cited in what he says',
      `Reed/NNP/reported/nsubj reported/VBD/0/root/report that/IN/fell/mark it/PRP/fell/nsubj fell/VBD/reported/ccomp/fall ,/, ${citing.replace('/reported/', '/fell/')} so/RB ./.`,
      ['Reed <reported> {that it fell , citing two clerks so}'],
      ['Reed <reported> {that it fell , citing two clerks so}'],
    ],
    [
      '… but where that stands at the end, behind a comma',
      `Reed/NNP/reported/nsubj reported/VBD/0/root/report that/IN/fell/mark it/PRP/fell/nsubj fell/VBD/reported/ccomp/fall ,/, ${citing.replace('/reported/', '/fell/')} ./.`,
      ['Reed <reported> {that it fell , citing two clerks}'],
      ['Reed <reported> {that it fell}', 'two clerks <citing> {that it fell}'],
    ],
    [
      '… not without one',
      `Reed/NNP/reported/nsubj reported/VBD/0/root/report that/IN/fell/mark it/PRP/fell/nsubj fell/VBD/reported/ccomp/fall ${citing.replace('/reported/', '/fell/')} ./.`,
      ['Reed <reported> {that it fell citing two clerks}'],
      ['Reed <reported> {that it fell citing two clerks}'],
    ],
  ]);
});

describe('who is cited in a relative clause', () => {
  const which = (cited = 'cited/VBD', opener = 'which/WDT') =>
    `Reed/NNP/said/nsubj ,/, ${opener} also/RB ${cited}/Reed/acl:relcl/cite two/CD/clerks/nummod clerks/NNS/cited/obj/clerk ,/, said/VBD/0/root/say rain/NN fell/VBD ./.`;
  const found = 'Reed , which also cited two clerks , <said> {rain fell}';
  holds([
    ['has said what the other says', which(), [found], [found, 'two clerks <cited> {rain fell}']],
    ['… whose clause it is', which(), ['Reed <said> {rain fell}'], ['Reed <said> {rain fell}']],
    ['… in a finite clause', which('cited/VBN'), [found], [found]],
    [
      '… of a relative pronoun',
      which('cited/VBD', 'it/PRP'),
      [found.replace('which', 'it')],
      [found.replace('which', 'it')],
    ],
  ]);
});

describe('“reported, citing two clerks, that …”', () => {
  const report = (opener = 'that/IN', verb = 'reported/VBD/0/root/report') =>
    `Reed/NNP/reported/nsubj ${verb} ,/, citing/VBG/reported/advcl/cite two/CD/clerks/nummod clerks/NNS/citing/obj/clerk ,/, ${opener} rain/NN fell/VBD ./.`;
  const read = ['Reed <reported> {that rain fell}', 'two clerks <citing> {that rain fell}'];
  holds([
    ['is a report', report(), [], read],
    ['… of which all was taken for cited', report(), ['Reed <citing> {two clerks , that rain fell}'], read],
    ['… found as such', report(), ['Reed <reported> {that rain fell}'], read],
    ['is none without “that”', report('as/IN'), [], []],
    [
      '… but where so much was taken for said',
      report('as/IN'),
      ['Reed <citing> {as rain fell}'],
      ['Reed <reported> {as rain fell}', 'two clerks <citing> {as rain fell}'],
    ],
    ['… with nothing behind', report('as/IN'), ['Reed <citing> {clerks}'], ['Reed <citing> {clerks}']],
    ['… of a verb of no report', report('that/IN', 'reported/VBD/0/root/leave'), [], []],
  ]);
});
