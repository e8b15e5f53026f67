import { describe, expect, it } from 'vitest';
import { parsed, told } from './analysis.fixture.ts';
import { closing } from './closing.ts';
import { viewOf } from './doc-view.ts';
import { foundLines, rangeOf, viewOfTags, type Marked } from './found.fixture.ts';

/**
 * A sentence tagged word by word, "word/TAG", with a tree that says nothing: each word hangs on the first, as where the
 * parser is lost.
 */
function flat(sentence: string): string {
  return sentence
    .split(' ')
    .map((item, i) => {
      const [word = '', tag = ''] = item.split('/');
      return `${word} ${LEMMAS[word] ?? word.toLowerCase()} ${UPOS[tag] ?? 'PUNCT'} ${tag} ${i === 0 ? '0 root' : '1 dep'}`;
    })
    .join('\n');
}
const UPOS: Readonly<Record<string, string>> = {
  DT: 'DET',
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  JJ: 'ADJ',
  VBD: 'VERB',
  VBN: 'VERB',
  VBZ: 'VERB',
  IN: 'ADP',
  SC: 'SCONJ',
  RB: 'ADV',
};
const LEMMAS: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  finds: 'find',
  told: 'tell',
  announced: 'announce',
  made: 'make',
};

describe('a reporting clause behind what it reports', () => {
  it.each([
    [
      'with circumstances',
      'Eight/NNS fell/VBD ill/JJ ,/, a/DT doctor/NN said/VBD in/IN Tarn/NNP ./.',
      'a doctor',
      'said',
    ],
    [
      'with the speaker behind the verb and his name set off',
      'The/DT silos/NNS burned/VBD ,/, said/VBD the/DT cook/NN ,/, Osei/NNP ,/, who/WP saw/VBD them/PRP ./.',
      'the cook, Osei',
      'said',
    ],
    [
      'of a paper, with its date set off',
      'The/DT dam/NN leaked/VBD ,/, its/PRP$ report/NN ,/, dated/VBN yesterday/RB ,/, finds/VBZ ./.',
      'its report, dated yesterday,',
      'finds',
    ],
    [
      'with a relative clause in the source',
      'The/DT test/NN failed/VBD ,/, a/DT clerk/NN who/WP saw/VBD it/PRP told/VBD the/DT Post/NNP ./.',
      'a clerk who saw it',
      'told',
    ],
    [
      'behind the verb, with a clause that says which one',
      'The/DT dam/NN leaked/VBD ,/, says/VBZ a/DT note/NN that/WP hung/VBD there/RB ./.',
      'a note that hung there',
      'says',
    ],
    ['as somebody put it', 'The/DT dam/NN leaked/VBD ,/, as/IN Osei/NNP put/VBD it/PRP ./.', 'Osei', 'put it'],
    [
      'that makes known',
      'The/DT dam/NN leaked/VBD ,/, the/DT cook/NN made/VBD known/JJ in/IN Tarn/NNP ./.',
      'the cook',
      'made known',
    ],
    [
      'as somebody told',
      'The/DT dam/NN leaked/VBD ,/, as/IN the/DT cook/NN told/VBD us/PRP there/RB ./.',
      'the cook',
      'told',
    ],
    [
      'whose verb is read as a participle, of somebody by name',
      'The/DT dam/NN leaked/VBD ,/, Osei/NNP announced/VBN in/IN Tarn/NNP ./.',
      'Osei',
      'announced',
    ],
    [
      'that ends in an abbreviation',
      'The/DT dam/NN leaked/VBD ,/, Osei/NNP said/VBD at/IN noon/NN p.m./NN',
      'Osei',
      'said',
    ],
  ])('%s', (_, sentence, source, cue) => {
    const front = sentence
      .slice(0, sentence.indexOf(' ,/,'))
      .split(' ')
      .map((item) => item.split('/')[0])
      .join(' ');
    const who = sentence.includes('Osei') ? [['Osei', 'Osei', 'PERSON'] as const] : [];
    const [first, ...more] = told(parsed(flat(sentence), who));
    expect(more).toEqual([]);
    expect(first?.replaceAll(' ,', ',')).toContain(`[${source}=`);
    expect(first).toContain(`<${cue}> {${front}}`);
  });

  it.each([
    ['what it reports follows', 'On/IN the/DT island/NN ,/, police/NNS said/VBD two/NNS drowned/VBD ./.'],
    [
      '"that" follows',
      'The/DT dam/NN leaked/VBD ,/, police/NNS said/VBD in/IN Tarn/NNP that/SC two/NNS drowned/VBD ./.',
    ],
    ['in front stands only when it was', 'After/IN the/DT dam/NN leaked/VBD ,/, police/NNS said/VBD so/RB ./.'],
    ['it is a measure', 'Eight/NNS fell/VBD ill/JJ ,/, two/NNS more/JJR than/IN the/DT cook/NN said/VBD ./.'],
    ['a thing was announced', 'He/PRP left/VBD the/DT firm/NN ,/, a/DT plan/NN announced/VBN in/IN Tarn/NNP ./.'],
    ['it made something else', 'The/DT dam/NN leaked/VBD ,/, the/DT cook/NN made/VBD soup/NN in/IN Tarn/NNP ./.'],
    ['it is put elsewhere', 'The/DT dam/NN leaked/VBD ,/, as/IN Osei/NNP put/VBD them/PRP there/RB ./.'],
    ['it is a heading', 'Silos/NNS burned/VBD ,/, a/DT cook/NN said/VBD'],
    ['the verb is that of a relative clause', 'Eight/NNS fell/VBD ,/, a/DT case/NN that/WP says/VBZ much/RB ./.'],
  ])('is none where %s', (_, sentence) => {
    const view = viewOf(parsed(flat(sentence)));
    expect(view.doc.tokens.word.map((_word, v) => closing(view, v)).filter((found) => found !== null)).toEqual([]);
  });
});

/** What the verb closes, in words. */
function closed(words: string, verb: string, marked: Marked = {}): string | null {
  const view = viewOfTags(words, marked);
  const found = closing(view, rangeOf(view, verb)[0]);
  return found === null ? null : foundLines(view, [found])[0]!;
}

describe('what a reporting clause closes', () => {
  const [rain, said] = ['Rain/NN fell/VBD fast/RB', 'said/VBD/0/root/say'];
  const reported = 'reported/VBN/it/dep/report';
  const words = (n: number): string => Array.from({ length: n }, () => 'old/JJ').join(' ');
  const long = (n: number): string => `${rain} ,/, the/DT ${words(n)} cook/NN ${said} ./.`;
  it.each<[string, string, string | null, Marked?]>([
    [
      '“it was reported” has no source',
      `${rain} ,/, it/PRP was/VBD/reported/aux ${reported} ./.`,
      '<was reported> {Rain fell fast}',
    ],
    ['… “it reported” has', `${rain} ,/, it/PRP reported/VBD/0/root/report ./.`, 'it <reported> {Rain fell fast}'],
    [
      '… and “he had reported”',
      `${rain} ,/, he/PRP had/VBD/reported/aux ${reported} ./.`,
      'he <had reported> {Rain fell fast}',
    ],
    ['no participle without a finite verb', `${rain} ,/, a/DT cook/NN saying/VBG/0/root/say ./.`, null],
    [
      'the subject goes on behind it',
      `The/DT plan/NN ,/, Hale/NNP ${said} ,/, is/VBZ dead/JJ ./.`,
      'Hale <said> {The plan | is dead}',
    ],
    [
      '… not where a preposition follows',
      `The/DT plan/NN ,/, Hale/NNP ${said} ,/, of/PP all/DT is/VBZ dead/JJ ./.`,
      null,
    ],
    ['… an opening does', `Later/RB ,/, Hale/NNP ${said} ,/, rain/NN fell/VBD ./.`, 'Hale <said> {Later | rain fell}'],
    ['… none in quotation marks', `“/\`\` ~Later/RB ,/, ~”/'' Hale/NNP ${said} ,/, rain/NN fell/VBD ./.`, null],
    [
      'six words without a verb',
      `No/DT rain/NN on/PP our/PRP$ fields/NNS today/NN ,/, Hale/NNP ${said} ./.`,
      'Hale <said> {No rain on our fields today}',
    ],
    ['… no five', `No/DT rain/NN on/PP our/PRP$ fields/NNS ,/, Hale/NNP ${said} ./.`, null],
    [
      '… where none stands behind',
      `No/DT rain/NN on/PP our/PRP$ fields/NNS today/NN ,/, Hale/NNP ${said} ,/, but/CC it/PRP snowed/VBD ./.`,
      null,
    ],
    ['three words', `It/PRP rained/VBD here/RB ,/, Hale/NNP ${said} ./.`, 'Hale <said> {It rained here}'],
    ['none that are quoted for the most part', `“/\`\` ~It/PRP rained/VBD ,/, ~”/'' Hale/NNP ${said} ./.`, null],
    [
      '… some may be',
      `It/PRP rained/VBD here/RB very/RB “/\`\` ~hard/RB ~”/'' ,/, Hale/NNP ${said} ./.`,
      'Hale <said> {It rained here very “ hard ”}',
    ],
    [
      'no clause of its own set off behind the source',
      `${rain} ,/, the/DT note/NN ,/, it/PRP wrote/VBD ,/, ${said} ./.`,
      null,
    ],
    [
      '… but a relative one',
      `${rain} ,/, the/DT cook/NN ,/, who/WP wrote/VBD ,/, ${said} ./.`,
      'the cook , who wrote , <said> {Rain fell fast}',
    ],
    ['a source of two dozen words', long(20), `the ${words(20).replaceAll('/JJ', '')} cook <said> {Rain fell fast}`],
    ['… of no more', long(22), null],
    ['no day', `${rain} ,/, Monday/NNP ${said} ./.`, null, { dates: ['Monday'] }],
    [
      'when it was said, again and where',
      `${rain} ,/, a/DT cook/NN ${said} Monday/NNP again/RB in/PP Tarn/NNP ./.`,
      'a cook <said> {Rain fell fast}',
      { dates: ['Monday'] },
    ],
    ['… when asked', `${rain} ,/, a/DT cook/NN ${said} when/IN asked/VBN ./.`, 'a cook <said> {Rain fell fast}'],
    [
      '… in a place of which more is told',
      `${rain} ,/, a/DT cook/NN ${said} in/PP Tarn/NNP which/WDT lies/VBZ low/JJ ./.`,
      'a cook <said> {Rain fell fast}',
    ],
    [
      '… and more, behind a comma',
      `${rain} ,/, a/DT cook/NN ${said} in/PP Tarn/NNP ,/, as/IN snow/NN fell/VBD ./.`,
      'a cook <said> {Rain fell fast}',
    ],
    ['… but not that more was done', `${rain} ,/, a/DT cook/NN ${said} in/PP Tarn/NNP snow/NN fell/VBD ./.`, null],
    [
      'the speaker behind it with what he is in brackets',
      `${rain} ,/, ${said} Hale/NNP (/-LRB- R-Tarn/NNP )/-RRB- ./.`,
      'Hale ( R-Tarn ) <said> {Rain fell fast}',
      { persons: ['Hale'] },
    ],
    ['… only behind a comma', `${rain} ${said} Hale/NNP ./.`, null],
    [
      '… where somebody else is told of in front',
      `Rain/NN fell/VBD near/PP a/DT clerk/NN/said/obl ,/, ${said} Hale/NNP ./.`,
      'Hale <said> {Rain fell near a clerk}',
    ],
    [
      '… not where he is the subject',
      `Rain/NN fell/VBD near/PP a/DT clerk/NN/said/nsubj ,/, ${said} Hale/NNP ./.`,
      null,
    ],
  ])('%s', (_, sentence, expected, marked = {}) =>
    expect(closed(sentence, /\b(\w+)\/VB\w\/\w+\/(?:root|dep)\/(?:say|report)/u.exec(sentence)![1]!, marked)).toBe(
      expected,
    ),
  );

  it('is none of telling: behind it stands who was told', () =>
    expect(closed(`${rain} ,/, told/VBD/0/root/tell Hale/NNP ./.`, 'told')).toBe(null));
});
