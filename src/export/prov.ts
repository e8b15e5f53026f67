import type { AnnotatedArticle } from '../model/index.ts';
import { exportAddress, uri, type ExportFormat, type ExportPart } from './export-part.ts';
import { graph } from './json-ld.ts';

const PROV = 'http://www.w3.org/ns/prov#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** PROV-O as JSON-LD: where articles, findings and claims come from, and by whose activity. */
export const prov: ExportFormat = (parts) =>
  graph(
    PROV,
    parts,
    function* (part) {
      for (const article of part.articles) yield* ofArticle(article, part);
      for (const { article, of } of part.copies) {
        const source = part.places.get(of);
        yield {
          '@id': versionOf(article, part),
          wasDerivedFrom: { '@id': source === undefined ? uri(of) : versionOf(of, part) },
        };
      }
      for (const origin of part.origins)
        yield { '@id': uri(part.addresses.get(origin.id) ?? origin.id), '@type': 'Entity', 'rdfs:label': origin.label };
      for (const group of part.claims)
        yield {
          '@id': uri(part.addresses.get(group.id) ?? group.id),
          '@type': 'Entity',
          'rdfs:label': group.text,
          wasQuotedFrom: [...new Set(group.members.map(({ article }) => versionOf(article, part)))].map((id) => ({
            '@id': id,
          })),
          hadPrimarySource: group.origins.map((id) => ({ '@id': uri(part.addresses.get(id) ?? id) })),
        };
    },
    { rdfs: 'http://www.w3.org/2000/01/rdf-schema#', xsd: XSD },
  );

function versionOf(article: string, { places }: ExportPart): string {
  const place = places.get(article);
  return uri(place === undefined ? article : `${place.address}@${place.version}`);
}

function* ofArticle(article: AnnotatedArticle, part: ExportPart): Generator<object> {
  const place = part.places.get(article.id);
  if (place === undefined) return;
  const reading = uri(`reading/${place.address}@${place.version}/${place.reader}`);
  const agent = uri(`reader/${place.reader}`);
  yield { '@id': agent, '@type': 'SoftwareAgent', 'rdfs:label': `hearsay ${place.reader}` };
  yield {
    '@id': versionOf(article.id, part),
    '@type': 'Entity',
    specializationOf: { '@id': exportAddress(article, part.places) },
    generatedAtTime: { '@type': 'xsd:dateTime', '@value': place.fetchedAt },
    ...(place.version > 1 ? { wasRevisionOf: { '@id': uri(`${place.address}@${place.version - 1}`) } } : {}),
  };
  yield {
    '@id': reading,
    '@type': 'Activity',
    used: { '@id': versionOf(article.id, part) },
    wasAssociatedWith: { '@id': agent },
  };
  for (const { id, judged = [] } of [...article.claims, ...article.attributions]) {
    yield {
      '@id': uri(`${place.address}.${id}`),
      '@type': 'Entity',
      wasGeneratedBy: { '@id': reading },
      wasQuotedFrom: { '@id': versionOf(article.id, part) },
    };
    for (const { by, judgement } of judged) {
      yield { '@id': uri(`person/${by}`), '@type': 'Person', 'rdfs:label': by };
      yield {
        '@id': uri(`judgement/${judgement}`),
        '@type': 'Activity',
        used: { '@id': uri(`${place.address}.${id}`) },
        wasAssociatedWith: { '@id': uri(`person/${by}`) },
      };
    }
  }
}
