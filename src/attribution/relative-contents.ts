import { STATING } from '../lexicon/en/reporting.ts';
import { itemAt } from '../model/item-at.ts';
import { isIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf, upFrom } from '../model/tree.ts';
import { trimRange, subtree, type DocView, type FoundAttribution, type Range } from './doc-view.ts';
import { antecedentOf } from './source-head.ts';

/** Most steps from the noun before a pronoun up to the one that it says more of. */
const CLIMB = 4;

/** "Cracks in the pier, which the operator acknowledged": what is acknowledged is what the relative pronoun stands for. */
export function ofAntecedent(view: DocView, f: FoundAttribution): FoundAttribution {
  const { tokens } = view.doc;
  const [first, next] = f.content;
  // "which he said was sold"
  const isSaid = next !== undefined && /^(?:VB[DZP]|MD)$/.test(itemAt(tokens.xpos, next[0]));
  const isStated = first !== undefined && STATING.has(lemmaOf(tokens, f.head)) && tokens.upos[f.head] === 'VERB';
  const isPronoun = isStated && !isSaid && first[1] === first[0] + 1 && tokens.xpos[first[0]] === 'WDT';
  const noun = isPronoun && tokens.word[first[0] - 1] === ',' ? nounPhraseBefore(view, first[0]) : null;
  return noun === null ? f : { ...f, content: [noun] };
}

/** "The lack of guards, of which the clerk spoke": what the pronoun behind one of the prepositions stands for; null without. */
export function relativeBefore(view: DocView, v: number, prepositions: ReadonlySet<string>): Range | null {
  const { tokens } = view.doc;
  const isOpening = (k: number): boolean =>
    tokens.xpos[k] === 'WDT' && tokens.upos[k - 1] === 'ADP' && prepositions.has(lemmaOf(tokens, k - 1));
  const pronoun = childrenOf(view.tree, v, v).find(isOpening);
  return pronoun === undefined ? null : nounPhraseBefore(view, pronoun);
}

/** The noun phrase that a relative pronoun stands for, up to its comma. */
function nounPhraseBefore(view: DocView, pronoun: number): Range | null {
  const { tokens } = view.doc;
  const noun = antecedentOf(view, pronoun);
  if (noun === null || noun >= pronoun || !/^(?:NOUN|PROPN)$/.test(itemAt(tokens.upos, noun))) return null;
  // "cracks in the pier, which …": behind a comma all of it is meant
  const isSetOff = [pronoun - 1, pronoun - 2].some((i) => tokens.word[i] === ',');
  const outer = upFrom(tokens, noun, CLIMB).findIndex((i) => !itemAt(tokens.deprel, i).startsWith('nmod'));
  const whole = isSetOff && outer > 0 ? itemAt(upFrom(tokens, noun, CLIMB), outer) : noun;
  const end = tokens.upos[pronoun - 1] === 'ADP' ? pronoun - 1 : pronoun;
  const phrase = trimRange(view, [subtree(view, whole)[0], end]);
  const isPhrase =
    phrase !== null && isIn(phrase, whole) && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(itemAt(tokens.upos, phrase[0]));
  return isPhrase ? phrase : null;
}
