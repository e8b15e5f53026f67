import { bareAttribution, bareReport } from './profile.fixture.ts';
import type { SpeechEvent } from './speech-event.ts';

/** A speech event made of what is given: one speaker, heard in one sentence of a long report, on no day. */
export function bareSpeech(speaker: string, more: Partial<SpeechEvent> & { readonly at?: number } = {}): SpeechEvent {
  const { at = 5, ...given } = more;
  return {
    article: LONG,
    attributions: [bareAttribution(speaker, { source: [] })],
    speakers: new Set([speaker]),
    body: null,
    anonymous: false,
    official: false,
    isState: false,
    carrier: null,
    cites: null,
    date: null,
    place: null,
    venue: null,
    via: new Set(),
    addressees: new Set(),
    profiles: new Set(),
    first: 200 * at,
    last: 200 * at,
    sentences: new Set([at]),
    standing: false,
    ...given,
  };
}

/** A report whose head is its first three sentences. */
const LONG = bareReport('a', {
  text: 'x'.repeat(2000),
  sentences: Array.from({ length: 10 }, (_, s): [number, number] => [200 * s, 200 * s + 199]),
});

/** A copy that may be joined to others: what is joined changes. */
export const copyOf = (v: SpeechEvent): SpeechEvent => ({
  ...v,
  attributions: [...v.attributions],
  speakers: new Set(v.speakers),
  via: new Set(v.via),
  addressees: new Set(v.addressees),
  profiles: new Set(v.profiles),
  sentences: new Set(v.sentences),
});
