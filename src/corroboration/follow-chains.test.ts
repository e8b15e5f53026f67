import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { followChains, type Merged } from './follow-chains.ts';
import { bareProfile, bareReport } from './profile.fixture.ts';
import type { SpeechEvent } from './speech-event.ts';
import { bareSpeech, copyOf } from './speech.fixture.ts';
import { ENTITIES } from './story.fixture.ts';

const KNOWN = new Map<string, Entity>([
  ...ENTITIES,
  ['wire', { ...ENTITIES.get('watch')!, id: 'wire', name: 'Inland Wire' }],
]);
const THERE = bareReport('b', { publisher: 'Coast Gazette' });
const WIRE = bareReport('c', { agency: 'The Inland Wire' });

interface Heard extends Partial<SpeechEvent> {
  readonly words?: string;
  readonly groups?: readonly number[];
  readonly central?: number;
}

/** What stands together after chains are followed, each by its speakers; the first passes on what another says. */
function chained(...heard: Heard[]): string[] {
  const profiles = heard.map(({ words = 'rice' }) => bareProfile({ words }));
  const sets = heard.map((more, i): Merged => ({
    speeches: [copyOf(bareSpeech('vale', { profiles: new Set([i]), ...more }))],
    why: [],
  }));
  const groups = new Map(sets.map(({ speeches }, i) => [speeches[0]!, new Set(heard[i]!.groups)]));
  const central = heard.map((one) => one.central ?? 0);
  return followChains(sets, groups, { profiles, idf: () => 1, entities: KNOWN, central }).map(({ speeches, why }) => {
    const via = speeches.flatMap((one) => [...one.via]);
    expect(why).toEqual(speeches.slice(1).map(() => ({ why: 'chain', stated: false })));
    return [...speeches.map((one) => [...one.speakers].join()), ...(via.length > 0 ? [`via ${via.join()}`] : [])].join(
      ' + ',
    );
  });
}
const cites = (more: Heard = {}): Heard => ({ speakers: new Set(['gazette']), carrier: 'outlet', ...more });
const torr = (more: Heard = {}): Heard => ({ speakers: new Set(['torr']), article: THERE, ...more });

describe('what a report takes from another outlet', () => {
  it('has the origin of the claim that both tell', () =>
    expect(chained(cites({ groups: [1], words: 'lead' }), torr({ groups: [1] }))).toEqual([
      'torr + torr + via gazette',
    ]));
  it('else the one whose words are alike', () => {
    expect(chained(cites({ words: 'rice' }), torr({ words: 'rice' }))).toHaveLength(1);
    expect(chained(cites({ words: 'rice a b c d' }), torr({ words: 'rice p q r s' }))).toHaveLength(1);
    expect(chained(cites({ words: 'rice a b c d e' }), torr({ words: 'rice p q r s t' }))).toHaveLength(2);
  });
  it('else the one that the other report is most about', () => {
    expect(chained(cites({ words: 'lead' }), torr({ central: 0.5 }))).toHaveLength(1);
    expect(chained(cites({ words: 'lead' }), torr({ central: 0.49 }))).toHaveLength(2);
  });
  it('and of several the surest', () => {
    const vale = (more: Heard): Heard => torr({ speakers: new Set(['vale']), ...more });
    expect(
      chained(cites({ groups: [1], words: 'lead' }), torr({ central: 1, words: 'lead' }), vale({ groups: [1] })),
    ).toEqual(['torr', 'vale + vale + via gazette']);
    expect(chained(cites({ groups: [1, 2] }), torr({ groups: [1] }), vale({ groups: [1, 2] }))).toEqual([
      'torr',
      'vale + vale + via gazette',
    ]);
    expect(chained(cites({ words: 'rice' }), torr({ words: 'lead', central: 1 }), vale({ words: 'rice' }))).toEqual([
      'torr',
      'vale + vale + via gazette',
    ]);
    expect(chained(cites({ words: 'lead' }), torr({ central: 0.6 }), vale({ central: 0.9 }))).toEqual([
      'torr',
      'vale + vale + via gazette',
    ]);
  });
  it.each<[string, Heard, Heard, number]>([
    ['is that of an agency', cites({ speakers: new Set(['wire']), carrier: 'wire' }), torr({ article: WIRE }), 1],
    ['is that of a paper that it names', { speakers: new Set(['lund']), cites: 'coast gazette' }, torr(), 1],
    ['is none of another paper', cites(), torr({ article: WIRE }), 2],
    ['is none of its own report', cites({ article: THERE }), torr(), 2],
    ['is none of what only cites too', cites(), torr({ cites: 'hill courier' }), 2],
    ['is none where nothing is passed on', cites({ carrier: null }), torr(), 2],
    ['is none of reports that nobody signs', cites({ carrier: 'reports' }), torr(), 2],
  ])('%s', (_, one, other, count) => expect(chained(one, other)).toHaveLength(count));

  it('is no longer that of who passed it on, and as unnamed as who said it', () => {
    const sets: Merged[] = [
      { speeches: [bareSpeech('gazette', { carrier: 'outlet', profiles: new Set([0]) })], why: [] },
      { speeches: [bareSpeech('officials', { article: THERE, anonymous: true, profiles: new Set([1]) })], why: [] },
    ];
    const context = {
      profiles: [0, 1].map(() => bareProfile({ words: 'rice' })),
      idf: () => 1,
      entities: KNOWN,
      central: [0, 0],
    };
    const [one] = followChains(sets, new Map(), context);
    expect(one?.speeches[1]).toMatchObject({
      speakers: new Set(['officials']),
      via: new Set(['gazette']),
      anonymous: true,
    });
  });
});
