import { wordSet } from '../words.ts';

/** Month names that are also words or people's names count only behind one of these, or before a year. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = wordSet(`
  march may april june august
`);

/** Words behind which a bare name of a month is one. */
export const MONTH_LEADS: ReadonlySet<string> = wordSet(`
  in since by until till from of during early late mid last this next to through before after between for and an a
  the on around past previous every each or 's ’s
`);

/** A bare year is one behind a preposition or the like, or where no counted thing follows. */
export const YEAR_LEADS: ReadonlySet<string> = wordSet(`
  in since by until till from of during before after between and to through the a for mid late early around on year
  summer winter spring autumn fall
`);

/** Words behind which four figures are no year. */
export const NO_YEAR_LEADS: ReadonlySet<string> = wordSet(`
  about nearly almost roughly approximately over least than some up no. room flight resolution at article section
  number page model
`);

/** What follows figures that count something. */
export const COUNTED: RegExp =
  /^[^\S\n]+(?:(?!(?:as|was|has|is|its|his|this|thus|across|versus|does|perhaps|s|always|sees)\b)[a-z]+[^s\W]s\b|[a-z]*(?:people|children|men|women)\b|year\b|percent\b|per cent\b|dollars\b|euros\b|million|billion)|^\s?(?:%|km\b|kg\b|mm\b)|^[/-]\d/u;

/** How far a word points: steps of the unit from the present one. */
export const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  present: 0,
  coming: 1,
  next: 1,
  upcoming: 1,
  following: 1,
};

/** Names of days that are no days of the week before, and papers named for one. */
export const DAY_EPITHETS: ReadonlySet<string> = wordSet(`
  Black Good Super Ash Bloody Palm Maundy Cyber Shrove Fat Giving Face Casual Easter Whit
`);

/** What follows a day that a paper or a programme is named for. */
export const PAPERS: RegExp =
  /^[^\S\n]+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Tribune|Post|Magazine|Briefing|Show|Night Live)\b/u;

/** Words for a time that no calendar fixes, and what TIMEX3 calls them. */
export const VAGUE_TIMES: Readonly<Record<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  presently: 'PRESENT_REF',
  recently: 'PAST_REF',
  recent: 'PAST_REF',
  'in the past': 'PAST_REF',
  'more recently': 'PAST_REF',
  'in recent times': 'PAST_REF',
  'so far': 'PAST_REF',
  lately: 'PAST_REF',
  soon: 'FUTURE_REF',
  upcoming: 'FUTURE_REF',
  'in the future': 'FUTURE_REF',
  'in the near future': 'FUTURE_REF',
  shortly: 'FUTURE_REF',
  imminent: 'FUTURE_REF',
  forthcoming: 'FUTURE_REF',
};

/** Figures of a year behind it are that year's: "2019 levels", "1990 prices". */
export const YEAR_OWNED: RegExp =
  /^[^\S\n]+(?:levels|prices|figures|estimates|terms|standards|elections|championships|Games|Olympics)\b/u;
