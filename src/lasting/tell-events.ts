import { editsBetween, FOR, isDenial, type LedgerEvent } from '../ledger/index.ts';
import {
  NO_SOURCE,
  type AnnotatedArticle,
  type Attribution,
  type ClaimGroup,
  type Conflict,
  type ConflictSide,
  type LedgerFile,
  type Span,
} from '../model/index.ts';
import { contains, overlaps } from '../model/span.ts';
import { originRange } from './story-claims.ts';

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
  /**
   * in what reports differ; of a second origin, how many there are at least; of an edit, in what it changed the article;
   * of a denial, `in other words` where it only says the opposite of what somebody tells
   */
  readonly detail: string | null;
  /** address of the claim that it is about; absent in older ledgers, and where it is about none */
  readonly address?: string | undefined;
  /** what the claim rested on, and rests on now; absent in older ledgers, and where it is about none */
  readonly counts?: { readonly before: RestsOn | null; readonly now: RestsOn } | undefined;
}

/** How many carry a claim, and the lowest and the highest number of origins that may stand behind it. */
export interface RestsOn {
  readonly publishers: number;
  readonly origins: readonly [low: number, high: number];
  /** what the origins are called */
  readonly labels: readonly string[];
}

/** Put the events between two states of a ledger into words. */
export function tellEvents(events: readonly LedgerEvent[], before: LedgerFile, after: LedgerFile): ToldEvent[] {
  const [old, now] = [new Words(before), new Words(after)];
  return [...events.map((event) => ({ ...tell(event, old, now), ...resting(event, old, now) })), ...edits(old, now)];
}

/** What the claim of an event rested on, and rests on now. */
function resting(event: LedgerEvent, old: Words, now: Words): Pick<ToldEvent, 'counts'> {
  const group = 'group' in event && event.group !== null ? now.restsOn(event.group) : null;
  if (group === null) return {};
  return {
    counts: { before: 'before' in event && event.before !== null ? old.restsOn(event.before) : null, now: group },
  };
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
      return { ...now.claimed(event.kind, event.group), now: now.tellings(event.group) };
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
    case 'perhaps-second-origin':
    case 'one-origin-again':
      return {
        ...now.claimed(event.kind, event.group),
        before: old.origins(event.before),
        now: now.origins(event.group),
        detail: `${event.origins}`.replace(',', '–'),
      };
    case 'denied':
      return {
        ...now.claimed(event.kind, event.group),
        articles: [event.article],
        before: now.tellings(event.group, null, event.claim),
        now: [now.member(event.article, event.claim)],
        detail: now.isDenial(event.article, event.claim) ? null : 'in other words',
      };
    case 'differs':
      return now.differing(event.conflict);
    case 'copy-found':
    case 'attribution-changed':
      return tellOfArticle(event, old, now);
  }
}

/** … of one that is about an article, and not about a claim of several. */
function tellOfArticle(
  event: Extract<LedgerEvent, { readonly kind: 'copy-found' | 'attribution-changed' }>,
  old: Words,
  now: Words,
): ToldEvent {
  const { kind, article } = event;
  if (kind === 'copy-found')
    return {
      kind,
      about: article,
      articles: [article, event.of],
      before: [now.article(event.of)],
      now: [now.article(article)],
      detail: null,
    };
  return {
    kind,
    about: event.claim,
    articles: [article],
    before: [old.member(article, event.claim)],
    now: [now.member(article, event.claim)],
    detail: event.before !== null && event.now === null ? 'attribution lost' : null,
  };
}

/** Articles that say something else than they did: sentences that were changed in what they say, as they were and are. */
function edits(old: Words, now: Words): ToldEvent[] {
  return [...now.articles.values()].flatMap((article): ToldEvent[] => {
    const before = old.articles.get(article.id);
    if (before === undefined || before.hash === article.hash) return [];
    const found = editsBetween(before, article);
    if (found.length === 0) return [];
    return [
      {
        kind: 'edited',
        about: article.id,
        articles: [article.id],
        before: found.flatMap((one) => (one.before === null ? [] : [old.sentence(before, one.before)])),
        now: found.flatMap((one) => (one.now === null ? [] : [now.sentence(article, one.now)])),
        detail: [...new Set(found.flatMap(({ kinds }) => kinds))].join(', '),
      },
    ];
  });
}

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

  /** Does the claim say itself that something is not so? */
  isDenial(id: string, claimId: string): boolean {
    const claim = this.articles.get(id)?.claims.find((one) => one.id === claimId);
    return claim !== undefined && isDenial(claim);
  }

  /** A sentence, with whose word it is. */
  sentence({ id, text, attributions }: AnnotatedArticle, span: Span): Side {
    const voice =
      attributions.find(({ cue }) => cue.some((one) => contains(span, one))) ??
      attributions.find(({ content }) => content.some((one) => overlaps(one, span)));
    const speaker = voice?.speaker ?? null;
    return {
      words: text.slice(...span),
      article: id,
      speaker: speaker === null ? null : (this.#names.get(speaker) ?? speaker),
    };
  }

  /** Does a side of a contradiction tell the claim, or something against it? */
  #isFor(group: string | null, { article, span }: ConflictSide): boolean {
    const claims = this.articles.get(article)?.claims ?? [];
    return (this.#groups.get(group ?? '')?.members ?? []).some(
      (member) =>
        member.article === article &&
        FOR.has(member.relation) &&
        claims.some(({ id, evidence }) => id === member.claim && evidence.some((one) => overlaps(one, span))),
    );
  }

  /** Whose words stand at a place: the innermost that holds it. */
  #voiceOf(id: string, span: Span): string | null {
    const holding = (this.articles.get(id)?.attributions ?? []).filter(({ content }) =>
      content.some((one) => contains(one, span)),
    );
    const size = ({ content }: Attribution): number => content.reduce((sum, [start, stop]) => sum + stop - start, 0);
    const speaker = holding.toSorted((a, b) => size(a) - size(b))[0]?.speaker ?? null;
    return speaker === null ? null : (this.#names.get(speaker) ?? speaker);
  }

  restsOn(group: string): RestsOn | null {
    const found = this.#groups.get(group);
    if (found === undefined) return null;
    const labels = this.origins(group).map(({ words }) => words);
    return { publishers: found.counts.publishers, origins: originRange(found.counts), labels };
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

  /** What differs: what was told first, and what was told since; of a source lost, who is named, and where nobody is. */
  differing(id: string): ToldEvent {
    const conflict = this.#conflicts.get(id);
    const isLoss = conflict?.kind === 'attribution-lost';
    const day = ({ article }: ConflictSide): string => this.articles.get(article)?.publishedAt ?? '';
    const sides = (conflict?.sides ?? []).toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
    const camps = conflict?.kind === 'polarity' ? sides.map((side) => this.#isFor(conflict.claim, side)) : [];
    const isFirst = ({ value }: ConflictSide, i: number): boolean =>
      isLoss ? value !== NO_SOURCE : new Set(camps).size === 2 ? camps[i] === camps[0] : i === 0;
    const side = ({ article, value, span }: ConflictSide): Side => ({
      words: this.articles.get(article)?.text.slice(...span) ?? value,
      article,
      speaker:
        conflict?.kind === 'polarity' ? this.#voiceOf(article, span) : isLoss && value !== NO_SOURCE ? value : null,
    });
    return {
      kind: 'differs',
      about: conflict?.claim ?? id,
      articles: sides.map(({ article }) => article),
      before: sides.filter((one, i) => isFirst(one, i)).map(side),
      now: sides.filter((one, i) => !isFirst(one, i)).map(side),
      detail: conflict?.kind ?? null,
    };
  }
}

/** Sides shown of one event, at most. */
const SIDES = 5;
