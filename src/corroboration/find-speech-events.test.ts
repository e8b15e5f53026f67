import { describe, expect, it } from 'vitest';
import { ENTITIES, report, type Line } from './story.fixture.ts';
import { corroborate } from './index.ts';

const said = (by: string, source: string, text: string, more: Partial<Line> = {}): Line => ({
  text,
  by,
  source,
  cue: 'said',
  claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: ['engines'] },
  ...more,
});
const filler = (n: number): Line[] =>
  Array.from({ length: n }, (_, i): Line => ({
    text: `The harbour of ward ${i} was quiet on the day, and the boats of its fishermen lay at their moorings as before.`,
    claim: { type: 'STATE' },
  }));

/** Speakers of each origin of one article. */
function speakersOf(...lines: readonly Line[]): string[] {
  return corroborate({ articles: [report('a', {}, lines)], entities: ENTITIES, stories: [], copies: [] }).origins.map(
    ({ speakers }) => speakers.join(' + '),
  );
}

describe('speech events of one article', () => {
  it.each([
    [
      'a state in the headline is its minister below',
      ['vale + norland'],
      [
        said('norland', 'Norland', 'Norland said Estmark ships engines to Sudria'),
        ...filler(9),
        said('vale', 'Mara Vale', 'Estmark ships engines to Sudria, Mara Vale said.'),
      ],
    ],
    [
      'an official of the summary is the one named below',
      ['vale + an-official'],
      [
        said('an-official', 'an official', 'Estmark ships engines to Sudria, an official said', { anonymous: true }),
        ...filler(9),
        said('vale', 'Mara Vale', 'Estmark ships engines to Sudria, Mara Vale said.'),
      ],
    ],
    [
      'an official who goes on speaking is another',
      ['an-official', 'vale'],
      [
        said('an-official', 'an official', 'Estmark ships engines to Sudria, an official said.', { anonymous: true }),
        said('vale', 'Mara Vale', 'Estmark ships engines to Sudria, Mara Vale said.'),
        ...filler(9),
        said('an-official', 'the official', 'The engines go to Sudria by sea, the official said.', { anonymous: true }),
      ],
    ],
    [
      'officials and an official of one body are one briefing',
      ['officials + an-official'],
      [
        said('officials', 'officials', 'Estmark ships engines to Sudria, officials said.', { anonymous: true }),
        said('an-official', 'a senior official', 'The engines go to Sudria by sea, a senior official said.', {
          anonymous: true,
        }),
      ],
    ],
    [
      'two channels are two occasions',
      ['vale', 'vale'],
      [
        said('vale', 'Mara Vale', 'Estmark ships engines to Sudria, Mara Vale said.', { via: ['gazette'] }),
        said('vale', 'Vale', 'Sudria pays for the engines, Vale said.', { via: ['watch'] }),
      ],
    ],
    [
      'what was said before is another occasion',
      ['vale', 'vale'],
      [
        said('vale', 'Mara Vale', 'Estmark ships engines to Sudria, Mara Vale said.'),
        said('vale', 'Vale', 'Vale previously said that Estmark ships no engines.', { cue: 'previously said' }),
      ],
    ],
    [
      'an outlet that reports is an origin of its own kind',
      ['gazette'],
      [said('gazette', 'the Coast Gazette', 'Estmark ships engines to Sudria, the Coast Gazette said.')],
    ],
  ] as const)('%s', (_, origins, lines) => expect(speakersOf(...lines)).toEqual(origins));
});

describe('a day after the report was printed', () => {
  const heard = (text: string, cue: string): (string | null)[] => {
    const line = said('vale', 'Mara Vale', text, { cue, date: '2031-05-09' });
    const articles = [report('a', { publishedAt: '2031-05-02' }, [line])];
    return corroborate({ articles, entities: ENTITIES, stories: [], copies: [] }).origins.map(({ date }) => date);
  };
  it('is no day of what is said already', () =>
    expect(heard('Estmark ships engines, Mara Vale said in a paper for the meeting of Friday.', 'said')).toEqual([
      null,
    ]));
  it('has heard nothing yet of what somebody will say', () =>
    expect(heard('Estmark ships engines, Mara Vale will say.', 'will say')).toEqual([]));
});

describe('an act of speech that the reporter tells', () => {
  const told = (claim: Line['claim'], cue = 'accused'): (readonly string[])[] => {
    const line: Line = {
      text: `Mara Vale ${cue} Estmark of theft, and Edwin Torr left.`,
      by: 'vale',
      source: 'Mara Vale',
      cue,
      claim: { actor: ['vale'], recipient: ['estmark'], holder: 'narrator', ...claim },
    };
    const articles = [report('a', {}, [line])];
    const { claims, origins } = corroborate({ articles, entities: ENTITIES, stories: [], copies: [] });
    return claims.map((group) => group.origins.flatMap((id) => origins.find((origin) => origin.id === id)!.speakers));
  };

  it.each([
    ['is its speaker’s', { type: 'ACCUSE' }, [['vale']]],
    ['is its speaker’s where it is a sanction that he announces', { type: 'SANCTION' }, [['vale']]],
    ['is told for the body that he speaks for', { type: 'ACCUSE', actor: ['norland'] }, [['vale']]],
    ['has not been heard where it is yet to come', { type: 'ACCUSE', modality: 'planned' }, [[]]],
    ['is none where something else is done', { type: 'ASSAULT' }, [[]]],
    ['is none half of whose cue stands in it', { type: 'ACCUSE', evidence: [[0, 14]] }, [[]]],
  ] as const)('%s', (_, claim, expected) => expect(told(claim as Line['claim'])).toEqual(expected));
});
