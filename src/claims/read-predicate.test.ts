import { describe, expect, it } from 'vitest';
import { clauseView, entity } from './document.fixture.ts';
import { readPredicate } from './read-predicate.ts';
import { READINGS } from './readings.fixture.ts';

const WORLD = [
  entity('n', 'Norland', 'COUNTRY', { aliases: ['Norlandish'] }),
  entity('o', 'Ostia'),
  entity('r', 'Reed', 'PERSON'),
  entity('h', 'Hale', 'PERSON'),
  entity('v', 'Velm', 'GPE'),
  entity('u', 'Unity', 'ORG'),
];

/** What the first predicate that hangs on nothing tells. */
function told(words: string): string {
  const view = clauseView([words], WORLD);
  const reading = readPredicate(view, view.analysis.tokens.deprel.indexOf('root'));
  if (reading === null) return 'nothing';
  const { type, mode, actor, recipient, polarity, modality } = reading;
  const parties = [actor, recipient].map((ids) => ids.join('+') || '-').join(' > ');
  return [type, mode, parties, polarity, modality]
    .filter((part) => part !== null && part !== 'affirmed' && part !== 'asserted')
    .join(' ');
}

describe.each(READINGS)('%s', (_, rows) => {
  it.each(rows)('%s', (_name, words, expected) => expect(told(words)).toBe(expected));
});
