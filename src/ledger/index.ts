export { joinTitle } from './join-title.ts';
export { Ledger, type Added } from './ledger.ts';
export type { Placement, PlaceStories } from './story-port.ts';
