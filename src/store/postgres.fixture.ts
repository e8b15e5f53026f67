import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A PostgreSQL server of the tests' own, on a socket in a folder of its own; null where the machine has none. */
export interface TestServer {
  /** address of a new, empty database */
  database(): string;
  stop(): void;
}

const DEBIAN = '/usr/lib/postgresql';

/** Start one. It must not run as root, so root hands it to the user `postgres` or `nobody`. */
export function startPostgres(): TestServer | null {
  const bin = findServer();
  if (bin === null) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-pg-'));
  chmodSync(folder, 0o755);
  const user = process.getuid?.() === 0 ? userFor() : null;
  if (user !== null) spawnSync('chown', [user, folder]);
  const run = (program: string, ...args: readonly string[]): void => {
    const command = [path.join(bin, program), ...args];
    const [first = '', ...rest] =
      user === null ? command : ['setpriv', `--reuid=${user}`, '--clear-groups', ...command];
    const done = spawnSync(first, rest, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}${done.stdout}`);
  };
  const data = path.join(folder, 'data');
  run('initdb', '-D', data, '-U', 'hearsay', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  run(
    'pg_ctl',
    '-D',
    data,
    '-w',
    '-l',
    path.join(folder, 'log'),
    '-o',
    `-k ${folder} -c listen_addresses= -c fsync=off`,
    'start',
  );
  let count = 0;
  return {
    database() {
      const name = `test${++count}`;
      run('createdb', '-h', folder, '-U', 'hearsay', name);
      return `postgres://hearsay@localhost/${name}?host=${encodeURIComponent(folder)}`;
    },
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findServer(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : [];
  const bins = versions.map((version) => path.join(DEBIAN, version, 'bin'));
  return bins.find((bin) => existsSync(path.join(bin, 'initdb'))) ?? null;
}

function userFor(): string {
  return spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
}
