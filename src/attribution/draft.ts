import type { Span } from '../model/index.ts';
import type { Range, Rule } from './doc-view.ts';

/** An attribution on its way: where its parts are, and what it lies in. */
export interface Draft {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** the spans as found, in the same order */
  readonly spans: {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  };
  /** the word of the cue on which the others hang */
  readonly head: number;
  /** index of the attribution whose content this lies in, -1 without */
  readonly parent: number;
  readonly confidence: number | null;
  /** what found it */
  readonly rule: Rule;
}
