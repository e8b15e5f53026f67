/** The page's end of reading in a browser (`docs/browser.md`). */
import type { Article, LedgerFile } from '../model/index.ts';
import type { Answered, Asked, Port } from './messages.ts';

/** A `Worker` that runs `worker.js`. */
export interface LedgerWorker extends Port {
  addEventListener(kind: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** Where the models lie, and which of them are wanted. */
export interface OpenSettings {
  /** address of a folder with the files of `models/`, as the page would link to it, with a slash at its end */
  readonly models: string;
  /**
   * also fetch the encoder (24 MB), so that claims of up to 50 articles that are told in other words find one another,
   * as `hearsay trace` has it without `--model`; without it the ledger is that of `--model fast`
   */
  readonly withMeanings?: boolean;
}

/** A ledger that grows in a worker of the page. */
export interface OpenLedger {
  /**
   * Read an article, in the form of a line of `hearsay read`, and enter it. Gives its id in the ledger, and what whoever
   * gave it should know. Rejects, in words for people, where it cannot be read; the others are kept.
   */
  add(article: Article): Promise<{ readonly id: string; readonly warning: string | null }>;
  /** The ledger of all articles so far. */
  toFile(): Promise<LedgerFile>;
  /** End the worker; whatever is under way rejects. */
  close(): void;
}

type Question = Asked extends infer One ? (One extends Asked ? Omit<One, 'number'> : never) : never;
interface Waiting {
  readonly resolve: (answer: Answered) => void;
  readonly reject: (why: Error) => void;
}

const page = globalThis as { readonly document?: { readonly baseURI: string } };

/** Open a ledger in a worker. Rejects where its code or a model cannot be fetched. */
export async function openLedger(worker: LedgerWorker, settings: OpenSettings): Promise<OpenLedger> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | null = null;
  const end = (why: string): void => {
    ended ??= new Error(why);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }) => {
    const answer = data as Answered;
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (answer.kind === 'failed') asked?.reject(new Error(answer.why));
    else asked?.resolve(answer);
  });
  worker.addEventListener('error', ({ message }) =>
    end(`the worker ended (${message || 'its code was not to be had'})`),
  );
  const ask = <Kind extends Answered['kind']>(
    question: Question,
  ): Promise<Extract<Answered, { readonly kind: Kind }>> =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(ended);
      waiting.set(++last, { resolve: (answer) => resolve(answer as Extract<Answered, { kind: Kind }>), reject });
      worker.postMessage({ number: last, ...question });
    });
  try {
    const models = new URL(settings.models, page.document?.baseURI).href;
    await ask<'opened'>({ kind: 'open', models, withMeanings: settings.withMeanings ?? false });
  } catch (error) {
    end('the ledger was not opened');
    throw error;
  }
  return {
    async add(article) {
      const { id, warning } = await ask<'added'>({ kind: 'add', article });
      return { id, warning };
    },
    toFile: async () => (await ask<'ledger'>({ kind: 'ledger' })).ledger,
    close: () => end('the ledger was closed'),
  };
}
