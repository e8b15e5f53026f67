import { byDate } from '../corroboration/index.ts';
import type { Copy, LedgerFile, Story } from '../model/index.ts';
import { orderOf } from '../model/order-of.ts';
import type { Assembled } from './assemble.ts';
import { mergeById } from './link-entities.ts';

/** Parts of a ledger as one file: articles and entities by id, the timeline by date, the rest in the order of the parts. */
export function ledgerFile(
  parts: readonly Omit<Assembled, 'names'>[],
  stories: readonly Story[],
  copies: readonly Copy[],
): LedgerFile {
  return {
    version: 1,
    articles: parts.flatMap(({ articles }) => articles).toSorted((a, b) => orderOf(a.id, b.id)),
    entities: mergeById(parts.flatMap(({ entities }) => entities)),
    stories,
    copies,
    claims: parts.flatMap(({ claims }) => claims),
    origins: parts.flatMap(({ origins }) => origins),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    timeline: parts.flatMap(({ timeline }) => timeline).toSorted(byDate),
  };
}
