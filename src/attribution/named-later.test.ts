import { describe, expect, it } from 'vitest';
import { speakersOf, type Who } from './speakers.fixture.ts';

const ADA: Who = ['Ada Vell', 'Ada Vell', 'PERSON'];
const CLERK = 'A clerk <said> {so}';
const VELL = 'Ada Vell <added> {it}';
const clerk = (source = 'A/DT/clerk/det clerk/NN/said/nsubj', more = ''): string =>
  `${source} said/VBD/0/root/say so/RB/said/advmod ${more} ./././said/punct`;
const vell = (source = 'Ada/NNP/Vell/compound Vell/NNP/added/nsubj'): string =>
  `${source} added/VBD/0/root/add it/PRP/added/obj ./././added/punct`;
const rain = 'It/PRP/rained/nsubj rained/VBD/0/root/rain ./././rained/punct';

/** Who speaks first in some sentences. */
const first = (sentences: readonly string[], who: readonly Who[], given: readonly string[]): string | undefined =>
  speakersOf(sentences.join(' | '), who, given)[0];

describe('who is described, and named by who speaks next', () => {
  it.each<[string, string[], Who[], string[], string]>([
    ['is one', [clerk(), vell()], [ADA], [CLERK, VELL], 'Ada Vell'],
    ['… two sentences on', [clerk(), rain, vell()], [ADA], [CLERK, VELL], 'Ada Vell'],
    ['… not three', [clerk(), rain, rain, vell()], [ADA], [CLERK, VELL], 'clerk*'],
    ['… in the sixth sentence', [rain, rain, rain, rain, rain, clerk(), vell()], [ADA], [CLERK, VELL], 'Ada Vell'],
    ['… not in the seventh', [rain, rain, rain, rain, rain, rain, clerk(), vell()], [ADA], [CLERK, VELL], 'clerk*'],
    [
      'are two where she was named before',
      ['Vell/NNP/left/nsubj left/VBD/0/root/leave ./././left/punct', clerk(), vell()],
      [['Vell', 'Ada Vell', 'PERSON'], ADA],
      [CLERK, VELL],
      'clerk*',
    ],
    [
      '… where more is told of her',
      [
        clerk(),
        vell(
          'Ada/NNP/Vell/compound Vell/NNP/added/nsubj ,/,/cook/punct a/DT/cook/det cook/NN/Vell/appos ,/,/cook/punct',
        ),
      ],
      [ADA],
      [CLERK, VELL],
      'clerk*',
    ],
    [
      '… or she has one name',
      [clerk(), vell('Vell/NNP/added/nsubj')],
      [['Vell', 'Vell', 'PERSON']],
      [CLERK, 'Vell <added> {it}'],
      'clerk*',
    ],
    [
      '… or is called more',
      [clerk(), vell('the/DT/Vell/det Ada/NNP/Vell/compound Vell/NNP/added/nsubj')],
      [ADA],
      [CLERK, 'the Ada Vell <added> {it}'],
      'clerk*',
    ],
    [
      '… but for “Dr”',
      [clerk(), vell('Dr/NNP/Vell/compound Ada/NNP/Vell/compound Vell/NNP/added/nsubj')],
      [ADA],
      [CLERK, 'Dr Ada Vell <added> {it}'],
      'Ada Vell',
    ],
    [
      '… or it is a body',
      [clerk(), vell('Coast/NNP/Tarn/compound Tarn/NNP/added/nsubj')],
      [['Coast Tarn', 'Coast Tarn', 'ORG']],
      [CLERK, 'Coast Tarn <added> {it}'],
      'clerk*',
    ],
    [
      '… or nobody is named',
      [clerk(), vell('a/DT/cook/det cook/NN/added/nsubj')],
      [],
      [CLERK, 'a cook <added> {it}'],
      'clerk*',
    ],
    [
      '… or another speaks between',
      [clerk(), 'Hale/NNP/warned/nsubj warned/VBD/0/root/warn us/PRP/warned/obj ./././warned/punct', vell()],
      [['Hale', 'Hale', 'PERSON'], ADA],
      [CLERK, 'Hale <warned> {us}', VELL],
      'clerk*',
    ],
    [
      '… or several were described',
      [clerk('Clerks/NNS/said/nsubj/clerk'), vell()],
      [ADA],
      ['Clerks <said> {so}', VELL],
      'Clerks*',
    ],
    [
      '… or any official',
      [clerk('An/DT/official/det official/NN/said/nsubj'), vell()],
      [ADA],
      ['An official <said> {so}', VELL],
      'official*',
    ],
    [
      '… or who has a master',
      [clerk('His/PRP$/clerk/nmod:poss clerk/NN/said/nsubj'), vell()],
      [ADA],
      ['His clerk <said> {so}', VELL],
      'clerk*',
    ],
    [
      '… or whoever asked not to be named',
      [
        clerk(undefined, 'on/PP/condition/case condition/NN/said/obl of/PP/anonymity/case anonymity/NN/condition/nmod'),
        vell(),
      ],
      [ADA],
      [CLERK, VELL],
      'clerk*',
    ],
    [
      '… or who speaks again',
      [clerk(), vell(), clerk('The/DT/clerk/det clerk/NN/said/nsubj').replace('so/RB', 'no/RB')],
      [ADA],
      [CLERK, VELL, 'The clerk <said> {no}'],
      'clerk*',
    ],
  ])('%s', (_, sentences, who, given, expected) => expect(first(sentences, who, given)).toBe(expected));
});
