import { pairAddresses } from '../ledger/index.ts';
import { valueAt } from '../model/item-at.ts';
import { orderOf } from '../model/order-of.ts';
import type { ArticleRow, StoreWriter, StoryRow } from '../store/index.ts';
import { freeAddress } from './free-address.ts';
import { keepAddress, type LastNamed } from './hand-on.ts';
import type { StreamGroup } from './place-stream.ts';

/** A story after placing, and the stories (numbers) that articles of it were in before. */
export interface Assigned {
  readonly story: StoryRow;
  readonly from: readonly StoryRow[];
}

/**
 * Make groups the stories of their articles. A story keeps its row and its address as long as the larger part of it goes
 * on; what was merged away leads on.
 *
 * @returns the stories that are new or hold other articles than before, and those that are no more: their rows are left
 *   for `dropStory`, when what they came to is no longer needed
 */
export async function assignStories(
  tx: StoreWriter,
  groups: readonly StreamGroup[],
  inCase: string | null,
  rev: number,
): Promise<{ readonly assigned: readonly Assigned[]; readonly retired: readonly number[] }> {
  const rows = new Map((await tx.articles(groups.flatMap(({ articles }) => articles))).map((row) => [row.seq, row]));
  const before = await tx.stories([...new Set([...rows.values()].flatMap(({ story }) => story ?? []))]);
  const byNumber = new Map(before.map((story) => [story.seq, story]));
  const whole = groups.map((group) => completed(group, rows, byNumber));
  const moved = whole.filter(({ articles, events, affairs }) => {
    const [first] = articles;
    const story = byNumber.get(rows.get(first ?? -1)?.story ?? -1);
    return story === undefined || !isEqual([story.articles, story.events, story.affairs], [articles, events, affairs]);
  });
  const touched = before.filter(({ seq }) =>
    moved.some(({ articles }) => articles.some((article) => rows.get(article)?.story === seq)),
  );
  const { kept, leads, gone } = pairAddresses(
    touched.map(({ address, seq, articles }) => ({ address, born: seq, members: articles.map(String) })),
    moved.map(({ articles }) => articles.map(String)),
  );
  const byAddress = new Map(touched.map((story) => [story.address, story]));
  const assigned: Assigned[] = [];
  for (const [i, { articles, events, affairs }] of moved.entries()) {
    const old = byAddress.get(kept[i] ?? '');
    const address =
      old?.address ??
      (await freeAddress(tx, 's_', [inCase ?? '', ...articles.map((one) => valueAt(rows, one).address)]));
    const story = { address, inCase, articles, events, affairs, rev };
    const seq = old?.seq ?? (await tx.addStory(story));
    if (old !== undefined) await tx.setStory({ ...story, seq });
    await tx.setStoryOf(articles, seq);
    const from = touched.filter((one) => articles.some((article) => rows.get(article)?.story === one.seq));
    assigned.push({ story: { ...story, seq }, from });
  }
  return { assigned, retired: await retire(tx, touched, { leads, gone }, assigned, rev) };
}

/** Stories that are no more: their addresses lead on, or say what they named. */
async function retire(
  tx: StoreWriter,
  touched: readonly StoryRow[],
  { leads, gone }: Pick<ReturnType<typeof pairAddresses>, 'leads' | 'gone'>,
  assigned: readonly Assigned[],
  rev: number,
): Promise<readonly number[]> {
  const retired: number[] = [];
  for (const { seq, address } of touched) {
    const heir = leads.get(address);
    if (heir === undefined && !gone.includes(address)) continue;
    const known = await tx.address(address);
    await keepAddress(tx, rev, known, {
      address,
      kind: 'story',
      story: null,
      target: null,
      leadsTo: heir === undefined ? null : (assigned[heir]?.story.address ?? null),
      last: known?.last ?? JSON.stringify({ text: '', members: [], core: [] } satisfies LastNamed),
      born: known?.born ?? rev,
    });
    retired.push(seq);
  }
  return retired;
}

/** Articles in order of time; events that were sealed before are those of the story as it was. */
function completed(
  { articles, events, affairs }: StreamGroup,
  rows: ReadonlyMap<number, ArticleRow>,
  stories: ReadonlyMap<number, StoryRow>,
): Required<StreamGroup> {
  const inTime = (list: readonly number[]): number[] =>
    list.toSorted((a, b) => {
      const [x, y] = [valueAt(rows, a), valueAt(rows, b)];
      return x.day - y.day || orderOf(x.id, y.id);
    });
  const own = new Set(articles);
  const covered = new Set(events.flat());
  const sealed = new Map<string, readonly number[]>();
  for (const article of articles) {
    if (covered.has(article)) continue;
    const story = stories.get(rows.get(article)?.story ?? -1);
    const event = story?.events
      .find((one) => one.includes(article))
      ?.filter((one) => own.has(one) && !covered.has(one));
    sealed.set((event ?? [article]).join(), event ?? [article]);
  }
  const all = [...events, ...sealed.values()].map(inTime);
  const place = new Map(inTime(articles).map((article, i) => [article, i]));
  const byFirst = (a: readonly number[], b: readonly number[]): number =>
    (place.get(a[0] ?? -1) ?? 0) - (place.get(b[0] ?? -1) ?? 0);
  return {
    articles: inTime(articles),
    events: all.toSorted(byFirst),
    affairs: (affairs ?? [articles]).map(inTime).toSorted(byFirst),
  };
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
