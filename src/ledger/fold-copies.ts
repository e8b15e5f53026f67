import { claimKey, type Corroboration } from '../corroboration/index.ts';
import { bySpan } from '../model/index.ts';
import type { AnnotatedArticle, Attribution, Claim, ClaimGroup, Copy, Origin, Span } from '../model/index.ts';
import { orderOf } from '../model/order-of.ts';
import { FOR } from './recount.ts';

/** A claim of a copy that stands with the same words, from the same source, in an article that is kept whole. */
interface Folded {
  readonly article: AnnotatedArticle;
  readonly claim: Claim;
  /** `claimKey` of the claim that it is held for */
  readonly as: string;
}
/** Articles to be held against one another, and what is to be put back behind the result. */
export interface FoldedCopies {
  readonly articles: readonly AnnotatedArticle[];
  readonly folded: readonly Folded[];
}

/** Carriers of a text that are kept whole. What five papers cannot show of a text, the sixth does not show either. */
const KEPT = 5;

/**
 * A text in a hundred papers is held against others as a text in five: what further copies tell in the same words, on
 * the same word, is taken out, so that neither cost nor result depends on how many carried it. What they add stays.
 */
export function foldCopies(articles: readonly AnnotatedArticle[], copies: readonly Copy[]): FoldedCopies {
  const sourceOf = new Map(copies.map(({ article, of }) => [article, of]));
  const families = new Map<string, AnnotatedArticle[]>();
  for (const article of articles) {
    const root = rootOf(article.id, sourceOf);
    const list = families.get(root);
    if (list === undefined) families.set(root, [article]);
    else list.push(article);
  }
  const reduced = new Map<string, AnnotatedArticle>();
  const folded: Folded[] = [];
  for (const [root, family] of families) {
    const inOrder = family.toSorted((a, b) => Number(b.id === root) - Number(a.id === root) || orderOf(a.id, b.id));
    const claims = new Map<string, string>();
    const attributions = new Set<string>();
    for (const article of inOrder.slice(0, KEPT)) {
      for (const [key, { id }] of wordedClaims(article))
        if (!claims.has(key)) claims.set(key, claimKey(article.id, id));
      for (const key of wordedAttributions(article).keys()) attributions.add(key);
    }
    for (const article of inOrder.slice(KEPT)) {
      const out = new Map<string, Folded>();
      for (const [key, claim] of wordedClaims(article)) {
        const as = claims.get(key);
        if (as !== undefined) out.set(claim.id, { article, claim, as });
      }
      folded.push(...out.values());
      reduced.set(article.id, without(article, out, attributions));
    }
  }
  return { articles: articles.map((article) => reduced.get(article.id) ?? article), folded };
}

/** The first text of a family of copies. */
function rootOf(id: string, sourceOf: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = sourceOf.get(at); next !== undefined && !seen.has(next); next = sourceOf.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

/** An article without what is folded: its claims, and attributions that nothing is left of. */
function without(
  article: AnnotatedArticle,
  out: ReadonlyMap<string, Folded>,
  known: ReadonlySet<string>,
): AnnotatedArticle {
  const claims = article.claims.filter(({ id }) => !out.has(id));
  const needed = new Set(claims.map(({ holder }) => holder));
  const words = new Map([...wordedAttributions(article)].map(([key, { id }]) => [id, key]));
  for (const { id, parent } of article.attributions.toReversed())
    if (parent !== null && (needed.has(id) || !known.has(words.get(id) ?? ''))) needed.add(parent);
  return {
    ...article,
    claims,
    attributions: article.attributions.filter(({ id }) => needed.has(id) || !known.has(words.get(id) ?? '')),
  };
}

/** Things under their words and how many times these came before. */
function byWords<Thing>(things: readonly Thing[], wordsOf: (thing: Thing) => string): Map<string, Thing> {
  const times = new Map<string, number>();
  return new Map(
    things.map((thing) => {
      const words = wordsOf(thing);
      const before = times.get(words) ?? 0;
      times.set(words, before + 1);
      return [`${before} ${words}`, thing];
    }),
  );
}

const said = (text: string, spans: readonly Span[]): string[] => spans.map((span) => text.slice(...span));

function wordsOfAttribution(text: string, { source, cue, content }: Attribution): unknown[] {
  return [said(text, source), said(text, cue), said(text, content)];
}

function wordedAttributions({ text, attributions }: AnnotatedArticle): Map<string, Attribution> {
  return byWords(attributions, (one) => JSON.stringify(wordsOfAttribution(text, one)));
}

function wordedClaims({ text, attributions, claims }: AnnotatedArticle): Map<string, Claim> {
  const holders = new Map(attributions.map((one) => [one.id, wordsOfAttribution(text, one)]));
  return byWords(claims, ({ evidence, type, polarity, modality, holder }) =>
    JSON.stringify([said(text, evidence), type, polarity, modality, holders.get(holder) ?? holder]),
  );
}

/** Put what was folded behind the claims that it was held for: members, carriers of origins, claims of the timeline. */
export function unfold(found: Corroboration, { articles, folded }: FoldedCopies): Corroboration {
  if (folded.length === 0) return found;
  const behind = new Map<string, Folded[]>();
  for (const one of folded) {
    const list = behind.get(one.as);
    if (list === undefined) behind.set(one.as, [one]);
    else list.push(one);
  }
  const publisherOf = new Map(articles.map(({ id, publisher }) => [id, publisher]));
  const originOf = new Map(found.originOf);
  for (const { article, claim, as } of folded) {
    const origin = found.originOf.get(as);
    if (origin !== undefined) originOf.set(claimKey(article.id, claim.id), origin);
  }
  return {
    ...found,
    originOf,
    claims: found.claims.map((group) => withCopies(group, behind, publisherOf, originOf)),
    origins: found.origins.map((origin) => carried(origin, folded, originOf)),
    timeline: found.timeline.map((entry) => {
      const copies = entry.claims.flatMap(({ article, claim }) => behind.get(claimKey(article, claim)) ?? []);
      return {
        ...entry,
        articles: [...new Set([...entry.articles, ...copies.map(({ article }) => article.id)])].toSorted(),
        claims: [...entry.claims, ...copies.map(({ article, claim }) => ({ article: article.id, claim: claim.id }))],
      };
    }),
  };
}

function withCopies(
  group: ClaimGroup,
  behind: ReadonlyMap<string, readonly Folded[]>,
  publisherOf: ReadonlyMap<string, string | null>,
  originOf: ReadonlyMap<string, string>,
): ClaimGroup {
  const copies = group.members.flatMap((member) =>
    (behind.get(claimKey(member.article, member.claim)) ?? []).map(({ article, claim }) => ({
      ...member,
      article: article.id,
      claim: claim.id,
      reasons: ['the same words in a copy'],
    })),
  );
  if (copies.length === 0) return group;
  const members = [...group.members, ...copies];
  const told = members.filter(({ relation }) => FOR.has(relation));
  const carriers = new Set(told.map(({ article }) => article));
  return {
    ...group,
    members,
    counts: {
      ...group.counts,
      articles: carriers.size,
      publishers: new Set([...carriers].flatMap((id) => publisherOf.get(id) ?? [])).size,
      unsourced: told.filter(({ article, claim }) => !originOf.has(claimKey(article, claim))).length,
    },
  };
}

/** An origin with the copies that carry it, and in what words. */
function carried(origin: Origin, folded: readonly Folded[], originOf: ReadonlyMap<string, string>): Origin {
  const known = new Set(origin.articles.map(({ article }) => article));
  const more = new Map<string, Span[]>();
  for (const { article, claim } of folded) {
    if (known.has(article.id) || originOf.get(claimKey(article.id, claim.id)) !== origin.id) continue;
    const holder = article.attributions.find(({ id }) => id === claim.holder);
    const spans = holder === undefined ? claim.evidence : [...holder.source, ...holder.cue];
    const list = more.get(article.id) ?? [];
    for (const span of spans.length > 0 ? spans : claim.evidence)
      if (!list.some(([start, end]) => start === span[0] && end === span[1])) list.push(span);
    more.set(article.id, list);
  }
  const copies = [...more].map(([article, evidence]) => ({
    article,
    evidence: evidence.toSorted(bySpan),
    certainty: 'inferred' as const,
  }));
  return copies.length === 0 ? origin : { ...origin, articles: [...origin.articles, ...copies] };
}
