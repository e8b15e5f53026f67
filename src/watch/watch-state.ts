import type { Validators } from '../read/fetch/fetcher.ts';
import type { WatchRow } from '../store/index.ts';

/** What is known of a watch beside its row. Times are ISO 8601. */
export interface WatchState {
  /** milliseconds between two looks that somebody asked for; null: as the feed gives */
  readonly every: number | null;
  /** what it calls itself */
  readonly title: string | null;
  readonly validators: Validators | null;
  /** looks that failed since the last that did not */
  readonly failures: number;
  readonly lookedAt: string | null;
  readonly answeredAt: string | null;
  /** when it gave something, the last ones, the newest last */
  readonly gave: readonly string[];
  /** what is to be known of it: why it failed, what was left out */
  readonly said: string | null;
  /** it is looked at no more: the server says that it is gone; it failed too often */
  readonly ended: 'gone' | 'given-up' | null;
  /** how often it was looked at, since the last edit where it is a page */
  readonly looks: number;
  /** was there before anybody watched: what it brings is no news */
  readonly isStock: boolean;
  /** of a page: address of its article, and when the feed says that it was published */
  readonly article: string | null;
  readonly publishedAt: string | null;
  /** of a hook: what its messages are signed with */
  readonly secret: string | null;
}

const FIRST: WatchState = {
  every: null,
  title: null,
  validators: null,
  failures: 0,
  lookedAt: null,
  answeredAt: null,
  gave: [],
  said: null,
  ended: null,
  looks: 0,
  isStock: false,
  article: null,
  publishedAt: null,
  secret: null,
};

export const stateOf = ({ body }: Pick<WatchRow, 'body'>): WatchState => ({
  ...FIRST,
  ...(JSON.parse(body) as Partial<WatchState>),
});

/** As it is kept: without what is as it was at first. */
export const watchBody = (state: Partial<WatchState>): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(state).filter(([name, value]) => {
        const first: unknown = FIRST[name as keyof WatchState];
        return Array.isArray(value) ? value.length > 0 : value !== first;
      }),
    ),
  );
