import { wordSet } from '../words.ts';

/** Pronouns by which a sentence takes up the one before it: "This was reported by …", "That is what … shows". */
export const TAKING_UP: ReadonlySet<string> = wordSet('this that it');

/** What is done with news by whoever brings it: "This was … by the Courier". */
export const BRINGING_NEWS: ReadonlySet<string> = wordSet(`
  report reveal disclose uncover announce confirm state
`);

/** "brought to light", "made public": what such a verb is followed by then. */
export const TO_LIGHT: Readonly<Record<string, readonly (readonly string[])[]>> = {
  bring: [
    ['to', 'light'],
    ['into', 'the', 'open'],
  ],
  make: [['public'], ['known']],
};

/** What a paper does with what it tells: "It is … in a paper". */
export const SETTING_OUT: ReadonlySet<string> = wordSet(
  'set lay write describe record contain state find document list',
);

/** What comes out of an inquiry or a paper: "This is the … of a study". */
export const OUTCOMES: ReadonlySet<string> = wordSet('finding conclusion verdict estimate assessment');

/** How it comes out of it: "This … from a report". */
export const COMING_OUT: ReadonlySet<string> = wordSet('emerge follow');

/** Words for all that was said: "The mayor says …". */
export const SAYING_SO: ReadonlySet<string> = wordSet('so');
/** What may stand behind them. */
export const BEHIND_SO: ReadonlySet<string> = wordSet('too also as in on at itself himself herself themselves');

/** What is put out with news in it, that the next sentences tell. */
export const NEWS_PAPERS: ReadonlySet<string> = wordSet(`
  report figure data account result finding statement survey study bulletin tally statistic audit count assessment
  balance-sheet inventory briefing update census analysis
`);
/** … and how, beside those of `ISSUING`. */
export const PUTTING_OUT: ReadonlySet<string> = wordSet('give run');
/** "runs to nine pages" */
export const EXTENT = 'run';

/** What is done with many, one after the other, by whoever then knows how it stands with them. */
export const ASKING_MANY: ReadonlySet<string> = wordSet(`
  ask poll survey interview question measure test weigh sample inspect examine visit telephone phone check
`);

/** Endings of nouns for somebody by what he does: "auditor", "geologist". */
export const DOER: RegExp = /(?:[^l]er|or|ist)$/u;
/** Verbs that take up with it all that was said: others are "revealed so far". */
export const SO_VERBS: ReadonlySet<string> = wordSet('say');

/** The word before what a paper shows: "That is … a survey shows". */
export const WHAT = 'what';
/** Between what is told and the paper that it stands in, and that it comes out of. */
export const STANDS_IN = 'in';
export const COMES_FROM = 'from';
