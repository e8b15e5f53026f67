import { describe, expect, it } from 'vitest';
import { parsed, told } from './analysis.fixture.ts';
import { closing } from './closing.ts';
import { viewOf } from './doc-view.ts';

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
const LEMMAS: Readonly<Record<string, string>> = { said: 'say', says: 'say', finds: 'find', told: 'tell' };

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
    ['it is a heading', 'Silos/NNS burned/VBD ,/, a/DT cook/NN said/VBD'],
    ['the verb is that of a relative clause', 'Eight/NNS fell/VBD ,/, a/DT case/NN that/WP says/VBZ much/RB ./.'],
  ])('is none where %s', (_, sentence) => {
    const view = viewOf(parsed(flat(sentence)));
    expect(view.doc.tokens.word.map((_word, v) => closing(view, v)).filter((found) => found !== null)).toEqual([]);
  });
});
