import type { VNode } from 'preact';
import type { Origin } from '../model/index.ts';
import type { ArticleView, DossierView } from './dossier-view.ts';
import { dateWords, ORIGIN_WORDS, plural } from './words.ts';

/** Sizes in units of the picture's own box, about one CSS pixel at full width. */
const WIDTH = 960;
const LEFT = { x: 0, width: 400 };
const RIGHT = { x: 600, width: 330 };
const ROW = 58;
const BOX = 48;
const TOP = 34;
/** More origins than this make no picture; the rest are in the list under it. Chosen to fit one screen. */
const MOST_ORIGINS = 9;
/** Characters that fit one line of a box in the picture's type. */
const LINE = 50;
const RIGHT_LINE = 40;

interface Placed<T> { readonly item: T; readonly y: number }

/** What rests on what: origins at the left, the articles that carry them at the right, copies bent back to what they were taken from. */
export function OriginPicture({ view }: { readonly view: DossierView }): VNode {
  const shown = pick(view);
  const articles = place(view.articles, Math.max(shown.length, view.articles.length));
  const row = new Map(articles.map((a, i) => [a.item.article.id, i]));
  const origins = place([...shown].sort((a, b) => middle(a, row) - middle(b, row)), Math.max(shown.length, view.articles.length));
  const height = TOP + Math.max(origins.length, articles.length) * ROW;
  const hidden = view.origins.length - shown.length;
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby="picture-title picture-text">
        <title id="picture-title">What rests on what</title>
        <desc id="picture-text">Origins on the left, joined to the articles that carry them. The list below says the same in words.</desc>
        <text class="head" x={LEFT.x} y="14">Where it entered the record</text>
        <text class="head" x={RIGHT.x} y="14">Who carried it</text>
        {origins.flatMap(({ item, y }) => item.articles.flatMap((link) => {
          const to = articles.find((a) => a.item.article.id === link.article);
          return to ? [<path key={`${item.id} ${link.article}`} class={`link ${item.kind}${link.certainty === 'inferred' ? ' inferred' : ''}`} d={curve(y, to.y)} />] : [];
        }))}
        {articles.flatMap(({ item, y }) => {
          const from = articles.find((a) => a.item.article.id === item.copyOf);
          return from ? [<CopyLink key={`copy ${item.key}`} from={from.y} to={y} />] : [];
        })}
        {origins.map(({ item, y }) => <OriginBox key={item.id} origin={item} y={y} view={view} />)}
        {articles.map(({ item, y }) => <ArticleBox key={item.key} view={item} y={y} />)}
      </svg>
      <figcaption>
        A full line: the article names the origin. A broken line: inferred. A box with a broken border: nobody is named.
        {view.counts.copies > 0 && ' A bow at the right: the text was taken from there, so it is one report told twice.'}
        {hidden > 0 && ` ${plural(hidden, 'further origin')} in the list.`}
      </figcaption>
      <details class="origin-list">
        <summary>The same as a list of {plural(view.origins.length, 'origin')}</summary>
        <OriginList view={view} />
      </details>
    </figure>
  );
}

/** The origins that most rests on: carried most often, then with the most claims. */
function pick(view: DossierView): Origin[] {
  const claims = new Map<string, number>();
  for (const { article } of view.articles) for (const claim of article.claims) if (claim.origin) claims.set(claim.origin, (claims.get(claim.origin) ?? 0) + 1);
  return [...view.origins]
    .sort((a, b) => b.articles.length - a.articles.length || (claims.get(b.id) ?? 0) - (claims.get(a.id) ?? 0))
    .slice(0, Math.max(MOST_ORIGINS, view.articles.length));
}

/** Mean row of the articles that carry an origin: in this order its lines cross the fewest others (barycentre heuristic, Sugiyama et al. 1981). */
function middle(origin: Origin, row: ReadonlyMap<string, number>): number {
  return origin.articles.reduce((sum, a) => sum + (row.get(a.article) ?? 0), 0) / Math.max(1, origin.articles.length);
}

function place<T>(items: readonly T[], rows: number): Placed<T>[] {
  const gap = (rows * ROW) / Math.max(1, items.length);
  return items.map((item, i) => ({ item, y: TOP + gap * (i + 0.5) }));
}

function curve(from: number, to: number): string {
  const [a, b] = [LEFT.x + LEFT.width, RIGHT.x];
  const bend = (a + b) / 2;
  return `M${a} ${from.toFixed(1)} C${bend} ${from.toFixed(1)} ${bend} ${to.toFixed(1)} ${b} ${to.toFixed(1)}`;
}

function CopyLink({ from, to }: { readonly from: number; readonly to: number }): VNode {
  const x = RIGHT.x + RIGHT.width;
  return (
    <g class="copy">
      <path d={`M${x} ${to.toFixed(1)} C${x + 28} ${to.toFixed(1)} ${x + 28} ${from.toFixed(1)} ${x + 5} ${from.toFixed(1)}`} />
      <path class="tip" d={`M${x + 9} ${from - 4} L${x + 2} ${from} L${x + 9} ${from + 4} Z`} />
    </g>
  );
}

const cut = (s: string, n: number): string => (s.length > n ? `${s.slice(0, n - 1).trimEnd()}…` : s);

function OriginBox({ origin, y, view }: { readonly origin: Origin; readonly y: number; readonly view: DossierView }): VNode {
  const body = origin.institution ? view.entities.get(origin.institution)?.name : null;
  const second = [ORIGIN_WORDS[origin.kind], origin.date && dateWords(origin.date), body].filter(Boolean).join(' · ');
  return (
    <a href={`#${anchorOf(origin)}`}>
      <g class={`box origin ${origin.kind}${origin.anonymous ? ' anonymous' : ''}`}>
        <rect x={LEFT.x + 1} y={y - BOX / 2} width={LEFT.width - 2} height={BOX} rx="3" />
        <text x={LEFT.x + 14} y={y - 4}>{cut(origin.label, LINE)}</text>
        <text class="small" x={LEFT.x + 14} y={y + 14}>{cut(second, LINE + 8)}</text>
      </g>
    </a>
  );
}

function ArticleBox({ view, y }: { readonly view: ArticleView; readonly y: number }): VNode {
  const { article } = view;
  const second = [article.publishedAt && dateWords(article.publishedAt), view.copyOf && 'copy', article.agency].filter(Boolean).join(' · ');
  return (
    <a href={`#article-${view.key}`}>
      <g class={`box article${view.copyOf ? ' is-copy' : ''}`}>
        <rect x={RIGHT.x} y={y - BOX / 2} width={RIGHT.width} height={BOX} rx="3" />
        <text class="key" x={RIGHT.x + 14} y={y + 6}>{view.key}</text>
        <text x={RIGHT.x + 42} y={y - 4}>{cut(view.name, RIGHT_LINE - 4)}</text>
        <text class="small" x={RIGHT.x + 42} y={y + 14}>{cut(second || 'no date', RIGHT_LINE)}</text>
      </g>
    </a>
  );
}

/** Id of an origin in the page, for links. */
export function anchorOf(origin: Origin): string {
  return `origin-${origin.id.replace(/[^\w-]/g, '-')}`;
}

function OriginList({ view }: { readonly view: DossierView }): VNode {
  return (
    <ul class="origins">
      {view.origins.map((origin) => (
        <li key={origin.id} id={anchorOf(origin)}>
          <strong>{origin.label}</strong>
          <span class="quiet"> — {[ORIGIN_WORDS[origin.kind], origin.date && dateWords(origin.date), origin.anonymous && 'nobody named'].filter(Boolean).join(', ')}; carried by </span>
          {origin.articles.map((link, i) => {
            const article = view.byId.get(link.article);
            return article ? <span key={link.article}>{i > 0 && ', '}<a href={`#article-${article.key}`}>{article.key}</a>{link.certainty === 'inferred' && <span class="quiet"> (inferred)</span>}</span> : null;
          })}
        </li>
      ))}
    </ul>
  );
}
