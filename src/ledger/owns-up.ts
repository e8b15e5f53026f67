import { OWNING_UP } from '../lexicon/en/saying.ts';
import type { Attribution } from '../model/index.ts';

/** Does whoever speaks own up to what he says: "admitted that he sent the note"? */
export const ownsUp = ({ structure }: Attribution): boolean =>
  structure?.words.some((word) => OWNING_UP.has(word)) === true;
