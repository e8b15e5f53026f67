import { PARTITIVES } from '../lexicon/en/source-words.ts';
import { PERSONAL, THINGS_OF_TIME, WHICH } from '../lexicon/en/pronouns.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf, headOf } from '../model/tree.ts';
import type { Range, DocView } from './doc-view.ts';

/** How many words before "who" its noun is looked for. */
const WIDEST = 16;

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
  for (const k of childrenOf(tree, head, head)) {
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
  for (const k of childrenOf(tree, noun))
    if (tokens.deprel[k] === 'case') return lemmaOf(tokens, k) === 'of' || lemmaOf(tokens, k) === 'among';
  return false;
}

/** The nearest word for a person or body before "who", -1 where only things stand there. */
function someoneBefore(tokens: DocView['doc']['tokens'], pronoun: number): number {
  const { sentence, upos } = tokens;
  const near = pronoun - 1;
  if (near === -1 || upos[near] !== 'NOUN' || nounClass(lemmaOf(tokens, near)) !== null) return -1;
  if (!THINGS_OF_TIME.has(lemmaOf(tokens, near))) return -1;
  for (let i = near; i >= Math.max(0, pronoun - WIDEST) && sentence[i] === sentence[pronoun]; i--) {
    const kind = upos[i] === 'NOUN' ? nounClass(lemmaOf(tokens, i)) : null;
    // "women who were students at the time": what they were is not who they are
    if ((kind === 'person' || kind === 'body') && upos[i - 1] !== 'AUX') return i;
  }
  return -1;
}

/** The noun that a relative clause hangs on, climbing from its pronoun. */
export function antecedentOf({ doc: { tokens } }: DocView, pronoun: number): number | null {
  // "who" is never the time or the place that stands before it
  if (PERSONAL.has(lemmaOf(tokens, pronoun))) {
    const who = someoneBefore(tokens, pronoun);
    if (who !== -1) return who;
  }
  const antecedent = antecedentAbove(tokens, pronoun);
  // "rose in May, which shows …": the whole of it, not May
  return antecedent !== null && lemmaOf(tokens, pronoun) === WHICH && THINGS_OF_TIME.has(lemmaOf(tokens, antecedent))
    ? null
    : antecedent;
}

function antecedentAbove(tokens: DocView['doc']['tokens'], pronoun: number): number | null {
  let at = pronoun;
  for (let steps = 0; steps < 8; steps++) {
    const h = tokens.head[at]!;
    if (h === -1) break;
    if (tokens.deprel[at]!.startsWith('acl') && h < pronoun) return h;
    at = h;
  }
  // a parser may miss the clause: the noun before the pronoun then
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - 3); i--) if (/^(?:NOUN|PROPN)$/.test(tokens.upos[i]!)) return i;
  return null;
}
