import { GOODS_LINKS, WIDE_GOODS } from '../lexicon/en/goods.ts';
import type { AnnotatedArticle, Attribution, Claim, Entity, Mention } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { standOf, type Stand } from './antonyms.ts';
import { meaningOf } from './meaning.ts';
import { isPrivateBody } from './named.ts';
import { conceptOf, contentOf, synonymSets, wordsOf } from './terms.ts';
import { SYMMETRIC } from './type-affinity.ts';
import { wholesaleDenialOf, type WholesaleDenial } from './wholesale-denial.ts';

/** Names a claim across the articles of a story. */
export function claimKey(article: string, claim: string): string {
  return `${article}\u0000${claim}`;
}

/** What a claim is compared by. Sets hold entity ids or concepts (`concepts.ts`). */
export interface ClaimProfile {
  readonly key: string;
  readonly article: AnnotatedArticle;
  readonly claim: Claim;
  /** the attribution that holds it, null for the narrator */
  readonly holder: Attribution | null;
  /** actors, each with the body it belongs to */
  readonly actors: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  /** persons among both */
  readonly persons: ReadonlySet<string>;
  /** what is done: the concept of the predicate, and its sets of synonyms */
  readonly predicates: readonly string[];
  /** who to whom, as keys: `>actor>recipient`, for either order where the type has none */
  readonly pairs: readonly string[];
  /** one concept for each of the goods: its head, or the word before a head as wide as "equipment" */
  readonly goods: ReadonlySet<string>;
  /** concepts of all words that name the goods */
  readonly goodsWords: ReadonlySet<string>;
  /**
   * concepts of the words, names of parties left out; 1 for words of the claim, less for words of its evidence alone
   */
  readonly terms: ReadonlyMap<string, number>;
  /** those terms, with synonyms of them and all whom it names, by which claims are likened to one another */
  readonly likeness: ReadonlyMap<string, number>;
  /** parties named in the claim's words beside those, each with the body it belongs to */
  readonly named: ReadonlySet<string>;
  /** terms of the claim's own words without any name in it */
  readonly things: ReadonlySet<string>;
  /** terms of its words and of the rest of its sentence, and the entities named there: what it is about */
  readonly about: ReadonlySet<string>;
  /** who holds it, with the body that he belongs to; empty for the narrator */
  readonly speakers: ReadonlySet<string>;
  /** what is judged of what, in words that have an opposite */
  readonly judgement: Stand | null;
  /** is it said not to be so? */
  readonly negative: boolean;
  /** what it denies without saying what that is */
  readonly wholesale: WholesaleDenial | null;
  /** words of the evidence, for shared quotations */
  readonly words: readonly string[];
  /** what it says, as numbers of length 1; null where the engine gives none */
  readonly meaning: Float32Array | null;
}

/** Does one of these words stand in a claim: a small one as written, one of content by its lemma? */
export function hasWord({ claim: { structure } }: Pick<ClaimProfile, 'claim'>, words: ReadonlySet<string>): boolean {
  return (
    structure !== null && [...(structure.wording?.small ?? []), ...structure.terms].some((word) => words.has(word))
  );
}

/** Weight of words that stand in the evidence only, where the parse is not known. */
const EVIDENCE_WEIGHT = 0.5;

/**
 * The body that an entity belongs to or speaks for, followed to the last one; itself where none is known. A union, a
 * party or a firm is the last one, whatever country it is called by.
 */
export function bodyOf(id: string, entities: ReadonlyMap<string, Entity>): string {
  let at = id;
  for (let step = 0; step < 6; step++) {
    const entity = entities.get(at);
    const next = entity?.affiliation;
    if (entity !== undefined && isPrivateBody(entity)) break;
    if (next === null || next === undefined || next === at || !entities.has(next)) break;
    at = next;
  }
  return at;
}

function parties(ids: readonly string[], entities: ReadonlyMap<string, Entity>): Set<string> {
  const set = new Set<string>();
  for (const id of ids) set.add(id).add(bodyOf(id, entities));
  return set;
}

function pairsOf(actors: ReadonlySet<string>, recipients: ReadonlySet<string>, symmetric: boolean): string[] {
  const pairs = [...actors].flatMap((actor) =>
    [...recipients].filter((recipient) => recipient !== actor).map((recipient) => `>${actor}>${recipient}`),
  );
  return symmetric
    ? [
        ...pairs,
        ...[...actors].flatMap((actor) =>
          [...recipients].filter((recipient) => recipient !== actor).map((recipient) => `>${recipient}>${actor}`),
        ),
      ]
    : pairs;
}

/** The words of the article that a claim stands in. */
function evidenceText({ article, claim }: Pick<ClaimProfile, 'article' | 'claim'>): string {
  return claim.evidence.map(([start, end]) => article.text.slice(start, end)).join(' ');
}

/** Profiles of all claims of an article, in its order. */
export function profilesOf(article: AnnotatedArticle, entities: ReadonlyMap<string, Entity>): ClaimProfile[] {
  const holders = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  const mentions = article.mentions.filter(({ kind }) => kind === 'name').toSorted((a, b) => a.span[0] - b.span[0]);
  return article.claims.map((claim) => {
    const evidence = evidenceText({ article, claim });
    const words = wordsOf(evidence);
    // whom nobody vouches for alone may still be borne out by another report
    const open = claim.structure?.leftOpen;
    const actors = parties([...claim.actor, ...(open?.actor ?? [])], entities);
    const recipients = parties([...claim.recipient, ...(open?.recipient ?? [])], entities);
    const named = parties(claim.structure?.names ?? namedIn(claim, article, mentions), entities);
    const called = new Set([...actors, ...recipients, ...named].flatMap((id) => namesOf(entities.get(id))));
    const speaker = holders.get(claim.holder)?.speaker ?? null;
    const names = new Set([...actors, ...recipients].flatMap((id) => namesOf(entities.get(id))));
    const speakers: ReadonlySet<string> = speaker === null ? new Set() : parties([speaker], entities);
    const holder = holders.get(claim.holder) ?? null;
    const terms = termsOf(claim, evidence, names);
    const goods = new Set(claim.goods.flatMap((good) => headOfGood(good) ?? []));
    for (const good of goods) terms.set(good, 1);
    return {
      key: claimKey(article.id, claim.id),
      article,
      claim,
      holder,
      actors,
      recipients,
      goods,
      terms,
      likeness: likenessOf(claim, terms, [...actors, ...recipients, ...named]),
      goodsWords: new Set(claim.goods.flatMap((good) => contentOf(good.replaceAll(/[-_.]/gu, ' ')))),
      persons: new Set([...claim.actor, ...claim.recipient].filter((id) => entities.get(id)?.type === 'PERSON')),
      named,
      things: new Set([...terms].flatMap(([term, weight]) => (weight === 1 && !called.has(term) ? [term] : []))),
      about: new Set([
        ...terms.keys(),
        ...(claim.structure?.context ?? []).map(conceptOf),
        ...[...actors, ...recipients, ...named].map((id) => `@${id}`),
      ]),
      speakers,
      judgement: standOf(claim),
      predicates: predicatesOf(claim),
      pairs: pairsOf(actors, recipients, SYMMETRIC.has(claim.type)),
      negative: claim.polarity !== 'affirmed',
      wholesale: wholesaleDenialOf({ claim, holder, speakers, actors, words }, entities),
      words,
      meaning: meaningOf(claim),
    };
  });
}

function predicatesOf({ structure }: Claim): string[] {
  if (structure === null) return [];
  return [conceptOf(structure.predicate), ...synonymSets(structure.predicate)];
}

/** Weight of a name, which its role tells too, and of a synonym, which is a guess. */
const NAME_WEIGHT = 0.3;
const SYNONYM_WEIGHT = 0.4;

function likenessOf(
  { structure }: Claim,
  terms: ReadonlyMap<string, number>,
  names: readonly string[],
): ReadonlyMap<string, number> {
  // the words of an older ledger have the names in them
  if (structure === null) return terms;
  const likeness = new Map(terms);
  for (const id of names) likeness.set(`@${id}`, NAME_WEIGHT);
  for (const lemma of [structure.predicate, ...structure.terms])
    for (const set of synonymSets(lemma)) likeness.set(set, SYNONYM_WEIGHT);
  return likeness;
}

/** Words of content with their weights: as the parse gives them, else as they can be cut out of the sentence. */
function termsOf({ structure, text }: Claim, evidence: string, names: ReadonlySet<string>): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (!names.has(term)) terms.set(term, weight);
  };
  if (structure !== null) for (const lemma of structure.terms) add(conceptOf(lemma), 1);
  else {
    for (const term of contentOf(evidence)) add(term, EVIDENCE_WEIGHT);
    for (const term of contentOf(text)) add(term, 1);
  }
  return terms;
}

/** Entities whose names stand in the evidence and in the claim's words. `mentions` are in order of reading. */
function namedIn({ evidence, text }: Claim, article: AnnotatedArticle, mentions: readonly Mention[]): string[] {
  return evidence.flatMap(([start, end]) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (itemAt(mentions, middle).span[0] < start) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let k = low; k < mentions.length; k++) {
      const { span, entity } = itemAt(mentions, k);
      if (span[0] >= end) break;
      if (entity !== null && span[1] <= end && text.includes(article.text.slice(...span))) found.push(entity);
    }
    return found;
  });
}

const WIDE: ReadonlySet<string> = new Set(Array.from(WIDE_GOODS, conceptOf));
const LINK = new RegExp(`\\b(?:${[...GOODS_LINKS].join('|')})\\b`, 'u');

/**
 * "long-range missile capabilities" is missiles, "components usable in weapons" is components, null for "direct
 * military aid".
 */
export function headOfGood(good: string): string | null {
  const phrase = good.replaceAll(/[-_.]/gu, ' ').split(LINK)[0] ?? '';
  return contentOf(phrase).findLast((term) => !WIDE.has(term)) ?? null;
}

function namesOf(entity: Entity | undefined): string[] {
  return entity === undefined ? [] : [entity.name, ...entity.aliases].flatMap(contentOf);
}
