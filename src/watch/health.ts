import type { StoreReader, WatchRow } from '../store/index.ts';
import { hookHost } from './deliver.ts';
import { silentSince } from './next-look.ts';
import { stateOf } from './watch-state.ts';

/** How something that is watched does, for people. */
export interface Health {
  readonly id: string;
  readonly kind: WatchRow['kind'];
  /** a hook shows its host alone */
  readonly target: string;
  readonly title: string | null;
  readonly state: 'new' | 'well' | 'fails' | 'silent' | 'gone' | 'given-up';
  /** what is wrong with it, or was left out */
  readonly said: string | null;
  readonly lookedAt: string | null;
  readonly answeredAt: string | null;
  /** when it gave something last */
  readonly gaveAt: string | null;
  readonly nextAt: string | null;
  /** pages that it led to and that are looked at again for edits */
  readonly pages: number;
}

/** Its state in words. */
export const STATE_WORDS: Readonly<Record<Health['state'], string>> = {
  new: 'not looked at yet',
  well: 'well',
  fails: 'fails',
  silent: 'silent',
  gone: 'gone for good',
  'given-up': 'given up',
};

/** All that is watched, as it does now. */
export async function healthOf(tx: StoreReader, now: number): Promise<readonly Health[]> {
  const pages = new Map((await tx.pagesOfWatches()).map((one) => [one.parent, one.pages]));
  return (await tx.watches()).map((row) => {
    const state = stateOf(row);
    const isLooked = row.nextAt !== null || state.ended !== null;
    return {
      id: row.id,
      kind: row.kind,
      target: row.kind === 'hook' ? hookHost(row) : row.target,
      title: state.title,
      state:
        state.ended ??
        (state.failures > 0
          ? 'fails'
          : isLooked && state.answeredAt === null
            ? 'new'
            : silentSince(state, now) === null
              ? 'well'
              : 'silent'),
      said: state.said,
      lookedAt: state.lookedAt,
      answeredAt: state.answeredAt,
      gaveAt: state.gave.at(-1) ?? null,
      nextAt: row.nextAt,
      pages: pages.get(row.id) ?? 0,
    };
  });
}
