import type { Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';

/** A stretch of text to be shown with the names of all layers that cover it. */
export interface Segment {
  readonly text: string;
  readonly layers: readonly string[];
  readonly starts: readonly string[];
}

/** One coloured stretch: `layer` is a class name, `anchor` an id that a link can lead to. */
export interface Layer {
  readonly span: Span;
  readonly layer: string;
  readonly anchor?: string;
}

/**
 * Cut `range` of a text at every edge of a layer, so that overlapping and nested layers can be shown with
 * plain elements side by side. The segments joined give the text of the range again.
 */
export function segments(text: string, range: Span, layers: readonly Layer[]): Segment[] {
  const inside = layers.filter((l) => l.span[0] < range[1] && range[0] < l.span[1]);
  const edges = new Set<number>([range[0], range[1]]);
  for (const { span } of inside) for (const edge of span) if (range[0] < edge && edge < range[1]) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  const opening = new Map<number, Layer[]>();
  for (const layer of inside) {
    const at = Math.max(layer.span[0], range[0]);
    opening.set(at, [...(opening.get(at) ?? []), layer]);
  }
  const result: Segment[] = [];
  let active: Layer[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = itemAt(cuts, i);
    const opened = opening.get(from) ?? [];
    active = [...active.filter((l) => l.span[1] > from), ...opened];
    result.push({
      text: text.slice(from, cuts[i + 1]),
      layers: [...new Set(active.map((l) => l.layer))],
      starts: opened.flatMap((l) => (l.anchor && l.span[0] === from ? [l.anchor] : [])),
    });
  }
  return result;
}
