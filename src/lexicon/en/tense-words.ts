import { wordSet } from '../words.ts';

/** Words of what is to come: helping verbs, planning, terms. */
export const FUTURE_WORDS: ReadonlySet<string> = wordSet(`
  will shall would tomorrow upcoming scheduled due expected planned plans plan planning slated aims intends hopes
  going they'll we'll he'll she'll i'll it'll won't starting deadline expects
`);

/** Words before an end, which lies ahead unless the verb tells of the past: then nothing is known of it. */
export const END_WORDS: ReadonlySet<string> = wordSet('until till');

/** Past forms that do not end in "ed", and what stands before a participle. */
export const PAST_WORDS: ReadonlySet<string> = wordSet(`
  said told met was were had held went came took made gave saw began found left spoke wrote became got sent struck
  fell rose won lost shot hit put did broke brought built bought cut drew drove flew fought grew heard kept knew laid
  led paid ran sank sat sought sold stood swore thought threw has have been signed posted tweeted says
`);

/** Words that end in "ed" and are no past forms. */
export const NO_PAST_FORMS: ReadonlySet<string> = wordSet(`
  united hundred indeed need speed feed breed seed exceed proceed succeed embed naked sacred wicked
`);

/** Words that open another clause; what stands beyond one speaks less for the date. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(`
  that which who after before when while as and but because if where
`);

/** The ending of regular past forms. */
export const PAST_ENDING = 'ed';

/** The word before an infinitive, and those before it that make a plan of it: "is to meet", "are set to be". */
export const INFINITIVE_MARK = 'to';
export const PLANNING_LEADS: ReadonlySet<string> = wordSet('is are be set about ready');

/** The word before a past form that tells of no past: "will be held". */
export const NO_PAST_LEAD = 'be';
