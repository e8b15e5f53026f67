import type { Analysis, Doc } from '../model/index.ts';

/** Trained models of the language stage. */
export interface LanguageModels { readonly loaded: boolean }

/** Sentences, tokens, tags, syntax, names, dates, quantities and coreference of one text. */
export function analyse(doc: Doc, _models: LanguageModels): Analysis {
  throw new Error(`the language stage is not built yet (${doc.id})`);
}
