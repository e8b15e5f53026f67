import { DENIAL, DISOWNED, TURNING_DOWN } from '../lexicon/en/denial.ts';
import {
  BACKWARD,
  BASELESS,
  CALLING,
  CHARGES,
  HAPPENING,
  NO_THING,
  NO_PART,
  OUTRIGHT,
  PUT_FORWARD,
  SAYINGS,
  SPEAKING_OF_ONESELF,
  SUBSTANCE,
  TO_DO,
  TRUTH,
  WHOLESALE,
} from '../lexicon/en/denied.ts';
import { TITLES } from '../lexicon/en/name-words.ts';
import type { ClaimStructure, ClaimType, Entity } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { meets } from '../model/meets.ts';
import { chargedBy, chargedElsewhere } from './charge.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { bodyOf } from './claim-profile.ts';
import { isSilent } from './denial.ts';
import { sentenceAt } from './speech-event.ts';
import { conceptOf, contentOf } from './terms.ts';

/**
 * A denial without content of its own: "denied the charges", "called the report a lie", "that did not happen", "had
 * nothing to do with it".
 */
export interface WholesaleDenial {
  /** who denies, with the bodies that he speaks for */
  readonly by: ReadonlySet<string>;
  /** what is turned down: `charges`, or whatever was `told` */
  readonly what: 'charges' | 'told';
  /** concepts that say which one: "the claims of *fraud*" */
  readonly of: readonly string[];
  /** is it a part in something that is denied? What it is called there need not be a word of the charge. */
  readonly ofPart: boolean;
  /** whom it names beside: the charge is theirs, or of them too */
  readonly others: readonly string[];
}

/** The words that a denial without content is made of. */
interface Wording {
  /** does the subject deny, or whoever says it? */
  readonly by: 'subject' | 'speaker';
  /** the word for what was told: "charge", "report", "that" */
  readonly said: string;
  /** words of content that say which one */
  readonly of: readonly string[];
  /** is it called a lie? Whose, may be said behind it. */
  readonly called: boolean;
}

/** What a claim denies without saying what that is; null where it denies nothing, or something of its own. */
export function wholesaleDenialOf(
  { claim, holder, speakers, actors, words }: Pick<ClaimProfile, 'claim' | 'holder' | 'speakers' | 'actors' | 'words'>,
  entities: ReadonlyMap<string, Entity>,
): WholesaleDenial | null {
  const { structure } = claim;
  if (structure === null || isSilent(claim)) return null;
  const wording = turnedDown(structure) ?? saidUntrue(structure) ?? disowned(structure, words);
  if (wording === null) return null;
  const subject = actors.size > 0 ? actors : subjectOf(structure, entities);
  const by = wording.by === 'subject' && holder === null ? subject : speakers;
  if (by.size === 0) return null;
  const names = new Set([...by].flatMap((id) => namesOf(entities.get(id))));
  const of = wording.of.filter((word) => !OUTRIGHT.has(word)).map(conceptOf);
  return {
    by,
    what: CHARGES.has(wording.said) || WHOLESALE.has(wording.said) ? 'charges' : 'told',
    of: of.filter((term) => !names.has(term)),
    ofPart: NO_PART.has(wording.said),
    others: wording.called ? [] : structure.names.filter((id) => !by.has(id) && !by.has(bodyOf(id, entities))),
  };
}

const OFFICES: ReadonlySet<string> = new Set(Array.from(TITLES, (title) => title.toLowerCase()));

/** Told of who denies: "denied the charges", "rejected that as invented", "called the report a lie". */
function turnedDown({ predicate, arguments: list, terms, passive, negatives = [] }: ClaimStructure): Wording | null {
  if (passive || negatives.includes(predicate)) return null;
  const called = list.find(({ relation }) => relation === 'complement' || relation === 'as')?.lemma;
  // "called the charges baseless": they are of what is said of them
  const said =
    list.find(({ relation }) => relation === 'object')?.lemma ??
    (called === undefined ? undefined : terms.find((term) => isSaid(term)));
  // "the president's charge" is his, whoever he is
  if (said !== undefined && between(terms, predicate, said).some((term) => OFFICES.has(term))) return null;
  const isCalledSo = called !== undefined && BASELESS.has(called);
  const wording = (word: string): Wording => ({
    by: 'subject',
    said: word,
    of: between(terms, said ?? predicate, called),
    called: called !== undefined,
  });
  if (CALLING.has(predicate) && isCalledSo && said !== undefined && (isSaid(said) || PUT_FORWARD.has(said)))
    return wording(said);
  if (!DENIAL.has(predicate)) return null;
  if (said === undefined) return isCalledSo ? wording(predicate) : null;
  // what is turned down may be a bill or an offer
  if (TURNING_DOWN.has(predicate) && BACKWARD.has(said) && !isCalledSo) return null;
  return isSaid(said) || WHOLESALE.has(said) ? wording(said) : null;
}

/** Said by who denies: "the claims were false", "the charge has no basis", "there is no truth in it". */
function saidUntrue({
  predicate,
  form,
  arguments: list,
  terms,
  negated,
  negatives = [],
}: ClaimStructure): Wording | null {
  const subject = list.find(({ relation }) => relation === 'subject')?.lemma;
  const wording = (said: string, until: string | undefined): Wording => ({
    by: 'speaker',
    said,
    of: between(terms, said, until),
    called: true,
  });
  const ground = list.find(({ lemma }) => SUBSTANCE.has(lemma) && negatives.includes(lemma))?.lemma;
  if (subject === undefined || (!isSaid(subject) && !PUT_FORWARD.has(subject))) {
    const said = ground === subject ? terms.find((term) => isSaid(term)) : undefined;
    return said === undefined || ground === undefined ? null : wording(said, undefined);
  }
  if (ground !== undefined) return wording(subject, ground);
  if (negated && BACKWARD.has(subject) && HAPPENING.has(predicate)) return wording(subject, predicate);
  // "it was false that …" says what was false
  const isWhole =
    !BACKWARD.has(subject) || terms.every((term) => BASELESS.has(term) || TRUTH.has(term) || OUTRIGHT.has(term));
  return isWhole && form === 'copula' && (negated ? TRUTH : BASELESS).has(predicate)
    ? wording(subject, predicate)
    : null;
}

/** "He was not involved", "it had nothing to do with the attack", "she had no part in it". */
function disowned(
  { predicate, form, arguments: list, terms, negated }: ClaimStructure,
  words: readonly string[],
): Wording | null {
  const subject = list.find(({ relation }) => relation === 'subject')?.lemma;
  if (!negated || subject === undefined || !SPEAKING_OF_ONESELF.has(subject)) return null;
  const isNoPart = list.some(
    ({ lemma, relation }) =>
      relation === 'object' && NO_PART.has(lemma) && (lemma !== NO_THING || words.includes(TO_DO)),
  );
  if (!isNoPart && !(form === 'copula' && DISOWNED.has(predicate))) return null;
  return {
    by: 'speaker',
    said: 'involvement',
    of: terms.filter((term) => term !== predicate && !NO_PART.has(term)),
    called: false,
  };
}

const isSaid = (word: string): boolean => SAYINGS.has(word) || BACKWARD.has(word);

/** Words of content between the one that means what was said and the one that calls it untrue. */
function between(terms: readonly string[], from: string, to: string | undefined): readonly string[] {
  const start = terms.indexOf(from) + 1;
  const end = to === undefined ? -1 : terms.indexOf(to);
  return terms
    .slice(start, end < start ? undefined : end)
    .filter((term) => !BASELESS.has(term) && !WHOLESALE.has(term));
}

/** Whom the claim names by its subject's word, with the bodies that he speaks for. */
function subjectOf(
  { arguments: list, names }: ClaimStructure,
  entities: ReadonlyMap<string, Entity>,
): ReadonlySet<string> {
  const subject = list.find(({ relation }) => relation === 'subject')?.lemma;
  const id =
    subject === undefined ? undefined : names.find((one) => namesOf(entities.get(one)).includes(conceptOf(subject)));
  return new Set(id === undefined ? [] : [id, bodyOf(id, entities)]);
}

const namesOf = (entity: Entity | undefined): string[] =>
  entity === undefined ? [] : [entity.name, entity.role ?? '', ...entity.aliases].flatMap(contentOf);

/** So many sentences before a denial without content it is looked what was told. */
const BEFORE = 3;
/** Share of the words that say which charge it is that stand in the charge. */
const SHARE = 0.5;

/** Acts that both sides do together, or that nobody is charged with. */
const HARMLESS: ReadonlySet<ClaimType> = new Set(['AGREE', 'COOPERATE', 'CONSULT', 'SUPPORT', 'REQUEST', 'REJECT']);

/**
 * The claims that a denial without content answers, as indices of `profiles`: of what its report told right before,
 * those of the nearest sentence that name the denier, or else that somebody else said there; behind a headline, of
 * what follows it. None where the report tells nothing of the kind.
 */
export function deniedBefore(index: number, denial: WholesaleDenial, profiles: readonly ClaimProfile[]): number[] {
  const own = profiles[index];
  if (own === undefined) return [];
  const at = placeOf(own);
  const isHeadline = own.claim.structure?.headline === true;
  const near: { readonly i: number; readonly away: number }[] = [];
  // claims of one article stand together
  for (const step of [-1, 1])
    for (let i = index + step; profiles[i]?.article === own.article; i += step) {
      const charge = itemAt(profiles, i);
      const away = (at - placeOf(charge)) * (isHeadline ? -1 : 1);
      if (away > 0 && away <= BEFORE && isMet(denial, charge, away)) near.push({ i, away });
    }
  const nearest = Math.min(...near.map(({ away }) => away));
  return near.flatMap(({ i, away }) => (away === nearest ? [i] : [])).toSorted((a, b) => a - b);
}

/** … of the charges that other reports open with, where its own tells none; "that" is nothing of another report. */
export function deniedElsewhere(denial: WholesaleDenial, profiles: readonly ClaimProfile[], article: string): number[] {
  if (denial.what !== 'charges') return [];
  return profiles.flatMap((charge, i) =>
    charge.article.id !== article && chargedElsewhere(charge, denial.by) > 0 && isMet(denial, charge, BEFORE)
      ? [i]
      : [],
  );
}

const placeOf = ({ article, claim }: ClaimProfile): number =>
  sentenceAt(article.sentences, claim.evidence[0]?.[0] ?? 0);

function isMet({ by, what, of, ofPart, others }: WholesaleDenial, charge: ClaimProfile, away: number): boolean {
  const { claim, speakers, actors, recipients, named, holder, terms } = charge;
  if (charge.negative || claim.modality === 'requested' || claim.type === 'REJECT') return false;
  if (meets(speakers, by)) return false;
  const isTheirs = (id: string): boolean => [speakers, actors, recipients, named].some((party) => party.has(id));
  if (others.length > 0 && !others.some(isTheirs)) return false;
  const isNamed = meets(actors, by) || meets(recipients, by) || meets(named, by);
  const isSaid = holder !== null || claim.type === 'ACCUSE';
  const isShared = of.length > 0 && of.filter((term) => terms.has(term)).length / of.length >= SHARE;
  // "the claims of fraud" are no other ones
  if (of.length > 0 && !isShared && !(ofPart && away === 1 && isNamed && isSaid)) return false;
  if (what === 'charges' && (HARMLESS.has(claim.type) || (chargedBy(charge, by) === 0 && !isDeed(charge, by))))
    return false;
  if (isNamed) return isSaid || (away === 1 && claim.type !== 'STATE');
  return away === 1 && holder !== null && holder.speaker !== null;
}

/** Has he done it, as somebody says? */
const isDeed = ({ claim, actors, holder }: ClaimProfile, by: ReadonlySet<string>): boolean =>
  holder !== null && claim.modality === 'asserted' && (meets(actors, by) || actors.size === 0);
