export { joinTitle } from './join-title.ts';
export { diff, type LedgerEvent } from './diff.ts';
export { Ledger, type Added } from './ledger.ts';
