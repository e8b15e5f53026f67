import { knownAt } from '../../knowledge/index.ts';
import { ARTICLE, CONJUNCTION } from '../../lexicon/en/grammar.ts';
import { TITLES } from '../../lexicon/en/name-words.ts';
import { NOUN_GENDER, nounClass } from '../../lexicon/en/noun-classes.ts';
import { ADDRESS_FORMS, OFFICE_LINKS, OFFICE_OF, RANKS, US_OFFICE } from '../../lexicon/en/offices.ts';
import { MODALS, NEGATIVES } from '../../lexicon/en/operators.ts';
import { itemAt } from '../../model/item-at.ts';
import { addEntity, type Discourse, type MentionDraft } from './draft.ts';
import { countryEntity } from './known-entities.ts';
import { officialOf } from './resolve-people.ts';
import type { Run, View } from './view.ts';

/** A closing bracket. */
const CLOSING_BRACKET = /^[)\]]$/;
/** Longest office before a name, in tokens. */
const LONGEST = 18;

/** Token numbers that belong to an office set before a name: they are no mentions of their own. */
export type TitleTokens = Uint8Array;

/**
 * Offices of named persons, from what stands before the name ("Danish Trade Minister …"), after it (", the trade
 * minister,") or is said of it ("… is the trade minister"). Sets `role` and `affiliation`; adds the nominal mentions of
 * appositions.
 */
export function findRoles(view: View, discourse: Discourse): TitleTokens {
  const titles = new Uint8Array(view.doc.tokens.count);
  const { tokens } = view.doc;
  const named = discourse.mentions.filter((m) => m.kind === 'name' && discourse.entities[m.entity]?.type === 'PERSON');
  const byHead = new Map(discourse.mentions.map((m) => [m.head, m] as const));
  const inPerson = new Uint8Array(tokens.count);
  for (const { from, to } of named) inPerson.fill(1, from, to);
  for (const mention of named) {
    const title = titleBefore(view, mention, byHead, inPerson);
    if (title) {
      for (let i = title.from; i < title.to; i++) titles[i] = 1;
      setRole(view, discourse, mention.entity, title, byHead);
    }
    for (let k = view.tree.first[mention.head]!; k >= 0; k = view.tree.next[k]!) {
      if (tokens.deprel[k] === 'appos' && isOffice(view, k)) describe(view, discourse, mention, k, titles, byHead);
    }
    const parent = tokens.head[mention.head]!;
    const deprel = tokens.deprel[mention.head]!;
    const office = deprel === 'appos' ? officeAt(view, parent) : -1;
    if (office >= 0 && !byHead.has(office)) describe(view, discourse, mention, office, titles, byHead);
    if (
      parent >= 0 &&
      deprel === 'nsubj' &&
      isOffice(view, parent) &&
      tokens.upos[parent] === 'NOUN' &&
      !isUnsettled(view, parent) &&
      itemAt(discourse.entities, mention.entity).role === null
    )
      setRole(view, discourse, mention.entity, phrase(view, parent), byHead, false);
  }
  for (const [e, entity] of discourse.entities.entries()) if (entity.type === 'PERSON') affiliateByHint(discourse, e);
  return titles;
}

function isOffice(view: View, i: number): boolean {
  const { upos } = view.doc.tokens;
  return (upos[i] === 'NOUN' || upos[i] === 'PROPN') && nounClass(view.lemma[i]!) === 'person';
}

/** The office that a name stands beside, or whose body it stands behind: "a spokesman for Moss Lines, Ada Roe"; or -1. */
function officeAt(view: View, noun: number): number {
  if (noun < 0 || isOffice(view, noun)) return noun;
  const { head, deprel, xpos } = view.doc.tokens;
  const of = deprel[noun] === 'nmod' ? head[noun]! : -1;
  // of "two members of the council, Ada Roe and …" she is but one
  return of >= 0 && of < noun && isOffice(view, of) && !xpos[of]!.endsWith('S') ? of : -1;
}

/** Is it only perhaps, or not so, what somebody is said to be: "should be a witness", "is not the minister"? */
function isUnsettled(view: View, predicate: number): boolean {
  const { tokens } = view.doc;
  for (let k = view.tree.first[predicate]!; k >= 0; k = view.tree.next[k]!)
    if (MODALS.has(view.lemma[k]!) || NEGATIVES.has(view.lemma[k]!) || tokens.deprel[k] === 'mark') return true;
  return false;
}

/**
 * The noun phrase of an office without its article, with the body after "at", "for", "to", "in"; up to the name that may
 * stand behind it.
 */
function phrase(view: View, head: number, name?: Run): Run {
  const { tokens } = view.doc;
  let from = view.left[head]!;
  let to = view.right[head]! + 1;
  for (let k = view.tree.first[head]!; k >= 0; k = view.tree.next[k]!) {
    if (
      k > head &&
      k - head < 6 &&
      tokens.deprel[k] === 'nmod' &&
      view.right[k]! + 1 > to &&
      view.left[k]! - 1 <= to &&
      tokens.upos[k] === 'PROPN'
    )
      to = view.right[k]! + 1;
  }
  while (from < head && tokens.upos[from] === 'DET') from++;
  if (name !== undefined && head < name.from && name.from < to) {
    to = name.from;
    while (to > head + 1 && tokens.upos[to - 1] === 'PUNCT') to--;
  }
  return { from, to };
}

function describe(
  view: View,
  discourse: Discourse,
  mention: MentionDraft,
  head: number,
  titles: TitleTokens,
  byHead: ReadonlyMap<number, MentionDraft>,
): void {
  const run = phrase(view, head, mention);
  setRole(view, discourse, mention.entity, run, byHead);
  const from = view.left[head]!;
  const inside = (m: Run): boolean => m.from < run.to && from < m.to;
  if (inside(mention)) return;
  for (let i = from; i < run.to; i++) titles[i] = 1;
  // set right before the name, the office is a title and no mention
  if (run.to === mention.from) return;
  discourse.mentions.push({ from, to: run.to, head, kind: 'nominal', entity: mention.entity, adjective: false });
}

/** The office that ends right before the name, or null. Found in the words alone. */
function titleBefore(
  view: View,
  mention: MentionDraft,
  byHead: ReadonlyMap<number, MentionDraft>,
  inPerson: Uint8Array,
): Run | null {
  const { tokens } = view.doc;
  const floor = Math.max(itemAt(view.doc.sentences, tokens.sentence[mention.head]!).from, mention.from - LONGEST);
  let from = mention.from;
  let office = -1;
  for (let i = mention.from - 1; i >= floor; i--) {
    const word = tokens.word[i]!;
    const other = byHead.get(i);
    if (other && other.kind === 'name' && other.entity >= 0 && other.entity === mention.entity) break;
    const isNoun =
      tokens.upos[i] === 'NOUN' || tokens.upos[i] === 'PROPN' || tokens.xpos[i]!.startsWith('NNP') || TITLES.has(word);
    const isPart =
      isNoun ||
      tokens.upos[i] === 'ADJ' ||
      OFFICE_LINKS.has(word) ||
      (RANKS.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)) ||
      (tokens.upos[i] === 'NUM' && office >= 0);
    // "(KPN) President Reed": whose report it is stands in brackets before his office
    if (!isPart || CLOSING_BRACKET.test(word)) break;
    // an article or a conjunction is part of an office only after "of": "Minister of the Interior"
    if (word === ARTICLE && !(i > floor && OFFICE_LINKS.has(tokens.word[i - 1]!))) break;
    if (word === CONJUNCTION && office >= 0 && (tokens.upos[i - 1] !== 'PROPN' || inPerson[i - 1] === 1)) break;
    // "a spokesman for Governor …", "the firing of Secretary …": whatever is said of the office is no part of it
    if (office >= 0 && OFFICE_OF.has(word)) break;
    if (isNoun && (TITLES.has(word) || nounClass(view.lemma[i]!) === 'person')) office = office < 0 ? i : office;
    // "on the way Sen. …": a common noun before a written title is no part of it
    if (
      i < mention.from - 1 &&
      /^\p{Ll}/u.test(word) &&
      tokens.upos[i] === 'NOUN' &&
      TITLES.has(tokens.word[i + 1]!) &&
      nounClass(view.lemma[i]!) !== 'person'
    )
      break;
    // a noun right before the name that is no office ("meeting Lee") ends the search, unless it is what an office is of
    if (i === mention.from - 1 && office < 0 && !tokens.xpos[i]!.startsWith('NNP')) break;
    from = i;
  }
  if (office < 0) return null;
  if (office < mention.from - 1 && !OFFICE_LINKS.has(tokens.word[office + 1]!)) return null;
  while (from < office && (OFFICE_LINKS.has(tokens.word[from]!) || tokens.upos[from] === 'PUNCT')) from++;
  return { from, to: mention.from };
}

function setRole(
  view: View,
  discourse: Discourse,
  entity: number,
  run: Run,
  byHead: ReadonlyMap<number, MentionDraft>,
  replace = true,
): void {
  const { text, tokens } = view.doc;
  const draft = itemAt(discourse.entities, entity);
  const role = text.slice(tokens.start[run.from]!, tokens.end[run.to - 1]!);
  for (let i = run.from; i < run.to; i++) {
    const gender = NOUN_GENDER.get(view.lemma[i]!.replace('.', ''));
    if (gender !== undefined && tokens.xpos[i + 1] !== 'POS') draft.gender = gender;
  }
  if (ADDRESS_FORMS.test(role)) return;
  draft.offices.push(role);
  if (draft.role === null || (replace && role.length > draft.role.length)) draft.role = role;
  if (draft.affiliation >= 0) return;
  let owner = -1;
  for (let i = run.from; i < run.to && owner < 0; i++) {
    const inside = byHead.get(i);
    if (inside?.kind === 'name' && !/^(?:PERSON|GPE)$/.test(itemAt(discourse.entities, inside.entity).type))
      owner = inside.entity;
  }
  if (owner >= 0) draft.affiliation = owner;
  else {
    const match = knownAt(text, tokens.start[run.from]!).find(
      (m) => m.known.kind === 'country' && m.known.as !== 'capital',
    );
    if (match) draft.affiliation = countryEntity(discourse, match.known.id);
  }
}

/**
 * An office without its state: the wording, or the one office-holder of that full name whose office has a word in
 * common, says which.
 */
function affiliateByHint(discourse: Discourse, e: number): void {
  const entity = itemAt(discourse.entities, e);
  if (entity.affiliation >= 0) return;
  if (entity.role !== null && US_OFFICE.test(entity.role)) {
    entity.affiliation = countryEntity(discourse, 'USA');
    return;
  }
  const terms = officialOf(entity.name)?.offices ?? [];
  const role = entity.role?.toLowerCase().split(/\s+/) ?? [];
  const term = terms.find((t) => t.role.split(' ').some((w) => w.length > 3 && role.includes(w)));
  if (term)
    entity.affiliation = /^[A-Z]{3}$/.test(term.actor)
      ? countryEntity(discourse, term.actor)
      : (discourse.byKnowledge.get(term.actor) ?? -1);
}

/** Make the entity of a description that no name goes with: "senior Danish official". */
export function addUnnamed(
  discourse: Discourse,
  description: string,
  type: 'PERSON' | 'ORG',
  plural: boolean,
  affiliation: number,
  gender: 'male' | 'female' | 'unknown',
): number {
  return addEntity(discourse, description, type, {
    unnamed: true,
    plural,
    affiliation,
    role: description,
    gender: type === 'PERSON' ? gender : 'neuter',
  });
}
