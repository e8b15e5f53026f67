import type { Doc } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { Claim } from './claim.ts';
import type { Entity, Mention } from './entity.ts';
import type { TextLayout } from './layout.ts';
import type { Span } from './span.ts';
import type { DateMention, Quantity } from './value.ts';

/** Universal part of speech (UD v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A sentence: its span in the text, and its tokens `[from, to)`. Paragraphs never share a sentence. */
export interface Sentence {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  /** is it a dateline ("LISBON, May 3 (Wire) –")? Where a report was written is not what it speaks of */
  readonly dateline: boolean;
}

/**
 * Tokens of a whole document, one array per property, all of length `count`. Words are Universal
 * Dependencies v2 words: "don't" is do + n't, "China's" is China + 's, hyphenated compounds are split
 * as in the treebanks.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly string[];
  readonly lemma: readonly string[];
  readonly upos: readonly Upos[];
  /** Penn Treebank tag */
  readonly xpos: readonly string[];
  /** index in the document of the token's head, -1 for the root of a sentence */
  readonly head: Int32Array;
  /** relation to the head with its subtype, by the names of UD 2.15: `nsubj:pass`, `obl:unmarked` … */
  readonly deprel: readonly string[];
  /** index of the sentence */
  readonly sentence: Int32Array;
}

/** Result of sentence splitting and tokenising. */
export interface Segmented extends Doc {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
}
/** A segmented text, and where its tokens lie (UTF-16 code units). */
export interface TokenSpans {
  readonly segmented: Segmented;
  readonly start: Int32Array;
  readonly end: Int32Array;
}
/** … of tagging and parsing. */
export interface Parsed extends Segmented {
  readonly tokens: Tokens;
}

/** A named thing found by the name model: tokens `[from, to)`. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}
/** Kinds of names; `NORP`: adjectives and peoples of states, faiths, parties (OntoNotes). */
export type NameType = 'PERSON' | 'ORG' | 'PLACE' | 'NORP' | 'FACILITY' | 'EVENT' | 'PRODUCT';

/** What the language stage gives. `entities` are those of this document, ids `e1`, `e2` … */
export interface Analysis extends Parsed {
  readonly names: readonly NameSpan[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly layout?: TextLayout;
}

/** … with attributions; unnamed speakers have become entities, first-person pronouns point to their speaker. */
export interface Attributed extends Analysis {
  readonly attributions: readonly Attribution[];
}
/** … with claims: the whole of what is said about one article by itself. */
export interface Annotated extends Attributed {
  readonly claims: readonly Claim[];
}
