import { DENIAL, TURNING_DOWN } from '../lexicon/en/denial.ts';
import type { Claim } from '../model/index.ts';

/**
 * Does a claim say itself that something is not so? "Denied knowledge of it" does; who "cannot deny it" does not, and who
 * turns a proposal down does not say that there was none.
 */
export function isDenial({ polarity, structure }: Pick<Claim, 'polarity' | 'structure'>): boolean {
  const predicate = structure?.predicate ?? '';
  const denies = DENIAL.has(predicate) && !TURNING_DOWN.has(predicate);
  return denies === (polarity === 'affirmed');
}
