import type { Entity } from '../model/index.ts';

const REMARK = / \((?:unnamed|unspecified)\)$/u;

/** Is an entity called by a name, not by what it is ("senior official", "the company")? */
export function isNamed(entity: Entity | undefined): boolean {
  return entity !== undefined && !REMARK.test(entity.name) && /\p{Lu}/u.test(entity.name);
}

/** Its name without the remark that it has none. */
export function plainName(name: string): string {
  return name.replace(REMARK, '');
}
