import type { AnnotatedArticle, Attribution, ClaimGroup } from '../model/index.ts';
import { exportAddress, uri, type ExportFormat, type ExportPart } from './export-part.ts';

/** schema.org as JSON-LD: articles, quotations, claims; a review of a claim only where a person judged it. */
export const jsonLd: ExportFormat = (parts, { texts }) =>
  graph('https://schema.org/', parts, function* (part) {
    for (const article of part.articles) {
      yield newsArticle(article, part, texts);
      for (const attribution of article.attributions) yield quotation(article, attribution, part);
    }
    for (const group of part.claims) {
      yield claim(group, part);
      yield* reviews(group, part);
    }
  });

/**
 * A JSON-LD document of one graph, piece by piece. Its context is only a vocabulary and prefixes, so that whoever reads it
 * fetches nothing.
 */
export async function* graph(
  vocabulary: string,
  parts: AsyncIterable<ExportPart>,
  nodesOf: (part: ExportPart) => Iterable<object>,
  prefixes: Readonly<Record<string, unknown>> = {},
): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify({ '@vocab': vocabulary, ...prefixes })},"@graph":[`;
  let first = true;
  for await (const part of parts)
    for (const node of nodesOf(part)) {
      yield `${first ? '\n' : ',\n'}${JSON.stringify(node)}`;
      first = false;
    }
  yield '\n]}\n';
}

const reference = (id: string): object => ({ '@id': id });
const found = (entries: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(entries).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

function newsArticle(article: AnnotatedArticle, { places }: ExportPart, texts: boolean): object {
  return found({
    '@id': exportAddress(article, places),
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt,
    inLanguage: article.lang,
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: article.publisher === null ? null : { '@type': 'Organization', name: article.publisher },
    url: article.url,
    identifier: places.get(article.id)?.address,
    articleBody: texts ? article.text : null,
  });
}

function quotation(
  article: AnnotatedArticle,
  { id, content, speaker }: Attribution,
  { places, entities }: ExportPart,
): object {
  const entity = entities.find((one) => one.id === speaker);
  return found({
    '@id': uri(`${places.get(article.id)?.address ?? article.id}.${id}`),
    '@type': 'Quotation',
    text: content.map((span) => article.text.slice(...span)).join(' … '),
    isPartOf: reference(exportAddress(article, places)),
    spokenByCharacter:
      entity === undefined
        ? null
        : { '@type': entity.type === 'PERSON' ? 'Person' : 'Organization', name: entity.name },
  });
}

function claim(group: ClaimGroup, { addresses, articles, origins, places }: ExportPart): object {
  const carriers = [...new Set(group.members.map(({ article }) => article))].flatMap(
    (id) => articles.find((one) => one.id === id) ?? [],
  );
  const [first] = carriers.toSorted((a, b) => ((a.publishedAt ?? '9') < (b.publishedAt ?? '9') ? -1 : 1));
  const behind = group.origins.flatMap((id) => origins.find((one) => one.id === id) ?? []);
  return found({
    '@id': uri(addresses.get(group.id) ?? group.id),
    '@type': 'Claim',
    text: group.text,
    author: behind.map(({ label }) => ({ '@type': 'Organization', name: label })),
    firstAppearance: first === undefined ? null : reference(exportAddress(first, places)),
    appearance: carriers.map((one) => reference(exportAddress(one, places))),
    claimInterpreter: { '@type': 'SoftwareApplication', name: 'hearsay' },
  });
}

function* reviews(group: ClaimGroup, { addresses, articles }: ExportPart): Generator<object> {
  for (const { article, claim: id } of group.members) {
    const judged = articles.find((one) => one.id === article)?.claims.find((one) => one.id === id)?.judged ?? [];
    for (const { by, verdict, judgement } of judged)
      yield {
        '@id': uri(`judgement/${judgement}`),
        '@type': 'ClaimReview',
        author: { '@type': 'Person', name: by },
        itemReviewed: reference(uri(addresses.get(group.id) ?? group.id)),
        reviewAspect: 'what the article says',
        reviewBody: verdict === 'accept' ? 'read right' : 'corrected',
      };
  }
}
