import { DENIAL, HOLDING_BACK, KNOWING_OR_HAVING, TURNING_DOWN, UNSAID } from '../lexicon/en/denial.ts';
import { BASELESS, SAYINGS } from '../lexicon/en/denied.ts';
import type { Attribution, Claim } from '../model/index.ts';

/** Does a claim say that somebody kept silent ("declined to comment", "did not say")? Such words deny nothing. */
export function isSilent({ structure }: Claim): boolean {
  return (
    structure !== null &&
    ([structure.predicate, ...structure.terms].some((word) => HOLDING_BACK.has(word)) ||
      (structure.negatives ?? []).some((word) => UNSAID.has(word)))
  );
}

/** Does a cue say that something was not said? */
export function isSilence({ structure }: Attribution): boolean {
  return (
    structure !== undefined &&
    (structure.words.some((word) => HOLDING_BACK.has(word)) || structure.negatives.some((word) => UNSAID.has(word)))
  );
}

/** Is it a denial by its cue? */
export function isDenial({ structure }: Attribution): boolean {
  return structure !== undefined && structure.words.some((word) => DENIAL.has(word));
}

/** "Rejected the bill", "dismissed its chief": a cue that turns down what nobody said. */
export function isTurningDown({ structure }: Attribution): boolean {
  if (structure === undefined || !structure.words.some((word) => TURNING_DOWN.has(word))) return false;
  const isDenied = structure.words.some((word) => DENIAL.has(word) && !TURNING_DOWN.has(word));
  return !isDenied && !structure.terms.some((word) => SAYINGS.has(word));
}

/**
 * "Called the charges baseless", "said the report was a lie": whatever is charged is denied, though in no such word.
 */
export function callsBaseless({ structure, content }: Attribution): boolean {
  if (structure === undefined || content.length === 0 || structure.negatives.length > 0) return false;
  const { terms } = structure;
  return terms.length <= SHORT && terms.some((word) => SAYINGS.has(word)) && terms.some((word) => BASELESS.has(word));
}

/** Words of content that such a sentence has at most: more say what of it is a lie. */
const SHORT = 4;

/** "Cannot deny", "is denied by some": a cue that denies nothing, though a word of denial is in it. */
export function isUndenied({ structure }: Attribution): boolean {
  return structure !== undefined && (structure.passive || structure.negatives.some((word) => DENIAL.has(word)));
}

/** What the narrator tells to have been denied. */
export interface Denied {
  /** words of content behind the word of denial */
  readonly terms: readonly string[];
  /** "cannot deny", "does not confirm or deny", "was denied its share": is it no denial after all? */
  readonly isUndone: boolean;
}

/** What a claim says that somebody denied, in a word that is not one of turning down as well; null for all others. */
export function deniedBy({ structure, type }: Claim): Denied | null {
  if (structure === null || type !== 'REJECT') return null;
  const { predicate, terms, passive, negatives } = structure;
  const words = terms.includes(predicate) ? terms : [predicate, ...terms];
  const at = words.findIndex((word) => DENIAL.has(word));
  // who rejects a bill denies nothing, who rejects a claim does
  if (at === -1 || (words.some((word) => TURNING_DOWN.has(word)) && !words.some((word) => SAYINGS.has(word))))
    return null;
  return {
    terms: words.slice(at + 1),
    isUndone:
      (passive && DENIAL.has(predicate)) || (negatives ?? []).some((word) => DENIAL.has(word) || UNSAID.has(word)),
  };
}

/** Is only knowledge of a thing denied, or that one had it? */
export function isOfKnowing({ terms }: Denied): boolean {
  return terms.some((word) => KNOWING_OR_HAVING.has(word));
}

/** "Fear that it does not go far enough", "said it did not go far enough": both tell the same of what is not. */
export function areBothNot({ claim: a }: { readonly claim: Claim }, { claim: b }: { readonly claim: Claim }): boolean {
  const nots = new Set(a.structure?.negatives);
  return (b.structure?.negatives ?? []).some((word) => nots.has(word));
}
