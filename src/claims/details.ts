import { HELP_GOODS, NOT_GOODS, WHERE } from '../lexicon/en/clause-words.ts';
import { ITEM, NOUN_CLASSES, PART } from '../lexicon/en/event-nouns.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { firstIndex } from '../model/bisect.ts';
import { contains, type Attributed, type Quantity, type Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each, someIn } from '../model/scan.ts';
import { lemmaOf, relation, tokenAt, tokensIn } from '../model/tokens.ts';
import { childrenOf, upFrom } from '../model/tree.ts';
import { entityAt } from './parties.ts';
import type { Reading, ClauseView } from './reading.ts';

/** Relations that a date does not reach across to govern the event above. */
const BARRIERS: ReadonlySet<string> = new Set(['ccomp', 'acl', 'advcl', 'parataxis', 'csubj', 'conj']);
const OWN_CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'acl', 'advcl']);
const CLIMB = 60;
/** How far up from a date or place its predicate may stand, both counted. */
const REACH = 5;
const WITHOUT_GOODS: ReadonlySet<string> = new Set(['ACCUSE', 'CONSULT', 'ASSAULT', 'SUPPORT', 'PROTEST', 'COERCE']);

/** Does the token depend on the predicate, with no clause between? */
function below({ analysis: { tokens } }: ClauseView, i: number, predicate: number): boolean {
  const stop = upFrom(tokens, i, REACH).find((at) => at === predicate || BARRIERS.has(relation(tokens, at)));
  return stop === predicate;
}

/**
 * The date that governs the event: the first in the evidence that depends on its predicate; else the only one that
 * stands in its clause, when it tells no words of others (`own`).
 */
export function timeOf(
  view: ClauseView,
  doc: Attributed,
  predicate: number,
  evidence: readonly Span[],
  own: boolean,
): string | null {
  const { tokens } = doc;
  const dates = datesIn(doc.dates, evidence).filter(({ value }) => value !== null);
  for (const { span, value } of dates)
    if (someIn(tokensIn(tokens, span), (i) => below(view, i, predicate))) return value;
  const [only, another] = dates;
  if (only === undefined || another !== undefined || !own) return null;
  const line = upFrom(tokens, tokenAt(tokens, only.span[0]), CLIMB);
  const stop = line.find((i) => i === predicate || OWN_CLAUSES.has(relation(tokens, i))) ?? predicate;
  return stop === predicate ? only.value : null;
}

/** Items in text order whose span lies in one of the spans. */
function datesIn<T extends { readonly span: Span }>(items: readonly T[], spans: readonly Span[]): T[] {
  const found: T[] = [];
  for (const span of spans) {
    const from = firstIndex(items.length, (i) => itemAt(items, i).span[0] >= span[0]);
    for (let i = from; i < items.length && itemAt(items, i).span[0] < span[1]; i++)
      if (contains(span, itemAt(items, i).span)) found.push(itemAt(items, i));
  }
  return found;
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'COUNTRY', 'FACILITY']);

/** Figures in the evidence; the words around them stand with those of the article. */
export function quantitiesOf(doc: Attributed, evidence: readonly Span[]): Quantity[] {
  return datesIn(doc.quantities, evidence).map(({ span, value, unit, op, measure = null }) => ({
    span,
    value,
    unit,
    op,
    measure,
  }));
}

/** The place that an "in" or "at" of the predicate names and that is none of the parties. */
export function placeOf(view: ClauseView, predicate: number, parties: readonly string[]): string | null {
  const { tokens } = view.analysis;
  const { tree } = view;
  for (const c of childrenOf(tree, predicate)) {
    const entity = entityAt(view, c);
    if (entity === null || !PLACES.has(entity.type) || parties.includes(entity.id)) continue;
    for (const d of childrenOf(tree, c))
      if (tokens.deprel[d] === 'case' && WHERE.has(lemmaOf(tokens, d))) return entity.id;
  }
  return null;
}

/** Words for help are goods where it is asked for, promised or withheld; where it is given they are the act itself. */
const HELP_AS_GOODS: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'SANCTION', 'AGREE', 'THREATEN']);

/** The words of a noun for goods that no table holds: "surveillance equipment", or null. */
function goodsWords({ analysis: { tokens }, tree }: ClauseView, i: number, type: string): string | null {
  const lemma = lemmaOf(tokens, i);
  if (tokens.upos[i] !== 'NOUN' || relation(tokens, i) === 'compound' || lemma === ITEM) return null;
  // "responsibility for his support" is for what somebody thinks
  const own = relation(tokens, i) !== 'obj' && childrenOf(tree, i).some((c) => tokens.xpos[c] === 'PRP$');
  if (HELP_GOODS.has(lemma) ? !HELP_AS_GOODS.has(type) || own : !NOUN_CLASSES.get(lemma)?.has('goods')) return null;
  const parts: string[] = [];
  for (const c of childrenOf(tree, i, i))
    if (
      tokens.deprel[c] === 'compound' ||
      (tokens.deprel[c] === 'amod' && tokens.xpos[c] === 'JJ' && tokens.word[c] === lemmaOf(tokens, c))
    )
      parts.push(tokens.word[c]!.toLowerCase());
  return [...parts, tokens.word[i]!.toLowerCase()].join(' ');
}

/** Goods that the claim is about: those of the table named in its evidence, once each, else the words for them. */
export function goodsOf(view: ClauseView, doc: Attributed, { type }: Reading, evidence: readonly Span[]): string[] {
  if (WITHOUT_GOODS.has(type)) return [];
  const { tokens } = doc;
  const found: string[] = [];
  for (const span of evidence) {
    for (const i of each(tokensIn(tokens, span))) {
      const good = view.goods[i];
      const unknown = good ? null : goodsWords(view, i, type);
      if (unknown !== null && !found.includes(unknown)) found.push(unknown);
      if (!good) continue;
      if (lemmaOf(tokens, i) === PART && tokens.head[i - 1] !== i) continue; // "parts of the army" are no goods
      const h = tokens.head[i]!;
      const inner = relation(tokens, i) === 'compound' || relation(tokens, i) === 'amod';
      // "an intelligence agency", "an oil man" are no goods
      if (inner && (NOT_GOODS.has(lemmaOf(tokens, h)) || nounClass(lemmaOf(tokens, h)) !== null)) continue;
      if (good.id === 'troops' || good.id === 'rhetorical-support') continue;
      if (!found.includes(good.id)) found.push(good.id);
    }
  }
  return found;
}
