import { z } from 'zod';
import { Judged } from './judged.ts';
import { Span } from './span.ts';

export const AttributionKind: z.ZodEnum<{ [K in AttributionKind]: K }> = z.enum(['direct', 'mixed', 'indirect']);
/** `direct`: all of the content in quotation marks; `mixed`: some; `indirect`: none. */
export type AttributionKind = 'direct' | 'mixed' | 'indirect';

/** When, where, and at what event it was said. */
export const Occasion: z.ZodType<Occasion> = z.object({
  date: z.string().nullable(),
  place: z.string().nullable(),
  venue: z.string().nullable(),
});
export interface Occasion {
  readonly date: string | null;
  readonly place: string | null;
  readonly venue: string | null;
}

/** Source, cue and content alone, as the span finder gives them (PolNeAR: Newell, Margolin, Ruths, LREC 2018). */
export interface AttributionSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export const CueStructure: z.ZodType<CueStructure> = z.object({
  words: z.array(z.string()),
  negatives: z.array(z.string()),
  passive: z.boolean(),
  terms: z.array(z.string()),
  author: z.string().nullable(),
  source: z.array(z.string()).exactOptional(),
  opening: z.array(z.string()).exactOptional(),
  such: z.array(z.string()).exactOptional(),
});
/** What the parse knows of an attribution, so that nothing after it reads cue and content again. Lemmas in lower case. */
export interface CueStructure {
  /** all words of the cue, in order */
  readonly words: readonly string[];
  /** those that "not", "never" or "no" hangs on, in the cue or before it */
  readonly negatives: readonly string[];
  /** is the cue a verb in the passive ("is denied")? */
  readonly passive: boolean;
  /** words of content of what is said, outside names, each once, in order of reading */
  readonly terms: readonly string[];
  /** where the source is a document: the entity whose it is, by the words before it; null where that is not said */
  readonly author: string | null;
  /** the words of the source, as written, signs among them; absent in older ledgers */
  readonly source?: readonly string[];
  /** where its words are said around the cue ("the ship is believed to have …"): lemmas of those before it */
  readonly opening?: readonly string[];
  /** what it says there was no such thing as, as lemmas */
  readonly such?: readonly string[];
}

/** Somebody says, thinks, hopes, denies something. Each role is a list of spans in text order. */
export const Attribution: z.ZodType<Attribution> = z.object({
  id: z.string(),
  formerly: z.string().exactOptional(),
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
  kind: AttributionKind,
  speaker: z.string().nullable(),
  anonymous: z.boolean(),
  parent: z.string().nullable(),
  nested: z.boolean(),
  via: z.array(z.string()),
  addressee: z.array(z.string()),
  occasion: Occasion.nullable(),
  confidence: z.number().nullable(),
  reasons: z.array(z.string()).optional(),
  structure: CueStructure.exactOptional(),
  judged: z.array(Judged).exactOptional(),
});
export interface Attribution extends AttributionSpans {
  readonly id: string;
  /** its number in the older ledger that it was read from */
  readonly formerly?: string;
  readonly kind: AttributionKind;
  /** entity, resolved through pronouns and nominals; null if nobody is meant */
  readonly speaker: string | null;
  /** true for unnamed persons and unidentified reports; false for a state, a body, a person named elsewhere */
  readonly anonymous: boolean;
  /** the attribution whose content this one lies in */
  readonly parent: string | null;
  readonly nested: boolean;
  /** entities said to have carried the words */
  readonly via: readonly string[];
  /** entities spoken to */
  readonly addressee: readonly string[];
  readonly occasion: Occasion | null;
  /** probability of the model, null where a rule found it */
  readonly confidence: number | null;
  /** which rule, or the model, found the spans, and which rule the speaker; absent in older ledgers */
  readonly reasons?: readonly string[] | undefined;
  /** absent in older ledgers */
  readonly structure?: CueStructure;
  /** what people decided of it, in a ledger that lasts */
  readonly judged?: readonly Judged[];
}
