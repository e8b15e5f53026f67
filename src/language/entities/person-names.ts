import { givenNames } from '../../knowledge/index.ts';
import { DEFINITE_ARTICLE } from '../../lexicon/en/articles.ts';
import {
  FAMILY_NAMES_FIRST,
  GENERATION,
  GIVEN_NAMES_LAST,
  JOINED_PARTICLE,
  SHORT_NAMES,
  SURNAME_PARTICLES,
} from '../../lexicon/en/name-words.ts';
import type { Gender } from '../../lexicon/en/pronouns.ts';
import { itemAt } from '../../model/item-at.ts';

/** A form without case, stops, articles and kinds of apostrophe, to compare names by. */
export function sameForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(DEFINITE_ARTICLE, '')
    .replace(/['’]s$/, '')
    .replace(/[.’'"“”]/g, '');
}

/** Gender that a given name speaks for. */
export function nameGender(given: string): Gender {
  const gender = givenNames.get(given) ?? givenNames.get(given.replace(/-.*$/u, ''));
  return gender === undefined || gender === 'either' ? 'unknown' : gender;
}

const partsOf = (form: string): string[] => form.split(/[\s\u00a0]+/).map((w) => w.replace(/,$/, ''));

/** Words of a person's name without "Jr." and the small words that open a surname. */
export function nameWords(form: string): readonly string[] {
  const words = partsOf(form).filter((w) => !GENERATION.test(w));
  const first = words.findIndex((w) => !SURNAME_PARTICLES.has(w.toLowerCase()));
  return words.slice(Math.max(0, first));
}

/** "jr" of "Grant Weller Jr.", empty where nothing is said. */
export function generationOf(form: string): string {
  return sameForm(partsOf(form).find((w) => GENERATION.test(w)) ?? '');
}

/** The small words before the surname, in small letters: "van den", "al". */
export function particleOf(form: string): string {
  const words = partsOf(form);
  const small = words.slice(0, -1).filter((w) => SURNAME_PARTICLES.has(w.toLowerCase()));
  return [...small, JOINED_PARTICLE.exec(words.at(-1))?.[1] ?? ''].join(' ').toLowerCase().trim();
}

/** A surname as it is compared: "al-Tamim" is "Tamim" too. */
export function surnameKey(word: string): string {
  return sameForm(word.replace(JOINED_PARTICLE, ''));
}

/**
 * The family name of "Kim Jong Un" and "Xi Jinping", by which they are called for short, as it is compared; null where it
 * is the last word: "Kim Darroch" has a given name of another build.
 */
export function familyNameFirst([first = '', ...given]: readonly string[]): string | null {
  const key = sameForm(first);
  if (given.length === 0 || given.length > 2 || !FAMILY_NAMES_FIRST.has(key)) return null;
  return given.every((word) => GIVEN_NAMES_LAST.test(word)) ? key : null;
}

/**
 * Do two full names mean one person? The last words are the same; the first are equal, one is the other's initial, or
 * they begin alike ("Jen", "Jennifer"; "Antony", "Anthony"); words between do not begin with different letters.
 */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (surnameKey(a.at(-1) ?? '') !== surnameKey(b.at(-1) ?? '')) return false;
  const [x, y] = [sameForm(itemAt(a, 0)), sameForm(itemAt(b, 0))];
  if (a.length === 1 || b.length === 1) return true;
  // 'Elin "Lin" Varga' and "Lin Varga"
  if (a.slice(1, -1).some((w) => sameForm(w) === y) || b.slice(1, -1).some((w) => sameForm(w) === x)) return true;
  if (areMiddlesApart(a, b)) return false;
  if (x === y || SHORT_NAMES.get(x)?.includes(y) || SHORT_NAMES.get(y)?.includes(x)) return true;
  if (x[0] !== y[0]) return false;
  const [gx, gy] = [nameGender(itemAt(a, 0)), nameGender(itemAt(b, 0))];
  if (gx !== gy && gx !== 'unknown' && gy !== 'unknown') return false;
  return (
    x.length === 1 ||
    y.length === 1 ||
    (x.slice(0, 2) === y.slice(0, 2) && (x.startsWith(y.slice(0, 3)) || sharedEnd(x, y) > 2))
  );
}

/** "J. R. Roe" and "J. T. Roe": second names, of which one is an initial, that begin with different letters. */
function areMiddlesApart(a: readonly string[], b: readonly string[]): boolean {
  const [m, n] = [a, b].map((words) => (words.length > 2 ? words[1] : ''));
  const isInitial = (w: string): boolean => /^\p{Lu}\.?$/u.test(w);
  return m !== '' && n !== '' && (isInitial(m!) || isInitial(n!)) && m![0] !== n![0];
}

function sharedEnd(x: string, y: string): number {
  let n = 0;
  while (n < x.length && n < y.length && x[x.length - 1 - n] === y[y.length - 1 - n]) n++;
  return n;
}
