import { z } from 'zod';
import { VERDICTS, type Anchor, type Correction, type PairOf, type Verdict } from '../ledger/index.ts';
import { ClaimType, Modality, OriginKind, Polarity, Span } from '../model/index.ts';

/** A judgement as a person, or a file of `export judgements`, gives it. */
export interface GivenJudgement {
  readonly person: string;
  readonly verdict: Verdict;
  /** what it is about: an address, of a pair two; not needed where `anchors` say it */
  readonly about?: string | readonly [string, string] | undefined;
  readonly of?: PairOf | null | undefined;
  readonly anchors?: readonly Anchor[] | undefined;
  readonly says?: Correction | null | undefined;
  readonly note?: string | null | undefined;
  readonly undoes?: number | null | undefined;
  readonly names?: readonly [string, string] | undefined;
  readonly together?: string | undefined;
  /** ISO 8601 with time; now, where it is not given */
  readonly at?: string | undefined;
  readonly saw?: unknown;
  readonly reader?: string | null | undefined;
  /** its number in the ledger that it was exported from */
  readonly seq?: number | undefined;
}

/** Is it about two things? */
export const isPair = (verdict: Verdict): boolean =>
  verdict === 'same' || verdict === 'different' || verdict === 'unsure';

const Words = z.string().min(1).max(500);
const NOBODY = 'is missing: a judgement says in "person" who judges';
const Address = z.string().min(1).max(200);
const GivenAnchor = z.object({
  article: Address,
  version: z.int().min(1),
  role: z.enum(['claim', 'attribution', 'mention', 'article']),
  span: z.tuple([z.int().min(0), z.int().min(0)]),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  finding: z.string().nullable(),
});

export const GivenJudgement: z.ZodType<GivenJudgement> = z
  .object({
    person: z.string(NOBODY).trim().min(1, NOBODY).max(500),
    verdict: z.enum(VERDICTS),
    /** what it is about: an address, of a pair two */
    about: z.union([Address, z.tuple([Address, Address])]).optional(),
    of: z.enum(['claims', 'entities', 'origins', 'articles']).nullish(),
    anchors: z.array(GivenAnchor).max(2).optional(),
    says: z
      .object({
        speaker: Words.nullish(),
        via: z.array(Words).optional(),
        type: ClaimType.optional(),
        polarity: Polarity.optional(),
        modality: Modality.optional(),
        originKind: OriginKind.optional(),
        span: Span.optional(),
        exact: z.string().optional(),
      })
      .strict()
      .nullish(),
    note: z.string().max(10_000).nullish(),
    undoes: z.int().nullish(),
    names: z.tuple([Address, Address]).optional(),
    together: z.string().min(1).max(100).optional(),
    at: z.iso.datetime({ offset: true }).optional(),
    saw: z.unknown().optional(),
    reader: z.string().nullish(),
    seq: z.int().optional(),
  })
  .refine(
    ({ verdict, undoes }) => (verdict === 'undo') === (undoes != null),
    'an undo names in "undoes" what it takes back',
  )
  .refine(({ verdict, says }) => verdict !== 'correct' || says != null, 'a correction says in "says" what is right')
  .refine(
    ({ verdict, about, anchors }) => !isPair(verdict) || Array.isArray(about) || anchors?.length === 2,
    'a pair names two addresses in "about"',
  )
  .refine(
    ({ about, anchors, verdict }) => verdict === 'undo' || about !== undefined || anchors !== undefined,
    '"about" is missing',
  );
