import { givenNames } from '../knowledge/index.ts';
import { FEMALE, MALE, NEUTER } from '../lexicon/en/speaker-pronouns.ts';
import type { Cast } from './cast.ts';
import type { Reading } from './reading.ts';
import { isAnonymous, type Speaker, type SpeakerRule } from './speaker.ts';

/** Most tokens between the last cue and the pronoun. */
const LOOK_BACK = 200;
/** Pronouns of an entity that are counted for its gender. */
const ENOUGH = 40;

/** Who spoke before, and the token of that cue. */
export interface Previous {
  readonly speaker: Speaker;
  readonly at: number;
  /** does the pronoun stand in what this speaker says? "The embassy said it did not know" */
  readonly tells: boolean;
}

/**
 * "He said": in news the one who spoke last, unless another person has been the subject of a sentence since, or is of
 * the other gender. `found` is whom coreference takes the pronoun for; it stands where this rule has nothing to say, and
 * where neither knows, nobody is said to have spoken.
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
  const last = previous?.speaker.entity ?? null;
  if (last !== null && mayMean(reading, cast, word, last)) {
    if (goesOn) return speaker(last, 'last speaker');
    const personal = MALE.has(word) || FEMALE.has(word);
    const isFree = last !== found && !newSubject(reading, cast, previous!.at, pronoun, last);
    if (isFree && personal && (cast.isNamed(last) || found === null)) return speaker(last, 'last speaker');
    if (isFree && found === null && (previous!.tells || cast.isPlural(last))) return speaker(last, 'last speaker');
  }
  return found === null ? null : speaker(found, 'coreference');
}

/** Do number, gender and kind allow that this pronoun means an entity? */
function mayMean(reading: Reading, cast: Cast, word: string, id: string): boolean {
  const entity = cast.entity(id);
  if (entity === undefined) return false;
  if (NEUTER.has(word)) return entity.type !== 'PERSON';
  if (MALE.has(word) || FEMALE.has(word))
    return entity.type === 'PERSON' && !cast.isPlural(id) && agrees(reading, cast, id, word);
  return entity.type !== 'PERSON' || cast.isPlural(id) || !cast.isNamed(id);
}

/** Has the text not called this person by pronouns of the other gender more often, nor does the given name speak for it? */
function agrees({ doc: { text } }: Reading, cast: Cast, id: string, word: string): boolean {
  let same = 0;
  let other = 0;
  for (const { span } of cast.pronounsOf(id).slice(0, ENOUGH)) {
    const form = text.slice(...span).toLowerCase();
    if (MALE.has(form) === MALE.has(word)) same++;
    else if (MALE.has(form) || FEMALE.has(form)) other++;
  }
  if (same + other > 0) return same >= other;
  const gender = givenNames.get(cast.entity(id)?.name.split(' ')[0] ?? '') ?? 'either';
  return gender === 'either' || (gender === 'male') === MALE.has(word);
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
