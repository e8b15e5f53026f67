import { nounClass } from '../lexicon/en/noun-classes.ts';
import { AGENT_FORM } from '../lexicon/en/roles.ts';
import type { Entity, Mention } from '../model/index.ts';
import { itemAt, valueAt } from '../model/item-at.ts';
import { lemmaOf, relation, tokenAt } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import type { PartyField } from './judge-parties.ts';
import { partyAt } from './parties.ts';
import { partySlot } from './party-slot.ts';
import type { ClauseView, Reading } from './reading.ts';
import type { Settled } from './settle.ts';

/** In fewer sentences than these nobody is named often, so that being named once tells nothing. */
const SENTENCES_OF_A_REPORT = 8;
/** The mark of parties in less than that. */
export const SHORT_TEXT = 'short text';

/** What speaks for and against a party: which rule found it and where, how far off, what it is, and what stands about. */
export function marksOfParty(view: ClauseView, reading: Reading, settled: Settled, field: PartyField): string[] {
  const party = valueAt(view.entities, itemAt(settled[field], 0));
  const other = view.entities.get(settled[field === 'actor' ? 'recipient' : 'actor'][0] ?? '');
  return [
    `type ${settled.type}`,
    ...howFound(view, reading, settled, field),
    `kind ${party.type}${party.named ? '' : ' described'}`,
    `${sortOf(party)} beside ${other === undefined ? 'nobody' : sortOf(other)}`,
    ...(party.named ? [] : [`described ${party.type} ${classOf(party)}`]),
    ...whereNamed(view, reading.at, settled[field]),
    ...runTogether(view, reading.at, settled[field]),
  ];
}

/** The argument that names it, and how that stands to the predicate it is taken for. */
function howFound(view: ClauseView, reading: Reading, { by, ...settled }: Settled, field: PartyField): string[] {
  const { tokens } = view.analysis;
  const ids = settled[field];
  const slot = by[field] === 'reading' ? partySlot(view, reading, ids) : null;
  const predicate = slot?.predicate ?? reading.at;
  const tag = `tag ${tokens.xpos[predicate]}`;
  if (slot === null) return [`slot ${by[field] === 'reading' ? 'named in it' : by[field]}`, tag];
  const { at } = slot;
  // "the sale by Norland was planned": of the noun, not of the verb
  const isItself = ids.includes(partyAt(view, at)?.id ?? '');
  const where = slot.name === 'passive subject' && !isItself ? 'within the subject' : slot.name;
  const isOwn = tokens.head[at] === predicate;
  return [
    `slot ${where}`,
    tag,
    ...(isOwn ? [] : [`not its own, ${at < predicate ? 'in front' : 'behind'}`, `not its own, ${where}`]),
    `place ${placeIn(view, at, ids)}`,
    `relation ${relation(tokens, at)}`,
    `word ${tokens.upos[at]}`,
    `noun ${tokens.upos[at] === 'NOUN' ? (nounClass(lemmaOf(tokens, at)) ?? 'thing') : 'none'}`,
    `${band(othersBetween(view, at, predicate, ids), [1, 2, 3])} others between`,
  ];
}

/** Does the argument itself name the party, or what hangs on it, and how: "compound", "nmod:poss"? */
function placeIn(view: ClauseView, argument: number, ids: readonly string[]): string {
  const { tokens } = view.analysis;
  const isMeant = (i: number): boolean => ids.includes(partyAt(view, i)?.id ?? '');
  if (isMeant(argument)) return 'itself';
  const below = childrenOf(view.tree, argument).find(isMeant);
  return below === undefined ? 'deep inside' : relation(tokens, below);
}

/** A state or place, somebody with a name, or somebody who is only described. */
function sortOf({ type, named }: Entity): string {
  return type === 'COUNTRY' || type === 'GPE' ? 'a state' : named ? 'a name' : 'a description';
}

/** What kind of being the last word of a description names. */
function classOf({ name }: Entity): string {
  const last = name.toLowerCase().split(/\s+/u).at(-1).replace(/s$/u, '');
  return nounClass(last) ?? (AGENT_FORM.test(last) ? 'doer' : 'thing');
}

/** How near to the predicate it is named or meant within the sentence, and how often in the whole text. */
function whereNamed({ analysis }: ClauseView, at: number, ids: readonly string[]): string[] {
  const { tokens, sentences } = analysis;
  const mentions = analysis.mentions.filter(({ entity }) => entity !== null && ids.includes(entity));
  const { from, to } = itemAt(sentences, tokens.sentence[at]!);
  const isInside = ({ span: [start, end] }: Mention): boolean =>
    start >= tokens.start[from]! && end <= tokens.end[to - 1]!;
  const near = mentions.filter(isInside).map(({ span }) => Math.abs(tokenAt(tokens, span[0]) - at));
  const distance = `near ${near.length === 0 ? 'nowhere' : band(Math.min(...near), [3, 7, 15, 30])}`;
  if (sentences.length < SENTENCES_OF_A_REPORT) return [distance, SHORT_TEXT];
  return [distance, `named ${band(mentions.length, [2, 4, 9])}`];
}

/** A word with a capital inside: "HaleNorland". */
const CAPITAL_INSIDE = /^(\p{Lu}\p{L}*\p{Ll}{2})\p{Lu}/u;

/** Page furniture that ran into the text: "Tom HaleMinister". */
function runTogether(view: ClauseView, at: number, ids: readonly string[]): string[] {
  const { tokens, sentences, text } = view.analysis;
  const marks: string[] = [];
  if (ids.some((id) => /\s\S*\p{Ll}{2}\p{Lu}/u.test(valueAt(view.entities, id).name))) marks.push('run together, name');
  const { from, to } = itemAt(sentences, tokens.sentence[at]!);
  for (let k = from + 1; k < to; k++) {
    const name = CAPITAL_INSIDE.exec(tokens.word[k]!)?.[1];
    // "the BluePress" is a name of its own
    if (name === undefined || !/^\p{Lu}/u.test(tokens.word[k - 1]!) || !text.includes(`${name} `)) continue;
    marks.push('run together, sentence');
    break;
  }
  return marks;
}

/** How many other parties stand between an argument and its predicate. */
function othersBetween(view: ClauseView, argument: number, predicate: number, ids: readonly string[]): number {
  const seen = new Set<string>();
  for (let k = Math.min(argument, predicate) + 1; k < Math.max(argument, predicate); k++) {
    const id = partyAt(view, k)?.id;
    if (id !== undefined && !ids.includes(id)) seen.add(id);
  }
  return seen.size;
}

/** The band of a number among bounds: "below 3", "below 7", "7 or more". */
function band(value: number, bounds: readonly number[]): string {
  const bound = bounds.find((one) => value < one);
  return bound === undefined ? `${bounds.at(-1)} or more` : `below ${bound}`;
}
