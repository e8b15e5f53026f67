import type { FoundWords, LastingLedger } from '../lasting/index.ts';
import type { WatchRow } from '../store/index.ts';

/** Sentences that are looked at for one search, at most: more at once are no news but a flood. */
const MOST = 100;

/** The newest sentences that a watched search or speaker has. Throws QueryTrouble where the search cannot be asked. */
export async function watchedHits(
  ledger: LastingLedger,
  { kind, target }: Pick<WatchRow, 'kind' | 'target'>,
): Promise<readonly FoundWords[]> {
  const options = { order: 'newest', most: MOST } as const;
  if (kind === 'search') return (await ledger.search(target, {}, options)).found;
  return (await ledger.saidBy(target, { most: MOST })).found;
}

/** What makes two sentences one piece of news: the claim that they tell; else their words. */
export const wordsKey = ({ claims, words }: FoundWords): string =>
  claims.find(({ address }) => address !== null)?.address ?? plainWords(words);

/** Words as they are told apart: without points, capitals, accents. */
export const plainWords = (words: string): string =>
  (
    words
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
