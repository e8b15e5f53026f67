import { countries } from '../../knowledge/index.ts';
import type { EntityType } from '../../model/index.ts';
import { addEntity, type Discourse } from './draft.ts';

const COUNTRY_NAME: ReadonlyMap<string, string> = new Map(countries.map((c) => [c.iso3, c.name]));
/** The entity of a state, made if need be. */
export function countryEntity(discourse: Discourse, iso3: string): number {
  const found = discourse.byKnowledge.get(iso3);
  if (found !== undefined) return found;
  const name = COUNTRY_NAME.get(iso3);
  return name === undefined ? -1 : addEntity(discourse, name, 'COUNTRY', { knowledge: iso3 });
}

/** The entity with this id in the tables, made if need be. */
export function keyedEntity(discourse: Discourse, id: string, name: string, type: EntityType): number {
  return discourse.byKnowledge.get(id) ?? addEntity(discourse, name, type, { knowledge: id });
}
