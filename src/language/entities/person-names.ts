import { DEFINITE_ARTICLE } from '../../lexicon/en/articles.ts';
import { givenNames } from '../../knowledge/index.ts';
import type { Gender } from '../../lexicon/en/pronouns.ts';

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
  const gender = givenNames.get(given) ?? givenNames.get(given.split('-')[0]!);
  return gender === undefined || gender === 'either' ? 'unknown' : gender;
}

/**
 * Do two full names mean one person? The last words are the same; the first are equal, one is the other's initial, or
 * they begin alike ("Jen", "Jennifer"; "Antony", "Anthony").
 */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (sameForm(a.at(-1)!) !== sameForm(b.at(-1)!)) return false;
  const [x, y] = [sameForm(a[0]!), sameForm(b[0]!)];
  if (a.length === 1 || b.length === 1 || x === y) return true;
  // 'Elin "Lin" Varga' and "Lin Varga"
  if (a.slice(1, -1).some((w) => sameForm(w) === y) || b.slice(1, -1).some((w) => sameForm(w) === x)) return true;
  if (x[0] !== y[0]) return false;
  const [gx, gy] = [nameGender(a[0]!), nameGender(b[0]!)];
  if (gx !== gy && gx !== 'unknown' && gy !== 'unknown') return false;
  return (
    x.length === 1 ||
    y.length === 1 ||
    (x.slice(0, 2) === y.slice(0, 2) && (x.startsWith(y.slice(0, 3)) || sharedEnd(x, y) > 2))
  );
}

function sharedEnd(x: string, y: string): number {
  let n = 0;
  while (n < x.length && n < y.length && x[x.length - 1 - n] === y[y.length - 1 - n]) n++;
  return n;
}
