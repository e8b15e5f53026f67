export { findEntities, type Entities } from './find-entities.ts';
export { findNames, readNameModel, type NameModel } from './find-names.ts';
