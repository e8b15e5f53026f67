import { stripVTControlCharacters } from 'node:util';
import type { Article } from '../model/index.ts';
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
  const isWeb = url !== undefined && isWebAddress(url);
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

/** An address that a browser fetches, which no `javascript:`, `about:` or `file:` is. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url);
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

/**
 * An article in our own form that another program may have written: its fields are checked as given ones are, and what
 * cannot be used is null with a note.
 */
export function checkArticle(article: Article): { readonly article: Article; readonly notes: readonly string[] } {
  const { publishedAt, modifiedAt, url, lang } = article;
  const { given, notes } = checkGiven({
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(url === null ? {} : { url }),
    ...(lang === null ? {} : { lang }),
  });
  const modified = modifiedAt === null ? null : (checkGiven({ publishedAt: modifiedAt }).given.publishedAt ?? null);
  return {
    article: {
      ...article,
      url: given.url ?? null,
      publishedAt: given.publishedAt ?? null,
      publishedAtBasis: given.publishedAt === undefined ? 'none' : article.publishedAtBasis,
      modifiedAt: modified,
      lang: given.lang ?? null,
      title: oneLine(article.title),
      byline: article.byline.flatMap((name) => oneLine(name) ?? []),
      publisher: oneLine(article.publisher),
      agency: oneLine(article.agency),
    },
    notes,
  };
}

/**
 * A field without control characters and marks of direction (a page can hold any, those of a terminal too); null where
 * nothing is left.
 */
export function oneLine(field: string | null): string | null {
  if (field === null) return null;
  return (
    stripVTControlCharacters(field)
      .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim() || null
  );
}
