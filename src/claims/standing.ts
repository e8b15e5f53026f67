import { itemAt } from '../model/item-at.ts';
import { relation } from '../model/tokens.ts';
import { dependent } from '../model/tree.ts';
import { isRelative } from './arguments.ts';
import type { Holders } from './holders.ts';
import type { ClauseView } from './reading.ts';

/** No clause, or one that tells nothing for itself. */
export const NOT = 0;
/** What the sentence, or somebody in it, asserts. */
export const MAIN = 1;
/** Said in passing: a relative or adverbial clause. */
export const SIDE = 2;
/** Told with another clause. */
export const TOLD = 3;
/** Part of the clause above it, which it tells with; clauses below it stand for themselves. */
const PART = 4;

/** The clauses of a text while it is walked, heads first. */
export interface ClauseWalk {
  readonly view: ClauseView;
  readonly holders: Holders;
  /** per token, once it was visited: one of the above */
  readonly standing: Uint8Array;
}

/** Does the token head a clause: a verb, or a predicate with a copula? */
export function isClause(
  {
    view: {
      analysis: { tokens },
      tree,
    },
  }: ClauseWalk,
  i: number,
): boolean {
  return (
    tokens.upos[i] === 'VERB' ||
    dependent(tokens, tree, i, 'cop') !== -1 ||
    (tokens.upos[i] === 'AUX' && relation(tokens, i) !== 'aux' && relation(tokens, i) !== 'cop')
  );
}

/** Does the token head what somebody is said to have said? */
export function isContentHead({ view, holders: { contentOf, parent } }: ClauseWalk, i: number): boolean {
  const { tokens } = view.analysis;
  const content = contentOf[i];
  if (content === -1 || tokens.upos[i] === 'PUNCT') return false;
  const h = tokens.head[i]!;
  if (h === -1) return true;
  // a content broken by its cue, or a head in an inner content, is still the same content
  for (let outer = contentOf[h]!; outer !== -1; outer = parent[outer]!) if (outer === content) return false;
  return true;
}

/** How the clause at `i` stands, under a head whose standing is known. */
export function standingOf(walk: ClauseWalk, i: number, head: number): number {
  const {
    view: {
      analysis: { tokens },
      tree,
    },
    standing,
  } = walk;
  if (head === -1) return isClause(walk, i) ? MAIN : NOT;
  const above = itemAt(standing, head);
  const deprel = tokens.deprel[i]!;
  const headsClause = isClause(walk, i);
  if (isContentHead(walk, i) && above !== TOLD && headsClause) return MAIN;
  switch (relation(tokens, i)) {
    case 'conj': {
      if (!headsClause && above !== TOLD && above !== PART) return NOT;
      const subject = dependent(tokens, tree, i, 'nsubj');
      // with a relative pronoun for its subject a clause describes, and is no second sentence
      return above === MAIN && subject !== -1 && isRelative(tokens, subject) ? SIDE : above;
    }
    case 'ccomp':
    case 'parataxis':
    case 'csubj':
      return above === TOLD ? TOLD : headsClause ? MAIN : NOT;
    case 'xcomp':
      return above === TOLD ? TOLD : PART;
    case 'advcl':
    case 'acl':
      if (deprel === 'acl:relcl' || deprel === 'advcl:relcl') return headsClause ? SIDE : NOT;
      return above === TOLD && tokens.xpos[i] === 'VB'
        ? TOLD
        : headsClause && (tokens.upos[i] === 'VERB' || dependent(tokens, tree, i, 'nsubj') !== -1)
          ? SIDE
          : NOT;
    case 'reparandum':
    case 'discourse':
    case 'dislocated':
      return headsClause ? above : NOT;
    case 'appos':
    case 'obl':
    case 'nmod':
    case 'dep':
    case 'list':
      return tokens.upos[i] === 'VERB' ? SIDE : NOT;
    default:
      return NOT;
  }
}
