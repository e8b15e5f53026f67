import type { Attributed, Attribution } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { Holders } from './holders.ts';
import { OPERATORS } from './lexicon/operators.ts';
import { withBodies } from './parties.ts';
import type { Scene } from './read-event.ts';

/** Does the holder speak of what he, or the state he speaks for, does himself? */
export function isSpeakersOwn(scene: Scene, holder: Attribution | null, actor: readonly string[]): boolean {
  if (holder === null || holder.speaker === null) return false;
  const speakers = withBodies(scene, [holder.speaker]);
  return withBodies(scene, actor).some((id) => speakers.includes(id));
}

/** Words that deny what they introduce. */
const isDenying = (lemma: string): boolean => OPERATORS.get(lemma) === 'deny' || lemma === 'denial';

/** Is the attribution one of a denial ("denies supplying …")? */
export function isDenial({ tokens, attributions }: Attributed, { cueOf }: Holders, index: number): boolean {
  const cue = attributions[index]!.cue;
  for (const [start, end] of cue) {
    let low = 0;
    let high = tokens.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens.end[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    for (; low < tokens.count && tokens.start[low]! < end; low++) if (cueOf[low] === index && isDenying(lemmaOf(tokens, low))) return true;
  }
  return false;
}
