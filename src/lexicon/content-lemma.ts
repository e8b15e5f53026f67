import type { Tokens } from '../model/index.ts';
import { remembered } from '../model/remember.ts';
import { lemmaOf } from '../model/tokens.ts';
import { STOP_WORDS } from './en/stop-words.ts';

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X']);

const bare = remembered((lemma) => lemma.replaceAll(/[^\p{L}\p{N}.,-]/gu, ''));

/** The lemma of a word of content in lower case, null for all other words. */
export function contentLemma(tokens: Tokens, i: number): string | null {
  if (!CONTENT.has(tokens.upos[i]!)) return null;
  const lemma = bare(lemmaOf(tokens, i));
  return lemma.length < 2 && tokens.upos[i] !== 'NUM' ? null : STOP_WORDS.has(lemma) ? null : lemma;
}
