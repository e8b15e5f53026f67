export { findDates } from './find-dates.ts';
export { wordDates } from './word-dates.ts';
export { findQuantities } from './find-quantities.ts';
export { measureQuantities } from './measure-quantities.ts';
