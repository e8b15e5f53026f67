import {
  AFTER_NOUN,
  APPOSITION_ENDS,
  COMPANY_NOUNS,
  COMPANY_SUFFIX,
  GENERIC_DETERMINERS,
  GOVERNMENTS,
  OFFICE_CASES,
  WAR_NOUNS,
} from '../../lexicon/en/noun-phrases.ts';
import { EPITHETS, SAME_OFFICE } from '../../lexicon/en/offices.ts';
import { knownAt } from '../../knowledge/index.ts';
import { addEntity, type Cast, type MentionDraft } from './draft.ts';
import type { Nominal } from './find-nominals.ts';
import { addUnnamed } from './find-roles.ts';
import { NAMED_BODIES, NOUN_GENDER, STATE_BODIES, STATE_NOUNS } from '../../lexicon/en/noun-classes.ts';
import type { View } from './view.ts';

/**
 * Give each noun phrase its mention and, where the text allows, its entity: the state of its government, the holder of
 * an office, the description used before, the one happening of its kind. Call in reading order, with the mentions
 * before it.
 */
export function resolveNominal(
  view: View,
  cast: Cast,
  nominal: Nominal,
  nameAt: Int32Array,
  before: readonly MentionDraft[],
): MentionDraft {
  const entity = entityOf(view, cast, nominal, nameAt, before);
  // "Norland's trade ministry" names the body as well as its full title would
  const isName =
    entity >= 0 &&
    ((personIn(cast, nominal, nameAt) >= 0 && nominal.kind === 'body') ||
      (NAMED_BODIES.has(view.lemma[nominal.head]!) &&
        cast.entities[entity]!.type === 'ORG' &&
        !cast.entities[entity]!.unnamed &&
        ownerOf(cast, nominal, nameAt) >= 0));
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
  cast: Cast,
  nominal: Nominal,
  nameAt: Int32Array,
  before: readonly MentionDraft[],
): number {
  const { text, tokens } = view.doc;
  const lemma = view.lemma[nominal.head]!;
  const owner = ownerOf(cast, nominal, nameAt);
  if (GOVERNMENTS.has(lemma)) {
    const leader = personIn(cast, nominal, nameAt);
    if (leader >= 0) return administration(view, cast, nominal, leader);
  }
  const beside = nominal.plural ? -1 : nameBeside(view, cast, nominal, nameAt);
  if (beside >= 0) {
    const named = cast.entities[beside]!;
    if (named.type === 'PERSON') named.role ??= describe(view, nominal);
    if (named.affiliation < 0 && owner !== beside) named.affiliation = owner;
    return beside;
  }
  if (nominal.kind === 'event') return happening(view, cast, nominal, lemma, owner, nameAt, before);
  if (owner >= 0 && cast.entities[owner]!.type === 'COUNTRY') {
    if (STATE_NOUNS.has(lemma)) return owner;
    if (STATE_BODIES.has(lemma)) return stateBody(view, cast, nominal, owner);
  }
  if (owner >= 0 && nominal.kind === 'country' && nominal.plural) return groupOf(view, cast, nominal, owner);
  // "the government" of a report from a capital, where no other state's was spoken of
  if (STATE_NOUNS.has(lemma) && owner < 0 && nominal.determiner === 'definite') {
    const last = lastOf(cast, before, (e) => e.unnamed && headWord(e.name) === lemma, 0, tokens.sentence);
    if (last < 0 && cast.home >= 0) return cast.home;
  }
  // "the bloc", "the Jewish state": known epithets of what the text has named already
  if (nominal.determiner === 'definite') {
    const next = nominal.from + 1;
    const epithet =
      next <= nominal.head
        ? knownAt(text, tokens.start[next]!).find(
            (m) => m.known.as === 'descriptor' && m.end >= tokens.end[nominal.head]!,
          )
        : undefined;
    const known = epithet === undefined ? undefined : cast.byKnowledge.get(epithet.known.id);
    if (known !== undefined) return known;
  }
  if (nominal.kind === 'country')
    return nominal.determiner === 'definite' && !nominal.plural
      ? lastOf(cast, before, (e) => e.type === 'COUNTRY', tokens.sentence[nominal.head]! - 2, tokens.sentence)
      : -1;
  if (nominal.kind === 'place')
    return lemma === 'continent' && nominal.determiner === 'definite'
      ? lastOf(cast, before, (e) => e.knowledge?.startsWith('region:') === true, 0, tokens.sentence)
      : -1;
  return described(view, cast, nominal, owner, before);
}

/**
 * A person or body: the holder of the office, what the same noun meant before, a body whose name has the noun; else
 * somebody new.
 */
function described(view: View, cast: Cast, nominal: Nominal, owner: number, before: readonly MentionDraft[]): number {
  const { tokens } = view.doc;
  const lemma = view.lemma[nominal.head]!;
  const description = describe(view, nominal);
  if (nominal.determiner === 'definite' || (nominal.determiner === 'none' && !nominal.plural)) {
    const same = lastOf(
      cast,
      before,
      (e) =>
        e.unnamed &&
        e.plural === nominal.plural &&
        headWord(e.name) === headWord(description) &&
        agree(e.affiliation, owner),
      nominal.plural || nominal.determiner === 'none' ? 0 : tokens.sentence[nominal.head]! - 12,
      tokens.sentence,
    );
    const officer =
      !nominal.plural && nominal.kind === 'person'
        ? lastOf(
            cast,
            before,
            (e) => e.type === 'PERSON' && !e.unnamed && holds(e.role, lemma) && (e.affiliation === owner || owner < 0),
            0,
            tokens.sentence,
          )
        : -1;
    if (same >= 0 && (officer < 0 || lastIndex(before, same) > lastIndex(before, officer))) return same;
    if (officer >= 0) return officer;
    if (nominal.determiner === 'definite' && !nominal.plural && EPITHETS.has(lemma) && same < 0 && owner < 0) {
      const gender = NOUN_GENDER.get(lemma);
      const star = lastOf(
        cast,
        before,
        (e) =>
          e.type === 'PERSON' && !e.unnamed && (gender === undefined || e.gender === 'unknown' || e.gender === gender),
        tokens.sentence[nominal.head]! - 2,
        tokens.sentence,
      );
      if (star >= 0) return star;
    }
    if (nominal.kind === 'body' && nominal.determiner === 'definite' && !nominal.plural) {
      const body = lastOf(
        cast,
        before,
        (e) => e.type === 'ORG' && !e.unnamed && bodyFits(e.name, lemma),
        tokens.sentence[nominal.head]! - 6,
        tokens.sentence,
      );
      if (body >= 0) return body;
    }
  } else if (nominal.plural) {
    const same = lastOf(
      cast,
      before,
      (e) =>
        e.unnamed &&
        e.plural &&
        (owner >= 0
          ? e.affiliation === owner && headWord(e.name) === headWord(description)
          : e.name.toLowerCase() === description.toLowerCase()),
      0,
      tokens.sentence,
    );
    if (same >= 0) return same;
  }
  // "your child": anybody's
  if (GENERIC_DETERMINERS.has(tokens.word[nominal.from]!.toLowerCase())) return -1;
  if (nominal.kind === 'person')
    return addUnnamed(cast, description, 'PERSON', nominal.plural, owner, NOUN_GENDER.get(lemma) ?? 'unknown');
  return addUnnamed(cast, description, 'ORG', nominal.plural, owner, 'unknown');
}

/** "Norland's trade ministry": a body of that state, whether named once or often. */
function stateBody(view: View, cast: Cast, nominal: Nominal, owner: number): number {
  const words: string[] = [];
  for (let i = nominal.from; i <= nominal.head; i++)
    if (
      (MODIFIERS.has(view.doc.tokens.deprel[i]!) && !cast.entities[owner]!.forms.has(view.doc.tokens.word[i]!)) ||
      i === nominal.head
    )
      words.push(view.lemma[i]!);
  const key = `${cast.entities[owner]!.knowledge ?? owner}:${words.join(' ')}`;
  const found = cast.byKnowledge.get(key);
  if (found !== undefined) return found;
  const entity = addEntity(cast, describe(view, nominal), 'ORG', { affiliation: owner, plural: nominal.plural });
  cast.byKnowledge.set(key, entity);
  return entity;
}
const MODIFIERS = new Set(['compound', 'amod']);

function personIn(cast: Cast, { from, head }: Nominal, nameAt: Int32Array): number {
  return head > from && nameAt[head - 1]! >= 0 && cast.entities[nameAt[head - 1]!]!.type === 'PERSON'
    ? nameAt[head - 1]!
    : -1;
}

/** "the Lee administration": the government under that person, a body with a name of its own. */
function administration(view: View, cast: Cast, nominal: Nominal, leader: number): number {
  const key = `administration of ${leader}`;
  const found = cast.byKnowledge.get(key);
  if (found !== undefined) return found;
  const entity = addEntity(cast, describe(view, nominal), 'ORG', { affiliation: cast.entities[leader]!.affiliation });
  cast.byKnowledge.set(key, entity);
  return entity;
}

/**
 * "the trade minister, Ann Lee," and "Ann Lee, the trade minister,": by the words, since parsers err on appositions.
 * "the maker Acme" too.
 */
function nameBeside(view: View, cast: Cast, { from, to, kind }: Nominal, nameAt: Int32Array): number {
  const { word, sentence } = view.doc.tokens;
  const fits = (i: number): number => {
    const e = i >= 0 && i < word.length && sentence[i] === sentence[from] ? nameAt[i]! : -1;
    return e >= 0 &&
      (kind === 'person' ? cast.entities[e]!.type === 'PERSON' : kind === 'body' && cast.entities[e]!.type === 'ORG')
      ? e
      : -1;
  };
  const closes = (i: number): boolean =>
    i >= word.length || sentence[i] !== sentence[from] || APPOSITION_ENDS.test(word[i]!);
  if (kind === 'body' && fits(to) >= 0) return fits(to);
  // "the Danish envoy in Lima, Ann Lee,"
  let after = to;
  if (OFFICE_CASES.has(word[to] ?? '')) {
    let k = to + 1;
    while (k < word.length && k < to + 5 && nameAt[k]! >= 0) k++;
    if (k > to + 1) after = k;
  }
  if (word[after] === ',' && fits(after + 1) >= 0) {
    let end = after + 1;
    while (end < word.length && nameAt[end] === nameAt[after + 1]) end++;
    if (closes(end)) return fits(after + 1);
  }
  return word[from - 1] === ',' && closes(to) ? fits(from - 2) : -1;
}

/** "European countries", "the alliance's allies": the members of a region or body, one group in the report. */
function groupOf(view: View, cast: Cast, nominal: Nominal, owner: number): number {
  const key = `members of ${owner}`;
  const found = cast.byKnowledge.get(key);
  if (found !== undefined) return found;
  const entity = addEntity(cast, describe(view, nominal), cast.entities[owner]!.type === 'ORG' ? 'ORG' : 'GPE', {
    affiliation: owner,
    plural: true,
  });
  cast.byKnowledge.set(key, entity);
  return entity;
}

/** The state or body named inside of the phrase. `nameAt`: entity of the name at each token, -1 for none. */
function ownerOf(cast: Cast, { from, to }: Nominal, nameAt: Int32Array): number {
  for (let i = from; i < to; i++)
    if (nameAt[i]! >= 0 && cast.entities[nameAt[i]!]!.type !== 'PERSON') return nameAt[i]!;
  return -1;
}

const agree = (a: number, b: number): boolean => a < 0 || b < 0 || a === b;

/** The phrase without its article. */
function describe(view: View, { from, to, head }: Nominal): string {
  const { text, tokens } = view.doc;
  let first = from;
  while (first < head && tokens.upos[first] === 'DET') first++;
  return text.slice(tokens.start[first]!, tokens.end[Math.max(head, Math.min(to - 1, head + 8))]!).replace(/\s+/g, ' ');
}

/** The noun of a description: its last word before "of", "in" … */
const headWord = (name: string): string => name.toLowerCase().split(AFTER_NOUN)[0]!.split(' ').at(-1)!;

function holds(role: string | null, lemma: string): boolean {
  if (role === null) return false;
  const words = role.toLowerCase().split(/[\s-]+/);
  return words.includes(lemma) || (SAME_OFFICE.get(lemma)?.some((w) => words.includes(w)) ?? false);
}

function bodyFits(name: string, lemma: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.includes(lemma) || (COMPANY_NOUNS.has(lemma) && words.some((w) => COMPANY_SUFFIX.test(w)));
}

/** Entity of the last mention before that fits, not before sentence `since`. */
function lastOf(
  cast: Cast,
  before: readonly MentionDraft[],
  fits: (e: Cast['entities'][number]) => boolean,
  since: number,
  sentence: Int32Array,
): number {
  for (let k = before.length - 1; k >= 0 && before.length - k < WINDOW; k--) {
    const m = before[k]!;
    if (sentence[m.head]! < since) break;
    if (m.entity >= 0 && fits(cast.entities[m.entity]!)) return m.entity;
  }
  return -1;
}
/** How many mentions back an antecedent is looked for; keeps long texts linear. */
const WINDOW = 400;

const lastIndex = (before: readonly MentionDraft[], entity: number): number =>
  before.findLastIndex((m) => m.entity === entity);

/** The states named in the phrase of a war. */
const parties = (cast: Cast, { from, to }: Nominal, nameAt: Int32Array): number[] =>
  [...new Set(nameAt.subarray(from, to))].filter((e) => e >= 0 && cast.entities[e]!.type !== 'PERSON');

function happening(
  view: View,
  cast: Cast,
  nominal: Nominal,
  lemma: string,
  owner: number,
  nameAt: Int32Array,
  before: readonly MentionDraft[],
): number {
  const { sentence } = view.doc.tokens;
  const isWar = WAR_NOUNS.has(lemma);
  const among = isWar ? parties(cast, nominal, nameAt) : [];
  const same = lastOf(
    cast,
    before,
    (e) =>
      e.type === 'EVENT' &&
      (isWar
        ? WAR_NOUNS.has(headWord(e.name)) &&
          (among.length === 0 || e.among.size === 0 || among.some((party) => e.among.has(party)))
        : headWord(e.name) === lemma && nominal.determiner === 'definite' && agree(e.affiliation, owner)),
    0,
    sentence,
  );
  const entity =
    same >= 0
      ? same
      : addEntity(cast, describe(view, nominal), 'EVENT', {
          affiliation: owner,
          unnamed: true,
          plural: nominal.plural,
        });
  for (const party of among) cast.entities[entity]!.among.add(party);
  return entity;
}
