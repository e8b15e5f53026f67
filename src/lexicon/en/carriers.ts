import { wordSet } from '../words.ts';

/** Roles of those who pass on what others say. */
export const WIRE_ROLE: RegExp = /\b(?:news|wire|press) (?:agency|service)\b/iu;
export const OUTLET_ROLE: RegExp =
  /\b(?:newspaper|magazine|broadcaster|daily|weekly|tabloid|news (?:site|website|channel|network|outlet)|television (?:station|network)|radio station)\b/iu;

/** Reports that nobody signs: "media reports", "American newspapers". */
export const UNSIGNED_REPORTS: RegExp =
  /^(?:(?:the |some |several |media |news |press |local |recent )*reports\b|(?:an? |the )?(?:media|news|press|newspaper) report\b)|\b(?:newspapers|media|the press|news outlets)$/iu;

/** What a report is called that is not named. */
export const UNNAMED_CARRIERS: RegExp =
  /\b(?:reports?|newspapers?|papers?|articles?|magazines?|broadcasters?|agency)\b/iu;

/**
 * Words that say a paper speaks, not a person: the claim was entered by the document. A communiqué is a statement, of whose
 * it is.
 */
export const DOCUMENT: ReadonlySet<string> = wordSet(
  `report document filing indictment complaint announcement memo memorandum survey study audit ruling verdict white_paper
  records affidavit decree resolution treaty bill documents filings memos emails e-mails cables text_messages transcripts
  contracts invoices`,
);

/** What sets off, behind a source, what is said of it. */
export const ASIDE: ReadonlySet<string> = wordSet(', who whom whose which that');

/** Documents that somebody wrote, by their nouns. */
export const AUTHORED_DOCUMENTS: ReadonlySet<string> = wordSet(
  'report study survey letter memo memorandum document note paper statement resolution complaint filing message',
);

/** What stands between a document and whose it is. */
export const AUTHOR_LINKS: ReadonlySet<string> = wordSet('by from of');

/** Words of what has been said before and often: no occasion of today's report. */
export const STANDING: ReadonlySet<string> = wordSet(
  'previously earlier early consistently repeatedly long always often regularly past before once',
);

/** "… told the Gazette": said to it, not found by it. */
export const TOLD_TO: ReadonlySet<string> = wordSet('tell');

/** Words of the name of a body that puts out statements of its own, be there a word of an outlet's name beside it. */
export const NO_OUTLET: ReadonlySet<string> = wordSet(`
  ministry office department embassy authority agency union federation institute university club party council
  government police court association society foundation hospital commission committee
`);

/** What a body's name is followed by on a page of its own. */
export const OWN_PAGE: RegExp = / (?:blog|website|newsroom|press office)$/u;
