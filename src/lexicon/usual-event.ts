import type { ClaimType } from '../model/index.ts';
import { USUAL_EVENTS } from './en/usual-events.ts';

/** How often news tells an event by a word at all, and with the same things about it: in bands, 0 is hardly ever. */
export interface Usual {
  readonly word: number;
  readonly shape: number;
}

const NEVER: Usual = { word: 0, shape: 0 };

/** Per type and lemma the band of the word, and of each shape that is not rare. */
const TABLE: ReadonlyMap<string, readonly [word: number, shapes: ReadonlyMap<string, number>]> = new Map(
  Object.entries(USUAL_EVENTS).flatMap(([type, rows]) =>
    rows
      .flatMap((row) => row.split(' '))
      .map((entry) => {
        const [lemma, word, ...shapes] = entry.split(':');
        const bands = shapes.map((shape) => [shape.slice(0, -1), Number(shape.at(-1))] as const);
        return [`${type} ${lemma}`, [Number(word), new Map(bands)]] as const;
      }),
  ),
);

/** @param wording  its word, and its shape (`wordingOf` in `claims/event-marks.ts`) */
export function usualEvent(type: ClaimType, wording: { readonly word: string; readonly shape: string }): Usual {
  const known = TABLE.get(`${type} ${wording.word}`);
  return known === undefined ? NEVER : { word: known[0], shape: known[1].get(wording.shape) ?? 0 };
}
