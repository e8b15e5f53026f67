/** The reader: bytes to articles. `readBytes` is pure; `readInputs` opens files and, when asked by URL, the network. */
export { readBytes, type Source } from './read-bytes.ts';
export { readInputs, type ReadOptions } from './inputs.ts';
export type { Given, ReadDetails, ReadResult } from './result.ts';
