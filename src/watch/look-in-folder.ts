import { stat } from 'node:fs/promises';
import { readInputs } from '../read/inputs.ts';
import { walk } from '../read/walk.ts';
import type { WatchRow } from '../store/index.ts';
import { failedLook, gaveAgain, type Looking, type LookOutcome } from './look.ts';
import type { WatchState } from './watch-state.ts';

/** A file that was written so short a time ago may still be being written, in milliseconds. */
const SETTLED = 500;
/** Files that are read in one look; the others come with the next. */
const FILES_MOST = 200;

/** Read the files of a folder that are new, or other than they were. */
export async function lookInFolder(looking: Looking, row: WatchRow, state: WatchState): Promise<LookOutcome> {
  const now = looking.now();
  const at = new Date(now).toISOString();
  const found = await stat(row.target).catch((error: Error) => error);
  if (found instanceof Error || !found.isDirectory())
    return failedLook(row, state, { reason: 'is no folder any more', status: null, leaveFor: 0 }, at);
  let [added, said]: [number, string | null] = [0, null];
  let seen = 0;
  const isFirst = state.looks === 0;
  for await (const one of walk(row.target)) {
    if (one.kind !== 'file') continue;
    const about = await stat(one.file).catch(() => null);
    if (about === null || Date.now() - about.mtimeMs < SETTLED) continue;
    const hash = `${about.size} ${about.mtimeMs}`;
    const known = await looking.read((tx) => tx.takenFrom(row.id, [one.file]));
    if (known.get(one.file) === hash) continue;
    if (++seen > FILES_MOST) break;
    for await (const result of readInputs([one.file])) {
      if (result.kind === 'unreadable') {
        said = `${one.file} ${result.reason}`;
        continue;
      }
      const { kind } = await looking.add(result.article, isFirst);
      if (kind === 'new' || kind === 'version') added++;
    }
    await looking.write((tx) => tx.setTaken(row.id, new Map([[one.file, hash]])));
  }
  return {
    state: {
      ...state,
      failures: 0,
      lookedAt: at,
      answeredAt: at,
      said,
      looks: seen > FILES_MOST ? state.looks : state.looks + 1,
      gave: added > 0 && !isFirst ? gaveAgain(state, at) : state.gave,
    },
    kind: row.kind,
    failed: false,
    leaveFor: 0,
    skipHours: [],
    added,
    notices: [],
  };
}
