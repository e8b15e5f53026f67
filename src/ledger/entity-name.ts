import { ANY_ARTICLE } from '../lexicon/en/articles.ts';
import { GENERATION_TAIL, SURNAME_PARTICLES, TITLE_HEAD } from '../lexicon/en/name-words.ts';

/** A name as it is compared: no accents, case, titles, articles or possessive, one blank between words. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(TITLE_HEAD, '')
    .replace(GENERATION_TAIL, '')
    .replace(/['’]s\b/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(ANY_ARTICLE, '');
}

/** Last word of a plain name. */
export function surnameOf(plain: string): string {
  return plain.slice(plain.lastIndexOf(' ') + 1);
}

/** Is it more than a surname ("van den Roe") or a bare word? Initials ("UN", "G7") name a body in full. */
export function isFullName(name: string): boolean {
  return (
    plainName(name)
      .split(' ')
      .filter((w) => !SURNAME_PARTICLES.has(w)).length > 1 || /^(?:\p{Lu}\.?\s?){2,}\d*$|^\p{Lu}\d+$/u.test(name.trim())
  );
}

/** A name that can stand in an id. */
export function slug(name: string): string {
  return plainName(name).replaceAll(' ', '-') || 'unknown';
}
