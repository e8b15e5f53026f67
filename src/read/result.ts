import type { Article, Span } from '../model/index.ts';

/** What a kept stretch of the article is. `note` is an editor's note or a correction printed in the page. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'note';

/**
 * One kept block: where it stands in `article.text`, and in the decoded source (null where the format has no such
 * offsets).
 */
export interface KeptBlock {
  readonly span: Span;
  readonly kind: BlockKind;
  readonly source: Span | null;
}

/** One block of the input as the reader saw it, in order, with what was done to it: what `--explain` colours. */
export interface JudgedBlock {
  readonly text: string;
  readonly kept: boolean;
  /** the rule or model that decided, in a word or two */
  readonly rule: string;
  /** probability that it belongs to the article, where a model said so */
  readonly score: number | null;
}

/** What the reader knows beyond the fields of `Article`. */
interface ReadDetails {
  readonly blocks: readonly KeptBlock[];
  readonly judged: readonly JudgedBlock[];
  readonly section: string | null;
  readonly canonicalUrl: string | null;
  readonly captions: readonly string[];
  readonly contributors: readonly string[];
}

/**
 * One input, read or not. `quality` is the estimated share of the text that is right (0 to 1), null where nothing can
 * be said.
 */
export type ReadResult =
  | {
      readonly kind: 'article';
      readonly input: string;
      readonly article: Article;
      readonly quality: number | null;
      readonly notes: readonly string[];
      readonly details: ReadDetails;
    }
  | { readonly kind: 'unreadable'; readonly input: string; readonly id: string; readonly reason: string };

/** What a person says of an input (front matter, `sources.csv`, a feed); it wins over what the input says of itself. */
export interface Given {
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly byline?: readonly string[];
  readonly title?: string;
  readonly agency?: string;
  readonly lang?: string;
}

/** What a format makes of its bytes, before ids, hashes and given values are put in. */
export interface Extracted {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtBasis: Article['publishedAtBasis'];
  readonly modifiedAt: string | null;
  readonly lang: string | null;
  readonly text: string;
  readonly removed: Article['removed'];
  readonly quality: number | null;
  readonly notes: readonly string[];
  readonly details: ReadDetails;
}
