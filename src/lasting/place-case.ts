import { affairsIn, type Affair } from '../ledger/index.ts';
import type { StoreWriter } from '../store/index.ts';
import { StoryIndex } from '../stories/index.ts';
import { assignStories, type Assigned } from './assign-stories.ts';
import { bindStories } from './bind-stories.ts';
import { inputOf, type EntryCache, type Input } from './entries.ts';
import { judgedEntries, type JudgedEntries } from './judged.ts';
import { affairFrom } from './kept-weighing.ts';
import type { StreamGroup } from './place-stream.ts';

/** Articles that are weighed together, with what people said of pairs of them. */
export interface Part extends Pick<JudgedEntries, 'bindings' | 'judgements'> {
  readonly affair: Affair;
  readonly inputs: readonly Input[];
}
/** A story to be weighed; `parts` where it is known already what is weighed together. */
export interface Work extends Assigned {
  readonly parts: readonly Part[] | null;
}

/** Compare the articles of a case whole, as `trace` does. Returns its stories, and those (numbers) that are no more. */
export async function placeCase(
  tx: StoreWriter,
  cache: EntryCache,
  name: string,
  rev: number,
): Promise<{ readonly work: readonly Work[]; readonly retired: readonly number[] }> {
  const rows = await tx.articlesOfCase(name);
  const numbers = new Map(rows.map(({ id, seq }) => [id, seq]));
  const { entries: held, ...bound } = await judgedEntries(tx, cache, rows.map(inputOf), null);
  const index = new StoryIndex(Infinity);
  for (const { article } of held) index.add(article);
  const { affairs, copies } = affairsIn(held, index);
  const seqsOf = (ids: readonly string[]): number[] => ids.flatMap((id) => numbers.get(id) ?? []);
  const affairOf = new Map<StreamGroup, Affair>(
    affairs.map((affair) => [
      {
        articles: seqsOf(affair.entries.map(({ article }) => article.id)),
        events: affair.stories.map(({ articles }) => seqsOf(articles)),
      },
      affair,
    ]),
  );
  const idOf = new Map(rows.map(({ id, seq }) => [seq, id]));
  const idsOf = (seqs: readonly number[]): string[] => seqs.flatMap((seq) => idOf.get(seq) ?? []);
  const groups = await bindStories(tx, [...affairOf.keys()]);
  const { assigned, retired } = await assignStories(tx, groups, name, rev);
  const storyOf = new Map((await tx.articlesOfCase(name)).map(({ seq, story }) => [seq, story]));
  const changed = new Map(assigned.map((one) => [one.story.seq, one]));
  const work: Work[] = [];
  for (const group of groups) {
    const ids = new Set(idsOf(group.articles));
    const entries = held.filter(({ article }) => ids.has(article.id));
    const affair = affairOf.get(group) ?? affairFrom(entries, group.events.map(idsOf));
    const seq = storyOf.get(group.articles[0] ?? -1) ?? -1;
    const [row] = await tx.stories([seq]);
    if (row === undefined) continue;
    const one = changed.get(seq) ?? { story: row, from: [row] };
    const inputs = rows.filter(({ id }) => ids.has(id)).map(inputOf);
    const part = { ...affair, copies: copies.filter(({ article }) => ids.has(article)) };
    work.push({ ...one, parts: [{ affair: part, inputs, ...bound }] });
  }
  return { work, retired };
}
