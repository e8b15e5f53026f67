import type { Entity } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';

/**
 * The claim of a group in words: the article's own sentence. Older ledgers have words of ours in its place, in which a
 * claim that is denied may stand as it was charged ("Estmark ships engines"): who denies it is put before it.
 */
export function groupText({ claim, holder }: ClaimProfile, entities: ReadonlyMap<string, Entity>): string {
  const { text, polarity, context } = claim;
  if (polarity === 'affirmed' || context !== undefined) return text;
  const speaker = entities.get(holder?.speaker ?? '')?.name;
  return speaker === undefined
    ? `It is denied that ${text}`
    : `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)} denies that ${text}`;
}
