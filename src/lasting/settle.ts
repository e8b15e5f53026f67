import { affairsIn, chaptersOf, storiesOf, weigh, type Affair } from '../ledger/index.ts';
import { idOf } from '../model/ids.ts';
import { StoryIndex } from '../stories/index.ts';
import type { ArticleRow, StoreWriter, WeighingRow } from '../store/index.ts';
import { assignStories, type Assigned } from './assign-stories.ts';
import { inputOf, type EntryCache, type Input } from './entries.ts';
import { nameParts } from './name-parts.ts';
import type { StreamPlacer } from './place-stream.ts';
import { affairFrom, type KeptWeighing } from './kept-weighing.ts';

/** Articles that are placed in one step, so that no step holds the ledger for long. */
const STEP = 200;
/** A case of more articles is none that somebody picked, and comparing all with all would take hours. */
export const MOST_IN_CASE = 1000;
/** Changes with another way of weighing: what was weighed before is weighed anew when it is next touched. */
const WAY = 'w1';

/** What a step did. */
export interface Settled {
  /** articles placed */
  readonly placed: number;
  /** addresses of the stories that changed */
  readonly stories: readonly string[];
  readonly more: boolean;
}

/** What settling keeps in memory between two steps. */
export interface Memory {
  readonly placer: StreamPlacer;
  readonly entries: EntryCache;
}

/**
 * Place what was entered and weigh the stories that it touched, each once. All of it is one transaction: nobody sees half
 * a story, and what a killed process left is done by the next.
 */
export async function settle(tx: StoreWriter, memory: Memory, at: string): Promise<Settled> {
  const pending = (await tx.pending()).toSorted((a, b) => a.article - b.article);
  const step = pending.slice(0, STEP);
  if (step.length === 0) return { placed: 0, stories: [], more: false };
  const rows = await tx.articles(step.map(({ article }) => article));
  const seen = await tx.revision();
  const rev = seen + 1;
  const stream = rows.filter(({ inCase }) => inCase === null);
  const before = new Map(step.map((one) => [one.article, one.before]));
  const days = new Set(stream.flatMap(({ seq, day }) => [day, ...(before.get(seq) == null ? [] : [before.get(seq)!])]));
  const work: Work[] = [];
  const groups = await memory.placer.place(tx, days, seen);
  const assigned = await assignStories(tx, groups, null, rev);
  for (const one of await withTouched(tx, assigned, stream)) work.push({ ...one, affairs: null });
  for (const name of new Set(rows.flatMap(({ inCase }) => inCase ?? [])))
    work.push(...(await placeCase(tx, memory, name, rev)));
  const changed = await weighAll(tx, memory, work);
  await nameParts(tx, memory.entries, changed, at, rev);
  await tx.clearPending(step.map(({ article }) => article));
  memory.placer.seen(await tx.revision());
  return {
    placed: step.length,
    stories: changed.map(({ story }) => story.address),
    more: pending.length > step.length,
  };
}

/** A story to be weighed; `affairs` where it is known already what is weighed together. */
interface Work extends Assigned {
  readonly affairs: readonly Affair[] | null;
}

/** … and those whose articles were read anew, though they hold the same ones. */
async function withTouched(
  tx: StoreWriter,
  assigned: readonly Assigned[],
  rows: readonly ArticleRow[],
): Promise<Assigned[]> {
  const known = new Set(assigned.map(({ story }) => story.seq));
  const now = await tx.articles(rows.map(({ seq }) => seq));
  const others = [...new Set(now.flatMap(({ story }) => story ?? []))].filter((seq) => !known.has(seq));
  return [...assigned, ...(await tx.stories(others)).map((story) => ({ story, from: [story] }))];
}

/** A case is compared whole, as `trace` does. */
async function placeCase(tx: StoreWriter, { entries }: Memory, name: string, rev: number): Promise<Work[]> {
  const rows = await tx.articlesOfCase(name);
  const numbers = new Map(rows.map(({ id, seq }) => [id, seq]));
  const held = await entries.load(tx, rows.map(inputOf));
  const index = new StoryIndex(Infinity);
  for (const { article } of held) index.add(article);
  const { affairs, copies } = affairsIn(held, index);
  const seqsOf = (ids: readonly string[]): number[] => ids.flatMap((id) => numbers.get(id) ?? []);
  const groups = affairs.map((affair) => ({
    articles: seqsOf(affair.entries.map(({ article }) => article.id)),
    events: affair.stories.map(({ articles }) => seqsOf(articles)),
  }));
  const assigned = await assignStories(tx, groups, name, rev);
  const storyOf = new Map((await tx.articlesOfCase(name)).map(({ id, story }) => [id, story]));
  const changed = new Map(assigned.map((one) => [one.story.seq, one]));
  const work: Work[] = [];
  for (const affair of affairs) {
    const ids = new Set(affair.entries.map(({ article }) => article.id));
    const seq = storyOf.get(affair.entries[0]!.article.id) ?? -1;
    const [row] = await tx.stories([seq]);
    if (row === undefined) continue;
    const one = changed.get(seq) ?? { story: row, from: [row] };
    work.push({ ...one, affairs: [{ ...affair, copies: copies.filter(({ article }) => ids.has(article)) }] });
  }
  return work;
}

/** A story that was weighed, with what it was before. */
export interface Changed extends Assigned {
  readonly before: readonly KeptWeighing[];
  readonly after: readonly KeptWeighing[];
}

/** Weigh each story, if something went into it that had not; those come back. */
async function weighAll(tx: StoreWriter, memory: Memory, work: readonly Work[]): Promise<readonly Changed[]> {
  const before = new Map<number, readonly KeptWeighing[]>();
  for (const { story, from } of work)
    for (const { seq } of [story, ...from])
      if (!before.has(seq))
        before.set(
          seq,
          (await tx.weighings(seq)).map(({ body }) => JSON.parse(body) as KeptWeighing),
        );
  const changed: Changed[] = [];
  for (const { story, from, affairs } of work) {
    const known = new Map((await tx.weighings(story.seq)).map((row) => [row.digest, row]));
    const rows: WeighingRow[] = [];
    const parts = affairs ?? (await chaptersIn(tx, memory.entries, story.articles, story.events));
    for (const [chapter, affair] of parts.entries()) {
      const inputs = await inputsOf(tx, affair.entries);
      const digest = idOf('w', [WAY, JSON.stringify([inputs, affair.stories, affair.copies])]);
      const body = known.get(digest)?.body ?? JSON.stringify({ inputs, ...weighed(affair) } satisfies KeptWeighing);
      rows.push({ story: story.seq, chapter, digest, body });
    }
    const same =
      rows.length === known.size && rows.every(({ digest, chapter }) => known.get(digest)?.chapter === chapter);
    if (same && from.length === 1 && from[0]?.seq === story.seq) continue;
    await tx.setWeighings(story.seq, rows);
    changed.push({
      story,
      from,
      before: [...new Set([story, ...from].map(({ seq }) => seq))].flatMap((seq) => before.get(seq) ?? []),
      after: rows.map(({ body }) => JSON.parse(body) as KeptWeighing),
    });
  }
  return changed;
}

function weighed(affair: Affair): ReturnType<typeof weigh> {
  const ids = new Set(affair.entries.map(({ article }) => article.id));
  return weigh({ ...affair, copies: affair.copies.filter(({ of }) => ids.has(of)) }, storiesOf(affair), affair.copies);
}

async function inputsOf(
  tx: StoreWriter,
  entries: readonly { readonly article: { readonly id: string } }[],
): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const { article } of entries) for (const row of await tx.articleById(article.id)) inputs.push(inputOf(row));
  return inputs;
}

/** The chapters of a story of the stream, each with its events and copies. */
async function chaptersIn(
  tx: StoreWriter,
  cache: EntryCache,
  articles: readonly number[],
  events: readonly (readonly number[])[],
): Promise<Affair[]> {
  const rows = new Map((await tx.articles(articles)).map((row) => [row.seq, row]));
  const affairs: Affair[] = [];
  for (const chapter of chaptersOf(articles)) {
    const entries = await cache.load(
      tx,
      chapter.flatMap((seq) => (rows.has(seq) ? [inputOf(rows.get(seq)!)] : [])),
    );
    const within = new Set(chapter);
    const idsOf = (event: readonly number[]): string[] =>
      event.flatMap((seq) => (within.has(seq) ? (rows.get(seq)?.id ?? []) : []));
    affairs.push(
      affairFrom(
        entries,
        events.map(idsOf).filter((ids) => ids.length > 0),
      ),
    );
  }
  return affairs;
}
