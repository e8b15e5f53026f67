/**
 * A command cannot go on, and the message says to its user why and what to do: printed as one line, without a stack.
 * Any other exception is a fault of this program and keeps its stack.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** What the system says of a failed file operation, in words and without the path, which the message names itself. */
export function fileTrouble(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return TROUBLE[code] ?? (error instanceof Error ? error.message : String(error));
}

const TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  EISDIR: 'is a folder; name a file',
  ENOTDIR: 'leads through a file as if it were a folder; check the path',
  EACCES: 'may not be opened by this user; check its permissions',
  EPERM: 'may not be opened by this user; check its permissions',
  EROFS: 'lies on a read-only disk; name a place that can be written',
  ENOSPC: 'does not fit: the disk is full; make room and run again',
  EDQUOT: 'does not fit: the quota is used up; make room and run again',
  ENAMETOOLONG: 'has too long a name',
  ELOOP: 'is a link that leads back to itself',
  EMFILE: 'cannot be opened: too many files are open already',
  EPIPE: 'was closed by its reader',
};
