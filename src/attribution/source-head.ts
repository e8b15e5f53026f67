import { nounClass } from '../lexicon/en/noun-classes.ts';
import { ADDRESS_FORMS } from '../lexicon/en/offices.ts';
import { PERSONAL, THINGS_OF_TIME, WHICH } from '../lexicon/en/pronouns.ts';
import { PARTITIVES } from '../lexicon/en/source-words.ts';
import { itemAt } from '../model/item-at.ts';
import { lastIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf, upFrom, headOf } from '../model/tree.ts';
import { nameOver, type Range, type DocView } from './doc-view.ts';

/** How many words before "who" its noun is looked for. */
const WIDEST = 16;

/** The head of a source: in "the minister in Port City" the minister. */
export function nounOf(view: DocView, [from, to]: Range): number {
  const {
    doc: { tokens },
    tree,
  } = view;
  let head = lastSubject(view, headOf(tokens, from, to), to);
  // "Coast Courier", "state law" of which each word hangs on another: the last
  while (head + 1 < to && isParted(view, head + 1, to)) head++;
  // "Ms Vell's claim"
  while (head + 1 < to && ADDRESS_FORMS.test(tokens.word[head]!) && tokens.upos[head + 1] === 'PROPN') head++;
  // what heads no noun phrase: its last noun; "officials interviewed by the paper", "claims made in court": the one before
  // the participle
  const participle = /^VB[DGN]$/.test(tokens.xpos[head]!);
  if (participle || /^(?:DET|ADP|PUNCT|PART|CCONJ|SCONJ|AUX)$/.test(tokens.upos[head]!)) {
    const isNominal = (k: number): boolean => /^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens.upos[k]!);
    const before = participle ? lastIn([from, head], isNominal) : -1;
    const noun = before === -1 ? lastIn([from, to], isNominal) : before;
    // "Ann Reed, arrested in May": her name hangs on its first word
    if (noun !== -1) head = tokens.deprel[noun] === 'flat' && tokens.head[noun]! >= from ? tokens.head[noun]! : noun;
  }
  if (PARTITIVES.has(lemmaOf(tokens, head)) || tokens.upos[head] === 'NUM') {
    const part = childrenOf(tree, head, Math.min(to, head + 8)).find(
      (k) => tokens.deprel[k]!.startsWith('nmod') && hasOf(view, k) && /^(?:NOUN|PROPN|PRON)$/.test(tokens.upos[k]!),
    );
    if (part !== undefined) return part;
  }
  for (const k of childrenOf(tree, head, head)) {
    if (tokens.deprel[k] === 'case' && k - 1 >= from && /^(?:NOUN|PROPN)$/.test(tokens.upos[k - 1]!)) return k - 1;
  }
  return head;
}

/**
 * Is it a noun or name right behind the head of its phrase, and not its part? English has the head last. Not within one
 * name, nor a subject of its own: "a complaint Reed filed".
 */
function isParted({ doc: { tokens }, dateAt, nameAt }: DocView, i: number, to: number): boolean {
  const isNoun = (k: number): boolean => /^(?:NOUN|PROPN)$/.test(tokens.upos[k]!);
  const isFront = isNoun(i - 1) || tokens.upos[i - 1] === 'ADJ';
  const of = itemAt(tokens.head, i);
  const isSubject = of > i && of < to && itemAt(tokens.deprel, i).startsWith('nsubj');
  const isOneName = nameAt[i] !== -1 && nameAt[i] === nameAt[i - 1];
  return isFront && isNoun(i) && of !== i - 1 && dateAt[i] === 0 && !isOneName && !isSubject;
}

/**
 * Of "Rovers coach Ana Reed said", taken for several subjects, the last: what stands before a name describes it. Words
 * that hang together may lie between two such, over which `isParted`, which goes from word to word, does not come.
 */
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
  return childrenOf(tree, noun).some(
    (k) => tokens.deprel[k] === 'case' && ['of', 'among'].includes(lemmaOf(tokens, k)),
  );
}

/** The nearest word for a person or body before "who", -1 where only things stand there. */
function someoneBefore(tokens: DocView['doc']['tokens'], pronoun: number): number {
  const { sentence, upos } = tokens;
  const near = pronoun - 1;
  if (!THINGS_OF_TIME.has(lemmaOf(tokens, near))) return -1;
  for (let i = near; i >= Math.max(0, pronoun - WIDEST) && sentence[i] === sentence[pronoun]; i--) {
    const kind = upos[i] === 'NOUN' ? nounClass(lemmaOf(tokens, i)) : null;
    // "women who were students at the time": what they were is not who they are
    if ((kind === 'person' || kind === 'body') && upos[i - 1] !== 'AUX') return i;
  }
  return -1;
}

/** The noun that a relative clause hangs on, climbing from its pronoun. */
export function antecedentOf(view: DocView, pronoun: number): number | null {
  const {
    doc: { tokens },
    nameAt,
  } = view;
  // "Who knows?": it asks
  if (tokens.sentence[pronoun - 1] !== tokens.sentence[pronoun]) return null;
  // "who" is never the time or the place that stands before it
  if (PERSONAL.has(lemmaOf(tokens, pronoun))) {
    const who = someoneBefore(tokens, pronoun);
    if (who !== -1) return who;
  }
  const antecedent = antecedentAbove(tokens, pronoun);
  // "words from Ann Reed who said": no thing, but the person named right before
  const name = nameOver(view, pronoun - 1);
  const isThing = antecedent !== null && nameAt[antecedent] === -1 && nounClass(lemmaOf(tokens, antecedent)) === null;
  if (PERSONAL.has(lemmaOf(tokens, pronoun)) && name?.type === 'PERSON' && isThing)
    return headOf(tokens, name.from, name.to);
  // "rose in May, which shows …": the whole of it, not May
  return antecedent !== null && lemmaOf(tokens, pronoun) === WHICH && THINGS_OF_TIME.has(lemmaOf(tokens, antecedent))
    ? null
    : antecedent;
}

function antecedentAbove(tokens: DocView['doc']['tokens'], pronoun: number): number | null {
  const clause = upFrom(tokens, pronoun, 8).find(
    (at) => tokens.deprel[at]!.startsWith('acl') && tokens.head[at]! < pronoun,
  );
  if (clause !== undefined) return tokens.head[clause]!;
  // in no clause that describes a noun: the noun before the pronoun then
  const before = lastIn([Math.max(0, pronoun - 3), pronoun], (i) => /^(?:NOUN|PROPN)$/.test(tokens.upos[i]!));
  return before === -1 ? null : before;
}
