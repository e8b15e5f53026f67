import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file below a folder, or something there that cannot be read and why. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'trouble'; readonly file: string; readonly reason: string };

/** Files of a folder that are parts of saved pages, not pages. */
const PARTS =
  /\.(?:css|m?js|map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|avi|mov|exe|dll|so|db|sqlite)$/i;

/**
 * All files below a folder, in order of their names, those that links lead to included; hidden ones, `sources.csv` and
 * parts of pages are left out. Links to folders are named and not followed (they may lead round in circles), pipes and
 * devices are named.
 */
export async function* walk(folder: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
  if (entries instanceof Error) {
    yield { kind: 'trouble', file: folder, reason: openTrouble(entries) };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'sources.csv' || PARTS.test(entry.name)) continue;
    if (entry.isDirectory()) yield* walk(file);
    else if (entry.isFile()) yield { kind: 'file', file };
    else
      yield entry.isSymbolicLink()
        ? await followLink(file)
        : { kind: 'trouble', file, reason: 'is no file but a pipe, socket or device, and was left out' };
  }
}

async function followLink(file: string): Promise<Found> {
  const end = await stat(file).catch((error: NodeJS.ErrnoException) => error);
  if (end instanceof Error)
    return {
      kind: 'trouble',
      file,
      reason: end.code === 'ENOENT' ? 'is a link to a file that does not exist' : openTrouble(end),
    };
  if (end.isFile()) return { kind: 'file', file };
  return {
    kind: 'trouble',
    file,
    reason: `is a link to a ${end.isDirectory() ? 'folder, which is not followed; give that folder itself' : 'pipe, socket or device, and was left out'}`,
  };
}

/** Why the system does not open something, and what to do. */
export function openTrouble(error: Error): string {
  switch ('code' in error ? error.code : null) {
    case 'ENOENT':
      return 'does not exist; check the path';
    case 'ELOOP':
      return 'is a link that leads back to itself; give the file itself';
    case 'EACCES':
    case 'EPERM':
      return 'may not be opened by this user; check its permissions';
    default:
      return `cannot be read (${error.message})`;
  }
}
