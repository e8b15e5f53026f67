import { ACTS_OF_SPEECH } from './acts-of-speech.fixture.ts';
import { DEALINGS } from './dealings.fixture.ts';
import { HARM } from './harm.fixture.ts';
import { STATED } from './stated.fixture.ts';
import { STATES } from './states.fixture.ts';
import { UNSETTLED_ACTS } from './unsettled-acts.fixture.ts';

/** Reports and their claims (see `claimLines`). */
export type ToldRows = readonly (readonly [text: string, lines: readonly string[]])[];

/** All of them. */
export const TOLD: ToldRows = [...ACTS_OF_SPEECH, ...DEALINGS, ...HARM, ...STATED, ...STATES, ...UNSETTLED_ACTS];
