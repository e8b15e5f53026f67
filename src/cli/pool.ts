import { Worker } from 'node:worker_threads';
import { TaskTrouble } from '../readers.ts';
import { CommandError } from './command-error.ts';
import { tookLonger } from './within.ts';

/** What a pool's workers run, and within which bounds. */
export interface PoolSettings {
  /**
   * module of the worker; it gives `{ ready }` once it can begin, or `{ fatal }` where no worker can; then for each message
   * `{ result }`, or `{ fault }` of this one
   */
  readonly module: URL;
  /** given to each worker when it starts */
  readonly data?: unknown;
  readonly jobs: number;
  /** seconds that a task may take, from when a worker that is ready gets it */
  readonly seconds: number;
  /** told once what the first worker that was ready said */
  readonly onReady?: (said: unknown) => void;
  /** megabytes that a worker may take for what it makes of texts */
  readonly megabytes: number;
  /** … of these for what is new: less makes it collect often, more is held for nothing */
  readonly young: number;
}

/** Seconds that a worker may take to begin: far more than on any machine that can do the work. */
const START_SECONDS = 120;

type TaskAnswer = { readonly result: unknown } | { readonly fault: string };
type Started = { readonly ready: unknown } | { readonly fatal: string };

interface Task {
  readonly input: unknown;
  readonly moved: readonly ArrayBuffer[];
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
  /** why no worker can work */
  #fatal: CommandError | null = null;
  #hasBegun = false;
  /** workers that are not ready yet */
  #starting = 0;

  constructor(settings: PoolSettings) {
    this.#settings = settings;
  }

  /**
   * What a worker makes of an input. Rejects with a `TaskTrouble`, or a `CommandError` where no worker can work.
   *
   * @param moved  parts of the input that are the worker's from then on, and not copied
   */
  run(input: unknown, moved: readonly ArrayBuffer[] = []): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, moved, resolve, reject });
      this.#next();
    });
  }

  /** End all workers, whatever they are at. */
  async close(): Promise<void> {
    const all = [...this.#all];
    this.#all.clear();
    this.#idle.length = 0;
    this.#fatal ??= new CommandError('the workers were ended');
    await Promise.all(all.map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#fatal !== null) for (const { reject } of this.#waiting.splice(0)) reject(this.#fatal);
    while (this.#waiting.length > 0 && this.#idle.length > 0) {
      const [idle, waiting] = [this.#idle.pop(), this.#waiting.shift()];
      if (idle !== undefined && waiting !== undefined) this.#give(idle, waiting);
    }
    const wanted = Math.min(this.#waiting.length - this.#starting, this.#settings.jobs - this.#all.size);
    for (let i = 0; i < wanted; i++) this.#start();
  }

  #start(): void {
    const { module, data, megabytes, young, onReady } = this.#settings;
    const worker = new Worker(module, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: young },
    });
    this.#all.add(worker);
    this.#starting++;
    // one that ends while it has nothing to do, or after it was given up, is no loss
    worker.on('error', () => {}).on('exit', () => this.#forget(worker));
    const fail = (why: string): void => {
      this.#starting--;
      this.#fatal ??= new CommandError(why);
      if (this.#all.delete(worker)) void worker.terminate();
      this.#next();
    };
    hear(worker, START_SECONDS, {
      message: (said) => {
        const started = said as Started;
        if ('fatal' in started) return fail(started.fatal);
        this.#starting--;
        if (!this.#hasBegun) onReady?.(started.ready);
        this.#hasBegun = true;
        this.#idle.push(worker);
        this.#next();
      },
      late: () =>
        fail(`no worker could begin within ${START_SECONDS} seconds; try --jobs 1, or when less else is running`),
      over: (why) => fail(`no worker could begin: ${why}`),
    });
  }

  #forget(worker: Worker): void {
    this.#all.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
  }

  #give(worker: Worker, { input, moved, resolve, reject }: Task): void {
    const { seconds, megabytes } = this.#settings;
    const settle = (isOver: boolean, finish: () => void): void => {
      if (!isOver) this.#idle.push(worker);
      else if (this.#all.delete(worker)) void worker.terminate();
      finish();
      this.#next();
    };
    const giveUp = (why: string): void => settle(true, () => reject(new TaskTrouble(`${why}; set aside`)));
    hear(worker, seconds, {
      message: (said) =>
        settle(false, () => {
          const answer = said as TaskAnswer;
          if ('result' in answer) resolve(answer.result);
          else reject(new TaskTrouble(answer.fault));
        }),
      late: () => settle(true, () => reject(new TaskTrouble(tookLonger(seconds)))),
      over: (why, isMemory) =>
        giveUp(isMemory ? `needs more than ${megabytes} MB of memory` : `ended the worker that read it (${why})`),
    });
    worker.postMessage(input, moved);
  }
}

/** What may come of a worker, once: a message, none in time, or its end and why. */
interface Heard {
  readonly message: (said: unknown) => void;
  readonly late: () => void;
  readonly over: (why: string, isMemory: boolean) => void;
}

function hear(worker: Worker, seconds: number, heard: Heard): void {
  const once = (then: () => void): void => {
    clearTimeout(timer);
    worker.off('message', message).off('error', error).off('exit', exit);
    then();
  };
  const message = (said: unknown): void => once(() => heard.message(said));
  const error = ({ message: why, code }: NodeJS.ErrnoException): void =>
    once(() => heard.over(why.slice(0, 200), code === 'ERR_WORKER_OUT_OF_MEMORY'));
  const exit = (code: number): void => once(() => heard.over(`exit code ${code}`, false));
  const isLate = (): void => {
    if (worker.listeners('message').includes(message)) once(heard.late);
  };
  // what came while this thread was busy is heard before it is called late: a turn of the loop brings it
  const timer = setTimeout(() => setImmediate(() => setImmediate(isLate)), seconds * 1000);
  worker.on('message', message).on('error', error).on('exit', exit);
}
