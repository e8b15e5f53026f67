import { agencies, mouthpieces, outlets } from '../knowledge/index.ts';
import { DEFINITE_ARTICLE, FOREIGN_ARTICLE } from '../lexicon/en/articles.ts';
import {
  ASIDE,
  DOCUMENT,
  OUTLET_ROLE,
  STANDING,
  UNNAMED_CARRIERS,
  UNSIGNED_REPORTS,
  WIRE_ROLE,
} from '../lexicon/en/carriers.ts';
import {
  BARE_OFFICE,
  FACELESS,
  FORMER,
  INDEFINITE,
  OFFICE_ELSEWHERE,
  OFFICE_OF_STATE,
  OFFICIAL,
  STAFF,
  STATE_OFFICE,
} from '../lexicon/en/speakers.ts';
import type { AnnotatedArticle, Attribution, Entity } from '../model/index.ts';
import { hasAny } from './source-words.ts';

const WIRES: ReadonlySet<string> = new Set(agencies.map((agency) => agency.id));
const OUTLETS: ReadonlySet<string> = new Set(outlets.map((outlet) => outlet.id));
const WIRE_NAMES: ReadonlySet<string> = new Set(agencies.flatMap((agency) => [agency.name, ...agency.aliases]));
const OUTLET_NAMES: ReadonlySet<string> = new Set(outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases]));
const VOICES = [...agencies, ...outlets].filter(({ id }) => mouthpieces.has(id));
/**
 * Does this entity report what others say: a news agency or an outlet? Unidentified "reports" carry too, and are told
 * by their name.
 */
export function carrierOf(entity: Entity | undefined): 'wire' | 'outlet' | 'reports' | null {
  if (entity === undefined) return null;
  const { knowledge, name, role, type } = entity;
  if (type === 'PERSON') return null;
  if ((knowledge !== null && WIRES.has(knowledge)) || WIRE_NAMES.has(name) || (role !== null && WIRE_ROLE.test(role)))
    return 'wire';
  if (
    (knowledge !== null && OUTLETS.has(knowledge)) ||
    OUTLET_NAMES.has(name) ||
    (role !== null && OUTLET_ROLE.test(role))
  )
    return 'outlet';
  return UNSIGNED_REPORTS.test(name) ? 'reports' : null;
}

/** Is it called by a noun for what carries news: "a newspaper", "the agency"? */
export function isCalledCarrier(entity: Entity | undefined): boolean {
  return UNNAMED_CARRIERS.test(entity?.name ?? '');
}

/**
 * The name of an outlet or agency as articles give it, for comparing: no remark in brackets, no article, lower case.
 */
export function outletName(name: string): string {
  return name
    .replace(/\(.*?\)/gu, '')
    .trim()
    .replace(DEFINITE_ARTICLE, '')
    .replace(FOREIGN_ARTICLE, '')
    .toLowerCase();
}

/** Entities with those known to carry that only the articles' own heads tell: their agencies and publishers. */
export function withCarriers(
  entities: ReadonlyMap<string, Entity>,
  articles: readonly Pick<AnnotatedArticle, 'agency' | 'publisher'>[],
): ReadonlyMap<string, Entity> {
  const wires = new Set(articles.flatMap(({ agency }) => (agency === null ? [] : [outletName(agency)])));
  const outletNames = new Set(articles.flatMap(({ publisher }) => (publisher === null ? [] : [outletName(publisher)])));
  if (wires.size === 0 && outletNames.size === 0) return entities;
  return new Map(
    [...entities].map(([id, entity]): [string, Entity] => {
      const name = outletName(entity.name);
      if (entity.type === 'PERSON' || carrierOf(entity) !== null) return [id, entity];
      return [
        id,
        wires.has(name)
          ? { ...entity, role: 'news agency' }
          : outletNames.has(name)
            ? { ...entity, role: 'newspaper' }
            : entity,
      ];
    }),
  );
}

/**
 * Does the source, as worded, name a document? Not where only what is said of a speaker does: "Hale, who read the
 * memo".
 */
export function isDocument(source: readonly string[]): boolean {
  const aside = source.findIndex((word) => ASIDE.has(word.toLowerCase()));
  return hasAny(aside === -1 ? source : source.slice(0, aside), DOCUMENT);
}

/** Is it worded as something said at other times than the rest of the report? */
export function isStanding({ structure }: Attribution): boolean {
  return structure !== undefined && structure.words.some((word) => STANDING.has(word));
}

/** Is this speaker a body that never speaks by name ("US intelligence")? */
export function isFaceless(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.type !== 'PERSON' && FACELESS.test(entity.name);
}

/** Does this unnamed speaker hold an office by which he speaks for his body? */
export function isOfficial({ name, role }: Entity): boolean {
  const words = `${name} ${role ?? ''}`;
  return OFFICIAL.test(words) && !FORMER.test(words);
}

/** Does somebody by name hold an office by which he speaks for the state that he is named with? */
export function holdsOfficeOfState({ role }: Entity): boolean {
  if (role === null || FORMER.test(role)) return false;
  return OFFICE_OF_STATE.test(role) && !OFFICE_ELSEWHERE.test(role);
}

/** Does this unnamed speaker hold an office of a state, though it is not said of which? */
export function isOfOffice(entity: Entity): boolean {
  return isOfficial(entity) && entity.affiliation === null && STATE_OFFICE.test(`${entity.name} ${entity.role ?? ''}`);
}

/** Is this a named person who holds an office of a state, though it is not said of which? */
export function isBareOffice({ role, affiliation }: Entity): boolean {
  return affiliation === null && role !== null && BARE_OFFICE.test(role);
}

/** Is this speaker called by a common noun only ("police", "one eyewitness")? Such a name is no institution. */
export function isCommonNoun({ name, knowledge, affiliation }: Entity): boolean {
  if (knowledge !== null || affiliation !== null) return false;
  const [first = '', ...rest] = name.split(' ');
  if (rest.some((word) => /^\p{Lu}/u.test(word))) return false;
  return !/^\p{Lu}/u.test(first) || INDEFINITE.test(name) || OFFICIAL.test(name);
}

/** Does this unnamed speaker put before the public what his institute found? */
export function isStaff({ name, role }: Entity): boolean {
  return STAFF.test(`${name} ${role ?? ''}`);
}

/** The state that an agency or outlet speaks for, where it is known to the story; null for those that report. */
export function mouthpieceOf({ knowledge, name }: Entity, entities: ReadonlyMap<string, Entity>): string | null {
  const voice = VOICES.find(({ id, name: own }) => id === knowledge || own === name);
  return voice !== undefined && voice.country !== null && entities.has(voice.country) ? voice.country : null;
}
