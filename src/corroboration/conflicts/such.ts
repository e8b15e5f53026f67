import { conceptOf } from '../terms.ts';
import type { Telling } from './one-act.ts';

/** "No such order was given", "denied that any such list existed": those of the things that are denied, as concepts. */
export function suchAmong(such: readonly string[], denied: readonly string[]): readonly string[] {
  return such.map(conceptOf).filter((thing) => denied.includes(thing));
}

/** Is the thing that there is none of done, or does it act or suffer, in what is charged? */
export function isOfSuch(such: readonly string[], charge: Telling | undefined): boolean {
  if (charge === undefined || charge.stage !== 'done') return false;
  return such.some((thing) => [charge.acts, charge.subject, charge.object].some((end) => end.has(thing)));
}
