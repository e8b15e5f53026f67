import { wordSet } from '../words.ts';

/** Words that say a thing is not so because it was charged: no mere negative sentence. */
export const DENIAL: ReadonlySet<string> = wordSet(`
  deny denial reject rejection dismiss dismissal refute refutation rebut rebuttal disavow disavowal repudiate repudiation
  dispute contradict contradiction
`);

/** … of those, words that turn down what was put as well as what was charged. */
export const TURNING_DOWN: ReadonlySet<string> = wordSet('reject rejection dismiss dismissal repudiate repudiation');

/** What a party may deny that leaves the charge standing: that it knew, or had it. */
export const KNOWING_OR_HAVING: ReadonlySet<string> = wordSet(
  'know knowledge aware awareness receive receipt see hear',
);

/** Verbs of not doing what one is asked: behind a question, silence. */
export const HOLDING_BACK: ReadonlySet<string> = wordSet('refuse decline');

/** Verbs of speaking, whose negation says that somebody kept silent: nothing entered the record by them. */
export const UNSAID: ReadonlySet<string> = wordSet(
  'say comment confirm acknowledge condemn disclose specify respond reply explain elaborate',
);

/** Words of denying and reporting: what is left of a denial names the thing. */
export const DENIAL_FRAME: ReadonlySet<string> = wordSet('deny know knowledge report claim made');

/** Terms that a denial without content of its own is made of. */
export const BARE_DENIAL: ReadonlySet<string> = wordSet(`
  deny refuse accuse claim report vehement strong charg them flat categorical
`);

/** What is said of whoever has done what is charged: who says that he is not so denies the charge. */
export const DISOWNED: ReadonlySet<string> = wordSet('responsible guilty liable culpable involved complicit blame');
