import { MODALS, NEGATIVES } from '../lexicon/en/operators.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { namedBy } from './parties.ts';
import type { Reading, ClauseView } from './reading.ts';
import type { Settled } from './settle.ts';
import type { OthersWord } from './whose-words.ts';

/** How many clauses below the predicate a party is looked for. */
const DEEP = 6;

/**
 * Why a claim says what it says, as `field: rule “words”`: which rule made its type, its parties, polarity and modality,
 * and on which words of the text. Fields that are as a plain sentence has them, affirmed and asserted, give no reason.
 *
 * @param others  why it is in others' words although no attribution holds it
 */
export function reasonsOf(
  view: ClauseView,
  reading: Reading,
  settled: Settled,
  held: boolean,
  others: OthersWord | null,
): string[] {
  const { tokens } = view.analysis;
  const { by, actor, recipient, polarity, modality } = settled;
  const rule = by.type === 'reading' ? reading.rule : `${reading.rule}, ${by.type}`;
  const reasons = [`type: ${rule} “${tokens.word[reading.at]!}”`];
  if (actor.length > 0) reasons.push(`actor: ${partyReason(view, reading, actor, by.actor)}`);
  if (recipient.length > 0) reasons.push(`recipient: ${partyReason(view, reading, recipient, by.recipient)}`);
  if (polarity !== 'affirmed') reasons.push(`polarity: ${mannerReason(view, reading, by.polarity, 'polarity')}`);
  if (modality !== 'asserted') reasons.push(`modality: ${mannerReason(view, reading, by.modality, 'modality')}`);
  if (held) reasons.push('holder: content');
  else if (others !== null) reasons.push(`holder: ${others}`);
  return reasons;
}

/** Predicates that tell a claim: its own and those that it tells with it. */
function predicatesOf({ at, covers }: Reading): number[] {
  return [...new Set([at, ...covers])].filter((i) => i !== -1).slice(0, DEEP);
}

/** Which argument, of which word, names the party. */
function partyReason(view: ClauseView, reading: Reading, ids: readonly string[], by: Settled['by']['actor']): string {
  if (by !== 'reading') return by;
  const { tokens } = view.analysis;
  for (const predicate of predicatesOf(reading)) {
    const { subject, object, indirect, passive, obliques } = view.clauses.argumentsAt(predicate);
    const slots: readonly (readonly [name: string, at: number])[] = [
      [passive ? 'agent' : 'subject', subject],
      [passive ? 'passive subject' : 'object', object],
      ['indirect object', indirect],
      ...obliques.map(({ preposition, at }) => [`behind “${preposition}”`, at] as const),
    ];
    for (const [name, at] of slots)
      if (at !== -1 && namedBy(view, at).some((id) => ids.includes(id))) return `${name} “${tokens.word[at]!}”`;
  }
  return 'named in it';
}

/** The words that deny or weaken: of the predicate itself, or the rule that looks beyond it. */
function mannerReason(
  view: ClauseView,
  reading: Reading,
  by: Settled['by']['polarity'],
  field: 'polarity' | 'modality',
): string {
  if (by !== 'reading') return by;
  const {
    analysis: { tokens },
    tree,
  } = view;
  const tells = (lemma: string): boolean => (field === 'polarity' ? NEGATIVES.has(lemma) : MODALS.has(lemma));
  for (const predicate of predicatesOf(reading))
    for (const c of childrenOf(tree, predicate)) if (tells(lemmaOf(tokens, c))) return `“${tokens.word[c]!}”`;
  return reading.rule;
}
