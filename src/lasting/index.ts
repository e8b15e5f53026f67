export { LastingLedger, type Change, type LastingSettings } from './lasting-ledger.ts';
export type { Entered } from './enter.ts';
export { QueryTrouble, type Filters } from './parse-query.ts';
export type { Reader } from './reader.ts';
export type { Resolved } from './resolve.ts';
export type { Found } from './found.ts';
export type { SearchOptions, SearchResult } from './search.ts';
export type { Settled } from './settle.ts';
export type { Side, ToldEvent } from './tell-events.ts';
