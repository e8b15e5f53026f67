import { wordSet } from '../words.ts';

/** Words of the line under a picture that says who made it. */
export const CREDIT_WORDS: ReadonlySet<string> = wordSet('getty reuters afp epa photo image file');

/** Words for unnamed speakers whom a report hides: they are no description of somebody whom another names. */
export const FACELESS_NOUNS: ReadonlySet<string> = wordSet(
  'source sources officials people insider insiders aide aides',
);

/** Words by which somebody speaks of himself. */
export const OF_ONESELF: ReadonlySet<string> = wordSet('i we our my us');
