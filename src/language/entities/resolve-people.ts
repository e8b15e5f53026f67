import { officials, type Official } from '../../knowledge/index.ts';
import { CONJUNCTION } from '../../lexicon/en/grammar.ts';
import { FEMALE_TITLES, KIN, MALE_TITLES } from '../../lexicon/en/name-words.ts';
import { ADDRESS_FORMS } from '../../lexicon/en/offices.ts';
import { itemAt } from '../../model/item-at.ts';
import type { CutName } from './cut-name.ts';
import { addEntity, type Discourse } from './draft.ts';
import {
  familyNameFirst,
  generationOf,
  nameGender,
  nameWords,
  particleOf,
  sameForm,
  samePerson,
  surnameKey,
} from './person-names.ts';
import type { View } from './view.ts';

const OFFICIALS: ReadonlyMap<string, readonly Official[]> = (() => {
  const byForm = new Map<string, Official[]>();
  for (const person of officials)
    for (const form of [person.name, ...person.also]) byForm.set(form, [...(byForm.get(form) ?? []), person]);
  return byForm;
})();

/** The office-holder that a full name means, null for surnames alone and for names of several. */
export function officialOf(name: string): Official | null {
  const found = OFFICIALS.get(name);
  return found?.length === 1 && name.includes(' ') ? itemAt(found, 0) : null;
}

/** Is this the name of somebody in the table of office-holders, full or as they are mostly called? */
export function isOfficeHolder(form: string): boolean {
  return OFFICIALS.has(form);
}

/** Somebody named in full. */
interface Person {
  readonly entity: number;
  /** the fullest name */
  words: readonly string[];
  readonly particle: string;
  /** "jr", "sr" */
  readonly generation: string;
  /** where the full name stands, in order, and where it ended last */
  readonly at: number[];
  end: number;
  /** first letters of the titles that were set before the name */
  readonly titles: Set<string>;
  /** brought in as somebody's wife, son … */
  readonly isKin: boolean;
}

/** Persons by each word of their names, and those of whom a single word is all that is known. */
interface People {
  readonly byWord: Map<string, Person[]>;
  readonly bare: Map<string, number[]>;
  /** office-holders of whom the text speaks by title and surname */
  readonly officials: Map<string, string>;
  /** whom a single word meant last */
  readonly last: Map<string, Person>;
}

/**
 * Full names first, then each single word to the one person who can be meant by it. Where a name alone fits several,
 * it is nobody's but its own.
 */
export function resolvePeople(view: View, names: readonly CutName[], discourse: Discourse): Map<CutName, number> {
  const resolved = new Map<CutName, number>();
  const people: People = { byWord: new Map(), bare: new Map(), last: new Map(), officials: new Map() };
  for (const name of names) {
    const official = titledOfficial(name);
    if (official !== null && OFFICIALS.get(name.form)?.length === 1) people.officials.set(keyOf(name), official);
  }
  for (const name of names)
    if (nameWords(name.form).length > 1) resolved.set(name, fullName(view, name, people, discourse));
  for (const name of names) {
    if (resolved.has(name)) continue;
    const person = whoIsMeant(view, name, people, discourse);
    if (person !== null) {
      people.last.set(keyOf(name), person);
      for (const title of officeTitles(name)) person.titles.add(title);
    }
    const entity = person?.entity ?? byOneWord(name, people, discourse);
    genderFromTitles(discourse, entity, name.titles);
    resolved.set(name, entity);
  }
  return resolved;
}

/** Entity of a full name: of the one person before of whom it is a form, else of somebody new. */
function fullName(view: View, name: CutName, people: People, discourse: Discourse): number {
  const words = nameWords(name.form);
  const key = surnameKey(words.at(-1)!);
  const generation = generationOf(name.form);
  const isOne = (other: Person): boolean =>
    other.generation === generation && samePerson(other.words, words) && !isBeside(view, other, name);
  const fits = (people.byWord.get(key) ?? []).filter(isOne);
  const exact = fits.filter((o) => o.words.join(' ') === words.join(' ') && o.generation === generation);
  // "K. Ode" beside Kofi and Kwame Ode is neither
  let person = exact[0] ?? (fits.length === 1 ? fits[0] : undefined);
  const official = officialOf(name.form);
  if (person === undefined) {
    person = {
      entity: addEntity(discourse, official?.name ?? name.form, 'PERSON', { gender: nameGender(words[0]!) }),
      words,
      particle: particleOf(name.form),
      generation,
      at: [],
      end: 0,
      titles: new Set(),
      isKin: isKinOf(view, name),
    };
  } else if (isFuller(words, person.words)) {
    person.words = words;
    if (official === null) itemAt(discourse.entities, person.entity).name = name.form;
  }
  person.at.push(name.from);
  person.end = name.to;
  for (const title of officeTitles(name)) person.titles.add(title);
  genderFromTitles(discourse, person.entity, name.titles);
  for (const word of new Set([key, ...words.slice(0, -1).map(sameForm)])) {
    const list = people.byWord.get(word);
    if (list === undefined) people.byWord.set(word, [person]);
    else if (!list.includes(person)) list.push(person);
  }
  return person.entity;
}

/** "Jean Roe and Jeanne Roe" are two, however like their names are. */
function isBeside({ doc: { tokens } }: View, other: Person, name: CutName): boolean {
  return other.end === name.from - 1 && tokens.word[other.end] === CONJUNCTION && other.words.join(' ') !== name.form;
}

/** Is the first name longer in letters, where the other's given name is an initial or a short form? */
function isFuller(words: readonly string[], than: readonly string[]): boolean {
  return !than.some((w) => w.length > 2 && w === words[0]) && than.join(' ').length < words.join(' ').length;
}

const keyOf = (name: CutName): string => surnameKey(nameWords(name.form).at(-1) ?? name.form);

/** "his wife, Ada Roe": a relation right before the name. */
function isKinOf({ doc: { tokens }, lemma }: View, name: CutName): boolean {
  let i = name.from - 1;
  if (tokens.word[i] === ',') i--;
  return i >= 0 && KIN.has(lemma[i]!) && tokens.sentence[i] === tokens.sentence[name.from];
}

/**
 * The one person whom a single word can mean. Several of one surname are told apart by gender, by title, by who was
 * brought in as another's kin, by who is mostly called so, and by who alone has been named, or was named just now.
 */
function whoIsMeant(view: View, name: CutName, people: People, discourse: Discourse): Person | null {
  const key = keyOf(name);
  const all = people.byWord.get(key) ?? [];
  const byEnd = all.filter(({ words }) => surnameKey(words.at(-1)!) === key || familyNameFirst(words) === key);
  const gender = titleGender(name.titles);
  const particle = particleOf(name.form);
  let left = (byEnd.length > 0 ? byEnd : all).filter(
    ({ entity }) => gender === null || [gender, 'unknown'].includes(itemAt(discourse.entities, entity).gender),
  );
  // "President Roe" is not his daughter Ada, nor is "Roe" where the text has spoken of the president
  const official = titledOfficial(name) ?? (titleGender(name.titles) === null ? people.officials.get(key) : undefined);
  if (official !== undefined && byEnd.length > 0)
    left = left.filter((p) => p.generation === '' && samePerson(p.words, nameWords(official)));
  const narrow = (fits: (p: Person) => boolean): void => {
    const some = left.filter(fits);
    if (some.length > 0) left = some;
  };
  narrow((p) => p.generation === generationOf(name.form));
  if (particle !== '') narrow((p) => p.particle === particle);
  const titles = officeTitles(name);
  if (titles.length > 0) {
    narrow((p) => titles.some((t) => p.titles.has(t)));
    // "Judge Roe", before "Senator Ada Roe" is brought in
    if (left.length === 1 && isOtherOffice(left[0]!, name, titles)) return null;
    if (left.length > 1) narrow((p) => p.titles.size === 0);
  }
  if (byEnd.length > 0) narrow((p) => !p.isKin);
  if (left.length > 1)
    narrow(({ entity }) => officialOf(itemAt(discourse.entities, entity).name)?.also.includes(name.form) === true);
  if (left.length > 1) left = left.filter((p) => p.at[0]! < name.from);
  return left.length > 1 ? lastOfSeveral(view, name, left, people.last.get(key)) : (left[0] ?? null);
}

/** Is the title none of a person who has another, is brought in only later, or is somebody's kin? */
const isOtherOffice = (person: Person, name: CutName, titles: readonly string[]): boolean =>
  (person.isKin || person.titles.size > 0 || (person.at[0]! > name.from && !isOfficeHolder(name.form))) &&
  !titles.some((t) => person.titles.has(t));

/**
 * Of several named before: the only one near, if the surname has been his or he was brought in first; none near, whose
 * it has been, else who was brought in first.
 */
function lastOfSeveral(view: View, name: CutName, several: readonly Person[], last: Person | undefined): Person | null {
  const { sentence } = view.doc.tokens;
  const here = sentence[name.from]!;
  const near = several.filter(({ at }) => at.some((i) => i < name.from && here - sentence[i]! <= NEAR));
  if (near.length > 1) return null;
  const [only] = near;
  return only === undefined ? (last ?? itemAt(several, 0)) : only === (last ?? several[0]) ? only : null;
}
/** How many sentences back a full name was given just now. */
const NEAR = 1;

/** Somebody of whom the text gives a single word: one for all, but for "Mr Roe" and "Mrs Roe". */
function byOneWord(name: CutName, people: People, discourse: Discourse): number {
  const key = keyOf(name);
  const gender = titleGender(name.titles);
  const before = people.bare.get(key) ?? [];
  const fits = before.filter((entity) => {
    const own = itemAt(discourse.entities, entity).gender;
    return gender === null || own === 'unknown' || own === gender;
  });
  if (fits.length === 1) return itemAt(fits, 0);
  const entity = addEntity(discourse, titledOfficial(name) ?? people.officials.get(key) ?? name.form, 'PERSON', {
    gender: nameGender(name.form),
  });
  people.bare.set(key, [...before, entity]);
  return entity;
}

/** "President Biden" without the full name: the one office-holder of that name who has that office. */
function titledOfficial(name: CutName): string | null {
  const holders = (OFFICIALS.get(name.form) ?? []).filter((p) =>
    p.offices.some((o) => name.titles.some((t) => o.role.split(' ').includes(t.toLowerCase()))),
  );
  return holders.length === 1 ? itemAt(holders, 0).name : null;
}

/** Titles of an office before a name, by the letters that "Sen." and "Senator" share. */
function officeTitles({ titles }: CutName): string[] {
  return titles.filter((title) => !ADDRESS_FORMS.test(title)).map((title) => title.slice(0, 3).toLowerCase());
}

function genderFromTitles(discourse: Discourse, entity: number, titles: readonly string[]): void {
  const gender = titleGender(titles);
  if (gender !== null) itemAt(discourse.entities, entity).gender = gender;
}

/** What the last of the titles in front of a name that says so says of its gender. */
function titleGender(titles: readonly string[]): 'male' | 'female' | null {
  const last = titles.findLast((title) => MALE_TITLES.has(title) || FEMALE_TITLES.has(title));
  return last === undefined ? null : FEMALE_TITLES.has(last) ? 'female' : 'male';
}
