import { CLAUSES_OF_ACTS } from './clauses-acts.fixture.ts';
import { CLAUSES_OF_EVIDENCE } from './clauses-evidence.fixture.ts';
import { CLAUSES_OF_WORDS } from './clauses-said.fixture.ts';
import type { Said } from './document.fixture.ts';

/**
 * Clauses in hand-made parses (see `tagLines`), a sentence each, with who is said to say what in them, and the claims
 * that are read (see `claimLines`, without what travels of the tree).
 */
export type ClauseRows = readonly (readonly [
  name: string,
  sentences: readonly string[],
  said: readonly Said[],
  claimed: readonly string[],
])[];

export const CLAUSES: ClauseRows = [...CLAUSES_OF_EVIDENCE, ...CLAUSES_OF_ACTS, ...CLAUSES_OF_WORDS];
