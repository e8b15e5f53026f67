import { isPortfolio } from '../lexicon/en/name-words.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { ANY_SPEAKER, PUBLIC_OFFICES, REPORTERS, SECRETARY, SPEAKING_OFFICES } from '../lexicon/en/speaker-words.ts';
import { STOP_WORDS } from '../lexicon/en/stop-words.ts';
import type { AnnotatedArticle, Entity } from '../model/index.ts';
import { itemAt, valueAt } from '../model/item-at.ts';
import { meets } from '../model/meets.ts';
import { shareClaim, type GroupsOf } from './join-general.ts';
import { capitalsIn, isNamed } from './named.ts';
import { wordsOfSource } from './source-words.ts';
import { absorb, datesDiffer, isAtHead, titleSentences, type SpeechEvent } from './speech-event.ts';
import { wordsOf } from './terms.ts';

/** A headline is explained by whoever is heard within so many sentences of it. */
const SOON = 4;

/**
 * Who is only described in a report is the report's only one that fits. A headline's "curator" or "rebels" is whoever
 * is heard below in those words, behind that claim, or first; a director or spokeswoman of whom it is not said for
 * whom she speaks speaks for the one house that is heard beside her, a minister for none.
 */
export function joinDescribed(
  speeches: readonly SpeechEvent[],
  article: AnnotatedArticle,
  groupsOf: GroupsOf,
  entities: ReadonlyMap<string, Entity>,
): SpeechEvent[] {
  const left = new Set(speeches);
  const end = titleSentences(article);
  for (const v of speeches) {
    if (Math.max(...v.sentences) >= end || v.standing || isPerson(v, entities)) continue;
    const below = [...left].filter(
      (other) => other !== v && other.carrier === null && Math.min(...other.sentences) >= end,
    );
    const host =
      below.find((other) => meets(describing(v, entities), describing(other, entities))) ??
      below.find((other) => shareClaim(v, other, groupsOf)) ??
      (v.body === null ? firstSoon(below) : undefined);
    if (host === undefined || (v.carrier !== null && v.carrier !== 'reports')) continue;
    absorb(host, v);
    left.delete(v);
  }
  const houses = [...left].filter((v) => v.carrier === null && !v.anonymous && !v.isState && isHouse(v, entities));
  for (const v of left) {
    if (v.body !== null || v.carrier !== null || !isPerson(v, entities) || !holds(SPEAKING_OFFICES, v, entities))
      continue;
    const fit = houses.filter((house) => house !== v && left.has(house) && !datesDiffer(house.date, v.date));
    const host =
      fit.find(
        (house) =>
          isMostly(describing(house, entities), wordsDescribing(v, entities)) && !areOfOthers(house, v, entities),
      ) ?? (fit.length === 1 && !isPublic(v, entities) && isAtHead(itemAt(fit, 0)) ? fit[0] : undefined);
    if (host === undefined) continue;
    v.body = host.body;
    absorb(v, host);
    left.delete(host);
  }
  for (const v of left) {
    const hosts = isUnnamed(v, entities) ? houses.filter((house) => left.has(house) && isOf(v, house, entities)) : [];
    if (hosts.length !== 1) continue;
    absorb(itemAt(hosts, 0), v);
    left.delete(v);
  }
  return speeches.filter((v) => left.has(v));
}

/** Is it called by common nouns alone, and nothing kept back? */
function isUnnamed({ speakers, anonymous, carrier }: SpeechEvent, entities: ReadonlyMap<string, Entity>): boolean {
  return !anonymous && carrier === null && [...speakers].every((id) => !isNamed(entities.get(id)));
}

/** Letters in which the words for a house and for its people begin alike, where one word is not all of the other. */
const ROOT = 5;

/** Do all the words that describe somebody begin as one of the house's name: the auditors, the audit office? */
function isOf(v: SpeechEvent, house: SpeechEvent, entities: ReadonlyMap<string, Entity>): boolean {
  const [own, others] = [describing(v, entities), describing(house, entities)];
  if (v === house || own.size === 0 || datesDiffer(v.date, house.date)) return false;
  return [...own].every((word) => [...others].some((other) => commonStart(word, other) >= ROOT));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function firstSoon(speeches: readonly SpeechEvent[]): SpeechEvent | undefined {
  return speeches.filter(({ sentences }) => Math.min(...sentences) <= SOON).toSorted((a, b) => a.first - b.first)[0];
}

function isPerson({ speakers, anonymous }: SpeechEvent, entities: ReadonlyMap<string, Entity>): boolean {
  return !anonymous && [...speakers].some((id) => entities.get(id)?.type === 'PERSON' && isNamed(entities.get(id)));
}

/**
 * A body by its name or by what it is ("the company"); not people by the dozen ("hackers", "residents"), nor who only
 * passes on what others say ("a newspaper").
 */
function isHouse({ speakers }: SpeechEvent, entities: ReadonlyMap<string, Entity>): boolean {
  return [...speakers].every((id) => {
    const entity = entities.get(id);
    if (entity === undefined || entity.type === 'PERSON') return false;
    const noun = entity.name.toLowerCase().split(' ').at(-1) ?? '';
    return entity.named || (nounClass(noun) === 'body' && !REPORTERS.has(noun));
  });
}

/** Does he hold an office of a state or a town: a minister, a "health secretary"? */
function isPublic(v: SpeechEvent, entities: ReadonlyMap<string, Entity>): boolean {
  const words = wordsDescribing(v, entities);
  return words.some((word) => PUBLIC_OFFICES.has(word)) || (words.includes(SECRETARY) && words.some(isPortfolio));
}

function holds(offices: ReadonlySet<string>, v: SpeechEvent, entities: ReadonlyMap<string, Entity>): boolean {
  return wordsDescribing(v, entities).some((word) => offices.has(word));
}

/** Words by which a speech event is named or described, without those that fit nearly anybody. */
function describing(v: SpeechEvent, entities: ReadonlyMap<string, Entity>): ReadonlySet<string> {
  return new Set(
    wordsDescribing(v, entities).filter(
      (word) => word.length > 3 && !ANY_SPEAKER.has(word) && !SPEAKING_OFFICES.has(word),
    ),
  );
}

function wordsDescribing({ speakers, attributions }: SpeechEvent, entities: ReadonlyMap<string, Entity>): string[] {
  return [
    ...[...speakers].map((id) => `${entities.get(id)?.name ?? ''} ${entities.get(id)?.role ?? ''}`),
    ...attributions.flatMap(wordsOfSource),
  ].flatMap(wordsOf);
}

/** A finance minister speaks for the finance ministry; a health minister for no World Health Organization. */
const MOSTLY = 0.5;

/**
 * Letters in which the words for a house and for its head begin alike: ministry and minister, commission and
 * commissioner.
 */
const STEM = 6;

/** Do a person's office and name have most of the words of a house? One word may be in the names of many. */
function isMostly(house: ReadonlySet<string>, person: readonly string[]): boolean {
  const stems = new Set(person.map((word) => word.slice(0, STEM)));
  return house.size > 0 && [...house].filter((word) => stems.has(word.slice(0, STEM))).length / house.size >= MOSTLY;
}

/**
 * Is the house said to be somebody's, and the person somebody else's: Norland's ministry, the minister of Estmark? Or
 * are they of other fields: the foreign ministry, the health minister?
 */
function areOfOthers(house: SpeechEvent, person: SpeechEvent, entities: ReadonlyMap<string, Entity>): boolean {
  const areApart = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    own.size > 0 && other.size > 0 && !meets(own, other);
  const fields = (v: SpeechEvent): ReadonlySet<string> => new Set(wordsDescribing(v, entities).filter(isPortfolio));
  return areApart(namesIn(house, entities), namesIn(person, entities)) || areApart(fields(house), fields(person));
}

/** Words that stand with a capital where a speech event is described, but for the names of its own speakers. */
function namesIn(v: SpeechEvent, entities: ReadonlyMap<string, Entity>): ReadonlySet<string> {
  const own = new Set(
    [...v.speakers].flatMap((id) => (entities.get(id)?.type === 'PERSON' ? wordsOf(valueAt(entities, id).name) : [])),
  );
  const described = [
    ...[...v.speakers].flatMap((id) => entities.get(id)?.role ?? []),
    ...v.attributions.flatMap(wordsOfSource),
  ];
  return new Set(
    described
      .flatMap(capitalsIn)
      .filter((word) => !own.has(word) && !STOP_WORDS.has(word) && nounClass(word) === null && !isPortfolio(word))
      .map((word) => word.slice(0, NAME_STEM)),
  );
}

/** Letters in which the name of a state and what is of it begin alike: Norland, Norlandish. */
const NAME_STEM = 4;
