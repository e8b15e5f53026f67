import { knownAt } from '../../knowledge/index.ts';
import { GENITIVE_PREPOSITION } from '../../lexicon/en/grammar.ts';
import { NAMED_BODIES, NOUN_GENDER, STATE_BODIES, STATE_NOUNS } from '../../lexicon/en/noun-classes.ts';
import { GENERIC_DETERMINERS, GOVERNMENTS } from '../../lexicon/en/noun-phrases.ts';
import { EPITHETS } from '../../lexicon/en/offices.ts';
import { itemAt } from '../../model/item-at.ts';
import { areToldApart, describePhrase, headWord, bodyFits } from './descriptions.ts';
import type { Discourse, EntityDraft, MentionDraft } from './draft.ts';
import type { Nominal } from './find-nominals.ts';
import { addUnnamed } from './find-roles.ts';
import { lastOf, agree } from './last-mention.ts';
import { eventEntity, administration, membersGroup, stateBody } from './nominal-entities.ts';
import { ownerOf, personIn, nameBeside } from './nominal-owners.ts';
import { areOneOffice, officeOf, officeWords } from './offices-held.ts';
import type { View } from './view.ts';
import { whoHolds } from './who-holds.ts';

/**
 * Give each noun phrase its mention and, where the text allows, its entity: the state of its government, the holder of
 * an office, the description used before, the one happening of its kind. Call in reading order, with the mentions
 * before it.
 */
export function resolveNominal(
  view: View,
  discourse: Discourse,
  nominal: Nominal,
  nameAt: Int32Array,
  before: readonly MentionDraft[],
): MentionDraft {
  const entity = entityOf(view, discourse, nominal, nameAt, before);
  // "Norland's trade ministry" names the body as well as its full title would
  const isName =
    entity >= 0 &&
    ((personIn(discourse, nominal, nameAt) >= 0 && nominal.kind === 'body') ||
      (NAMED_BODIES.has(view.lemma[nominal.head]!) &&
        itemAt(discourse.entities, entity).type === 'ORG' &&
        !itemAt(discourse.entities, entity).unnamed &&
        ownerOf(discourse, nominal, nameAt) >= 0));
  return {
    from: nominal.from,
    to: nominal.to,
    head: nominal.head,
    kind: isName ? 'name' : 'nominal',
    entity,
    adjective: false,
  };
}

function entityOf(
  view: View,
  discourse: Discourse,
  nominal: Nominal,
  nameAt: Int32Array,
  before: readonly MentionDraft[],
): number {
  const { tokens } = view.doc;
  const lemma = view.lemma[nominal.head]!;
  const owner = ownerOf(discourse, nominal, nameAt);
  if (GOVERNMENTS.has(lemma)) {
    const leader = personIn(discourse, nominal, nameAt);
    if (leader >= 0) return administration(view, discourse, nominal, leader);
  }
  const beside = nominal.plural ? -1 : nameBeside(view, discourse, nominal, nameAt);
  if (beside >= 0) {
    const named = itemAt(discourse.entities, beside);
    if (named.type === 'PERSON') named.role ??= describePhrase(view, nominal);
    named.offices.push(describePhrase(view, nominal));
    if (named.affiliation < 0 && owner !== beside) named.affiliation = owner;
    return beside;
  }
  if (nominal.kind === 'event') return eventEntity(view, discourse, nominal, lemma, owner, nameAt, before);
  if (owner >= 0 && itemAt(discourse.entities, owner).type === 'COUNTRY') {
    if (STATE_NOUNS.has(lemma)) return owner;
    if (STATE_BODIES.has(lemma)) return stateBody(view, discourse, nominal, owner);
  }
  if (owner >= 0 && nominal.kind === 'country' && nominal.plural) return membersGroup(view, discourse, nominal, owner);
  // "the government" of a report from a capital, where no other state's was spoken of, nor another state in its sentence
  if (STATE_NOUNS.has(lemma) && owner < 0 && nominal.determiner === 'definite' && discourse.home >= 0) {
    const last = lastOf(discourse, before, (e) => e.unnamed && headWord(e.name) === lemma, 0, tokens.sentence);
    const own = tokens.sentence[nominal.head]!;
    const other = lastOf(
      discourse,
      before,
      (e) => e.type === 'COUNTRY' && e !== discourse.entities[discourse.home],
      own,
      tokens.sentence,
    );
    if (last < 0 && other < 0) return discourse.home;
  }
  const epithet = byEpithet(view, discourse, nominal);
  if (epithet !== undefined) return epithet;
  if (nominal.kind === 'country')
    return nominal.determiner === 'definite' && !nominal.plural
      ? theCountry(view, discourse, nominal, nameAt, before)
      : -1;
  if (nominal.kind === 'place')
    return lemma === 'continent' && nominal.determiner === 'definite'
      ? lastOf(discourse, before, (e) => e.knowledge?.startsWith('region:') === true, 0, tokens.sentence)
      : -1;
  return described(view, discourse, nominal, owner, nameAt, before);
}

/**
 * "The country": the state named last, where its own sentence and the one before name no other; "the island nation of
 * Norland": the one called so.
 */
function theCountry(
  { doc: { tokens } }: View,
  discourse: Discourse,
  { head, to }: Nominal,
  nameAt: Int32Array,
  before: readonly MentionDraft[],
): number {
  if (tokens.word[head + 1] === GENITIVE_PREPOSITION && to > head + 2) return nameAt[to - 1] ?? -1;
  const here = tokens.sentence[head]!;
  const isState = (e: EntityDraft): boolean => e.type === 'COUNTRY';
  const last = lastOf(discourse, before, isState, here - 2, tokens.sentence);
  const other = (e: EntityDraft): boolean => isState(e) && e !== discourse.entities[last];
  return last >= 0 && lastOf(discourse, before, other, here - 1, tokens.sentence) >= 0 ? -1 : last;
}

/** "the bloc", "the Jewish state": what a known epithet means, where the text has named it already. */
function byEpithet({ doc: { text, tokens } }: View, discourse: Discourse, nominal: Nominal): number | undefined {
  const next = nominal.from + 1;
  if (nominal.determiner !== 'definite' || next > nominal.head) return undefined;
  const epithet = knownAt(text, tokens.start[next]!).find(
    (m) => m.known.as === 'descriptor' && m.end >= tokens.end[nominal.head]!,
  );
  return epithet === undefined ? undefined : discourse.byKnowledge.get(epithet.known.id);
}

/**
 * A person or body: the holder of the office, what the same noun meant before, a body whose name has the noun; else
 * somebody new.
 */
function described(
  view: View,
  discourse: Discourse,
  nominal: Nominal,
  owner: number,
  nameAt: Int32Array,
  before: readonly MentionDraft[],
): number {
  const description = describePhrase(view, nominal);
  const isOne = nominal.determiner === 'definite' || (nominal.determiner === 'none' && !nominal.plural);
  const known = isOne
    ? toldBefore(view, discourse, nominal, owner, nameAt, before)
    : nominal.plural
      ? groupBefore(view, discourse, description, owner, before)
      : -1;
  if (known >= 0) return known;
  // "your child": anybody's
  if (GENERIC_DETERMINERS.has(view.doc.tokens.word[nominal.from]!.toLowerCase())) return -1;
  if (nominal.kind === 'person') {
    const gender = NOUN_GENDER.get(view.lemma[nominal.head]!) ?? 'unknown';
    return addUnnamed(discourse, description, 'PERSON', nominal.plural, owner, gender);
  }
  return addUnnamed(discourse, description, 'ORG', nominal.plural, owner, 'unknown');
}

/** Whom a definite description takes up, or one without an article; -1 for nobody. */
function toldBefore(
  view: View,
  discourse: Discourse,
  nominal: Nominal,
  owner: number,
  nameAt: Int32Array,
  before: readonly MentionDraft[],
): number {
  const { tokens } = view.doc;
  const lemma = view.lemma[nominal.head]!;
  const office = officeWords(view, nominal, nameAt);
  const description = describePhrase(view, nominal);
  const here = tokens.sentence[nominal.head]!;
  const same = lastOf(
    discourse,
    before,
    (e) =>
      e.unnamed &&
      e.plural === nominal.plural &&
      headWord(e.name) === headWord(description) &&
      !areToldApart(e.name, description) &&
      (nominal.kind !== 'person' || areOneOffice(officeOf(e.name), office)) &&
      agree(e.affiliation, owner),
    nominal.plural || nominal.determiner === 'none' ? 0 : here - 12,
    tokens.sentence,
  );
  const officer =
    !nominal.plural && nominal.kind === 'person' ? whoHolds(view, discourse, nominal, office, owner, before) : -1;
  if (same >= 0 && (officer < 0 || lastIndex(before, same) > lastIndex(before, officer))) return same;
  if (officer >= 0 || nominal.determiner !== 'definite' || nominal.plural) return officer;
  if (EPITHETS.has(lemma) && same < 0 && owner < 0) {
    const gender = NOUN_GENDER.get(lemma);
    const fits = (e: EntityDraft): boolean =>
      e.type === 'PERSON' && !e.unnamed && (gender === undefined || e.gender === 'unknown' || e.gender === gender);
    const star = lastOf(discourse, before, fits, here - 2, tokens.sentence);
    // of two who may be meant, neither
    const other = lastOf(
      discourse,
      before,
      (e) => fits(e) && e !== discourse.entities[star],
      here - 2,
      tokens.sentence,
    );
    if (star >= 0 && other < 0) return star;
  }
  if (nominal.kind !== 'body') return -1;
  const isBody = (e: EntityDraft): boolean =>
    e.type === 'ORG' &&
    !e.unnamed &&
    (bodyFits(e.name, lemma) || e.offices.some((called) => headWord(called) === lemma));
  return lastOf(discourse, before, isBody, here - 6, tokens.sentence);
}

/** The same group without a name, told of before: by its noun where it belongs to somebody, else by all its words. */
function groupBefore(
  view: View,
  discourse: Discourse,
  description: string,
  owner: number,
  before: readonly MentionDraft[],
): number {
  const isSame = (e: EntityDraft): boolean =>
    e.unnamed &&
    e.plural &&
    (owner >= 0
      ? e.affiliation === owner && headWord(e.name) === headWord(description)
      : e.name.toLowerCase() === description.toLowerCase());
  return lastOf(discourse, before, isSame, 0, view.doc.tokens.sentence);
}

const lastIndex = (before: readonly MentionDraft[], entity: number): number =>
  before.findLastIndex((m) => m.entity === entity);
