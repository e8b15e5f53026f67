import type { Annotated, Attributed } from '../model/index.ts';

/** What is claimed, one proposition each: type, parties, goods, time, polarity, modality, holder. */
export function findClaims(attributed: Attributed): Annotated {
  throw new Error(`the claims stage is not built yet (${attributed.id})`);
}
