import type { VNode } from 'preact';
import { firstIndex } from '../../model/bisect.ts';
import type { AnnotatedArticle, Span } from '../../model/index.ts';
import { segments, type Layer } from '../../view/highlight.ts';
import type { FindingView } from '../find-finding.ts';

/** What a text is shown with: layers in order of their beginnings, and the finding at a place. */
export interface Marking {
  readonly text: string;
  readonly address: string;
  readonly layers: readonly Layer[];
  /** of the longest layer, in code units */
  readonly longest: number;
  readonly at: (place: number) => FindingView | undefined;
}

/** Put the findings of an article, and the one that is looked at, into layers. */
export function markingOf(
  article: AnnotatedArticle,
  findings: readonly FindingView[],
  chosen: FindingView | null,
  address: string,
): Marking {
  const layers: Layer[] = [
    ...article.attributions.flatMap((one) => [
      ...one.source.map((span) => ({ span, layer: 'source' })),
      ...one.cue.map((span) => ({ span, layer: 'cue' })),
      ...one.content.map((span) => ({ span, layer: 'content' })),
    ]),
    ...article.claims.flatMap(({ evidence }) => evidence.map((span) => ({ span, layer: 'claimed' }))),
    ...(chosen?.spans ?? []).map((span) => ({ span, layer: 'chosen' })),
  ].toSorted((a, b) => a.span[0] - b.span[0]);
  return {
    text: article.text,
    address,
    layers,
    longest: layers.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0),
    at: placesOf(article.text.length, findings),
  };
}

/** Which finding stands at a place: of several the innermost, a claim before what only says whose word it is. */
function placesOf(length: number, findings: readonly FindingView[]): (place: number) => FindingView | undefined {
  const owners = new Int32Array(length).fill(-1);
  const size = ({ reach }: FindingView): number => reach[1] - reach[0];
  const order = findings.toSorted((a, b) => Number(a.claim !== null) - Number(b.claim !== null) || size(b) - size(a));
  for (const [i, { spans }] of order.entries()) for (const span of spans) owners.fill(i, ...span);
  return (place) => order[owners[place] ?? -1];
}

/** A stretch of the text, each finding in it a link to its card. */
export function marked({ text, layers, longest, at, address }: Marking, range: Span): (string | VNode)[] {
  const start = firstIndex(layers.length, (i) => range[0] - longest <= (layers[i]?.span[0] ?? 0));
  const stop = firstIndex(layers.length, (i) => range[1] <= (layers[i]?.span[0] ?? 0));
  const near = layers.slice(start, stop);
  let place = range[0];
  return segments(text, range, near).map((piece, i) => {
    const from = place;
    place += piece.text.length;
    if (piece.layers.length === 0) return piece.text;
    const finding = at(from);
    const names = piece.layers.join(' ');
    // a blank between two words of a claim is no link of its own: a reader of the screen would hear "link", and nothing
    return finding === undefined || piece.text.trim() === '' ? (
      <span key={i} class={names}>
        {piece.text}
      </span>
    ) : (
      <a key={i} class={names} href={`/a/${address}?f=${finding.id}`} tabIndex={-1}>
        {piece.text}
      </a>
    );
  });
}

/** Lines of a text that are not blank. */
export function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].filter((m) => m[0].trim()).map((m): Span => [m.index, m.index + m[0].length]);
}
