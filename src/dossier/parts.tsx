import type { VNode } from 'preact';
import type { Span } from '../model/index.ts';
import type { ArticleView } from './dossier-view.ts';
import { reasonWords } from './reason-words.ts';
import { plural } from './words.ts';

/** The letter of an article, leading to it. */
export function ArticleKey({ view }: { readonly view: ArticleView }): VNode {
  return (
    <a class="key" href={`#article-${view.key}`} title={`${view.name}: ${view.article.title ?? 'no title'}`}>
      {view.key}
    </a>
  );
}

/** Says how many more there are than the page shows; nothing where all are shown. */
export function Further({
  n,
  of,
  many,
}: {
  readonly n: number;
  readonly of: string;
  readonly many?: string;
}): VNode | null {
  return n > 0 ? (
    <p class="quiet further">
      {plural(n, `further ${of}`, `further ${many ?? `${of}s`}`)} in <code>ledger.json</code>.
    </p>
  ) : null;
}

/** On what grounds a finding was made, on demand; nothing where none are kept. */
export function Why({ reasons = [] }: { readonly reasons?: readonly string[] | undefined }): VNode | null {
  return reasons.length > 0 ? (
    <details class="reasons">
      <summary>why?</summary>
      <p class="quiet">{reasons.map(reasonWords).join('; ')}.</p>
    </details>
  ) : null;
}

/** No passage in context is longer: a page without sentence marks must not be quoted whole. */
const LONGEST_CONTEXT = 700;

/** The context of some words, cut down around them where it is too long to be read. */
export function excerpt(context: Span, evidence: readonly Span[]): Span {
  if (context[1] - context[0] <= LONGEST_CONTEXT) return context;
  const start = Math.max(context[0], evidence[0]![0] - LONGEST_CONTEXT / 4);
  return [start, Math.min(context[1], start + LONGEST_CONTEXT)];
}

/** Only these addresses become links: a captured page may name any. */
export function safeUrl(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
