import { availableParallelism } from 'node:os';
import type { EngineName } from '../engine-name.ts';
import type { Annotated, Claim } from '../model/index.ts';
import type { Opened, ReadResult } from '../read/index.ts';
import { TaskTrouble, type Readers } from '../readers.ts';
import type { JobsOptions } from './jobs-option.ts';
import { engineNamed, withoutMeanings } from './model-option.ts';
import { peek } from './peek.ts';
import { Pool } from './pool.ts';
import { progress, type Progress } from './progress.ts';
import type { ReadTask, ReadTaskResults, ReadWorkerData } from './read-worker.ts';

/** A text that takes longer, or more memory, is set aside; read by workers it ends nothing else. */
export const BOUNDS = { seconds: 60, megabytes: 1024 } as const;
/** Memory of a worker for what is new: trees of pages are large, and collected in vain while they are read. */
const YOUNG_MB = { annotated: 24, onlyRead: 48 } as const;
/** Texts that may be under way for each worker: enough that none waits, few enough that memory stays flat. */
const AHEAD = 4;
/**
 * So many are annotated in this process, or only read by one worker: others would hardly have begun, each of which
 * compiles the same code for itself. Pages are read so soon that several pay late (docs/speed.md).
 */
const FEW = { annotated: 8, onlyRead: 40 } as const;
/** … and none of more bytes or characters: a long one is better read where it can be set aside. */
const SHORT = 200_000;
/** So long more are waited for before the first is read, in milliseconds: lines of a pipe, pages of addresses. */
const WAIT_MS = { lines: 300, inputs: 2000 } as const;

/** Workers that read. */
export class ReadPool {
  readonly ahead: number;
  readonly #pool: Pool;

  /** @param engine  what they load; null where they need none */
  constructor(
    { jobs = availableParallelism(), seconds = BOUNDS.seconds }: JobsOptions,
    engine: EngineName | undefined | null,
    bar: Notes,
  ) {
    const data: ReadWorkerData = { engine };
    const onReady = (note: unknown): void => {
      if (typeof note === 'string') bar.note(note);
    };
    const module = new URL('read-worker.js', import.meta.url);
    const young = engine === null ? YOUNG_MB.onlyRead : YOUNG_MB.annotated;
    this.#pool = new Pool({ module, data, jobs, megabytes: BOUNDS.megabytes, young, seconds, onReady });
    this.ahead = jobs * AHEAD;
  }

  run<Task extends ReadTask>(task: Task, moved: readonly ArrayBuffer[] = []): Promise<ReadTaskResults[Task['kind']]> {
    return this.#pool.run(task, moved) as Promise<ReadTaskResults[Task['kind']]>;
  }

  async read(opened: Opened): Promise<readonly ReadResult[]> {
    if (opened.kind === 'result') return [opened.result];
    if (opened.kind === 'line') return this.run({ kind: 'read', opened });
    const bytes = Uint8Array.from(opened.bytes); // alone in its buffer
    return this.run({ kind: 'read', opened: { ...opened, bytes } }, [bytes.buffer]);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

type Notes = Pick<Progress, 'note'>;

/** All that is to be read, and whether it is so little that several workers do not pay. */
export async function isLittle<T>(
  all: AsyncIterable<T>,
  sizeOf: (one: T) => number,
  few: number = FEW.annotated,
  wait: number = WAIT_MS.lines,
): Promise<{ readonly isFew: boolean; readonly all: AsyncIterable<T> }> {
  const isLong = (one: T): boolean => sizeOf(one) > SHORT;
  const { first, isWhole, all: again } = await peek(all, few + 1, wait, isLong);
  return { isFew: isWhole && first.length <= few && !first.some(isLong), all: again };
}

/** Readers that are to be closed, and what they are to read. */
export interface OpenReaders {
  readonly readers: Readers;
  readonly opened: AsyncIterable<Opened>;
  close(): Promise<void>;
}

/** What a command wants of readers. */
export interface ReadersWanted {
  /** null where articles are only read */
  readonly engine: EngineName | undefined | null;
  readonly withMeanings?: boolean;
}

/**
 * What reads what was opened: workers; where it is little, one reads documents, and this process annotates what is in
 * them.
 */
export async function openReaders(
  given: AsyncIterable<Opened>,
  options: JobsOptions,
  wanted: ReadersWanted,
  bar: Notes,
): Promise<OpenReaders> {
  const { engine, withMeanings = false } = wanted;
  const few = engine === null ? FEW.onlyRead : FEW.annotated;
  const { isFew, all: opened } = await isLittle(given, lengthOf, few, WAIT_MS.inputs);
  const annotators = isFew && engine !== null ? await here({ ...wanted, engine }, options, bar) : null;
  const pool = new ReadPool(isFew ? { ...options, jobs: 1 } : options, annotators ? null : engine, bar);
  const readers: Readers = {
    engine: engine === null ? '' : engineNamed(engine),
    annotate: (doc) => pool.run({ kind: 'annotate', doc }),
    ...(withMeanings && { meanings: (found) => meanings(found, pool, bar) }),
    ...annotators,
    ahead: pool.ahead,
    read: (one) => pool.read(one),
  };
  return { readers, opened, close: () => pool.close() };
}

/** Readers of this process. */
async function here(
  { engine, withMeanings }: ReadersWanted & { readonly engine: EngineName | undefined },
  { seconds = BOUNDS.seconds }: JobsOptions,
  bar: Notes,
): Promise<Readers> {
  const [{ annotateWithin, openEngine, openMeanings }, { readersHere }] = await Promise.all([
    import('./open-engine.ts'),
    import('../readers-here.ts'),
  ]);
  const opened = openEngine(engine, bar);
  return readersHere(opened, withMeanings ? () => openMeanings(bar) : undefined, annotateWithin(seconds, opened));
}

/** Of a page most is markup: so many bytes of a document are about one character that is read. */
const MARKUP = 5;

function lengthOf(opened: Opened): number {
  switch (opened.kind) {
    case 'document':
      return opened.bytes.length / MARKUP;
    case 'line':
      return opened.line.length;
    case 'result':
      return 0;
  }
}

/** What claims of few articles mean, by workers; null, told once, where there is no encoder. */
async function meanings(
  few: readonly Annotated[],
  pool: ReadPool,
  bar: Notes,
): Promise<readonly (readonly Claim[])[] | null> {
  const meantBar = progress('meanings');
  let done = 0;
  const all = await Promise.all(
    few.map(async ({ id, text, tokens, claims }) => {
      const meant = await pool
        .run({ kind: 'meanings', annotated: { text, tokens, claims } })
        .catch((error: unknown) => {
          if (error instanceof TaskTrouble) return { trouble: `${id}: ${error.message}` };
          throw error;
        });
      meantBar.step(++done, few.length, id);
      return meant;
    }),
  );
  meantBar.end();
  const trouble = all.find((meant) => 'trouble' in meant);
  if (trouble !== undefined && 'trouble' in trouble) bar.note(withoutMeanings(trouble.trouble));
  return trouble === undefined ? (all as readonly (readonly Claim[])[]) : null;
}
