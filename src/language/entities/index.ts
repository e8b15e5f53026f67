export { findEntities } from './find-entities.ts';
export { findNames, type NameModel } from './find-names.ts';
