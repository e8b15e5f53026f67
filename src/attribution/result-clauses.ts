import { COMPLEMENTIZER, INTENSIFIER } from '../lexicon/en/grammar.ts';
import { BELIEVING } from '../lexicon/en/cue-frames.ts';
import { firstIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { DocView, FoundAttribution } from './doc-view.ts';

/**
 * "Was so angry that she left": the clause tells what came of it, and is nobody's words; none where nothing is left.
 */
export function withoutResult({ doc: { tokens } }: DocView, found: FoundAttribution): readonly FoundAttribution[] {
  const { cue, head, content } = found;
  const so = firstIn([Math.max(0, cue[0] - 1), head], (i) => tokens.word[i]!.toLowerCase() === INTENSIFIER);
  if (
    so === -1 ||
    so !== head - 1 ||
    BELIEVING.has(lemmaOf(tokens, head)) ||
    !/^(?:ADJ|ADV|VERB)$/.test(tokens.upos[head]!)
  )
    return [found];
  const said = content.filter(([from]) => from < head || tokens.word[from]!.toLowerCase() !== COMPLEMENTIZER);
  return said.length === 0 ? [] : [{ ...found, content: said }];
}
