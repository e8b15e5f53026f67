import {
  carriedInto,
  chaptersOf,
  establish,
  keysOf,
  storiesOf,
  weighAffair,
  type Affair,
  type Established,
} from '../ledger/index.ts';
import { idOf } from '../model/ids.ts';
import type { ArticleRow, StoreReader, StoryRow, WeighingRow } from '../store/index.ts';
import type { Assigned } from './assign-stories.ts';
import { inputOf, type EntryCache, type Input } from './entries.ts';
import { judgedEntries } from './judged.ts';
import { affairFrom, eventStories, type DigestedWeighing, type KeptWeighing } from './kept-weighing.ts';
import type { Part, Work } from './place-case.ts';
import { speakerJudgements } from './speakers.ts';
import type { WeighingCache } from './weighing-cache.ts';

/** Changes with another way of weighing: what was weighed before is weighed anew when it is next touched. */
const WAY = 'w2';

/** The chapters of a story (its number). */
export interface StoryChapters {
  readonly seq: number;
  readonly chapters: readonly DigestedWeighing[];
}
/** A story that was weighed, with what the stories were that it comes from. */
export interface Changed extends Assigned {
  readonly before: readonly StoryChapters[];
  readonly after: readonly DigestedWeighing[];
}

/** What weighing keeps in memory. */
export interface WeighMemory {
  readonly entries: EntryCache;
  readonly weighings: WeighingCache;
  /** chapters that were weighed before they are wanted, by their digests */
  readonly foreseen: Map<string, Fresh>;
}

/** A story with its chapters, to be put down. */
export interface WeighedStory extends Changed {
  readonly rows: readonly WeighingRow[];
}

/** Weigh each story, if something went into it that had not; those come back. Nothing is written. */
export async function weighAll(
  tx: StoreReader,
  memory: WeighMemory,
  work: readonly Work[],
): Promise<readonly WeighedStory[]> {
  const changed: WeighedStory[] = [];
  for (const { story, from, parts } of work) {
    const known = new Map((await tx.weighings(story.seq)).map((row) => [row.digest, row]));
    const after =
      parts === null
        ? await weighChapters(tx, memory, story, known)
        : parts.map((part) => weighPart(memory, part, known));
    const rows = after.map(({ digest, body }, chapter) => ({ story: story.seq, chapter, digest, body }));
    const same =
      rows.length === known.size && rows.every(({ digest, chapter }) => known.get(digest)?.chapter === chapter);
    if (same && from.length === 1 && from[0]?.seq === story.seq) continue;
    const before: StoryChapters[] = [];
    for (const seq of new Set([story, ...from].map((one) => one.seq))) {
      const chapters = await tx.weighings(seq);
      if (chapters.length > 0)
        before.push({ seq, chapters: chapters.map((row) => ({ digest: row.digest, kept: memory.weighings.of(row) })) });
    }
    changed.push({ story, from, before, after, rows });
  }
  return changed;
}

/** … with what is put down of it. */
export interface Fresh extends DigestedWeighing {
  readonly body: string;
}
type HeldWeighings = ReadonlyMap<string, WeighingRow>;

/** What the same comes to that was weighed already. */
function heldAs(memory: WeighMemory, digest: string, known: HeldWeighings): Fresh | null {
  const row = known.get(digest);
  if (row !== undefined) return { digest, kept: memory.weighings.of(row), body: row.body };
  return memory.foreseen.get(digest) ?? null;
}

/** A case, which is weighed whole. */
function weighPart(memory: WeighMemory, { affair, bindings, judgements, inputs }: Part, known: HeldWeighings): Fresh {
  const digest = digestOf([inputs, affair.stories, affair.copies, judgements]);
  const held = heldAs(memory, digest, known);
  if (held !== null) return held;
  const found = weighAffair(withinCopies(affair), storiesOf(affair), affair.copies, bindings);
  return made(memory, digest, { inputs, judgements, ...ownOf(affair.entries), ...found, established: [] });
}

/** A story of the stream, chapter by chapter: each with what those before it established. */
async function weighChapters(
  tx: StoreReader,
  memory: WeighMemory,
  { articles, events }: StoryRow,
  known: HeldWeighings,
): Promise<readonly Fresh[]> {
  const rows = new Map((await tx.articles(articles)).map((row) => [row.seq, row]));
  const idsOf = (seqs: readonly number[]): string[] => seqs.flatMap((seq) => rows.get(seq)?.id ?? []);
  const numbers = new Map([...rows.values()].map(({ id, seq }) => [id, seq]));
  const found: Fresh[] = [];
  let established: readonly Established[] = [];
  for (const chapter of chaptersOf(articles)) {
    const own = chapter.flatMap((seq) => rows.get(seq) ?? []);
    const before = established.flatMap(({ article }) => rows.get(numbers.get(article) ?? -1) ?? []);
    const here = [...own, ...before];
    const judgements = new Set((await tx.judgementsOn(here.map(({ address }) => address))).map(({ seq }) => seq));
    for (const { seq } of await speakerJudgements(tx, () => memory.entries.load(tx, here.map(inputOf))))
      judgements.add(seq);
    const within = new Set([...chapter, ...before.map(({ seq }) => seq)]);
    const eventsHere = events
      .map((event) => event.filter((seq) => within.has(seq)))
      .filter((event) => event.length > 0);
    const went = [own.map(inputOf), eventsHere, [...judgements].toSorted((a, b) => a - b), established];
    const digest = digestOf(went);
    const held =
      heldAs(memory, digest, known) ??
      (await weighChapter(tx, memory, { digest, own, before, events: eventsHere.map(idsOf), established }));
    found.push(held);
    ({ established } = held.kept);
  }
  return found;
}

interface ChapterWork {
  readonly digest: string;
  readonly own: readonly ArticleRow[];
  /** articles of earlier chapters that established something */
  readonly before: readonly ArticleRow[];
  readonly events: readonly (readonly string[])[];
  readonly established: readonly Established[];
}

async function weighChapter(
  tx: StoreReader,
  memory: WeighMemory,
  { digest, own, before, events, established }: ChapterWork,
): Promise<Fresh> {
  const inputs = own.map(inputOf);
  const wanted = before.length === 0 ? [] : await carried(tx, memory.entries, inputs, before, established);
  const { entries, bindings, judgements } = await judgedEntries(
    tx,
    memory.entries,
    [...inputs, ...wanted.map(inputOf)],
    null,
  );
  const ids = new Set(own.map(({ id }) => id));
  const mine = entries.filter(({ article }) => ids.has(article.id));
  const affair = affairFrom(entries, events);
  const stories = storiesOf({ ...affair, entries: mine, stories: eventStories(mine, events) });
  const { stories: _all, ...found } = weighAffair(withinCopies(affair), stories, affair.copies, bindings);
  const inputText = new Map([...own, ...wanted].map((row) => [row.id, JSON.stringify(inputOf(row))]));
  return made(memory, digest, {
    inputs,
    judgements,
    ...ownOf(mine),
    ...found,
    stories,
    established: establish(established, mine, found, (id) => inputText.get(id) ?? ''),
  });
}

function made(memory: WeighMemory, digest: string, kept: KeptWeighing): Fresh {
  memory.weighings.keep(digest, kept);
  const fresh = { digest, kept, body: JSON.stringify(kept) };
  memory.foreseen.set(digest, fresh);
  return fresh;
}

/** The articles of earlier chapters that a chapter is weighed with. */
async function carried(
  tx: StoreReader,
  cache: EntryCache,
  inputs: readonly Input[],
  before: readonly ArticleRow[],
  established: readonly Established[],
): Promise<readonly ArticleRow[]> {
  const keys = new Set((await cache.load(tx, inputs)).flatMap(keysOf));
  const byId = new Map(before.map((row) => [row.id, row]));
  return carriedInto(established, keys).flatMap((id) => byId.get(id) ?? []);
}

function withinCopies(affair: Affair): Affair {
  const ids = new Set(affair.entries.map(({ article }) => article.id));
  return { ...affair, copies: affair.copies.filter(({ of }) => ids.has(of)) };
}

function ownOf(entries: Affair['entries']): Pick<KeptWeighing, 'own' | 'publishers'> {
  return {
    own: entries.map(({ article }) => article.id),
    publishers: Object.fromEntries(entries.map(({ article }) => [article.id, article.publisher])),
  };
}

const digestOf = (went: unknown): string => idOf('w', [WAY, JSON.stringify(went)]);
