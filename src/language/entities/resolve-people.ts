import { FEMALE_TITLES, GENERATION, MALE_TITLES, SURNAME_PARTICLES } from '../../lexicon/en/name-words.ts';
import { officials, type Official } from '../../knowledge/index.ts';
import type { CutName } from './cut-name.ts';
import { addEntity, type Discourse } from './draft.ts';
import { nameGender, sameForm, samePerson } from './person-names.ts';

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

/** Words of a person's name without "Jr." and the small words that open a surname. */
const wordsOf = (form: string): readonly string[] => {
  const words = form.split(/[\s\u00a0]+/).filter((w) => !GENERATION.test(w.replace(/,$/, '')));
  const first = words.findIndex((w) => !SURNAME_PARTICLES.has(w.toLowerCase()));
  return words.slice(Math.max(0, first));
};

/**
 * Full names first, then each single word to the full name that has it: the last one before, else the first one after.
 */
export function resolvePeople(people: readonly CutName[], discourse: Discourse): Map<CutName, number> {
  const resolved = new Map<CutName, number>();
  const byLastWord = new Map<string, { entity: number; at: number; words: readonly string[] }[]>();
  for (const name of people) {
    const words = wordsOf(name.form);
    if (words.length < 2) continue;
    const official = officialOf(name.form);
    const key = sameForm(words.at(-1)!);
    const same = byLastWord.get(key)?.find((other) => samePerson(other.words, words));
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
    for (const word of new Set([key, sameForm(words[0]!), ...words.slice(1, -1).map(sameForm)])) {
      byLastWord.set(word, [...(byLastWord.get(word) ?? []).slice(-20), { entity, at: name.from, words }]);
    }
  }
  for (const name of people) {
    if (resolved.has(name)) continue;
    const key = sameForm(wordsOf(name.form).at(-1) ?? name.form);
    const all = byLastWord.get(key) ?? [];
    const byEnd = all.filter((c) => sameForm(c.words.at(-1)!) === key);
    // "Mrs. Reed" is not Tom Reed
    const gender = titleGender(name.titles);
    const candidates = (byEnd.length > 0 ? byEnd : all).filter(
      (c) => gender === null || [gender, 'unknown'].includes(discourse.entities[c.entity]!.gender),
    );
    const found = candidates.findLast((c) => c.at < name.from) ?? candidates[0];
    let entity = found?.entity ?? -1;
    if (entity < 0) {
      entity = addEntity(discourse, titledOfficial(name) ?? name.form, 'PERSON', { gender: nameGender(name.form) });
      byLastWord.set(key, [{ entity, at: name.from, words: [name.form] }]);
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
