import { attribute } from './attribution/index.ts';
import { findClaims, withMeanings } from './claims/index.ts';
import type { Engine, ImmediateEngine, Prepared } from './engine/engine.ts';
import { analyse, segment } from './language/index.ts';
import type { Annotated, Doc, Tokens } from './model/index.ts';
import { keyEntities, keyFindings } from './model/key-findings.ts';
import { ALL_RULES, type LeftOut } from './model/rules.ts';

/**
 * Everything that happens to one article, in order. Start reading here. A text that is known to be in another language
 * than English is kept and nothing is found in it. `leftOut`: rules of attribution, and of trees, that are not to be asked.
 */
export function annotate(doc: Doc, engine: ImmediateEngine, leftOut: LeftOut = ALL_RULES): Annotated {
  return isEnglish(doc.lang) ? annotatePrepared(engine.prepareNow(segment(doc)), leftOut) : unannotated(doc);
}

/** The same for many articles, in their order, by an engine that reads them together. Rejects only by a fault. */
export async function annotateAll(docs: readonly Doc[], engine: Engine): Promise<readonly Annotated[]> {
  const prepared = (await engine.prepare(docs.filter(({ lang }) => isEnglish(lang)).map(segment))).values();
  return docs.map((doc) =>
    isEnglish(doc.lang) ? annotatePrepared(prepared.next().value!, ALL_RULES) : unannotated(doc),
  );
}

function annotatePrepared(prepared: Prepared, leftOut: LeftOut): Annotated {
  const { id } = prepared.parsed;
  const attributed = attribute(analyse(prepared), prepared.attributions, leftOut);
  const found = findClaims(attributed, { leftOut });
  const { meaning } = prepared;
  const meant = meaning ? { ...found, claims: withMeanings(found.claims, prepared.parsed, meaning) } : found;
  return keyEntities(id, keyFindings(id, meant));
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
