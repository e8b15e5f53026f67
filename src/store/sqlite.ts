import { existsSync } from 'node:fs';
import Database from 'libsql';
import { StoreTrouble, type LedgerStore, type StoreReader, type StoreWriter } from './ledger-store.ts';
import { restingIndexes } from './sql/resting.ts';
import { SCHEMA_VERSION, migrations, type SqlDialect } from './sql/schema.ts';
import type { SqlSession, SqlValue } from './sql/session.ts';
import { SQLITE_BEGINNINGS, SQLITE_RESTING, SQLITE_SEARCH, sqliteSearch } from './sql/sqlite-search.ts';
import { storeOf } from './sql/store.ts';

const DIALECT: SqlDialect = {
  counter: 'integer primary key',
  bytes: 'blob',
  integer: 'integer',
  search: SQLITE_SEARCH,
  beginnings: SQLITE_BEGINNINGS,
  resting: restingIndexes(SQLITE_RESTING),
};
/** "Hear" in ASCII: tells our files from those of other programs. */
const APPLICATION = 0x48656172;
/** How long one process waits for another, in milliseconds; no step holds the file for longer than seconds. */
const PATIENCE = 10 * 60_000;
const CACHE_KIB = 64 * 1024;

interface SqliteConnection {
  readonly db: Database.Database;
  readonly file: string;
  readonly statements: Map<string, Database.Statement>;
}

/**
 * A ledger in one SQLite file, made where there is none; `:memory:` keeps it in memory.
 *
 * @throws StoreTrouble where the file is none of ours, of a newer version, cut off, or cannot be written
 */
export async function openSqlite(file: string): Promise<LedgerStore> {
  const isNew = file === ':memory:' || !existsSync(file);
  const engine = openEngine(file);
  try {
    await prepareFile(engine, isNew);
  } catch (error) {
    engine.db.close();
    throw troubleOf(error, file);
  }
  let last: Promise<unknown> = Promise.resolve();
  // one connection, so one transaction at a time; who comes later waits
  const queued = <Result>(begin: string, work: (store: StoreWriter) => Promise<Result>): Promise<Result> => {
    const result = last.then(() => transaction(engine, begin, work));
    last = result.catch(() => {}).then(freed);
    return result;
  };
  return {
    name: file,
    write: (work) => queued('begin immediate', work),
    read: (work: (store: StoreReader) => Promise<unknown>) => queued('begin', work) as never,
    faults: async () => {
      const rows = engine.db.prepare('pragma integrity_check').all() as { integrity_check: string }[];
      const broken = engine.db.prepare('pragma foreign_key_check').all() as { table: string }[];
      return [
        ...rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
        ...broken.map(({ table }) => `a row of ${table} names another that is not there`),
      ];
    },
    async backup(to) {
      await last;
      try {
        engine.db.prepare('vacuum into ?').run(to);
      } catch (error) {
        throw troubleOf(error, to);
      }
    },
    async close() {
      await last;
      engine.statements.clear();
      tidy(engine);
      engine.db.close();
    },
  };
}

/** The engine lets go of what it gave (rows, statements) in a turn of the event loop: without one it would keep all. */
const freed = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Leave one file, not three. Where that cannot be (others are at it, the disk is full), the next to open it goes on so. */
function tidy({ db, file }: SqliteConnection): void {
  try {
    db.prepare('pragma wal_checkpoint(truncate)').all();
  } catch (error) {
    if (!(troubleOf(error, file) instanceof StoreTrouble)) throw error;
  }
}

function openEngine(file: string): SqliteConnection {
  try {
    return { db: new Database(file, { timeout: 0 }), file, statements: new Map() };
  } catch (error) {
    throw troubleOf(error, file);
  }
}

async function prepareFile(engine: SqliteConnection, isNew: boolean): Promise<void> {
  const { db, file } = engine;
  const number = (pragma: string): number => Object.values(db.prepare(`pragma ${pragma}`).get() as object)[0] as number;
  // seen in one moment: another process may be making the same file
  const [application, version, tables] = await patiently(() => {
    const { n } = beginOf(db, 'begin');
    const seen = [number('application_id'), number('user_version'), n] as const;
    db.exec('commit');
    return seen;
  }, file);
  const isEmpty = isNew || tables === 0;
  if (!isEmpty && application !== APPLICATION)
    throw new StoreTrouble(`${file} is a database of another program; name another folder with --data`);
  if (version > SCHEMA_VERSION)
    throw new StoreTrouble(
      `${file} is a ledger of version ${version}, and this program knows versions up to ${SCHEMA_VERSION}; ` +
        'install a newer hearsay to open it',
    );
  for (const pragma of [
    'journal_mode = wal',
    'synchronous = full',
    'busy_timeout = 0',
    'foreign_keys = on',
    `cache_size = -${CACHE_KIB}`,
  ])
    await patiently(() => void db.prepare(`pragma ${pragma}`).all(), file);
  if (version === SCHEMA_VERSION) return;
  await transaction(engine, 'begin immediate', async (_, session) => {
    const from = number('user_version');
    for (const statements of migrations(DIALECT).slice(from))
      for (const statement of statements) await session.run(statement);
    db.exec(`pragma application_id = ${APPLICATION}`);
    db.exec(`pragma user_version = ${SCHEMA_VERSION}`);
  });
}

async function transaction<Result>(
  engine: SqliteConnection,
  begin: string,
  work: (store: StoreWriter, session: SqlSession) => Promise<Result>,
): Promise<Result> {
  const { db, file } = engine;
  await patiently(() => beginOf(db, begin), file);
  try {
    const session = sessionOf(engine);
    const result = await work(storeOf(session, sqliteSearch), session);
    await patiently(() => db.exec('commit'), file);
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('rollback');
    throw troubleOf(error, file);
  }
}

/**
 * Begin, and hold what is begun: a transaction that only reads takes its hold of the file with its first look at it.
 * Gives how many tables and indexes stand there.
 */
function beginOf(db: Database.Database, begin: string): { n: number } {
  db.exec(begin);
  try {
    return db.prepare('select count(*) as n from sqlite_master').get() as { n: number };
  } catch (error) {
    if (db.inTransaction) db.exec('rollback');
    throw error;
  }
}

/** Try again while another process holds the file: by ourselves, for the engine would hold up this whole process. */
async function patiently<Result>(step: () => Result, file: string): Promise<Result> {
  const until = Date.now() + PATIENCE;
  // short pauses: between two steps of another writer lie few milliseconds, and who misses them starves
  for (let wait = 2; ; wait = Math.min(2 * wait, 20))
    try {
      return step();
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || Date.now() > until) throw troubleOf(error, file);
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
    }
}

function sessionOf({ db, statements }: SqliteConnection): SqlSession {
  const statement = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = db.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  // the engine ends a text at a character 0, which no text of ours needs
  const bound = (values: readonly SqlValue[]): SqlValue[] =>
    values.map((value) => (typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value));
  return {
    async all<Row extends object>(sql: string, ...values: readonly SqlValue[]) {
      return (statement(sql).all(bound(values)) as Row[]).map(bytesOf);
    },
    async run(sql, ...values) {
      statement(sql).run(bound(values));
    },
  };
}

/** The engine gives bytes as an ArrayBuffer. */
function bytesOf<Row extends object>(row: Row): Row {
  for (const [name, value] of Object.entries(row))
    if (value instanceof ArrayBuffer) (row as Record<string, unknown>)[name] = new Uint8Array(value);
  return row;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What the engine says, in words that say what to do; other errors as they are. */
function troubleOf(error: unknown, file: string): unknown {
  if (error instanceof StoreTrouble) return error;
  const code = codeOf(error) || (/: (\d+)"\)$/.exec(error instanceof Error ? error.message : '')?.[1] ?? '');
  const words = Object.entries(TROUBLE).find(([start]) => code.startsWith(start))?.[1];
  return words === undefined ? error : new StoreTrouble(`${file} ${words}`, { cause: error });
}

const TROUBLE: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'is held by another program for ten minutes already; end that one, and run this again',
  SQLITE_LOCKED: 'is held by another program; end that one, and run this again',
  SQLITE_FULL: 'does not fit: the disk is full; make room and run again, nothing of this step was kept',
  SQLITE_READONLY: 'cannot be written (a read-only disk, or no permission); name a folder that can be written',
  SQLITE_IOERR:
    'cannot be read or written by the disk it lies on: make room if that is full; a network drive will not do',
  SQLITE_NOTADB: 'is no ledger (it is no SQLite file, or was cut off); restore a backup, or name another folder',
  SQLITE_CORRUPT: 'is damaged (cut off, or written over); restore a backup made by hearsay backup',
  SQLITE_CANTOPEN:
    'cannot be opened; check that its folder exists and may be written by this user (a read-only disk will not do)',
  '14': 'cannot be opened; check that its folder exists and may be written by this user (a read-only disk will not do)',
  '26': 'is no ledger (it is no SQLite file, or was cut off); restore a backup, or name another folder',
};
