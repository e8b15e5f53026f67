import { loadMeanings, loadModels } from '../src/load-models.ts';
import type { LedgerFile } from '../src/model/index.ts';
import { trace } from '../src/trace.ts';

/** What `hearsay trace` without `--model` makes of a folder, with models that stay loaded from one to the next. */
export function folderTracer(): (folder: string) => Promise<LedgerFile> {
  const models = loadModels();
  const meanings = models.id === 'fast' ? loadMeanings() : null;
  return (folder) => trace([folder], { models, ...(meanings && { meanings: () => meanings }) });
}
