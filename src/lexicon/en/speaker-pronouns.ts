import { wordSet } from '../words.ts';
import { THIRD_PERSON as PRONOUNS, type PronounGroup } from './pronouns.ts';

const formsOf = (group: PronounGroup): ReadonlySet<string> =>
  new Set([...PRONOUNS].flatMap(([form, word]) => (word.group === group ? [form] : [])));

/** Pronouns in lower case, by whom they can mean: the speaker alone. */
export const FIRST_PERSON_SINGULAR: ReadonlySet<string> = wordSet('i me my mine myself');
/** … the speaker and those spoken for. */
export const FIRST_PERSON_PLURAL: ReadonlySet<string> = wordSet('we us our ours ourselves');
/** … the noun before them, as subject or object. */
export const RELATIVE_SUBJECTS: ReadonlySet<string> = wordSet('who which that whom');
/** … somebody told of before. */
export const THIRD_PERSON: ReadonlySet<string> = wordSet('he she him her his hers they them their it its');
/** … one man. */
export const MALE: ReadonlySet<string> = formsOf('he');
/** … one woman. */
export const FEMALE: ReadonlySet<string> = formsOf('she');
/** … a thing or body. */
export const NEUTER: ReadonlySet<string> = wordSet('it its');
/** … persons, as a subject. */
export const PERSON_SUBJECTS: ReadonlySet<string> = wordSet('he she who they we i');
/** … never the subject. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = wordSet('him them me us whom');
/** Subjects that nobody is. */
export const EXPLETIVE: ReadonlySet<string> = wordSet('it there');
/** Subjects without a name that hold no opinion. */
export const FAINT_SUBJECTS: ReadonlySet<string> = wordSet('it there this that which');
/** Subjects that stir nothing: "it raised hopes" says not what did. */
export const NOTHING_STIRRED: ReadonlySet<string> = wordSet('it i you');
