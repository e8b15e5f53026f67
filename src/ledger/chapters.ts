/** So many articles are weighed together at most: the cost of weighing grows with the square of their number. */
export const CHAPTER = 40;

/** A story in chapters of at most `CHAPTER` articles, in the order given (that of time). */
export function chaptersOf<Item>(articles: readonly Item[], most: number = CHAPTER): readonly (readonly Item[])[] {
  const chapters: Item[][] = [];
  for (let i = 0; i < articles.length; i += most) chapters.push(articles.slice(i, i + most));
  return chapters;
}
