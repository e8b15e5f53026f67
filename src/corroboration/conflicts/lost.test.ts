import { describe, expect, it } from 'vitest';
import type { Attribution, AnnotatedArticle, Span } from '../../model/index.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import type { Sourced } from '../find-origins.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure, type Bare } from '../profile.fixture.ts';
import type { Ground } from './ground.ts';
import { lostAttributions } from './lost.ts';

/** An act of the yard, in enough words to be known again. */
const ACT = bareStructure({
  predicate: 'sell',
  arguments: [{ relation: 'subject', lemma: 'yard', entity: null }] as never,
  terms: ['yard', 'sell', 'crane', 'sudria'],
});
const WORDS = 'yard sell crane sudria';
/** Five sentences, of which the given ones stand in place of the bare ones. */
function text(at: Readonly<Record<number, string>> = {}): Pick<AnnotatedArticle, 'text' | 'sentences'> {
  const sentences: Span[] = [];
  let all = '';
  for (let s = 0; s < 5; s++) {
    const words = at[s] ?? 'The yard sold cranes to Sudria.';
    sentences.push([all.length, all.length + words.length]);
    all += `${words} `;
  }
  return { text: all, sentences };
}

interface Lost {
  /** the report that tells it bare */
  readonly bare?: Bare;
  readonly here?: Partial<AnnotatedArticle>;
  readonly beside?: readonly Attribution[];
  /** the report that has a source */
  readonly said?: Bare;
  readonly by?: Parameters<typeof bareAttribution>[1];
  /** has the bare one an origin, or its report another claim with one? */
  readonly sourced?: readonly number[];
}

/** What is shown where one report tells a thing bare in its first sentence that has a source in the third of another. */
function shown({ bare = {}, here = {}, beside = [], said = {}, by = {}, sourced = [1] }: Lost = {}): string[] {
  const [one, other] = [
    bareReport('a', { publishedAt: '2031-05-05', ...text(), attributions: [...beside], ...here }),
    bareReport('b', { publishedAt: '2031-05-05', ...text() }),
  ];
  const third = other.sentences[2]![0];
  const holder = bareAttribution('vale', { source: [[third, third + 3]], ...by });
  const profiles: ClaimProfile[] = [
    bareProfile({ in: one, words: WORDS, ...bare, claim: { structure: ACT, ...bare.claim } }),
    bareProfile({ in: other, at: 2, words: WORDS, holder, ...said, claim: { structure: ACT, ...said.claim } }),
    bareProfile({ in: one, at: 4, words: 'lead', holder: bareAttribution('torr') }),
  ];
  const article = { ...one, claims: profiles.map(({ claim }) => claim) };
  const known = profiles.map((profile) => (profile.article === one ? { ...profile, article } : profile));
  const origin = { origin: { label: 'Vale' } } as unknown as Sourced;
  const ground = {
    profiles: known,
    groups: [
      {
        head: 0,
        facet: null,
        members: [0, 1, 2].map((index) => ({ index, relation: index < 2 || sourced.includes(2) ? 'same' : 'denies' })),
      },
    ],
    ids: ['g'],
    originOf: new Map(sourced.map((i) => [i, origin])),
    idf: () => 1,
    storyOf: () => ['s'],
  };
  return lostAttributions(ground as unknown as Ground, new Map()).flatMap(({ sides }) =>
    sides.map(({ article: id, value }) => `${id} ${value}`),
  );
}
const TOLD = ['a no source', 'b Vale'];
const inSentence = (s: number, more: Parameters<typeof bareAttribution>[1] = {}): Attribution => {
  const [from] = text().sentences[s]!;
  return bareAttribution('torr', { source: [[from, from + 3]], ...more });
};

describe('a source that is lost', () => {
  it.each<[string, Lost, boolean]>([
    ['of what one report tells bare, and another on somebody’s word', {}, true],
    ['of what has an origin here too', { sourced: [0, 1] }, false],
    ['of what has none there', { sourced: [] }, false],
    ['of an act of speech', { bare: { claim: { type: 'ACCUSE' } } }, false],
    ['of a plan', { bare: { claim: { modality: 'planned' } } }, false],
    ['of too few words', { bare: { words: 'yard sell' } }, false],
    [
      'of a line without an end',
      { bare: { claim: { structure: { ...ACT, wording: { small: [], sentence: ['open'] } } } } },
      false,
    ],
    ['of a heading', { bare: { claim: { structure: { ...ACT, headline: true } } } }, false],
    ['of one who says “we”', { bare: { claim: { structure: { ...ACT, firstPerson: true } } } }, false],
    [
      'of a sentence with “our” in it',
      { bare: { claim: { structure: { ...ACT, wording: { small: [], sentence: ['oneself'] } } } } },
      false,
    ],
    [
      'between quotation marks',
      { bare: { claim: { structure: { ...ACT, wording: { small: [], quoted: true } } } } },
      false,
    ],
    [
      'of another act',
      {
        bare: {
          claim: { structure: { ...ACT, predicate: 'burn', terms: ['burn', 'hall', 'roof'] } },
          words: 'burn hall roof',
        },
      },
      false,
    ],
    ['of what is long over', { bare: { claim: { time: '2030-05-04' } } }, false],
    ['of what is a year old', { bare: { claim: { time: '2030-05-05' } } }, true],
    ['beside a source', { beside: [inSentence(1)] }, false],
    ['beside a source two sentences on', { beside: [inSentence(2)] }, true],
    ['beside a source that only knows it', { beside: [inSentence(1, { words: ['know'] })] }, true],
    ['beside one who is quoted', { beside: [inSentence(1, { words: ['know'], kind: 'direct' })] }, false],
    ['beside a cue without a source', { beside: [inSentence(1, { source: [] })] }, true],
    ['that is named for something else in its report', { sourced: [1, 2] }, true],
    ['of somebody in another sentence', { by: { source: [[0, 3]] } }, false],
    ['of somebody who knows it', { by: { words: ['know'] } }, false],
    ['of somebody who announces it', { by: { words: ['announce'] } }, false],
    ['of somebody who adds it', { by: { words: ['add'] } }, false],
  ])('%s', (_, lost, expected) => expect(shown(lost)).toEqual(expected ? TOLD : []));
});
