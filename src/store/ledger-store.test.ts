import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { ledgerStoreContract } from './contract.fixture.ts';
import { LEDGER_FILE, openStore } from './open-store.ts';
import { startPostgres } from './postgres.fixture.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-store-'));
const server = startPostgres();
afterAll(() => {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

ledgerStoreContract('memory', async () => {
  const first = await openSqlite(':memory:');
  return { first, again: async () => first };
});
ledgerStoreContract('SQLite', async () => {
  const file = path.join(folder, 'contract.sqlite');
  return { first: await openSqlite(file), again: () => openSqlite(file) };
});
if (server !== null)
  ledgerStoreContract('PostgreSQL', async () => {
    const address = server.database();
    return { first: await openPostgres(address), again: () => openPostgres(address) };
  });
else
  describe('ledger store: PostgreSQL', () => {
    it.skipIf(!process.env['CI'])('has a server (Debian: apt-get install postgresql)', () => {
      expect(server).not.toBeNull();
    });
  });

describe('a file that another process is making', () => {
  it('is waited for, and is a ledger then', async () => {
    const file = path.join(folder, 'made-by-another.sqlite');
    const other = new Database(file);
    other.exec('pragma application_id = 1; begin exclusive; create table half_made (n)');
    const opening = openSqlite(file);
    await new Promise((resolve) => setTimeout(resolve, 50));
    other.exec('rollback; pragma application_id = 0');
    other.close();
    const store = await opening;
    expect(await store.faults()).toEqual([]);
    await store.close();
  });
});

describe('a place that holds no ledger of ours', () => {
  const place = (name: string): string => path.join(folder, name);
  const write = (name: string, bytes: string | Uint8Array): void => {
    rmSync(place(name), { recursive: true, force: true });
    openFolder(place(name));
    writeFileSync(path.join(place(name), LEDGER_FILE), bytes);
  };

  it('is refused: a newer version, with its number', async () => {
    const store = await openStore({ data: place('newer') }, true);
    await store.close();
    const db = new Database(path.join(place('newer'), LEDGER_FILE));
    db.exec('pragma user_version = 77');
    db.close();
    await expect(openStore({ data: place('newer') }, false)).rejects.toThrow(/version 77/);
  });

  it('is refused: a database of another program, and left as it was', async () => {
    openFolder(place('other'));
    const file = path.join(place('other'), LEDGER_FILE);
    const db = new Database(file);
    db.exec('create table theirs (a integer)');
    db.close();
    const before = readFileSync(file);
    await expect(openStore({ data: place('other') }, true)).rejects.toThrow(/another program/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is refused: a file that is no database, and one cut off', async () => {
    write('text', 'These are notes and no ledger. '.repeat(300));
    await expect(openStore({ data: place('text') }, true)).rejects.toThrow(/is no ledger/);
    const store = await openStore({ data: place('cut') }, true);
    await store.close();
    const file = path.join(place('cut'), LEDGER_FILE);
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, Math.floor(whole.length / 3)));
    const opened = openStore({ data: place('cut') }, false).then(async (cut) => {
      const faults = await cut.faults();
      await cut.close();
      if (faults.length > 0) throw new Error('damaged');
    });
    await expect(opened).rejects.toThrow(/damaged|no ledger/);
  });

  it('is refused: no ledger, a file, two ledgers, no name', async () => {
    await expect(openStore({ data: place('none') }, false)).rejects.toThrow(/holds no ledger.*hearsay add/);
    expect(statSync(place('none'), { throwIfNoEntry: false })).toBeUndefined();
    writeFileSync(place('file'), '');
    await expect(openStore({ data: place('file') }, true)).rejects.toThrow(/is a file/);
    await expect(openStore({ data: ' ' }, true)).rejects.toThrow(/names no folder/);
    await (await openStore({ data: place('two') }, true)).close();
    writeFileSync(path.join(place('two'), 'old.sqlite'), '');
    await expect(openStore({ data: place('two') }, true)).rejects.toThrow(/old\.sqlite/);
  });

  it('is refused: a server that does not answer', async () => {
    await expect(openStore({ database: 'postgres://ines:secret@127.0.0.1:1/x' }, true)).rejects.toThrow(
      /^postgres:\/\/ines@127\.0\.0\.1:1\/x does not answer/,
    );
  });
});

function openFolder(name: string): void {
  mkdirSync(name, { recursive: true });
}
