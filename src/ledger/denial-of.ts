import { DENIAL, TURNING_DOWN } from '../lexicon/en/denial.ts';
import type { Claim } from '../model/index.ts';

/**
 * Does a claim say itself that something is not so? `by-word`: it tells that somebody denies ("denied knowledge of it");
 * `not-so`: it says that it is not so, and whose denial that is, is for its holder to say. Who "cannot deny it" does not,
 * and who turns a proposal down does not say that there was none.
 */
export function denialOf({ polarity, structure }: Pick<Claim, 'polarity' | 'structure'>): 'by-word' | 'not-so' | null {
  const predicate = structure?.predicate ?? '';
  const denies = DENIAL.has(predicate) && !TURNING_DOWN.has(predicate);
  if (denies) return polarity === 'affirmed' ? 'by-word' : null;
  return polarity === 'affirmed' ? null : 'not-so';
}
