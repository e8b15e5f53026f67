import { BELIEVING } from '../lexicon/en/cue-frames.ts';
import { COMPLEMENTIZER, INTENSIFIER } from '../lexicon/en/grammar.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { DocView, FoundAttribution } from './doc-view.ts';

/**
 * "Was so angry that she left": the clause tells what came of it, and is nobody's words; none where nothing is left.
 */
export function withoutResult({ doc: { tokens } }: DocView, found: FoundAttribution): readonly FoundAttribution[] {
  const { head, content } = found;
  if (tokens.word[head - 1]?.toLowerCase() !== INTENSIFIER || BELIEVING.has(lemmaOf(tokens, head))) return [found];
  const said = content.filter(([from]) => from < head || tokens.word[from]!.toLowerCase() !== COMPLEMENTIZER);
  return said.length === 0 ? [] : [{ ...found, content: said }];
}
