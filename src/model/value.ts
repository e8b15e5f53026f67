import { z } from 'zod';
import { Span } from './span.ts';

/**
 * An expression of time and what it stands for: ISO 8601 / EDTF as `design/ledger-format.md` of the
 * project fixes it (`2024-05-29`, `2024-W16`, `2024-04-15/2024-04-21`, `..`, `XXXX-02-21`, `P6M`,
 * `PAST_REF`), or null where not even that can be said.
 */
export const DateMention: z.ZodType<DateMention> = z.object({
  span: Span,
  value: z.string().nullable(),
  words: z.array(z.string()).exactOptional(),
  lead: z.string().exactOptional(),
});
export interface DateMention {
  readonly span: Span;
  readonly value: string | null;
  /** its words in lower case; absent in older ledgers */
  readonly words?: readonly string[];
  /** "since" or "for", where one opens what lasts since then, or for so long; absent where none does */
  readonly lead?: string;
}

/** Hedge of a figure: exactly, about, more than, less than, at least, at most. */
export const QuantityOp: z.ZodEnum<{ [K in QuantityOp]: K }> = z.enum(['=', '~', '>', '<', '>=', '<=']);
export type QuantityOp = '=' | '~' | '>' | '<' | '>=' | '<=';

const MEASURES = ['money', 'share', 'time', 'length', 'people', 'things'] as const;
/** What a figure is of: money, a share, a length of time, another measure, people, or things of one noun. */
export const MeasureKind: z.ZodEnum<{ [K in MeasureKind]: K }> = z.enum(MEASURES);
export type MeasureKind = (typeof MEASURES)[number];

/** What a figure measures, as far as the words beside it say. */
export const QuantityMeasure: z.ZodType<QuantityMeasure> = z.object({
  kind: MeasureKind,
  unit: z.string(),
  op: QuantityOp,
  population: z.string().nullable(),
  part: z.boolean(),
  priced: z.string().nullable(),
  moving: z.boolean(),
  night: z.boolean(),
  digits: z.boolean(),
  span: Span,
  clause: Span,
});
export interface QuantityMeasure {
  readonly kind: MeasureKind;
  /** noun or sign that is counted in, singular; `person` where the words beside it alone tell that it counts people */
  readonly unit: string;
  /** the hedge, `<` for what is nearly so much */
  readonly op: QuantityOp;
  /** what people are counted: `dead`, `injured` …; null where no word beside the figure says so */
  readonly population: string | null;
  /** is it part of another figure, or does it come on top of one? */
  readonly part: boolean;
  /** what it is the price of: "a $900 coat"; null where it is of nothing that stands right behind it */
  readonly priced: string | null;
  /** is it a price or a rate, which is another by the hour? */
  readonly moving: boolean;
  /** is a night spoken of beside it, which is of two days? */
  readonly night: boolean;
  /** is it written in digits? */
  readonly digits: boolean;
  /** the figure with its noun */
  readonly span: Span;
  /** the part of its sentence that it stands in, up to the next comma or conjunction */
  readonly clause: Span;
}

/** The words of content of a figure's sentence, as lemmas, the nearest first. */
export const Surroundings: z.ZodType<Surroundings> = z.object({
  before: z.array(z.string()),
  behind: z.array(z.string()),
});
export interface Surroundings {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** A figure: `unit` is `percent`, an ISO currency, or a singular noun; `op` the hedge ("nearly", "more than"). */
export const Quantity: z.ZodType<Quantity> = z.object({
  span: Span,
  value: z.number(),
  unit: z.string().nullable(),
  op: QuantityOp,
  measure: QuantityMeasure.nullable().exactOptional(),
  around: Surroundings.exactOptional(),
});
export interface Quantity {
  readonly span: Span;
  readonly value: number;
  readonly unit: string | null;
  readonly op: QuantityOp;
  /** null where it measures nothing that another figure could; absent in older ledgers */
  readonly measure?: QuantityMeasure | null;
  /** the words beside it, where it measures something; a claim's figures do without */
  readonly around?: Surroundings;
}
