import { MODALS, NEGATIVES } from '../lexicon/en/operators.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import type { PartyField } from './judge-parties.ts';
import { partySlot, predicatesOf } from './party-slot.ts';
import type { Reading, ClauseView } from './reading.ts';
import type { Settled } from './settle.ts';
import type { OthersWord } from './whose-words.ts';

/**
 * Why a claim says what it says, as `field: rule “words”`: which rule made its type, its parties, polarity and modality,
 * and on which words of the text. Fields that are as a plain sentence has them, affirmed and asserted, give no reason.
 *
 * @param others  why it is in others' words although no attribution holds it
 * @param unsure  parties that are left open, since it is not sure enough that they are meant
 */
export function reasonsOf(
  view: ClauseView,
  reading: Reading,
  settled: Settled,
  held: boolean,
  others: OthersWord | null,
  unsure: readonly PartyField[] = [],
): string[] {
  const { tokens } = view.analysis;
  const { by, actor, recipient, polarity, modality } = settled;
  const rule = by.type === 'reading' ? reading.rule : `${reading.rule}, ${by.type}`;
  const reasons = [`type: ${rule} “${tokens.word[reading.at]}”`];
  const party = (field: PartyField, ids: readonly string[]): void => {
    if (ids.length === 0) return;
    const open = unsure.includes(field) ? 'left open, ' : '';
    reasons.push(`${field}: ${open}${partyReason(view, reading, ids, by[field])}`);
  };
  party('actor', actor);
  party('recipient', recipient);
  if (polarity !== 'affirmed') reasons.push(`polarity: ${mannerReason(view, reading, by.polarity, 'polarity')}`);
  if (modality !== 'asserted') reasons.push(`modality: ${mannerReason(view, reading, by.modality, 'modality')}`);
  if (held) reasons.push('holder: content');
  else if (others !== null) reasons.push(`holder: ${others}`);
  return reasons;
}

/** Which argument, of which word, names the party. */
function partyReason(view: ClauseView, reading: Reading, ids: readonly string[], by: Settled['by']['actor']): string {
  if (by !== 'reading') return by;
  const slot = partySlot(view, reading, ids);
  return slot === null ? 'named in it' : `${slot.name} “${view.analysis.tokens.word[slot.at]}”`;
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
    for (const c of childrenOf(tree, predicate)) if (tells(lemmaOf(tokens, c))) return `“${tokens.word[c]}”`;
  return reading.rule;
}
