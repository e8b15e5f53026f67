import { itemAt } from '../model/item-at.ts';
import type { WatchState } from './watch-state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A feed is asked so often where it gives much, so seldom where it gives little, unless somebody says otherwise. */
const FEED = { least: 10 * MINUTE, most: HOUR } as const;
/** A folder lies on this machine. */
const FOLDER = 5_000;
/** A page is looked at after so long, and each time after twice as long as before. */
const PAGE = { first: 10 * MINUTE, most: 7 * DAY } as const;
/** Pages that a feed led to are looked at so many times without an edit: for some ten days. */
export const LOOKS_MOST = 11;
/** After so many failures in a row a page of a feed is looked at no more, and anything else only once a day. */
export const FAILURES_MOST = 6;
/** Nobody is left alone for longer than he asks for, or this. */
const LEFT_ALONE_MOST = 30 * DAY;
/** What says that it stays fresh is believed for so long. */
const FRESH_MOST = DAY;

/** What a look came to, as far as the next one goes by it. Times in milliseconds. */
export interface LookedSo {
  readonly state: WatchState;
  readonly failed: boolean;
  /** so long it asks to be left alone, or says that it stays as it is */
  readonly leaveFor: number;
  /** hours of the day (UTC) in which it need not be asked */
  readonly skipHours: readonly number[];
}

/**
 * When a watch is looked at again, in milliseconds of the clock. `spread` (0 to 1) sets those apart that began together: it
 * adds a tenth at most.
 */
export function nextLook(
  kind: 'address' | 'feed' | 'folder' | 'page',
  { state, failed, leaveFor, skipHours }: LookedSo,
  now: number,
  spread: number,
): number {
  const own = ownPause(kind, state);
  const grown = failed ? Math.min(DAY, Math.max(own, MINUTE / 2) * 2 ** Math.min(state.failures, 12)) : own;
  const asked = Math.min(leaveFor, failed ? LEFT_ALONE_MOST : FRESH_MOST);
  const pause = Math.max(grown, asked);
  let at = now + pause + (kind === 'folder' ? 0 : (spread * pause) / 10);
  for (let i = 0; i < 24 && skipHours.includes(new Date(at).getUTCHours()); i++)
    at = (Math.floor(at / HOUR) + 1) * HOUR;
  return Math.round(at);
}

/** How long a watch is let be, where nothing speaks against it. */
function ownPause(kind: 'address' | 'feed' | 'folder' | 'page', { every, gave, looks }: WatchState): number {
  if (kind === 'page') return Math.max(every ?? 0, Math.min(PAGE.most, PAGE.first * 2 ** Math.min(looks, 12)));
  if (every !== null) return every;
  if (kind === 'folder') return FOLDER;
  const usual = usualPause(gave);
  return usual === null ? 2 * FEED.least : Math.min(FEED.most, Math.max(FEED.least, usual / 4));
}

/** The middle one of the pauses between the last times that a watch gave something; null where it gave too seldom. */
function usualPause(gave: readonly string[]): number | null {
  if (gave.length < 4) return null;
  const times = gave.map((one) => Date.parse(one));
  const pauses = times.slice(1).map((at, i) => at - itemAt(times, i));
  return itemAt(
    pauses.toSorted((a, b) => a - b),
    Math.floor(pauses.length / 2),
  );
}

/** A feed is silent that gave nothing for so many of its usual pauses, and for a day. */
const SILENT = { pauses: 6, least: DAY } as const;

/**
 * Since when a feed is silent that was not before: ISO 8601, null where it is not. One that gave too seldom to say how often
 * it gives is never.
 */
export function silentSince({ gave }: WatchState, now: number): string | null {
  const usual = usualPause(gave);
  const last = gave.at(-1);
  if (usual === null || last === undefined) return null;
  return now - Date.parse(last) > Math.max(SILENT.least, SILENT.pauses * usual) ? last : null;
}
