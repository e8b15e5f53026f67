import type { VNode } from 'preact';
import type { AnnotatedArticle, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { segments, type Layer } from './highlight.ts';
import type { ArticleView, LedgerView } from './ledger-view.ts';
import { LIMITS } from './limits.ts';
import { Further, safeUrl } from './parts.tsx';
import { dateWords, plural, REMOVED_WORDS } from './words.ts';

const BASIS_WORDS: Readonly<Record<AnnotatedArticle['publishedAtBasis'], string>> = {
  printed: 'as printed',
  metadata: "from the page's data",
  given: 'as given',
  inferred: 'inferred',
  none: 'no date found',
};

/** Each article with what was found in it coloured; without the texts where only excerpts may be published. */
export function ArticlesSection({ view, excerpts }: { readonly view: LedgerView; readonly excerpts: boolean }): VNode {
  const room = roomFor(view.articles.map((a) => a.article.text.length));
  return (
    <section id="articles" aria-labelledby="articles-head">
      <h2 id="articles-head">The articles</h2>
      {!excerpts && (
        <p class="legend" aria-label="Legend">
          In the texts: <span class="source">source</span> <span class="cue">cue</span>{' '}
          <span class="content">content</span> <span class="claimed">claim</span>
        </p>
      )}
      {excerpts && <p class="lead">The whole texts are left out of this copy.</p>}
      {view.articles.map((article, i) => (
        <ArticleCard key={article.key} view={article} all={view} most={excerpts ? 0 : itemAt(room, i)} />
      ))}
    </section>
  );
}

/** Code units that the page has for each text: all of it, until the page is full. */
function roomFor(lengths: readonly number[]): number[] {
  let left: number = LIMITS.texts;
  return lengths.map((length) => {
    const room = Math.min(length, LIMITS.text, left);
    left -= room;
    return room;
  });
}

/** `most`: so much of the text is shown, none if 0. */
function ArticleCard({
  view,
  all,
  most,
}: {
  readonly view: ArticleView;
  readonly all: LedgerView;
  readonly most: number;
}): VNode {
  const { article } = view;
  return (
    <article class="report" id={`article-${view.key}`}>
      <ArticleHead view={view} all={all} />
      {most > 0 && (
        <details open={all.articles.length <= 8}>
          <summary>Text</summary>
          <Text article={article} most={most} />
        </details>
      )}
      {most > 0 && article.removed.length > 0 && (
        <details class="removed">
          <summary>{plural(article.removed.length, 'piece')} left out of the text</summary>
          <ul>
            {article.removed.slice(0, LIMITS.places).map((r, i) => (
              <li key={i}>
                <span class="why">{REMOVED_WORDS[r.why]}</span> {r.text.slice(0, 600)}
              </li>
            ))}
          </ul>
          <Further n={article.removed.length - LIMITS.places} of="piece" view={all} />
        </details>
      )}
    </article>
  );
}

/** Its name, who published it when, and how much was found in it. */
function ArticleHead({ view, all }: { readonly view: ArticleView; readonly all: LedgerView }): VNode {
  const { article } = view;
  const url = safeUrl(article.url);
  const of = view.copyOf ? all.byId.get(view.copyOf) : undefined;
  return (
    <header>
      <span class="letter" aria-hidden="true">
        {view.key}
      </span>
      <div>
        <h3>{article.title ?? 'No title'}</h3>
        <p class="quiet">
          {[
            article.publisher ?? `publisher unknown (${article.file ?? article.id})`,
            article.agency,
            article.byline.join(', '),
            article.publishedAt
              ? `${dateWords(article.publishedAt)}, ${BASIS_WORDS[article.publishedAtBasis]}`
              : 'no date found',
            article.lang && article.lang !== 'en' && `in ${article.lang}: not annotated`,
          ]
            .filter(Boolean)
            .join(' · ')}
          {url && (
            <>
              {' '}
              ·{' '}
              <a href={url} rel="noreferrer">
                source
              </a>
            </>
          )}
        </p>
        <p class="quiet">
          {plural(article.attributions.length, 'attribution')}, {plural(article.claims.length, 'claim')}
          {of && (
            <>
              ; a copy of{' '}
              <a href={of.href}>
                {of.key}, {of.name}
              </a>
            </>
          )}
        </p>
      </div>
    </header>
  );
}

function Text({ article, most }: { readonly article: AnnotatedArticle; readonly most: number }): VNode {
  const layers: Layer[] = [
    ...article.attributions.flatMap((a) => [
      ...a.source.map((span) => ({ span, layer: 'source' })),
      ...a.cue.map((span) => ({ span, layer: 'cue' })),
      ...a.content.map((span) => ({ span, layer: 'content' })),
    ]),
    ...article.claims.flatMap((c) => c.evidence.map((span) => ({ span, layer: 'claimed' }))),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const longest = layers.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0);
  let from = 0;
  return (
    <div class="text">
      {paragraphs(article.text.slice(0, most)).map((range) => {
        while (from < layers.length && itemAt(layers, from).span[0] + longest <= range[0]) from++;
        let to = from;
        while (to < layers.length && itemAt(layers, to).span[0] < range[1]) to++;
        return <Paragraph key={range[0]} text={article.text} range={range} layers={layers.slice(from, to)} />;
      })}
      {article.text.length > most && (
        <p class="quiet">
          … the rest of this long text stands in <code>ledger.json</code>.
        </p>
      )}
    </div>
  );
}

function Paragraph({
  text,
  range,
  layers,
}: {
  readonly text: string;
  readonly range: Span;
  readonly layers: readonly Layer[];
}): VNode {
  return (
    <p>
      {segments(text, range, layers).map((s, i) =>
        s.layers.length > 0 ? (
          <span key={i} class={s.layers.join(' ')}>
            {s.text}
          </span>
        ) : (
          s.text
        ),
      )}
    </p>
  );
}

function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].filter((m) => m[0].trim()).map((m): Span => [m.index, m.index + m[0].length]);
}
