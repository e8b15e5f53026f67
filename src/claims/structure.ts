import { contentLemma } from '../lexicon/content-lemma.ts';
import { DENYING } from '../lexicon/en/sentence-form.ts';
import { OF_ONESELF } from '../lexicon/en/tellings.ts';
import { isNegative } from '../lexicon/negative.ts';
import type { Argument, ClaimForm, ClaimStructure, Span, Tokens } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each } from '../model/scan.ts';
import { lemmaOf, relation, tokensIn } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { isRelative, type Arguments } from './arguments.ts';
import { judgementsIn } from './judgements.ts';
import { entityAt } from './parties.ts';
import type { ClauseView } from './reading.ts';
import { FINITE } from './sentence-form.ts';
import { wordingIn } from './wording-in.ts';

/** So many words of a sentence are kept around a claim: more have only lists and texts without full stops. */
const LONGEST_CONTEXT = 40;

/**
 * What the tree knows of the claim whose predicate is the token `at`: how it is put, its arguments, and its words of
 * content as lemmas, so that nothing after this has to read the sentence again.
 *
 * @param evidence  spans of the claim in the text, in order
 */
export function structureOf(view: ClauseView, at: number, evidence: readonly Span[]): ClaimStructure {
  const { tokens, title, text } = view.analysis;
  const pieces = evidence.map((span) => tokensIn(tokens, span));
  const inside: number[] = [];
  for (const [from, to] of pieces) for (const i of each([from, to])) inside.push(i);
  const named = nameTokens(view, inside);
  const terms = new Set(inside.flatMap((i) => (named.tokens.has(i) ? [] : (contentLemma(tokens, i) ?? []))));
  const verbal = view.clauses.argumentsAt(at);
  return {
    predicate: verbal.lemma,
    form: formOf(view, at, inside, verbal.subject),
    passive: verbal.passive,
    negated: inside.some((i) => isNegative(tokens, i) || DENYING.has(lemmaOf(tokens, i))),
    headline: title !== null && text.startsWith(title) && itemAt(evidence, 0)[0] < title.length,
    arguments: argumentList(view, verbal),
    terms: [...terms],
    names: named.entities,
    context: contextOf(view, new Set(inside), terms),
    modal: isModal(view, at),
    firstPerson: inside.some((i) => tokens.upos[i] === 'PRON' && OF_ONESELF.has(tokens.word[i]!.toLowerCase())),
    negatives: negativesIn(tokens, inside),
    judgements: judgementsIn(tokens, view.tree, inside),
    wording: wordingIn(view, inside, evidence),
  };
}

/** Does the predicate stand behind a modal verb? */
function isModal({ analysis: { tokens }, tree }: ClauseView, at: number): boolean {
  for (const c of childrenOf(tree, at)) if (c < at && tokens.xpos[c] === 'MD') return true;
  return false;
}

/** The words that a negation hangs on, each once, in order of reading. */
function negativesIn(tokens: Tokens, inside: readonly number[]): string[] {
  const heads = inside.filter((i) => isNegative(tokens, i) && tokens.head[i] !== -1);
  return [...new Set(heads.map((i) => lemmaOf(tokens, tokens.head[i]!)))];
}

/** Tokens that lie in a name, and the entities that are named or meant, in order of reading. */
function nameTokens(
  { analysis: { tokens, mentions }, mentionAt }: ClauseView,
  inside: readonly number[],
): { readonly tokens: ReadonlySet<number>; readonly entities: string[] } {
  const taken = new Set<number>();
  const entities = new Set<string>();
  for (const i of inside) {
    const mention = mentionAt[i] === -1 ? undefined : mentions[mentionAt[i]!];
    if (mention === undefined || mention.entity === null) continue;
    entities.add(mention.entity);
    if (mention.kind !== 'name') continue;
    const [from, to] = tokensIn(tokens, mention.span);
    for (const k of each([from, to])) taken.add(k);
  }
  return { tokens: taken, entities: [...entities] };
}

function formOf(
  { analysis: { tokens }, tree }: ClauseView,
  at: number,
  inside: readonly number[],
  subject: number,
): ClaimForm {
  const finite = inside.some((i) => FINITE.has(tokens.xpos[i]!));
  for (const c of childrenOf(tree, at)) if (tokens.deprel[c] === 'cop') return finite ? 'copula' : 'fragment';
  const verb = tokens.upos[at] === 'VERB' || tokens.upos[at] === 'AUX';
  // a gerund or infinitive is a clause where it is known who does it
  if (verb) return finite || subject !== -1 ? 'clause' : 'fragment';
  return finite ? 'nominal' : 'fragment';
}

function argumentList(view: ClauseView, verbal: Arguments): Argument[] {
  const { tokens } = view.analysis;
  const found: Argument[] = [];
  const add = (relationTo: string, i: number): void => {
    if (i === -1) return;
    found.push({ relation: relationTo, lemma: lemmaOf(tokens, i), entity: entityAt(view, i)?.id ?? null });
  };
  add('subject', verbal.subject);
  add('object', verbal.object);
  add('indirect', verbal.indirect);
  add('complement', verbal.open !== -1 ? verbal.open : verbal.clause);
  for (const { preposition, at } of verbal.obliques) if (!isRelative(tokens, at)) add(preposition, at);
  return found;
}

/** What else the sentences of a claim say: content, and names as they are written. */
function contextOf(view: ClauseView, inside: ReadonlySet<number>, terms: ReadonlySet<string>): string[] {
  const { tokens, sentences } = view.analysis;
  const context = new Set<string>();
  for (const s of new Set([...inside].map((i) => tokens.sentence[i]!))) {
    const { from, to } = itemAt(sentences, s);
    for (let i = from; i < to && context.size < LONGEST_CONTEXT; i++) {
      const term = inside.has(i) || relation(tokens, i) === 'punct' ? null : contentLemma(tokens, i);
      if (term !== null && !terms.has(term)) context.add(term);
    }
  }
  return [...context];
}
