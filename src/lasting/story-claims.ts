import { joinChapters } from '../ledger/index.ts';
import type { ClaimGroup, Counts, Entity, Origin } from '../model/index.ts';
import type { StoreReader, StoryRow } from '../store/index.ts';
import { keptOf } from './export-file.ts';

/** A claim of a story with its address and what it rests on. */
export interface ClaimStanding {
  readonly address: string | null;
  readonly group: ClaimGroup;
  readonly counts: Counts;
  readonly denied: boolean;
  readonly origins: readonly Origin[];
}

/** What is known of a story beside its articles: claims by article and claim id, entities, names of local entities. */
export interface StoryClaims {
  readonly address: string;
  readonly of: ReadonlyMap<string, ClaimStanding>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** from article and local entity to the entity of the story */
  readonly shared: (article: string, local: string) => string;
}

const AGAINST: ReadonlySet<string> = new Set(['denies', 'contradicts']);

/** Does somebody deny or contradict the claim? */
export const isDenied = (members: ClaimGroup['members']): boolean =>
  members.some(({ relation }) => AGAINST.has(relation));

/** Stories as they were last looked at; one that has changed since is loaded anew. */
export class StoryCache {
  readonly #most: number;
  readonly #stories = new Map<number, { readonly rev: number; readonly claims: StoryClaims }>();

  constructor(most = 300) {
    this.#most = most;
  }

  async load(tx: StoreReader, seq: number): Promise<StoryClaims | null> {
    return (await this.loadAll(tx, [seq])).get(seq) ?? null;
  }

  /** Stories by their numbers. */
  async loadAll(tx: StoreReader, seqs: readonly number[]): Promise<ReadonlyMap<number, StoryClaims>> {
    const found = new Map<number, StoryClaims>();
    for (const row of await tx.stories([...new Set(seqs)])) {
      const known = this.#stories.get(row.seq);
      const claims = known?.rev === row.rev ? known.claims : await storyClaims(tx, row);
      found.set(row.seq, claims);
      this.#stories.delete(row.seq);
      this.#stories.set(row.seq, { rev: row.rev, claims });
      for (const oldest of this.#stories.keys()) if (this.#stories.size > this.#most) this.#stories.delete(oldest);
    }
    return found;
  }
}

async function storyClaims(tx: StoreReader, row: StoryRow): Promise<StoryClaims> {
  const story = row.seq;
  const addresses = new Map((await tx.addressesOf(story)).map(({ target, address }) => [target, address]));
  const of = new Map<string, ClaimStanding>();
  const entities = new Map<string, Entity>();
  const names = new Map<string, ReadonlyMap<string, string>>();
  const kept = await keptOf(tx, story);
  if (kept.length > 0) {
    const weighed = joinChapters(kept);
    const origins = new Map(weighed.origins.map((origin) => [origin.id, origin]));
    for (const group of weighed.claims) {
      const standing: ClaimStanding = {
        address: addresses.get(group.id) ?? null,
        group,
        counts: group.counts,
        denied: isDenied(group.members),
        origins: group.origins.flatMap((id) => origins.get(id) ?? []),
      };
      for (const { article, claim } of group.members) of.set(`${article} ${claim}`, standing);
    }
    for (const entity of weighed.entities) entities.set(entity.id, entity);
    for (const [article, own] of Object.entries(weighed.names)) names.set(article, new Map(Object.entries(own)));
  }
  return { address: row.address, of, entities, shared: (article, local) => names.get(article)?.get(local) ?? local };
}

/** The lowest and the highest number of origins that may stand behind a claim. */
export function originRange({ origins, range }: Counts): readonly [low: number, high: number] {
  return range?.origins ?? [origins, origins];
}
