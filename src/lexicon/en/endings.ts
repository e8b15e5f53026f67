/** Endings cut off, longest first, and how many letters must be left (after Porter, 1980, much shortened). */
export const ENDINGS: readonly (readonly [ending: string, left: number])[] = [
  ['ations', 4],
  ['ation', 4],
  ['ingly', 4],
  ['ments', 4],
  ['ities', 4],
  ['ment', 4],
  ['ness', 4],
  ['ions', 4],
  ['edly', 4],
  ['ing', 3],
  ['ies', 3],
  ['ion', 4],
  ['ity', 4],
  ['ers', 4],
  ['est', 4],
  ['ed', 3],
  ['es', 3],
  ['ly', 4],
  ['er', 4],
  ['al', 5],
  ['s', 3],
  ['e', 3],
  ['y', 4],
];

/** The ending of plurals, and one that looks like it: "press". */
export const PLURAL_ENDING = 's';
export const NO_PLURAL = 'ss';
