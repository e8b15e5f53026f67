import { ANY_ARTICLE, INDEFINITE_ARTICLE } from '../lexicon/en/articles.ts';
import { AGED } from '../lexicon/en/source-words.ts';
import { CALLED } from '../lexicon/en/speaker-words.ts';
import { PRIVATE_BODY } from '../lexicon/en/speakers.ts';
import { isWithheld } from '../model/entity.ts';
import type { Entity } from '../model/index.ts';

/** Would a reader know it again: by a name, or as a body by the name in its description ("Norland embassy")? */
export function isNamed(entity: Entity | undefined): boolean {
  return entity !== undefined && !isWithheld(entity) && /\p{Lu}/u.test(entity.name);
}

/** Is this a union, a party or a firm, whatever country it is called by? */
export function isPrivateBody({ name, type }: Entity): boolean {
  return type === 'ORG' && PRIVATE_BODY.test(name);
}

/** The noun that somebody without a name is called by, with what stands before it: "a nurse on the ward". */
export function callingIn(name: string): string {
  return CALLED.exec(name)?.[1] ?? '';
}

/** What somebody without a name is called, without "a": "nurse on the ward". */
export function bareNoun(name: string): string {
  return name.replace(INDEFINITE_ARTICLE, '');
}

/** "The 24-year-old": is it somebody of whom only this is said? */
export function isOnlyAged(name: string): boolean {
  return AGED.test(name.replace(ANY_ARTICLE, ''));
}

/** Words that begin with a capital, in lower case. */
export function capitalsIn(words: string): string[] {
  return Array.from(words.matchAll(/\p{Lu}[\p{L}-]+/gu), ([word]) => word.toLowerCase());
}
