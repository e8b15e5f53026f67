import type { LastingLedger } from '../lasting/index.ts';
import { readBytes, readInputs, type ReadResult } from '../read/index.ts';
import type { SentFile } from './body.ts';
import type { Desk } from './desk.ts';

/** What is to be added: files, a text that was pasted, or an address. */
export type ToAdd =
  | { readonly kind: 'files'; readonly files: readonly SentFile[] }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly title: string | null;
      readonly publisher: string | null;
      readonly publishedAt: string | null;
      readonly url: string | null;
    }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'folder'; readonly folder: string };

/** One input of a job, as far as it has come. */
export interface Step {
  readonly input: string;
  readonly said: string;
  readonly state: 'done' | 'failed';
  /** address of the article, null where none was read */
  readonly article: string | null;
}

/** Inputs that are being added, or were. */
export interface Job {
  readonly id: string;
  readonly what: string;
  readonly steps: readonly Step[];
  readonly stage: 'waits' | 'reads' | 'weighs' | 'done';
}

const KEPT = 50;
const WAITING_MOST = 20;

/** Adds one job after the other, so that a large one holds nobody up who reads. */
export class Adding {
  readonly #desk: Desk;
  readonly #readOptions: { readonly allowPrivate: boolean };
  readonly #jobs = new Map<string, Job>();
  #last: Promise<void> = Promise.resolve();
  #count = 0;

  constructor(desk: Desk, readOptions: { readonly allowPrivate: boolean }) {
    this.#desk = desk;
    this.#readOptions = readOptions;
  }

  /** May an address that somebody gives lead to this machine or its network? */
  get allowPrivate(): boolean {
    return this.#readOptions.allowPrivate;
  }

  /** Jobs, the newest first. */
  get jobs(): readonly Job[] {
    return [...this.#jobs.values()].toReversed();
  }

  job(id: string): Job | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Are so many waiting that no further one is taken? */
  get isFull(): boolean {
    return this.jobs.filter(({ stage }) => stage !== 'done').length >= WAITING_MOST;
  }

  /** Begin to add; the job goes on by itself. */
  begin(wanted: ToAdd): { readonly id: string; readonly done: Promise<void> } {
    const id = `${++this.#count}`;
    this.#jobs.set(id, { id, what: whatIs(wanted), steps: [], stage: 'waits' });
    for (const oldest of this.#jobs.keys()) if (this.#jobs.size > KEPT) this.#jobs.delete(oldest);
    const done = this.#last.then(() => this.#run(id, wanted));
    this.#last = done.catch(() => {});
    return { id, done };
  }

  async close(): Promise<void> {
    await this.#last;
  }

  async #run(id: string, wanted: ToAdd): Promise<void> {
    this.#set(id, { stage: 'reads' });
    try {
      for await (const result of resultsOf(wanted, this.#readOptions)) {
        const step = await addOne(this.#desk.ledger, result);
        this.#set(id, { steps: [...(this.#jobs.get(id)?.steps ?? []), step] });
        await new Promise((resolve) => setImmediate(resolve));
      }
      this.#set(id, { stage: 'weighs' });
      await this.#desk.settle();
    } finally {
      this.#set(id, { stage: 'done' });
    }
  }

  #set(id: string, change: Partial<Job>): void {
    const job = this.#jobs.get(id);
    if (job === undefined) return;
    this.#jobs.set(id, { ...job, ...change });
    this.#desk.events.emit('job', id);
  }
}

function whatIs(wanted: ToAdd): string {
  if (wanted.kind === 'address') return wanted.address;
  if (wanted.kind === 'folder') return 'the sample story';
  if (wanted.kind === 'text') return wanted.title ?? 'a pasted text';
  return wanted.files.length === 1 ? (wanted.files[0]?.name ?? 'a file') : `${wanted.files.length} files`;
}

async function* resultsOf(wanted: ToAdd, options: { readonly allowPrivate: boolean }): AsyncGenerator<ReadResult> {
  if (wanted.kind === 'address') return yield* readInputs([wanted.address], options);
  if (wanted.kind === 'folder') return yield* readInputs([wanted.folder], options);
  if (wanted.kind === 'files') {
    for (const { name, bytes } of wanted.files) yield* await readBytes(bytes, { name, url: null });
    return;
  }
  const { text, title, publisher, publishedAt, url } = wanted;
  const given = { title, publisher, publishedAt, url };
  yield* await readBytes(Buffer.from(text), {
    name: `${(title ?? text).slice(0, 60).replace(/[^\p{L}\p{N}]+/gu, '-')}.txt`,
    url,
    given: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)),
  });
}

async function addOne(ledger: LastingLedger, result: ReadResult): Promise<Step> {
  const { input } = result;
  if (result.kind === 'unreadable') return { input, said: result.reason, state: 'failed', article: null };
  try {
    const { kind, address, warning } = await ledger.add(result.article);
    const said = [KIND_WORDS[kind], ...result.notes, ...(warning === null ? [] : [warning])].join('; ');
    return { input, said, state: 'done', article: address };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { input, said: error.message, state: 'failed', article: null };
  }
}

const KIND_WORDS = {
  new: 'read',
  version: 'read as a new version of an article that is here',
  reread: 'read anew',
  same: 'is here already',
} as const;
