import { inForce } from '../ledger/index.ts';
import type { StoreReader } from '../store/index.ts';
import type { StreamGroup } from './place-stream.ts';

/**
 * What people said of articles of a story: the same are in one, the different never, whatever grouping finds. Where two
 * different ones stand in one group, the later (by day, then id) leaves it. The order of the judgements counts.
 */
export async function bindStories(tx: StoreReader, groups: readonly StreamGroup[]): Promise<readonly StreamGroup[]> {
  const rows = new Map((await tx.articles(groups.flatMap(({ articles }) => articles))).map((row) => [row.seq, row]));
  const judged = inForce(await tx.judgementsOn([...rows.values()].map(({ address }) => address)));
  const pairs = judged.filter(
    ({ of, verdict }) => of === 'articles' && (verdict === 'same' || verdict === 'different'),
  );
  let now = groups;
  for (const { verdict, anchors } of pairs) {
    const [first, second] = [
      await tx.articleByAddress(anchors[0]?.article ?? ''),
      await tx.articleByAddress(anchors[1]?.article ?? ''),
    ];
    if (first === null || second === null || first.inCase !== second.inCase) continue;
    const [a, b] = [first, second].toSorted((x, y) => x.day - y.day || (x.id < y.id ? -1 : 1)) as [
      typeof first,
      typeof second,
    ];
    now = verdict === 'same' ? await together(tx, now, a.seq, b.seq) : apart(now, a.seq, b.seq);
  }
  return now;
}

const holding = (groups: readonly StreamGroup[], article: number): StreamGroup | undefined =>
  groups.find(({ articles }) => articles.includes(article));

async function together(
  tx: StoreReader,
  groups: readonly StreamGroup[],
  a: number,
  b: number,
): Promise<readonly StreamGroup[]> {
  const first = holding(groups, a) ?? (await storyWith(tx, a));
  const second = holding(groups, b) ?? (await storyWith(tx, b));
  if (first === null || second === null || first === second || first.articles.includes(b)) return groups;
  const others = groups.filter((group) => group !== first && group !== second);
  const elsewhere = new Set(others.flatMap(({ articles }) => articles));
  const own = (list: readonly number[]): readonly number[] => list.filter((one) => !elsewhere.has(one));
  const events = [
    ...first.events,
    ...second.events.map((event) => own(event).filter((one) => !first.articles.includes(one))),
  ];
  const affairs = [
    ...(first.affairs ?? [first.articles]),
    ...(second.affairs ?? [second.articles]).map((one) => own(one).filter((it) => !first.articles.includes(it))),
  ];
  const joined: StreamGroup = {
    articles: [...new Set([...first.articles, ...own(second.articles)])],
    events: events.filter((event) => event.length > 0),
    affairs: affairs.filter((one) => one.length > 0),
  };
  return [...others, joined];
}

/** A story that the days looked at did not touch. */
async function storyWith(tx: StoreReader, article: number): Promise<StreamGroup | null> {
  const [row] = await tx.articles([article]);
  const [story] = row?.story == null ? [] : await tx.stories([row.story]);
  return story ?? null;
}

function apart(groups: readonly StreamGroup[], a: number, b: number): readonly StreamGroup[] {
  const group = holding(groups, b);
  if (group === undefined || !group.articles.includes(a)) return groups;
  const without = (list: readonly number[]): readonly number[] => list.filter((one) => one !== b);
  return groups.flatMap((one) =>
    one === group
      ? [
          {
            articles: without(group.articles),
            events: group.events.map(without).filter((event) => event.length > 0),
            affairs: (group.affairs ?? [group.articles]).map(without).filter((one) => one.length > 0),
          },
          { articles: [b], events: [[b]], affairs: [[b]] },
        ]
      : [one],
  );
}
