import { describe, expect, it } from 'vitest';
import type { EntityType, MentionKind } from '../model/index.ts';
import { tagLines } from '../model/parse.fixture.ts';
import { byRules, parsed } from './analysis.fixture.ts';

type Who = readonly [words: string, entity: string, type: EntityType, kind?: MentionKind];
/** "X said it rained", "X left", "X met Y": sentences of a parser's, by their subjects. */
const said = (who: string, tag = 'NNP'): string =>
  `${who}/${tag}/2/nsubj said/VBD/0/root/say it/PRP/4/nsubj rained/VBD/2/ccomp/rain ./././2/punct`;
const left = (who: string, tag = 'NNP'): string => `${who}/${tag}/2/nsubj left/VBD/0/root/leave ./././2/punct`;
const met = (who: string, whom: string): string =>
  `${who}/NNP/2/nsubj met/VBD/0/root/meet ${whom}/NNP/2/obj ./././2/punct`;
const REED: Who = ['Reed', 'Reed', 'PERSON'];
const HALE: Who = ['Hale', 'Hale', 'PERSON'];
const MARY: Who = ['Mary', 'Mary', 'PERSON'];
const TARN: Who = ['Tarn', 'Tarn', 'ORG'];

/** The name of who speaks last in some sentences, in the rows' order of mentions; "-" for nobody. */
function last(sentences: readonly string[], who: readonly Who[], paragraphs = false): string {
  const lines = sentences.map(tagLines).join(paragraphs ? '\n¶\n' : '\n\n');
  const { attributions, entities } = byRules(parsed(lines, who));
  const speaker = attributions.at(-1)?.speaker ?? null;
  return entities.find(({ id }) => id === speaker)?.name ?? '-';
}

describe('“he said”', () => {
  it.each<[string, string[], Who[], string]>([
    ['is who spoke last', [said('Reed'), said('He', 'PRP')], [REED], 'Reed'],
    ['… not a woman by her name', [said('Mary'), said('He', 'PRP')], [MARY], '-'],
    ['… a woman where it is “she”', [said('Mary'), said('She', 'PRP')], [MARY], 'Mary'],
    ['… not a firm', [said('Tarn'), said('He', 'PRP')], [TARN], '-'],
    ['… but where it is “it”', [said('Tarn'), said('It', 'PRP')], [TARN], 'Tarn'],
    ['… right behind it', [said('Tarn'), left('Rain', 'NN'), said('It', 'PRP')], [TARN], '-'],
    [
      '… with no other body between',
      [said('Tarn').replace('./././2/punct', 'and/CC/7/cc Orr/NNP/7/nsubj left/VBD/2/conj/leave'), said('It', 'PRP')],
      [TARN, ['Orr', 'Orr', 'ORG']],
      '-',
    ],
    [
      '… and only where it says so',
      [said('Tarn'), said('It', 'PRP').replace('said/VBD/0/root/say', 'hoped/VBD/0/root/hope')],
      [TARN],
      '-',
    ],
    ['… no person where it is “it”', [said('Reed'), said('It', 'PRP')], [REED], '-'],
    ['is another who was the subject since', [said('Reed'), left('Hale'), said('He', 'PRP')], [REED, HALE], 'Hale'],
    [
      '… not one who was the object',
      [said('Reed'), met('Tarn', 'Hale'), said('He', 'PRP')],
      [REED, TARN, HALE],
      'Reed',
    ],
    ['… not one of the other gender', [said('Reed'), left('Mary'), said('He', 'PRP')], [REED, MARY], 'Reed'],
    ['… not a firm that was the subject', [said('Reed'), left('Tarn'), said('He', 'PRP')], [REED, TARN], 'Reed'],
    [
      '… the last of two subjects',
      [said('Reed'), left('Hale'), left('Orr'), said('He', 'PRP')],
      [REED, HALE, ['Orr', 'Orr', 'PERSON']],
      'Orr',
    ],
    [
      '… and not where another is named in front of it in the sentence',
      [
        said('Reed'),
        "Hale/NNP/3/nmod:poss 's/POS/1/case plan/NN/4/nsubj failed/VBD/0/root/fail and/CC/7/cc " +
          'he/PRP/7/nsubj said/VBD/4/conj/say it/PRP/9/nsubj rained/VBD/7/ccomp/rain',
      ],
      [REED, HALE],
      '-',
    ],
    ['is the only person named, where nobody spoke', [left('Reed'), said('He', 'PRP')], [REED], 'Reed'],
    [
      '… but not where somebody without a name is the subject',
      [met('lobbyist', 'Hale').replace('NNP', 'NN'), said('He', 'PRP')],
      [HALE],
      '-',
    ],
    ['is nobody, where nobody is named', [left('Rain', 'NN'), said('He', 'PRP')], [], '-'],
    ['is nobody of two, where nobody spoke', [met('Reed', 'Hale'), said('He', 'PRP')], [REED, HALE], '-'],
  ])('%s', (_, sentences, who, expected) => expect(last(sentences, who)).toBe(expected));

  const he = (entity: string): Who => ['He', entity, 'PERSON', 'pronoun'];
  it.each<[string, string[], Who[], string]>([
    [
      'is whom coreference has, where nobody spoke',
      [met('Reed', 'Hale'), said('He', 'PRP')],
      [REED, HALE, he('Hale')],
      'Hale',
    ],
    ['… and where both say so', [said('Reed'), said('He', 'PRP')], [REED, he('Reed')], 'Reed'],
    [
      '… but who spoke last before it',
      [met('Hale', 'Reed'), said('Reed'), said('He', 'PRP')],
      [HALE, REED, ['Reed', 'Reed', 'PERSON'], he('Hale')],
      'Reed',
    ],
    [
      '… before a subject since whose name does not say his gender',
      [said('Reed'), left('Hale'), said('He', 'PRP')],
      [REED, HALE, he('Reed')],
      'Reed',
    ],
    [
      '… after a subject since whose name does',
      [said('Reed'), left('Paul'), said('He', 'PRP')],
      [REED, ['Paul', 'Paul', 'PERSON'], he('Reed')],
      'Paul',
    ],
  ])('%s', (_, sentences, who, expected) => expect(last(sentences, who)).toBe(expected));

  it('is the subject of its own sentence, in a clause behind it', () => {
    const when =
      'Hale/NNP/2/nsubj wept/VBD/0/root/weep when/IN/5/mark he/PRP/5/nsubj said/VBD/2/advcl/say ' +
      'it/PRP/7/nsubj rained/VBD/5/ccomp/rain ./././2/punct';
    expect(last([said('Reed'), when], [REED, HALE])).toBe('Hale');
    expect(last([said('Reed'), when.replace('Hale/NNP', 'Mary/NNP')], [REED, MARY])).toBe('Reed');
  });

  it('is who spoke last only where the text between is not long', () => {
    const between = (n: number): string[] => Array.from({ length: n }, () => left('Rain', 'NN'));
    const spoke = (n: number, subject: string): string =>
      last([said('Reed'), ...between(n), left(subject), said('He', 'PRP')], [REED, HALE]);
    expect(spoke(60, 'Hale')).toBe('Hale');
    expect(spoke(70, 'Hale')).toBe('Reed');
  });
});

describe('whom “he” cannot mean, or means before others', () => {
  const added = (who: string, tag = 'PRP'): string =>
    `${who}/${tag}/2/nsubj added/VBD/0/root/add that/IN/5/mark it/PRP/5/nsubj snowed/VBD/2/ccomp/snow ./././2/punct`;
  const he = (entity: string): Who => ['He', entity, 'PERSON', 'pronoun'];
  const praised = (whom: string): string =>
    `He/PRP/2/nsubj praised/VBD/0/root/praise ${whom}/NNP/2/obj for/PP/5/case it/PRP/2/obl ./././2/punct`;
  it.each<[string, string[], Who[], string]>([
    ['nobody whom he names', [said('Reed'), praised('Reed')], [REED, ['Reed', 'Reed', 'PERSON']], '-'],
    ['… but another', [said('Hale'), praised('Reed')], [HALE, REED], 'Hale'],
    ['… whatever coreference has', [said('Hale'), praised('Reed')], [HALE, REED, he('Reed')], 'Hale'],
    ['who goes on is who spoke last', [said('Reed'), left('Hale'), added('He')], [REED, HALE], 'Reed'],
    ['… not of the other gender', [said('Mary'), left('Hale'), added('He')], [MARY, HALE], 'Hale'],
    ['… “it” a body', [said('Tarn'), added('It')], [TARN], 'Tarn'],
    ['… no person', [said('Reed'), added('It')], [REED], '-'],
    ['… “they” a body', [said('Tarn'), added('They')], [TARN], 'Tarn'],
    ['… or several', [said('Clerks', 'NNS'), added('They')], [], 'Clerks'],
    ['… or one without a name', [said('Clerk', 'NN'), added('They')], [], 'Clerk'],
    ['… no person by name', [said('Reed'), added('They')], [REED], '-'],
    ['… nor a paper', [said('Report', 'NN'), added('They')], [], '-'],
    [
      'by the pronouns of the text so far',
      [said('Robin'), 'She/PRP/2/nsubj left/VBD/0/root/leave ./././2/punct', said('He', 'PRP')],
      [
        ['Robin', 'Robin', 'PERSON'],
        ['She', 'Robin', 'PERSON', 'pronoun'],
      ],
      '-',
    ],
    [
      '… as often the one as the other, either',
      [
        said('Robin'),
        'She/PRP/2/nsubj left/VBD/0/root/leave ./././2/punct',
        'He/PRP/2/nsubj left/VBD/0/root/leave ./././2/punct',
        said('He', 'PRP'),
      ],
      [
        ['Robin', 'Robin', 'PERSON'],
        ['She', 'Robin', 'PERSON', 'pronoun'],
        ['He', 'Robin', 'PERSON', 'pronoun'],
      ],
      'Robin',
    ],
    [
      '… whatever the given name says',
      [said('Mary'), 'He/PRP/2/nsubj left/VBD/0/root/leave ./././2/punct', said('He', 'PRP')],
      [MARY, ['He', 'Mary', 'PERSON', 'pronoun']],
      'Mary',
    ],
  ])('%s', (_, sentences, who, expected) => expect(last(sentences, who)).toBe(expected));

  it('the subject of the sentence only where the pronoun stands in a clause below it', () => {
    const when = (relation: string): string =>
      `Hale/NNP/2/nsubj wept/VBD/0/root/weep and/CC/5/cc he/PRP/5/nsubj said/VBD/2/${relation}/say it/PRP/7/nsubj rained/VBD/5/ccomp/rain ./././2/punct`;
    expect(last([said('Reed'), when('advcl')], [REED, HALE])).toBe('Hale');
    // of two nobody knows which: the one who spoke, or the one named in front of "he"
    expect(last([said('Reed'), when('conj')], [REED, HALE])).toBe('-');
  });
  it('not the subject of a verb behind it', () => {
    const behind =
      'When/WRB/3/advmod he/PRP/3/nsubj said/VBD/8/advcl/say it/PRP/5/nsubj rained/VBD/3/ccomp/rain ' +
      ',/,/8/punct Hale/NNP/8/nsubj wept/VBD/0/root/weep ./././8/punct';
    expect(last([said('Reed'), behind], [REED, HALE])).toBe('Reed');
  });
});

describe('“they said”', () => {
  it.each<[string, string[], Who[], string]>([
    ['is no firm by one name', [said('Tarn'), said('They', 'PRP')], [TARN], '-'],
    ['is no person by name', [said('Reed'), said('They', 'PRP')], [REED], '-'],
    [
      'is no person by name whom coreference has',
      [left('Reed'), said('They', 'PRP')],
      [REED, ['They', 'Reed', 'PERSON', 'pronoun']],
      '-',
    ],
    ['… but a body', [left('Tarn'), said('They', 'PRP')], [TARN, ['They', 'Tarn', 'ORG', 'pronoun']], 'Tarn'],
    ['is several who spoke last', [said('Clerks', 'NNS'), said('They', 'PRP')], [], 'Clerks'],
    ['… not one', [said('Clerk', 'NN'), said('They', 'PRP')], [], '-'],
    ['… nor a paper', [said('Report', 'NN'), said('They', 'PRP')], [], '-'],
    [
      '… who tell of themselves',
      [
        'Clerks/NNS/2/nsubj/clerk said/VBD/0/root/say they/PRP/4/nsubj hoped/VBD/2/ccomp/hope ' +
          'it/PRP/6/nsubj rained/VBD/4/ccomp/rain ./././2/punct',
      ],
      [],
      'Clerks',
    ],
  ])('%s', (_, sentences, who, expected) => expect(last(sentences, who)).toBe(expected));
});
