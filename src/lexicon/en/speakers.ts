import { wordSet } from '../words.ts';

/** Services and officials that speak without a face: what they let be known comes the way of a briefing. */
export const FACELESS: RegExp = /\b(?:intelligence|officials|sources|spies|secret services?|security services?)\b/iu;

/**
 * Unnamed persons who speak for the body that they belong to, not merely from its country: officials, but no residents.
 */
export const OFFICIAL: RegExp =
  /\b(?:officials?|spokes(?:man|woman|person|people|persons)|sources?|diplomats?|aides?|advis[eo]rs?|ministers?|ministry|presidents?|premiers?|chancellors?|governors?|authorit(?:y|ies)|administration|government|intelligence|military|army|navy|police|commanders?|officers?|generals?|prosecutors?|lawmakers?|senators?|envoys?|ambassadors?|secretary|deput(?:y|ies)|delegates?|negotiators?|regulators?|inspectors?|executives?|representatives?)\b/iu;

/** … of those, who bear arms. */
export const ARMED: RegExp =
  /^(?:military|army|navy|police|commander|officer|general|intelligence|source|authorit(?:y|ies))$/iu;

/** Who no longer holds the office that is named. */
export const FORMER: RegExp = /\b(?:former|ex|retired|onetime)\b/iu;

/** Unnamed speakers who can only be a state's, where nothing else is said of them. */
export const STATE_OFFICE: RegExp =
  /\b(?:government|authorit(?:y|ies)|(?:government|state|military|army|security|intelligence|defen[cs]e|foreign ministry|police) (?:officials?|sources?|spokes\w+)|officials?|ministers?|ministry|president|premier|lawmakers?|army|military|navy|police)\b/iu;

/** Offices of a state in so few words that the state must be told by the rest of the report. */
export const BARE_OFFICE: RegExp =
  /^(?:acting |deputy |vice )?(?:president|premier|chancellor|(?:prime|foreign|defen[cs]e|finance|interior|justice) minister|(?:foreign|defen[cs]e|home) secretary)$/iu;

/**
 * Offices whose holders speak for the state that they are named with: no businessman, writer or historian of a country
 * does.
 */
export const OFFICE_OF_STATE: RegExp =
  /\b(?:presidents?|premier|chancellor|ministers?|minist(?:ry|erial)|governments?|secretary|governor|mayor|ambassador|envoy|consul|attaché|diplomat|negotiator|spokes\w+|officials?|officers?|generals?|admiral|colonel|commander|marshal|army|navy|air force|military|coast ?guard|police|sheriff|intelligence|prosecutor|attorney|judge|justice|senators?|congress(?:man|woman)|lawmakers?|legislator|mps?|members? of parliament|representatives?|delegates?|deput(?:y|ies)|aides?|advis[eo]rs?|regulators?|inspectors?|commissioner|authorit(?:y|ies)|administration|kings?|queen|emperor|emir|sultan|crown prince|chief of staff|chief cabinet|supreme leader|leader)\b/iu;

/** … but not where it is an office of something else in it. */
export const OFFICE_ELSEWHERE: RegExp =
  /\b(?:opposition|party|rebels?|protests?|union|labou?r|rights|religious|faith|jewish|muslim|christian|catholic|evangelical|business|industry|church|community|student|gang|militia|separatist|tribal|cult|club|team|school|university|bank|company|firm|executive|financial|operating|marketing|sales|managers?|general director)\b/iu;

/**
 * Bodies that are called by a country because they are at home there, and speak for themselves: unions, parties,
 * schools, firms.
 */
export const PRIVATE_BODY: RegExp =
  /\b(?:unions?|associations?|federations?|confederations?|societ(?:y|ies)|leagues?|clubs?|part(?:y|ies)|movements?|fronts?|coalitions?|alliances?|institutes?|universit(?:y|ies)|colleges?|schools?|museums?|church(?:es)?|foundations?|trusts?|red (?:cross|crescent)|refugee council|chamber of commerce|airlines?|airways|motors|group|holdings?|industries|technologies|systems|partners|compan(?:y|ies)|corporation|corp\.?|inc\.?|ltd\.?|llc|plc|networks?|news|times|post|journal|tribune|herald)(?:,? (?:of|for|in|on|against|to) .*)?$/iu;

/** How a speaker is counted in, whom the report does not name. */
export const INDEFINITE: RegExp = /^(?:an?|one|two|three|another|some|other|others|local|many|several)\b/iu;

/** Unnamed people who speak for the house that they do research for, though for no state. */
export const STAFF: RegExp =
  /\b(?:researchers?|scientists?|scholars?|engineers?|doctors?|physicians?|economists?|analysts?|astronomers?|seismologists?|meteorologists?|forecasters?|investigators?)\b/iu;

/** The reporter who speaks of himself. */
export const SELF: ReadonlySet<string> = wordSet('i we');

/** What an outlet calls itself, behind "this"; … */
export const ITSELF_NOUNS: ReadonlySet<string> = wordSet(
  `newspaper paper magazine station broadcaster channel program programme website agency newsletter reporter
  correspondent`,
);
/** … and its people, or what they made, behind "my" or "our", and perhaps one word more. */
export const ITS_OWN: ReadonlySet<string> = wordSet(
  `reporter reporters correspondent correspondents journalist journalists photographer photographers team colleague
  colleagues count tally sample samples test tests measurement measurements analysis recording recordings calculation
  calculations`,
);
export const OUR: ReadonlySet<string> = wordSet('my our');
export const THIS: ReadonlySet<string> = wordSet('this');
