import { joinTitle } from '../ledger/index.ts';
import type { ArticleRow, StoreReader } from '../store/index.ts';

/** The text that a version of an article (its id) was read in; null where it is not in the ledger. */
export async function textOfVersion(tx: StoreReader, article: string, no: number): Promise<string | null> {
  for (const { seq } of await tx.articleById(article)) {
    const version = await tx.version(seq, no);
    if (version !== null) return joinTitle(version.body).text;
  }
  return null;
}

/** The first version behind one that has not the words which that one has; null where all later ones have them. */
export async function goneSince(
  tx: StoreReader,
  { seq }: ArticleRow,
  no: number,
  words: string,
): Promise<number | null> {
  const later = (await tx.versions(seq)).filter((version) => version.no > no);
  return later.find(({ body }) => !joinTitle(body).text.includes(words))?.no ?? null;
}
