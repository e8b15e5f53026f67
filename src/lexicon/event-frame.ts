import type { ClaimType } from '../model/index.ts';

/**
 * Where a role of a frame is looked for: `subject`, `object`, `indirect`, a preposition that brings it in ("to",
 * "against" …), `owner` (possessive, adjective or compound before a noun), `within` (whoever is named in the
 * object: "buys Norlandish oil"), `named` (a name in front of the object: "gave Norland satellite images") or `below`
 * (whoever is named in the subject: "half of Norland's imports came from …").
 */
export type Slot = string;

/**
 * What an argument must be for a frame to apply: a heading of `NOUN_CLASSES`, or one of the tests that need
 * entities: `person` (a person, body or state, or a word for people), `official` (a named person), `party` (each
 * entity), `none` (no such argument).
 */
type ArgumentClass = string;

/** How a predicate becomes a claim. */
export interface EventFrame {
  readonly type: ClaimType;
  readonly mode: string | null;
  /** slots of the recipient: the first that names somebody counts */
  readonly recipient: readonly Slot[];
  /** slots of the actor, the same way */
  readonly actor: readonly Slot[];
  /** classes the object may be of; null: an object of whatever kind, or none */
  readonly object: readonly ArgumentClass[] | null;
  /** classes the subject may be of */
  readonly subject: readonly ArgumentClass[] | null;
  /** one of these prepositions, or `indirect`, has to be there */
  readonly needs: readonly string[] | null;
}

/**
 * A row of a lexicon: type, mode (or null), recipient slots, lemmas, and what else must hold. Lemmas, slots, classes
 * and prepositions are lists parted by blanks; a particle is joined by an underscore ("call_off").
 */
export type FrameRow = readonly [
  type: ClaimType,
  mode: string | null,
  recipient: string,
  lemmas: string,
  more?: { readonly actor?: string; readonly object?: string; readonly subject?: string; readonly needs?: string },
];

/** The words of a list written in one string. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

const some = (list: string | undefined): readonly string[] | null => (list === undefined ? null : words(list));

/** Lemma to its frames, in the order of the rows: earlier rows are tried first. */
export function compileFrames(rows: readonly FrameRow[]): ReadonlyMap<string, readonly EventFrame[]> {
  const byLemma = new Map<string, EventFrame[]>();

  for (const [type, mode, recipient, lemmas, more] of rows) {
    const frame: EventFrame = {
      type,
      mode,
      recipient: words(recipient),
      actor: words(more?.actor ?? 'subject'),
      object: some(more?.object),
      subject: some(more?.subject),
      needs: some(more?.needs),
    };
    for (const lemma of words(lemmas)) {
      const frames = byLemma.get(lemma);
      if (frames === undefined) byLemma.set(lemma, [frame]);
      else frames.push(frame);
    }
  }
  return byLemma;
}

/** A table of words by heading, turned round: word to headings. */
export function compileClasses(table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const byWord = new Map<string, Set<string>>();
  for (const [name, list] of Object.entries(table)) {
    for (const word of words(list)) {
      const names = byWord.get(word);
      if (names === undefined) byWord.set(word, new Set([name]));
      else names.add(name);
    }
  }
  return byWord;
}
