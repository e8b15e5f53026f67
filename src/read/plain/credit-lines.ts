import {
  ACCOUNT_LINE,
  BYLINE_LINE,
  CARD,
  DATE_WORDS,
  DESK_WORDS,
  GENERATION_END,
  MODIFIED_LEAD,
  NAMES_APART,
  ROLE_LINE,
} from '../../lexicon/en/credits.ts';
import { remember } from '../filter/remember.ts';
import { datelineAgency } from '../meta/agencies.ts';
import { parseByline, isPersonName, type Credit } from '../meta/byline.ts';
import { findPrintedDates, type DateHints } from '../meta/parse-date.ts';

/** A line that only dates the article. */
export interface DateLine {
  readonly published: string | null;
  readonly modified: string | null;
}

const NO_HINTS: DateHints = {};
const dateLineOf = remember((line) => readDateLine(line, NO_HINTS));

/** A line that holds nothing but a date (with its time, labels and at most a short name), read; else null. */
export function dateLine(line: string, hints: DateHints): DateLine | null {
  if (line.length > 140) return null;
  return Object.keys(hints).length === 0 ? dateLineOf(line) : readDateLine(line, hints);
}

function readDateLine(line: string, hints: DateHints): DateLine | null {
  const dates = findPrintedDates(line, hints).filter((d) => d.precision !== 'month');
  if (dates.length === 0 || dates.length > 3) return null;
  let rest = line;
  for (const d of [...dates].reverse()) rest = rest.slice(0, d.start) + ' ' + rest.slice(d.end);
  const letters = rest.replace(DATE_WORDS, ' ').match(/[\p{L}]/gu)?.length ?? 0;
  if (letters > (dates[0]!.start <= 24 ? 16 : 0) || /[.!?]["”]?$/.test(rest.trim())) return null;
  let published: string | null = null;
  let modified: string | null = null;
  for (const d of dates) {
    if (MODIFIED_LEAD.test(line.slice(Math.max(0, d.start - 40), d.start))) modified ??= d.value;
    else published ??= d.value;
  }
  return { published, modified };
}

/** A line of a role and perhaps a beat: "Staff Writer", "Diplomatic correspondent, Lisbon". */
export function isRoleLine(line: string): boolean {
  return line.length <= 70 && ROLE_LINE.test(line) && !/[.!?]$/.test(line);
}

/**
 * "By …" and its like: who signed. Null where the line is no such line; no names where it names nobody ("by admin").
 */
export function bylineOf(line: string): Credit | null {
  if (line.length > 220 || !BYLINE_LINE.test(line)) return null;
  if (/[.!?]["”]?$/u.test(line) && line.length > 80) return null;
  const credit = parseByline(line);
  const rest = line.replace(/^\S+\s/u, '');
  const isAccount = ACCOUNT_LINE.test(rest) || DESK_WORDS.test(rest);
  return credit.names.length > 0 || credit.agency !== null || (isAccount && line.length <= 60) ? credit : null;
}

/** One or more names and nothing else. */
export function namesOnly(line: string): readonly string[] {
  if (line.length > 120 || (/[.!?:]$/u.test(line) && !GENERATION_END.test(line))) return [];
  const parts = line.split(NAMES_APART).filter(Boolean);
  return parts.length > 0 && parts.every((p) => isPersonName(p, false)) ? parseByline(line).names : [];
}

/** The agency that a text's dateline, byline or tail credits. */
export function creditedAgency(paragraphs: readonly string[], bylines: readonly (string | null)[]): string | null {
  return bylines.find((a) => a !== null) ?? datelineAgency(paragraphs[0] ?? '') ?? null;
}

/** "Ada Fenn | Harbour Correspondent | @afenn": who signed and as what, without a "by". */
export function isCreditCard(line: string): boolean {
  const name = line.length <= 120 ? CARD.exec(line)?.[1]?.trim() : undefined;
  return name !== undefined && isPersonName(name, false);
}
