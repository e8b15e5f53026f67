import { ELABORATING, EVIDENCE_NOUNS, LACKS } from '../lexicon/en/event-nouns.ts';
import { OPERATORS } from '../lexicon/en/operators.ts';
import { isNegative } from '../lexicon/negative.ts';
import type { ClaimType } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, dependent, upFrom } from '../model/tree.ts';
import { through, type Manner } from './manner.ts';
import { namedBy } from './parties.ts';
import { readPredicate } from './read-predicate.ts';
import type { Reading, ClauseView } from './reading.ts';

const PLANNED: Manner = { polarity: 'affirmed', modality: 'planned' };

/** "there is no sign that …", "we have not seen evidence that …": the clause under the noun, negated with it. */
export function throughEvidence(view: ClauseView, i: number): Reading | null {
  const { tokens } = view.analysis;
  const { tree } = view;
  const isEvidence = tokens.upos[i] === 'NOUN' && EVIDENCE_NOUNS.has(lemmaOf(tokens, i));
  const nouns = childrenOf(tree, i).filter((c) => ['nsubj', 'obj'].includes(relation(tokens, c)));
  for (const top of isEvidence ? [i] : nouns) {
    // "kinds of help that …": the clause may hang on what is counted
    const c = describedBelow(view, top);
    const plain = EVIDENCE_NOUNS.has(lemmaOf(tokens, c));
    const existential = dependent(tokens, tree, i, 'expl') !== -1;
    // "there is no shortage of ships to bring aid", "there is no doubt that": two that cancel
    if (existential && LACKS.has(lemmaOf(tokens, top)) && view.clauses.mannerAt(i).polarity === 'negated') continue;
    if (!plain && !existential) continue;
    for (const d of clausesOf(view, c)) {
      if (tokens.deprel[d] === 'acl:relcl' && plain && !existential) continue;
      const outer = view.clauses.mannerAt(i);
      const inner = readPredicate(view, d);
      if (inner === null && outer.polarity === 'affirmed') continue;
      const told = inner ?? {
        at: d,
        rule: 'state',
        type: 'STATE' as ClaimType,
        mode: null,
        actor: namedBy(view, view.clauses.argumentsAt(d).subject),
        recipient: [],
        ...view.clauses.mannerAt(d),
        covers: [],
      };
      // of a plan there is what is planned
      const meant = OPERATORS.get(lemmaOf(tokens, c)) === 'plan' ? through(PLANNED, told) : told;
      return { ...told, at: i, rule: 'evidence', ...through(outer, meant), covers: [c, d, ...told.covers] };
    }
  }
  return null;
}

/** Clauses that hang on a token as its complement or description. */
function clausesOf({ analysis: { tokens }, tree }: ClauseView, i: number): number[] {
  const clauses: number[] = [];
  for (const c of childrenOf(tree, i)) {
    const rel = relation(tokens, c);
    if (rel === 'acl' || rel === 'ccomp' || rel === 'csubj' || (rel === 'nsubj' && tokens.upos[c] === 'VERB'))
      clauses.push(c);
  }
  return clauses;
}

/** The noun, or the one that it counts, that a clause describes. */
function describedBelow({ analysis: { tokens }, tree }: ClauseView, noun: number): number {
  for (const c of childrenOf(tree, noun)) {
    if (
      relation(tokens, c) === 'nmod' &&
      (dependent(tokens, tree, c, 'acl:relcl') !== -1 || dependent(tokens, tree, c, 'acl') !== -1)
    )
      return c;
  }
  return noun;
}

/** How far up from a verb the evidence that it shows is looked for. */
const REACH = 4;

/** "There was no evidence put forward to show that …": does the verb hang on evidence that is not there? */
export function isOfNoEvidence({ analysis: { tokens }, tree }: ClauseView, verb: number): boolean {
  const noun = upFrom(tokens, verb, REACH).find((i) => tokens.upos[i] === 'NOUN') ?? -1;
  return (
    EVIDENCE_NOUNS.has(lemmaOf(tokens, noun)) &&
    childrenOf(tree, noun).some((c) => relation(tokens, c) === 'det' && isNegative(tokens, c))
  );
}

/** A denial that no attribution was found for: what is denied, by whom it would be done. */
export function denied(view: ClauseView, i: number): Reading | null {
  const args = view.clauses.argumentsAt(i);
  const complement = args.open !== -1 ? args.open : args.clause;
  if (complement === -1 || OPERATORS.get(args.lemma) !== 'deny') return null;
  const inner = readPredicate(view, complement);
  return inner === null
    ? null
    : { ...inner, at: complement, rule: 'denial', polarity: 'denied', covers: [complement, ...inner.covers] };
}

/** "This includes soldiers storming a town": what is included is the event. */
export function elaborated(view: ClauseView, i: number): Reading | null {
  const { tokens } = view.analysis;
  const object = ELABORATING.has(lemmaOf(tokens, i)) ? dependent(tokens, view.tree, i, 'obj') : -1;
  const included = object === -1 ? -1 : dependent(tokens, view.tree, object, 'acl');
  if (included === -1 || tokens.xpos[included] !== 'VBG') return null;
  const reading = readPredicate(view, included);
  return reading === null ? null : { ...reading, rule: 'example', covers: [object, included, ...reading.covers] };
}
