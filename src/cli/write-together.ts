import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Write several files of one folder whole or not at all: each under a name of its own first, and all are
 * moved into place only when the last is safely written. A full disk or a killed process leaves what stood
 * there before.
 *
 * @throws Error naming the folder, when it cannot be made or written
 */
export async function writeTogether(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const mark = `.${process.pid}.tmp`;
  const written: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      const temporary = path.join(folder, `${name}${mark}`);
      written.push(temporary);
      await writeFile(temporary, content);
    }
    for (const name of Object.keys(files)) await rename(path.join(folder, `${name}${mark}`), path.join(folder, name));
  } catch (cause) {
    await Promise.all(written.map((file) => rm(file, { force: true })));
    throw new Error(`${folder}: could not be written (${(cause as Error).message}); what stood there is unchanged`, { cause });
  }
}
