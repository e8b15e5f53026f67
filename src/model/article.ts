import { z } from 'zod';

/** Why a piece of the input is not part of the article's text. */
export const RemovedWhy: z.ZodEnum<{ [K in RemovedWhy]: K }> = z.enum([
  'boilerplate',
  'duplicate',
  'caption',
  'byline',
  'date',
  'related',
  'other',
]);
export type RemovedWhy = 'boilerplate' | 'duplicate' | 'caption' | 'byline' | 'date' | 'related' | 'other';

/** A piece of the input that was left out of the text. */
export const Removed: z.ZodType<Removed> = z.object({ text: z.string(), why: RemovedWhy });
export interface Removed {
  readonly text: string;
  readonly why: RemovedWhy;
}

/** On what a publication date rests. */
export const DateBasis: z.ZodEnum<{ [K in DateBasis]: K }> = z.enum([
  'printed',
  'metadata',
  'given',
  'inferred',
  'none',
]);
export type DateBasis = 'printed' | 'metadata' | 'given' | 'inferred' | 'none';

/**
 * One published text as the reader gives it: what it says of itself, its running text, and what was
 * left out of that with the reason. `null` means looked for and not there.
 */
export const Article: z.ZodType<Article> = z.object({
  id: z.string().min(1),
  hash: z.string(),
  file: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.array(z.string()),
  publisher: z.string().nullable(),
  agency: z.string().nullable(),
  publishedAt: z.string().nullable(),
  publishedAtBasis: DateBasis,
  modifiedAt: z.string().nullable(),
  lang: z.string().nullable(),
  text: z.string(),
  removed: z.array(Removed),
});
export interface Article {
  /** the given id, or the file's base name */
  readonly id: string;
  /** SHA-256 of the bytes read, in hex */
  readonly hash: string;
  /** base name of the file it came from */
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** names only, no titles or affiliations */
  readonly byline: readonly string[];
  /** the outlet whose page it is, never the agency that wrote it */
  readonly publisher: string | null;
  /** the wire agency credited */
  readonly agency: string | null;
  /** ISO 8601, as precise as the input says: `2024-04-13`, `2024-04-10T14:11` */
  readonly publishedAt: string | null;
  readonly publishedAtBasis: DateBasis;
  readonly modifiedAt: string | null;
  /** ISO 639-1 */
  readonly lang: string | null;
  readonly text: string;
  readonly removed: readonly Removed[];
}

/** What the stages of one article take: a text, and what is known of it from elsewhere. */
export const Doc: z.ZodType<Doc> = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
  lang: z.string().nullable(),
});
export interface Doc {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly lang: string | null;
}
