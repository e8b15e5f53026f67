import { NOT_IN_OFFICE } from '../lexicon/en/attitudes.ts';
import {
  BASED,
  OPPOSITE_NOUNS,
  BELONGING_PREPOSITIONS,
  FORCES,
  INQUIRIES,
  MEASURES,
  ORIGINS,
  OF,
  WHOLE_NATION,
} from '../lexicon/en/clause-words.ts';
import { NOUN_CLASSES } from '../lexicon/en/event-nouns.ts';
import { ARTICLE, CONJUNCTION, IN } from '../lexicon/en/grammar.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { WHO } from '../lexicon/en/pronouns.ts';
import { AGENT_FORM } from '../lexicon/en/roles.ts';
import { OFFICIAL_NOUN } from '../lexicon/en/source-words.ts';
import { OFFICIAL } from '../lexicon/en/speakers.ts';
import type { Analysis, Entity, Mention, Tokens } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each, isIn } from '../model/scan.ts';
import { lemmaOf, relation, tokensIn } from '../model/tokens.ts';
import { upFrom, childrenOf, type Tree } from '../model/tree.ts';
import { isRelative } from './arguments.ts';
import { isInLongerName, isOneOfMany, isOnlyThing, isRuledOut, isSomeOfThem, isTied } from './can-act.ts';

/** Entities of a text by the token that heads their mention. */
export interface Parties {
  readonly analysis: Analysis;
  readonly tree: Tree;
  /** per token the index of the mention that it heads, -1: none */
  readonly mentionAt: Int32Array;
  readonly entities: ReadonlyMap<string, Entity>;
}

const RANK: Readonly<Record<Mention['kind'], number>> = { name: 3, pronoun: 2, nominal: 1 };

/** Index the mentions of an analysis by their head tokens. */
export function indexParties(analysis: Analysis, tree: Tree): Parties {
  const { tokens, mentions } = analysis;
  const mentionAt = new Int32Array(tokens.count).fill(-1);
  const width = new Int32Array(tokens.count);
  for (const m of each([0, mentions.length])) {
    const { span, kind, entity } = itemAt(mentions, m);
    if (entity === null) continue;
    const [from, to] = tokensIn(tokens, span);
    let head = -1;
    for (const i of each([from, to])) {
      // an opening title or closing possessive mark is no head
      if (
        !isIn([from, to], tokens.head[i]!) &&
        tokens.upos[i] !== 'PUNCT' &&
        tokens.deprel[i] !== 'case' &&
        (head === -1 || relation(tokens, head) === 'compound')
      )
        head = i;
    }
    if (head === -1) continue;
    const old = mentionAt[head]!;
    const better =
      old === -1 ||
      RANK[kind] > RANK[itemAt(mentions, old).kind] ||
      (RANK[kind] === RANK[itemAt(mentions, old).kind] && to - from > width[head]!);
    if (better) {
      mentionAt[head] = m;
      width[head] = to - from;
    }
  }
  return { analysis, tree, mentionAt, entities: new Map(analysis.entities.map((entity) => [entity.id, entity])) };
}

/** The entity that the token itself heads a mention of, or null. */
export function entityAt({ analysis, mentionAt, entities }: Parties, i: number): Entity | null {
  const id = analysis.mentions[mentionAt[i] ?? -1]?.entity ?? null;
  return id === null ? null : (entities.get(id) ?? null);
}

/** The entity of a mention that can act or be acted upon: events, products and what is only a thing are no parties. */
export function partyAt(parties: Parties, i: number): Entity | null {
  const entity = entityAt(parties, i);
  return entity === null || entity.type === 'EVENT' || entity.type === 'PRODUCT' || isOnlyThing(entity) ? null : entity;
}

/** Those who act for a town, and the pronoun of persons. */
const NAMING = ['flat', 'appos', 'nmod:desc', 'nmod:unmarked'] as const;
const OWNING = ['nmod:poss', 'amod', 'compound', 'nmod:desc', 'det'] as const;

/**
 * Who is meant by a noun phrase: the entities it names, coordinated ones too; where the noun itself names nobody, those
 * it belongs to ("Norlandish companies", "banks in Norland"). Ids, without the states they stand for.
 */
export function namedBy(parties: Parties, i: number, reach: number = 4): string[] {
  if (i === -1 || reach === 0 || isRuledOut(parties, i)) return [];
  const {
    analysis: { tokens },
    tree,
  } = parties;
  const found: string[] = [];
  const own = partyAt(parties, i);
  const described = isRelative(tokens, i) ? describedNoun(parties, i) : -1;
  if (own !== null && isSomeOfThem(parties, described === -1 ? i : described, own)) return found;
  if (described !== -1 && isOneOfMany(parties, i, described, partyAt(parties, described))) return found;
  // "one of the players" is not the players
  if (own === null && isPartOf(parties, i)) return found;
  if (own !== null) found.push(own.id);
  else if (isRelative(tokens, i)) return namedBy(parties, described, reach - 1);
  else found.push(...namedInside(parties, i, reach));
  for (const c of childrenOf(tree, i)) {
    // "Ostia and North Velia", taken for one name
    const isPair = own !== null && relation(tokens, c) === 'compound' && tokens.word[c + 1] === CONJUNCTION;
    const joined = isPair ? partyAt(parties, c) : null;
    if (joined !== null && !found.includes(joined.id)) found.unshift(joined.id);
    if (relation(tokens, c) === 'conj' && tokens.upos[c] !== 'VERB')
      for (const id of namedBy(parties, c, reach - 1)) if (!found.includes(id)) found.push(id);
  }
  return found;
}

/** Of "Reed's club", "his wife" the club and the wife act, not Reed; Norland's army is Norland. */
function ownersBut({ analysis: { tokens }, entities }: Parties, noun: number, owners: readonly string[]): string[] {
  const others = nounClass(lemmaOf(tokens, noun)) !== null;
  return owners.filter((id) => !others || entities.get(id)?.type !== 'PERSON');
}

/** Classes of nouns that "of" and a name only call by it. */
const PLACES_THEMSELVES: ReadonlySet<string> = new Set(['country', 'place']);

function namedInside(parties: Parties, i: number, reach: number): readonly string[] {
  const {
    analysis: { tokens },
    tree,
  } = parties;
  const below = childrenOf(tree, i);
  const related = (deprel: string): number[] => below.filter((c) => tokens.deprel[c] === deprel);
  const called = firstNamed(NAMING, (deprel) =>
    firstNamed(related(deprel), (c) => {
      const party = partyAt(parties, c);
      return party !== null && (deprel !== 'nmod:desc' || party.type === 'PERSON') ? [party.id] : [];
    }),
  );
  if (called.length > 0) return called;
  // "the island nation of Norland"
  const same = PLACES_THEMSELVES.has(nounClass(lemmaOf(tokens, i)) ?? '')
    ? below.find((c) => relation(tokens, c) === 'nmod' && childrenOf(tree, c).some((d) => lemmaOf(tokens, d) === OF))
    : undefined;
  const place = same === undefined ? null : partyAt(parties, same);
  if (place !== null) return [place.id];
  const owners = firstNamed(OWNING, (deprel) =>
    firstNamed(related(deprel), (c) => {
      if (isNationality(parties, c) || isMatter(parties, c) || tokens.upos[c] === 'DET') return [];
      if (deprel === 'nmod:poss') return ownersBut(parties, i, namedBy(parties, c, reach - 1));
      return partyAt(parties, c) === null ? [] : namedBy(parties, c, 2);
    }),
  );
  if (owners.length > 0) return owners;
  // "Norland – an ally of Ostia – has …": who the noun is said of
  const subject = below.find((c) => relation(tokens, c) === 'nsubj');
  if (subject !== undefined) return namedBy(parties, subject, reach - 1);
  // "firms based in Norland", "Norland-based firms"
  const places = below
    .filter((c) => BASED.has(lemmaOf(tokens, c)))
    .flatMap((c) => childrenOf(tree, c).filter((d) => /^(?:obl|compound|nmod)$/.test(relation(tokens, d))));
  // … but a firm based in a town is not the town
  const based = firstNamed(places, (d) =>
    namedBy(parties, d, reach - 1).filter((id) => parties.entities.get(id)?.type !== 'GPE'),
  );
  if (based.length > 0 || OPPOSITE_NOUNS.has(lemmaOf(tokens, i))) return based;
  const belongings = below.filter(
    (c) => relation(tokens, c) === 'nmod' && isBelonging(parties, c) && !isOnlyWhere(parties, i, c),
  );
  // "Norland-backed groups in Ostia" are neither's
  if (below.some((c) => isTied(tokens, c, i))) return [];
  const people = tokens.upos[i] === 'NOUN' && nounClass(lemmaOf(tokens, i)) === 'person';
  return firstNamed(belongings, (c) => {
    const named = namedBy(parties, c, reach - 1);
    // people who stand near somebody's doings are nobody's: "voters angry at Reed's decision"
    return people ? named.filter((id) => parties.entities.get(id)?.type !== 'PERSON') : named;
  });
}

/** Is it a number or quantity of some who are named behind it: "one of", "many of", "two of"? */
function isPartOf({ analysis: { tokens }, tree }: Parties, i: number): boolean {
  if (tokens.upos[i] !== 'NUM' && tokens.upos[i] !== 'PRON' && tokens.upos[i] !== 'ADJ' && tokens.upos[i] !== 'DET')
    return false;
  return childrenOf(tree, i).some(
    (c) => relation(tokens, c) === 'nmod' && childrenOf(tree, c).some((d) => lemmaOf(tokens, d) === OF),
  );
}

/**
 * "The ministry in Port City", "schools in Port City": nobody is the town he is in; in a state he may be the state's, as
 * whoever is in a region is of it.
 */
function isOnlyWhere(parties: Parties, noun: number, i: number): boolean {
  const { tokens } = parties.analysis;
  const preposition = childrenOf(parties.tree, i).findLast((c) => tokens.deprel[c] === 'case');
  const place = partyAt(parties, i);
  if (preposition === undefined || lemmaOf(tokens, preposition) !== IN) return false;
  // "members in the council", "some in the White House"
  const isSome = /^(?:PRON|DET|NUM|ADJ)$/.test(tokens.upos[noun]!);
  if (place?.type === 'ORG') return isSome || nounClass(lemmaOf(tokens, noun).toLowerCase()) === 'person';
  // "miners in Norland": people, who are no state's
  if (place?.type === 'COUNTRY') return isSome || isOfPeople(tokens, noun);
  if (place?.type !== 'GPE') return false;
  return place.knowledge?.startsWith('region:') !== true || tokens.upos[noun] !== 'PRON';
}

/** Is it a noun for people who hold no office of a state? Whoever bears arms in a state may bear them for another. */
function isOfPeople(tokens: Tokens, noun: number): boolean {
  const lemma = lemmaOf(tokens, noun).toLowerCase();
  const kind = nounClass(lemma);
  const people = kind === 'person' || (kind === null && tokens.xpos[noun] === 'NNS' && AGENT_FORM.test(lemma));
  return tokens.upos[noun] === 'NOUN' && (FORCES.has(lemma) || (people && !OFFICIAL.test(lemma)));
}

/** Does its preposition, if it has one, say that it is what a noun belongs to? */
function isBelonging({ analysis: { tokens }, tree }: Parties, i: number): boolean {
  const preposition = childrenOf(tree, i).findLast((c) => tokens.deprel[c] === 'case');
  return preposition === undefined || BELONGING_PREPOSITIONS.has(lemmaOf(tokens, preposition));
}

/** Whom the first of them names that names anybody. */
export function firstNamed<T>(items: readonly T[], named: (item: T) => readonly string[]): readonly string[] {
  for (const item of items) {
    const found = named(item);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The noun that the clause of a relative pronoun describes; of a predicate noun, its subject ("is an ally, which …").
 */
export function describedNoun({ analysis: { tokens }, tree }: Parties, pronoun: number): number {
  const clause = upFrom(tokens, pronoun, 5).find((i) => tokens.deprel[i]!.endsWith(':relcl'));
  if (clause === undefined) return -1;
  const noun = tokens.head[clause]!;
  const below = childrenOf(tree, noun);
  const isPredicate = tokens.upos[noun] === 'VERB' || below.some((c) => tokens.deprel[c] === 'cop');
  if (isPredicate) return below.findLast((c) => tokens.deprel[c]!.startsWith('nsubj')) ?? noun;
  // "a professor at the college who charged him"
  const above = tokens.word[pronoun] === WHO && relation(tokens, noun) === 'nmod' ? tokens.head[noun]! : -1;
  return nounClass(lemmaOf(tokens, above)) === 'person' ? above : noun;
}

/** A state named only by where somebody comes from: "a Norlandish farmer" is not Norland, "a Norlandish official" is. */
export function isNationality(parties: Parties, i: number): boolean {
  const { tokens } = parties.analysis;
  const rel = relation(tokens, i);
  const noun = tokens.head[i]!;
  if ((rel !== 'amod' && rel !== 'compound') || noun === -1) return false;
  const lemma = lemmaOf(tokens, noun);
  if (ORIGINS.has(lemma)) return true;
  // "a Velm police officer" is not Velm, "Velm officials" are
  if (partyAt(parties, i)?.type === 'GPE' && nounClass(lemma.toLowerCase()) === 'person' && lemma !== OFFICIAL_NOUN)
    return true;
  // "the Norlandish people" are Norland's
  if (lemma === WHOLE_NATION && tokens.word[i - 1] === ARTICLE) return false;
  // "Senate Democrats": a name in the plural
  const singular = tokens.xpos[noun] === 'NNPS' ? lemma.toLowerCase().replace(/s$/u, '') : lemma;
  return (
    (nounClass(singular) === 'person' || NOUN_CLASSES.get(singular)?.has('helper') === true) &&
    !OFFICIAL.test(lemma) &&
    !FORCES.has(lemma)
  );
}

/**
 * A person or state whose name stands in front of an inquiry or a measure: "the Hale probe", "Norland sanctions", "the
 * Hale bill". It may be who looks into it, or what is looked into; "the Norlandish investigation" is Norland's. Nor is
 * Norland among "Norland-backed rebels".
 */
export function isMatter(parties: Parties, i: number): boolean {
  const { tokens } = parties.analysis;
  const noun = tokens.head[i]!;
  if (tokens.deprel[i] !== 'compound' || noun === -1) return false;
  if (isTied(tokens, i, noun)) return true;
  const party = partyAt(parties, i);
  if (party?.type === 'PERSON' && partyAt(parties, i + 1) === null && isInLongerName(tokens, i)) return true;
  if (!INQUIRIES.has(lemmaOf(tokens, noun)) && !MEASURES.has(lemmaOf(tokens, noun))) return false;
  return party?.type === 'PERSON' || (party?.type === 'COUNTRY' && party.name.startsWith(tokens.word[i]!));
}

/** Entities with the states or bodies that they speak or act for behind each: a person first, then his state. */
export function withBodies({ entities }: Parties, ids: readonly string[]): string[] {
  const all: string[] = [];
  for (const id of ids) {
    let at: string | null = id;
    for (let step = 0; step < 3 && at !== null && !all.includes(at); step++) {
      all.push(at);
      const party = entities.get(at);
      // a nominee, or a former minister, does not act for the court or state
      const acts = party !== undefined && !NOT_IN_OFFICE.test(`${party.role ?? ''} ${party.named ? '' : party.name}`);
      at = acts ? party.affiliation : null;
    }
  }
  return all;
}
