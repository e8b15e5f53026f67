import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Attribution } from '../model/index.ts';
import { speechEventsOf } from './find-speech-events.ts';
import { outletsOf } from './outlets.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure, type Bare } from './profile.fixture.ts';
import { ENTITIES } from './story.fixture.ts';

type Said = Parameters<typeof bareAttribution>[1] & { readonly by: string | null; readonly at?: number };

/** An attribution in the n-th sentence of a report of ten. */
const attribution = ({ by, at = 3, ...more }: Said, i: number): Attribution =>
  bareAttribution(by, { id: `a${i}`, source: [[10 * at, 10 * at + 3]], cue: [[10 * at + 4, 10 * at + 8]], ...more });

interface Told extends Bare {
  /** which of the attributions holds it, if any */
  readonly by?: number;
}

/** Who is heard in a report with what claims; `?` behind those that nothing in the text gives him. */
function heard(
  said: readonly Said[],
  told: readonly Told[],
  more: Partial<AnnotatedArticle> = {},
  others: Partial<AnnotatedArticle>[] = [],
): string[] {
  const attributions = said.map(attribution);
  const article = bareReport('a', { attributions, ...more });
  const profiles = told.map(({ by, at = 3, ...rest }, i) =>
    bareProfile({ in: article, at, words: `w${i}`, holder: by === undefined ? null : attributions[by]!, ...rest }),
  );
  const { speeches, inherited } = speechEventsOf(article, {
    profiles,
    from: 0,
    to: profiles.length,
    entities: ENTITIES,
    groupsOf: new Map(),
    outlets: outletsOf([article, ...others.map((one) => bareReport('b', one))]),
    statements: new Map(),
  });
  return speeches.map(({ speakers, profiles: own, date, cites }) =>
    [
      [...speakers].join('+'),
      ...[...own].map((i) => `${i}${inherited.has(i) ? '?' : ''}`),
      ...(date === null ? [] : [`@${date}`]),
      ...(cites === null ? [] : [`from ${cites}`]),
    ].join(' '),
  );
}
const on = (date: string): Pick<Attribution, 'occasion'> => ({ occasion: { date, place: null, venue: null } });
const PRINTED = { publishedAt: '2031-05-05' };

describe('who is heard in a report', () => {
  it.each<[string, Said[], Told[], string[]]>([
    ['who says it', [{ by: 'vale' }], [{ by: 0 }], ['vale 0']],
    ['nobody, where no claim rests on him', [{ by: 'vale' }], [{}], []],
    ['nobody, where it is not known who', [{ by: null }], [{ by: 0 }], []],
    ['one who says two things', [{ by: 'vale' }, { by: 'vale', at: 5 }], [{ by: 0 }, { by: 1, at: 5 }], ['vale 0 1']],
    ['two, each his own', [{ by: 'vale' }, { by: 'torr' }], [{ by: 0 }, { by: 1 }], ['vale 0', 'torr 1']],
    ['no one who keeps silent', [{ by: 'vale', words: ['decline', 'comment'] }], [{ by: 0 }], []],
    [
      'whose paper it is',
      [{ by: 'source-1', structure: { words: ['say'], negatives: [], passive: false, terms: [], author: 'vale' } }],
      [{ by: 0 }],
      ['vale 0'],
    ],
    [
      'the house by whose paper it is',
      [{ by: 'lund', structure: { words: ['say'], negatives: [], passive: false, terms: [], author: 'vale' } }],
      [{ by: 0 }],
      ['lund 0'],
    ],
  ])('%s', (_, said, told, expected) => expect(heard(said, told)).toEqual(expected));

  it('is the outermost of whom it is known', () => {
    const inner = (parent: string): Said => ({ by: 'torr', parent });
    expect(heard([{ by: 'vale' }, inner('a0')], [{ by: 1 }])).toEqual(['vale 0']);
    expect(heard([{ by: null }, inner('a0')], [{ by: 1 }])).toEqual(['torr 0']);
    expect(heard([inner('a9')], [{ by: 0 }])).toEqual(['torr 0']);
  });

  it('has not spoken yet where it is announced for a later day', () => {
    const said = (date: string, words: readonly string[], more = {}): Said[] => [
      { by: 'vale', words, ...on(date), ...more },
    ];
    expect(heard(said('2031-05-09', ['will', 'say']), [{ by: 0 }], PRINTED)).toEqual([]);
    expect(heard(said('2031-05-09', ['say']), [{ by: 0 }], PRINTED)).toEqual(['vale 0']);
    expect(heard(said('2031-05-05', ['will', 'say']), [{ by: 0 }], PRINTED)).toEqual(['vale 0 @2031-05-05']);
    expect(heard(said('2031-05-09', ['will', 'say']), [{ by: 0 }])).toEqual(['vale 0 @2031-05-09']);
  });

  it('goes on, where nobody is said to tell what follows on somebody unnamed', () => {
    const nobody = (at: number): Said => ({ by: null, at, source: [] });
    const aide = { by: 'officials', anonymous: true };
    expect(heard([aide, nobody(5)], [{ by: 0 }, { by: 1, at: 5 }])).toEqual(['officials 0 1']);
    expect(
      heard(
        [{ ...aide, at: 6 }, nobody(5)],
        [
          { by: 0, at: 6 },
          { by: 1, at: 5 },
        ],
      ),
    ).toEqual(['officials 0']);
    expect(heard([{ by: 'vale' }, nobody(5)], [{ by: 0 }, { by: 1, at: 5 }])).toEqual(['vale 0']);
    const both = [aide, { by: 'vale', at: 4 }, nobody(5)];
    expect(heard(both, [{ by: 0 }, { by: 1, at: 4 }, { by: 2, at: 5 }])).toEqual(['officials 0', 'vale 1']);
    expect(heard([aide, { by: null, at: 5, source: [], cue: [] }], [{ by: 0 }, { by: 1, at: 5 }])).toEqual([
      'officials 0',
    ]);
    expect(heard([aide, { by: null, at: 5 }], [{ by: 0 }, { by: 1, at: 5 }])).toEqual(['officials 0']);
  });
});

describe('an act of speech that the narrator tells', () => {
  const act = (more: Told = {}): Told => ({
    actors: new Set(['vale']),
    ...more,
    claim: { type: 'ACCUSE', ...more.claim },
  });
  const cue = (at: number): Said => ({ by: 'vale', at });
  it.each<[string, Said, Told, string[]]>([
    ['is his whose words stand in it', cue(3), act(), ['vale 0']],
    ['is not his who speaks elsewhere', cue(4), act(), []],
    ['is not his who does not act in it', cue(3), act({ actors: new Set(['torr']) }), []],
    ['is his whose body acts in it', cue(3), act({ actors: new Set(['norland']) }), ['vale 0']],
    ['is nobody’s yet', cue(3), act({ claim: { modality: 'planned' } }), []],
    ['may be how things are', cue(3), act({ claim: { type: 'STATE' } }), ['vale 0']],
    ['is no deed', cue(3), act({ claim: { type: 'AID' } }), []],
    [
      'is a penalty, announced in its sentence',
      cue(3),
      act({ claim: { type: 'SANCTION', evidence: [[30, 32]] } }),
      ['vale 0'],
    ],
    ['is a charge in its own words alone', cue(3), act({ claim: { evidence: [[30, 32]] } }), []],
    ['is his own before his body’s', cue(3), act({ actors: new Set(['norland', 'vale']) }), ['vale 0']],
  ])('%s', (_, said, told, expected) => expect(heard([said], [told])).toEqual(expected));

  it('is his own, where another of his body speaks in it too', () =>
    expect(heard([{ by: 'torr' }, { by: 'vale' }], [act({ actors: new Set(['norland', 'vale']) })])).toEqual([
      'vale 0',
    ]));
});

describe('what has its claims from another outlet', () => {
  const text = 'Abc efgh. Abc efgh. Abc efgh. The Coast Gazette reported.';
  const sentences = [0, 10, 20, 30].map((from): [number, number] => [from, from === 30 ? text.length : from + 9]);
  const from = (said: Said, publisher = 'Coast Gazette'): string[] =>
    heard([said], [{ by: 0 }], { text, sentences }, [{ publisher }]);
  it('is whoever is named so, or an unnamed report whose sentence names one', () => {
    expect(from({ by: 'vale', source: [[34, 47]] })).toEqual(['vale 0 from coast gazette']);
    expect(from({ by: 'vale', source: [[34, 47]] }, 'Hill Courier')).toEqual(['vale 0']);
    expect(from({ by: 'vale', source: [[48, 51]] })).toEqual(['vale 0']);
  });
});

describe('what an outlet found out itself', () => {
  it('is its own: “we”, outside quotation marks', () => {
    const own = {
      text: 'We found it. Abc efgh.',
      sentences: [
        [0, 12],
        [13, 22],
      ] as [number, number][],
    };
    const we: Said = { by: null, from: 'We', source: [[0, 2]], cue: [[3, 8]] };
    const told: Told = { by: 0, at: 0, claim: { structure: bareStructure() } };
    expect(heard([we], [told], { ...own, publisher: 'Coast Gazette' })).toEqual([' 0']);
    expect(heard([we], [{ ...told, named: new Set(['gazette']) }], { ...own, publisher: 'Coast Gazette' })).toEqual([
      'gazette 0',
    ]);
    expect(heard([{ ...we, kind: 'direct' }], [told], own)).toEqual([]);
  });
});
