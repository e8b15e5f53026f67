import { z } from 'zod';
import { jsonOf, MOST_PAGE } from '../body.ts';
import { json, Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';
import {
  whoseHeld,
  whoseIs,
  type Carrier,
  type OpenPage,
  type Whose,
  type WhoseClaim,
  type WhoseKnown,
} from '../whose.ts';
import { checked, READS, type Operation } from './operation.ts';

const OpenedSchema: z.ZodType<OpenPage> = z
  .object({
    url: z.string().max(4000).optional(),
    title: z.string().max(1000).optional(),
    html: z.string().min(1).max(MOST_PAGE).optional(),
    text: z.string().min(1).max(1_000_000).optional(),
  })
  .strict()
  .refine(({ url, html, text }) => [url, html, text].some((one) => one !== undefined), 'give "url", "html" or "text"')
  .refine(({ html, text }) => html === undefined || text === undefined, 'give "html" or "text", not both');

const CarrierSchema: z.ZodType<Carrier> = z.object({
  path: z.string(),
  publisher: z.string(),
  voice: z.string(),
  publishedAt: z.string().nullable(),
});
const KnownSchema: z.ZodType<WhoseKnown> = z.object({
  path: z.string(),
  words: z.string(),
  against: z.boolean(),
  articles: z.int(),
  origins: z.tuple([z.int(), z.int()]),
  denials: z.int(),
  carriers: z.array(CarrierSchema),
});
const WhoseClaimSchema: z.ZodType<WhoseClaim> = z.object({
  words: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  voice: z.string(),
  weak: z.boolean(),
  known: KnownSchema.nullable(),
});
const WhoseSchema: z.ZodType<Whose> = z.object({
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  state: z.enum(['held', 'edited', 'new']),
  article: z.string().nullable(),
  copyOf: z.string().nullable(),
  story: z.string().nullable(),
  claims: z.array(WhoseClaimSchema),
  notes: z.array(z.string()),
});

/** What somebody has open, held against the ledger. Nothing is fetched and nothing kept. */
async function whose({ desk, request }: Ask): Promise<Reply> {
  const opened = checked(OpenedSchema, await jsonOf(request, MOST_PAGE), 'The page');
  if (opened.html !== undefined || opened.text !== undefined) return json(await whoseIs(desk, opened));
  const held = await whoseHeld(desk, opened.url ?? '');
  if (held !== null) return json(held);
  throw new Trouble(
    404,
    'Not in this ledger',
    'No article of this ledger is published there; send its page as "html", or open /whose on the desk.',
  );
}

/** What the open page asks. */
export const OPEN_PAGE: readonly Operation[] = [
  {
    ...READS,
    id: 'whose',
    method: 'POST',
    pattern: '/api/whose',
    summary: 'Which claims stand in a page or text, on whose word, who else carries them; nothing is fetched or kept',
    takes: OpenedSchema,
    gives: WhoseSchema,
    answer: whose,
  },
];
