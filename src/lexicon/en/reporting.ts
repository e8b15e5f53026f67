import { wordSet } from '../words.ts';

/** Verbs whose clause is what somebody says, holds or suspects, never the writer's own word. */
export const REPORTING: ReadonlySet<string> = wordSet(`
  say tell report add announce claim state declare argue insist explain reply write maintain assert affirm reveal
  disclose warn caution suggest allege testify predict contend complain boast speculate believe think suspect fear hope
  understand rumour rumor accuse deny assume imagine feel expect inform
`);

/** Verbs by which somebody states what a noun names: "confirmed a leak at its plant". */
export const STATING: ReadonlySet<string> = wordSet(`
  announce confirm report acknowledge admit disclose reveal concede confess own document establish record register
  count put
`);

/** … and those of speaking, behind their preposition: "spoke of blows with iron bars". */
export const SPEAKING_OF: ReadonlySet<string> = wordSet('speak');

/** Verbs of holding what a clause says, beside those of saying it: "the auditors conclude that …". */
export const HOLDING_TO_BE_SO: ReadonlySet<string> = wordSet(`
  believe think conclude estimate reckon fear find show calculate compute ascertain determine contend complain recall
  inform notify rule
`);
/** Verbs of stating and holding that are said of things as well: "his success reveals a weakness". */
export const OF_THINGS_TOO: ReadonlySet<string> = wordSet(`
  reveal confirm show document establish record register count put find determine inform
`);
/** … but what only stands for it: "announced the names of the winners" tells none. */
export const STAND_FOR_ANSWERS: ReadonlySet<string> = wordSet(`
  name identity detail result date news outcome content figure information finding number winner list
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
