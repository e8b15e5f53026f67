import { wordSet } from '../words.ts';

/** Pronouns of the third person, by what they can mean. */
export type PronounGroup = 'he' | 'she' | 'it' | 'they';

/** What pronoun takes a thing up; `unknown` for persons of whom the text has not said it. */
export type Gender = 'male' | 'female' | 'neuter' | 'unknown';

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

/** Pronouns of the speaker alone. */
export const FIRST_PERSON_SINGULAR: ReadonlySet<string> = wordSet('i me my mine myself');

/** … of the speaker and those spoken for. */
export const FIRST_PERSON_PLURAL: ReadonlySet<string> = wordSet('we us our ours ourselves');

/** … of both: whom they mean is known once the speaker is. */
export const FIRST_PERSON: ReadonlySet<string> = new Set([...FIRST_PERSON_SINGULAR, ...FIRST_PERSON_PLURAL]);

/** Relative pronouns that point to the noun before them. */
export const RELATIVE: ReadonlySet<string> = wordSet('who whom whose which that');

/** Verbs of saying, by lemma, that the facts about antecedents look at: models were trained with these. */
export const SPEAKING_VERBS: ReadonlySet<string> = wordSet(`
  say tell add write ask argue warn note claim explain state declare announce reply insist believe think report
  tweet
`);

/** Verbs whose subject "it" stands for nothing: "it seems". */
export const EMPTY_SUBJECT_VERBS: ReadonlySet<string> = wordSet('seem appear rain snow turn');

const formsOf = (group: PronounGroup): ReadonlySet<string> =>
  new Set([...THIRD_PERSON].flatMap(([form, word]) => (word.group === group ? [form] : [])));

/** Pronouns of the noun before them, as subject or object. */
export const RELATIVE_SUBJECTS: ReadonlySet<string> = wordSet('who which that whom');

/** … of one man. */
export const MALE: ReadonlySet<string> = formsOf('he');

/** … of one woman. */
export const FEMALE: ReadonlySet<string> = formsOf('she');

/** … of a thing or body. */
export const NEUTER: ReadonlySet<string> = wordSet('it its');

/** … of persons, as a subject. */
export const PERSON_SUBJECTS: ReadonlySet<string> = wordSet('he she who they we i');

/** … that can be nothing but the subject, relative ones too. */
export const SUBJECT_FORMS: ReadonlySet<string> = new Set([...PERSON_SUBJECTS, 'who']);

/** … that are never the subject. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = wordSet('him them me us whom');

/** Words that stand for several persons by themselves. */
export const SEVERAL: ReadonlySet<string> = wordSet('some many several most few both others');

/** Nouns without a plural ending that "they" takes up. */
export const SINGULAR_CROWDS: ReadonlySet<string> = wordSet('police people family staff crew couple');

/** Plurals that "it" takes up. */
export const COUNTED_AS_ONE: ReadonlySet<string> = wordSet('media data staff');

/** Subjects that nobody is. */
export const EXPLETIVE: ReadonlySet<string> = wordSet('it there');

/** Subjects without a name that hold no opinion. */
export const FAINT_SUBJECTS: ReadonlySet<string> = wordSet('it there this that which');

/** Subjects that stir nothing: "it raised hopes" says not what did. */
export const NOTHING_STIRRED: ReadonlySet<string> = wordSet('it i you');

/** Relative pronouns of persons. */
export const PERSONAL: ReadonlySet<string> = new Set(['who', 'whom']);
/** Nouns of times and places that may stand between a person and "who": "students at the time who …". */
export const THINGS_OF_TIME: ReadonlySet<string> = new Set([
  'time',
  'day',
  'week',
  'month',
  'year',
  'moment',
  'age',
  'place',
  'event',
  'scene',
  'night',
  'morning',
  'school',
  'home',
]);
/** The relative pronoun of things and whole sentences. */
export const WHICH = 'which';

/** The pronoun of several. */
export const THEY = 'they';

/** The relative pronoun of persons. */
export const WHO = 'who';

/** In capitals a country and no pronoun. */
export const NO_PRONOUN = 'US';
