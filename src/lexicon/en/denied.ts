import { wordSet } from '../words.ts';

/** Words of denying, and of what was said before: they do not tell what is denied. */
export const BESIDE_THE_DENIED: ReadonlySet<string> = wordSet(
  `deny denied denies denial reject rejected dismiss dismissed refute refuted dispute disputed ever never any anyone
  anybody anything nobody nothing none neither say said tell told know knew evidence report claim allegation accusation
  charge true truth false case matter time way thing such do make give have take get put`,
);

/** Words for whatever somebody is charged with: who denies it answers every charge of his report. */
export const WHOLESALE: ReadonlySet<string> = wordSet(
  'wrongdoing charge allegation accusation guilt blame involvement responsibility misconduct impropriety',
);

/** Words by which somebody is accused. */
export const ACCUSING: ReadonlySet<string> = wordSet(
  'accuse accusation allege allegation allegedly charge blame suspect',
);

/** Words for what was told before: "giving such an order" is the order. */
export const SUCH: ReadonlySet<string> = wordSet('such');
