import { AGENT_PREPOSITION, CONDITION_OPENER, PASSIVE_AUXILIARIES, QUESTION_OPENER } from '../lexicon/en/grammar.ts';
import { QUESTIONING, GIVING_EXAMPLES, LEADING_ON } from '../lexicon/en/saying.ts';
import { itemAt } from '../model/item-at.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { subtree, type DocView } from './doc-view.ts';

/** What hangs on a verb, sorted by what the frames ask for. */
export interface Complements {
  readonly clause: number;
  readonly infinitive: number;
  readonly object: number;
  readonly phrases: readonly { readonly head: number; readonly preposition: string; readonly at: number }[];
  readonly passive: boolean;
  readonly agent: number;
  readonly children: readonly number[];
}

/** Sort the dependents of a verb. Tokens by their index, -1 where there is none. */
export function complementsOf(view: DocView, v: number): Complements {
  const {
    doc: { tokens },
    tree,
  } = view;
  const children = childrenOf(tree, v);
  let clause = -1;
  let infinitive = -1;
  let object = -1;
  const isPassive = passiveForm(view, v, children);
  let agent = -1;
  const phrases: { head: number; preposition: string; at: number }[] = [];
  for (const k of children) {
    const rel = tokens.deprel[k]!;
    if (rel === 'ccomp' && clause === -1) clause = k;
    else if (
      rel === 'parataxis' &&
      clause === -1 &&
      [tree.left[k]!, tree.left[k]! - 1].some((i) => tokens.word[i] === ':')
    )
      clause = k;
    else if (rel === 'xcomp' && infinitive === -1) infinitive = k;
    else if ((rel === 'obj' || rel === 'iobj') && object === -1) object = k;
    else if (/^(?:obl|advcl|nmod)/.test(rel) && k > v) {
      const at = prepositionOf(view, k);
      if (at === null) continue;
      if (rel === 'advcl' && clause === -1 && asks(tokens.lemma[v]!, tokens.word[at]!)) clause = k;
      const preposition = lemmaOf(tokens, at);
      if (preposition === AGENT_PREPOSITION) agent = k;
      phrases.push({ head: k, preposition, at });
    }
  }
  return { clause, infinitive, object, phrases, passive: isPassive, agent, children };
}

/**
 * Is it passive? By its auxiliaries, which say it beyond doubt: "has denied" never is, "was accused" is; a
 * participle alone is ("when asked if …"), unless it is all the verb that its sentence has.
 */
function passiveForm({ doc: { tokens }, subject }: DocView, v: number, children: readonly number[]): boolean {
  if (tokens.xpos[v] !== 'VBN' && tokens.xpos[v] !== 'VBD') return false;
  const auxiliaries = children.filter((k) => tokens.deprel[k]!.startsWith('aux'));
  if (auxiliaries.length > 0) return auxiliaries.some((k) => PASSIVE_AUXILIARIES.has(lemmaOf(tokens, k)));
  const s = itemAt(subject, v);
  // "diplomats posted abroad": the form is that of the past tense
  if (tokens.xpos[v] === 'VBD') return tokens.deprel[v] === 'acl' && s === -1 && !isFinite(tokens, v);
  return s !== -1
    ? tokens.deprel[s] === 'nsubj:pass'
    : /^(?:acl|advcl)$/.test(tokens.deprel[v]!) && !isFinite(tokens, v);
}

/** "An official hinted at …": the noun right in front of it has no other verb, so it has tense. */
export function isFinite(tokens: DocView['doc']['tokens'], v: number): boolean {
  const h = tokens.head[v]!;
  return h === v - 1 && tokens.head[h] === -1;
}

/** The preposition or mark that opens a phrase. */
export function prepositionOf({ doc: { tokens }, tree }: DocView, k: number): number | null {
  for (const c of childrenOf(tree, k, k))
    if (tokens.deprel[c] === 'case' || (tokens.deprel[c] === 'mark' && tokens.upos[c] !== 'PART')) return c;
  return null;
}

/**
 * Where a content that ends at `end` really ends: phrases right after it that say what it is of ("of", "such as") belong
 * to it, also beside the verb.
 */
export function continued(view: DocView, v: number, end: number): number {
  const { tokens } = view.doc;
  let to = end;
  for (const k of childrenOf(view.tree, v)) {
    const [from, after] = subtree(view, k);
    if (from === to && tokens.xpos[from] === 'TO') {
      to = after;
      continue;
    }
    const at = prepositionOf(view, k);
    if (at === null || at !== from || from < to || from > to + 1) continue;
    const preposition = lemmaOf(tokens, at);
    if (from === to ? LEADING_ON.has(preposition) : GIVING_EXAMPLES.has(preposition)) to = after;
  }
  return to;
}

/** End of what follows an object and belongs with it: its phrases and infinitives, up to a comma. */
export function endOfComplements(view: DocView, c: Complements, object: number): number {
  const {
    doc: { tokens },
  } = view;
  let end = subtree(view, object)[1];
  for (const k of c.children) {
    const [from, to] = subtree(view, k);
    if (
      from !== end ||
      !/^(?:obl|advcl|xcomp|nmod|ccomp)/.test(tokens.deprel[k]!) ||
      /tmod|unmarked/.test(tokens.deprel[k]!)
    )
      continue;
    end = to;
  }
  return end;
}

/** "asked if …", "know whether …". */
function asks(verb: string, mark: string): boolean {
  const opener = mark.toLowerCase();
  return opener === QUESTION_OPENER || (opener === CONDITION_OPENER && QUESTIONING.has(verb.toLowerCase()));
}
