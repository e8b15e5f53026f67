/** The worker of a page: `npm run build` makes one file of it, `dist/browser/worker.js`. */
import type { GetFile } from '../fetch-models.ts';
import type { Port } from './messages.ts';
import { serveLedger } from './serve-ledger.ts';

/** Files of a folder of this origin; the worker asks for nothing else. */
function filesAt(models: string): GetFile {
  return async (name) => {
    const response = await fetch(new URL(name, models));
    if (!response.ok)
      throw new Error(`the model ${name} could not be fetched from ${models} (status ${response.status})`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

serveLedger(globalThis as unknown as Port, filesAt);
