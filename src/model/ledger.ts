import { z } from 'zod';
import { Article } from './article.ts';
import { Attribution } from './attribution.ts';
import { Claim, ClaimType } from './claim.ts';
import { Entity, Mention } from './entity.ts';
import { TextLayout } from './layout.ts';
import { Span } from './span.ts';
import { DateMention, Quantity } from './value.ts';

/** An article with all that was found in it: one line of `annotate`, one entry of the ledger. */
export interface AnnotatedArticle extends Article {
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly sentences: readonly Span[];
  /** absent in older ledgers */
  readonly layout?: TextLayout;
}
export const AnnotatedArticle: z.ZodType<AnnotatedArticle> = z.intersection(
  Article,
  z.object({
    mentions: z.array(Mention),
    dates: z.array(DateMention),
    quantities: z.array(Quantity),
    attributions: z.array(Attribution),
    claims: z.array(Claim),
    sentences: z.array(Span),
    layout: TextLayout.exactOptional(),
  }),
);

/** `event`: one happening; `running`: an affair that goes on over several. */
export const StoryLevel: z.ZodEnum<{ event: 'event'; running: 'running' }> = z.enum(['event', 'running']);
/** Which articles tell one happening (`event`), or follow one affair (`running`). */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly level: 'event' | 'running';
  readonly articles: readonly string[];
}
export const Story: z.ZodType<Story> = z.object({
  id: z.string(),
  title: z.string(),
  level: StoryLevel,
  articles: z.array(z.string()),
});

/**
 * `article` was taken from `of`: `share` of its runs of words stand there too, or, where it tells the same in other words,
 * of the weight of its sentences follows that text in order.
 */
export interface Copy {
  readonly article: string;
  readonly of: string;
  readonly share: number;
}
export const Copy: z.ZodType<Copy> = z.object({ article: z.string(), of: z.string(), share: z.number() });

const RELATIONS = [
  'same',
  'restates',
  'more-specific',
  'less-specific',
  'drifted',
  'denies',
  'contradicts',
  'responds',
] as const;
export const Relation: z.ZodEnum<{ [K in Relation]: K }> = z.enum(RELATIONS);
/**
 * How a member stands to the text of its group: for it, against it (`denies`, `contradicts`), or beside it
 * (`responds`).
 */
export type Relation = (typeof RELATIONS)[number];

/** A claim of an article, and how it stands to the text of the group. */
export interface GroupMember {
  readonly article: string;
  readonly claim: string;
  readonly relation: Relation;
  /** what it was joined to the group by; absent in older ledgers */
  readonly reasons?: readonly string[] | undefined;
  /** it may be another claim than the group's: the lower end of the group's ranges leaves it out */
  readonly doubtful?: boolean | undefined;
}
/** How many of each stand behind a group; `unsourced`: members told without a source. */
export interface Counts {
  readonly articles: number;
  readonly publishers: number;
  readonly speakers: number;
  readonly origins: number;
  readonly institutions: number;
  readonly unsourced: number;
  /** lowest and highest: with all joins made that are in doubt, and with none of them; absent in older ledgers */
  readonly range?: CountRange | undefined;
}
/** Between what numbers the count lies, where it is in doubt whether two voices are one. */
export interface CountRange {
  readonly origins: readonly [low: number, high: number];
  readonly institutions: readonly [low: number, high: number];
}
/** The same claim across articles. Only members for it are counted. */
export interface ClaimGroup {
  readonly id: string;
  readonly text: string;
  readonly type: ClaimType;
  readonly members: readonly GroupMember[];
  readonly origins: readonly string[];
  readonly counts: Counts;
}
export const ClaimGroup: z.ZodType<ClaimGroup> = z.object({
  id: z.string(),
  text: z.string(),
  type: ClaimType,
  members: z.array(
    z.object({
      article: z.string(),
      claim: z.string(),
      relation: Relation,
      reasons: z.array(z.string()).optional(),
      doubtful: z.boolean().optional(),
    }),
  ),
  origins: z.array(z.string()),
  counts: z.object({
    articles: z.int(),
    publishers: z.int(),
    speakers: z.int(),
    origins: z.int(),
    institutions: z.int(),
    unsourced: z.int(),
    range: z.object({ origins: z.tuple([z.int(), z.int()]), institutions: z.tuple([z.int(), z.int()]) }).optional(),
  }),
});

const ORIGINS = ['statement', 'briefing', 'wire', 'document', 'article'] as const;
/** A named statement, a briefing by unnamed people, an agency's report, a document, or the article's own reporting. */
export const OriginKind: z.ZodEnum<{ [K in OriginKind]: K }> = z.enum(ORIGINS);
export type OriginKind = (typeof ORIGINS)[number];
/** An article that rests on an origin: the words that show it, and whether it says so itself. */
export interface OriginArticle {
  readonly article: string;
  readonly evidence: readonly Span[];
  readonly certainty: 'stated' | 'inferred';
}
/** Where claims entered the public record. A report that passes one on is no origin. */
export interface Origin {
  readonly id: string;
  readonly kind: OriginKind;
  readonly label: string;
  readonly date: string | null;
  readonly speakers: readonly string[];
  readonly institution: string | null;
  readonly anonymous: boolean;
  readonly via: readonly string[];
  readonly articles: readonly OriginArticle[];
  /** what its reports were joined by, and what speaks against it where it is in doubt; absent in older ledgers */
  readonly reasons?: readonly string[] | undefined;
}
export const Origin: z.ZodType<Origin> = z.object({
  id: z.string(),
  kind: OriginKind,
  label: z.string(),
  date: z.string().nullable(),
  speakers: z.array(z.string()),
  institution: z.string().nullable(),
  anonymous: z.boolean(),
  via: z.array(z.string()),
  articles: z.array(
    z.object({ article: z.string(), evidence: z.array(Span), certainty: z.enum(['stated', 'inferred']) }),
  ),
  reasons: z.array(z.string()).optional(),
});

const CONFLICTS = [
  'number',
  'date',
  'name',
  'polarity',
  'certainty',
  'holder',
  'attribution-lost',
  'goods',
  'role',
  'scope',
  'heading',
] as const;
/** In what articles that tell the same disagree. */
export const ConflictKind: z.ZodEnum<{ [K in ConflictKind]: K }> = z.enum(CONFLICTS);
export type ConflictKind = (typeof CONFLICTS)[number];
/** The value of the side of an `attribution-lost` that names nobody. */
export const NO_SOURCE = 'no source';
/** What one article says, and where. */
export interface ConflictSide {
  readonly article: string;
  readonly span: Span;
  readonly value: string;
}
/**
 * A disagreement of at least two sides; `claim`: id of the group it is about, null if of none. `reasons`: by what it was
 * found; absent in older ledgers.
 */
export interface Conflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly claim: string | null;
  readonly sides: readonly ConflictSide[];
  readonly reasons?: readonly string[] | undefined;
}
export const Conflict: z.ZodType<Conflict> = z.object({
  id: z.string(),
  kind: ConflictKind,
  claim: z.string().nullable(),
  sides: z.array(z.object({ article: z.string(), span: Span, value: z.string() })).min(2),
  reasons: z.array(z.string()).optional(),
});

const PRECISIONS = ['minute', 'day', 'month', 'year', 'interval', 'open'] as const;
/** How exact the date of an entry is; `interval`: between two days, `open`: with one end unknown. */
export const Precision: z.ZodEnum<{ [K in Precision]: K }> = z.enum(PRECISIONS);
export type Precision = (typeof PRECISIONS)[number];
/** One happening or plan, with its date (EDTF), the articles and the claims that tell it. */
export interface TimelineEntry {
  readonly date: string;
  readonly precision: Precision;
  readonly status: 'past' | 'planned';
  readonly text: string;
  readonly articles: readonly string[];
  readonly claims: readonly { readonly article: string; readonly claim: string }[];
}
export const TimelineEntry: z.ZodType<TimelineEntry> = z.object({
  date: z.string(),
  precision: Precision,
  status: z.enum(['past', 'planned']),
  text: z.string(),
  articles: z.array(z.string()),
  claims: z.array(z.object({ article: z.string(), claim: z.string() })),
});

/** What `trace` writes as `ledger.json`, version 1. Entities are shared by all articles. */
export interface LedgerFile {
  readonly version: 1;
  /** name of the engine that read the articles; of a ledger that lasts, all that did, with commas between */
  readonly readBy?: string | undefined;
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: readonly Entity[];
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
  readonly claims: readonly ClaimGroup[];
  readonly origins: readonly Origin[];
  readonly conflicts: readonly Conflict[];
  readonly timeline: readonly TimelineEntry[];
}
export const LedgerFile: z.ZodType<LedgerFile> = z.object({
  version: z.literal(1),
  readBy: z.string().optional(),
  articles: z.array(AnnotatedArticle),
  entities: z.array(Entity),
  stories: z.array(Story),
  copies: z.array(Copy),
  claims: z.array(ClaimGroup),
  origins: z.array(Origin),
  conflicts: z.array(Conflict),
  timeline: z.array(TimelineEntry),
});
