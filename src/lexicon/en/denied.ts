import { wordSet } from '../words.ts';

/** Words of denying, and of what was said before: they do not tell what is denied. */
export const BESIDE_THE_DENIED: ReadonlySet<string> = wordSet(
  `deny denied denies denial reject rejected dismiss dismissed refute refuted dispute disputed ever never any anyone
  anybody anything nobody nothing none neither say said tell told know knew evidence report claim allegation accusation
  charge true truth false case matter time way thing such do make give have take get put kind sort`,
);

/** Words for whatever somebody is charged with: who denies it answers every charge of his report. */
export const WHOLESALE: ReadonlySet<string> = wordSet(
  'wrongdoing charge allegation accusation guilt blame involvement responsibility misconduct impropriety',
);

/** Words for what somebody said, and may be said not to be so: whoever rejects a bill denies nothing. */
export const SAYINGS: ReadonlySet<string> = wordSet(
  `allegation accusation charge claim suggestion notion idea report assertion assumption criticism rumour rumor story
  account version speculation contention blame guilt wrongdoing`,
);

/** What is said of a charge by whoever denies it: "called the claims baseless". */
export const BASELESS: ReadonlySet<string> = wordSet(
  `baseless unfounded groundless false untrue lie fabrication fabricated nonsense smear hoax slander libel ridiculous
  absurd ludicrous preposterous fiction fictitious invented bogus meritless frivolous invent
  fabricate concoct`,
);

/** Of what is not true, it is denied that it is so. */
export const TRUTH: ReadonlySet<string> = wordSet('true truth case correct accurate');

/** Those whose word against somebody is a charge. */
export const ACCUSERS: ReadonlySet<string> = wordSet(
  'prosecutor prosecutors prosecution indictment complaint lawsuit plaintiff accuser accusers police detectives',
);

/** Words by which somebody is accused. */
export const ACCUSING: ReadonlySet<string> = wordSet(
  'accuse accusation allege allegation allegedly charge blame suspect',
);

/** Adverbs by which a deed is told as charged. */
export const ALLEGEDLY: ReadonlySet<string> = wordSet('allegedly reportedly');

/** Words for what was told before: "giving such an order" is the order. */
export const SUCH: ReadonlySet<string> = wordSet('such');
/** … and what stands before it where there is none: "no such order", "any such list". */
export const NO_SUCH: ReadonlySet<string> = wordSet('no any');
