import type { Span } from '../model/index.ts';
import type { StoreReader } from '../store/index.ts';
import { resolveInArticle } from './resolve-finding.ts';
import { resolvePart } from './resolve-part.ts';

/** Words with their place. */
export interface Quoted {
  readonly words: string;
  readonly article: string;
  readonly version: number;
  readonly spans: readonly Span[];
}

/**
 * What an address names. `live`: it is so now; `led-on`: its words have become part of something else, at `address`;
 * `unread`: its words stand where they stood, and the reader of today finds nothing in them; `gone`: its words are no
 * longer there. In the last two it is shown as it was.
 */
export interface Resolved {
  readonly kind: 'article' | 'finding' | 'story' | 'claim' | 'origin' | 'speaker';
  readonly state: 'live' | 'led-on' | 'unread' | 'gone';
  /** the address that it has now */
  readonly address: string;
  readonly text: string;
  /** of a claim, an origin, a finding: words that it named when it was given out */
  readonly quoted: readonly Quoted[];
  /** addresses or ids of what belongs to it: articles of a story, members of a claim */
  readonly parts: readonly string[];
  /** how alike, 0 to 1, the words are that stand in the place of edited ones; null where none do */
  readonly likeness: number | null;
  readonly said: string;
}

/**
 * Follow an address: of an article (`a_…`, a version of it `a_…@2`), of a finding in one (`a_….ID`), of a story, claim,
 * or origin. Null where it was never given out.
 */
export async function resolve(tx: StoreReader, address: string): Promise<Resolved | null> {
  return address.startsWith('a_') ? resolveInArticle(tx, address) : resolvePart(tx, address);
}
