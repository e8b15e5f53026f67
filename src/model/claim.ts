import { z } from 'zod';
import { Judged } from './judged.ts';
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

const FORMS = ['clause', 'copula', 'nominal', 'fragment'] as const;
/**
 * How a claim is put: by a verb of its own, by what is said of a subject ("the seal is genuine"), by a noun ("talks in
 * the capital"), or as a piece of a sentence without a finite verb.
 */
export const ClaimForm: z.ZodEnum<{ [K in ClaimForm]: K }> = z.enum(FORMS);
export type ClaimForm = (typeof FORMS)[number];

/** A dependent of a claim's predicate: its relation, the lemma that heads it, and whom it means, if anybody. */
export const Argument: z.ZodType<Argument> = z.object({
  relation: z.string(),
  lemma: z.string(),
  entity: z.string().nullable(),
});
export interface Argument {
  /** `subject` (in the passive the agent), `object`, `indirect`, `complement`, or a preposition */
  readonly relation: string;
  readonly lemma: string;
  readonly entity: string | null;
}

/** What is judged of what, in a word that has an opposite ("genuine"): by lemmas, names of the subject among them. */
export const Appraisal: z.ZodType<Appraisal> = z.object({
  word: z.string(),
  subject: z.array(z.string()),
  negated: z.boolean(),
});
export interface Appraisal {
  readonly word: string;
  readonly subject: readonly string[];
  readonly negated: boolean;
}

/** How the sentence, or sentences, are put that a claim is shown under (`text`). */
export const SentenceForm: z.ZodType<SentenceForm> = z.object({
  words: z.int(),
  whole: z.boolean(),
  leaning: z.boolean(),
  named: z.boolean(),
  negated: z.boolean(),
  joints: z.array(z.int()),
  opened: z.boolean().exactOptional(),
  ended: z.boolean().exactOptional(),
});
export interface SentenceForm {
  readonly words: number;
  /** has it a finite verb, and does it not begin as a clause that hangs on another? */
  readonly whole: boolean;
  /** does it begin with a pronoun or a word that joins it to what stands before? */
  readonly leaning: boolean;
  /** does it name anybody or anything? */
  readonly named: boolean;
  /** does it say that something is not so? */
  readonly negated: boolean;
  /** places in `text` (UTF-16 code units) at which its main clause may end, in order */
  readonly joints: readonly number[];
  /** false where it does not begin as a sentence does, with a capital or a figure, or end as one; else absent */
  readonly opened?: boolean;
  readonly ended?: boolean;
}

const OPENINGS = ['subordinate', 'infinite'] as const;
/** How a claim's own words may open: as a clause that hangs on another, or as one without a finite verb. */
export const Opening: z.ZodEnum<{ [K in Opening]: K }> = z.enum(OPENINGS);
export type Opening = (typeof OPENINGS)[number];

const MARKS = ['quotation', 'oneself', 'outlet', 'open'] as const;
/**
 * What else a sentence shows: a quotation mark; that somebody speaks of himself; that a paper speaks of itself, outside of
 * quotations; that it does not end as sentences do.
 */
export const SentenceMark: z.ZodEnum<{ [K in SentenceMark]: K }> = z.enum(MARKS);
export type SentenceMark = (typeof MARKS)[number];

/** How the own words of a claim stand in the text. */
export const Wording: z.ZodType<Wording> = z.object({
  opening: Opening.exactOptional(),
  small: z.array(z.string()),
  quoted: z.boolean().exactOptional(),
  such: z.array(z.string()).exactOptional(),
  sentence: z.array(SentenceMark).exactOptional(),
});
export interface Wording {
  /** absent where it opens plainly */
  readonly opening?: Opening;
  /** auxiliaries, adverbs and pronouns of it that are no words of content ("did", "never", "nobody"), each once */
  readonly small: readonly string[];
  /** does a quotation mark stand in it, or beside it? Absent where none does */
  readonly quoted?: boolean;
  /** what it says there was no such thing as, as lemmas; absent where it says so of nothing */
  readonly such?: readonly string[];
  /** of the sentence that it begins in; absent where there is none */
  readonly sentence?: readonly SentenceMark[];
}

/** What the parse knows of a claim, for comparing claims without reading their words again. Lemmas in lower case. */
export const ClaimStructure: z.ZodType<ClaimStructure> = z.object({
  predicate: z.string(),
  form: ClaimForm,
  passive: z.boolean(),
  negated: z.boolean(),
  headline: z.boolean(),
  arguments: z.array(Argument),
  terms: z.array(z.string()),
  names: z.array(z.string()),
  context: z.array(z.string()),
  modal: z.boolean().exactOptional(),
  firstPerson: z.boolean().exactOptional(),
  negatives: z.array(z.string()).exactOptional(),
  judgements: z.array(Appraisal).exactOptional(),
  sentence: SentenceForm.exactOptional(),
  wording: Wording.exactOptional(),
  leftOpen: z.object({ actor: z.array(z.string()), recipient: z.array(z.string()) }).exactOptional(),
  meaning: z.base64().exactOptional(),
});
export interface ClaimStructure {
  /** a verb with its particle ("call_off"), an event noun, or what is said of the subject */
  readonly predicate: string;
  readonly form: ClaimForm;
  readonly passive: boolean;
  /** do its own words say that something is not so? */
  readonly negated: boolean;
  /** does it stand in the headline? */
  readonly headline: boolean;
  readonly arguments: readonly Argument[];
  /** words of content of the evidence outside names, each once, in order of reading; figures as written */
  readonly terms: readonly string[];
  /** entities that the evidence names, or means by a pronoun or noun */
  readonly names: readonly string[];
  /** words of content, and of names, in the rest of its sentence */
  readonly context: readonly string[];
  // what follows is missing in ledgers of older versions
  /** does the predicate stand behind a modal verb ("could", "will")? */
  readonly modal?: boolean;
  /** is it said in the first person? */
  readonly firstPerson?: boolean;
  /** words of the evidence that "not", "never" or "no" hangs on */
  readonly negatives?: readonly string[];
  readonly judgements?: readonly Appraisal[];
  readonly sentence?: SentenceForm;
  readonly wording?: Wording;
  /** whom its words seem to name where a party is left open: never shown, claims are compared by it */
  readonly leftOpen?: { readonly actor: readonly string[]; readonly recipient: readonly string[] };
  /**
   * What it says, in numbers of the engine that read it: int8 in base64. The cosine of two tells how alike they are;
   * absent where the engine gives none.
   */
  readonly meaning?: string;
}

/** How sure the reading of a claim's parties is, 0 to 1 (a calibrated probability); null: the words name none. */
export const PartyConfidence: z.ZodType<PartyConfidence> = z.object({
  actor: z.number().nullable(),
  recipient: z.number().nullable(),
});
export interface PartyConfidence {
  readonly actor: number | null;
  readonly recipient: number | null;
}

/** One proposition of an article. */
export const Claim: z.ZodType<Claim> = z.object({
  id: z.string(),
  formerly: z.string().exactOptional(),
  evidence: z.array(Span).min(1),
  text: z.string(),
  context: z.array(Span).optional(),
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
  reasons: z.array(z.string()).optional(),
  confidence: PartyConfidence.exactOptional(),
  structure: ClaimStructure.nullable(),
  judged: z.array(Judged).exactOptional(),
});
export interface Claim {
  readonly id: string;
  /** its number in the older ledger that it was read from */
  readonly formerly?: string;
  /** the clause that is claimed */
  readonly evidence: readonly Span[];
  /** the article's own sentence or sentences; a name in square brackets behind a pronoun that can mean nobody else */
  readonly text: string;
  /** the sentences that `text` shows; missing in ledgers of older versions */
  readonly context?: readonly Span[] | undefined;
  /** id of the attribution that asserts it; `narrator`, or `unclear`: in somebody's words, it is not clear whose */
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
  /** `field: rule “words”` of its type, parties, polarity, modality and holder; absent in older ledgers */
  readonly reasons?: readonly string[] | undefined;
  /**
   * of an event: how sure it is that whom the words seem to name as its actor and recipient is right. Below the line of
   * the reading the party is left open, and its confidence stays. Absent of states and in older ledgers
   */
  readonly confidence?: PartyConfidence;
  /** null in ledgers of older versions */
  readonly structure: ClaimStructure | null;
  /** what people decided of it, in a ledger that lasts */
  readonly judged?: readonly Judged[];
}
