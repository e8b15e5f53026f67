import type { KnownName } from '../../knowledge/index.ts';
import { ANY_ARTICLE } from '../../lexicon/en/articles.ts';
import { FIRM_WORDS, TITLES } from '../../lexicon/en/name-words.ts';
import { OUTLET_WORDS } from '../../lexicon/en/source-words.ts';
import type { EntityType, NameSpan } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { Bodies } from './bodies.ts';
import { cutName, type CutName } from './cut-name.ts';
import { addEntity, type Discourse } from './draft.ts';
import { isGovernment } from './is-government.ts';
import { countryEntity, keyedEntity } from './known-entities.ts';
import { familyNameFirst, nameWords, sameForm } from './person-names.ts';
import { isOfficeHolder, resolvePeople } from './resolve-people.ts';
import { headOfRun, type View } from './view.ts';

/**
 * Entities of all names, with their mentions. Countries, their adjectives, capitals and palaces that mean the
 * government are one entity; bodies and persons are joined by the variants of their names, in the whole document.
 */
export function resolveNames(view: View, names: readonly NameSpan[], discourse: Discourse): void {
  const whole = names.map((name) => cutName(view, name)).filter((name) => name !== null);
  const families = new Set(
    whole.flatMap(({ type, form }) => (type === 'PERSON' ? (familyNameFirst(nameWords(form)) ?? []) : [])),
  );
  const cut = whole.map((name) =>
    name.known === null && name.type !== 'PERSON' && (isOfficeHolder(name.form) || families.has(sameForm(name.form)))
      ? { ...name, type: 'PERSON' as const }
      : name,
  );
  const bodies = new Bodies(discourse);
  for (const name of cut) if (name.type === 'ORG') bodies.note(name.form);
  // "Roe Motors" beside Ada Roe: the word alone may be either
  const firms = new Set(
    cut.flatMap(({ type, form }) => {
      const words = form.split(' ');
      return type === 'ORG' && words.length === 2 && FIRM_WORDS.has(words[1]!) ? [words[0]] : [];
    }),
  );
  const surnames = new Set(
    cut.flatMap((n) => (n.type === 'PERSON' && n.form.includes(' ') ? [n.form.split(' ').at(-1)] : [])),
  );
  const isShortBody = (n: CutName): boolean =>
    n.known === null &&
    (n.type === 'PLACE' || n.type === 'PERSON') &&
    n.titles.length === 0 &&
    bodies.hasShort(n.form) &&
    !surnames.has(n.form);
  const isFirmOrPerson = (n: CutName): boolean =>
    firms.has(n.form) && surnames.has(n.form) && n.titles.length === 0 && !isOfficeHolder(n.form);
  const people = cut.filter((n) => n.type === 'PERSON' && n.known === null && !isShortBody(n) && !isFirmOrPerson(n));
  const personOf = resolvePeople(view, people, discourse);
  let previous: CutName | null = null;
  for (const name of cut) {
    const person = personOf.get(name);
    const before: CutName | null = previous;
    previous = name;
    if (person !== undefined) addName(view, discourse, name, person, false);
    else if (bodies.isAnothers(view, name, before) || isInitials(view, name, bodies))
      addName(view, discourse, name, bodies.resolve(view, name, before), false);
    else if (name.known !== null && !isShortOutlet(view, name, bodies, cut))
      resolveKnown(view, discourse, name, name.known);
    else if (isFirmOrPerson(name)) addName(view, discourse, name, plainEntity(discourse, name), false);
    else if (name.type === 'ORG' || name.type === 'PERSON' || isShortBody(name))
      addName(view, discourse, name, bodies.resolve(view, name, before), false);
    else addName(view, discourse, name, plainEntity(discourse, name), name.type === 'NORP');
  }
  affiliateBodies(discourse);
}

/** "EPA said", of a body named in full, and not "(AFP)" behind the place that a report is dated from. */
function isInitials({ doc: { tokens, sentences } }: View, name: CutName, bodies: Bodies): boolean {
  const isCredit = itemAt(sentences, tokens.sentence[name.from]!).dateline || tokens.word[name.from - 1] === '(';
  return !isCredit && bodies.isOtherThanOutlet(name);
}

/**
 * "The Times": of whatever paper the text names in full; the one of the tables only where its country is spoken of too.
 */
function isShortOutlet(
  { doc: { tokens } }: View,
  { known, from, to }: CutName,
  bodies: Bodies,
  all: readonly CutName[],
): boolean {
  const last = tokens.word[to - 1]!;
  if (known?.kind !== 'outlet' || !OUTLET_WORDS.has(last.toLowerCase()) || known.name.endsWith(last)) return false;
  if (to - from > 2 || (to - from === 2 && !ANY_ARTICLE.test(`${tokens.word[from]!.toLowerCase()} `))) return false;
  return bodies.hasShort(last) || !all.some((name) => name.known?.kind === 'country' && name.known.id === known.actor);
}

function addName(view: View, discourse: Discourse, name: CutName, entity: number, adjective: boolean): void {
  itemAt(discourse.entities, entity).forms.add(name.form);
  discourse.mentions.push({
    from: name.from,
    to: name.to,
    head: headOfRun(view, name),
    kind: 'name',
    entity,
    adjective,
  });
}

function resolveKnown(view: View, discourse: Discourse, name: CutName, known: KnownName): void {
  const isAdjective = known.as === 'adjective';
  if (known.kind === 'country') {
    const stands = known.as !== 'capital' || isGovernment(view, name, known.context);
    if (!stands && isPlaceOfWriting(view, name)) discourse.home = countryEntity(discourse, known.id);
    const entity = stands
      ? countryEntity(discourse, known.id)
      : keyedEntity(discourse, `city:${known.form}`, known.form, 'GPE');
    addName(view, discourse, name, entity, isAdjective);
    return;
  }
  if (known.kind === 'region') {
    addName(view, discourse, name, keyedEntity(discourse, `region:${known.id}`, known.name, 'GPE'), isAdjective);
    return;
  }
  // "Treasury" + "Secretary": part of an office
  if (known.context === 'high' && known.kind === 'body' && TITLES.has(view.doc.tokens.word[name.to] ?? '')) return;
  const entity = keyedEntity(discourse, known.id, known.name, 'ORG');
  if (known.kind === 'body' && known.actor !== null && known.context === 'low')
    itemAt(discourse.entities, entity).affiliation = countryEntity(discourse, known.actor);
  addName(view, discourse, name, entity, false);
}

/** Is it the place that a dateline begins with? */
function isPlaceOfWriting({ doc: { tokens, sentences } }: View, name: CutName): boolean {
  const sentence = itemAt(sentences, tokens.sentence[name.from]!);
  return sentence.dateline && name.from === sentence.from;
}

/** "Congress", "the Senate": bodies of the state that the report names too or is dated from. */
function affiliateBodies(discourse: Discourse): void {
  for (const entity of discourse.entities) {
    const state =
      entity.type === 'ORG' && entity.affiliation < 0 ? /^([A-Z]{3}):/.exec(entity.knowledge ?? '')?.[1] : undefined;
    const owner = state === undefined ? undefined : discourse.byKnowledge.get(state);
    if (owner !== undefined) entity.affiliation = owner;
  }
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

function plainEntity(discourse: Discourse, name: CutName): number {
  const key = `${TYPES[name.type]}:${sameForm(name.form)}`;
  const found = discourse.byKnowledge.get(key);
  if (found !== undefined) return found;
  const entity = addEntity(discourse, name.form, TYPES[name.type]);
  discourse.byKnowledge.set(key, entity);
  return entity;
}
