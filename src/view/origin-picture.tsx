import type { VNode } from 'preact';
import type { Origin } from '../model/index.ts';
import { carriersOf } from './carriers.ts';
import type { ArticleView, LedgerView } from './ledger-view.ts';
import { LIMITS } from './limits.ts';
import { OriginList } from './origin-list.tsx';
import { Further } from './parts.tsx';
import { dateWords, ORIGIN_WORDS, plural } from './words.ts';

/** Sizes in units of the picture's own box, about one CSS pixel when shown at full width. */
interface PictureSizes {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly left: number;
  readonly right: { readonly x: number; readonly width: number };
  /** characters that fit one line of a box */
  readonly originLine: number;
  readonly articleLine: number;
}

const ROW = 58;
const BOX = 48;
const TOP = 34;
/** Width of a letter of an article's key. */
const LETTER = 16;
/**
 * The narrow one, for phones, calls the articles by their letters alone. Both leave room at the right for the bows of
 * copies.
 */
const LAYOUTS: readonly PictureSizes[] = [
  { name: 'wide', width: 960, left: 450, right: { x: 610, width: 320 }, originLine: 51, articleLine: 31 },
  { name: 'narrow', width: 390, left: 268, right: { x: 318, width: 44 }, originLine: 30, articleLine: 0 },
];
/** More origins than this make no picture; the rest are in the list under it. Chosen to fit one screen. */
const MOST_ORIGINS = 9;

interface AtHeight<T> {
  readonly item: T;
  readonly y: number;
}

/**
 * What rests on what: origins at the left, the articles that carry them at the right, copies bent back to what they
 * were taken from.
 */
export function OriginPicture({ view }: { readonly view: LedgerView }): VNode {
  const articles = drawn(view);
  const shown = pick(view, articles);
  const hidden = view.origins.length - shown.length;
  return (
    <figure class="picture">
      {LAYOUTS.map((layout) => (
        <Drawing key={layout.name} view={view} carriers={articles} shown={shown} layout={layout} />
      ))}
      <figcaption>
        A full line: the article names the origin. A broken line: inferred. A box with a broken border: nobody is named.
        {view.counts.copies > 0 &&
          ' A bow at the right: the text was taken from there, so it is one report told twice.'}
        {hidden > 0 && ` ${plural(hidden, 'further origin')} in the list.`}
        {articles.length < view.articles.length &&
          ` Of ${view.articles.length} articles, the ${articles.length} that have most in common.`}
      </figcaption>
      <details class="origin-list">
        <summary>The same as a list of {plural(view.origins.length, 'origin')}</summary>
        <OriginList view={view} shown={shown} />
        <Further n={view.origins.length - LIMITS.origins} of="origin" view={view} />
      </details>
    </figure>
  );
}

function Drawing({
  view,
  carriers,
  shown,
  layout,
}: {
  readonly view: LedgerView;
  readonly carriers: readonly ArticleView[];
  readonly shown: readonly Origin[];
  readonly layout: PictureSizes;
}): VNode {
  const rows = Math.max(shown.length, carriers.length);
  const articles = place(carriers, rows);
  const row = new Map(articles.map((a, i) => [a.item.article.id, i]));
  const origins = place(
    [...shown].sort((a, b) => middle(a, row) - middle(b, row)),
    rows,
  );
  const [title, text] = [`picture-title-${layout.name}`, `picture-text-${layout.name}`];
  return (
    <svg
      class={layout.name}
      viewBox={`0 0 ${layout.width} ${TOP + rows * ROW}`}
      role="group"
      aria-labelledby={`${title} ${text}`}
    >
      <title id={title}>What rests on what</title>
      <desc id={text}>
        Origins on the left, joined to the articles that carry them. The list below says the same in words.
      </desc>
      <text class="head" x="0" y="14">
        Where it entered the record
      </text>
      <text
        class="head"
        x={layout.right.x + (layout.articleLine ? 0 : layout.right.width)}
        y="14"
        text-anchor={layout.articleLine ? 'start' : 'end'}
      >
        {layout.articleLine ? 'Who carried it' : 'Carried by'}
      </text>
      <Links origins={origins} articles={articles} layout={layout} />
      {origins.map(({ item, y }) => (
        <OriginBox key={item.id} origin={item} y={y} view={view} layout={layout} />
      ))}
      {articles.map(({ item, y }) => (
        <ArticleBox key={item.key} view={item} y={y} layout={layout} />
      ))}
    </svg>
  );
}

/** Lines from origins to the articles that carry them, and from copies to what they copy. */
function Links({
  origins,
  articles,
  layout,
}: {
  readonly origins: readonly AtHeight<Origin>[];
  readonly articles: readonly AtHeight<ArticleView>[];
  readonly layout: PictureSizes;
}): VNode {
  const at = new Map(articles.map((a) => [a.item.article.id, a.y]));
  return (
    <>
      {origins.flatMap(({ item, y }) =>
        carriersOf(item).flatMap((link) => {
          const to = at.get(link.article);
          return to === undefined
            ? []
            : [
                <path
                  key={`${item.id} ${link.article}`}
                  class={`link ${item.kind}${link.certainty === 'inferred' ? ' inferred' : ''}`}
                  d={curve(layout.left, y, layout.right.x, to)}
                />,
              ];
        }),
      )}
      {articles.flatMap(({ item, y }) => {
        const from = item.copyOf === null ? undefined : at.get(item.copyOf);
        return from === undefined
          ? []
          : [<CopyLink key={`copy ${item.key}`} x={layout.right.x + layout.right.width} from={from} to={y} />];
      })}
    </>
  );
}

/** The articles of the picture, in their order: all, or those that share most origins and copies with others. */
function drawn(view: LedgerView): readonly ArticleView[] {
  if (view.articles.length <= LIMITS.drawn) return view.articles;
  const shared = new Map<string, number>();
  const add = (id: string, n: number): void => {
    shared.set(id, (shared.get(id) ?? 0) + n);
  };
  for (const { articles } of view.origins) for (const { article } of articles) add(article, articles.length - 1);
  for (const { article, copyOf } of view.articles)
    if (copyOf !== null) {
      add(article.id, 1);
      add(copyOf, 1);
    }
  const kept = new Set(
    [...view.articles]
      .sort((a, b) => (shared.get(b.article.id) ?? 0) - (shared.get(a.article.id) ?? 0))
      .slice(0, LIMITS.drawn),
  );
  return view.articles.filter((article) => kept.has(article));
}

/** The origins of these articles that most rests on: carried most often, then with the most claims. */
function pick(view: LedgerView, articles: readonly ArticleView[]): Origin[] {
  const ids = new Set(articles.map((a) => a.article.id));
  const claims = new Map<string, number>();
  for (const { article } of view.articles)
    for (const claim of article.claims) if (claim.origin) claims.set(claim.origin, (claims.get(claim.origin) ?? 0) + 1);
  return view.origins
    .filter((origin) => origin.articles.some((a) => ids.has(a.article)))
    .sort((a, b) => b.articles.length - a.articles.length || (claims.get(b.id) ?? 0) - (claims.get(a.id) ?? 0))
    .slice(0, Math.max(MOST_ORIGINS, articles.length));
}

/**
 * Mean row of the articles that carry an origin: in this order its lines cross the fewest others (barycentre heuristic,
 * Sugiyama et al. 1981).
 */
function middle(origin: Origin, row: ReadonlyMap<string, number>): number {
  return origin.articles.reduce((sum, a) => sum + (row.get(a.article) ?? 0), 0) / Math.max(1, origin.articles.length);
}

function place<T>(items: readonly T[], rows: number): AtHeight<T>[] {
  const gap = (rows * ROW) / Math.max(1, items.length);
  return items.map((item, i) => ({ item, y: TOP + gap * (i + 0.5) }));
}

function curve(fromX: number, from: number, toX: number, to: number): string {
  const bend = (fromX + toX) / 2;
  return `M${fromX} ${from.toFixed(1)} C${bend} ${from.toFixed(1)} ${bend} ${to.toFixed(1)} ${toX} ${to.toFixed(1)}`;
}

function CopyLink({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }): VNode {
  return (
    <g class="copy">
      <path
        d={`M${x} ${to.toFixed(1)} C${x + 28} ${to.toFixed(1)} ${x + 28} ${from.toFixed(1)} ${x + 5} ${from.toFixed(1)}`}
      />
      <path class="tip" d={`M${x + 9} ${from - 4} L${x + 2} ${from} L${x + 9} ${from + 4} Z`} />
    </g>
  );
}

const cut = (s: string, n: number): string => (s.length > n ? `${s.slice(0, n - 1).trimEnd()}…` : s);

function OriginBox({
  origin,
  y,
  view,
  layout,
}: {
  readonly origin: Origin;
  readonly y: number;
  readonly view: LedgerView;
  readonly layout: PictureSizes;
}): VNode {
  const body = origin.institution ? view.entities.get(origin.institution)?.name : null;
  const second = [ORIGIN_WORDS[origin.kind], origin.date && dateWords(origin.date), body].filter(Boolean).join(' · ');
  return (
    <a href={view.links.origin(origin.id)}>
      <g class={`box origin ${origin.kind}${origin.anonymous ? ' anonymous' : ''}`}>
        <rect x="1" y={y - BOX / 2} width={layout.left - 2} height={BOX} rx="3" />
        <text x="14" y={y - 4}>
          {cut(origin.label, layout.originLine)}
        </text>
        <text class="small" x="14" y={y + 14}>
          {cut(second, layout.originLine + (layout.articleLine ? 8 : 4))}
        </text>
      </g>
    </a>
  );
}

function ArticleBox({
  view,
  y,
  layout,
}: {
  readonly view: ArticleView;
  readonly y: number;
  readonly layout: PictureSizes;
}): VNode {
  const { article } = view;
  const { x, width } = layout.right;
  const name = x + 26 + LETTER * view.key.length;
  const second = [
    article.publishedAt && dateWords(article.publishedAt),
    view.copyOf && 'copy',
    article.publisher ? article.agency : 'publisher unknown',
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <a href={view.href} aria-label={`${view.key}: ${view.name}`}>
      <g class={`box article${view.copyOf ? ' is-copy' : ''}`}>
        <rect x={x} y={y - BOX / 2} width={width} height={BOX} rx="3" />
        <text class="key" x={x + 14} y={y + 6}>
          {view.key}
        </text>
        {layout.articleLine > 0 && (
          <text x={name} y={y - 4}>
            {cut(view.name, layout.articleLine - 2 * (view.key.length - 1))}
          </text>
        )}
        {layout.articleLine > 0 && (
          <text class="small" x={name} y={y + 14}>
            {cut(second || 'no date', layout.articleLine + 8)}
          </text>
        )}
      </g>
    </a>
  );
}
