import { orderOf } from '../model/order-of.ts';

/** A name that was given out, and what it names: members by any key, and when it was born (a smaller number is older). */
export interface Named {
  readonly address: string;
  readonly born: number;
  readonly members: readonly string[];
  /** of its members now those that it named when it was given out; without it, all of them */
  readonly core?: readonly string[];
}

/** What becomes of names: for each new thing the old one that it keeps, or null; and where the others lead to. */
export interface Pairing {
  /** one entry for each of the new things */
  readonly kept: readonly (string | null)[];
  /** from an address that is no longer used to the index of the new thing that holds most of what it named */
  readonly leads: ReadonlyMap<string, number>;
  /** addresses of which nothing is left */
  readonly gone: readonly string[];
}

/**
 * Hand names on. The heir of a thing is the new one that holds most of its members, the first of equals, among those that
 * hold some of its core: so when one splits, the larger part keeps its name, and no name comes to mean what it never
 * meant, however many steps there are. Where several things have one heir, they were merged: it keeps the oldest name,
 * and the younger lead on to it.
 */
export function pairAddresses(before: readonly Named[], now: readonly (readonly string[])[]): Pairing {
  const holders = new Map<string, number[]>();
  for (const [i, members] of now.entries())
    for (const member of new Set(members)) {
      const list = holders.get(member);
      if (list === undefined) holders.set(member, [i]);
      else list.push(i);
    }
  const kept: (string | null)[] = now.map(() => null);
  const leads = new Map<string, number>();
  const gone: string[] = [];
  for (const { address, members, core = members } of before.toSorted(byAge)) {
    const heir = heirOf(core, members, holders);
    if (heir === null) gone.push(address);
    else if (kept[heir] === null) kept[heir] = address;
    else leads.set(address, heir);
  }
  return { kept, leads, gone };
}

const byAge = (a: Named, b: Named): number => a.born - b.born || orderOf(a.address, b.address);

function heirOf(
  core: readonly string[],
  members: readonly string[],
  holders: ReadonlyMap<string, readonly number[]>,
): number | null {
  const shared = new Map<number, number>();
  for (const member of core) for (const i of holders.get(member) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
  const own = new Set(core);
  for (const member of members)
    for (const i of own.has(member) ? [] : (holders.get(member) ?? []))
      if (shared.has(i)) shared.set(i, (shared.get(i) ?? 0) + 1);
  let heir: number | null = null;
  for (const [i, count] of shared) {
    const most = heir === null ? 0 : (shared.get(heir) ?? 0);
    if (count > most || (count === most && heir !== null && i < heir)) heir = i;
  }
  return heir;
}
