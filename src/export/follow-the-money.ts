import type { ClaimGroup, Entity, Mention } from '../model/index.ts';
import { line, uri, type ExportFormat, type ExportPart } from './export-part.ts';

/** Schemata of FollowTheMoney for kinds of entities; buildings and products have none that fits. */
const SCHEMA: Readonly<Partial<Record<Entity['type'], string>>> = {
  PERSON: 'Person',
  ORG: 'Organization',
  COUNTRY: 'PublicBody',
  GPE: 'PublicBody',
  EVENT: 'Event',
};

type Properties = Readonly<Record<string, readonly (string | null)[]>>;

/** FollowTheMoney entities, one a line: articles, who is named in them and where, and claims as events. */
export const followTheMoney: ExportFormat = async function* (parts, { texts }) {
  const told = new Set<string>();
  for await (const part of parts) {
    for (const entity of part.entities) {
      if (SCHEMA[entity.type] === undefined || told.has(entity.id)) continue;
      told.add(entity.id);
      yield line(entityOf(entity));
    }
    for (const article of part.articles) {
      const id = idOf(part.places.get(article.id)?.address ?? article.id);
      yield line(
        made(id, 'Article', {
          title: [article.title],
          author: article.byline,
          publisher: [article.publisher],
          publishedAt: [article.publishedAt],
          sourceUrl: [article.url],
          language: [article.lang],
          fileName: [article.file],
          bodyText: texts ? [article.text] : [],
        }),
      );
      for (const mention of article.mentions) {
        const entity = part.entities.find((one) => one.id === mention.entity);
        const schema = entity === undefined ? undefined : SCHEMA[entity.type];
        if (entity === undefined || schema === undefined || mention.kind !== 'name') continue;
        yield line(mentionOf(mention, id, entity, schema, article.text.slice(...mention.span)));
      }
    }
    for (const group of part.claims) if (group.type !== 'STATE') yield line(eventOf(group, part));
  }
};

/** Ids of FollowTheMoney hold letters, digits and hyphens. */
const idOf = (address: string): string =>
  `hearsay-${uri(address)
    .slice('hearsay:'.length)
    .replaceAll(/[^0-9A-Za-z]+/g, '-')}`;

function made(id: string, schema: string, properties: Properties): object {
  const filled = Object.entries(properties)
    .map(
      ([name, values]) =>
        [name, [...new Set(values.flatMap((value) => (value === null || value === '' ? [] : [value])))]] as const,
    )
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(filled) };
}

function entityOf({ id, name, type, aliases, role }: Entity): object {
  return made(idOf(id), SCHEMA[type]!, {
    name: [name],
    ...(type === 'EVENT' ? {} : { alias: aliases }),
    ...(type === 'PERSON' ? { position: [role] } : {}),
  });
}

function mentionOf({ id }: Mention, document: string, entity: Entity, schema: string, name: string): object {
  return made(`${document}-${id}`, 'Mention', {
    document: [document],
    resolved: [idOf(entity.id)],
    name: [name],
    detectedSchema: [schema],
  });
}

function eventOf(group: ClaimGroup, { articles, addresses, places }: ExportPart): object {
  const claims = group.members.flatMap(({ article, claim }) => {
    const held = articles.find(({ id }) => id === article);
    const found = held?.claims.find(({ id }) => id === claim);
    return found === undefined ? [] : [found];
  });
  const { articles: carriers, origins } = group.counts;
  const times = claims.flatMap(({ time }) => (time !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(time) ? [time] : []));
  return made(idOf(addresses.get(group.id) ?? group.id), 'Event', {
    name: [group.text.slice(0, 300)],
    date: times,
    involved: claims.flatMap(({ actor, recipient }) => [...actor, ...recipient].map(idOf)),
    proof: group.members.map(({ article }) => idOf(places.get(article)?.address ?? article)),
    summary: [`${group.type}: told by ${carriers} articles on ${origins} origins`],
  });
}
