import { goods as goodsTable } from '../../knowledge/index.ts';
import type { Conflict, ConflictSide } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { headOfGood } from '../claim-profile.ts';
import { contentOf } from '../terms.ts';
import { typeAffinity } from '../type-affinity.ts';
import { asserting, conflictOf, onePerValue, sideOf, type Ground } from './ground.ts';

/** Entries of the goods table that name no good of their own. */
const GENERIC: ReadonlySet<string> = new Set(goodsTable.filter(({ kind }) => kind === 'generic').map(({ id }) => id));

/**
 * What goods are called, where several reports of help or trade name one good in different words; each good once for
 * each who gives it.
 */
export function goodsConflicts({ profiles, groups, ids }: Ground): Conflict[] {
  const best = new Map<string, { readonly group: number; readonly named: readonly ConflictSide[] }>();
  groups.forEach((group, g) => {
    const byGood = new Map<string, ConflictSide[]>();
    for (const i of asserting(group)) {
      const profile = itemAt(profiles, i);
      if (!['same', 'kin'].includes(typeAffinity(profile.claim.type, 'AID'))) continue;
      const goods = new Map(
        profile.claim.goods.filter((words) => !GENERIC.has(words)).map((words) => [headOfGood(words), words]),
      );
      for (const [good, words] of goods) {
        const key = `${good ?? ''}>${[...profile.actors].at(-1) ?? ''}`;
        // "weapons" and "lethal aid" are no goods of their own
        if (good === null || good === 'weapon') continue;
        const list = byGood.get(key);
        if (list === undefined) byGood.set(key, [sideOf(profile, words)]);
        else list.push(sideOf(profile, words));
      }
    }
    for (const [key, named] of byGood)
      if (named.length > (best.get(key)?.named.length ?? 0)) best.set(key, { group: g, named });
  });
  return [...best]
    .flatMap(([key, { group, named }]) =>
      conflictOf(
        'goods',
        `${itemAt(ids, group)}:${key.slice(0, key.indexOf('>'))}`,
        itemAt(ids, group),
        onePerValue(named),
        ['one good in different words', 'given by the same party'],
      ),
    )
    .filter(
      ({ sides }) =>
        new Set(sides.map(({ article }) => article)).size > 1 &&
        new Set(sides.map(({ value }) => contentOf(value).join(' '))).size > 1,
    );
}
