import { wordSet } from '../words.ts';

/** Words of denying, and of what was said before: they do not tell what is denied. */
export const DENYING: ReadonlySet<string> = wordSet(
  `deny denied denies denial reject rejected dismiss dismissed refute refuted dispute disputed ever never any anyone
  anybody anything nobody nothing none neither say said tell told know knew evidence report claim allegation accusation
  charge true truth false case matter time way thing`,
);

/** Words for whatever somebody is charged with: who denies it answers every charge of his report. */
export const WHOLESALE: ReadonlySet<string> = wordSet(
  `wrongdoing charge charges allegation allegations accusation accusations guilt blame involvement responsibility
  misconduct impropriety`,
);

/** Words by which somebody is accused. */
export const ACCUSING: ReadonlySet<string> = wordSet(
  `accuse accused accuses accusing allege alleged alleges alleging allegedly charge charged charges blame blamed blames
  suspect suspected suspects`,
);

/** "He cannot deny it", "rights are denied by some": no denials. */
export const UNDENIED: RegExp =
  /\b(?:not|never|cannot|hardly|didn['’]t|don['’]t|doesn['’]t|can['’]t) (?:\w+ )?(?:deny|dispute|reject)|\b(?:is|are|was|were|be|been|being) (?:denied|rejected|dismissed)\b/iu;

/** "Giving such an order" is the order. */
export const SUCH: RegExp = /\b\p{L}+\s+(?:any\s+)?such\s+(?:an?\s+)?/iu;

/** What somebody cannot or will not do is no matter of what was done. */
export const UNABLE: RegExp =
  /\b(?:can|could|will|would|should|must|may|might)(?:not| not|n['’]t)\b|\b(?:can['’]t|won['’]t)/iu;

/** What follows says which charges. */
export const WHICH: RegExp = /\bthat\b/iu;
