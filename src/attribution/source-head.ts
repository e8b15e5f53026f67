import { PARTITIVES } from '../lexicon/en/source-words.ts';
import { lemmaOf } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';
import type { Range, DocView } from './doc-view.ts';

/** The head of a source; "the minister in Port City" is a minister, even where the parser says city. */
export function nounOf(view: DocView, [from, to]: Range): number {
  const {
    doc: { tokens },
    tree,
  } = view;
  let head = lastSubject(view, headOf(tokens, from, to), to);
  // "Coast Courier" of which each word hangs on the verb: the last
  while (
    head + 1 < to &&
    tokens.deprel[head] === 'compound' &&
    tokens.deprel[head + 1] === 'compound' &&
    tokens.head[head] === tokens.head[head + 1]
  )
    head++;
  // a phrase that the parser has taken apart: its last noun
  if (/^(?:DET|ADP|PUNCT|PART|CCONJ|SCONJ|AUX)$/.test(tokens.upos[head]!))
    for (let k = from; k < to; k++) if (/^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens.upos[k]!)) head = k;
  if (PARTITIVES.has(lemmaOf(tokens, head)) || tokens.upos[head] === 'NUM') {
    for (let k = head + 1; k < Math.min(to, head + 8); k++)
      if (
        tokens.head[k] === head &&
        tokens.deprel[k]!.startsWith('nmod') &&
        hasOf(view, k) &&
        /^(?:NOUN|PROPN|PRON)$/.test(tokens.upos[k]!)
      )
        return k;
  }
  for (let k = tree.first[head]!; k >= 0 && k < head; k = tree.next[k]!) {
    if (tokens.deprel[k] === 'case' && k - 1 >= from && /^(?:NOUN|PROPN)$/.test(tokens.upos[k - 1]!)) return k - 1;
  }
  return head;
}

/** Of "Rovers coach Ana Reed said", taken for several subjects, the last: what stands before a name describes it. */
function lastSubject({ doc: { tokens } }: DocView, head: number, to: number): number {
  let last = head;
  if (!tokens.deprel[head]!.startsWith('nsubj')) return head;
  for (let k = head + 1; k < to && !/^(?:PUNCT|CCONJ|ADP)$/.test(tokens.upos[k]!); k++)
    if (tokens.head[k] === tokens.head[head] && tokens.deprel[k] === tokens.deprel[head] && tokens.upos[k] === 'PROPN')
      last = k;
  return last;
}

/** "A group of vendors", not "a group in the city". */
function hasOf({ doc: { tokens }, tree }: DocView, noun: number): boolean {
  for (let k = tree.first[noun]!; k >= 0; k = tree.next[k]!)
    if (tokens.deprel[k] === 'case') return lemmaOf(tokens, k) === 'of' || lemmaOf(tokens, k) === 'among';
  return false;
}

/** The noun that a relative clause hangs on, climbing from its pronoun. */
export function antecedentOf({ doc: { tokens } }: DocView, pronoun: number): number | null {
  let at = pronoun;
  for (let steps = 0; steps < 8; steps++) {
    const h = tokens.head[at]!;
    if (h < 0) break;
    if (tokens.deprel[at]!.startsWith('acl') && h < pronoun) return h;
    at = h;
  }
  // a parser may miss the clause: the noun before the pronoun then
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - 3); i--) if (/^(?:NOUN|PROPN)$/.test(tokens.upos[i]!)) return i;
  return null;
}
