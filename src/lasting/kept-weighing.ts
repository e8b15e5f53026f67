import {
  copiesIn,
  joinChapters,
  partOf,
  titleOf,
  type Affair,
  type Assembled,
  type Chapter,
  type Entry,
  type Established,
  type Weighed,
} from '../ledger/index.ts';
import { idOfSet } from '../model/ids.ts';
import type { Story } from '../model/index.ts';
import type { StoreReader } from '../store/index.ts';
import { copiesAmong } from '../stories/index.ts';
import type { EntryCache, Input } from './entries.ts';
import { judgedEntries } from './judged.ts';

/** What a chapter of a story came to, and what it was weighed from. */
export interface KeptWeighing extends Chapter {
  /** its own articles */
  readonly inputs: readonly Input[];
  /** numbers of the judgements that it knew */
  readonly judgements: readonly number[];
  /** what it and the chapters before it hand on to the next */
  readonly established: readonly Established[];
}

/** A chapter with what tells it from others: all that went into it. */
export interface DigestedWeighing {
  readonly digest: string;
  readonly kept: KeptWeighing;
}

/** Articles that are weighed together, given which of them tell one event. */
export function affairFrom(entries: readonly Entry[], events: readonly (readonly string[])[]): Affair {
  const stories = eventStories(entries, events);
  return { entries, stories, copies: copiesIn(entries, stories, copiesAmong(entries.map(({ article }) => article))) };
}

/** Events of some of their articles; one that has none of them is left out. */
export function eventStories(entries: readonly Entry[], events: readonly (readonly string[])[]): Story[] {
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  return events
    .map((event) => event.filter((id) => byId.has(id)))
    .filter((event) => event.length > 0)
    .map((articles): Story => ({
      id: idOfSet('s', articles, ['event']),
      title: titleOf(articles.flatMap((id) => byId.get(id) ?? [])),
      level: 'event',
      articles,
    }));
}

/** What the chapters of a story come to together, with its articles as they were weighed: all, or those that are wanted. */
export async function keptPart(
  tx: StoreReader,
  cache: EntryCache,
  chapters: readonly KeptWeighing[],
  wanted: ReadonlySet<number> | null = null,
): Promise<{ readonly part: Assembled; readonly weighed: Weighed }> {
  const weighed = joinChapters(chapters);
  const entries: Entry[] = [];
  for (const { inputs, judgements } of chapters) {
    const own = wanted === null ? inputs : inputs.filter(([article]) => wanted.has(article));
    if (own.length > 0) entries.push(...(await judgedEntries(tx, cache, own, judgements)).entries);
  }
  return { part: partOf(weighed, entries), weighed };
}
