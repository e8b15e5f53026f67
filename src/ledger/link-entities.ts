import { disjointSets } from '../model/disjoint-sets.ts';
import type { Entity, Mention } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { orderOf } from '../model/order-of.ts';
import { firmKeys, joinOffices, officeOfState, policeKey } from './body-keys.ts';
import { isFullName, plainName, slug, surnameOf } from './entity-name.ts';
import { hasOtherOffice, sharesOffice } from './offices-in-common.ts';
import { generationIn, personKeys } from './person-key.ts';

/** The entities of one article, ids its own. */
export interface LocalEntities {
  readonly article: string;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Entities of two articles (or of one), by article and local id, that a person said to be the same or different. */
export interface EntityPair {
  readonly verdict: 'same' | 'different';
  readonly sides: readonly [readonly [article: string, local: string], readonly [article: string, local: string]];
}

/** Entities shared by articles; `idOf` leads from article and local id to the shared one. */
export interface LinkedEntities {
  readonly entities: readonly Entity[];
  readonly idOf: (article: string, local: string) => string;
}

interface EntityNode {
  readonly article: string;
  readonly entity: Entity;
  readonly named: boolean;
  /** entry in the tables of the body that it belongs to */ readonly body: string | null;
}

const at = (article: string, local: string): string => `${article}\u0000${local}`;

/**
 * Join the entities of articles on one affair. What joins: the same entry of the knowledge tables; the same full name
 * or full alias; a bare surname where one person of that surname is about and neither office nor state speaks against
 * it. Unnamed speakers stay one per article. Ids come from names, not from numbers, so the same articles in any order
 * give the same ids.
 */
export function linkEntities(articles: readonly LocalEntities[], pairs: readonly EntityPair[] = []): LinkedEntities {
  const nodes = [...articles].toSorted((a, b) => orderOf(a.article, b.article)).flatMap(nodesOf);
  const { find, join, isApart } = boundSets(nodes, pairs);

  const byKey = new Map<string, number>();
  const personKey = personKeys(
    nodes.flatMap(({ entity }) => (entity.type === 'PERSON' ? [entity.name, ...entity.aliases] : [])),
  );
  nodes.forEach((node, i) => {
    for (const key of keysOf(node, personKey)) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, i);
      else join(other, i);
    }
  });
  joinSurnames(nodes, find, join);
  joinOffices(nodes, join);

  const members = new Map<number, EntityNode[]>();
  nodes.forEach((node, i) => {
    const root = find(i);
    const list = members.get(root);
    if (list === undefined) members.set(root, [node]);
    else list.push(node);
  });
  const ids = new Map<string, string>();
  const named = new Map<string, number[]>();
  const idByRoot = new Map<number, string>();
  for (const [root, list] of members) {
    // two of one name that a person said to be different have different ids
    const id = idFor(list);
    const others = named.get(id) ?? [];
    const n = others.filter((other) => isApart(other, root)).length;
    named.set(id, [...others, root]);
    idByRoot.set(root, n === 0 ? id : `${id}.${n + 1}`);
    for (const { article, entity } of list) ids.set(at(article, entity.id), idByRoot.get(root) ?? id);
  }
  const idOf = (article: string, local: string): string => ids.get(at(article, local)) ?? local;
  const entities = [...members].map(([root, list]) =>
    mergeEntities(
      idByRoot.get(root) ?? idFor(list),
      list.map(({ article, entity }) => ({
        ...entity,
        affiliation: entity.affiliation === null ? null : idOf(article, entity.affiliation),
      })),
    ),
  );
  return { entities: mergeById(entities), idOf };
}

/** Sets in which what a person said to be the same is joined first, and what he said to be different never. */
function boundSets(
  nodes: readonly EntityNode[],
  pairs: readonly EntityPair[],
): {
  readonly find: (i: number) => number;
  readonly join: (a: number, b: number) => void;
  readonly isApart: (a: number, b: number) => boolean;
} {
  const { find, join } = disjointSets(nodes.length);
  if (pairs.length === 0) return { find, join, isApart: () => false };
  const indexOf = new Map(nodes.map(({ article, entity }, i) => [at(article, entity.id), i]));
  const apart: (readonly [number, number])[] = [];
  const isApart = (a: number, b: number): boolean => {
    const [x, y] = [find(a), find(b)];
    return apart.some(([p, q]) => (find(p) === x && find(q) === y) || (find(p) === y && find(q) === x));
  };
  for (const { verdict, sides } of pairs.toSorted(
    (a, b) => Number(a.verdict === 'same') - Number(b.verdict === 'same'),
  )) {
    const [a, b] = sides.map(([article, local]) => indexOf.get(at(article, local)));
    if (a === undefined || b === undefined) continue;
    if (verdict === 'different') apart.push([a, b]);
    else if (!isApart(a, b)) join(a, b);
  }
  return { find, isApart, join: (a, b) => (isApart(a, b) ? undefined : join(a, b)) };
}

function nodesOf({ article, entities, mentions }: LocalEntities): EntityNode[] {
  const kinds = new Map<string, { name: boolean; any: boolean }>();
  for (const { entity, kind } of mentions) {
    if (entity === null) continue;
    const seen = kinds.get(entity) ?? { name: false, any: false };
    kinds.set(entity, { name: seen.name || kind === 'name', any: true });
  }
  const known = new Map(entities.map(({ id, knowledge }) => [id, knowledge]));
  return entities.map((entity) => {
    const seen = kinds.get(entity.id);
    const named = entity.knowledge !== null || (entity.named && (seen === undefined || seen.name));
    return {
      article,
      entity,
      named,
      body: entity.affiliation === null ? null : (known.get(entity.affiliation) ?? null),
    };
  });
}

/** Keys that join: equal key, equal entity. */
function keysOf(node: EntityNode, personKey: (name: string) => string): string[] {
  const { entity, named, body } = node;
  const police = policeKey(entity);
  if (police !== null) return [police];
  if (officeOfState(node) !== null) return [];
  // "the Norland navy", "Norland's navy": bodies of a known state go by what they are; persons without a name never do
  if (!named)
    return body !== null && (entity.type === 'ORG' || entity.type === 'GPE') && entity.named
      ? [`of ${body}: ${surnameOf(plainName(entity.name))}`]
      : [];
  const kind = entity.type === 'PERSON' ? 'person' : 'other';
  const names = [entity.name, ...entity.aliases]
    .filter((name) => isFullName(name) || (kind === 'other' && name === entity.name))
    .map(kind === 'person' ? personKey : plainName)
    .filter((name) => name !== '');
  const keys = [...names.map((name) => `${kind}:${name}`), ...firmKeys(entity, names)];
  return entity.knowledge === null ? keys : [`known:${entity.knowledge}`, ...(kind === 'person' ? keys : [])];
}

/**
 * "Ibarra" of one report and "Rosa Ibarra" of another, where one person of that surname is about, nothing speaks
 * against it, and the reports have the office or somebody or something else in common.
 */
function joinSurnames(
  nodes: readonly EntityNode[],
  find: (i: number) => number,
  join: (a: number, b: number) => void,
): void {
  const full = new Map<string, number[]>();
  const others = new Map<string, number>();
  const bare: number[] = [];
  const about = new Map<string, Set<string>>();
  nodes.forEach(({ article, entity, named }, i) => {
    if (!named) return;
    const plain = plainName(entity.name);
    const surname = surnameOf(plain);
    if (!isState(entity)) about.set(article, (about.get(article) ?? new Set()).add(entity.knowledge ?? surname));
    if (entity.type !== 'PERSON') {
      if (!plain.includes(' ')) others.set(plain, i);
      return;
    }
    if (isFullName(entity.name)) full.set(surname, [...(full.get(surname) ?? []), i]);
    else bare.push(i);
  });
  const isShared = (a: EntityNode, b: EntityNode, surname: string): boolean =>
    a.article === b.article ||
    (a.body !== null && a.body === b.body) ||
    sharesOffice(a.entity, b.entity) ||
    [...(about.get(a.article) ?? [])].some((name) => name !== surname && about.get(b.article)?.has(name) === true);
  const firstBare = new Map<string, number>();
  for (const i of bare) {
    const node = itemAt(nodes, i);
    const surname = surnameOf(plainName(node.entity.name));
    const named = full.get(surname) ?? [];
    const roots = new Set(named.map(find));
    const only = roots.size === 1 ? named[0] : undefined;
    if (
      only !== undefined &&
      !hasOtherOffice(node.entity, itemAt(nodes, only).entity) &&
      named.some((k) => isShared(node, itemAt(nodes, k), surname))
    ) {
      join(only, i);
      continue;
    }
    // a word that one report takes for a place or body, another for a person of whom it says nothing: nobody is called so
    const place = others.get(surname);
    if (roots.size === 0 && place !== undefined && node.entity.role === null) {
      join(place, i);
      continue;
    }
    const other = firstBare.get(surname);
    if (roots.size === 0 && other !== undefined && sharesOffice(node.entity, itemAt(nodes, other).entity))
      join(other, i);
    else firstBare.set(surname, i);
  }
}

const isState = ({ type, knowledge }: Entity): boolean =>
  type === 'COUNTRY' || knowledge?.startsWith('region:') === true;

/** From the knowledge table, else the fullest name; an unnamed one keeps its article. */
function idFor(list: readonly EntityNode[]): string {
  const known = list.flatMap(({ entity }) => entity.knowledge ?? []).toSorted()[0];
  if (known !== undefined) return known;
  const named = list.filter((node) => node.named);
  const [first] = list as [EntityNode];
  const isPerson = list.every(({ entity }) => entity.type === 'PERSON');
  if (named.length === 0 || (isPerson && !named.some(({ entity }) => isFullName(entity.name))))
    return first.entity.id.startsWith(`${first.article}:`) ? first.entity.id : `${first.article}:${first.entity.id}`;
  const name = fullest(named.map(({ entity }) => entity.name));
  const state = list.find((node) => node.body !== null && officeOfState(node) !== null)?.body ?? null;
  if (state !== null) return `thing:${state.toLowerCase()}-${slug(name)}`;
  const generation = isPerson ? generationIn(name) : '';
  return `${isPerson ? 'person' : 'thing'}:${slug(name)}${generation && `-${generation}`}`;
}

/** Most words, then the name used most, then the first in the alphabet. */
function fullest(names: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const size = (name: string): number => plainName(name).split(' ').length;
  return [...uses].toSorted(([a, n], [b, m]) => size(b) - size(a) || m - n || orderOf(a, b))[0]?.[0] ?? 'unknown';
}

/** The commonest value that is not null, the first in the alphabet among equals. */
function commonest(values: readonly (string | null)[]): string | null {
  const uses = new Map<string, number>();
  for (const value of values) if (value !== null) uses.set(value, (uses.get(value) ?? 0) + 1);
  return [...uses].toSorted(([a, n], [b, m]) => m - n || orderOf(a, b))[0]?.[0] ?? null;
}

/** The commonest type; what is a place or body in one report is no person in another. */
function typeOf(list: readonly Entity[]): Entity['type'] {
  const types = list.map(({ type }) => type);
  const others = types.filter((type) => type !== 'PERSON');
  return (commonest(others.length > 0 ? others : types) ?? 'ORG') as Entity['type'];
}

function mergeEntities(id: string, list: readonly Entity[]): Entity {
  const name = list.some(({ knowledge }) => knowledge !== null)
    ? (commonest(list.map((entity) => entity.name)) ?? id)
    : fullest(list.map((entity) => entity.name));
  const affiliation = commonest(list.map((entity) => (entity.affiliation === id ? null : entity.affiliation)));
  return {
    id,
    name,
    named: list.some((entity) => entity.named),
    type: typeOf(list),
    aliases: [...new Set(list.flatMap((entity) => [entity.name, ...entity.aliases]))]
      .filter((alias) => alias !== name)
      .toSorted(),
    role: commonest(list.map((entity) => entity.role)),
    knowledge: commonest(list.map((entity) => entity.knowledge)),
    affiliation,
  };
}

/** One entity for each id, from lists that were linked apart. */
export function mergeById(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity[]>();
  for (const entity of entities) {
    const list = byId.get(entity.id);
    if (list === undefined) byId.set(entity.id, [entity]);
    else list.push(entity);
  }
  return [...byId].toSorted(([a], [b]) => orderOf(a, b)).map(([id, list]) => mergeEntities(id, list));
}
