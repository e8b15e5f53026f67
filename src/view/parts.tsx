import type { VNode } from 'preact';
import type { Judged, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import type { ArticleView, LedgerView } from './ledger-view.ts';
import { reasonWords } from './reason-words.ts';
import { plural } from './words.ts';

/** The letter of an article, leading to it, or to the place in it that is meant. */
export function ArticleKey({
  view,
  href = null,
}: {
  readonly view: ArticleView;
  readonly href?: string | null;
}): VNode {
  return (
    <a class="key" href={href ?? view.href} title={`${view.name}: ${view.article.title ?? 'no title'}`}>
      {view.key}
    </a>
  );
}

/** Says how many more there are than the page shows; nothing where all are shown. */
export function Further({
  n,
  of,
  many,
  view,
}: {
  readonly n: number;
  readonly of: string;
  readonly many?: string;
  readonly view: LedgerView;
}): VNode | null {
  return n > 0 ? (
    <p class="quiet further">
      {plural(n, `further ${of}`, `further ${many ?? `${of}s`}`)} in <code>{view.links.whole}</code>.
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

/** Whose word, beside the machine's, a finding has: with initials; nothing where nobody judged it. */
export function JudgedBy({ judged = [] }: { readonly judged?: readonly Judged[] | undefined }): VNode | null {
  const said = judged.map(({ by, verdict }) => `${verdict === 'accept' ? 'accepted' : 'set right'} by ${initials(by)}`);
  return said.length > 0 ? (
    <em class="judged" title={judged.map(({ by }) => by).join(', ')}>
      {' '}
      {said.join(', ')}
    </em>
  ) : null;
}

/** "Ida Lund" → "I. L.", "ines" → "ines": a name of one word is a short one already. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  return words.length < 2 ? name.trim() : words.map((word) => `${[...word][0] ?? ''}.`).join(' ');
}

/** No passage in context is longer: a page without sentence marks must not be quoted whole. */
const LONGEST_CONTEXT = 700;

/** The context of some words, cut down around them where it is too long to be read. */
export function excerpt(context: Span, evidence: readonly Span[]): Span {
  if (context[1] - context[0] <= LONGEST_CONTEXT) return context;
  const start = Math.max(context[0], itemAt(evidence, 0)[0] - LONGEST_CONTEXT / 4);
  return [start, Math.min(context[1], start + LONGEST_CONTEXT)];
}

/** Only these addresses become links: a captured page may name any. */
export function safeUrl(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
