import type { Analysis, Attributed } from '../model/index.ts';

/** Trained models of the attribution stage. */
export interface AttributionModels { readonly loaded: boolean }

/** Who says what: source, cue and content found, joined, nested and resolved to speakers. */
export function attribute(analysis: Analysis, _models: AttributionModels): Attributed {
  throw new Error(`the attribution stage is not built yet (${analysis.id})`);
}
