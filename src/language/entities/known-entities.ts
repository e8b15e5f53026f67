import { countries } from '../../knowledge/index.ts';
import type { EntityType } from '../../model/index.ts';
import { addEntity, type Cast } from './draft.ts';

const COUNTRY_NAME: ReadonlyMap<string, string> = new Map(countries.map((c) => [c.iso3, c.name]));
/** The entity of a state, made if need be. */
export function countryEntity(cast: Cast, iso3: string): number {
  const found = cast.byKnowledge.get(iso3);
  if (found !== undefined) return found;
  const name = COUNTRY_NAME.get(iso3);
  return name === undefined ? -1 : addEntity(cast, name, 'COUNTRY', { knowledge: iso3 });
}

/** The entity with this id in the tables, made if need be. */
export function keyedEntity(cast: Cast, id: string, name: string, type: EntityType): number {
  return cast.byKnowledge.get(id) ?? addEntity(cast, name, type, { knowledge: id });
}
