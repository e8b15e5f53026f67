import { analyse, type LanguageModels } from './language/index.ts';
import { attribute, type AttributionModels } from './attribution/index.ts';
import { findClaims } from './claims/index.ts';
import type { Annotated, Doc } from './model/index.ts';

/** Everything trained that the stages of one article need; `loadModels` reads it from `models/`. */
export interface Models { readonly language: LanguageModels; readonly attribution: AttributionModels }

/** Everything that happens to one article, in order. Start reading here. */
export function annotate(doc: Doc, models: Models): Annotated {
  const analysis = analyse(doc, models.language);
  const attributed = attribute(analysis, models.attribution);
  return findClaims(attributed);
}
