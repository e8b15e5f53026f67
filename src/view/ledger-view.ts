import type {
  AnnotatedArticle,
  Attribution,
  Claim,
  ClaimGroup,
  Conflict,
  Entity,
  GroupMember,
  LedgerFile,
  Origin,
  Relation,
  Span,
  TimelineEntry,
} from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { LIMITS } from './limits.ts';
import { WITHIN, type Links } from './links.ts';
import { marksOf, type Mark } from './marks.ts';
import { WEAK_CONFIDENCE } from './weak.ts';
import { CONFLICT_WORDS } from './words.ts';

/** An article with the letter by which a page calls it everywhere ("A", "B" … "Z", "AA"). */
export interface ArticleView {
  readonly key: string;
  readonly href: string;
  readonly article: AnnotatedArticle;
  readonly copyOf: string | null;
  readonly name: string;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly attributions: ReadonlyMap<string, Attribution>;
}

/** One place where a claim is told: the sentence, the words in it, and who stands behind it there. */
export interface MemberView {
  readonly article: ArticleView;
  readonly claim: Claim;
  readonly relation: Relation;
  /** what it was joined to the group by */
  readonly reasons: readonly string[];
  readonly actor: readonly Entity[];
  readonly recipient: readonly Entity[];
  readonly context: Span;
  readonly attribution: Attribution | null;
  readonly speaker: Entity | null;
  readonly weak: boolean;
  /** it may be another claim than the group's */
  readonly doubtful: boolean;
}

export interface ClaimView {
  readonly group: ClaimGroup;
  readonly inFavour: readonly MemberView[];
  readonly against: readonly MemberView[];
  readonly beside: readonly MemberView[];
  readonly origins: readonly Origin[];
  readonly marks: readonly Mark[];
}

export interface SpeakerView {
  readonly entity: Entity;
  readonly affiliation: Entity | null;
  readonly statements: readonly { readonly article: ArticleView; readonly attribution: Attribution }[];
}

/** Everything that the pages of a dossier or of a story show, looked up and put in order once. */
export interface LedgerView {
  readonly links: Links;
  readonly articles: readonly ArticleView[];
  readonly byId: ReadonlyMap<string, ArticleView>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly origins: readonly Origin[];
  readonly claims: readonly ClaimView[];
  /** claims of lower rank, which the page has no room for */
  readonly claimsLeftOut: number;
  readonly conflicts: readonly Conflict[];
  readonly timeline: readonly TimelineEntry[];
  readonly speakers: readonly SpeakerView[];
  readonly title: string;
  readonly counts: {
    readonly articles: number;
    readonly publishers: number;
    readonly copies: number;
    readonly origins: number;
    readonly institutions: number;
    readonly anonymous: number;
  };
}

const AGAINST: ReadonlySet<Relation> = new Set(['denies', 'contradicts']);

/** Look up and order what a ledger holds. Time and memory are linear in the ledger but for sorting. */
export function ledgerView(ledger: LedgerFile, title: string | null, links: Links = WITHIN): LedgerView {
  const copies = new Map(ledger.copies.map((c) => [c.article, c.of]));
  const ordered = [...ledger.articles].sort((a, b) => compareDates(a.publishedAt, b.publishedAt));
  const articles = ordered.map((article, i): ArticleView => ({
    key: letters(i),
    href: links.article(letters(i), article.id),
    article,
    copyOf: copies.get(article.id) ?? null,
    name: nameOf(article),
    claims: new Map(article.claims.map((c) => [c.id, c])),
    attributions: new Map(article.attributions.map((a) => [a.id, a])),
  }));
  const byId = new Map(articles.map((a) => [a.article.id, a]));
  const entities = new Map(ledger.entities.map((e) => [e.id, e]));
  const origins = new Map(ledger.origins.map((o) => [o.id, o]));
  const lost = new Set(ledger.conflicts.filter((c) => c.kind === 'attribution-lost').map((c) => c.claim));
  const groups = ledger.claims
    .filter((group) => group.members.some((m) => m.relation !== 'responds' && byId.get(m.article)?.claims.has(m.claim)))
    .sort((a, b) => rankOf(b) - rankOf(a));
  const claims = groups
    .slice(0, LIMITS.claims)
    .map((group) => claimView(group, byId, entities, origins, lost.has(group.id)));
  const used = [...ledger.origins].sort((a, b) => b.articles.length - a.articles.length);
  return {
    links,
    articles,
    byId,
    entities,
    origins: used,
    claims,
    claimsLeftOut: groups.length - claims.length,
    conflicts: inOrder(ledger.conflicts),
    timeline: ledger.timeline,
    speakers: speakers(articles, entities),
    title: title ?? titleOf(ledger),
    counts: {
      articles: articles.length,
      publishers: new Set(ledger.articles.flatMap((a) => a.publisher ?? [])).size,
      copies: ledger.copies.length,
      origins: ledger.origins.length,
      institutions: new Set(ledger.origins.flatMap((o) => o.institution ?? [])).size,
      anonymous: ledger.origins.filter((o) => o.anonymous).length,
    },
  };
}

/** What matters most first; of one kind those with the fewest sides, which are the sharpest. */
function inOrder(conflicts: readonly Conflict[]): Conflict[] {
  const kinds = Object.keys(CONFLICT_WORDS);
  return conflicts.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.sides.length - b.sides.length);
}

/** "A" … "Z", "AA" … as spreadsheets count. */
function letters(i: number): string {
  return (i >= 26 ? letters(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26));
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** What a reader would call the article by: its publisher, else its headline, else where it came from. */
function nameOf(article: AnnotatedArticle): string {
  return article.publisher ?? (article.title ? `“${article.title}”` : (article.file ?? article.url ?? article.id));
}

function titleOf(ledger: LedgerFile): string {
  const [largest] = [...ledger.stories].sort((a, b) => b.articles.length - a.articles.length);
  return largest?.title || ledger.articles[0]?.title || 'Untitled dossier';
}

/** How high a claim stands on the page: by what it rests on, and whether anybody disputes it. */
function rankOf({ counts, members, type }: ClaimGroup): number {
  return (
    2 * counts.articles +
    3 * counts.origins +
    2 * counts.institutions +
    (members.some((m) => AGAINST.has(m.relation)) ? 6 : 0) +
    (type === 'STATE' ? 0 : 2)
  );
}

function claimView(
  group: ClaimGroup,
  byId: ReadonlyMap<string, ArticleView>,
  entities: ReadonlyMap<string, Entity>,
  origins: ReadonlyMap<string, Origin>,
  lost: boolean,
): ClaimView {
  const members = group.members
    .flatMap((m) => {
      const view = byId.get(m.article);
      const claim = view?.claims.get(m.claim);
      return view && claim ? [memberView(view, claim, m, entities)] : [];
    })
    .sort((a, b) =>
      a.article.key < b.article.key ? -1 : a.article.key > b.article.key ? 1 : a.context[0] - b.context[0],
    );
  const against = members.filter((m) => AGAINST.has(m.relation));
  const beside = members.filter((m) => m.relation === 'responds');
  const inFavour = members.filter((m) => !AGAINST.has(m.relation) && m.relation !== 'responds');
  const rested = group.origins.flatMap((id) => origins.get(id) ?? []);
  return { group, inFavour, against, beside, origins: rested, marks: marksOf(group, inFavour, against, rested, lost) };
}

function memberView(
  article: ArticleView,
  claim: Claim,
  { relation, reasons = [], doubtful = false }: GroupMember,
  entities: ReadonlyMap<string, Entity>,
): MemberView {
  const attribution = article.attributions.get(claim.holder) ?? null;
  const first = itemAt(claim.evidence, 0);
  const last = itemAt(claim.evidence, claim.evidence.length - 1);
  const context = sentenceAround(article.article.sentences, [first[0], last[1]]);
  return {
    article,
    claim,
    relation,
    doubtful,
    reasons,
    actor: claim.actor.flatMap((id) => entities.get(id) ?? []),
    recipient: claim.recipient.flatMap((id) => entities.get(id) ?? []),
    context,
    attribution,
    speaker: attribution?.speaker ? (entities.get(attribution.speaker) ?? null) : null,
    weak: attribution?.confidence != null && attribution.confidence < WEAK_CONFIDENCE,
  };
}

/** From the first sentence that a span touches to the last; the span itself where it touches none. */
export function sentenceAround(sentences: readonly Span[], [start, end]: Span): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(sentences, middle)[1] <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last + 1 < sentences.length && itemAt(sentences, last + 1)[0] < end) last++;
  const first = sentences[low];
  return first && first[0] < end
    ? [Math.min(start, first[0]), Math.max(end, itemAt(sentences, last)[1])]
    : [start, end];
}

function speakers(articles: readonly ArticleView[], entities: ReadonlyMap<string, Entity>): SpeakerView[] {
  const said = new Map<string, { article: ArticleView; attribution: Attribution }[]>();
  for (const view of articles) {
    for (const attribution of view.article.attributions) {
      if (!attribution.speaker) continue;
      const list = said.get(attribution.speaker) ?? [];
      list.push({ article: view, attribution });
      said.set(attribution.speaker, list);
    }
  }
  return [...said]
    .flatMap(([id, statements]) => {
      const entity = entities.get(id);
      return entity
        ? [{ entity, affiliation: entity.affiliation ? (entities.get(entity.affiliation) ?? null) : null, statements }]
        : [];
    })
    .sort((a, b) => b.statements.length - a.statements.length || (a.entity.name < b.entity.name ? -1 : 1));
}
