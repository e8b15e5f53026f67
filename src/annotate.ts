import { analyse, type LanguageModels } from './language/index.ts';
import { attribute, type AttributionModels } from './attribution/index.ts';
import { findClaims } from './claims/index.ts';
import { keyEntities, keyFindings } from './model/key-findings.ts';
import type { Annotated, Doc, Tokens } from './model/index.ts';

/** Everything trained that the stages of one article need; `loadModels` reads it from `models/`. */
export interface Models {
  readonly language: LanguageModels;
  readonly attribution: AttributionModels;
}

/**
 * Everything that happens to one article, in order. Start reading here. A text that is known to be in another language
 * than English is kept and nothing is found in it.
 */
export function annotate(doc: Doc, models: Models): Annotated {
  if (!isEnglish(doc.lang)) return unannotated(doc);
  const analysis = analyse(doc, models.language);
  const attributed = attribute(analysis, models.attribution);
  return keyEntities(doc.id, keyFindings(doc.id, findClaims(attributed)));
}

/** Is a text of this language (ISO 639, with or without a region) read as English? One of unknown language is. */
export function isEnglish(lang: string | null): boolean {
  return lang === null || /^en\b/i.test(lang);
}

const NO_TOKENS: Tokens = {
  count: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  word: [],
  lemma: [],
  upos: [],
  xpos: [],
  head: new Int32Array(0),
  deprel: [],
  sentence: new Int32Array(0),
};

function unannotated(doc: Doc): Annotated {
  return {
    ...doc,
    paragraphs: [],
    sentences: [],
    tokens: NO_TOKENS,
    names: [],
    mentions: [],
    entities: [],
    dates: [],
    quantities: [],
    attributions: [],
    claims: [],
  };
}
