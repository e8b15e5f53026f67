import { isWithheld } from '../model/entity.ts';
import type { Entity, OriginKind } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { outletName } from './carriers.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { groupText } from './group-text.ts';
import { bareNoun } from './named.ts';
import { formOf, isFragment, saysNo, shortened } from './sentence-form.ts';
import type { SpeechEvent } from './speech-event.ts';

/** At most so many speakers are named in a label. */
const NAMED = 2;

/**
 * What an origin is called: who spoke, for whom, where, through whom. The date is left to the reader of the ledger, who
 * has it in a field of its own.
 */
export function labelOf(
  speeches: readonly SpeechEvent[],
  kind: OriginKind,
  entities: ReadonlyMap<string, Entity>,
): string {
  const name = (id: string): string => entities.get(id)?.name ?? id;
  const [first] = speeches as [SpeechEvent];
  const who = namesOf(speeches, entities);
  const spoken = first.body ?? speeches.find(({ body, carrier }) => body !== null && carrier === null)?.body ?? null;
  const body = spoken !== null && !who.toLowerCase().includes(name(spoken).toLowerCase()) ? `, ${name(spoken)}` : '';
  const via = fullest(speeches.flatMap((v) => [...v.via]).map(name));
  const carried = via.length === 0 ? '' : `, through ${via.join(', ')}`;
  switch (kind) {
    case 'wire':
    case 'article':
      return `${who}: own reporting${carried}`;
    case 'document':
      return `${who}${body}: a document${carried}`;
    case 'statement':
    case 'briefing':
      return `${who}${body}${placeOf(speeches)}${carried}`;
  }
}

/** What was said on an occasion in one line, and how well that reads (`formOf`). */
export interface OccasionText {
  readonly text: string;
  readonly form: number;
}

/**
 * What was said on an occasion, for the timeline: the claim that reads best, behind its speaker where it does not begin
 * with him. Null where no claim of it is a sentence.
 */
export function occasionOf(
  speeches: readonly SpeechEvent[],
  told: readonly ClaimProfile[],
  entities: ReadonlyMap<string, Entity>,
): OccasionText | null {
  const worth = ({ claim }: ClaimProfile): number =>
    formOf(claim) + (claim.polarity === 'affirmed' || saysNo(claim) ? 1 : 0);
  const best = told.filter(({ claim }) => !isFragment(claim)).toSorted((a, b) => worth(b) - worth(a))[0];
  if (best === undefined) return null;
  const who = namesOf(speeches, entities);
  const said = best.claim.context === undefined ? groupText(best, entities) : shortened(best.claim);
  const twice = who.split(' and ').some((name) => said.toLowerCase().startsWith(name.toLowerCase()));
  return { text: twice ? said : `${who}: ${said}`, form: formOf(best.claim) };
}

/** Persons before bodies; of two that may be one ("official", "high government official") the fuller. */
function namesOf(speeches: readonly SpeechEvent[], entities: ReadonlyMap<string, Entity>): string {
  const [first] = speeches as [SpeechEvent];
  const persons = [...new Set(speeches.flatMap((v) => [...v.speakers]))].filter((id) => id !== first.body);
  const names = (persons.length > 0 ? persons : [...first.speakers]).map((id) => worded(entities.get(id), id));
  const joined = fullest(names).slice(0, NAMED).join(' and ');
  return joined === ''
    ? (first.article.publisher ?? first.article.agency ?? 'Nobody named')
    : itemAt(joined, 0).toUpperCase() + joined.slice(1);
}

/** Each name once; of two that may be one ("Times", "Coast Times") the fuller. */
function fullest(names: readonly string[]): string[] {
  const distinct = [...new Map(names.map((name) => [outletName(name), name])).values()];
  return distinct.filter(
    (one) => !distinct.some((other) => other !== one && words(one).every((word) => words(other).includes(word))),
  );
}

/** Of whom no name is known, as a reader would say it: "unnamed senior official". */
function worded(entity: Entity | undefined, id: string): string {
  if (entity === undefined || !isWithheld(entity)) return entity?.name ?? id;
  return `unnamed ${bareNoun(entity.name)}`;
}

function words(name: string): string[] {
  return name
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/s$/u, ''));
}

function placeOf(speeches: readonly SpeechEvent[]): string {
  const venue = speeches.map((v) => v.venue ?? v.place).find((value) => value !== null) ?? null;
  return venue === null ? '' : ` (${venue})`;
}
