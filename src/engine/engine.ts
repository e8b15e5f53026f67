/**
 * The port between what is trained and what is written. An engine reads texts with models of its own; the stages work
 * on what it gives, by rules, and never see a weight. `contract.fixture.ts` holds every engine to what stands here.
 */
import type { AttributionSpans, NameSpan, Parsed, TokenSpans } from '../model/index.ts';
import type { ScoreAntecedents } from './antecedents.ts';

/** An attribution as spans of the text, with the probability that it is one. */
export interface FoundSpans extends AttributionSpans {
  /** above 0, at most 1 */
  readonly confidence: number;
}

/** A text as an engine has read it: all that the stages ask of a model about one document. */
export interface Prepared {
  /**
   * The given text with its given tokens, and for each token lemma, tags and head. Every sentence is one tree with one
   * root; heads never leave the sentence.
   */
  readonly parsed: Parsed;
  /** names by the models alone, tokens `[from, to)`, in order and apart; the language stage sets them right */
  readonly names: readonly NameSpan[];
  /**
   * Outermost attributions in text order of their cues: one cue each, in one piece, and at least one piece of content;
   * spans of a role are in order, begin and end with a token, and cues and contents of all share no token.
   */
  readonly attributions: readonly FoundSpans[];
  /**
   * What the tokens `[from, to)` say together, for likeness: as far as two of these point the same way, they say the same.
   * 128 numbers of length one, zeros for no token. Absent where the engine cannot tell.
   */
  readonly meaning?: (from: number, to: number) => Float32Array;
  /** asked by the language stage for pronoun after pronoun, in reading order; gives the same for the same question */
  readonly scoreAntecedents: ScoreAntecedents;
}

/**
 * A reader of texts. The same text gives the same result whatever is prepared before, beside or after it: batches are
 * for speed alone.
 */
export interface Engine {
  /** short name, as on the command line */
  readonly id: string;
  /** what whoever waits for it should be told once, in a line without a full stop; null where there is nothing */
  readonly note?: string | null;
  /**
   * Read texts, one result for each in their order. May run elsewhere and take long; takes any text, the empty one
   * too. Rejects only by a fault of the engine.
   */
  prepare(texts: readonly TokenSpans[]): Promise<readonly Prepared[]>;
}

/** An engine that can also read a text at once, on this thread. */
export interface ImmediateEngine extends Engine {
  /** what `prepare` gives for this one text */
  prepareNow(text: TokenSpans): Prepared;
}

/** What runs of tokens `[from, to)` of a text say together, as `Prepared` has it, of a text that is read already. */
export type MeaningReader = (read: Pick<Parsed, 'text' | 'tokens'>) => (from: number, to: number) => Float32Array;
