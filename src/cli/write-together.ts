import { constants, renameSync } from 'node:fs';
import { access, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError, fileTrouble } from './command-error.ts';

/**
 * Why no folder of this name could be written into, found before any work is done; null where nothing speaks against
 * it.
 */
export async function folderTrouble(folder: string): Promise<string | null> {
  if (folder.trim() === '') return 'names no folder; give one, for example --out dossier';
  let nearest = path.resolve(folder);
  try {
    for (;;) {
      const found = await stat(nearest).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      if (found && !found.isDirectory())
        return nearest === path.resolve(folder)
          ? 'is a file; --out wants a folder, give another name'
          : `lies below ${nearest}, which is a file; give another name`;
      if (found) break;
      nearest = path.dirname(nearest);
    }
    await access(nearest, constants.W_OK);
  } catch (error) {
    return fileTrouble(error);
  }
  return null;
}

/**
 * Write several files of one folder whole or not at all: each under a hidden name of its own first, and all are moved
 * into place only when the last is safely written. A full disk or a killed process leaves what stood there before; what
 * a killed process left half written is cleared away by the next.
 *
 * @throws CommandError naming the folder, when it cannot be made or written
 */
export async function writeTogether(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const moves = Object.entries(files).map(([name, content]) => ({
    content,
    to: path.join(folder, name),
    from: path.join(folder, `.${name}.${process.pid}.tmp`),
  }));
  try {
    await mkdir(folder, { recursive: true });
    await clearLeftovers(folder, Object.keys(files));
    for (const { to } of moves)
      if ((await stat(to).catch(() => null))?.isDirectory())
        throw new Error(`${path.basename(to)} is a folder there; move it away`);
    for (const { content, from } of moves) await writeFile(from, content);
    for (const { from, to } of moves) renameSync(from, to);
  } catch (cause) {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })));
    throw new CommandError(`${folder}: ${fileTrouble(cause)}; nothing was written, what stood there is unchanged`, {
      cause,
    });
  }
}

/** Remove the hidden files of processes that were killed while they wrote. */
async function clearLeftovers(folder: string, names: readonly string[]): Promise<void> {
  for (const file of await readdir(folder)) {
    const [, name, writer] = /^\.(.+)\.(\d+)\.tmp$/.exec(file) ?? [];
    if (name !== undefined && names.includes(name) && !isRunning(Number(writer)))
      await rm(path.join(folder, file), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
