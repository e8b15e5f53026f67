import { SEEMING } from '../lexicon/en/attitudes.ts';
import type { Attributed, Attribution, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each } from '../model/scan.ts';
import { lemmaOf, tokenAt, tokensIn } from '../model/tokens.ts';

/** Attributions seen from the tokens; indices into `attributions`, -1: none. */
export interface Holders {
  /** the innermost attribution whose content the token lies in */
  readonly contentOf: Int32Array;
  /** the attribution whose cue the token belongs to */
  readonly cueOf: Int32Array;
  /** the attribution whose source the token belongs to */
  readonly sourceOf: Int32Array;
  /** per attribution the index of its parent */
  readonly parent: Int32Array;
}

function paint(into: Int32Array, { tokens }: Attributed, spans: readonly Span[], value: number): void {
  for (const span of spans) into.fill(value, ...tokensIn(tokens, span));
}

/** Is it said by nobody: "Reed appears to have left"? */
function isSeeming({ tokens }: Attributed, cue: readonly Span[]): boolean {
  return cue.some((span) => {
    const [from, to] = tokensIn(tokens, span);
    for (const i of each([from, to])) if (SEEMING.has(lemmaOf(tokens, i))) return true;
    return false;
  });
}

function sizeOf({ content }: Attribution): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Paint contents from the widest to the narrowest, so that the innermost one is seen. */
export function indexHolders(doc: Attributed): Holders {
  const { attributions, tokens } = doc;
  const contentOf = new Int32Array(tokens.count).fill(-1);
  const cueOf = new Int32Array(tokens.count).fill(-1);
  const sourceOf = new Int32Array(tokens.count).fill(-1);
  const byId = new Map(attributions.map(({ id }, index) => [id, index]));
  const parent = Int32Array.from(attributions, ({ parent: id }) => (id === null ? -1 : (byId.get(id) ?? -1)));
  const order = attributions
    .map((_, index) => index)
    .toSorted((a, b) => sizeOf(itemAt(attributions, b)) - sizeOf(itemAt(attributions, a)) || a - b);
  for (const index of order) {
    const { content, cue, source } = itemAt(attributions, index);
    // what seems so is nobody's word
    if (isSeeming(doc, cue)) continue;
    paint(contentOf, doc, content, index);
    paint(cueOf, doc, cue, index);
    paint(sourceOf, doc, source, index);
  }
  return { contentOf, cueOf, sourceOf, parent };
}

/** Do other sentences hold all that is said than the one that says whose it is? */
export function standsApart({ tokens }: Pick<Attributed, 'tokens'>, { cue: [cue], content }: Attribution): boolean {
  const place = ([start]: Span): number | undefined => tokens.sentence[tokenAt(tokens, start)];
  return cue !== undefined && content.every((span) => place(span) !== place(cue));
}
