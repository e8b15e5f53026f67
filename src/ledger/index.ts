export { joinTitle } from './join-title.ts';
export { Ledger, type Added } from './ledger.ts';
