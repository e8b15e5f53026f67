import type { PronounGroup } from '../../engine/antecedents.ts';
import type { Gender } from './draft.ts';

/** A third-person pronoun: whom it can mean, and how it stands. */
export interface PronounWord {
  readonly group: PronounGroup;
  readonly gender: Gender | null;
  readonly reflexive: boolean;
  readonly possessive: boolean;
}

const pronoun = (group: PronounGroup, gender: Gender | null, reflexive = false, possessive = false): PronounWord => ({
  group,
  gender,
  reflexive,
  possessive,
});

/** Third-person pronouns in lower case. `gender` is null where all agree with it. */
export const THIRD_PERSON: ReadonlyMap<string, PronounWord> = new Map([
  ['he', pronoun('he', 'male')],
  ['him', pronoun('he', 'male')],
  ['his', pronoun('he', 'male', false, true)],
  ['himself', pronoun('he', 'male', true)],
  ['she', pronoun('she', 'female')],
  ['her', pronoun('she', 'female')],
  ['hers', pronoun('she', 'female', false, true)],
  ['herself', pronoun('she', 'female', true)],
  ['it', pronoun('it', 'neuter')],
  ['its', pronoun('it', 'neuter', false, true)],
  ['itself', pronoun('it', 'neuter', true)],
  ['they', pronoun('they', null)],
  ['them', pronoun('they', null)],
  ['their', pronoun('they', null, false, true)],
  ['theirs', pronoun('they', null, false, true)],
  ['themselves', pronoun('they', null, true)],
]);

/** First-person pronouns: whom they mean is known once the speaker is. */
export const FIRST_PERSON: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
]);

/** Relative pronouns that point to the noun before them. */
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that']);
