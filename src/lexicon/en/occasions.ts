import { wordSet } from '../words.ts';

/** Occasions on which, and documents in which, something is said. Written for this project. */
export const VENUES: ReadonlySet<string> = wordSet(`
  interview conference briefing speech statement summit meeting address remark rally debate hearing testimony ceremony
  call phone dinner event forum program programme show broadcast podcast letter email tweet post memo report press
  session talk visit panel townhall town appearance announcement release article op-ed column book lecture sermon
  gathering convention congress parliament
`);
/** Prepositions of phrases that a speaker's venue is given in. */
export const OCCASION_PREPOSITIONS: ReadonlySet<string> = wordSet('in at during on after before via through to with');
/** … and the place. */
export const OCCASION_PLACE_PREPOSITIONS: ReadonlySet<string> = wordSet('in at from outside near');
