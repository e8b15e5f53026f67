import { rowsOf, wordSet } from '../words.ts';

/** Offices that are spoken of in other words: for each noun, the words of offices that it can mean. */
export const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map(
  rowsOf(`
  leader: president premier chancellor leader chief head king minister
  chief: chief head secretary-general director commissioner general secretary
  head: head chief director chairman chairwoman secretary-general general secretary
  diplomat: ambassador envoy minister secretary diplomat
  governor: governor gov.
  president: president pres.
  general: general gen.
  senator: senator sen.
  congressman: congressman rep.
  congresswoman: congresswoman rep.
  lawmaker: senator sen. rep. representative congressman congresswoman mp lawmaker
  spokesperson: spokesman spokeswoman spokesperson
  adviser: adviser advisor
  advisor: adviser advisor
  candidate: candidate nominee
  nominee: candidate nominee
  politician: senator representative minister lawmaker mp governor mayor president
  republican: republican
  democrat: democrat
`).map(([noun, ...offices]) => [noun, offices]),
);

/** Callings by which reports speak of somebody just named, for a change of words. */
export const EPITHETS: ReadonlySet<string> = wordSet(`
  actress actor singer star author writer businessman businesswoman billionaire politician entrepreneur candidate
  nominee republican democrat artist congressman congresswoman activist economist historian
`);

/** Links inside an office: "Secretary of State", "Minister for Trade". */
export const OFFICE_LINKS: ReadonlySet<string> = wordSet("of for to ’s 's - – & and the ( )");

/** Words before an office that make another of it: the vice president is not the president. */
export const RANKS: ReadonlySet<string> = wordSet(
  'vice deputy assistant associate former ex acting interim under late then onetime one-time previous prime elect designate shadow',
);

/** Forms of address that say nothing of an office. */
export const ADDRESS_FORMS: RegExp = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Lord|Dame)\.?$/;

/** US offices that name no country. */
export const US_OFFICE: RegExp = /\bsecretary of (?:state|defense|the treasury|commerce|homeland security)\b/i;

/** Prepositions between an office and whom or what it is of. */
export const OFFICE_OF: ReadonlySet<string> = wordSet('for to of');

/** Where the words of one office end and those of another begin. */
export const OFFICE_BREAK: RegExp = /\s*(?:,|;|&|\/|\band\b)\s*/;

/** Words for persons that are the last of an office named by the one before: "attorney general". */
export const RANK_TAILS: ReadonlySet<string> = wordSet('general officer executive justice leader secretary');
