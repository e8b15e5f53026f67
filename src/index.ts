/**
 * The library's public face. One article: `readBytes` or `readInputs`, then `annotate`. Many: a `Ledger`, to which they
 * are added one at a time. All of it, from paths to a ledger: `trace`; a ledger on disk: `LastingLedger` over `openStore`; `dossierHtml` and `claimsCsv` show the result.
 */
export { readBytes, readInputs, type ReadOptions, type ReadResult } from './read/index.ts';
export { annotate, annotateAll, isEnglish } from './annotate.ts';
export type { Engine, ImmediateEngine, MeaningReader } from './engine/engine.ts';
export { loadMeanings, loadModels } from './load-models.ts';
export { groupArticles, StoryIndex, type Grouping, type StoryArticle } from './stories/index.ts';
export { diff, joinTitle, Ledger, type Added, type LedgerEvent } from './ledger/index.ts';
export { LastingLedger, type Entered, type LastingSettings, type Reader } from './lasting/index.ts';
export { loadReader } from './load-reader.ts';
export { openStore, StoreTrouble, type LedgerStore, type StorePlace } from './store/index.ts';
export { trace, type TraceEvent, type TraceSettings } from './trace.ts';
export { claimsCsv, dossierHtml, type DossierOptions } from './dossier/index.ts';
export * from './model/index.ts';
