import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { joinGeneral, shareClaim } from './join-general.ts';
import type { SpeechEvent } from './speech-event.ts';
import { bareSpeech, copyOf } from './speech.fixture.ts';
import { ENTITIES } from './story.fixture.ts';

const KNOWN = new Map<string, Entity>([
  ...ENTITIES,
  ['service', { ...ENTITIES.get('ministry')!, id: 'service', name: 'Norland intelligence', affiliation: 'norland' }],
  ['agency', { ...ENTITIES.get('ministry')!, id: 'agency', name: 'Harbour Agency', affiliation: 'norland' }],
]);
type Heard = Partial<SpeechEvent> & { readonly at?: number };
const of = (speaker: string, more: Heard = {}): SpeechEvent => bareSpeech(speaker, { body: 'norland', ...more });
const vale = (more: Heard = {}): SpeechEvent => of('vale', { profiles: new Set([1]), ...more });

/** Who stands together, where the first two claims are one, or not. */
function joined(speeches: readonly SpeechEvent[], one = true): string[] {
  const groupsOf = new Map([0, 1, 2].map((i) => [i, new Set([one && i < 2 ? 0 : i])]));
  return joinGeneral(speeches.map(copyOf), groupsOf, KNOWN).map(({ speakers }) => [...speakers].join(' + '));
}
const head = (speaker: string, more: Heard = {}): SpeechEvent =>
  of(speaker, { at: 0, profiles: new Set([0]), ...more });
const TOGETHER = (who: string): string[] => [`vale + ${who}`];
const APART = (who: string): string[] => [who, 'vale'];

describe('a general word and a particular one of one body', () => {
  it.each<[string, SpeechEvent, SpeechEvent, boolean, 'together' | 'apart']>([
    ['a state at the head, and its minister', head('norland'), vale(), false, 'together'],
    ['a state below, and its minister, of one claim', head('norland', { at: 4 }), vale(), true, 'together'],
    ['a state below, and its minister, of two', head('norland', { at: 4 }), vale(), false, 'apart'],
    ['a state below, and its minister, in one sentence', head('norland', { at: 5 }), vale(), false, 'together'],
    ['a house at the head, and one of it, of one claim', head('agency'), vale(), true, 'together'],
    ['a house at the head, and one of it, of two', head('agency'), vale(), false, 'apart'],
    ['a service, and its minister', head('service'), vale(), true, 'apart'],
    [
      'an official at the head, and a minister, of one claim',
      head('an-official', { anonymous: true }),
      vale(),
      true,
      'together',
    ],
    [
      'an official at the head, and a minister, of two',
      head('an-official', { anonymous: true }),
      vale(),
      false,
      'apart',
    ],
    [
      'an official below, and a minister, of one claim',
      head('an-official', { anonymous: true, at: 4 }),
      vale(),
      true,
      'apart',
    ],
    ['two ministers', head('torr'), vale(), true, 'apart'],
    ['a state of another body', head('norland', { body: 'estmark' }), vale(), true, 'apart'],
    ['a state on another day', head('norland', { date: '2031-05-02' }), vale({ date: '2031-05-03' }), true, 'apart'],
    ['a state on a day', head('norland', { date: '2031-05-02' }), vale(), true, 'together'],
    ['a state that has long said so', head('norland', { standing: true }), vale(), true, 'apart'],
    ['a state, and a minister who has long said so', head('norland'), vale({ standing: true }), true, 'apart'],
    ['a state, and an agency of it that only carries', head('norland'), vale({ carrier: 'wire' }), true, 'apart'],
    ['an agency that only carries, and a minister', head('norland', { carrier: 'wire' }), vale(), true, 'apart'],
    ['a state of no body', head('norland', { body: null }), vale(), true, 'apart'],
  ])('%s', (_, a, b, one, expected) => {
    const who = [...a.speakers].join();
    expect(joined([a, b], one)).toEqual(expected === 'together' ? TOGETHER(who) : APART(who));
  });

  it('joins a service to the unnamed officials of its state, be they of another matter', () => {
    const officials = of('officials', { anonymous: true, profiles: new Set([2]) });
    expect(joined([head('service', { at: 4 }), officials])).toEqual(['officials + service']);
    expect(joined([head('service', { at: 4 }), officials, vale()])).toEqual(['officials + service', 'vale']);
  });

  it('joins a state at the head to whoever is heard nearest, further down to who says most', () => {
    const torr = of('torr', { at: 7, profiles: new Set([1, 2]) });
    expect(joined([head('norland'), torr, vale()])).toEqual(['torr', 'vale + norland']);
    expect(joined([head('norland', { at: 4 }), vale(), torr])).toEqual(['vale', 'torr + norland']);
  });

  it('joins a state at the head to an official of whom it is not said of which state, of one claim', () => {
    const who = (more: Heard = {}): SpeechEvent => vale({ body: null, official: true, ...more });
    expect(joined([head('norland'), who()])).toEqual(TOGETHER('norland'));
    expect(joined([head('norland'), who()], false)).toEqual(APART('norland'));
    expect(joined([head('norland'), who({ official: false })])).toEqual(APART('norland'));
    expect(joined([head('norland'), who({ anonymous: true })])).toEqual(APART('norland'));
    expect(joined([head('norland'), who({ carrier: 'wire' })])).toEqual(APART('norland'));
    expect(joined([head('norland'), who({ body: 'estmark' })])).toEqual(APART('norland'));
    expect(joined([head('norland', { at: 4 }), who()])).toEqual(APART('norland'));
    expect(joined([head('agency'), who()])).toEqual(APART('agency'));
  });

  it('takes a government’s house for the state, any other for a house', () => {
    const gov = { ...KNOWN.get('agency')!, name: 'White House' };
    const speeches = [head('agency', { at: 0 }), vale()];
    const groupsOf = new Map([
      [0, new Set([0])],
      [1, new Set([1])],
    ]);
    const names = (known: ReadonlyMap<string, Entity>): number => joinGeneral(speeches, groupsOf, known).length;
    expect(names(KNOWN)).toBe(2);
    expect(names(new Map([...KNOWN, ['agency', gov]]))).toBe(1);
  });
});

describe('reports that nobody signs', () => {
  const reports = head('source-1', { carrier: 'reports', body: null });
  const officials = (more: Heard = {}): SpeechEvent =>
    of('officials', { anonymous: true, profiles: new Set([1]), ...more });
  it.each<[string, SpeechEvent, boolean, boolean]>([
    ['officials, of one claim', officials(), true, true],
    ['officials, of another claim', officials(), false, false],
    ['somebody by name', officials({ anonymous: false }), true, false],
    ['somebody of no body', officials({ body: null }), true, false],
  ])('are those of %s', (_, other, one, expected) =>
    expect(joined([reports, other], one)).toHaveLength(expected ? 1 : 2),
  );
  it('are another matter than a paper', () =>
    expect(joined([{ ...reports, carrier: 'outlet' }, officials()])).toHaveLength(2));
});

it('two stand behind one claim where a group has claims of both', () => {
  const groupsOf = new Map([
    [0, new Set([7, 8])],
    [1, new Set([8])],
    [2, new Set([9])],
  ]);
  const on = (...profiles: number[]): SpeechEvent => bareSpeech('vale', { profiles: new Set(profiles) });
  expect([
    shareClaim(on(0), on(1), groupsOf),
    shareClaim(on(0), on(2, 1), groupsOf),
    shareClaim(on(0), on(2), groupsOf),
  ]).toEqual([true, true, false]);
  expect(shareClaim(on(), on(1), groupsOf)).toBe(false);
  expect(shareClaim(on(5), on(5), groupsOf)).toBe(false);
});
