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
  fabricate concoct fake fable tale myth fantasy invention rubbish disinformation slanderous defamatory malicious
  inaccurate incorrect unsubstantiated propaganda`,
);

/** Verbs of giving a thing a name: "called it a lie", "dismissed it as invented". */
export const CALLING: ReadonlySet<string> = wordSet(
  `call describe brand label term dub characterise characterize portray slam denounce condemn decry deride ridicule
  deem declare dismiss reject`,
);

/** Words that may mean what was said, where it is called a lie. */
export const PUT_FORWARD: ReadonlySet<string> = wordSet('talk finding statement post article complaint lawsuit video');

/** Words that point back to what was told right before. */
export const BACKWARD: ReadonlySet<string> = wordSet('this that it they them these those');

/** Words for what is held against somebody, which is more than a tale about him. */
export const CHARGES: ReadonlySet<string> = wordSet('allegation accusation charge criticism blame guilt wrongdoing');

/** What a tale that is true has. */
export const SUBSTANCE: ReadonlySet<string> = wordSet('basis truth foundation substance merit ground');

/** Of what never took place. */
export const HAPPENING: ReadonlySet<string> = wordSet('happen occur take_place');

/** What somebody had in a thing who was no party to it: "had no part in it", "nothing to do with it". */
export const NO_PART: ReadonlySet<string> = wordSet(
  'nothing part role hand involvement connection link responsibility',
);
/** … of which this one stands with "do" alone: "had nothing to do with it". */
export const NO_THING = 'nothing';
export const TO_DO = 'do';

/** Words for those who speak, of themselves. */
export const SPEAKING_OF_ONESELF: ReadonlySet<string> = wordSet('i we he she it they');

/** How much of a lie it is. */
export const OUTRIGHT: ReadonlySet<string> = wordSet(
  `pure complete completely total totally utter utterly sheer absolute absolutely outright downright entirely fairy
  mere simply categorical categorically flat flatly vehement vehemently strong strongly firm firmly `,
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
