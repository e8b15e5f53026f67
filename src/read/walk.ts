import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file below a folder, something there that cannot be read, or our own output, and why it is left out. */
export type FolderEntry =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'trouble' | 'own'; readonly file: string; readonly reason: string };

/** Files of a folder that are parts of saved pages, not pages. */
const PARTS =
  /\.(?:css|m?js|map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|avi|mov|exe|dll|so|db|sqlite)$/i;

/**
 * All files below a folder, in order of their names, those that links lead to included; hidden ones, `sources.csv` and
 * parts of pages are left out. Links to folders are named and not followed (they may lead round in circles), pipes and
 * devices are named.
 */
export async function* walk(folder: string): AsyncGenerator<FolderEntry> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
  if (entries instanceof Error) {
    yield { kind: 'trouble', file: folder, reason: openTrouble(entries) };
    return;
  }
  const own = await ownOutput(folder, new Set(entries.map(({ name }) => name)));
  if (own.size > 0)
    yield {
      kind: 'own',
      file: folder,
      reason: `holds a ledger written here (${[...own].join(', ')}), which is left out`,
    };
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || own.has(entry.name) || entry.name === 'sources.csv' || PARTS.test(entry.name))
      continue;
    if (entry.isDirectory()) yield* walk(file);
    else if (entry.isFile()) yield { kind: 'file', file };
    else
      yield entry.isSymbolicLink()
        ? await followLink(file)
        : { kind: 'trouble', file, reason: 'is no file but a pipe, socket or device, and was left out' };
  }
}

/** What `trace` writes into one folder, if it wrote the ledger there: read as articles they would tell all twice. */
async function ownOutput(folder: string, names: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const none: ReadonlySet<string> = new Set();
  if (!names.has('ledger.json')) return none;
  const handle = await open(path.join(folder, 'ledger.json')).catch(() => null);
  if (handle === null) return none;
  try {
    if (!(await handle.stat()).isFile()) return none;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    const isOurs = /^\s*\{\s*"version"\s*:\s*\d+\s*,\s*"articles"\s*:/.test(
      buffer.subarray(0, bytesRead).toString('utf8'),
    );
    return isOurs ? new Set(['ledger.json', 'dossier.html', 'claims.csv'].filter((name) => names.has(name))) : none;
  } finally {
    await handle.close();
  }
}

async function followLink(file: string): Promise<FolderEntry> {
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

/**
 * What the system opens a file by: its path, or its bytes where its name is no UTF-8 and so stands in the path with marks
 * for what could not be read. Folders above it must have names that are.
 */
export async function openable(file: string): Promise<string | Buffer> {
  if (!file.includes('\uFFFD')) return file;
  const folder = path.dirname(file);
  const names = await readdir(folder, { encoding: 'buffer' }).catch((): Buffer[] => []);
  const name = names.find((bytes) => bytes.toString('utf8') === path.basename(file));
  return name === undefined ? file : Buffer.concat([Buffer.from(folder + path.sep), name]);
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
      return `cannot be read: the system says ${'code' in error ? String(error.code) : 'nothing more'}; try a copy of it`;
  }
}
