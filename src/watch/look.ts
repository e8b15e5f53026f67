import type { Entered } from '../lasting/index.ts';
import type { Article } from '../model/index.ts';
import type { Fetcher } from '../read/fetch/fetcher.ts';
import type { StoreReader, StoreWriter, WatchRow } from '../store/index.ts';
import type { WatchNotice } from './make-alerts.ts';
import type { WatchState } from './watch-state.ts';

/** What a look at something watched needs. */
export interface Looking {
  readonly fetcher: Fetcher;
  /** milliseconds of the clock */
  readonly now: () => number;
  /** `isStock`: it was there before anybody watched */
  readonly add: (article: Article, isStock: boolean) => Promise<Entered>;
  readonly read: <Result>(work: (tx: StoreReader) => Promise<Result>) => Promise<Result>;
  readonly write: <Result>(work: (tx: StoreWriter) => Promise<Result>) => Promise<Result>;
}

/** What became of a look. */
export interface LookOutcome {
  /** as the watch is now; when it is looked at next is for the caller to say, who knows of the clock */
  readonly state: WatchState;
  readonly kind: WatchRow['kind'];
  readonly failed: boolean;
  /** so long it asks to be left alone, in milliseconds */
  readonly leaveFor: number;
  readonly skipHours: readonly number[];
  /** articles and versions that came into the ledger */
  readonly added: number;
  readonly notices: readonly Omit<WatchNotice, 'watch'>[];
}

/** Times that something was given, as many as say how often it gives. */
const GAVE_MOST = 30;

/** When a watch gave something, with now. */
export const gaveAgain = ({ gave }: WatchState, at: string): readonly string[] => [...gave, at].slice(-GAVE_MOST);

const GONE: ReadonlySet<number> = new Set([410]);

/** A look that failed. What says that it is gone for good is looked at no more. */
export function failedLook(
  row: WatchRow,
  state: WatchState,
  { reason, status, leaveFor }: { readonly reason: string; readonly status: number | null; readonly leaveFor: number },
  at: string,
): LookOutcome {
  const ended = status !== null && GONE.has(status) ? 'gone' : state.ended;
  const what = row.kind === 'page' ? 'A page' : 'A feed';
  const line = `${what} that you watch is gone for good (410), and is asked for no more: ${state.title ?? row.target}`;
  return {
    state: { ...state, failures: state.failures + 1, lookedAt: at, said: reason, ended },
    kind: row.kind,
    failed: true,
    leaveFor,
    skipHours: [],
    added: 0,
    notices:
      ended === 'gone' && state.ended === null
        ? [
            {
              ...NOTHING,
              kind: 'gone',
              // that one article was taken down among many is for the desk
              quiet: row.parent !== null,
              line,
              href: state.article === null ? '/watches' : `/a/${state.article}`,
              evidence: [`gone ${row.id}`],
            },
          ]
        : [],
  };
}

/** What a notice has in common with others that tell of no claim. */
export const NOTHING: Pick<WatchNotice, 'before' | 'now' | 'claim' | 'story'> = {
  before: [],
  now: [],
  claim: null,
  story: null,
};
