import { denialOf, FOR, ownsUp, speakersOf } from '../ledger/index.ts';
import {
  NO_SOURCE,
  type AnnotatedArticle,
  type Attribution,
  type Claim,
  type ClaimGroup,
  type Conflict,
  type ConflictSide,
  type Entity,
  type LedgerFile,
  type Span,
} from '../model/index.ts';
import { orderOf } from '../model/order-of.ts';
import { contains, overlaps } from '../model/span.ts';
import { originRange } from './story-claims.ts';
import type { RestsOn, Side, ToldEvent } from './told-event.ts';

/** Looks up words in one state of a ledger. */
export class Words {
  readonly articles: ReadonlyMap<string, AnnotatedArticle>;
  readonly #groups: ReadonlyMap<string, ClaimGroup>;
  readonly #conflicts: ReadonlyMap<string, Conflict>;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #labels: ReadonlyMap<string, string>;

  constructor({ articles, claims, conflicts, entities, origins }: LedgerFile) {
    this.articles = new Map(articles.map((one) => [one.id, one]));
    this.#groups = new Map(claims.map((one) => [one.id, one]));
    this.#conflicts = new Map(conflicts.map((one) => [one.id, one]));
    this.#entities = new Map(entities.map((one) => [one.id, one]));
    this.#labels = new Map(origins.map(({ id, label }) => [id, label]));
  }

  article(id: string): Side {
    const article = this.articles.get(id);
    return { words: article?.title ?? article?.text.slice(0, 120) ?? '', article: id, speaker: null };
  }

  member(id: string, claimId: string): Side {
    const article = this.articles.get(id);
    const claim = article?.claims.find((one) => one.id === claimId);
    const voice = article?.attributions.find((one) => one.id === claim?.holder);
    const speaker =
      article === undefined || claim === undefined
        ? null
        : voice !== undefined
          ? this.#called(article, voice)
          : this.#denying(claim);
    const isOwnedUp = voice !== undefined && ownsUp(voice) && this.#entities.get(voice.speaker ?? '')?.named === true;
    return { words: claim?.text ?? '', article: id, speaker, ...(isOwnedUp ? { ownsUp: true } : {}) };
  }

  #nameOf(entity: string): string {
    return this.#entities.get(entity)?.name ?? entity;
  }

  /** Who speaks, by name. */
  #called(article: AnnotatedArticle, voice: Attribution): string | null {
    const names = speakersOf(article, voice).map((id) => this.#nameOf(id));
    return names.length === 0 ? null : names.join(' and ');
  }

  /** Who denies it, where the paper tells that somebody does. */
  #denying(claim: Claim): string | null {
    const names = denialOf(claim) === 'by-word' ? claim.actor.map((id) => this.#nameOf(id)) : [];
    return names.length === 0 ? null : names.join(' and ');
  }

  /** Is it somebody's denial? What an article says in its own voice that is not so is nobody's. */
  isDenial(id: string, claimId: string): boolean {
    const claim = this.articles.get(id)?.claims.find((one) => one.id === claimId);
    const denial = claim === undefined ? null : denialOf(claim);
    return denial === 'by-word' || (denial === 'not-so' && this.member(id, claimId).speaker !== null);
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
      speaker: speaker === null ? null : this.#nameOf(speaker),
    };
  }

  #sentenceAt(id: string, span: Span): Span {
    return this.articles.get(id)?.sentences.find((one) => overlaps(one, span)) ?? span;
  }

  /** The figure at a place; its words where none was read there. */
  #figureAt({ article, span, value }: ConflictSide): string {
    const found = this.articles.get(article)?.quantities.find((one) => overlaps(one.span, span));
    return found === undefined ? value : `${found.op} ${found.value}`;
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
    return speaker === null ? null : this.#nameOf(speaker);
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

  /** Did a figure at this place stand against another? */
  #differed({ article, span }: ConflictSide): boolean {
    return [...this.#conflicts.values()].some(
      ({ kind, sides }) =>
        kind === 'number' && sides.some((one) => one.article === article && overlaps(one.span, span)),
    );
  }

  /**
   * What differs: what was told first, and what was told since; of a source lost, who is named, and where nobody is; of
   * figures that differed already, which are new.
   */
  differing(id: string, old: Words): ToldEvent {
    const conflict = this.#conflicts.get(id);
    const isLoss = conflict?.kind === 'attribution-lost';
    const day = ({ article }: ConflictSide): string => this.articles.get(article)?.publishedAt ?? '';
    const sides = (conflict?.sides ?? []).toSorted((a, b) => orderOf(day(a), day(b)));
    // of a contradiction who tells the claim and who something against it; of figures those that are the same
    const camps = sides.map((one): unknown =>
      conflict?.kind === 'polarity' ? this.#isFor(conflict.claim, one) : this.#figureAt(one),
    );
    const told = new Set(
      sides.flatMap((one, i) => (conflict?.kind === 'number' && old.#differed(one) ? [camps[i]] : [])),
    );
    const isGrown = told.size > 0 && camps.some((one) => !told.has(one));
    const isFirst = ({ value }: ConflictSide, i: number): boolean =>
      isLoss
        ? value !== NO_SOURCE
        : isGrown
          ? told.has(camps[i])
          : new Set(camps).size > 1
            ? camps[i] === camps[0]
            : i === 0;
    const side = ({ article, value, span }: ConflictSide): Side => ({
      words: this.articles.get(article)?.text.slice(...(isLoss ? this.#sentenceAt(article, span) : span)) ?? value,
      article,
      speaker:
        conflict?.kind === 'polarity' ? this.#voiceOf(article, span) : isLoss && value !== NO_SOURCE ? value : null,
      ...(conflict?.kind === 'number'
        ? { around: this.articles.get(article)?.text.slice(...this.#sentenceAt(article, span)) }
        : {}),
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
