import { itemAt } from '../model/item-at.ts';
import { orderOf } from '../model/order-of.ts';
import type { ClaimProfile } from './claim-profile.ts';
import type { ClaimSet } from './group-claims.ts';
import { typeAffinity } from './type-affinity.ts';

/** Sets as alike as this share (Jaccard) of a set that exists already are not made again. */
const ALIKE = 0.8;

/**
 * Who gives what to whom: for every good that two or more claims name between the same parties, the claims that name
 * it, in their goods or their words. Told goods drift from report to report, and a report that lists five of them
 * asserts each.
 */
export function goodsGroups(
  profiles: readonly ClaimProfile[],
  partition: readonly ClaimSet[],
): { readonly members: readonly number[]; readonly facet: string }[] {
  const vocabulary = new Set<string>();
  const buckets = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    const affinity = typeAffinity(profile.claim.type, 'AID');
    if (profile.negative || (affinity !== 'same' && affinity !== 'kin')) return;
    for (const good of profile.goods) if (good !== 'weapon') vocabulary.add(good);
    for (const actor of profile.actors)
      for (const recipient of profile.recipients) {
        const key = `${actor}>${recipient}`;
        const list = buckets.get(key);
        if (list === undefined) buckets.set(key, [i]);
        else list.push(i);
      }
  });
  const sets: { members: number[]; facet: string }[] = [];
  for (const [key, bucket] of [...buckets].toSorted(([a], [b]) => orderOf(a, b))) {
    const byGood = new Map<string, number[]>();
    for (const i of bucket)
      for (const [term, weight] of itemAt(profiles, i).terms) {
        // "machine tools" is about tools, not about machines
        const { goods, goodsWords } = itemAt(profiles, i);
        if (weight < 1 || !vocabulary.has(term) || (goodsWords.has(term) && !goods.has(term))) continue;
        const list = byGood.get(term);
        if (list === undefined) byGood.set(term, [i]);
        else list.push(i);
      }
    for (const [good, members] of [...byGood].toSorted(([a], [b]) => orderOf(a, b))) {
      const named = members.filter((i) => itemAt(profiles, i).goods.has(good));
      if (members.length > 1 && named.length > 0) sets.push({ members, facet: `${key}>${good}` });
    }
  }
  // the widest first, so that "imagery" stays and "satellite imagery" within it goes
  sets.sort((a, b) => b.members.length - a.members.length || orderOf(a.facet, b.facet));
  const existing = new Map<number, ReadonlySet<number>[]>();
  const keep = (members: readonly number[]): void => {
    const set = new Set(members);
    for (const i of members) {
      const list = existing.get(i);
      if (list === undefined) existing.set(i, [set]);
      else list.push(set);
    }
  };
  for (const { home, guests } of partition) keep([...home, ...guests]);
  const kept: { members: number[]; facet: string }[] = [];
  for (const candidate of sets) {
    const { members } = candidate;
    const repeated = (existing.get(itemAt(members, 0)) ?? []).some((set) => {
      const both = members.filter((i) => set.has(i)).length;
      return both / (set.size + members.length - both) >= ALIKE;
    });
    if (repeated || kept.some((wider) => members.every((i) => wider.members.includes(i)))) continue;
    keep(members);
    kept.push(candidate);
  }
  return kept;
}
