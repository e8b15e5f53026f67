import { NEAR_DAYS, WEEKDAY_NAMES } from '../../lexicon/en/calendar.ts';
import type { NameSpan, Parsed } from '../../model/index.ts';

/** "Ann Lee Thursday", "the Security Council today": the day is no part of the name. */
export function withoutDay({ tokens: { word } }: Parsed, name: NameSpan): NameSpan {
  let { to } = name;
  const isDay = (w: string): boolean => NEAR_DAYS.includes(w) || (name.type === 'PERSON' && WEEKDAY_NAMES.includes(w));
  while (to - 1 > name.from && isDay(word[to - 1]!)) to--;
  return to === name.to ? name : { ...name, to };
}

/** "Ann Lee Rebukes Tom Hale", in a headline of capitals: two people and a verb. */
export function aroundVerb({ tokens: { xpos } }: Parsed, name: NameSpan): NameSpan[] {
  const { from, to, type } = name;
  if (type !== 'PERSON') return [name];
  // "Lee" + "Rebukes Hale", taken apart at the wrong place
  if (from > 0 && to - from > 1 && xpos[from] === 'VBZ' && /^NNPS?$/.test(xpos[from - 1]!))
    return [{ from: from + 1, to, type }];
  for (let i = from + 1; i < to - 1; i++) {
    if (xpos[i] === 'VBZ' || xpos[i] === 'VBD')
      return [
        { from, to: i, type },
        { from: i + 1, to, type },
      ];
  }
  return [name];
}
