import { z } from 'zod';
import { Span } from './span.ts';

/**
 * An expression of time and what it stands for: ISO 8601 / EDTF as `design/ledger-format.md` of the
 * project fixes it (`2024-05-29`, `2024-W16`, `2024-04-15/2024-04-21`, `..`, `XXXX-02-21`, `P6M`,
 * `PAST_REF`), or null where not even that can be said.
 */
export const DateMention: z.ZodType<DateMention> = z.object({ span: Span, value: z.string().nullable() });
export interface DateMention {
  readonly span: Span;
  readonly value: string | null;
}

/** Hedge of a figure: exactly, about, more than, less than, at least, at most. */
export const QuantityOp: z.ZodEnum<{ [K in QuantityOp]: K }> = z.enum(['=', '~', '>', '<', '>=', '<=']);
export type QuantityOp = '=' | '~' | '>' | '<' | '>=' | '<=';

/** A figure: `unit` is `percent`, an ISO currency, or a singular noun; `op` the hedge ("nearly", "more than"). */
export const Quantity: z.ZodType<Quantity> = z.object({
  span: Span,
  value: z.number(),
  unit: z.string().nullable(),
  op: QuantityOp,
});
export interface Quantity {
  readonly span: Span;
  readonly value: number;
  readonly unit: string | null;
  readonly op: QuantityOp;
}
