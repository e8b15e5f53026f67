export * from './span.ts';
export * from './article.ts';
export * from './value.ts';
export * from './entity.ts';
export * from './attribution.ts';
export * from './claim.ts';
export * from './analysis.ts';
export * from './ledger.ts';
