export { agencies, mouthpieces } from './agencies.ts';
export { countries } from './countries.ts';
export { givenNames } from './given-names.ts';
export { goods, type Good } from './goods.ts';
export { knownAt, knownByName, type KnownName, type KnownMatch } from './find-known.ts';
export { officials, type Official } from './officials.ts';
export { outlets } from './outlets.ts';
