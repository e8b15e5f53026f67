import type { ArticleRow, StoreReader, StoreWriter, StoryRow } from '../store/index.ts';

/**
 * A state of the ledger to try a step on: what is read comes from the store, where stories stand as the step has put them,
 * and nothing else that it puts down is kept. So a step can be worked out while nobody waits for it.
 */
export function foreseen(tx: StoreReader): StoreWriter {
  const stories = new Map<number, StoryRow>();
  const storyOf = new Map<number, number>();
  const nothing = async (): Promise<void> => {};
  const placed = (rows: readonly ArticleRow[]): ArticleRow[] =>
    rows.map((row) => ({ ...row, story: storyOf.get(row.seq) ?? row.story }));
  let next = 0;
  return {
    ...tx,
    articles: async (seqs) => placed(await tx.articles(seqs)),
    articlesOfCase: async (name) => placed(await tx.articlesOfCase(name)),
    async stories(seqs) {
      const known = await tx.stories(seqs.filter((seq) => !stories.has(seq)));
      return [...known, ...seqs.flatMap((seq) => stories.get(seq) ?? [])];
    },
    async addStory(row) {
      const seq = --next;
      stories.set(seq, { ...row, seq });
      return seq;
    },
    setStory: async (row) => void stories.set(row.seq, row),
    setStoryOf: async (articles, story) => {
      for (const article of articles) storyOf.set(article, story);
    },
    addArticle: async () => --next,
    addRevision: async () => --next,
    addAlert: async () => ++next,
    addJudgement: async (judgement) => ({ ...judgement, seq: --next }),
    addVersion: nothing,
    addReader: nothing,
    addReading: nothing,
    setCurrent: nothing,
    setVector: nothing,
    setCast: nothing,
    setPassages: nothing,
    setPending: nothing,
    clearPending: nothing,
    setDayState: nothing,
    dropStory: nothing,
    setWeighings: nothing,
    setAddress: nothing,
    setNamed: nothing,
    setStanding: nothing,
    setWatch: nothing,
    dropWatch: nothing,
    setTaken: nothing,
    setMark: nothing,
    setWithdrawn: nothing,
    setDelivery: nothing,
  };
}
