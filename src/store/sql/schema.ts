/** What the engines call things differently. */
export interface SqlDialect {
  /** a number that counts up by itself */
  readonly counter: string;
  readonly bytes: string;
  readonly integer: string;
  /** statements for full text, of the first version of the form */
  readonly search: readonly string[];
  /** … and for beginnings of words, of the fourth */
  readonly beginnings: readonly string[];
  /** … and for what claims rest on, of the fifth */
  readonly resting: readonly string[];
}

/** Version of the tables that this program writes. */
export const SCHEMA_VERSION = 7;

/**
 * What makes version n + 1 of the tables out of version n, at place n; a new ledger goes through all of them. Earlier
 * steps are never changed: ledgers that went through them are about.
 */
export function migrations(dialect: SqlDialect): readonly (readonly string[])[] {
  return [
    firstTables(dialect),
    castTables(dialect),
    nameTables(dialect),
    dialect.beginnings,
    dialect.resting,
    READER_TABLE,
    watchTables(dialect),
  ];
}

/** What read articles. */
const READER_TABLE: readonly string[] = ['create table reader (id text primary key, body text not null)'];

/** What is watched, what turned, and where it is sent. */
function watchTables({ counter, integer }: SqlDialect): readonly string[] {
  return [
    `create table watch (id text primary key, kind text not null, target text not null, parent text, next_at text,
      made_at text not null, body text not null)`,
    'create index watch_next on watch (next_at) where next_at is not null',
    'create index watch_parent on watch (parent) where parent is not null',
    'create table taken (watch text not null references watch, key text not null, hash text not null, primary key (watch, key))',
    'create table mark (name text primary key, value text not null)',
    `create table alert (seq ${counter}, key text not null unique, at text not null, rev ${integer} not null, story text,
      kind text not null, quiet ${integer} not null, watch text not null, withdrawn_at text, withdrawn_why text,
      body text not null)`,
    'create index alert_story on alert (story, seq) where story is not null',
    'create index alert_watch on alert (watch, at)',
    `create table alert_evidence (key text primary key, alert ${integer} not null references alert)`,
    `create table delivery (alert ${integer} not null references alert, channel text not null, message text,
      state text not null, tries ${integer} not null, next_at text not null, said text, primary key (alert, channel))`,
    "create index delivery_next on delivery (next_at) where state = 'waits'",
    'create index delivery_channel on delivery (channel, state)',
  ];
}

/** Who acts on whom: what running stories are joined by. Articles that are there already are placed without. */
function castTables({ bytes, integer }: SqlDialect): readonly string[] {
  return [
    `create table cast_of (article ${integer} primary key references article, day ${integer} not null,
      body ${bytes} not null)`,
    `create table cast_pair (pair text not null, day ${integer} not null, article ${integer} not null references article,
      primary key (pair, day, article))`,
  ];
}

/** What addresses named, revision by revision. */
function nameTables({ bytes, integer }: SqlDialect): readonly string[] {
  return [
    `create table named (address text not null references address, rev ${integer} not null, body ${bytes} not null,
      primary key (address, rev))`,
  ];
}

function firstTables({ counter, bytes, integer, search }: SqlDialect): readonly string[] {
  return [
    `create table article (seq ${counter}, address text not null unique, key text not null unique, id text not null,
      in_case text, version ${integer} not null, reader text, day ${integer} not null, story ${integer})`,
    'create index article_id on article (id)',
    'create index article_case on article (in_case) where in_case is not null',
    'create index article_reader on article (reader, seq)',
    `create table version (article ${integer} not null references article, no ${integer} not null, hash text not null,
      fetched_at text not null, body ${bytes} not null, primary key (article, no))`,
    'create index version_hash on version (hash)',
    `create table reading (article ${integer} not null references article, no ${integer} not null, reader text not null,
      at text not null, body ${bytes} not null, primary key (article, no, reader))`,
    `create table vector (article ${integer} primary key references article, day ${integer}, title text not null,
      body ${bytes} not null)`,
    'create index vector_day on vector (day) where day is not null',
    `create table pending (article ${integer} primary key references article, before_day ${integer})`,
    `create table day_state (day ${integer} primary key, body ${bytes} not null)`,
    `create table story (seq ${counter}, address text not null unique, in_case text, rev ${integer} not null,
      body ${bytes} not null)`,
    `create table weighing (story ${integer} not null references story, chapter ${integer} not null, digest text not null,
      body ${bytes} not null, primary key (story, chapter))`,
    `create table address (address text primary key, kind text not null, story ${integer}, target text, leads_to text,
      last text not null, born ${integer} not null)`,
    'create index address_story on address (story) where story is not null',
    `create table revision (rev ${counter}, at text not null, cause text not null, story text not null,
      body ${bytes} not null)`,
    'create index revision_story on revision (story)',
    `create table judgement (seq ${counter}, at text not null, person text not null, body text not null)`,
    `create table judgement_on (article text not null, judgement ${integer} not null references judgement,
      primary key (article, judgement))`,
    `create table standing (judgement ${integer} primary key references judgement, state text not null, spot text)`,
    ...search,
  ];
}
