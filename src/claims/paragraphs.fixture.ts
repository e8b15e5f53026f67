import { PARAGRAPHS_AT_HOME } from './paragraphs-home.fixture.ts';
import { PARAGRAPHS_QUOTED } from './paragraphs-quoted.fixture.ts';
import { PARAGRAPHS_OF_STATES } from './paragraphs-states.fixture.ts';

/**
 * Paragraphs in the manner of reports, with the attributions (`linesOf`) and claims (`claimLines`) that are to be read
 * in them. What is read besides, and not rightly yet, is left out: lines may come on top of these, none may go.
 */
export type ParagraphRows = readonly (readonly [text: string, said: readonly string[], claimed: readonly string[]])[];

export const PARAGRAPHS: ParagraphRows = [...PARAGRAPHS_OF_STATES, ...PARAGRAPHS_AT_HOME, ...PARAGRAPHS_QUOTED];
