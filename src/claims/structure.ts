import type { Argument, ClaimForm, ClaimStructure, Span, Tokens } from '../model/index.ts';
import { lemmaOf, relation, tokensIn } from '../model/tokens.ts';
import { STOP_WORDS } from '../lexicon/en/stop-words.ts';
import { argumentsOf, isRelative } from './arguments.ts';
import { NEGATIVES } from '../lexicon/en/operators.ts';
import { entityAt } from './parties.ts';
import type { Scene } from './reading.ts';

/** Words that say no beside those: the act itself is a denial. */
const DENYING: ReadonlySet<string> = new Set(['deny', 'refrain']);
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X']);
/** Tags of finite verbs; an auxiliary has them too. */
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** So many words of a sentence are kept around a claim: more have only lists and texts without full stops. */
const LONGEST_CONTEXT = 40;

/**
 * What the tree knows of the claim whose predicate is the token `at`: how it is put, its arguments, and its words of
 * content as lemmas, so that nothing after this has to read the sentence again.
 *
 * @param evidence  spans of the claim in the text, in order
 */
export function structureOf(scene: Scene, at: number, evidence: readonly Span[]): ClaimStructure {
  const { tokens, title, text } = scene.analysis;
  const pieces = evidence.map((span) => tokensIn(tokens, span));
  const inside: number[] = [];
  for (const [from, to] of pieces) for (let i = from; i < to; i++) inside.push(i);
  const named = nameTokens(scene, inside);
  const terms = new Set(inside.flatMap((i) => (named.tokens.has(i) ? [] : (contentAt(tokens, i) ?? []))));
  const verbal = argumentsOf(tokens, scene.tree, at);
  return {
    predicate: verbal.lemma,
    form: formOf(scene, at, inside, verbal.subject),
    passive: verbal.passive,
    negated: inside.some((i) => NEGATIVES.has(lemmaOf(tokens, i)) || DENYING.has(lemmaOf(tokens, i))),
    headline: title !== null && title !== '' && text.startsWith(title) && evidence[0]![0] < title.length,
    arguments: argumentList(scene, verbal),
    terms: [...terms],
    names: named.entities,
    context: contextOf(scene, new Set(inside), terms),
  };
}

/** The lemma of a word of content, null for all others. */
function contentAt(tokens: Tokens, i: number): string | null {
  if (!CONTENT.has(tokens.upos[i]!)) return null;
  const lemma = lemmaOf(tokens, i).replaceAll(/[^\p{L}\p{N}.,-]/gu, '');
  return lemma.length < 2 && tokens.upos[i] !== 'NUM' ? null : STOP_WORDS.has(lemma) ? null : lemma;
}

/** Tokens that lie in a name, and the entities that are named or meant, in order of reading. */
function nameTokens(
  { analysis: { tokens, mentions }, mentionAt }: Scene,
  inside: readonly number[],
): { readonly tokens: ReadonlySet<number>; readonly entities: string[] } {
  const taken = new Set<number>();
  const entities = new Set<string>();
  for (const i of inside) {
    const mention = mentionAt[i]! < 0 ? undefined : mentions[mentionAt[i]!];
    if (mention === undefined || mention.entity === null) continue;
    entities.add(mention.entity);
    if (mention.kind !== 'name') continue;
    const [from, to] = tokensIn(tokens, mention.span);
    for (let k = from; k < to; k++) taken.add(k);
  }
  return { tokens: taken, entities: [...entities] };
}

function formOf(
  { analysis: { tokens }, tree }: Scene,
  at: number,
  inside: readonly number[],
  subject: number,
): ClaimForm {
  const finite = inside.some((i) => FINITE.has(tokens.xpos[i]!));
  for (let c = tree.first[at]!; c >= 0; c = tree.next[c]!)
    if (tokens.deprel[c] === 'cop') return finite ? 'copula' : 'fragment';
  const verb = tokens.upos[at] === 'VERB' || tokens.upos[at] === 'AUX';
  // a gerund or infinitive is a clause where it is known who does it
  if (verb) return finite || subject >= 0 ? 'clause' : 'fragment';
  return finite ? 'nominal' : 'fragment';
}

function argumentList(scene: Scene, verbal: ReturnType<typeof argumentsOf>): Argument[] {
  const { tokens } = scene.analysis;
  const found: Argument[] = [];
  const add = (relationTo: string, i: number): void => {
    if (i < 0) return;
    found.push({ relation: relationTo, lemma: lemmaOf(tokens, i), entity: entityAt(scene, i)?.id ?? null });
  };
  add('subject', verbal.subject);
  add('object', verbal.object);
  add('indirect', verbal.indirect);
  add('complement', verbal.open >= 0 ? verbal.open : verbal.clause);
  for (const { preposition, at } of verbal.obliques) if (!isRelative(tokens, at)) add(preposition, at);
  return found;
}

/** What else the sentences of a claim say: content, and names as they are written. */
function contextOf(scene: Scene, inside: ReadonlySet<number>, terms: ReadonlySet<string>): string[] {
  const { tokens, sentences } = scene.analysis;
  const context = new Set<string>();
  for (const s of new Set([...inside].map((i) => tokens.sentence[i]!))) {
    const { from, to } = sentences[s]!;
    for (let i = from; i < to && context.size < LONGEST_CONTEXT; i++) {
      const term = inside.has(i) || relation(tokens, i) === 'punct' ? null : contentAt(tokens, i);
      if (term !== null && !terms.has(term)) context.add(term);
    }
  }
  return [...context];
}
