import { wordSet } from '../words.ts';

/**
 * Verbs of contact and of dealing that a model may take for cues: who does this to somebody says, thinks and shows
 * nothing ("the firm approached two banks", "the board is weighing an offer").
 */
export const NO_CUES: ReadonlySet<string> = wordSet(`
  approach contact weigh meet visit phone
`);
