import { wordSet } from '../words.ts';

/** Verbs whose clause is what somebody says, holds or suspects, never the writer's own word. */
export const REPORTING: ReadonlySet<string> = wordSet(`
  say tell report add announce claim state declare argue insist explain reply write maintain assert affirm reveal
  disclose warn caution suggest allege testify predict contend complain boast speculate believe think suspect fear hope
  understand rumour rumor accuse deny assume imagine feel expect inform
`);

/** Verbs of whoever takes words in: "the court heard", "reporters learned". */
export const HEARING: ReadonlySet<string> = wordSet(`
  hear tell learn read
`);

/** Nouns whose clause is what somebody says or holds: "a report that …". */
export const REPORT_NOUNS: ReadonlySet<string> = wordSet(`
  report claim allegation accusation suggestion rumour rumor speculation assertion charge belief suspicion fear hope
  statement complaint warning concern view prediction criticism
`);

/** Adverbs that put a clause down to others. */
export const IMPUTING_ADVERBS: ReadonlySet<string> = wordSet(`
  allegedly reportedly purportedly supposedly apparently
`);

/** Nouns for what is written, found or said, which speaks but does nothing. */
export const STATEMENTS: ReadonlySet<string> = wordSet(`
  study survey poll paper document data figure finding research article book letter email memo file record transcript
  evidence analysis review estimate forecast
`);

/** Verbs of judging what others report. */
export const JUDGING_CUES: ReadonlySet<string> = wordSet(`
  criticise criticize condemn reject dismiss dispute mock ridicule slam blast denounce question challenge deride refute
  rebut contest attack decry scorn
`);
