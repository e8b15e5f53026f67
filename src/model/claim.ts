import { z } from 'zod';
import { Span } from './span.ts';
import { Quantity } from './value.ts';

const TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATE',
] as const;

/** The event types of PLOVER (Open Event Data Alliance), and `STATE` for what is no event. */
export const ClaimType: z.ZodEnum<{ [K in ClaimType]: K }> = z.enum(TYPES);
export type ClaimType = (typeof TYPES)[number];

export const Polarity: z.ZodEnum<{ [K in Polarity]: K }> = z.enum(['affirmed', 'negated', 'denied']);
/** `negated`: the holder says it is not so or has not been seen; `denied`: the party concerned says it is not so. */
export type Polarity = 'affirmed' | 'negated' | 'denied';

/**
 * How far the holder stands behind a claim: as fact, as a possibility, a plan, under a condition, or as a wish to
 * others.
 */
export const Modality: z.ZodEnum<{ [K in Modality]: K }> = z.enum([
  'asserted',
  'possible',
  'planned',
  'conditional',
  'requested',
]);
export type Modality = 'asserted' | 'possible' | 'planned' | 'conditional' | 'requested';

/** One proposition of an article. */
export const Claim: z.ZodType<Claim> = z.object({
  id: z.string(),
  evidence: z.array(Span).min(1),
  text: z.string(),
  holder: z.string(),
  type: ClaimType,
  mode: z.string().nullable(),
  actor: z.array(z.string()),
  recipient: z.array(z.string()),
  goods: z.array(z.string()),
  quantities: z.array(Quantity),
  time: z.string().nullable(),
  place: z.string().nullable(),
  polarity: Polarity,
  modality: Modality,
  origin: z.string().nullable(),
});
export interface Claim {
  readonly id: string;
  readonly evidence: readonly Span[];
  /** one plain sentence, names resolved */
  readonly text: string;
  /** id of the attribution that asserts it, or `narrator` */
  readonly holder: string;
  readonly type: ClaimType;
  readonly mode: string | null;
  /** entities: the person first, then the state or body spoken or acted for */
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  /** ids of the goods table, else the words */
  readonly goods: readonly string[];
  readonly quantities: readonly Quantity[];
  /** date value */
  readonly time: string | null;
  readonly place: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** filled in by the ledger */
  readonly origin: string | null;
}
