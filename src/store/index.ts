export * from './ledger-store.ts';
export * from './passage.ts';
export * from './watch-rows.ts';
export { searchWords } from './words.ts';
export { openStore, type StorePlace } from './open-store.ts';
