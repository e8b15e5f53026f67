import type { Analysis, Doc } from '../model/index.ts';
import { findEntities, findNames, type NameModel } from './entities/index.ts';
import { parseText, type SyntaxModels } from './syntax/parse-text.ts';
import { findDates, findQuantities } from './values/index.ts';

/** Trained models of the language stage. */
export interface LanguageModels {
  readonly syntax: SyntaxModels;
  readonly names: NameModel;
}

/** Sentences, tokens, tags, syntax, names, dates, quantities and coreference of one text. */
export function analyse(doc: Doc, models: LanguageModels): Analysis {
  const parsed = parseText(doc, models.syntax);
  const names = findNames(parsed, models.names);
  const dates = findDates(parsed);
  return {
    ...parsed,
    names,
    ...findEntities(parsed, names, models.names),
    dates,
    quantities: findQuantities(parsed, dates),
  };
}
