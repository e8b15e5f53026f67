import { Worker } from 'node:worker_threads';
import { CommandError } from './command-error.ts';

/** Why a task has no result: it took too long, it ended its worker, or it failed there; in words for people. */
export class TaskTrouble extends Error {
  override readonly name = 'TaskTrouble';
}

/** What a pool's workers run, and within which bounds. */
export interface PoolSettings {
  /**
   * module of the worker; for each message it gives `{ result }`, or `{ fault }` of this one, or `{ fatal }` where no
   * worker can do any
   */
  readonly module: URL;
  /** given to each worker when it starts */
  readonly data?: unknown;
  readonly jobs: number;
  /** seconds that a task may take */
  readonly seconds: number;
  /** megabytes that a worker may take for what it makes of texts */
  readonly megabytes: number;
}

/** Memory of each worker for what is new: less makes it collect often, more is held for nothing. */
const YOUNG_MB = 24;

type Answer = { readonly result: unknown } | { readonly fault: string } | { readonly fatal: string };

interface Task {
  readonly input: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (why: Error) => void;
}

/**
 * Workers that take one task at a time. A task that takes too long or ends its worker is given up, and another worker
 * takes the place; no other task is lost.
 */
export class Pool {
  readonly #settings: PoolSettings;
  readonly #waiting: Task[] = [];
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();

  constructor(settings: PoolSettings) {
    this.#settings = settings;
  }

  /** What a worker makes of an input. Rejects with a `TaskTrouble`, or a `CommandError` where no worker can work. */
  run(input: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, resolve, reject });
      this.#next();
    });
  }

  /** End all workers, whatever they are at. */
  async close(): Promise<void> {
    const all = [...this.#all];
    this.#all.clear();
    await Promise.all(all.map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#all.size < this.#settings.jobs ? this.#start() : null);
      if (worker === null) return;
      this.#give(worker, this.#waiting.shift()!);
    }
  }

  #start(): Worker {
    const { module, data, megabytes } = this.#settings;
    const worker = new Worker(module, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#all.add(worker);
    return worker;
  }

  #give(worker: Worker, { input, resolve, reject }: Task): void {
    const { seconds, megabytes } = this.#settings;
    const settle = (isOver: boolean, finish: () => void): void => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      if (!isOver) this.#idle.push(worker);
      else if (this.#all.delete(worker)) void worker.terminate();
      finish();
      this.#next();
    };
    const giveUp = (why: string): void => settle(true, () => reject(new TaskTrouble(why)));
    const timer = setTimeout(() => giveUp(`took longer than ${seconds} seconds; set aside`), seconds * 1000);
    worker.once('message', (answer: Answer) =>
      settle(false, () => {
        if ('result' in answer) resolve(answer.result);
        else if ('fault' in answer) reject(new TaskTrouble(answer.fault));
        else reject(new CommandError(answer.fatal));
      }),
    );
    worker.once('error', (error: NodeJS.ErrnoException) =>
      giveUp(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `needs more than ${megabytes} MB of memory; set aside`
          : `ended the worker that read it (${error.message.slice(0, 200)}); set aside`,
      ),
    );
    worker.once('exit', (code) => giveUp(`ended the worker that read it (exit code ${code}); set aside`));
    worker.postMessage(input);
  }
}

/** What `run` makes of inputs, in their order; so many are under way at most. */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  most: number,
  run: (input: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = [];
  for await (const input of inputs) {
    const made = run(input);
    made.catch(() => {}); // is told when its turn comes
    underWay.push(made);
    if (underWay.length >= most) yield await underWay.shift()!;
  }
  while (underWay.length > 0) yield await underWay.shift()!;
}
