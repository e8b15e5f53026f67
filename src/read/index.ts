/**
 * The reader: bytes to articles. `readBytes` reads one document; `readInputs` opens files and, when asked by URL, the
 * network.
 */
export { countInputs } from './count-inputs.ts';
export { explainHtml } from './explain.ts';
export { readBytes } from './read-bytes.ts';
export { openInputs, readInputs, type ReadOptions } from './inputs.ts';
export { openedNames, readOpened, type Opened } from './opened.ts';
export { parseSiteRules, type SiteRules } from './site-rules.ts';
export type { ReadResult } from './result.ts';
