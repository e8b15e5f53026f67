import { wordSet } from '../words.ts';

/** Nouns for a speaker that fit nearly anybody: two who are called so need not be one. */
export const ANY_SPEAKER: ReadonlySet<string> = wordSet(`
  official officials source sources person people man woman men women someone somebody one two three four several
  some other others spokesman spokeswoman spokesperson spokespeople representative representatives statement
  head chief member members senior former local high top familiar close unnamed unspecified report reports
`);

/**
 * Nouns for a speaker by which a report may call anybody of a house or anybody who was there: another may call the same
 * one an engineer, a nurse or a neighbour.
 */
export const LOOSE_CALLINGS: ReadonlySet<string> = wordSet(`
  employee worker staff staffer insider aide adviser executive colleague whistleblower whistle-blower participant
  witness resident neighbour neighbor bystander onlooker passenger local citizen civilian victim survivor
  expert analyst specialist observer critic opponent supporter activist campaigner protester
  authority investigator diplomat lawmaker politician figure informant individual guest visitor customer client user
  researcher scientist author prosecutor detective inspector officer policeman policewoman
`);

/** What ends the noun that somebody is called by: "a nurse | on the ward", "engineers | who …". */
export const CALLED: RegExp =
  /^(?:[^,]*,\s+an?\s+)?(?:the |an? )?([\p{L}\s-]+?)(?:,| (?:of|in|on|at|from|for|with|who|that|to)\b|$)/u;

/** What a source is called whose name is kept back: he told it to this paper alone, and not on the record. */
export const KEPT_BACK: RegExp =
  /\bnot authori[sz]ed|\bfamiliar with|\bbriefed|\bknowledge of|\bclose to\b|\bsources?\b/iu;

/** People of a paper or agency, when it tells what they saw. */
export const REPORTERS: ReadonlySet<string> = wordSet(`
  reporter reporters correspondent correspondents journalist journalists photographer photographers team crew
  newspaper magazine broadcaster
`);

/** What an outlet does when it finds out for itself, and what comes of it. */
export const FINDING_OUT: ReadonlySet<string> = wordSet(`
  see obtain review view count watch witness visit film photograph examine analyse analyze verify measure test
  commission inspect calculate survey find interview analysis tally investigation examination walk hear
  gather collect compile check study sample test copy possession download recording
`);

/** Offices whose holder speaks for the house that he is of. */
export const SPEAKING_OFFICES: ReadonlySet<string> = wordSet(`
  spokesman spokeswoman spokesperson director chief executive president chairman chairwoman chair head secretary
  commander captain manager governor superintendent chancellor minister commissioner
`);

/** … of them those of a state or a town, whose holder speaks for no company or agency that is heard beside him. */
export const PUBLIC_OFFICES: ReadonlySet<string> = wordSet(`
  minister chancellor governor commissioner
`);

/** What is done with a claim by whoever passes on what another published. */
export const PASSING_ON: ReadonlySet<string> = wordSet(`
  report reveal disclose cite quote publish write reporting revelation exclusive first learn article
`);

/** What is done with a report or paper by whoever it is of. */
export const ISSUING: ReadonlySet<string> = wordSet(`
  publish release issue deliver present submit file write put_out hand_in hand_over produce post
`);
