import { copiesIn, partOf, titleOf, type Affair, type Assembled, type Entry, type Weighed } from '../ledger/index.ts';
import type { Story } from '../model/index.ts';
import { idOfSet } from '../model/ids.ts';
import { copiesAmong } from '../stories/index.ts';
import type { StoreReader } from '../store/index.ts';
import type { EntryCache, Input } from './entries.ts';
import { judgedEntries } from './judged.ts';

/** What a chapter of a story came to, and what it was weighed from. */
export interface KeptWeighing extends Weighed {
  readonly inputs: readonly Input[];
  /** numbers of the judgements that it knew */
  readonly judgements: readonly number[];
}

/** Articles that are weighed together, given which of them tell one event. */
export function affairFrom(entries: readonly Entry[], events: readonly (readonly string[])[]): Affair {
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  const stories = events.map((articles): Story => ({
    id: idOfSet('s', articles, ['event']),
    title: titleOf(articles.flatMap((id) => byId.get(id) ?? [])),
    level: 'event',
    articles,
  }));
  const copies = copiesIn(entries, stories, copiesAmong(entries.map(({ article }) => article)));
  return { entries, stories, copies };
}

/** Its part of the ledger, with the articles as they were weighed. */
export async function keptPart(tx: StoreReader, cache: EntryCache, kept: KeptWeighing): Promise<Assembled> {
  const { inputs, judgements, ...weighed } = kept;
  return partOf(weighed, (await judgedEntries(tx, cache, inputs, judgements)).entries);
}
