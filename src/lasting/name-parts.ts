import { diff, joinChapters, ledgerFile } from '../ledger/index.ts';
import type { LedgerFile } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import type { AddressRow, StoreWriter } from '../store/index.ts';
import type { EntryCache } from './entries.ts';
import { handOn, keepAddress, type LastNamed } from './hand-on.ts';
import { keptPart, type KeptWeighing } from './kept-weighing.ts';
import { tellEvents } from './tell-events.ts';
import type { ToldEvent } from './told-event.ts';
import type { Changed, StoryChapters } from './weigh-stories.ts';

/**
 * Hand the addresses of stories, claims and origins on to what they name after a step, mint those of new ones, and keep
 * what became of each story as a revision.
 */
export async function nameParts(
  tx: StoreWriter,
  cache: EntryCache,
  changed: readonly Changed[],
  at: string,
  rev: number,
): Promise<void> {
  if (changed.length === 0) return;
  for (const { story } of changed) {
    const known = await tx.address(story.address);
    const first = (await tx.articles(story.articles.slice(0, 1)))[0];
    const last: LastNamed = { text: first?.id ?? '', members: story.articles.map(String), core: [] };
    await keepAddress(tx, rev, known, {
      address: story.address,
      kind: 'story',
      story: story.seq,
      target: null,
      leadsTo: null,
      last: JSON.stringify(last),
      born: known?.born ?? rev,
    });
  }
  const old = new Map<string, AddressRow>();
  const sources = new Set(changed.flatMap(({ story, from }) => [story.seq, ...from.map(({ seq }) => seq)]));
  for (const seq of sources) for (const row of await tx.addressesOf(seq)) old.set(row.address, row);
  const was = [...new Map(changed.flatMap((one) => one.before).map((one) => [one.seq, one])).values()];
  const is = changed.map(({ story: { seq }, after: chapters }): StoryChapters => ({ seq, chapters }));
  const looked = changedArticles(was, is);
  const before = await fileOf(tx, cache, was, looked);
  const after = await fileOf(tx, cache, is, looked);
  const things = changed.map((one) => ({
    story: one.story.seq,
    weighed: joinChapters(one.after.map(({ kept }) => kept)),
    inputs: one.after.flatMap(({ kept }) => kept.inputs),
  }));
  for (const kind of ['claim', 'origin'] as const) {
    const own = [...old.values()].filter((row) => row.kind === kind);
    await handOn(tx, cache, { kind, old: own, stories: things, after, rev });
  }
  const addresses = await addressesIn(tx, changed);
  const events = tellEvents(diff(before, after), before, after).map((event): ToldEvent => {
    const address = addresses.get(event.about);
    return address === undefined ? event : { ...event, address };
  });
  const counts = things.map(({ weighed }) => ({ claims: weighed.claims.length, origins: weighed.origins.length }));
  await keepRevisions(tx, changed, counts, events, at);
}

/** From the ids of claims in the ledger file to their addresses. */
async function addressesIn(tx: StoreWriter, changed: readonly Changed[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { story } of changed)
    for (const { kind, target, address } of await tx.addressesOf(story.seq))
      if (kind === 'claim' && target !== null) found.set(target, address);
  return found;
}

/** Articles (numbers) of chapters that are not as they were: a long story is told anew where it changed alone. */
function changedArticles(was: readonly StoryChapters[], is: readonly StoryChapters[]): ReadonlySet<number> {
  const chaptersOf = (list: readonly StoryChapters[]): StoryChapters['chapters'] =>
    list.flatMap(({ chapters }) => chapters);
  const notIn = (list: StoryChapters['chapters'], other: StoryChapters['chapters']): StoryChapters['chapters'] => {
    const known = new Set(other.map(({ digest }) => digest));
    return list.filter(({ digest }) => !known.has(digest));
  };
  const [before, now] = [chaptersOf(was), chaptersOf(is)];
  return new Set(
    [...notIn(before, now), ...notIn(now, before)].flatMap(({ kept }) => kept.inputs.map(([article]) => article)),
  );
}

async function fileOf(
  tx: StoreWriter,
  cache: EntryCache,
  stories: readonly StoryChapters[],
  looked: ReadonlySet<number>,
): Promise<LedgerFile> {
  const found = [];
  for (const { chapters } of stories)
    found.push(
      await keptPart(
        tx,
        cache,
        chapters.map(({ kept }) => kept),
        looked,
      ),
    );
  return ledgerFile(
    found.map(({ part }) => part),
    found.flatMap(({ weighed }) => weighed.stories),
    found.flatMap(({ weighed }) => weighed.copies),
  );
}

/** What is kept of a revision. */
export interface RevisionBody {
  /** articles, claims, origins of the story after it */
  readonly counts: { readonly articles: number; readonly claims: number; readonly origins: number };
  readonly events: readonly ToldEvent[];
  /** what each chapter was weighed from */
  readonly inputs: readonly KeptWeighing['inputs'][];
}

/** One revision a story, each event with the first story that it happened in. */
async function keepRevisions(
  tx: StoreWriter,
  changed: readonly Changed[],
  counts: readonly Pick<RevisionBody['counts'], 'claims' | 'origins'>[],
  events: readonly ToldEvent[],
  at: string,
): Promise<void> {
  const storyOf = new Map<string, string>();
  const all = (one: Changed): readonly KeptWeighing[] =>
    [one.after, ...one.before.map(({ chapters }) => chapters)].flatMap((list) => list.map(({ kept }) => kept));
  for (const one of changed)
    for (const { own } of all(one))
      for (const article of own) if (!storyOf.has(article)) storyOf.set(article, one.story.address);
  const own = new Map<string, ToldEvent[]>(changed.map(({ story }) => [story.address, []]));
  for (const event of events) {
    const [story = itemAt(changed, 0).story.address] = event.articles.flatMap((article) => storyOf.get(article) ?? []);
    own.get(story)?.push(event);
  }
  for (const [i, { story, after }] of changed.entries())
    await tx.addRevision({
      at,
      cause: 'articles',
      story: story.address,
      body: JSON.stringify({
        counts: { articles: story.articles.length, ...itemAt(counts, i) },
        events: own.get(story.address) ?? [],
        inputs: after.map(({ kept }) => kept.inputs),
      } satisfies RevisionBody),
    });
}
