import type { Cast } from './cast.ts';
import { canSpeak } from './cast.ts';

/** How a speaker was found; the docstrings of the rules say what each means. */
export type SpeakerRule =
  | 'no source'
  | 'nobody'
  | 'named later'
  | 'first person'
  | 'body of the speaker'
  | 'last speaker'
  | 'last subject'
  | 'only person'
  | 'coreference'
  | 'name'
  | 'name at the end'
  | 'surname'
  | 'name beside'
  | 'apposition'
  | 'described before'
  | 'description';

/** Who says it: id of the entity, null if unknown; `anonymous` where the text withholds or lacks the name. */
export interface Speaker {
  readonly entity: string | null;
  readonly anonymous: boolean;
  readonly rule: SpeakerRule;
}
export const NOBODY: Speaker = { entity: null, anonymous: false, rule: 'nobody' };

/** The entity of the mention that this token heads, if the text or the tables name it; with `unnamedToo` whatever it is. */
export function known(cast: Cast, head: number, unnamedToo = false): Speaker | null {
  for (const { entity } of cast.mentionsAt(head)) {
    if (entity === null) continue;
    const e = cast.entity(entity);
    if (e !== undefined && canSpeak(e.type) && (unnamedToo || cast.isNamed(entity)))
      return { entity, anonymous: isAnonymous(cast, entity), rule: unnamedToo ? 'coreference' : 'name' };
  }
  return null;
}

export function isAnonymous(cast: Cast, id: string): boolean {
  const e = cast.entity(id);
  return (
    e !== undefined &&
    !cast.isNamed(id) &&
    !cast.isKnownByOffice(id) &&
    (e.type === 'PERSON' || (e.type === 'PRODUCT' && !e.named))
  );
}
