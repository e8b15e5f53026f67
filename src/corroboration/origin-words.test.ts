import { describe, expect, it } from 'vitest';
import type { Entity, OriginKind } from '../model/index.ts';
import { labelOf } from './origin-words.ts';
import { speechOf, type SpeechEvent } from './speech-event.ts';
import { ENTITIES, report } from './story.fixture.ts';

const speech = (by: string, more: Partial<SpeechEvent> = {}): SpeechEvent => {
  const article = report('a', {}, [{ text: 'Engines go by sea.', by, cue: 'go', claim: { type: 'AID' } }]);
  return { ...speechOf(article, article.attributions[0]!, by, ENTITIES, null), ...more };
};

it('names each outlet that carried it once, by its fuller name', () => {
  const named = (name: string): [string, Entity] => [name, { ...ENTITIES.get('gazette')!, id: name, name }];
  const outlets = new Map([...ENTITIES, ...['Coast Gazette', 'the Coast Gazette', 'Gazette'].map(named)]);
  const via = new Set(['gazette', 'Coast Gazette', 'the Coast Gazette', 'Gazette']);
  expect(labelOf([speech('vale', { via })], 'statement', outlets)).toMatch(/, through (?:the )?Coast Gazette$/u);
});

describe('labelOf', () => {
  it.each([
    ['statement', 'Mara Vale, Norland', [speech('vale')]],
    ['statement', 'Norland', [speech('norland')]],
    ['statement', 'Foreign Ministry of Estmark', [speech('ministry')]],
    ['statement', 'Mara Vale, Norland, through Coast Gazette', [speech('vale', { via: new Set(['gazette']) })]],
    ['document', 'Mara Vale, Norland: a document', [speech('vale')]],
    ['wire', 'Coast Gazette: own reporting', [speech('gazette')]],
    ['article', 'Coast Gazette: own reporting', [speech('gazette', { body: null })]],
    ['statement', 'Petra Lund and Edwin Torr, Norland', [speech('lund', { body: null }), speech('torr')]],
    ['statement', 'Petra Lund and Harbour Watch', [speech('lund', { body: null }), speech('watch')]],
  ] as const)('%s: %s', (kind: OriginKind, label, speeches) => expect(labelOf(speeches, kind, ENTITIES)).toBe(label));
});
