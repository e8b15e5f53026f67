import type { Tokens } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import { NEEDS_ADDRESSEE } from './en/operators.ts';

const PAST = /^VB[DN]$/;

/**
 * "Villagers told to leave": with nobody between it and what is to be done, the verb says what its subject was told; not
 * in a relative clause, where whom it is said to stands in front.
 */
export function isBeingTold(tokens: Pick<Tokens, 'lemma' | 'xpos' | 'deprel'>, i: number): boolean {
  if (tokens.deprel[i] === 'acl:relcl') return false;
  return PAST.test(tokens.xpos[i] ?? '') && tokens.xpos[i + 1] === 'TO' && NEEDS_ADDRESSEE.has(lemmaOf(tokens, i));
}
