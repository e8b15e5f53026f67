import { z } from 'zod';
import type { FoundWords, Resolved } from '../../lasting/index.ts';
import { VERDICTS } from '../../ledger/index.ts';
import {
  AnnotatedArticle,
  ClaimGroup,
  ClaimType,
  Conflict,
  Entity,
  Modality,
  Origin,
  Polarity,
  Span,
  TimelineEntry,
} from '../../model/index.ts';
import type { Job } from '../adding.ts';
import type { Problem } from '../reply.ts';
import type { StorySummary } from '../shelf.ts';
import type { Told } from '../told.ts';
import type { GivenWatch } from '../watching.ts';

const Address = z.string().min(1).max(200);
const Range = z.tuple([z.int(), z.int()]);

export const ProblemSchema: z.ZodType<Problem> = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
});

export const StorySummarySchema: z.ZodType<StorySummary> = z.object({
  address: Address,
  title: z.string(),
  articles: z.int(),
  publishers: z.array(z.string()),
  origins: z.int(),
  institutions: z.int(),
  unnamed: z.int(),
  copies: z.int(),
  claims: z.int(),
  denied: z.int(),
  conflicts: z.int(),
  inDoubt: z.int(),
  onLittle: z.object({ words: z.string(), articles: z.int(), origins: Range }).nullable(),
  newest: z.string().nullable(),
  rev: z.int(),
});

const ArticleLine = z.object({
  address: Address,
  version: z.int(),
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  url: z.string().nullable(),
});
/** A thing of a ledger file with the address that it has on this desk; null while it has none. */
const addressed = <Thing extends z.ZodType>(thing: Thing): z.ZodType =>
  z.intersection(z.object({ address: Address.nullable() }), thing);

export const StorySchema: z.ZodType = z.object({
  address: Address,
  title: z.string(),
  articles: z.array(ArticleLine),
  claims: z.array(addressed(ClaimGroup)),
  origins: z.array(addressed(Origin)),
  conflicts: z.array(Conflict),
  timeline: z.array(TimelineEntry),
  entities: z.array(Entity),
});

export const ArticleSchema: z.ZodType = z.object({
  address: Address,
  version: z.int(),
  versions: z.array(z.object({ no: z.int(), fetchedAt: z.string(), title: z.string().nullable() })),
  story: Address.nullable(),
  reader: z.string().nullable(),
  article: AnnotatedArticle,
});

export const ClaimSchema: z.ZodType = z.object({
  address: Address,
  story: Address,
  claim: ClaimGroup,
  origins: z.array(addressed(Origin)),
  tellings: z.array(
    z.object({
      about: z.string(),
      words: z.string(),
      speaker: z.string().nullable(),
      via: z.array(z.string()),
      relation: z.string(),
      article: ArticleLine,
      span: Span,
      judged: z.array(z.object({ person: z.string(), verdict: z.string() })),
    }),
  ),
});

export const FoundSchema: z.ZodType<FoundWords> = z.object({
  words: z.string(),
  speaker: z.string().nullable(),
  voice: z
    .object({
      name: z.string(),
      entity: z.string(),
      anonymous: z.boolean(),
      kind: z.enum(['direct', 'indirect', 'mixed']),
      source: z.string(),
      cue: z.string(),
      via: z.array(z.string()),
    })
    .nullable(),
  marks: z.array(Span),
  article: Address,
  version: z.int(),
  span: Span,
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  url: z.string().nullable(),
  story: Address.nullable(),
  claims: z.array(
    z.object({
      address: Address.nullable(),
      id: z.string(),
      type: ClaimType,
      polarity: Polarity,
      modality: Modality,
      actor: z.array(z.string()),
      recipient: z.array(z.string()),
      goods: z.array(z.string()),
      origins: Range.nullable(),
      articles: z.int(),
      denied: z.boolean(),
    }),
  ),
});

export const ResolvedSchema: z.ZodType<Resolved> = z.object({
  kind: z.enum(['article', 'finding', 'story', 'claim', 'origin', 'speaker']),
  state: z.enum(['live', 'led-on', 'unread', 'gone']),
  address: Address,
  text: z.string(),
  quoted: z.array(z.object({ words: z.string(), article: Address, version: z.int(), spans: z.array(Span) })),
  parts: z.array(z.string()),
  likeness: z.number().nullable(),
  said: z.string(),
});

const Side = z.object({ words: z.string(), article: z.string().nullable(), speaker: z.string().nullable() });
export const ToldSchema: z.ZodType<Told> = z.object({
  id: z.string(),
  rev: z.int(),
  at: z.string(),
  kind: z.enum([
    'article-added',
    'claim-added',
    'claim-gone',
    'carried',
    'second-origin',
    'perhaps-second-origin',
    'one-origin-again',
    'denied',
    'differs',
    'copy-found',
    'attribution-changed',
    'edited',
  ]),
  title: z.string(),
  before: z.array(Side),
  now: z.array(Side),
  story: Address,
  storyTitle: z.string(),
  href: z.string(),
});

const AlertSide = z.object({
  words: z.string(),
  around: z.string().optional(),
  speaker: z.string().nullable(),
  article: Address.nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
});

export const AlertSchema: z.ZodType = z.object({
  seq: z.int(),
  id: z.string(),
  at: z.string(),
  rev: z.int(),
  kind: z.string(),
  quiet: z.boolean(),
  watch: z.string(),
  story: Address.nullable(),
  storyTitle: z.string().nullable(),
  line: z.string(),
  claim: z.object({ address: Address, words: z.string() }).nullable(),
  before: z.array(AlertSide),
  now: z.array(AlertSide),
  withdrawn: z.object({ at: z.string(), why: z.string() }).nullable(),
  link: z.string(),
});

export const WatchSchema: z.ZodType = z.object({
  id: z.string(),
  kind: z.enum(['address', 'feed', 'folder', 'page', 'speaker', 'claim', 'search', 'hook']),
  target: z.string(),
  title: z.string().nullable(),
  state: z.enum(['new', 'well', 'fails', 'silent', 'gone', 'given-up']),
  said: z.string().nullable(),
  lookedAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  gaveAt: z.string().nullable(),
  nextAt: z.string().nullable(),
  pages: z.int(),
});

export const GivenWatchSchema: z.ZodType<GivenWatch> = z
  .object({ target: z.string().min(1).max(2000), as: z.enum(['search']).optional() })
  .strict();

export const JobSchema: z.ZodType<Job> = z.object({
  id: z.string(),
  what: z.string(),
  stage: z.enum(['waits', 'reads', 'weighs', 'done']),
  steps: z.array(
    z.object({
      input: z.string(),
      said: z.string(),
      state: z.enum(['done', 'failed']),
      article: Address.nullable(),
    }),
  ),
});

export const JudgementSchema: z.ZodType = z.object({
  seq: z.int(),
  at: z.string(),
  person: z.string(),
  verdict: z.enum(VERDICTS),
  about: z.array(z.string()),
  words: z.array(z.string()),
  note: z.string().nullable(),
  undoes: z.int().nullable(),
});

export const QueueItemSchema: z.ZodType = z.object({
  kind: z.enum(['finding', 'pair']),
  about: z.array(z.string()),
  words: z.array(z.string()),
  why: z.string(),
  weight: z.number(),
  story: Address,
});

/** What may be handed in to be read: an address, or a text with what it does not say of itself. */
export interface GivenArticle {
  readonly url?: string | undefined;
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publishedAt?: string | undefined;
}
export const GivenArticleSchema: z.ZodType<GivenArticle> = z
  .object({
    url: z.string().max(2000).optional(),
    text: z.string().max(1_000_000).optional(),
    title: z.string().max(1000).optional(),
    publisher: z.string().max(300).optional(),
    publishedAt: z.string().max(40).optional(),
  })
  .strict()
  .refine(({ url, text }) => url !== undefined || text !== undefined, 'give "url" or "text"');
