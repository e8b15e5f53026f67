import type { Filters } from '../lasting/index.ts';
import type { Desk } from './desk.ts';
import { findingsIn, type FindingView } from './find-finding.ts';
import { queueOf } from './queue.ts';

/** Findings that are judged in one act, at most: as many as a person reads before a judgement. */
export const LIST_MOST = 12;
/** Sentences of a search that are looked through for findings that nobody has judged. */
const LOOKED_AT = 200;

/** A finding that is listed, and why it is asked. */
export interface Listed {
  readonly finding: FindingView;
  readonly why: string;
}

/** Where what is listed comes from: the queue, that of a story, or a search. */
export type From =
  | { readonly kind: 'queue'; readonly story: string | null }
  | { readonly kind: 'search'; readonly words: string; readonly filters: Filters };

/**
 * Findings that nobody has judged, as many as are judged in one act. Pairs are not among them: each is a question of
 * its own.
 *
 * @param later keys of what this person leaves out
 */
export async function listedFrom(desk: Desk, from: From, later: ReadonlySet<string>): Promise<readonly Listed[]> {
  if (from.kind === 'search') return found(desk, from, later);
  const items = await queueOf(desk, from.story, later);
  // a finding may tell two claims of a story, and is judged once
  const listed = new Map<string, Listed>();
  for (const one of items) if (one.kind === 'finding' && !listed.has(one.key)) listed.set(one.key, one);
  return [...listed.values()].slice(0, LIST_MOST);
}

async function found(
  desk: Desk,
  { words, filters }: Extract<From, { kind: 'search' }>,
  later: ReadonlySet<string>,
): Promise<readonly Listed[]> {
  const { found: sentences } = await desk.ledger.search(words, filters, { most: LOOKED_AT });
  const listed = new Map<string, Listed>();
  for (const { article: address, claims } of sentences) {
    if (listed.size === LIST_MOST) break;
    for (const part of await desk.partsAt(address)) {
      const article = part.articles.find(({ id }) => part.places.get(id)?.address === address);
      if (article === undefined) continue;
      for (const { id } of claims) {
        const finding = findingsIn(part).of(article, id);
        if (finding === null || later.has(finding.about) || desk.log.on(finding.about).length > 0) continue;
        if (listed.size < LIST_MOST) listed.set(finding.about, { finding, why: '' });
      }
    }
  }
  return [...listed.values()];
}
