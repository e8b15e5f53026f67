import { isSpeakerAddress } from '../lasting/index.ts';
import type { WatchRow } from '../store/index.ts';
import { addWatch, removeWatch, WatchTrouble } from '../watch/index.ts';
import { mayAs } from './access.ts';
import { Trouble } from './reply.ts';
import type { Ask } from './request.ts';

/** Something to be watched, as a form or the API names it. */
export interface GivenWatch {
  readonly target: string;
  readonly as?: 'search' | undefined;
}

/** Watch something. Folders of the machine that the desk runs on are for those who administer it. */
export async function watchFrom({ desk, who }: Ask, { target, as }: GivenWatch): Promise<WatchRow> {
  const wanted = target.trim();
  const isFolder =
    as === undefined && !/^https?:\/\//i.test(wanted) && !isSpeakerAddress(wanted) && !wanted.startsWith('c_');
  if (isFolder && !mayAs(who.role, 'administer'))
    throw new Trouble(
      403,
      'Not with this role',
      'Give an address that begins with https://, a speaker, a claim, or words to be searched for; folders are for the role "administer".',
    );
  try {
    return await addWatch(desk.ledger, wanted, { every: null, as, now: new Date().toISOString() });
  } catch (error) {
    if (!(error instanceof WatchTrouble)) throw error;
    throw new Trouble(
      400,
      'This cannot be watched',
      `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`,
      {},
    );
  }
}

export async function dropWatch({ desk, who }: Ask, which: string): Promise<WatchRow> {
  const row = /^w_[0-9a-z]+$/.test(which) ? await desk.ledger.read((tx) => tx.watch(which)) : null;
  if (row !== null && row.kind === 'hook' && !mayAs(who.role, 'administer'))
    throw new Trouble(403, 'Not with this role', 'Where alerts are sent to is for the role "administer".');
  const dropped = row === null || row.parent !== null ? null : await removeWatch(desk.ledger, which);
  if (dropped === null) throw new Trouble(404, 'Not watched', 'It is watched no more, or never was; reload the page.');
  return dropped;
}
