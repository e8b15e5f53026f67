export { LastingLedger, type LastingSettings } from './lasting-ledger.ts';
export type { Entered } from './enter.ts';
export type { Reader } from './reader.ts';
export type { Settled } from './settle.ts';
