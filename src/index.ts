/** The library's public face: `read`, `annotate`, `Ledger`. */
export { annotate, type Models } from './annotate.ts';
export { joinTitle, Ledger, type Added } from './ledger/index.ts';
export * from './model/index.ts';
