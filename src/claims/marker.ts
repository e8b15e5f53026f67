import type { Tokens } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf, type Tree } from '../model/tree.ts';

/** Lemma of the preposition or conjunction that brings a phrase or clause in; null where none does. */
export function marker(tokens: Tokens, tree: Tree, i: number): string | null {
  for (const c of childrenOf(tree, i)) {
    const deprel = tokens.deprel[c];
    if (deprel === 'case' || deprel === 'mark') {
      const lemma = lemmaOf(tokens, c);
      if (lemma === "'s" || lemma === '’s') continue;
      return lemma;
    }
  }
  // "by Velia and Ostia", taken for one name that the preposition stands inside of
  const [first = -1] = childrenOf(tree, i);
  const [inside = -1] = childrenOf(tree, first);
  return tokens.deprel[first] === 'compound' && tokens.deprel[inside] === 'case' ? lemmaOf(tokens, inside) : null;
}
