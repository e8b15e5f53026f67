import { listOf } from '../words.ts';

/** A line that says whose a page is; group 1 is the name. */
export const COPYRIGHT_LINE: RegExp =
  /(?:copyright|©|\(c\))\s*(?:©|\(c\)|copyright)?\s*(?:(?:19|20)\d{2}\s*(?:[-–]\s*(?:(?:19|20)\d{2})?)?)?,?\s*(?:by\s+)?(?:the\s+)?(\p{Lu}[\p{L}\p{N}&.'’ -]{2,40}?)(?:,? (?:inc|llc|ltd|gmbh|corp|co|limited|media group|group|pty|s\.?a|company|plc|lp)\b|\.|,|\||·|\s[-–]|\s{2}|\n|$|\s(?:all|alle|and|is)\b)/iu;

/** How a line of rights begins, which is nobody's name. */
export const NO_OUTLET_NAME: RegExp = /^(?:copyright|all rights|©)/i;

/** Words that hosts add to the name of an outlet. */
export const HOST_TAILS: readonly string[] = listOf('mag magazine online news tv blog daily media web live');

/** What the name of an outlet may have before it or lack, in lower case. */
export const OUTLET_ARTICLE: RegExp = /^(?:www\.|the |der |die |das |le |la |el |il )/;
