import type { EntityTable } from './entity-table.ts';
import { canSpeak } from './entity-table.ts';

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
  | 'turn'
  | 'taken up'
  | 'called otherwise'
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
export function known(table: EntityTable, head: number, unnamedToo = false): Speaker | null {
  for (const { entity } of table.mentionsAt(head)) {
    const e = table.entity(entity ?? '');
    if (entity !== null && e !== undefined && canSpeak(e.type) && (unnamedToo || table.isNamed(entity)))
      return { entity, anonymous: isAnonymous(table, entity), rule: unnamedToo ? 'coreference' : 'name' };
  }
  return null;
}

export function isAnonymous(table: EntityTable, id: string): boolean {
  const e = table.entity(id);
  return (
    e !== undefined &&
    !table.isNamed(id) &&
    !table.isKnownByOffice(id) &&
    (e.type === 'PERSON' || (e.type === 'PRODUCT' && !e.named))
  );
}
