import { wordSet } from '../words.ts';

/** Words that say a thing is not so because it was charged: no mere negative sentence. */
export const DENIAL: RegExp =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|dismiss\w*|refut\w*|rebut\w*|disavow\w*|repudiat\w*|disput\w*|contradict\w*)\b/iu;

/** … of those, words that turn down what was put as well as what was charged. */
export const TURNING_DOWN: RegExp = /\b(?:reject|dismiss)/iu;

/** What a party may deny that leaves the charge standing: that it knew, or had it. */
export const KNOWING_OR_HAVING: RegExp =
  /\b(?:know(?:ledge|ing)|aware(?:ness)?|receiving|received|receipt|seeing|seen|hearing|heard)\b/iu;

/** Words that say somebody kept silent: nothing entered the record by them. */
export const SILENCE: RegExp =
  /\b(?:refus|declin)\w*(?: to\b|$)|(?:\bnot|n['’]t|\bnever) (?:\w+ )?(?:sa(?:y|id)|comment|confirm|acknowledge|condemn|disclose|specif|respond|repl)/iu;

/** Words that say in a sentence that something is not so. */
export const NEGATION: RegExp =
  /\b(?:not|no|never|none|nobody|nothing|neither|without|den(?:y|ies|ied)|refrain\w*)\b|n['’]t\b/iu;

/** … before a predicate. */
export const NOT: RegExp = /\b(?:not|never|no)\b|n['’]t\b/iu;

/** Words of denying and reporting: what is left of a denial names the thing. */
export const DENYING: ReadonlySet<string> = wordSet('deny know knowledge report claim made');

/** Terms that a denial without content of its own is made of. */
export const BARE_DENIAL: ReadonlySet<string> = wordSet(`
  deny refuse accuse claim report vehement strong charg them flat categorical
`);
