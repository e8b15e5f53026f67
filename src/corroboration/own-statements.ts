import { NO_OUTLET, OWN_PAGE } from '../lexicon/en/carriers.ts';
import { FIRM_NOUNS, OUTLET_WORDS } from '../lexicon/en/source-words.ts';
import { FINDING_OUT, PASSING_ON } from '../lexicon/en/speaker-words.ts';
import type { AnnotatedArticle, Entity } from '../model/index.ts';
import { carrierOf, outletName } from './carriers.ts';

/** What is asked of an article here. */
type Told = Pick<AnnotatedArticle, 'id' | 'publisher' | 'agency' | 'claims' | 'attributions'>;

/**
 * The articles that are a party's own statement and no outlet's report, by id, each with that party: a firm's notice, a
 * union's release, a ministry's page. Their publisher has no name of an outlet, and acts or speaks in what the reports
 * of the story tell, beyond finding out and reporting.
 */
export function ownStatements(
  articles: readonly Told[],
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, string> {
  const publishers = new Set(articles.flatMap(({ publisher }) => (mayBeParty(publisher) ? [bareName(publisher)] : [])));
  if (publishers.size === 0) return new Map();
  const partyOf = new Map<string, string>();
  for (const [id, entity] of entities) {
    const name = [entity.name, ...entity.aliases].map(bareName).find((one) => publishers.has(one));
    if (name !== undefined && carrierOf(entity) === null) partyOf.set(name, id);
  }
  const parties = new Set(articles.flatMap(partiesIn));
  // to whom things are told, or who is cited, is an outlet whatever its name
  for (const id of articles.flatMap(outletsIn)) parties.delete(id);
  return new Map(
    articles.flatMap(({ id, publisher, agency }): [string, string][] => {
      const party = publisher === null || agency !== null ? undefined : partyOf.get(bareName(publisher));
      return party !== undefined && parties.has(party) ? [[id, party]] : [];
    }),
  );
}

/** Has it no word of an outlet's name, or one of a body that is none ("Press Office")? */
function mayBeParty(publisher: string | null): publisher is string {
  if (publisher === null) return false;
  const words = publisher.toLowerCase().split(/[^\p{L}]+/u);
  return (
    words.some((word) => NO_OUTLET.has(word) || FIRM_NOUNS.has(word)) || !words.some((word) => OUTLET_WORDS.has(word))
  );
}

/** A publisher's name without what calls it a page of its own: "Corvel Blog", "Corvel (public channel)". */
const bareName = (name: string): string => outletName(name).replace(OWN_PAGE, '');

const isOutlets = (word: string): boolean => FINDING_OUT.has(word) || PASSING_ON.has(word);

/** Who acts or speaks in an article, but for what outlets do: seeing, counting, reporting. */
function partiesIn({ claims, attributions }: Told): string[] {
  return [
    ...claims.flatMap(({ actor, structure }) => (structure === null || isOutlets(structure.predicate) ? [] : actor)),
    ...attributions.flatMap(({ speaker, structure }) =>
      speaker === null || (structure?.words ?? []).some(isOutlets) ? [] : [speaker],
    ),
  ];
}

/** Who is told things in an article, or passes them on. */
function outletsIn({ attributions }: Told): string[] {
  return attributions.flatMap(({ speaker, via, addressee, structure }) => [
    ...via,
    ...addressee,
    ...(speaker !== null && (structure?.words ?? []).some((word) => PASSING_ON.has(word)) ? [speaker] : []),
  ]);
}
