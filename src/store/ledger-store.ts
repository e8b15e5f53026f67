import type { Cast } from '../ledger/affairs.ts';
import type { NewJudgement, Judgement, Standing } from '../ledger/judgement.ts';
import type { ArticleReading } from '../ledger/reading.ts';
import type { Article } from '../model/index.ts';
import type { Passage, PassageHit, PassageQuery, Resting } from './passage.ts';
import type { AlertQuery, AlertRow, DeliveryRow, WatchRow } from './watch-rows.ts';

/**
 * Where a ledger lives. Four layers that never mix: what was published (articles and all their versions), what a reader
 * found in it (readings), what a story's findings weigh together (stories, weighings), what people judged. The first and
 * the last are only appended to; the others can be made again from them.
 *
 * `write` is one transaction: all of it or nothing, safe on the disk before it resolves, and one at a time over all
 * processes; who comes later waits. `read` sees one state throughout. Adapters: `openSqlite` (a file, or memory),
 * `openPostgres`; `ledgerStoreContract` holds them to this.
 */
export interface LedgerStore {
  readonly name: string;
  write<Result>(work: (store: StoreWriter) => Promise<Result>): Promise<Result>;
  read<Result>(work: (store: StoreReader) => Promise<Result>): Promise<Result>;
  /** What the engine says of its own file: one line a fault, none where it is whole. */
  faults(): Promise<readonly string[]>;
  /** A copy of the whole ledger, as of one moment, in a new file or folder. */
  backup(to: string): Promise<void>;
  close(): Promise<void>;
}

/** An article: its number here, its address, what it is called in ledger files, and which version and reading count. */
export interface ArticleRow {
  readonly seq: number;
  readonly address: string;
  /** what makes two texts versions of one article: its web address, else its id, within its case */
  readonly key: string;
  readonly id: string;
  /** name of the case, or null in the stream */
  readonly inCase: string | null;
  /** number of the current version, from 1 */
  readonly version: number;
  /** of the current reading, null where nothing was read */
  readonly reader: string | null;
  /** days since 1970 that it is placed at */
  readonly day: number;
  /** number of its story, null until it is placed */
  readonly story: number | null;
}

/** One state of an article, as it was published. */
export interface VersionRow {
  readonly article: number;
  readonly no: number;
  readonly hash: string;
  /** ISO 8601 with time, by the clock of the machine that added it */
  readonly fetchedAt: string;
  readonly body: Article;
}

/** What grouping needs of an article. */
export interface VectorRow {
  readonly article: number;
  readonly id: string;
  readonly title: string;
  readonly day: number;
  /** hashes, ascending, and weights; see `StoryVector` */
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** Who acts on whom in an article of the stream. */
export interface CastRow {
  readonly article: number;
  readonly day: number;
  readonly cast: Cast;
  /** the pairs of it that others are looked for under */
  readonly pairs: readonly string[];
}

/** Articles that are weighed together (or, if they are many, chapter by chapter), and their parts that tell one event. */
export interface StoryRow {
  readonly seq: number;
  readonly address: string;
  readonly inCase: string | null;
  /** numbers of articles in order of time */
  readonly articles: readonly number[];
  readonly events: readonly (readonly number[])[];
  /** running stories of neighbouring days that it is made of */
  readonly affairs: readonly (readonly number[])[];
  /** last revision that changed it */
  readonly rev: number;
}

/** What one chapter of a story came to. `digest` is of all that went in. */
export interface WeighingRow {
  readonly story: number;
  readonly chapter: number;
  readonly digest: string;
  readonly body: string;
}

/** A name that was given out. It leads on for good where what it named has become part of something else. */
export interface AddressRow {
  readonly address: string;
  readonly kind: AddressKind;
  /** story that it belongs to */
  readonly story: number | null;
  /** id of what it names in the ledger file now; null when that is gone */
  readonly target: string | null;
  readonly leadsTo: string | null;
  /** what it last named, as JSON, to be shown when that is gone */
  readonly last: string;
  readonly born: number;
}
export type AddressKind = 'story' | 'claim' | 'origin';

/** A step of the ledger: one story, what caused its change, and what became of it, as JSON. */
export interface RevisionRow {
  readonly rev: number;
  readonly at: string;
  readonly cause: string;
  readonly story: string;
  readonly body: string;
}

/** What read articles: an engine by its name, the version of this program, and the files of its models. */
export interface ReaderRow {
  readonly id: string;
  readonly engine: string;
  readonly version: string;
  /** from the name of a file to the SHA-256 of its bytes */
  readonly files: Readonly<Record<string, string>>;
}

/** How many rows there are of each layer. */
export interface StoreCounts {
  readonly articles: number;
  readonly versions: number;
  readonly readings: number;
  readonly stories: number;
  readonly judgements: number;
  readonly pending: number;
}

/** Stands for an article where judgements on names of speakers are asked for. */
export const SPEAKERS = 'speakers';

export interface StoreReader {
  articleByKey(key: string): Promise<ArticleRow | null>;
  articleByAddress(address: string): Promise<ArticleRow | null>;
  articles(seqs: readonly number[]): Promise<readonly ArticleRow[]>;
  /** all, by number, from behind `after` on */
  articlesAfter(after: number, most: number): Promise<readonly ArticleRow[]>;
  articleById(id: string): Promise<readonly ArticleRow[]>;
  version(article: number, no: number): Promise<VersionRow | null>;
  versions(article: number): Promise<readonly VersionRow[]>;
  /** versions with these bytes */
  versionsOfHash(hash: string): Promise<readonly { readonly article: number; readonly no: number }[]>;
  reading(article: number, no: number, reader: string): Promise<ArticleReading | null>;
  readers(article: number, no: number): Promise<readonly string[]>;
  /** what a reader was made of; null where an older version did not write it down */
  reader(id: string): Promise<ReaderRow | null>;
  /** readers whose readings count today, with how many articles each */
  readersInUse(): Promise<readonly { readonly id: string; readonly articles: number }[]>;
  /** articles whose current reading is another reader's, by number from behind `after` on */
  readByOthers(reader: string, after: number, most: number): Promise<readonly ArticleRow[]>;
  /** articles that are entered and not yet placed and weighed, each with the day it stood at before, or null */
  pending(): Promise<readonly { readonly article: number; readonly before: number | null }[]>;
  vectorsOfDay(day: number): Promise<readonly VectorRow[]>;
  /** the first day with articles of the stream from `day` on */
  dayFrom(day: number): Promise<number | null>;
  dayState(day: number): Promise<string | null>;
  /** state after the last day before `day` */
  stateBefore(day: number): Promise<{ readonly day: number; readonly state: string } | null>;
  /** who acts on whom, of articles of the stream */
  castsOf(articles: readonly number[]): Promise<readonly CastRow[]>;
  /** articles of days from `from` to `to` that have one of these among their leading pairs, each once */
  castsUnder(
    pairs: readonly string[],
    from: number,
    to: number,
  ): Promise<readonly { readonly article: number; readonly day: number }[]>;
  articlesOfCase(name: string): Promise<readonly ArticleRow[]>;
  caseNames(): Promise<readonly string[]>;
  stories(seqs: readonly number[]): Promise<readonly StoryRow[]>;
  storiesAfter(after: number, most: number): Promise<readonly StoryRow[]>;
  weighings(story: number): Promise<readonly WeighingRow[]>;
  address(address: string): Promise<AddressRow | null>;
  addressesOf(story: number): Promise<readonly AddressRow[]>;
  /** what an address named at a revision, as it was last put down before or at it; null where it was not given out yet */
  namedAt(address: string, rev: number): Promise<string | null>;
  revision(): Promise<number>;
  revisionsAfter(rev: number, most: number): Promise<readonly RevisionRow[]>;
  revisionsOf(story: string): Promise<readonly RevisionRow[]>;
  /** addresses of stories that changed after a revision, of these alone where they are given, at most so many */
  storiesChanged(after: number, among: readonly string[] | null, most: number): Promise<readonly string[]>;
  judgementsAfter(seq: number, most: number): Promise<readonly Judgement[]>;
  /** judgements anchored in one of these articles (addresses), or (`SPEAKERS`) on names of speakers, in order */
  judgementsOn(articles: readonly string[]): Promise<readonly Judgement[]>;
  standings(): Promise<readonly Standing[]>;
  search(
    query: PassageQuery,
  ): Promise<{ readonly hits: readonly PassageHit[]; readonly count: number; readonly capped: boolean }>;
  /**
   * Stories with a claim that rests so, at most `most` of them; those that were weighed before this was written down are
   * among them.
   */
  storiesResting(resting: Resting, most: number): Promise<readonly number[]>;
  counts(): Promise<StoreCounts>;
  /** what somebody watches (not the pages that feeds led to), in order of their beginnings */
  watches(): Promise<readonly WatchRow[]>;
  watch(id: string): Promise<WatchRow | null>;
  /** those whose time has come, the longest overdue first */
  dueWatches(now: string, most: number): Promise<readonly WatchRow[]>;
  /** when the next one's time comes */
  nextWatch(): Promise<string | null>;
  /** how many pages each feed led to that are looked at again */
  pagesOfWatches(): Promise<readonly { readonly parent: string; readonly pages: number }[]>;
  /** of these keys those that were taken from a watch before, each with the hash of what was taken */
  takenFrom(watch: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** how far something has come that goes through the ledger in order */
  mark(name: string): Promise<string | null>;
  /** alerts, the newest first */
  alerts(query: AlertQuery): Promise<readonly AlertRow[]>;
  /** alerts behind one, in order */
  alertsAfter(seq: number, most: number): Promise<readonly AlertRow[]>;
  alert(seq: number): Promise<AlertRow | null>;
  /** of these pieces of evidence those that were told, each with the alert that told it */
  toldEvidence(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** how many alerts that are not quiet a watch gave since then */
  rangSince(watch: string, at: string): Promise<number>;
  /** what is to be sent and whose time has come, in order */
  dueDeliveries(now: string, most: number): Promise<readonly DeliveryRow[]>;
  /** when the next one's time comes */
  nextDelivery(): Promise<string | null>;
  /** the oldest alerts first; those of one message where one is named */
  deliveriesOf(
    channel: string,
    state: DeliveryRow['state'],
    most: number,
    message?: string | null,
  ): Promise<readonly DeliveryRow[]>;
}

export interface StoreWriter extends StoreReader {
  addArticle(row: Omit<ArticleRow, 'seq' | 'story'>): Promise<number>;
  addVersion(row: VersionRow): Promise<void>;
  /** once for each reader; what stands there already stays */
  addReader(row: ReaderRow): Promise<void>;
  addReading(article: number, no: number, reader: string, at: string, reading: ArticleReading): Promise<void>;
  /** from now on this version and this reading count */
  setCurrent(article: number, version: number, reader: string | null, day: number): Promise<void>;
  setVector(row: VectorRow & { readonly inStream: boolean }): Promise<void>;
  setCast(row: CastRow): Promise<void>;
  setPassages(article: number, passages: readonly Passage[]): Promise<void>;
  setPending(article: number, before: number | null): Promise<void>;
  clearPending(articles: readonly number[]): Promise<void>;
  setDayState(day: number, state: string | null): Promise<void>;
  addStory(row: Omit<StoryRow, 'seq'>): Promise<number>;
  setStory(row: StoryRow): Promise<void>;
  dropStory(seq: number): Promise<void>;
  setStoryOf(articles: readonly number[], story: number): Promise<void>;
  setWeighings(story: number, rows: readonly WeighingRow[]): Promise<void>;
  setAddress(row: AddressRow): Promise<void>;
  /** from this revision on the address names what `body` says */
  setNamed(address: string, rev: number, body: string): Promise<void>;
  addRevision(row: Omit<RevisionRow, 'rev'>): Promise<number>;
  addJudgement(judgement: NewJudgement): Promise<Judgement>;
  setStanding(standing: Standing): Promise<void>;
  setWatch(row: WatchRow): Promise<void>;
  /** … with the pages that it led to, and what was taken from it; its alerts stay */
  dropWatch(id: string): Promise<void>;
  setTaken(watch: string, taken: ReadonlyMap<string, string>): Promise<void>;
  setMark(name: string, value: string): Promise<void>;
  /** an alert with its evidence, none of which was told before */
  addAlert(row: Omit<AlertRow, 'seq'>, evidence: readonly string[]): Promise<number>;
  /** taken back, with the reason, or (null) standing again */
  setWithdrawn(seq: number, withdrawn: AlertRow['withdrawn']): Promise<void>;
  setDelivery(row: DeliveryRow): Promise<void>;
}

/** A ledger cannot be opened, or not be written to; the message says why and what to do, for whoever named it. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
}
