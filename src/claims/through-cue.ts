import { ASKING, HINTING, NEGATION_RAISING, TRYING, UNREAL_OBJECT, IMAGINED } from '../lexicon/en/attitudes.ts';
import { EVIDENCE_VERBS } from '../lexicon/en/event-nouns.ts';
import { OPERATORS, type OperatorKind } from '../lexicon/en/operators.ts';
import { HEARING, REPORTING } from '../lexicon/en/reporting.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { dependent } from '../model/tree.ts';
import type { Holders } from './holders.ts';
import { isQuestion, through, type Manner } from './manner.ts';
import type { ClauseView } from './reading.ts';

/** How far up coordinated clauses and open complements the governor is looked for. */
const REACH = 4;
const CLAUSAL: ReadonlySet<string> = new Set(['ccomp', 'xcomp']);
const NOMINAL: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod']);
/** What these operators are put over need not be so. */
const UNREAL: ReadonlySet<OperatorKind> = new Set(['refuse', 'demand', 'stop', 'promise', 'threaten', 'warn']);

/**
 * How a claim is put, seen through what it hangs on: the cue that it is said by, or any verb of saying, thinking and
 * hoping above it. Null where it is no claim at all.
 *
 * "does not think that prices fell" says that they did not; "hoped that prices would fall" is a plan, "had considered
 * buying" a possibility. "has not said that prices fell", "did not deny that they fell", "declined to say who had paid"
 * and "called for strikes on Norland" claim nothing.
 *
 * @param at  token of the predicate
 * @param index  of the attribution that holds it, -1: the narrator
 */
export function throughCue(
  view: ClauseView,
  holders: Holders,
  at: number,
  index: number,
  manner: Manner,
): Manner | null {
  const { tokens } = view.analysis;
  const noun = tokens.upos[at] === 'NOUN' && dependent(tokens, view.tree, at, 'cop') === -1;
  const governor = governorOf(view, holders, at, noun);
  if (governor === -1) return manner;
  const lemma = lemmaOf(tokens, governor);
  const isCue = index !== -1 && holders.cueOf[governor] === index;
  // "will have Norland pay": an infinitive is as sure as what governs it
  if ((!isCue || effectOf(lemma).polarity === 'negated') && !noun && tokens.xpos[at] === 'VB') {
    // "are refusing to give": what is refused is not done
    const effect = effectOf(lemma);
    const outer = through(governingManner(view, governor), effect);
    return through(
      { polarity: effect.polarity === 'negated' ? outer.polarity : 'affirmed', modality: outer.modality },
      manner,
    );
  }
  if (!isCue && !noun && OPERATORS.get(lemma) === 'deny' && manner.polarity === 'affirmed')
    return governingManner(view, governor).polarity === 'negated' ? null : { ...manner, polarity: 'denied' };
  if (!isCue && (noun || !(REPORTING.has(lemma) || HEARING.has(lemma) || EVIDENCE_VERBS.has(lemma)))) return manner;
  const operation = OPERATORS.get(lemma);
  const outer = governingManner(view, governor);
  if (noun && ((operation !== undefined && UNREAL.has(operation)) || UNREAL_OBJECT.has(lemma))) return null;
  if (outer.polarity === 'negated') {
    // "did not know that", "does not question that": only of thinking does "not" reach what is thought
    if (noun || !NEGATION_RAISING.has(lemma)) return null;
    return through({ polarity: 'negated', modality: 'asserted' }, manner);
  }
  if (!noun && ASKING.has(lemma) && isQuestion(tokens, view.tree, at)) return null;
  if (operation === 'plan') return through({ polarity: 'affirmed', modality: 'planned' }, manner);
  if (operation === 'consider' || (!noun && IMAGINED.has(lemma)) || (noun && HINTING.has(lemma)))
    return through({ polarity: 'affirmed', modality: 'possible' }, manner);
  return manner;
}

/**
 * How the governor itself is put: "declined to say" and "could not say" are negated, since what it is the complement of
 * counts.
 */
export function governingManner(view: ClauseView, governor: number): Manner {
  const { tokens } = view.analysis;
  let manner = view.clauses.mannerAt(governor);
  let i = governor;
  for (let step = 0; step < REACH && relation(tokens, i) === 'xcomp'; step++) {
    i = tokens.head[i]!;
    manner = through(through(view.clauses.mannerAt(i), effectOf(lemmaOf(tokens, i))), manner);
  }
  return manner;
}

/** What a verb makes of its complement: it is not so, tried only, or planned. */
function effectOf(lemma: string): Manner {
  const operation = OPERATORS.get(lemma);
  const negated = operation === 'refuse' || operation === 'fail';
  const possible = TRYING.has(lemma) || operation === 'consider';
  return {
    polarity: negated ? 'negated' : 'affirmed',
    modality: possible ? 'possible' : operation === 'plan' ? 'planned' : 'asserted',
  };
}

/** The verb or noun that a clause, or an event noun, is the complement of, -1: none; coordinated ones share theirs. */
function governorOf({ analysis: { tokens } }: ClauseView, { contentOf }: Holders, at: number, noun: boolean): number {
  let i = at;
  for (let step = 0; step < REACH && relation(tokens, i) === 'conj'; step++) {
    // "has not said that it sells arms, but it has helped": not what was said
    if (contentOf[tokens.head[i]!] !== contentOf[at]) return -1;
    i = tokens.head[i]!;
  }
  if (noun) for (let step = 0; step < REACH && relation(tokens, i) === 'nmod'; step++) i = tokens.head[i]!;
  const rel = relation(tokens, i);
  return CLAUSAL.has(rel) || (noun && NOMINAL.has(rel)) ? tokens.head[i]! : -1;
}
