import { FOR, type LedgerEvent } from '../ledger/index.ts';
import type { AnnotatedArticle, ClaimGroup, Conflict, LedgerFile } from '../model/index.ts';

/** One side of an event in its own words: where they stand, and whose they are. */
export interface Side {
  readonly words: string;
  readonly article: string | null;
  readonly speaker: string | null;
}

/** An event with both sides in their words. `before` is what was so, null where nothing was. */
export interface ToldEvent {
  readonly kind: LedgerEvent['kind'] | 'edited';
  /** id of the claim, conflict or article that it is about, as in the ledger file */
  readonly about: string;
  /** article ids that take part */
  readonly articles: readonly string[];
  readonly before: readonly Side[];
  readonly now: readonly Side[];
  /** in what reports differ; of a second origin, how many there are at least */
  readonly detail: string | null;
}

/** Put the events between two states of a ledger into words. */
export function tellEvents(events: readonly LedgerEvent[], before: LedgerFile, after: LedgerFile): ToldEvent[] {
  const [old, now] = [new Words(before), new Words(after)];
  return [...events.map((event) => tell(event, old, now)), ...edits(old, now)];
}

function tell(event: LedgerEvent, old: Words, now: Words): ToldEvent {
  switch (event.kind) {
    case 'article-added':
      return {
        kind: event.kind,
        about: event.article,
        articles: [event.article],
        before: [],
        now: [now.article(event.article)],
        detail: null,
      };
    case 'claim-added':
      return { ...now.claimed(event.kind, event.group), before: [] };
    case 'claim-gone':
      return { ...old.claimed(event.kind, event.before), now: [], before: old.tellings(event.before) };
    case 'carried':
      return {
        ...now.claimed(event.kind, event.group),
        articles: event.articles,
        before: old.tellings(event.before),
        now: now.tellings(event.group, event.articles),
      };
    case 'second-origin':
    case 'one-origin-again':
      return {
        ...now.claimed(event.kind, event.group),
        before: old.origins(event.before),
        now: now.origins(event.group),
        detail: `${event.origins}`,
      };
    case 'denied':
      return {
        ...now.claimed(event.kind, event.group),
        articles: [event.article],
        before: now.tellings(event.group, null, event.claim),
        now: [now.member(event.article, event.claim)],
      };
    case 'differs':
      return now.differing(event.conflict);
    case 'copy-found':
      return {
        kind: event.kind,
        about: event.article,
        articles: [event.article, event.of],
        before: [now.article(event.of)],
        now: [now.article(event.article)],
        detail: null,
      };
    case 'attribution-changed':
      return {
        kind: event.kind,
        about: event.claim,
        articles: [event.article],
        before: [old.member(event.article, event.claim)],
        now: [now.member(event.article, event.claim)],
        detail: event.before !== null && event.now === null ? 'attribution lost' : null,
      };
  }
}

/** Articles that say something else than they did: claims that are gone, and those that have come. */
function edits(old: Words, now: Words): ToldEvent[] {
  return [...now.articles.values()].flatMap((article): ToldEvent[] => {
    const before = old.articles.get(article.id);
    if (before === undefined || before.hash === article.hash) return [];
    const [had, has] = [idsOf(before), idsOf(article)];
    const gone = before.claims.filter(({ id }) => !has.has(id));
    const come = article.claims.filter(({ id }) => !had.has(id));
    if (gone.length + come.length === 0) return [];
    return [
      {
        kind: 'edited',
        about: article.id,
        articles: [article.id],
        before: gone.map(({ id }) => old.member(article.id, id)),
        now: come.map(({ id }) => now.member(article.id, id)),
        detail: null,
      },
    ];
  });
}

const idsOf = ({ claims }: AnnotatedArticle): ReadonlySet<string> => new Set(claims.map(({ id }) => id));
/** Looks up words in one state of a ledger. */
class Words {
  readonly articles: ReadonlyMap<string, AnnotatedArticle>;
  readonly #groups: ReadonlyMap<string, ClaimGroup>;
  readonly #conflicts: ReadonlyMap<string, Conflict>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #labels: ReadonlyMap<string, string>;

  constructor({ articles, claims, conflicts, entities, origins }: LedgerFile) {
    this.articles = new Map(articles.map((one) => [one.id, one]));
    this.#groups = new Map(claims.map((one) => [one.id, one]));
    this.#conflicts = new Map(conflicts.map((one) => [one.id, one]));
    this.#names = new Map(entities.map(({ id, name }) => [id, name]));
    this.#labels = new Map(origins.map(({ id, label }) => [id, label]));
  }

  article(id: string): Side {
    const article = this.articles.get(id);
    return { words: article?.title ?? article?.text.slice(0, 120) ?? '', article: id, speaker: null };
  }

  member(id: string, claimId: string): Side {
    const article = this.articles.get(id);
    const claim = article?.claims.find((one) => one.id === claimId);
    const speaker = article?.attributions.find((one) => one.id === claim?.holder)?.speaker ?? null;
    return {
      words: claim?.text ?? '',
      article: id,
      speaker: speaker === null ? null : (this.#names.get(speaker) ?? speaker),
    };
  }

  claimed(kind: ToldEvent['kind'], group: string): ToldEvent {
    const found = this.#groups.get(group);
    const now = found === undefined ? [] : [{ words: found.text, article: null, speaker: null }];
    return {
      kind,
      about: group,
      articles: [...new Set(found?.members.map(({ article }) => article))],
      before: [],
      now,
      detail: null,
    };
  }

  /** Members for a claim, of these articles where they are named. */
  tellings(group: string, articles: readonly string[] | null = null, except: string | null = null): Side[] {
    const members = this.#groups.get(group)?.members ?? [];
    return members
      .filter(
        ({ article, claim, relation }) =>
          FOR.has(relation) && claim !== except && (articles?.includes(article) ?? true),
      )
      .slice(0, SIDES)
      .map(({ article, claim }) => this.member(article, claim));
  }

  origins(group: string): Side[] {
    const origins = this.#groups.get(group)?.origins ?? [];
    return origins.map((id) => ({ words: this.#labels.get(id) ?? id, article: null, speaker: null }));
  }

  differing(id: string): ToldEvent {
    const conflict = this.#conflicts.get(id);
    const sides = (conflict?.sides ?? []).map(({ article, value, span }): Side => ({
      words: this.articles.get(article)?.text.slice(...span) ?? value,
      article,
      speaker: null,
    }));
    return {
      kind: 'differs',
      about: conflict?.claim ?? id,
      articles: sides.flatMap(({ article }) => article ?? []),
      before: sides.slice(0, 1),
      now: sides.slice(1),
      detail: conflict?.kind ?? null,
    };
  }
}

/** Sides shown of one event, at most. */
const SIDES = 5;
