import type { Prepared } from '../engine/engine.ts';
import type { Analysis } from '../model/index.ts';
import { findEntities } from './entities/find-entities.ts';
import { mendNames } from './entities/mend-names.ts';
import { layoutOf } from './layout.ts';
import { findDates, findQuantities, measureQuantities, wordDates } from './values/index.ts';

export { segment } from './segment/segment.ts';

/** Names, dates, quantities and coreference of one text that an engine has read. */
export function analyse({ parsed, names: tagged, scoreAntecedents }: Prepared): Analysis {
  const names = mendNames(parsed, tagged);
  const dates = findDates(parsed);
  return {
    ...parsed,
    names,
    ...findEntities(parsed, names, scoreAntecedents),
    dates: wordDates(parsed, dates),
    layout: layoutOf(parsed),
    quantities: measureQuantities(parsed, findQuantities(parsed, dates)),
  };
}
