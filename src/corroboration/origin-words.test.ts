import { describe, expect, it } from 'vitest';
import type { OriginKind } from '../model/index.ts';
import { labelOf } from './origin-words.ts';
import { ENTITIES, report } from './story.fixture.ts';
import { voiceOf, type Voice } from './voice.ts';

const voice = (by: string, more: Partial<Voice> = {}): Voice => {
  const article = report('a', {}, [{ text: 'Engines go by sea.', by, cue: 'go', claim: { type: 'AID' } }]);
  return { ...voiceOf(article, article.attributions[0]!, by, ENTITIES, null), ...more };
};

describe('labelOf', () => {
  it.each([
    ['statement', 'Mara Vale, Norland', [voice('vale')]],
    ['statement', 'Norland', [voice('norland')]],
    ['statement', 'Foreign Ministry of Estmark', [voice('ministry')]],
    ['statement', 'Mara Vale, Norland, through Coast Gazette', [voice('vale', { via: new Set(['gazette']) })]],
    ['document', 'Mara Vale, Norland: a document', [voice('vale')]],
    ['wire', 'Coast Gazette: own reporting', [voice('gazette')]],
    ['article', 'Coast Gazette: own reporting', [voice('gazette', { body: null })]],
    ['statement', 'Petra Lund and Edwin Torr, Norland', [voice('lund', { body: null }), voice('torr')]],
    ['statement', 'Petra Lund and Harbour Watch', [voice('lund', { body: null }), voice('watch')]],
  ] as const)('%s: %s', (kind: OriginKind, label, voices) => expect(labelOf(voices, kind, ENTITIES)).toBe(label));
});
