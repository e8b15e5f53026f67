import type { Attributed, Tokens } from '../model/index.ts';
import type { Holders } from './holders.ts';
import { relation } from './tree.ts';

/** How far up a tree is climbed to see that a change makes no circle. */
const CLIMB = 60;
const LOOSE: ReadonlySet<string> = new Set(['conj', 'advcl', 'parataxis', 'dep', 'reparandum', 'ccomp']);

/**
 * Trees with three common slips of parsers set right, as far as words and attributions show them:
 *
 * - what hangs on an auxiliary hangs on its verb;
 * - a clause that begins with "which" or "who" after a comma describes the noun before it;
 * - coordinated clauses of one reported content belong to each other, not to the verb of saying.
 *
 * The document is left as it is.
 */
export function mendTrees(doc: Attributed, { contentOf, cueOf }: Holders): Tokens {
  const { tokens } = doc;
  const head = tokens.head.slice();
  const deprel = tokens.deprel.slice();
  const first = new Map<string, number>();
  for (let i = 0; i < tokens.count; i++) {
    const h = head[i]!;
    if (h < 0) continue;
    const above = relation(tokens, h);
    if ((above === 'aux' || above === 'cop') && tokens.upos[h] === 'AUX' && tokens.head[h]! >= 0 && relation(tokens, i) !== 'conj' && tokens.head[h] !== i) head[i] = tokens.head[h]!;
  }
  for (let i = 1; i < tokens.count; i++) {
    const verb = head[i]!;
    const word = tokens.word[i]!.toLowerCase();
    if (verb > i && (word === 'which' || word === 'who') && relation(tokens, i) === 'nsubj' && LOOSE.has(relation(tokens, verb))) {
      const noun = nounBefore(tokens, i);
      if (noun >= 0 && !isAbove(head, verb, noun)) { head[verb] = noun; deprel[verb] = 'acl:relcl'; }
    }
  }
  for (let i = 0; i < tokens.count; i++) {
    const content = contentOf[i]!;
    const h = head[i]!;
    if (content < 0 || h < 0 || cueOf[h]! < 0 || contentOf[h] === content) continue;
    const key = `${content} ${tokens.sentence[i]}`;
    const before = first.get(key);
    if (deprel[i] === 'conj' && before !== undefined && tokens.upos[before] === tokens.upos[i] && !isAbove(head, i, before)) head[i] = before;
    else if (before === undefined && tokens.upos[i] === 'VERB') first.set(key, i);
  }
  return { ...tokens, head, deprel };
}

/** The noun that ends right before the relative pronoun, a comma between them apart. */
function nounBefore(tokens: Tokens, pronoun: number): number {
  let i = pronoun - 1;
  while (i > 0 && tokens.upos[i] === 'PUNCT' && tokens.sentence[i] === tokens.sentence[pronoun]) i--;
  if (tokens.sentence[i] !== tokens.sentence[pronoun]) return -1;
  for (let step = 0; step < 4; step++) {
    const h = tokens.head[i]!;
    const rel = relation(tokens, i);
    if (h < 0 || h >= pronoun || (rel !== 'compound' && rel !== 'flat' && rel !== 'amod' && rel !== 'nmod' && rel !== 'conj')) break;
    if ((tokens.upos[i] === 'NOUN' || tokens.upos[i] === 'PROPN') && rel !== 'compound' && rel !== 'flat') break;
    i = h;
  }
  return tokens.upos[i] === 'NOUN' || tokens.upos[i] === 'PROPN' ? i : -1;
}

/** Does the token stand above the other in its tree? */
function isAbove(head: Int32Array, upper: number, lower: number): boolean {
  let i = lower;
  for (let step = 0; step < CLIMB && i >= 0; step++) {
    if (i === upper) return true;
    i = head[i]!;
  }
  return i >= 0;
}
