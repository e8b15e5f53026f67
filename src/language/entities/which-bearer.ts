import { ADDRESS_FORMS } from '../../lexicon/en/offices.ts';
import type { Gender } from '../../lexicon/en/pronouns.ts';

/** Somebody who has a surname: where the text first calls him by it, and with which titles. */
export interface Bearer {
  readonly entity: number;
  /** token of the first mention */
  readonly at: number;
  readonly titles: ReadonlySet<string>;
  readonly gender: Gender;
}

/** A surname by itself: its token, the titles in front of it, and the gender that these speak for. */
export interface BareSurname {
  readonly at: number;
  readonly titles: readonly string[];
  readonly gender: 'male' | 'female' | null;
}

/** Titles that are offices, without their stop: they tell two of one surname apart. */
export const officesIn = (titles: Iterable<string>): string[] =>
  [...titles].filter((title) => !ADDRESS_FORMS.test(title)).map((title) => title.toLowerCase().replace(/\.$/, ''));

/** "Rep" and "Representative" are one office. */
const isOneOffice = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a)));

/**
 * Whom of several a surname means: the one whom the report introduced first, since whoever comes later, a wife, a
 * brother, a namesake, is called by the full name again. Not one of another gender or office than its titles say; and
 * whom the text names only further on, if nobody before fits. Null where nobody does.
 *
 * "Ann Reed … her husband, Tom Reed … Reed said": Ann Reed; "Mr. Reed said": Tom Reed.
 */
export function whichBearer(bearers: readonly Bearer[], { at, titles, gender }: BareSurname): Bearer | null {
  const offices = officesIn(titles);
  const fits = bearers.filter((bearer) => {
    if (gender !== null && bearer.gender !== 'unknown' && bearer.gender !== gender) return false;
    const held = officesIn(bearer.titles);
    return offices.length === 0 || held.length === 0 || offices.some((a) => held.some((b) => isOneOffice(a, b)));
  });
  // "Senator Reed" is the one who has been called so
  const named = fits.filter((bearer) => offices.length > 0 && officesIn(bearer.titles).length > 0);
  const first = (list: readonly Bearer[]): Bearer | null =>
    list.reduce<Bearer | null>((best, one) => (best === null || one.at < best.at ? one : best), null);
  const before = (list: readonly Bearer[]): readonly Bearer[] => list.filter((bearer) => bearer.at < at);
  return first(before(named)) ?? first(before(fits)) ?? first(fits);
}
