import type { EntityType, NameSpan } from '../../model/index.ts';
import { countries, knownAt, knownByName, officials, type Known, type Official } from '../../knowledge/index.ts';
import { addEntity, type Cast } from './draft.ts';
import { isGovernment } from './is-government.ts';
import { ORG_WORDS, TITLES } from '../../lexicon/en/name-words.ts';
import { nounClass } from '../../lexicon/en/noun-classes.ts';
import { nameGender, sameForm, samePerson } from './person-names.ts';
import { headOfRun, type View } from './view.ts';

/** A name cut to its own words, and what the tables say of the whole of it. */
interface CutName {
  from: number;
  readonly to: number;
  readonly type: NameSpan['type'];
  readonly titles: readonly string[];
  form: string;
  known: Known | null;
}

const COUNTRY_NAME: ReadonlyMap<string, string> = new Map(countries.map((c) => [c.iso3, c.name]));
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

/** The entity of a state, made if need be. */
export function countryEntity(cast: Cast, iso3: string): number {
  const found = cast.byKnowledge.get(iso3);
  if (found !== undefined) return found;
  const name = COUNTRY_NAME.get(iso3);
  return name === undefined ? -1 : addEntity(cast, name, 'COUNTRY', { knowledge: iso3 });
}

/**
 * Entities of all names, with their mentions. Countries, their adjectives, capitals and palaces that mean the
 * government are one entity; bodies and persons are joined by the variants of their names, in the whole document.
 */
export function resolveNames(view: View, names: readonly NameSpan[], cast: Cast): void {
  const cut = names
    .map((name) => cutName(view, name))
    .filter((name) => name !== null)
    .map((name) =>
      name.known === null && name.type !== 'PERSON' && OFFICIALS.has(name.form)
        ? { ...name, type: 'PERSON' as const }
        : name,
    );
  const bodies = new Bodies(cast);
  for (const name of cut) if (name.type === 'ORG') bodies.note(name.form);
  const surnames = new Set(
    cut.flatMap((n) => (n.type === 'PERSON' && n.form.includes(' ') ? [n.form.split(' ').at(-1)!] : [])),
  );
  const isShortBody = (n: CutName): boolean =>
    n.known === null &&
    (n.type === 'PLACE' || n.type === 'PERSON') &&
    n.titles.length === 0 &&
    bodies.hasShort(n.form) &&
    !surnames.has(n.form);
  const people = cut.filter((n) => n.type === 'PERSON' && n.known === null && !isShortBody(n));
  const personOf = resolvePeople(people, cast);
  let previous: CutName | null = null;
  for (const name of cut) {
    const person = personOf.get(name);
    const before: CutName | null = previous;
    previous = name;
    if (person !== undefined) addName(view, cast, name, person, false);
    else if (name.known !== null) resolveKnown(view, cast, name, name.known);
    else if (name.type === 'ORG' || name.type === 'PERSON' || isShortBody(name))
      addName(view, cast, name, bodies.resolve(view, name, before), false);
    else addName(view, cast, name, plainEntity(cast, name), name.type === 'NORP');
  }
  affiliateBodies(cast);
}

function cutName(view: View, { from, to, type }: NameSpan): CutName | null {
  const { text, tokens } = view.doc;
  let start = from;
  const titles: string[] = [];
  if (type === 'PERSON') while (start < to - 1 && TITLES.has(tokens.word[start]!)) titles.push(tokens.word[start++]!);
  while (start < to - 1 && tokens.upos[start] === 'PUNCT') start++;
  let end = to;
  while (
    end > start + 1 &&
    (tokens.xpos[end - 1] === 'POS' ||
      /^['’]s?$/.test(tokens.word[end - 1]!) ||
      (tokens.upos[end - 1] === 'PUNCT' && !/[.\w]/.test(tokens.word[end - 1]!)))
  )
    end--;
  const form = text.slice(tokens.start[start]!, tokens.end[end - 1]!);
  if (!/[\p{L}\p{N}]/u.test(form)) return null;
  if (type === 'PERSON' && start > 0 && TITLES.has(tokens.word[start - 1]!)) titles.push(tokens.word[start - 1]!);
  const whole = knownAt(text, tokens.start[start]!)
    .filter((m) => m.end === tokens.end[end - 1]!)
    .map((m) => m.known);
  const fits = whole.filter((k) =>
    type === 'PERSON'
      ? isDotted(form) && k.kind === 'country'
      : type === 'PLACE'
        ? k.kind === 'country' || k.kind === 'region' || k.kind === 'organisation' || k.kind === 'body'
        : type === 'NORP'
          ? k.as === 'adjective' || k.as === 'people' || k.as === 'name'
          : true,
  );
  const known = fits.find((k) => k.as !== 'descriptor') ?? null;
  return { from: start, to: end, type, titles, form, known };
}

/** "U. S.": no person's name, whatever the model says. */
const isDotted = (form: string): boolean => /^(?:\p{Lu}\.\s?){2,}$/u.test(form);

function addName(view: View, cast: Cast, name: CutName, entity: number, adjective: boolean): void {
  cast.entities[entity]!.forms.add(name.form);
  cast.mentions.push({ from: name.from, to: name.to, head: headOfRun(view, name), kind: 'name', entity, adjective });
}

/** Words of a person's name without "Jr." */
const wordsOf = (form: string): readonly string[] =>
  form.split(/[\s\u00a0]+/).filter((w) => !/^(?:Jr|Sr|II|III|IV)\.?,?$/.test(w));

/**
 * Full names first, then each single word to the full name that has it: the last one before, else the first one after.
 */
function resolvePeople(people: readonly CutName[], cast: Cast): Map<CutName, number> {
  const resolved = new Map<CutName, number>();
  const byLastWord = new Map<string, { entity: number; at: number; words: readonly string[] }[]>();
  for (const name of people) {
    const words = wordsOf(name.form);
    if (words.length < 2) continue;
    const official = officialOf(name.form);
    const key = sameForm(words.at(-1)!);
    const same = byLastWord.get(key)?.find((other) => samePerson(other.words, words));
    let entity = same?.entity ?? -1;
    if (entity < 0) entity = addEntity(cast, official?.name ?? name.form, 'PERSON', { gender: nameGender(words[0]!) });
    else if (
      !same!.words.some((w) => w.length > 2 && w === words[0]) &&
      cast.entities[entity]!.name.length < name.form.length &&
      official === null
    )
      cast.entities[entity]!.name = name.form;
    genderFromTitles(cast, entity, name.titles);
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
    const candidates = byEnd.length > 0 ? byEnd : all;
    const found = candidates.findLast((c) => c.at < name.from) ?? candidates[0];
    let entity = found?.entity ?? -1;
    if (entity < 0) {
      entity = addEntity(cast, titledOfficial(name) ?? name.form, 'PERSON', { gender: nameGender(name.form) });
      byLastWord.set(key, [{ entity, at: name.from, words: [name.form] }]);
    }
    genderFromTitles(cast, entity, name.titles);
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

const MALE_TITLES = new Set([
  'Mr',
  'Mr.',
  'Sir',
  'Lord',
  'King',
  'Prince',
  'Pope',
  'Father',
  'Emir',
  'Sultan',
  'Congressman',
  'Councilman',
  'Chairman',
  'Uncle',
  'Spokesman',
  'Imam',
  'Rabbi',
  'Ayatollah',
]);
const FEMALE_TITLES = new Set([
  'Mrs',
  'Mrs.',
  'Ms',
  'Ms.',
  'Miss',
  'Dame',
  'Lady',
  'Queen',
  'Princess',
  'Sister',
  'Baroness',
  'Congresswoman',
  'Councilwoman',
  'Chairwoman',
  'Aunt',
  'Spokeswoman',
]);

function genderFromTitles(cast: Cast, entity: number, titles: readonly string[]): void {
  for (const title of titles) {
    if (MALE_TITLES.has(title)) cast.entities[entity]!.gender = 'male';
    if (FEMALE_TITLES.has(title)) cast.entities[entity]!.gender = 'female';
  }
}

function resolveKnown(view: View, cast: Cast, name: CutName, known: Known): void {
  const isAdjective = known.as === 'adjective';
  if (known.kind === 'country') {
    const stands = known.as !== 'capital' || isGovernment(view, name, known.context);
    if (!stands && isDateline(view, name)) cast.home = countryEntity(cast, known.id);
    const entity = stands ? countryEntity(cast, known.id) : keyed(cast, `city:${known.form}`, known.form, 'GPE');
    addName(view, cast, name, entity, isAdjective);
    return;
  }
  if (known.kind === 'region') {
    addName(view, cast, name, keyed(cast, `region:${known.id}`, known.name, 'GPE'), isAdjective);
    return;
  }
  // "Treasury" + "Secretary": part of an office
  if (known.context === 'high' && known.kind === 'body' && TITLES.has(view.doc.tokens.word[name.to] ?? '')) return;
  const entity = keyed(cast, known.id, known.name, 'ORG');
  if (known.kind === 'body' && known.actor !== null && known.context === 'low')
    cast.entities[entity]!.affiliation = countryEntity(cast, known.actor);
  addName(view, cast, name, entity, false);
}

/** Sentences at the top of a text where a dateline may stand. */
const DATELINES = 6;

/** "LIMA, May 3 –", "LIMA –": a town in capitals at the head of a sentence near the top. */
function isDateline(view: View, name: CutName): boolean {
  const { tokens, sentences } = view.doc;
  const s = tokens.sentence[name.from]!;
  return (
    s < DATELINES &&
    name.from === sentences[s]!.from &&
    name.form === name.form.toUpperCase() &&
    /^(?:[,(–—-]+|--)$/.test(tokens.word[name.to] ?? '')
  );
}

/** "Congress", "the Senate": bodies of the state that the report names too or is dated from. */
function affiliateBodies(cast: Cast): void {
  for (const entity of cast.entities) {
    const state =
      entity.type === 'ORG' && entity.affiliation < 0 ? /^([A-Z]{3}):/.exec(entity.knowledge ?? '')?.[1] : undefined;
    const owner = state === undefined ? undefined : cast.byKnowledge.get(state);
    if (owner !== undefined) entity.affiliation = owner;
  }
}

/** The entity with this id in the tables, made if need be. */
function keyed(cast: Cast, id: string, name: string, type: EntityType): number {
  return cast.byKnowledge.get(id) ?? addEntity(cast, name, type, { knowledge: id });
}

const TYPES: Readonly<Record<NameSpan['type'], EntityType>> = {
  PERSON: 'PERSON',
  ORG: 'ORG',
  PLACE: 'GPE',
  NORP: 'ORG',
  FACILITY: 'FACILITY',
  EVENT: 'EVENT',
  PRODUCT: 'PRODUCT',
};

function plainEntity(cast: Cast, name: CutName): number {
  const key = `${TYPES[name.type]}:${sameForm(name.form)}`;
  const found = cast.byKnowledge.get(key);
  if (found !== undefined) return found;
  const entity = addEntity(cast, name.form, TYPES[name.type]);
  cast.byKnowledge.set(key, entity);
  return entity;
}

/** Bodies of a document by their names, acronyms and short forms. */
class Bodies {
  private readonly cast: Cast;
  private readonly byForm = new Map<string, number>();
  private readonly long = new Map<string, string>();

  constructor(cast: Cast) {
    this.cast = cast;
  }

  /** Remember which long names the document has, under their acronym and their first word. */
  note(form: string): void {
    const words = form.split(/[\s\u00a0]+/);
    if (words.length < 2) return;
    const bare = words.filter((w) => !ORG_WORDS.has(w));
    if (bare.length === 1 && words[0] === bare[0] && !/^(?:country|region)$/.test(knownByName(bare[0]!)?.kind ?? ''))
      this.long.set(sameForm(bare[0]!), form);
    // "International Grain Board of the North" is "International Grain Board" for short
    const of = words.indexOf('of');
    if (of >= 2) this.long.set(sameForm(words.slice(0, of).join(' ')), form);
    const acronym = words
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0]!)
      .join('');
    if (acronym.length > 1) this.long.set(acronym, form);
  }

  /** Is this word the distinctive part of a longer name of the document? */
  hasShort(form: string): boolean {
    return this.long.has(sameForm(form));
  }

  resolve(view: View, name: CutName, before: CutName | null): number {
    const { text, tokens } = view.doc;
    const isAcronym = /^(?:\p{Lu}\.?){2,6}$/u.test(name.form);
    const short = isAcronym ? name.form.replaceAll('.', '') : sameForm(name.form);
    // "North Sea Grain Board (NSGB)"
    const inBrackets =
      isAcronym &&
      before !== null &&
      before.type === 'ORG' &&
      /^\s*\($/.test(text.slice(tokens.end[before.to - 1]!, tokens.start[name.from]!));
    const long = inBrackets ? before.form : this.long.get(short);
    const longKnown = long === undefined ? null : knownByName(long);
    if (longKnown !== null && longKnown.kind === 'organisation')
      return keyed(this.cast, longKnown.id, longKnown.name, 'ORG');
    const key = sameForm(long ?? name.form);
    let entity =
      this.byForm.get(short) ?? this.byForm.get(key) ?? (inBrackets ? this.cast.mentions.at(-1)?.entity : undefined);
    if (entity === undefined) {
      const { state, rest } = this.stateOf(view, name);
      const known = rest === null ? null : knownByName(rest);
      const sameBody = known !== null && known.kind === 'body' && known.actor === state ? known : null;
      entity = sameBody ? this.cast.byKnowledge.get(sameBody.id) : undefined;
      entity ??= addEntity(this.cast, long ?? name.form, 'ORG', { knowledge: sameBody?.id ?? null });
      if (state !== null) this.cast.entities[entity]!.affiliation = countryEntity(this.cast, state);
    }
    this.byForm.set(key, entity);
    this.byForm.set(short, entity);
    return entity;
  }

  /** "Danish Grain Board": the state in front, mentioned by itself too, and what is left of the name. */
  private stateOf(view: View, name: CutName): { state: string | null; rest: string | null } {
    const { text, tokens } = view.doc;
    const match = knownAt(text, tokens.start[name.from]!).find(
      ({ known, end }) =>
        known.kind === 'country' && (known.as === 'adjective' || known.as === 'name') && end < tokens.end[name.to - 1]!,
    );
    if (!match) return { state: null, rest: null };
    let to = name.from + 1;
    while (to < name.to && tokens.start[to]! < match.end) to++;
    const isBody = ORG_WORDS.has(tokens.word[name.to - 1]!) || nounClass(view.lemma[name.to - 1]!) === 'body';
    if (!isBody || tokens.end[to - 1] !== match.end) return { state: null, rest: null };
    const entity = countryEntity(this.cast, match.known.id);
    this.cast.mentions.push({ from: name.from, to, head: to - 1, kind: 'name', entity, adjective: true });
    this.cast.entities[entity]!.forms.add(match.known.form);
    const skip = /^['’]s$/.test(tokens.word[to] ?? '') ? to + 1 : to;
    return {
      state: match.known.id,
      rest: skip < name.to ? text.slice(tokens.start[skip]!, tokens.end[name.to - 1]!) : null,
    };
  }
}
