export * from './ledger-store.ts';
export * from './passage.ts';
export { openStore, type StorePlace } from './open-store.ts';
