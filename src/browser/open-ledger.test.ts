import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadModels } from '../load-models.ts';
import type { Article } from '../model/index.ts';
import { readInputs } from '../read/index.ts';
import { trace } from '../trace.ts';
import { serveLedger } from './serve-ledger.ts';
import { openLedger, type LedgerWorker } from './index.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const EXAMPLES = path.join(ROOT, 'examples/zimmermann-1917');

/** A worker of this process, on the models of the repository but for those that are `missing`. */
function worker(missing = ''): LedgerWorker & { fail(message: string): void } {
  const { port1, port2 } = new MessageChannel();
  const listeners: ((event: { readonly message: string }) => void)[] = [];
  serveLedger(port2, () => async (name) => {
    if (name === missing) throw new Error(`the model ${name} could not be fetched`);
    return readFile(path.join(ROOT, 'models', name));
  });
  return {
    postMessage: (message) => port1.postMessage(message),
    addEventListener(kind: 'message' | 'error', listener: (event: never) => void) {
      if (kind === 'message') port1.addEventListener('message', listener as (event: Event) => void);
      else listeners.push(listener as (event: { readonly message: string }) => void);
      port1.start();
    },
    terminate: () => port1.close(),
    fail: (message) => listeners.forEach((listener) => listener({ message })),
  };
}

async function sample(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of readInputs([EXAMPLES])) if (result.kind === 'article') articles.push(result.article);
  return articles;
}

describe('openLedger', () => {
  it('gives the ledger of trace, whatever failed on the way, and says what did', async () => {
    const articles = await sample();
    const ledger = await openLedger(worker(), { models: 'https://site.example/models/' });
    const [first] = articles as [Article, ...Article[]];
    const added = [...articles, { ...first, text: 3 as never }, first, { ...first, text: 'x'.repeat(5_000_001) }].map(
      (article) => ledger.add(article).then(({ id, warning }) => warning ?? id, String),
    );
    expect((await Promise.all(added)).slice(-4)).toEqual([
      '08-harbor-mail.txt',
      'Error: is no article: text: Invalid input: expected string, received number',
      '01-harbor-mail.txt is the same file as 01-harbor-mail.txt and was left out',
      'Error: has 5000001 characters, more than the 5000000 that are read of one',
    ]);
    expect(JSON.stringify(await ledger.toFile())).toBe(
      JSON.stringify(await trace([EXAMPLES], { models: loadModels(undefined, 'fast') })),
    );
    ledger.close();
    await expect(ledger.toFile()).rejects.toThrow('the ledger was closed');
  });

  it('says of an article in another language that nothing is found in it', async () => {
    const [first] = await sample();
    const ledger = await openLedger(worker(), { models: 'https://site.example/models/' });
    const { warning } = await ledger.add({ ...first!, lang: 'de' });
    expect(warning).toBe('is in another language (de): kept, and nothing annotated');
    ledger.close();
  });

  it.each(['tagger.bin', 'linear-kernel.wasm'])('does not open without %s', async (missing) => {
    const opened = openLedger(worker(missing), { models: 'https://site.example/models/' });
    await expect(opened).rejects.toThrow(`the model ${missing} could not be fetched`);
  });

  it('is over when its worker ends', async () => {
    const ended = worker();
    const ledger = await openLedger(ended, { models: 'https://site.example/models/' });
    ended.fail('out of memory');
    await expect(ledger.toFile()).rejects.toThrow('the worker ended (out of memory)');
  });
});
