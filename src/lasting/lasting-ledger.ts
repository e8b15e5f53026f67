import { joinTitle, type Judgement, type Standing } from '../ledger/index.ts';
import type { Article, LedgerFile, Span } from '../model/index.ts';
import type { ArticleRow, LedgerStore, StoreReader, StoreWriter } from '../store/index.ts';
import { checkLedger } from './check.ts';
import { enter, heldAlready, type Entered } from './enter.ts';
import { EntryCache } from './entries.ts';
import { exportFile, storiesIn } from './export-file.ts';
import type { GivenJudgement } from './given-judgement.ts';
import { articleAtUrl, holdAgainst, type HeldAgainst } from './hold-against.ts';
import { judge } from './judge.ts';
import type { RevisionBody } from './name-parts.ts';
import type { Filters } from './parse-query.ts';
import { partsAt, type LedgerPart } from './parts.ts';
import { StreamPlacer } from './place-stream.ts';
import { readersInUse, type ReaderInUse } from './read-by.ts';
import type { AnyReader, Reader } from './reader.ts';
import { reread } from './reread.ts';
import { resolveAt } from './resolve-at.ts';
import { resolveSpeaker, sayingsOf, type SaidBy } from './resolve-speaker.ts';
import { resolve, type Resolved } from './resolve.ts';
import { search, type SearchOptions, type SearchResult } from './search.ts';
import { foresee, MOST_IN_CASE, settleStep, type Memory, type StepResult } from './settle.ts';
import { isSpeakerAddress } from './speakers.ts';
import { StoryCache } from './story-claims.ts';
import type { ToldEvent } from './told-event.ts';
import { WeighingCache } from './weighing-cache.ts';

/** What a ledger that lasts needs beside its store. */
export interface LastingSettings {
  /** what reads articles; null where none are added */
  readonly reader: AnyReader | null;
  /** the clock: ISO 8601 with time */
  readonly now: () => string;
}

/** Words of an article with what stands around them. */
export interface WordsAt {
  readonly article: string;
  readonly version: number;
  readonly span: Span;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** One thing that became of a story, in a revision of the ledger. */
export interface Change {
  readonly rev: number;
  readonly at: string;
  readonly cause: string;
  /** address */
  readonly story: string;
  readonly event: ToldEvent;
}

/**
 * A ledger that lasts: on disk, one article at a time. What `add` resolves with is safe; `settleStep` then places what came
 * and weighs the stories that it touched, once for all that came in the meantime.
 */
export class LastingLedger {
  readonly #store: LedgerStore;
  readonly #settings: LastingSettings;
  readonly #memory: Memory & { readonly stories: StoryCache } = {
    placer: new StreamPlacer(),
    entries: new EntryCache(),
    weighings: new WeighingCache(),
    foreseen: new Map(),
    stories: new StoryCache(),
  };

  constructor(store: LedgerStore, settings: LastingSettings) {
    this.#store = store;
    this.#settings = settings;
  }

  get name(): string {
    return this.#store.name;
  }

  /**
   * Enter an article, into the stream or into a case (a folder that somebody picked, compared whole).
   *
   * @throws RangeError where the case holds as many articles as a case may
   */
  async add(article: Article, inCase: string | null = null): Promise<Entered> {
    const { reader, now } = this.#settings;
    if (reader === null) throw new TypeError('this ledger was opened without a reader, and nothing can be added to it');
    if (inCase !== null) {
      const held = await this.#store.read((tx) => tx.articlesOfCase(inCase));
      if (held.length >= MOST_IN_CASE)
        throw new RangeError(
          `the case ${inCase} holds ${held.length} articles, and at most ${MOST_IN_CASE} are compared whole; ` +
            'add further ones without --case, to the stream',
        );
    }
    return enter(this.#store, reader, { article, inCase, at: now() });
  }

  /** Would `add` leave this article out, as it is there already with these very bytes, read by the same reader? */
  async has(article: Article, inCase: string | null = null): Promise<boolean> {
    const { reader } = this.#settings;
    return reader !== null && (await heldAlready(this.#store, reader, { article, inCase })) !== null;
  }

  /** Place and weigh all that waits, step by step; what takes long is worked out before other writers have to wait. */
  async settle(onStep: (step: StepResult) => void = () => {}): Promise<void> {
    for (;;) {
      if (!(await this.#store.read((tx) => foresee(tx, this.#memory)))) return;
      const step = await this.#store.write((tx) => settleStep(tx, this.#memory, this.#settings.now()));
      if (step.placed === 0) return;
      onStep(step);
      if (!step.more) return;
    }
  }

  /** Read anew what another reader read. Returns how many articles that were. */
  async reread(onArticle: (done: number, total: number) => void = () => {}): Promise<number> {
    const { reader, now } = this.#settings;
    if (reader === null) throw new TypeError('this ledger was opened without a reader, and nothing can be read anew');
    await this.settle();
    return reread(this.#store, reader, now, () => this.settle(), onArticle);
  }

  /** The whole ledger as data, or one case of it; what waits to be placed is not in it. */
  async toFile(inCase?: string | null): Promise<LedgerFile> {
    return this.read((tx) => exportFile(tx, this.#memory.entries, inCase));
  }

  /**
   * Append judgements of people, each safe on the disk before the next; they count once `settleStep` has been there.
   *
   * @throws JudgementTrouble where what one is about was never there
   */
  judge(given: GivenJudgement): Promise<{ readonly judgement: Judgement; readonly isNew: boolean }> {
    return this.#store.write((tx) => judge(tx, this.#memory.entries, given, this.#settings.now()));
  }

  /** … in one act: all of them are taken, or none. */
  judgeAll(given: readonly GivenJudgement[]): Promise<readonly Judgement[]> {
    return this.#store.write(async (tx) => {
      const judged: Judgement[] = [];
      for (const one of given)
        judged.push((await judge(tx, this.#memory.entries, one, this.#settings.now())).judgement);
      return judged;
    });
  }

  /** All judgements with what has become of them. */
  async *judgements(): AsyncGenerator<Judgement & { readonly standing: Standing | null }> {
    const standings = new Map((await this.read((tx) => tx.standings())).map((one) => [one.judgement, one]));
    for (let after = 0; ;) {
      const rows = await this.read((tx) => tx.judgementsAfter(after, 200));
      for (const row of rows) yield { ...row, standing: standings.get(row.seq) ?? null };
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.seq;
    }
  }

  /** Words with their speaker. Throws QueryTrouble where the question cannot be asked. */
  search(text: string, filters: Filters = {}, options: SearchOptions = {}): Promise<SearchResult> {
    return this.read((tx) => search(tx, this.#memory, text, filters, options));
  }

  /** What a speaker (an address) is quoted with, under all his names, the newest first. */
  saidBy(address: string, options: { readonly most: number; readonly from?: number | null }): Promise<SaidBy> {
    return this.read((tx) => sayingsOf(tx, this.#memory, address, options));
  }

  /**
   * What an address names, or what became of it; null where it was never given out. With `at`, or behind the address
   * `?at=`, what it named at that revision.
   */
  resolve(given: string, at: number | null = null): Promise<Resolved | null> {
    const [, address = given, asked] = /^(.*)\?at=(\d+)$/.exec(given) ?? [];
    const rev = asked === undefined ? at : Number(asked);
    return this.read((tx) => {
      if (isSpeakerAddress(address)) return resolveSpeaker(tx, this.#memory, address);
      return rev === null ? resolve(tx, address) : resolveAt(tx, address, rev);
    });
  }

  /** What became of the stories behind a revision, in order. */
  async *changes(after: number): AsyncGenerator<Change> {
    for (let rev = after; ;) {
      const rows = await this.read((tx) => tx.revisionsAfter(rev, 100));
      for (const row of rows)
        for (const event of (JSON.parse(row.body) as RevisionBody).events)
          yield { rev: row.rev, at: row.at, cause: row.cause, story: row.story, event };
      const last = rows.at(-1);
      if (last === undefined) return;
      rev = last.rev;
    }
  }

  /** All parts of the ledger with their addresses, story by story, each as of one moment; for exports. */
  async *parts(inCase?: string | null): AsyncGenerator<LedgerPart> {
    const stories = await this.read(async (tx) => {
      const found: string[] = [];
      for await (const { address } of storiesIn(tx, inCase)) found.push(address);
      return found;
    });
    for (const story of stories) yield* await this.partsAt(story);
  }

  /** The parts of the story that an address belongs to; none where it names nothing. */
  partsAt(address: string): Promise<readonly LedgerPart[]> {
    return this.read((tx) => partsAt(tx, this.#memory.entries, address));
  }

  /**
   * The words of an article at a place (UTF-16 in that version, the current one where none is named), with so many code
   * units around them; null where there is no such place.
   */
  words(address: string, no: number | null, [start, stop]: Span, around: number): Promise<WordsAt | null> {
    return this.read(async (tx) => {
      const row = await tx.articleByAddress(address);
      const version = row === null ? null : await tx.version(row.seq, no ?? row.version);
      if (row === null || version === null) return null;
      const { text } = joinTitle(version.body);
      if (start >= stop || stop > text.length) return null;
      return {
        article: address,
        version: version.no,
        span: [start, stop],
        words: text.slice(start, stop),
        before: text.slice(Math.max(0, start - around), start),
        after: text.slice(stop, stop + around),
      };
    });
  }

  /**
   * Read a text and weigh it with the story that it is nearest to; nothing of it is kept. `apart`: see `holdAgainst`.
   */
  holdAgainst(read: Reader['read'], article: Article, apart: ArticleRow | null): Promise<HeldAgainst> {
    return this.read((tx) => holdAgainst(tx, this.#memory, read, article, apart));
  }

  /** The article that is published at an address of the web; null where it is not in the ledger. */
  articleAt(url: string): Promise<ArticleRow | null> {
    return this.read((tx) => articleAtUrl(tx, url));
  }

  /** What read the articles as they count today. */
  readers(): Promise<readonly ReaderInUse[]> {
    return this.read(readersInUse);
  }

  /** What is wrong with the ledger, one line a fault; none where it is whole. */
  async check(): Promise<readonly string[]> {
    const faults = await this.#store.faults();
    return faults.length > 0 ? faults : this.read((tx) => checkLedger(tx, this.#memory.entries));
  }

  /** Look at one state of it. */
  read<Result>(work: (tx: StoreReader) => Promise<Result>): Promise<Result> {
    return this.#store.read(work);
  }

  /** Put down what is no part of the ledger itself, and goes with it: what is watched, and what was told of it. */
  write<Result>(work: (tx: StoreWriter) => Promise<Result>): Promise<Result> {
    return this.#store.write(work);
  }

  backup(to: string): Promise<void> {
    return this.#store.backup(to);
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
