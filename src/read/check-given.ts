import { parseDate } from './meta/parse-date.ts';
import type { Given } from './result.ts';

/** What was given, as far as it can be used, and a note for each value that cannot. */
export interface CheckedGiven {
  readonly given: Given;
  readonly notes: readonly string[];
}

/**
 * Check what a person gave for an input: a date becomes ISO 8601, an address must be one of the web, a language a code.
 * What is none of these is left out, so that what the input says of itself counts, and a note says so.
 */
export function checkGiven({ publishedAt, url, lang, ...words }: Given): CheckedGiven {
  const notes: string[] = [];
  const refuse = (field: string, value: string, wanted: string): void => {
    notes.push(`${field} "${value.slice(0, 60)}" was given, which is ${wanted}; left out`);
  };
  const date = publishedAt === undefined ? null : isIsoDate(publishedAt) ? publishedAt : parseDate(publishedAt);
  if (publishedAt !== undefined && date === null)
    refuse('publishedAt', publishedAt, 'no date as 2025-03-31 or 31 March 2025');
  const isWeb = url !== undefined && /^https?:\/\/[^\s/]/i.test(url);
  if (url !== undefined && !isWeb) refuse('url', url, 'no address that begins with https:// or http://');
  const isCode = lang !== undefined && /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(lang);
  if (lang !== undefined && !isCode) refuse('lang', lang, 'no code of a language as en or pt-BR');
  return {
    given: {
      ...words,
      ...(date === null ? {} : { publishedAt: date }),
      ...(isWeb ? { url } : {}),
      ...(isCode ? { lang } : {}),
    },
    notes,
  };
}

/** ISO 8601 from a year to a second, and a day that the calendar has. */
function isIsoDate(value: string): boolean {
  const match = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
    value,
  );
  if (!match || Number.isNaN(Date.parse(value))) return false;
  const day = value.slice(0, 10);
  return new Date(day).toISOString().startsWith(day);
}
