import { outlets } from '../knowledge/index.ts';
import { DEFINITE_ARTICLE } from '../lexicon/en/articles.ts';
import { FIRM_WORDS } from '../lexicon/en/name-words.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { FIRM_NOUNS, OUTLET_NOUNS, OUTLET_WORDS } from '../lexicon/en/source-words.ts';
import type { Entity } from '../model/index.ts';
import { isCarrier } from './circumstances.ts';
import { isMainSubject, type DocView, type Range } from './doc-view.ts';
import type { EntityTable } from './entity-table.ts';

const OUTLETS: ReadonlySet<string> = new Set(
  outlets.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((form) => form.toLowerCase().replace(DEFINITE_ARTICLE, '')),
  ),
);

/** Sentences back in which a firm is taken up by what it is. */
const NEAR = 3;

/** What a description without a name says, as far as it may take up a name. */
export interface TakingUp {
  readonly lemma: string;
  /** "the Norlandian": somebody of that state */
  readonly crowd: boolean;
  /** the state or body that the words name */
  readonly country: string | null;
}

/**
 * Who is meant by "the paper", "the firm", "the Norlandian": the one that fits, where the text has named but one before;
 * a firm among those that main clauses close before are about. Else nobody can tell, and the words stand for themselves.
 * Who holds an office is known already (`language/entities/who-holds.ts`).
 *
 * @example "Tarn has closed its plant. The firm said …"                  Tarn
 * @example "The Ara belongs to Tarn Shipping. The firm said …"             null
 * @example "Tarn has closed its plant. Vell has not. The firm said …"   null
 */
export function takenUp(view: DocView, table: EntityTable, [from]: Range, words: TakingUp): string | null {
  const { tokens } = view.doc;
  const isNear = FIRM_NOUNS.has(words.lemma);
  const fits = fitting(table, words);
  if (fits === null) return null;
  const since = tokens.sentence[from]! - NEAR;
  const found = new Set<string>();
  const beside = new Set<string>();
  for (const { token, entity } of table.names) {
    if (token >= from) break;
    if ((isNear || words.crowd) && tokens.sentence[token]! < since) continue;
    if (entity === words.country || !fits(table.entityOf(entity))) continue;
    if (isNear && !isMainSubject(tokens, token) && !isToldBefore(tokens, token, from)) beside.add(entity);
    else found.add(entity);
  }
  const [only, more] = found;
  // "The Ara belongs to Tarn Shipping. The firm said …"
  const isFirm = (id: string): boolean =>
    table
      .entityOf(id)
      .name.split(' ')
      .some((word) => FIRM_WORDS.has(word));
  if (only !== undefined && !isFirm(only) && [...beside].some((id) => id !== only && isFirm(id))) return null;
  const isPerson = only !== undefined && table.entity(only)?.type === 'PERSON';
  return only !== undefined && more === undefined && isPerson === words.crowd ? only : null;
}

/** "Tarn will close its plant, the family-owned firm said": is it the subject of what is said, in front of who says it? */
function isToldBefore({ deprel, head, sentence }: DocView['doc']['tokens'], i: number, source: number): boolean {
  const verb = head[i]!;
  const isSubject = deprel[i]!.startsWith('nsubj') && verb !== -1 && deprel[verb] === 'ccomp';
  return isSubject && sentence[i] === sentence[source] && i < source && head[verb]! > source;
}

/** How a noun is tested against what was named; null for nouns that take up nobody. */
function fitting(table: EntityTable, words: TakingUp): ((entity: Entity) => boolean) | null {
  if (words.crowd) return (e) => e.type === 'PERSON';
  if (words.country !== null) return null;
  if (OUTLET_NOUNS.has(words.lemma)) return isOutlet;
  return FIRM_NOUNS.has(words.lemma) ? (e) => isBody(table, e) : null;
}

/** A known paper, or one whose name says so. */
export function isOutlet({ name, aliases }: Entity): boolean {
  return [name, ...aliases].some(
    (form) =>
      OUTLETS.has(form.toLowerCase().replace(DEFINITE_ARTICLE, '')) ||
      wordsOf(form).some((word) => OUTLET_WORDS.has(word)),
  );
}

/** A body that is neither known as one of a state nor has a word of another kind in its name: "the firm" is no ministry. */
function isBody(table: EntityTable, entity: Entity): boolean {
  const { id, name, type, affiliation } = entity;
  return (
    type === 'ORG' &&
    affiliation === null &&
    !isCarrier(table, id) &&
    !isOutlet(entity) &&
    wordsOf(name).every((word) => nounClass(word) !== 'body' || FIRM_NOUNS.has(word))
  );
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/);
