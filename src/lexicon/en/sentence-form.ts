import { wordSet } from '../words.ts';

/** First words of a clause that was cut out of its sentence. */
export const CUT_OFF: ReadonlySet<string> = wordSet(`
  how who whom whose where when what why which that whether if because although though while after before since until
  unless has have had is are was were be being for to of and but or nor than including said saying
`);

/** Subjects that only the text around can tell. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = wordSet(`
  i we you he she it they this these those there its his her their our my
`);

/** Verbs that say by themselves that something is not so, or is not done. */
export const DENYING: ReadonlySet<string> = wordSet('deny refrain');
