import type { StoreWriter } from '../ledger-store.ts';
import { placementLayer } from './placement.ts';
import { recordLayer } from './record.ts';
import type { SqlSession } from './session.ts';
import { alertLayer, watchLayer } from './watching.ts';
import { judgementLayer, weighingLayer } from './weighing.ts';

/** Full text, and what is looked for within JSON: each engine does it in its own way. */
export type SearchLayer = Pick<StoreWriter, 'search' | 'setPassages' | 'storiesResting'>;

/** The port over an SQL engine, in a transaction: all layers but full text are the same statements in every engine. */
export function storeOf(session: SqlSession, search: (session: SqlSession) => SearchLayer): StoreWriter {
  return {
    ...recordLayer(session),
    ...placementLayer(session),
    ...weighingLayer(session),
    ...judgementLayer(session),
    ...watchLayer(session),
    ...alertLayer(session),
    ...search(session),
  };
}
