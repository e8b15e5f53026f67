import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { isSpeakerAddress, type LastingLedger } from '../lasting/index.ts';
import { idOf } from '../model/ids.ts';
import { isUrl } from '../read/formats/list-urls.ts';
import type { StoreWriter, WatchKind, WatchRow } from '../store/index.ts';
import { ALERTS_MARK } from './make-alerts.ts';
import { watchBody, stateOf } from './watch-state.ts';
import { wordsKey, watchedHits } from './watched-words.ts';

/** What is asked for cannot be watched; the message says why and what to do. */
export class WatchTrouble extends Error {
  override readonly name = 'WatchTrouble';
}

/** How something is to be watched. */
export interface WatchSettings {
  /** milliseconds between two looks; null: as the feed gives */
  readonly every: number | null;
  /** what it is, where the target does not say so itself */
  readonly as?: 'search' | 'hook' | undefined;
  readonly now: string;
}

/** The shortest pause that may be asked for, in milliseconds. */
const EVERY_LEAST = 5_000;

/**
 * Watch something from now on: a feed or page of the web, a folder, a speaker or claim of the ledger, a search; or (`hook`)
 * send alerts to an address. What is watched already stays as it is, but for its pause. What turned before is no news.
 *
 * @throws WatchTrouble where it cannot be watched
 */
export async function addWatch(ledger: LastingLedger, target: string, settings: WatchSettings): Promise<WatchRow> {
  const { every, now } = settings;
  if (every !== null && (!Number.isFinite(every) || every < EVERY_LEAST))
    throw new WatchTrouble(`a pause of ${every / 1000} s is too short; give at least ${EVERY_LEAST / 1000} s`);
  const { kind, target: meant } = await whatIs(ledger, target.trim(), settings.as);
  const known = kind === 'search' || kind === 'speaker' ? await watchedHits(ledger, { kind, target: meant }) : [];
  return ledger.write(async (tx) => {
    const id = watchId(kind, meant);
    const before = await tx.watch(id);
    const isLooked = kind === 'address' || kind === 'folder';
    const state = before === null ? {} : stateOf(before);
    const secret = kind === 'hook' ? { secret: stateOf(before ?? { body: '{}' }).secret ?? newSecret() } : {};
    const row: WatchRow = {
      id,
      kind: before?.kind ?? kind,
      target: meant,
      parent: null,
      nextAt: isLooked ? now : null,
      madeAt: before?.madeAt ?? now,
      body: watchBody({ ...state, ...secret, every, ended: null, failures: 0 }),
    };
    await tx.setWatch(row);
    if (known.length > 0) await tx.setTaken(id, new Map(known.map((hit) => [wordsKey(hit), ''])));
    await beginTelling(tx);
    return row;
  });
}

/** From now on what turns is told; what turned before is not. */
async function beginTelling(tx: StoreWriter): Promise<void> {
  if ((await tx.mark(ALERTS_MARK)) === null) await tx.setMark(ALERTS_MARK, `${await tx.revision()}`);
}

/** Watch something no more. Gives what was dropped, null where nothing of that id or target was watched. */
export function removeWatch(ledger: LastingLedger, which: string): Promise<WatchRow | null> {
  return ledger.write(async (tx) => {
    const all = await tx.watches();
    const targets = [which, path.resolve(which)];
    const found = all.find(({ id }) => id === which) ?? all.find(({ target }) => targets.includes(target));
    if (found === undefined) return null;
    await tx.dropWatch(found.id);
    return found;
  });
}

/** What stands at one address is watched once, feed or page. */
export const watchId = (kind: WatchKind, target: string): string =>
  idOf('w_', [kind === 'address' || kind === 'feed' || kind === 'page' ? 'web' : kind, target]);

/** The secret of a hook, as Standard Webhooks writes it: 24 bytes in base64 behind a prefix. */
const newSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`;

async function whatIs(
  ledger: LastingLedger,
  target: string,
  as: WatchSettings['as'],
): Promise<{ readonly kind: WatchKind; readonly target: string }> {
  if (target === '') throw new WatchTrouble('name what is to be watched: a feed, a page, a folder, a speaker, a claim');
  if (as === 'search') return { kind: 'search', target };
  if (isUrl(target)) {
    const url = new URL(target);
    if (url.username !== '' || url.password !== '')
      throw new WatchTrouble('an address with a password in it is not kept; give one without');
    return { kind: as === 'hook' ? 'hook' : 'address', target: url.href };
  }
  if (as === 'hook') throw new WatchTrouble(`${target} is no address; give one that begins with https://`);
  if (isSpeakerAddress(target) || /^c_[0-9a-z]+$/.test(target)) {
    const found = await ledger.resolve(target);
    if (found === null)
      throw new WatchTrouble(`${target} names nothing in this ledger; hearsay search gives addresses`);
    return { kind: target.startsWith('c_') ? 'claim' : 'speaker', target };
  }
  const found = statSync(target, { throwIfNoEntry: false });
  if (found === undefined)
    throw new WatchTrouble(
      `${target} is no address, no folder, no speaker and no claim; words are watched with --search, in quotation marks`,
    );
  if (!found.isDirectory()) throw new WatchTrouble(`${target} is a file; name the folder that articles are put into`);
  return { kind: 'folder', target: path.resolve(target) };
}
