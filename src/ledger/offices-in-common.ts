import type { Entity } from '../model/index.ts';
import { plainName } from './entity-name.ts';

const words = (role: string | null): string[] =>
  role === null
    ? []
    : plainName(role)
        .split(' ')
        .filter((word) => word.length > 3);

/** Is there an office in common? */
export function sharesOffice(a: Entity, b: Entity): boolean {
  const other = new Set(words(b.role));
  return words(a.role).some((word) => other.has(word));
}

/** Both offices known, and nothing in common. */
export function hasOtherOffice(a: Entity, b: Entity): boolean {
  return a.role !== null && b.role !== null && !sharesOffice(a, b);
}
