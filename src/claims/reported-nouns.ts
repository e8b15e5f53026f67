import { HINTING, PROSPECTS } from '../lexicon/en/attitudes.ts';
import { OPERATORS } from '../lexicon/en/operators.ts';
import { REPORT_NOUNS, REPORTING } from '../lexicon/en/reporting.ts';
import type { Attributed, ClaimType } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { someIn } from '../model/scan.ts';
import { lemmaOf, tokensIn } from '../model/tokens.ts';
import type { Holders } from './holders.ts';
import { readNoun } from './read-noun.ts';
import { readPredicate } from './read-predicate.ts';
import type { Reading, ClauseView } from './reading.ts';

/** Types of deeds, which are told by whoever speaks of them, not done by speaking. */
export const MATERIAL: ReadonlySet<ClaimType> = new Set([
  'AID',
  'COOPERATE',
  'ASSAULT',
  'SANCTION',
  'COERCE',
  'MOBILIZE',
]);

/** Types that stand even where nobody is named: who was shot matters less than that somebody was. */
export const FORCEFUL: ReadonlySet<ClaimType> = new Set([
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'MOBILIZE',
  'SANCTION',
  'RETREAT',
  'THREATEN',
]);

/** "its role in arming …", "the possibility of Norland supplying …". */
export function gerundBelow(view: ClauseView, noun: number): Reading | null {
  const { tokens } = view.analysis;
  const args = view.clauses.argumentsAt(noun);
  const gerund = args.obliques.find(({ clausal }) => clausal)?.at ?? -1;
  if (gerund !== -1) {
    const reading = readPredicate(view, gerund);
    const lemma = lemmaOf(tokens, noun);
    if (reading !== null)
      return {
        ...reading,
        modality: PROSPECTS.has(lemma) ? 'possible' : reading.modality,
        covers: [gerund, ...reading.covers],
      };
  }
  for (const { at, clausal } of args.obliques) {
    if (clausal) continue;
    const inner = readNoun(view, at);
    if (inner !== null && inner.actor.length > 0) return { ...inner, covers: [at] };
  }
  return null;
}

/**
 * Does whoever speaks of an event noun tell that it happened: are both sides named, or is it reported, denied, praised or
 * condemned?
 */
export function isTold(
  view: ClauseView,
  doc: Attributed,
  { contentOf }: Holders,
  noun: number,
  { actor, recipient, type }: Reading,
): boolean {
  if (actor.length > 0 && recipient.length > 0) return true;
  if (recipient.length === 0 && (actor.length === 0 || !FORCEFUL.has(type))) return false;
  return itemAt(doc.attributions, contentOf[noun]!).cue.some((span) => {
    const [from, to] = tokensIn(doc.tokens, span);
    return someIn([from, to], (k) => isTelling(view, k));
  });
}

/** Is it a word of reporting, denying, hinting, praising or condemning? */
function isTelling({ analysis: { tokens }, clauses }: ClauseView, i: number): boolean {
  const lemma = lemmaOf(tokens, i);
  const frame = tokens.upos[i] === 'VERB' ? clauses.frameAt(i)?.type : undefined;
  const operation = OPERATORS.get(lemma);
  return (
    REPORTING.has(lemma) ||
    REPORT_NOUNS.has(lemma) ||
    HINTING.has(lemma) ||
    operation === 'deny' ||
    operation === 'accuse' ||
    frame === 'ACCUSE' ||
    frame === 'SUPPORT'
  );
}
