import { describe, expect, it } from 'vitest';
import { tagLines } from '../model/parse.fixture.ts';
import { parsed } from './analysis.fixture.ts';
import { viewOf } from './doc-view.ts';
import { foundBy } from './found.fixture.ts';
import { resolveAttributions } from './resolve-attributions.ts';
import type { Who } from './speakers.fixture.ts';

/** Whom the pronouns of a parse (see `tagLines`) mean, where that is known. */
function meant(words: string, who: readonly Who[], given: readonly string[]): string[] {
  const view = viewOf(parsed(tagLines(words), who));
  const { text, entities, mentions } = resolveAttributions(view, foundBy(view, given));
  return mentions
    .filter(({ kind, entity }) => kind === 'pronoun' && entity !== null)
    .map(({ span, entity }) => `${text.slice(...span)} = ${entities.find(({ id }) => id === entity)?.name}`);
}

const HALE: Who = ['Hale', 'Hale', 'PERSON'];
const TARN: Who = ['Tarn', 'Tarn', 'ORG'];
const paid = (who: string): string =>
  `“/\`\` ~${who}/PRP/paid/nsubj paid/VBD/said/ccomp/pay now/RB/paid/advmod ~”/''/paid/punct Hale/NNP/said/nsubj said/VBD/0/root/say`;
const SAID = (who: string): string => `Hale <said> {“ ${who} paid now ”}`;

describe('“I” and “we” in a quotation', () => {
  it.each<[string, string, Who[], string[], string[]]>([
    ['are who speaks', paid('I'), [HALE], [SAID('I')], ['I = Hale']],
    ['… several too', paid('we'), [HALE], [SAID('we')], ['we = Hale']],
    ['… nobody else', paid('he'), [HALE], [SAID('he')], []],
    [
      '… not who only relays it',
      `${paid('we')} ,/,/said/punct according/VBG/Tarn/case to/PP/Tarn/case Tarn/NNP/said/obl`,
      [HALE, TARN],
      [SAID('we'), 'Tarn <according to> {“ we paid now ” Hale said}'],
      ['we = Hale'],
    ],
    [
      '… nor who speaks in it',
      `“/\`\` ~Tarn/NNP/knows/nsubj knows/VBZ/said/ccomp/know I/PRP/paid/nsubj paid/VBD/knows/ccomp/pay ~”/''/knows/punct Hale/NNP/said/nsubj said/VBD/0/root/say`,
      [HALE, TARN],
      ['Hale <said> {“ Tarn knows I paid ”}', 'Tarn <knows> {I paid}'],
      ['I = Hale'],
    ],
    [
      'are nobody where nobody speaks',
      paid('we').replace(' Hale/NNP/said/nsubj', ''),
      [],
      ['<said> {“ we paid now ”}'],
      [],
    ],
    [
      'are the writer’s outside of one',
      'Hale/NNP/said/nsubj said/VBD/0/root/say we/PRP/paid/nsubj paid/VBD/said/ccomp/pay',
      [HALE],
      ['Hale <said> {we paid}'],
      [],
    ],
    ['are no state by its letters', paid('US'), [HALE], [SAID('US')], []],
    ['… nor a name', paid('I').replace('I/PRP', 'I/NNP'), [HALE], [SAID('I')], []],
  ])('%s', (_, words, who, given, expected) => expect(meant(words, who, given)).toEqual(expected));
});
