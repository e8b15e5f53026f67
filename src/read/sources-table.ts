import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeBytes } from './charset.ts';
import { parseSources } from './given.ts';
import type { Given } from './result.ts';
import { openTrouble } from './walk.ts';

/** What the `sources.csv` of a folder gives, by file name, and what is wrong with it, if anything. */
export interface SourcesTable {
  readonly file: string;
  readonly rows: ReadonlyMap<string, Given>;
  readonly trouble: string | null;
}

/** Names shown of the files that a table names in vain. */
const NAMES_SHOWN = 5;

/**
 * Read a folder's `sources.csv`, in whatever charset a spreadsheet wrote it. Without one there are no rows and no
 * trouble.
 */
export async function loadSources(folder: string): Promise<SourcesTable> {
  const file = path.join(folder, 'sources.csv');
  const none = (trouble: string | null): SourcesTable => ({ file, rows: new Map(), trouble });
  const kind = await stat(file).catch(() => null);
  if (kind && !kind.isFile()) return none('is no file but a folder, pipe or device, and was not read');
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return none(bytes.code === 'ENOENT' ? null : openTrouble(bytes));
  try {
    const rows = await parseSources((await decodeBytes(bytes, null)).text);
    const there = new Set(await readdir(folder));
    const missing = [...rows.keys()].filter((name) => !there.has(name));
    return {
      file,
      rows,
      trouble:
        missing.length === 0
          ? null
          : `names files that are not in its folder: ${missing.slice(0, NAMES_SHOWN).join(', ')}${missing.length > NAMES_SHOWN ? ` and ${missing.length - NAMES_SHOWN} more` : ''}; give each file its whole name`,
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return none(error.message);
  }
}
