import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';

/** Columns of a line of `/proc/net/tcp` (Linux: Documentation/networking/proc_net_tcp). */
const LOCAL = 1;
const REMOTE = 2;
const OWNER = 7;

/**
 * Does the process at the other end of a loopback connection run as the user that runs this one? False where the system
 * does not say (only Linux does): then a person has to show a link that only this user was told.
 */
export async function isSameUser(socket: Socket): Promise<boolean> {
  const { remotePort, localPort } = socket;
  const user = process.getuid?.();
  if (user === undefined || remotePort === undefined || localPort === undefined) return false;
  const [theirs, ours] = [endOf(remotePort), endOf(localPort)];
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const lines = await readFile(table, 'latin1').catch(() => '');
    for (const line of lines.split('\n')) {
      const columns = line.trim().split(/\s+/);
      if (columns[LOCAL]?.endsWith(theirs) && columns[REMOTE]?.endsWith(ours)) return columns[OWNER] === `${user}`;
    }
  }
  return false;
}

const endOf = (port: number): string => `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
