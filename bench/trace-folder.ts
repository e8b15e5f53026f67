import { annotate } from '../src/annotate.ts';
import { withMeanings } from '../src/claims/index.ts';
import { joinTitle, Ledger } from '../src/ledger/index.ts';
import { loadMeanings, loadModels } from '../src/load-models.ts';
import type { Article, LedgerFile } from '../src/model/index.ts';
import { trace } from '../src/trace.ts';

/** What `hearsay trace` without `--model` makes of a folder, with models that stay loaded from one to the next. */
export function folderTracer(): (folder: string) => Promise<LedgerFile> {
  const models = loadModels();
  const meanings = models.id === 'fast' ? loadMeanings() : null;
  return (folder) => trace([folder], { models, ...(meanings && { meanings: () => meanings }) });
}

/** The same of a few articles that stand in no folder. */
export function articleTracer(): (articles: readonly Article[]) => LedgerFile {
  const models = loadModels();
  const meanings = models.id === 'fast' ? loadMeanings() : null;
  return (articles) => {
    const ledger = new Ledger();
    for (const article of articles) {
      const read = annotate(joinTitle(article), models);
      const claims = meanings === null ? read.claims : withMeanings(read.claims, read, meanings(read));
      ledger.add(article, { ...read, claims });
    }
    return ledger.toFile();
  };
}
