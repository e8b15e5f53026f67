import { describe, expect, it } from 'vitest';
import { tagLines } from '../model/parse.fixture.ts';
import { CLAUSES } from './clauses.fixture.ts';
import { DETAILS } from './details.fixture.ts';
import { documentOf, entity } from './document.fixture.ts';
import { claimLines } from './lines.fixture.ts';
import { findClaims } from './index.ts';

const WORLD = [
  entity('n', 'Norland', 'COUNTRY', { aliases: ['Norlandish'] }),
  entity('o', 'Ostia'),
  entity('r', 'Reed', 'PERSON'),
  entity('h', 'Hale', 'PERSON'),
  entity('v', 'Velm', 'GPE'),
  entity('u', 'Unity', 'ORG'),
];

describe('what is claimed', () => {
  it.each([...CLAUSES, ...DETAILS])('%s', (_, sentences, said, claimed) => {
    const lines = claimLines(findClaims(documentOf(sentences.map(tagLines), WORLD, said)));
    expect(lines.map((line) => line.replace(/ ~.*/u, ''))).toEqual(claimed);
  });
});
