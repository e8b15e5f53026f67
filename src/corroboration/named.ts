import type { Entity } from '../model/index.ts';

/** Would a reader know it again: by a name, or as a body by the name in its description ("Norland embassy")? */
export function isNamed(entity: Entity | undefined): boolean {
  return entity !== undefined && !isWithheld(entity) && /\p{Lu}/u.test(entity.name);
}

/** A person or paper whose name the text withholds or lacks; of a body its description says enough. */
export function isWithheld({ named, type }: Entity): boolean {
  return !named && (type === 'PERSON' || type === 'PRODUCT');
}
