import { wordSet } from '../words.ts';

/** Determiners that point back to what the text knows. */
export const DEFINITE: ReadonlySet<string> = wordSet('the this that these those both');

/** Possessive determiners. */
export const POSSESSIVES: ReadonlySet<string> = wordSet('his her its their my our your whose');

/** War and what is said of it in a report are one happening. */
export const WAR_NOUNS: ReadonlySet<string> = wordSet('war conflict invasion incursion offensive crisis');

/** Bodies whose name says where they are: "the Danish embassy in Lima". */
export const POSTED_BODIES: ReadonlySet<string> = wordSet('embassy consulate mission');

/** Prepositions between a happening and where or among whom it is: "war in", "talks with". */
export const EVENT_CASES: ReadonlySet<string> = wordSet('to in on of against with into over between');

/**
 * Meetings that reports name again and again; visits, hearings and the like only where the text points back to them.
 */
export const MEETINGS: ReadonlySet<string> = wordSet('meeting summit conference');

/** Bodies only where "the" or a name points to one: "an alliance" is made, "the alliance" acts. */
export const COMMON_BODIES: ReadonlySet<string> = wordSet(`
  alliance union coalition service office mission force board party network body
`);

/** Determiners of what is new to the text. */
export const INDEFINITE_DETERMINERS: ReadonlySet<string> = wordSet(
  'a an some any one another many several two three few every each no',
);

/** Places that are spoken of as the name before them is, without one of their own. */
export const DEFINITE_PLACES: ReadonlySet<string> = wordSet('continent region capital');

/** Nouns that are plural whatever their form. */
export const PLURAL_NOUNS: ReadonlySet<string> = wordSet('people authorities');

/** Nouns that take up a company by what it is. */
export const COMPANY_NOUNS: ReadonlySet<string> = wordSet(`
  company firm manufacturer supplier maker producer corporation carrier airline retailer lender startup
`);

/** Words of a name that say that it is a company's, in lower case. */
export const COMPANY_SUFFIX: RegExp =
  /^(?:inc|corp|co|ltd|llc|plc|ag|gmbh|group|company|technologies|industries|motors|airlines|holdings)\.?$/;

/** Prepositions between an office and where it is held: "the envoy in Lima". */
export const OFFICE_CASES: ReadonlySet<string> = wordSet('in at to for');

/** Determiners of nobody in particular: "your child", "every child". */
export const GENERIC_DETERMINERS: ReadonlySet<string> = wordSet('your every each any no most');

/** Prepositions that open what follows the noun of a description. */
export const AFTER_NOUN: RegExp = / (?:of|in|from|at|for|to|with|on) /;

/** Words and marks that a description beside a name ends before. */
export const APPOSITION_ENDS: RegExp = /^(?:[,.;:)—–]|of|from)$/;

/** A government named after who leads it. */
export const GOVERNMENTS: ReadonlySet<string> = wordSet('administration government');
