import { nounClass } from '../lexicon/en/noun-classes.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, upFrom } from '../model/tree.ts';
import { partyAt } from './parties.ts';
import { partySlot } from './party-slot.ts';
import { PARTY_WEIGHTS } from './party-weights.ts';
import { NO_ONE, type ClauseView, type Reading } from './reading.ts';
import type { Settled, SettledBy } from './settle.ts';

/** Fields of a claim that name parties. */
export const PARTY_FIELDS: readonly ['actor', 'recipient'] = ['actor', 'recipient'];
export type PartyField = 'actor' | 'recipient';

/** Whom a claim would name, and how sure that is: what the judge saw, and its probability, 0 to 1. */
export interface JudgedParty {
  readonly field: PartyField;
  /** token of the predicate that names them: the claim's own, or one that it tells with it */
  readonly at: number;
  /** token that heads the argument they were found in, -1: none of its own */
  readonly argument: number;
  readonly ids: readonly string[];
  readonly marks: readonly string[];
  readonly probability: number;
}

/**
 * Below this a party is left open: it is likelier wrong than right on the kind of text that it was learned from. On
 * news it is too sure, and opens next to nothing (models/parties.md).
 */
export const PARTY_LINE: number = 0.5;

const OF_SPEAKER: ReadonlySet<SettledBy> = new Set<SettledBy>(['speaker', 'request of the speaker']);

/** How sure the reading of a party is: a logistic regression over how it was found (`npm run train -- parties`). */
export function judgeParty(view: ClauseView, reading: Reading, settled: Settled, field: PartyField): JudgedParty {
  const ids = settled[field];
  // a demand or threat of its speaker is as sure as the attribution that holds it
  if (ids.length === 0 || OF_SPEAKER.has(settled.by[field]))
    return { field, at: reading.at, argument: -1, ids: NO_ONE, marks: [], probability: 1 };
  const { predicate, argument, marks } = marksOf(view, reading, settled, field);
  return { field, at: predicate, argument, ids, marks, probability: probabilityOf(PARTY_WEIGHTS[field], marks) };
}

/** As a claim says it, in hundredths; null where nobody was named. */
export function confidenceOf({ ids, probability }: JudgedParty): number | null {
  return ids.length === 0 ? null : Math.round(probability * 100) / 100;
}

/** Of a logistic regression. */
export function probabilityOf(weights: Readonly<Record<string, number>>, marks: readonly string[]): number {
  const score = marks.reduce((sum, mark) => sum + (weights[mark] ?? 0), weights['bias'] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

/** What speaks for and against a party: which rule named it, in which place, how far off, and what it is. */
function marksOf(
  view: ClauseView,
  reading: Reading,
  settled: Settled,
  field: PartyField,
): { readonly predicate: number; readonly argument: number; readonly marks: readonly string[] } {
  const { tokens, sentences } = view.analysis;
  const ids = settled[field];
  const by = settled.by[field];
  const slot = by === 'reading' ? partySlot(view, reading, ids) : null;
  const argument = slot?.at ?? -1;
  const place = argument === -1 ? '' : placeIn(view, argument, ids);
  // "the sale by Norland was planned": of the noun, not of the verb
  const isOfNoun = slot?.name === 'passive subject' && place !== 'itself';
  const where = isOfNoun ? 'within the subject' : (slot?.name ?? (by === 'reading' ? 'named in it' : by));
  const predicate = slot?.predicate ?? reading.at;
  const party = view.entities.get(ids[0]!)!;
  const { from, to } = sentences[tokens.sentence[reading.at]!]!;
  const marks = [
    `slot ${where}`,
    `rule ${reading.rule}`,
    `type ${settled.type}`,
    `kind ${party.type}${party.named ? '' : ' described'}`,
    `tag ${tokens.xpos[predicate]!}`,
    `${band(to - from, [15, 30, 45])} words in its sentence`,
  ];
  if (predicate !== reading.at) marks.push('found at another predicate');
  if (ids.length > 1) marks.push('several');
  if (view.quoted[reading.at] === 1) marks.push('quoted');
  const h = tokens.head[predicate]!;
  marks.push(`predicate ${h === -1 ? 'root' : relation(tokens, predicate)}`);
  if (argument === -1) return { predicate, argument, marks };
  marks.push(`place ${place}`, `${where}, ${place}`);
  const own = tokens.head[argument] === predicate;
  if (!own) marks.push(`not its own, ${argument < predicate ? 'in front' : 'behind'}`, `not its own, ${where}`);
  marks.push(`${argument < predicate ? 'in front' : 'behind'} ${band(Math.abs(argument - predicate), [3, 7, 15])}`);
  marks.push(`noun ${tokens.upos[argument] === 'NOUN' ? (nounClass(lemmaOf(tokens, argument)) ?? 'thing') : 'none'}`);
  const mention = view.mentionAt[argument] === -1 ? undefined : view.analysis.mentions[view.mentionAt[argument]!];
  marks.push(`mention ${mention?.kind ?? 'none'}`);
  const between = othersBetween(view, argument, predicate, ids);
  marks.push(`${band(between, [1, 2, 3])} others between`);
  return { predicate, argument, marks };
}

/** The band of a number among bounds: "below 3", "below 7", "more". */
function band(value: number, bounds: readonly number[]): string {
  const bound = bounds.find((one) => value < one);
  return bound === undefined ? `${bounds.at(-1)!} or more` : `below ${bound}`;
}

/** Does the argument itself name the party, or what hangs on it, and how: "compound", "in", "nmod:poss"? */
function placeIn(view: ClauseView, argument: number, ids: readonly string[]): string {
  const { tokens } = view.analysis;
  if (ids.includes(partyAt(view, argument)?.id ?? '')) return 'itself';
  for (let k = view.tree.left[argument]!; k <= view.tree.right[argument]!; k++) {
    if (!ids.includes(partyAt(view, k)?.id ?? '')) continue;
    const line = upFrom(tokens, k, MOST_STEPS);
    const steps = line.indexOf(argument);
    if (steps === -1 || steps > 1) return 'deep inside';
    const preposition = childrenOf(view.tree, k).find((c) => tokens.deprel[c] === 'case' && c < k);
    return tokens.deprel[k] === 'nmod' && preposition !== undefined
      ? `behind “${lemmaOf(tokens, preposition)}”`
      : tokens.deprel[k]!;
  }
  return 'elsewhere';
}
const MOST_STEPS = 8;

/** How many other parties stand between an argument and its predicate. */
function othersBetween(view: ClauseView, argument: number, predicate: number, ids: readonly string[]): number {
  const seen = new Set<string>();
  for (let k = Math.min(argument, predicate) + 1; k < Math.max(argument, predicate); k++) {
    const id = partyAt(view, k)?.id;
    if (id !== undefined && !ids.includes(id)) seen.add(id);
  }
  return seen.size;
}
