import { FEMALE_TITLES, GENERATION, MALE_TITLES, SURNAME_PARTICLES } from '../../lexicon/en/name-words.ts';
import { officials, type Official } from '../../knowledge/index.ts';
import type { CutName } from './cut-name.ts';
import { addEntity, type Discourse } from './draft.ts';
import { nameGender, sameForm, samePerson } from './person-names.ts';
import { whichBearer, type Bearer } from './which-bearer.ts';
import type { Gender } from '../../lexicon/en/pronouns.ts';

const OFFICIALS: ReadonlyMap<string, readonly Official[]> = (() => {
  const byForm = new Map<string, Official[]>();
  for (const person of officials)
    for (const form of [person.name, ...person.also]) byForm.set(form, [...(byForm.get(form) ?? []), person]);
  return byForm;
})();

/** The office-holder that a full name means, null for surnames alone and for names of several. */
export function officialOf(name: string): Official | null {
  const found = OFFICIALS.get(name);
  return found?.length === 1 && name.includes(' ') ? found[0]! : null;
}

/** Is this the name of somebody in the table of office-holders, full or as they are mostly called? */
export function isOfficial(form: string): boolean {
  return OFFICIALS.has(form);
}

/** "jr" of "Tom Reed Jr.": he is not Tom Reed; empty for most. */
const generationOf = (form: string): string => {
  const last = form
    .split(/[\s\u00a0]+/)
    .at(-1)!
    .replace(/^,|[.,]$/g, '');
  return GENERATION.test(last) ? last.toLowerCase() : '';
};

/** Words of a person's name without "Jr." and the small words that open a surname. */
const wordsOf = (form: string): readonly string[] => {
  const words = form.split(/[\s\u00a0]+/).filter((w) => !GENERATION.test(w.replace(/,$/, '')));
  const first = words.findIndex((w) => !SURNAME_PARTICLES.has(w.toLowerCase()));
  return words.slice(Math.max(0, first));
};

/** A full name, or what stands for one where a text gives none, with its words. */
interface Named extends Bearer {
  readonly words: readonly string[];
  readonly generation: string;
  readonly titles: Set<string>;
}

/**
 * Full names first, then each single word in the order of the text to one who has it (`whichBearer`); to a person of its
 * own where nobody does.
 */
export function resolvePeople(people: readonly CutName[], discourse: Discourse): Map<CutName, number> {
  const resolved = new Map<CutName, number>();
  const byWord = new Map<string, Named[]>();
  const enter = (named: Named, keys: Iterable<string>): void => {
    for (const key of keys) byWord.set(key, [...(byWord.get(key) ?? []).slice(0, 20), named]);
  };
  const genderOf = (entity: number): Gender => discourse.entities[entity]!.gender;
  for (const name of people) {
    const words = wordsOf(name.form);
    if (words.length < 2) continue;
    const official = officialOf(name.form);
    const key = sameForm(words.at(-1)!);
    const generation = generationOf(name.form);
    const same = byWord
      .get(key)
      ?.find((other) => other.words.length > 1 && other.generation === generation && samePerson(other.words, words));
    let entity = same?.entity ?? -1;
    if (entity < 0)
      entity = addEntity(discourse, official?.name ?? name.form, 'PERSON', { gender: nameGender(words[0]!) });
    else if (
      !same!.words.some((w) => w.length > 2 && w === words[0]) &&
      discourse.entities[entity]!.name.length < name.form.length &&
      official === null
    )
      discourse.entities[entity]!.name = name.form;
    genderFromTitles(discourse, entity, name.titles);
    resolved.set(name, entity);
    for (const title of name.titles) same?.titles.add(title);
    const titles = same?.titles ?? new Set(name.titles);
    const named = { entity, at: same?.at ?? name.from, words, generation, titles, gender: genderOf(entity) };
    enter(named, new Set([key, sameForm(words[0]!), ...words.slice(1, -1).map(sameForm)]));
  }
  for (const name of people) {
    if (resolved.has(name)) continue;
    const key = sameForm(wordsOf(name.form).at(-1) ?? name.form);
    const all = byWord.get(key) ?? [];
    const byEnd = all.filter((c) => sameForm(c.words.at(-1)!) === key);
    const official = titledOfficial(name);
    const generation = generationOf(name.form);
    const having = byEnd.length > 0 ? byEnd : all;
    const ofOwn = having.filter((one) => one.generation === generation);
    const bearers = (ofOwn.length > 0 || official !== null ? ofOwn : having)
      .filter(({ words }) => official === null || words.length < 2 || samePerson(words, wordsOf(official)))
      .map((bearer) => ({ ...bearer, gender: genderOf(bearer.entity) }));
    const found = whichBearer(bearers, { at: name.from, titles: name.titles, gender: titleGender(name.titles) });
    let entity = found?.entity ?? -1;
    if (entity < 0) {
      entity = addEntity(discourse, official ?? name.form, 'PERSON', { gender: nameGender(name.form) });
      const titles = new Set(name.titles);
      enter({ entity, at: name.from, words: [name.form], generation, titles, gender: 'unknown' }, [key]);
    }
    genderFromTitles(discourse, entity, name.titles);
    resolved.set(name, entity);
  }
  return resolved;
}

/** "President Biden" without the full name: the one office-holder of that name who has that office. */
function titledOfficial(name: CutName): string | null {
  const holders = (OFFICIALS.get(name.form) ?? []).filter((p) =>
    p.offices.some((o) => name.titles.some((t) => o.role.split(' ').includes(t.toLowerCase()))),
  );
  return holders.length === 1 ? holders[0]!.name : null;
}

function genderFromTitles(discourse: Discourse, entity: number, titles: readonly string[]): void {
  const gender = titleGender(titles);
  if (gender !== null) discourse.entities[entity]!.gender = gender;
}

/** What the last of the titles in front of a name that says so says of its gender. */
function titleGender(titles: readonly string[]): 'male' | 'female' | null {
  const last = titles.findLast((title) => MALE_TITLES.has(title) || FEMALE_TITLES.has(title));
  return last === undefined ? null : FEMALE_TITLES.has(last) ? 'female' : 'male';
}
