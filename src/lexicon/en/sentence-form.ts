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

/** Verbs whose form alone shows that they are finite; with them, any word in "-ed" or "-n't". */
export const FINITE_FORMS: ReadonlySet<string> = wordSet(`
  is are was were am cannot has have had do does did will would can could may might must shall should
  said says told tells went took takes gave gives sent sends made makes held holds met meets won wins lost left began
  begins came comes saw sees got gets found finds became becomes led leads kept keeps ran runs fell falls rose rises
  cut put set hit shot broke brought brings bought built caught drew drove fought flew knew knows laid paid pays rode
  sold sells spoke spent stood stands stole struck swore taught threw understood wore wrote writes sought seeks shook
  sank sprang stuck split spread shut let hurt cost fled dealt felt grew hung heard read rebuilt slept slid swept woke
  withdrew overthrew
`);

/** "… he not be named": asked for, not told. */
export const SUBJUNCTIVE: RegExp =
  /^(?:(?!(?:may|might|can|could|will|would|shall|should|must|to|do|does|did)\b)\p{L}+ ){1,3}not be\b/u;

/** Where a main clause may end. */
export const CLAUSE_JOINT: RegExp =
  /,\s|\s(?=(?:and|but|after|before|while|as|which|who|because|when|if|where|although|though|since|until)\s)/gu;
