import type { Copy, Origin } from '../model/index.ts';
import { itemAt, valueAt } from '../model/item-at.ts';
import { orderOf } from '../model/order-of.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { dateRange } from './date-range.ts';
import { ASSERTING, type DraftGroup } from './draft-group.ts';
import type { Sourced } from './find-origins.ts';
import { meaningCosine } from './meaning.ts';
import type { Idf } from './score-pair.ts';
import { cosine } from './terms.ts';

/** A claim that is this much of what its report is about is no aside, whose source may be another. */
export const CENTRAL = 0.5;

/** Cosine of the words of two claims from which one may be told on the word that the other is. */
const ALIKE = 0.15;
/** … and cosine of what they say. */
const MEANT = 0.45;

/** Claims without a source of their own and the origin that each is told on. */
export interface Retellings {
  readonly origins: ReadonlyMap<number, Sourced>;
  /** those told in other words, or on one origin of several: they may be the report's own */
  readonly inDoubt: ReadonlySet<number>;
}

interface StorySources {
  readonly originOf: ReadonlyMap<number, Sourced>;
  readonly profiles: readonly ClaimProfile[];
  readonly idf: Idf;
}

/**
 * What a report tells without a source, while others give one: a copy rests on what its original rests on, and what a
 * later report is about rests on the origin of the claim that it comes nearest to. Nothing new entered the record by it.
 * Gives the claims that so take the origin of another.
 */
export function retellings(
  groups: readonly DraftGroup[],
  profiles: readonly ClaimProfile[],
  originOf: ReadonlyMap<number, Sourced>,
  central: ArrayLike<number>,
  copies: readonly Copy[],
  idf: Idf,
): Retellings {
  const copiedFrom = new Map<string, Set<string>>();
  for (const { article, of } of copies) copiedFrom.set(article, (copiedFrom.get(article) ?? new Set()).add(of));
  const found = new Map<number, Sourced>();
  const inDoubt = new Set<number>();
  for (const group of groups) {
    const told = group.members.filter(({ relation }) => ASSERTING.has(relation)).map(({ index }) => index);
    const origins = new Set(told.flatMap((i) => originOf.get(i) ?? []));
    if (origins.size === 0) continue;
    for (const i of told) {
      if (originOf.has(i) || found.has(i)) continue;
      const { article, claim } = itemAt(profiles, i);
      const original = told.find(
        (j) => originOf.has(j) && copiedFrom.get(article.id)?.has(profiles[j]?.article.id ?? ''),
      );
      if (original !== undefined) {
        found.set(i, valueAt(originOf, original));
        continue;
      }
      // somebody's word, though nobody can say whose, is not another's
      if (claim.holder === 'unclear' || isSaid(itemAt(profiles, i))) continue;
      if (itemAt(central, i) < CENTRAL) continue;
      const nearest = nearestOf(told, i, { originOf, profiles, idf });
      if (nearest === null || !follows(article.publishedAt, nearest.origin)) continue;
      found.set(i, nearest.origin);
      if (origins.size > 1 || nearest.words < ALIKE) inDoubt.add(i);
    }
  }
  return { origins: found, inDoubt };
}

/**
 * The origin of the claim of another that comes nearest to one, and how alike their words are; null for none. Whoever
 * the report itself quotes on something else comes before whom only others quote, but not for what is told of him or
 * is said to be so.
 */
function nearestOf(
  told: readonly number[],
  i: number,
  { originOf, profiles, idf }: StorySources,
): { readonly origin: Sourced; readonly words: number } | null {
  const own = itemAt(profiles, i);
  let best: { readonly origin: Sourced; readonly words: number } | null = null;
  let top = 0;
  let isQuoted = false;
  for (const j of told) {
    const origin = originOf.get(j);
    if (origin === undefined) continue;
    const other = itemAt(profiles, j);
    const words = cosine(own.likeness, other.likeness, idf);
    const meaning = meaningCosine(own, other) ?? 0;
    // two heads of reports may stand together for what they are about; whose word it is takes more
    if (words < ALIKE && meaning < MEANT) continue;
    const quoted = own.holder === null && !isOf(own, origin) && origin.speeches.some((v) => v.article === own.article);
    if (quoted === isQuoted ? words + meaning <= top : isQuoted) continue;
    best = { origin, words };
    top = words + meaning;
    isQuoted = quoted;
  }
  return best;
}

/** Is it told of whom the origin is? */
function isOf({ actors, recipients, about }: ClaimProfile, { origin }: Sourced): boolean {
  return origin.speakers.some((id) => actors.has(id) || recipients.has(id) || about.has(`@${id}`));
}

/** Does somebody in the report say it, be it that he is not known? */
function isSaid({ holder }: ClaimProfile): boolean {
  return holder !== null && (holder.speaker !== null || holder.source.length > 0);
}

/** Was it printed no earlier than the first report of an origin, as far as days are known? */
function follows(publishedAt: string | null, { speeches }: Sourced): boolean {
  const printed = dateRange(publishedAt);
  if (printed === null) return true;
  return speeches.some(({ article }) => {
    const first = dateRange(article.publishedAt);
    return first === null || first.first <= printed.last;
  });
}

/** The origins with the articles that tell a claim of theirs again without saying whose it is. */
export function withRetellings(
  sourced: readonly Sourced[],
  retold: ReadonlyMap<number, Sourced>,
  profiles: readonly ClaimProfile[],
): Origin[] {
  const further = new Map<Sourced, Map<string, ClaimProfile>>();
  for (const [i, one] of retold) {
    const profile = itemAt(profiles, i);
    const { id } = profile.article;
    if (one.origin.articles.some(({ article }) => article === id)) continue;
    const own = further.get(one) ?? new Map<string, ClaimProfile>();
    if (!own.has(id)) own.set(id, profile);
    further.set(one, own);
  }
  return sourced.map((one) => ({
    ...one.origin,
    articles: [
      ...one.origin.articles,
      ...[...(further.get(one) ?? [])]
        .toSorted(([a], [b]) => orderOf(a, b))
        .map(([article, { claim }]) => ({ article, evidence: claim.evidence, certainty: 'inferred' as const })),
    ],
  }));
}
