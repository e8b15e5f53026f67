import type { VNode } from 'preact';
import type { AnnotatedArticle, Span } from '../model/index.ts';
import type { ArticleView, DossierView } from './dossier-view.ts';
import { segments, type Layer } from './highlight.ts';
import { safeUrl } from './parts.tsx';
import { dateWords, plural, REMOVED_WORDS } from './words.ts';

const BASIS_WORDS: Readonly<Record<AnnotatedArticle['publishedAtBasis'], string>> = {
  printed: 'as printed', metadata: 'from the page\'s data', given: 'as given', inferred: 'inferred', none: 'no date found',
};

/** Each article with what was found in it coloured; without the texts where only excerpts may be published. */
export function ArticlesSection({ view, excerpts }: { readonly view: DossierView; readonly excerpts: boolean }): VNode {
  return (
    <section id="articles" aria-labelledby="articles-head">
      <h2 id="articles-head">The articles</h2>
      {!excerpts && <p class="legend" aria-label="Legend">In the texts: <span class="source">source</span> <span class="cue">cue</span> <span class="content">content</span> <span class="claimed">claim</span></p>}
      {excerpts && <p class="lead">The whole texts are left out of this copy.</p>}
      {view.articles.map((article) => <ArticleCard key={article.key} view={article} all={view} excerpts={excerpts} />)}
    </section>
  );
}

function ArticleCard({ view, all, excerpts }: { readonly view: ArticleView; readonly all: DossierView; readonly excerpts: boolean }): VNode {
  const { article } = view;
  const url = safeUrl(article.url);
  const of = view.copyOf ? all.byId.get(view.copyOf) : undefined;
  return (
    <article class="report" id={`article-${view.key}`}>
      <header>
        <span class="letter" aria-hidden="true">{view.key}</span>
        <div>
          <h3>{article.title ?? 'No title'}</h3>
          <p class="quiet">
            {[article.publisher ?? `publisher unknown (${article.file ?? article.id})`, article.agency, article.byline.join(', '),
              article.publishedAt ? `${dateWords(article.publishedAt)}, ${BASIS_WORDS[article.publishedAtBasis]}` : 'no date found', article.lang && article.lang !== 'en' && `in ${article.lang}: not annotated`].filter(Boolean).join(' · ')}
            {url && <> · <a href={url} rel="noreferrer">source</a></>}
          </p>
          <p class="quiet">{plural(article.attributions.length, 'attribution')}, {plural(article.claims.length, 'claim')}{of && <>; a copy of <a href={`#article-${of.key}`}>{of.key}, {of.name}</a></>}</p>
        </div>
      </header>
      {!excerpts && <details open={all.articles.length <= 8}><summary>Text</summary><Text article={article} /></details>}
      {!excerpts && article.removed.length > 0 && (
        <details class="removed"><summary>{plural(article.removed.length, 'piece')} left out of the text</summary>
          <ul>{article.removed.map((r, i) => <li key={i}><span class="why">{REMOVED_WORDS[r.why]}</span> {r.text.slice(0, 600)}</li>)}</ul>
        </details>
      )}
    </article>
  );
}

function Text({ article }: { readonly article: AnnotatedArticle }): VNode {
  const layers: Layer[] = [
    ...article.attributions.flatMap((a) => [
      ...a.source.map((span) => ({ span, layer: 'source' })), ...a.cue.map((span) => ({ span, layer: 'cue' })), ...a.content.map((span) => ({ span, layer: 'content' })),
    ]),
    ...article.claims.flatMap((c) => c.evidence.map((span) => ({ span, layer: 'claimed' }))),
  ];
  return <div class="text">{paragraphs(article.text).map((range, i) => <Paragraph key={i} text={article.text} range={range} layers={layers} />)}</div>;
}

function Paragraph({ text, range, layers }: { readonly text: string; readonly range: Span; readonly layers: readonly Layer[] }): VNode {
  return <p>{segments(text, range, layers).map((s, i) => (s.layers.length > 0 ? <span key={i} class={s.layers.join(' ')}>{s.text}</span> : s.text))}</p>;
}

function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].filter((m) => m[0].trim()).map((m): Span => [m.index, m.index + m[0].length]);
}
