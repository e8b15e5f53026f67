import { READINGS_OF_NOUNS, type ReadingRows } from './noun-readings.fixture.ts';
import { READINGS_OF_ACTS } from './readings-acts.fixture.ts';
import { READINGS_OF_OPERATORS } from './readings-operators.fixture.ts';
import { READINGS_OF_STATES } from './readings-states.fixture.ts';

/**
 * What a predicate tells, by kinds of events: what the clause is like, its parse (see `tagLines`), and type, mode, actor
 * and recipient of the reading, with polarity and modality where it is not plainly so; `nothing`: a state.
 */
export const READINGS: ReadingRows = [
  ...READINGS_OF_ACTS,
  ...READINGS_OF_OPERATORS,
  ...READINGS_OF_STATES,
  ...READINGS_OF_NOUNS,
];
