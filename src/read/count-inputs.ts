import { stat } from 'node:fs/promises';
import { isUrl } from './formats/list-urls.ts';
import { openable, walk } from './walk.ts';

/** Files that may hold any number of articles. */
const MANY = /\.(?:jsonl|ndjson|warc|wacz|gz|zip|xml|rss|atom|json)$/i;

/**
 * How much will be read of inputs, to tell how long it will take; null where only reading tells: addresses, pipes, files
 * that hold many articles.
 */
export async function countInputs(inputs: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const input of inputs) {
    if (input === '-' || isUrl(input) || /^file:/i.test(input) || MANY.test(input)) return null;
    const found = await stat(await openable(input)).catch(() => null);
    if (found?.isDirectory() !== true) count++;
    else
      for await (const one of walk(input)) {
        if (MANY.test(one.file)) return null;
        if (one.kind !== 'own') count++;
      }
  }
  return count;
}
