import { groupBy } from '../model/group-by.ts';
import type { Attribution } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';
import type { SpeechEvent } from './speech-event.ts';

/**
 * "As his aide let on and the firm set out", "announced by the owner and by the union": the very same words are those of
 * more than one, of whom a claim has only one for its holder; it rests on each of them.
 *
 * @param profiles  of the claims of the article
 * @param first  the number of the first of them
 */
export function shareSameWords(
  attributions: readonly Attribution[],
  profiles: readonly ClaimProfile[],
  first: number,
  hear: (one: Attribution) => SpeechEvent | null,
): void {
  const known = attributions.filter(({ speaker, content }) => speaker !== null && content.length > 0);
  for (const alike of groupBy(known, ({ content, parent }) => JSON.stringify([content, parent])).values()) {
    if (new Set(alike.map(({ speaker }) => speaker)).size < 2) continue;
    const ids = new Set(alike.map(({ id }) => id));
    const held = profiles.flatMap(({ claim }, n) => (ids.has(claim.holder) ? [first + n] : []));
    for (const one of held.length > 0 ? alike : []) for (const n of held) hear(one)?.profiles.add(n);
  }
}
