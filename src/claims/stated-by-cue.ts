import { CUE_NOUNS, TELLING_NOUNS } from '../lexicon/en/cue-frames.ts';
import { GENITIVE_PREPOSITION } from '../lexicon/en/grammar.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { OPERATORS, SPEECH, type OperatorKind } from '../lexicon/en/operators.ts';
import { STAND_FOR_ANSWERS, HOLDING_TO_BE_SO, OF_THINGS_TOO, SPEAKING_OF, STATING } from '../lexicon/en/reporting.ts';
import { SAYING_WITH, SOURCE_OPENER_LEMMA } from '../lexicon/en/saying.ts';
import { FIRM_ROLES, NOBODY_QUOTED, PERSON_NOUNS, STATING_PAPERS } from '../lexicon/en/source-words.ts';
import { isNegative } from '../lexicon/negative.ts';
import type { Attribution } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each, runBehind, someIn } from '../model/scan.ts';
import { lemmaOf, tokensIn } from '../model/tokens.ts';
import { childrenOf, headOf } from '../model/tree.ts';
import { isAsked } from './clause-tests.ts';
import { standsApart } from './holders.ts';
import type { ClauseView } from './reading.ts';

/** What is planned, asked for or threatened is no fact yet. */
const UNDONE: ReadonlySet<OperatorKind> = new Set(['plan', 'consider', 'demand', 'threaten']);
/** Fewer words name a thing and tell nothing of it, unless they count it. */
const SHORTEST = 4;

/** Does the cue say that somebody says so, and not that he asks, denies, hopes, or did not say it? */
export function asserts(view: ClauseView, attribution: Attribution, isInFront: boolean): boolean {
  const { tokens } = view.analysis;
  if (standsApart(view.analysis, attribution)) return true;
  let speaks = isInFront || statedNoun(view, attribution) !== -1;
  for (const span of attribution.cue) {
    for (const i of each(tokensIn(tokens, span))) {
      const lemma = lemmaOf(tokens, i);
      if (isNegative(tokens, i)) return false;
      const operation = OPERATORS.get(lemma);
      // what is denied is told as denied
      if (isOfSaying(lemma) || STATING.has(lemma) || holds(view, lemma, attribution) || operation === 'deny')
        speaks = true;
      else if (operation !== undefined && operation !== 'same' && operation !== 'demand') return false;
      if (speaks && view.clauses.mannerAt(i).polarity === 'negated') return false;
    }
  }
  return speaks;
}

const isOfSaying = (lemma: string): boolean =>
  SPEECH.has(lemma) || SAYING_WITH.has(lemma) || lemma === SOURCE_OPENER_LEMMA;

/**
 * "The fire service believes a heater caught alight", "the auditors conclude that it was lost": somebody holds what a clause says.
 * Neither what "you" may think, nor what is asked ("determined whether it fell"), nor a thing of which a relative
 * clause tells ("found support on matters that had come up").
 */
function holds(view: ClauseView, lemma: string, attribution: Attribution): boolean {
  const { tokens } = view.analysis;
  const [only] = attribution.content;
  if (!HOLDING_TO_BE_SO.has(lemma) || only === undefined || !isSomebodys(view, lemma, attribution)) return false;
  const [from, to] = tokensIn(tokens, only);
  if (isAsked(view, from)) return false;
  const first = runBehind(from, to, (i) => tokens.xpos[i] === 'IN');
  // "believes a heater caught alight" has a verb by its form alone, "found a body buried in the yard" has none
  const isVerb = OF_THINGS_TOO.has(lemma) ? /^(?:VB[DPZ]|MD)$/ : /^(?:VB[DNPZ]|MD)$/;
  const verb = runBehind(first, to, (i) => !isVerb.test(itemAt(tokens.xpos, i)));
  return verb < to && !someIn([first, verb], (i) => itemAt(tokens.xpos, i).startsWith('W'));
}

/**
 * "The firm confirmed <a leak at its plant>", "<the sale of the mill> was announced by its owner": what somebody states
 * by naming it, though no verb says it: the noun. Not what is asked or will be stated, nor plans and intentions, nor
 * whom it is about ("confirmed the new judge"), nor what only stands for an answer ("announced the names of
 * three winners"), nor what a heading names. -1 for those.
 */
export function statedNoun(view: ClauseView, attribution: Attribution): number {
  const { tokens } = view.analysis;
  const [only, more] = attribution.content;
  const isSpeakingOf = (i: number): boolean =>
    SPEAKING_OF.has(lemmaOf(tokens, i)) && tokens.word[i + 1] === GENITIVE_PREPOSITION;
  const isStating = (i: number): boolean =>
    tokens.upos[i] === 'VERB' &&
    (STATING.has(lemmaOf(tokens, i)) || isSpeakingOf(i)) &&
    view.clauses.mannerAt(i).modality === 'asserted' &&
    !isAsked(view, i) &&
    isSomebodys(view, lemmaOf(tokens, i), attribution);
  const isStated = attribution.cue.some((span) => someIn(tokensIn(tokens, span), isStating));
  // what is stated in another's words is told with these
  if (only === undefined || more !== undefined || !isStated || attribution.nested || isInHeading(view, attribution))
    return -1;
  const [from, to] = tokensIn(tokens, only);
  const at = headOf(tokens, from, to);
  const lemma = lemmaOf(tokens, at);
  const isCounted = childrenOf(view.tree, at).some((k) => tokens.deprel[k] === 'nummod');
  const isOnlyNamed =
    UNDONE.has(OPERATORS.get(lemma) ?? 'same') ||
    CUE_NOUNS.has(lemma) ||
    STAND_FOR_ANSWERS.has(lemma) ||
    (nounClass(lemma) === 'person' && !isCounted);
  return tokens.upos[at] === 'NOUN' && !isOnlyNamed && (isCounted || to - from >= SHORTEST) ? at : -1;
}

/** Does its sentence end without a stop? */
export function isInHeading({ analysis: { tokens, sentences } }: ClauseView, { content }: Attribution): boolean {
  const [from] = tokensIn(tokens, itemAt(content, 0));
  const { to } = itemAt(sentences, itemAt(tokens.sentence, from));
  return !/[.!”"’']$/u.test(itemAt(tokens.word, to - 1));
}

/** Is what it names or holds told with its content, so that the verb tells nothing more? */
export function isStatedBy(view: ClauseView, attribution: Attribution): boolean {
  const { tokens } = view.analysis;
  const isHeld = (i: number): boolean => holds(view, lemmaOf(tokens, i), attribution);
  return statedNoun(view, attribution) !== -1 || attribution.cue.some((span) => someIn(tokensIn(tokens, span), isHeld));
}

/** Is it the word of somebody who is told of; of a verb that is said of things too ("his success reveals"), of who can say it? */
function isSomebodys({ analysis: { tokens } }: ClauseView, verb: string, { source }: Attribution): boolean {
  const [who] = source;
  if (who === undefined) return false;
  const [from, to] = tokensIn(tokens, who);
  if (NOBODY_QUOTED.test(itemAt(tokens.word, from))) return false;
  const head = headOf(tokens, from, to);
  const lemma = lemmaOf(tokens, head);
  return (
    !OF_THINGS_TOO.has(verb) ||
    tokens.upos[head] !== 'NOUN' ||
    ['person', 'body'].includes(nounClass(lemma) ?? '') ||
    [PERSON_NOUNS, STATING_PAPERS, TELLING_NOUNS, FIRM_ROLES].some((nouns) => nouns.has(lemma))
  );
}
