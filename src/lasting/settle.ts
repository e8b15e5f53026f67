import type { ArticleRow, StoreReader, StoreWriter } from '../store/index.ts';
import { assignStories, type Assigned } from './assign-stories.ts';
import { bindStories } from './bind-stories.ts';
import { inputOf, type EntryCache } from './entries.ts';
import { foreseen } from './foresee.ts';
import { joinCasts } from './join-casts.ts';
import { judgedEntries, standingsOf } from './judged.ts';
import { nameParts } from './name-parts.ts';
import { passagesOf } from './passages.ts';
import { placeCase, type Work } from './place-case.ts';
import type { StreamPlacer } from './place-stream.ts';
import { weighAll, type WeighMemory } from './weigh-stories.ts';

/** Articles that are placed in one step, so that no step holds the ledger for long. */
const STEP = 200;
/** A case of more articles is none that somebody picked, and comparing all with all would take hours. */
export const MOST_IN_CASE = 1000;

/** What a step did. */
export interface StepResult {
  /** articles placed */
  readonly placed: number;
  /** addresses of the stories that changed */
  readonly stories: readonly string[];
  readonly more: boolean;
}

/** What settling keeps in memory between two steps. */
export interface Memory extends WeighMemory {
  readonly placer: StreamPlacer;
}

/**
 * Weigh what a step would weigh, while nobody waits for it: `settleStep` takes what comes to the same, by the digests of all
 * that went in, and weighs only what has changed in the meantime. Nothing is put down.
 *
 * @returns whether anything waits to be settled
 */
export async function foresee(tx: StoreReader, memory: Memory): Promise<boolean> {
  memory.foreseen.clear();
  const trial = foreseen(tx);
  const placing = await place(trial, memory);
  if (placing !== null) await weighAll(trial, memory, placing.work);
  return placing !== null;
}

/**
 * Place what was entered and weigh the stories that it touched, each once. All of it is one transaction: nobody sees half
 * a story, and what a killed process left is done by the next.
 */
export async function settleStep(tx: StoreWriter, memory: Memory, at: string): Promise<StepResult> {
  const placing = await place(tx, memory);
  if (placing === null) return { placed: 0, stories: [], more: false };
  const { articles, rows, rev, work, gone, more } = placing;
  const changed = await weighAll(tx, memory, work);
  for (const { story, rows: chapters } of changed) {
    await tx.setWeighings(story.seq, chapters);
    await tx.setStory({ ...story, rev });
  }
  await nameParts(tx, memory.entries, changed, at, rev);
  for (const story of gone) await tx.dropStory(story);
  await keepStandings(tx, memory.entries, rows);
  await tx.clearPending(articles);
  memory.placer.seen(await tx.revision());
  memory.foreseen.clear();
  return { placed: articles.length, stories: changed.map(({ story }) => story.address), more };
}

/** What was placed, and what is to be weighed now. */
interface Placing {
  /** numbers of the articles of this step, and those of them that are there */
  readonly articles: readonly number[];
  readonly rows: readonly ArticleRow[];
  readonly rev: number;
  readonly work: readonly Work[];
  /** stories that are no more */
  readonly gone: readonly number[];
  /** do others wait for the next step? */
  readonly more: boolean;
}

/** Put the articles that wait into stories; null where none do. */
async function place(tx: StoreWriter, memory: Memory): Promise<Placing | null> {
  const pending = (await tx.pending()).toSorted((a, b) => a.article - b.article);
  const step = pending.slice(0, STEP);
  if (step.length === 0) return null;
  const articles = step.map(({ article }) => article);
  const rows = await tx.articles(articles);
  const seen = await tx.revision();
  const rev = seen + 1;
  const stream = rows.filter(({ inCase }) => inCase === null);
  const before = new Map(step.map((one) => [one.article, one.before]));
  const days = new Set(stream.flatMap(({ seq, day }) => [day, before.get(seq) ?? []].flat()));
  const bound = await boundTogether(tx, stream);
  const placed = await memory.placer.place(tx, days, seen, bound);
  const groups = await bindStories(tx, await joinCasts(tx, placed, bound));
  const { assigned, retired } = await assignStories(tx, groups, null, rev);
  const work: Work[] = (await withTouched(tx, assigned, stream)).map((one) => ({ ...one, parts: null }));
  const gone = [...retired];
  for (const name of new Set(rows.flatMap(({ inCase }) => inCase ?? []))) {
    const held = await placeCase(tx, memory.entries, name, rev);
    work.push(...held.work);
    gone.push(...held.retired);
  }
  return { articles, rows, rev, work, gone, more: pending.length > step.length };
}

/** Articles that somebody said to be of one story, or of two: they are placed anew, though nothing in them changed. */
async function boundTogether(tx: StoreWriter, rows: readonly ArticleRow[]): Promise<ReadonlySet<number>> {
  const judged = await tx.judgementsOn(rows.map(({ address }) => address));
  const bound = new Set(
    judged.flatMap(({ of, anchors }) => (of === 'articles' ? anchors.map(({ article }) => article) : [])),
  );
  return new Set(rows.filter(({ address }) => bound.has(address)).map(({ seq }) => seq));
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

/** What has become of the judgements on some articles; what they changed is searched as it is now. */
async function keepStandings(tx: StoreWriter, cache: EntryCache, rows: readonly ArticleRow[]): Promise<void> {
  const judgements = await tx.judgementsOn(rows.map(({ address }) => address));
  if (judgements.length === 0) return;
  for (const standing of await standingsOf(tx, cache, judgements)) await tx.setStanding(standing);
  const touched = new Set(judgements.flatMap(({ anchors }) => anchors.map(({ article }) => article)));
  for (const row of rows.filter(({ address }) => touched.has(address))) {
    const { entries } = await judgedEntries(tx, cache, [inputOf(row)], null);
    for (const entry of entries) await tx.setPassages(row.seq, passagesOf(row, entry, true));
  }
}
