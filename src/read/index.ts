/** The reader: bytes to articles. `readBytes` reads one document; `readInputs` opens files and, when asked by URL, the network. */
export { explainHtml } from './explain.ts';
export { readBytes, type Source } from './read-bytes.ts';
export { readInputs, type ReadOptions } from './inputs.ts';
export { parseSiteRules, type SiteRules } from './site-rules.ts';
export type { Given, KeptBlock, ReadDetails, ReadResult } from './result.ts';
