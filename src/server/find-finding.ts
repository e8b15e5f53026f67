import type { LedgerPart } from '../lasting/index.ts';
import type { AnnotatedArticle, Attribution, Claim, ClaimGroup, Entity, Span } from '../model/index.ts';
import { WEAK_CONFIDENCE } from '../view/weak.ts';
import { entityName } from '../view/words.ts';

/** A finding of an article as it is shown to be judged. */
export interface FindingView {
  /** `a_….c…` */
  readonly about: string;
  readonly id: string;
  readonly role: 'claim' | 'attribution';
  readonly article: AnnotatedArticle;
  readonly place: { readonly address: string; readonly version: number };
  /** from its first to its last word */
  readonly reach: Span;
  readonly spans: readonly Span[];
  readonly claim: Claim | null;
  /** who says it: null is the article's own voice */
  readonly voice: Attribution | null;
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly isWeak: boolean;
  readonly group: ClaimGroup | null;
  /** address of the claim that it is a telling of */
  readonly claimAddress: string | null;
  readonly reasons: readonly string[];
}

/** Findings of an article by their ids. */
interface Table {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly attributions: ReadonlyMap<string, Attribution>;
}

const known = new WeakMap<LedgerPart, Findings>();

/** The findings of a part, looked up once. */
export function findingsIn(part: LedgerPart): Findings {
  const found = known.get(part) ?? new Findings(part);
  known.set(part, found);
  return found;
}

/** Claims of an article that is in no ledger, in order of their places; entities are its own. */
export function readFindings(article: AnnotatedArticle, entities: readonly Entity[]): readonly FindingView[] {
  const place = { address: '', version: 1, fetchedAt: '', reader: null };
  const alone = { entities, claims: [], places: new Map([[article.id, place]]), addresses: new Map<string, string>() };
  return new Findings(alone).in(article).filter(({ claim }) => claim !== null);
}

/** Looks up the findings of one part of the ledger. */
class Findings {
  readonly #part: Pick<LedgerPart, 'entities' | 'claims' | 'places' | 'addresses'>;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #groups: ReadonlyMap<string, ClaimGroup>;
  readonly #tables = new Map<string, Table>();
  readonly #lists = new Map<string, readonly FindingView[]>();

  constructor(part: Pick<LedgerPart, 'entities' | 'claims' | 'places' | 'addresses'>) {
    this.#part = part;
    this.#entities = new Map(part.entities.map((one) => [one.id, one]));
    this.#groups = new Map(
      part.claims.flatMap((group) =>
        group.members.map(({ article, claim }) => [`${article} ${claim}`, group] as const),
      ),
    );
  }

  nameOf(id: string): string {
    const entity = this.#entities.get(id);
    return entity === undefined ? id : entityName(entity);
  }

  /** The finding of an article (by its id in the ledger); null where there is none. */
  of(article: AnnotatedArticle, id: string): FindingView | null {
    const place = this.#part.places.get(article.id);
    if (place === undefined) return null;
    const { claims, attributions } = this.#tableOf(article);
    const claim = claims.get(id) ?? null;
    const attribution = attributions.get(claim?.holder ?? id) ?? null;
    if (claim === null && attribution === null) return null;
    const spans = claim?.evidence ?? attribution?.content ?? [];
    const all = spans.length > 0 ? spans : [...(attribution?.source ?? []), ...(attribution?.cue ?? [])];
    if (all.length === 0) return null;
    const group = claim === null ? null : (this.#groups.get(`${article.id} ${id}`) ?? null);
    return {
      about: `${place.address}.${id}`,
      id,
      role: claim === null ? 'attribution' : 'claim',
      article,
      place,
      reach: [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, stop]) => stop))],
      spans: all,
      claim,
      voice: attribution,
      speaker: attribution?.speaker == null ? null : this.nameOf(attribution.speaker),
      via: (attribution?.via ?? []).map((one) => this.nameOf(one)),
      isWeak: attribution?.confidence != null && attribution.confidence < WEAK_CONFIDENCE,
      group,
      claimAddress: group === null ? null : (this.#part.addresses.get(group.id) ?? null),
      reasons: [...(claim?.reasons ?? []), ...(attribution?.reasons ?? [])],
    };
  }

  #tableOf({ id, claims, attributions }: AnnotatedArticle): Table {
    const made = this.#tables.get(id);
    if (made !== undefined) return made;
    const table = {
      claims: new Map(claims.map((one) => [one.id, one])),
      attributions: new Map(attributions.map((one) => [one.id, one])),
    };
    this.#tables.set(id, table);
    return table;
  }

  /** All findings of an article in order of their places. */
  in(article: AnnotatedArticle): readonly FindingView[] {
    const made = this.#lists.get(article.id) ?? this.#inOrder(article);
    this.#lists.set(article.id, made);
    return made;
  }

  #inOrder(article: AnnotatedArticle): readonly FindingView[] {
    // what an attribution holds is judged with the claim that it holds
    const held = new Set(article.claims.map(({ holder }) => holder));
    const ids = [...article.claims, ...article.attributions.filter(({ id }) => !held.has(id))].map(({ id }) => id);
    return ids
      .flatMap((id) => this.of(article, id) ?? [])
      .toSorted((a, b) => a.reach[0] - b.reach[0] || a.reach[1] - b.reach[1] || (a.id < b.id ? -1 : 1));
  }
}

/** In whose voice a finding is told, in words. */
export function voiceWords({ claim, voice, speaker, via }: FindingView): string {
  if (voice === null) return claim?.holder === 'unclear' ? 'attributed, holder not clear' : 'in the paper’s own voice';
  return `${speaker ?? 'nobody named'}${via.length > 0 ? `, through ${via.join(', ')}` : ''}`;
}
