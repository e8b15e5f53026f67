import { CLOSING_VERBS } from '../lexicon/en/saying.ts';
import { itemAt } from '../model/item-at.ts';
import { each } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { DocView, FoundAttribution } from './doc-view.ts';
import { findToldAhead } from './told-ahead.ts';
import { findToldBehind } from './told-behind.ts';

/**
 * Attributions of whole sentences whose source stands in the one beside them, as far as nobody is heard in them yet:
 * what was put out goes on up to the first sentence that is another's.
 */
function toldAround(view: DocView, heard: readonly FoundAttribution[]): FoundAttribution[] {
  const { sentence, upos } = view.doc.tokens;
  // what somebody knows, fears or asks may be told by another
  const isSaid = ({ head }: FoundAttribution): boolean =>
    upos[head] !== 'VERB' || CLOSING_VERBS.has(lemmaOf(view.doc.tokens, head));
  const taken = new Set(
    heard
      .filter(isSaid)
      .flatMap(({ cue, content }) =>
        [cue, ...content].flatMap((range) => [...each(range)].map((i) => itemAt(sentence, i))),
      ),
  );
  return [...findToldBehind(view), ...findToldAhead(view)].flatMap((f): FoundAttribution[] => {
    if (view.leftOut.has(`spans: ${f.rule}`)) return [];
    const end = f.content.findIndex(
      ([from]) => sentence[from] !== sentence[f.head] && taken.has(itemAt(sentence, from)),
    );
    const content = end === -1 ? f.content : f.content.slice(0, end);
    return content.length === 0 ? [] : [{ ...f, content }];
  });
}

/** … with what was heard, less what says no more than "this was reported". */
export function withToldAround(view: DocView, heard: readonly FoundAttribution[]): FoundAttribution[] {
  const around = toldAround(view, heard);
  const taken = new Set(around.flatMap(({ rule, head }) => (rule === 'behind' ? [head] : [])));
  return [...heard.filter(({ head }) => !taken.has(head)), ...around];
}
