import type { Desk } from './desk.ts';

/** What a person wants to look at later: until the desk is started again. */
const all = new WeakMap<Desk, Map<string, Set<string>>>();

export const laterOf = (desk: Desk, person: string): ReadonlySet<string> => all.get(desk)?.get(person) ?? new Set();

export function putOff(desk: Desk, person: string, key: string): void {
  const people = all.get(desk) ?? new Map<string, Set<string>>();
  all.set(desk, people);
  people.set(person, (people.get(person) ?? new Set()).add(key));
}
