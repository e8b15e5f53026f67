import { FEMALE, MALE, NEUTER } from '../lexicon/en/speaker-pronouns.ts';
import type { Entity } from '../model/index.ts';
import { canSpeak, type Cast } from './cast.ts';
import type { Reading } from './reading.ts';
import { isAnonymous, type Speaker, type SpeakerRule } from './speaker.ts';

/** Tokens looked at, left of a pronoun that nothing resolves, for a person. */
const LOOK_BACK = 200;
/** Pronouns of an entity that are counted for its gender. */
const ENOUGH = 40;

/** Who spoke before, and the token of that cue. */
export interface Previous {
  readonly speaker: Speaker;
  readonly at: number;
}

/**
 * "He said": in news the one who spoke last, unless another person has been the subject of a sentence since, or is of
 * the other gender. `found` is whom coreference takes the pronoun for; it stands where this rule has nothing to say.
 */
export function pronounSpeaker(
  reading: Reading,
  cast: Cast,
  pronoun: number,
  found: string | null,
  previous: Previous | null,
  goesOn: boolean,
): Speaker | null {
  const speaker = (entity: string, rule: SpeakerRule): Speaker => ({
    entity,
    anonymous: isAnonymous(cast, entity),
    rule,
  });
  const word = reading.doc.tokens.word[pronoun]!.toLowerCase();
  const personal = MALE.has(word) || FEMALE.has(word);
  const last = previous?.speaker.entity ?? null;
  const entity = last === null ? undefined : cast.entity(last);
  const fits =
    entity !== undefined &&
    (personal
      ? entity.type === 'PERSON' && agrees(reading, cast, entity.id, word)
      : !NEUTER.has(word) || entity.type !== 'PERSON');
  if (fits && goesOn) return speaker(last!, 'last speaker');
  if (
    fits &&
    personal &&
    last !== found &&
    cast.isNamed(last!) &&
    !newSubject(reading, cast, previous!.at, pronoun, last!)
  )
    return speaker(last!, 'last speaker');
  if (found !== null) return speaker(found, 'coreference');
  if (fits) return speaker(last!, 'last speaker');
  const near = lookBack(reading, cast, pronoun, personal);
  return near === null ? null : speaker(near, 'nearest name');
}

/** Has the text called this person by pronouns of the other gender more often? */
function agrees({ doc: { text } }: Reading, cast: Cast, id: string, word: string): boolean {
  let same = 0;
  let other = 0;
  for (const { span } of cast.pronounsOf(id).slice(0, ENOUGH)) {
    const form = text.slice(...span).toLowerCase();
    if (MALE.has(form) === MALE.has(word)) same++;
    else if (MALE.has(form) || FEMALE.has(form)) other++;
  }
  return same >= other;
}

/** Is another named person the subject of a sentence after that of the last cue and before that of the pronoun? */
function newSubject(
  { doc: { tokens, sentences } }: Reading,
  cast: Cast,
  from: number,
  pronoun: number,
  last: string,
): boolean {
  const end = sentences[tokens.sentence[pronoun]!]!.from;
  const start = sentences[tokens.sentence[from]!]!.to;
  if (end - start > LOOK_BACK) return true;
  for (let i = start; i < end; i++) {
    if (!tokens.deprel[i]!.startsWith('nsubj')) continue;
    const id = cast.mentionsAt(i).find((m) => m.entity !== null)?.entity ?? null;
    if (id !== null && id !== last && cast.entity(id)?.type === 'PERSON' && cast.isNamed(id)) return true;
  }
  return false;
}

/** The nearest person (or body) named before a pronoun, subjects first within a sentence. */
function lookBack({ doc: { tokens } }: Reading, cast: Cast, pronoun: number, person: boolean): string | null {
  let best: string | null = null;
  let sentence = -1;
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - LOOK_BACK); i--) {
    if (best !== null && tokens.sentence[i] !== sentence) break;
    const id = cast.mentionsAt(i).find((m) => m.kind === 'name' && m.entity !== null)?.entity ?? null;
    const e: Entity | undefined = id === null ? undefined : cast.entity(id);
    if (id === null || e === undefined || (person ? e.type !== 'PERSON' : !canSpeak(e.type))) continue;
    if (best === null || tokens.deprel[i]!.startsWith('nsubj')) best = id;
    sentence = tokens.sentence[i]!;
  }
  return best;
}
