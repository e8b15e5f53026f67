import { describe, expect, it } from 'vitest';
import type { EntityType } from '../model/index.ts';
import { tagLines } from '../model/parse.fixture.ts';
import { byRules, parsed } from './analysis.fixture.ts';

type Who = readonly [words: string, entity: string, type: EntityType];
const turn = (label: string, words = 'Rain/NN fell/VBD ./.'): string =>
  `${label
    .split(' ')
    .map((word) => `${word}/NNP`)
    .join(' ')} ~:/: ${words}`;

/** Who speaks in each turn of a transcript, with a star for who is not named; "-" for nobody. */
function speakers(lines: readonly string[], who: readonly Who[] = []): string[] {
  const tagged = lines
    .map((line) =>
      tagLines(
        line
          .split(' ')
          .map((part) => `${part}/0/dep`)
          .join(' '),
      ),
    )
    .join('\n¶\n');
  const { attributions, entities } = byRules(parsed(tagged, who));
  return attributions.map(({ speaker, anonymous }) => {
    const entity = entities.find(({ id }) => id === speaker);
    return entity === undefined
      ? '-'
      : `${entity.name}${entity.role === null ? '' : ` (${entity.role})`}${anonymous ? '*' : ''}`;
  });
}
const REED: Who = ['Ann Reed', 'Ann Reed', 'PERSON'];
const MET = 'Ann/NNP Reed/NNP met/VBD us/PRP ./.';

describe('who speaks in a turn', () => {
  it.each<[string, string[], Who[], string[]]>([
    [
      'whom the label names',
      [turn('VELL'), turn('TARN'), turn('VELL')],
      [
        ['VELL', 'Vell', 'PERSON'],
        ['TARN', 'Tarn', 'PERSON'],
        ['VELL', 'Vell', 'PERSON'],
      ],
      ['Vell', 'Tarn', 'Vell'],
    ],
    [
      'the person of the text whose surname it is',
      [MET, turn('REED'), turn('TARN'), turn('REED')],
      [REED],
      ['Ann Reed', 'TARN', 'Ann Reed'],
    ],
    [
      'somebody new, by the surname alone from then on',
      [turn('MR. VELL'), turn('MS. TARN'), turn('VELL'), turn('TARN')],
      [],
      ['VELL (MR.)', 'TARN (MS.)', 'VELL (MR.)', 'TARN (MS.)'],
    ],
    ['with a title', [turn('MR. VELL'), turn('TARN'), turn('MR. VELL')], [], ['VELL (MR.)', 'TARN', 'VELL (MR.)']],
    [
      'a thing: nobody',
      [turn('MR. VELL'), turn('THE FACTS'), turn('MR. VELL'), turn('THE FACTS')],
      [],
      ['VELL (MR.)', '-', 'VELL (MR.)', '-'],
    ],
    [
      'the witness, whoever that is',
      [turn('MR. VELL'), turn('WITNESS'), turn('MR. VELL'), turn('WITNESS')],
      [],
      ['VELL (MR.)', 'WITNESS (WITNESS)*', 'VELL (MR.)', 'WITNESS (WITNESS)*'],
    ],
    [
      'a witness by more words, the same whenever they come',
      [turn('MR. VELL'), turn('OLD WITNESS'), turn('MR. VELL'), turn('OLD WITNESS')],
      [],
      ['VELL (MR.)', 'OLD WITNESS*', 'VELL (MR.)', 'OLD WITNESS*'],
    ],
    [
      '… not by another word',
      [turn('MR. VELL'), turn('OLD WITNESS'), turn('MR. VELL'), turn('NEW WITNESS')],
      [],
      ['VELL (MR.)', 'OLD WITNESS*', 'VELL (MR.)', 'NEW WITNESS*'],
    ],
    [
      'whose name ends the label',
      [turn('DORA VELL'), turn('TARN'), turn('DORA VELL')],
      [
        ['DORA VELL', 'Dora Vell', 'PERSON'],
        ['TARN', 'Tarn', 'PERSON'],
        ['DORA VELL', 'Dora Vell', 'PERSON'],
      ],
      ['Dora Vell', 'Tarn', 'Dora Vell'],
    ],
    [
      '… not what only begins it',
      [turn('TARN VELL'), turn('MR. ORR'), turn('TARN VELL')],
      [
        ['TARN', 'Tarn', 'ORG'],
        ['TARN', 'Tarn', 'ORG'],
      ],
      ['TARN VELL', 'ORR (MR.)', 'TARN VELL'],
    ],
  ])('%s', (_, lines, who, expected) => expect(speakers(lines, who)).toEqual(expected));

  it('who answers is the only person named before, who asks is nobody', () => {
    const lines = [
      turn('Q', 'Did/VBD rain/NN fall/VB ?/.'),
      turn('A'),
      turn('Q', 'Did/VBD snow/NN fall/VB ?/.'),
      turn('A'),
    ];
    expect(speakers([MET, ...lines], [REED])).toEqual(['-', 'Ann Reed', '-', 'Ann Reed']);
    expect(
      speakers([MET, 'Paul/NNP Hale/NNP met/VBD us/PRP ./.', ...lines], [REED, ['Paul Hale', 'Paul Hale', 'PERSON']]),
    ).toEqual(['-', '-', '-', '-']);
    expect(speakers(lines)).toEqual(['-', '-', '-', '-']);
  });
});
