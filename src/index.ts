/** The library's public face: `read`, `annotate`, `Ledger`. */
export { annotate, type Models } from './annotate.ts';
export * from './model/index.ts';
