import { givenNames } from '../knowledge/index.ts';
import { COUNTED_AS_ONE, FEMALE, MALE, NEUTER, SEVERAL } from '../lexicon/en/pronouns.ts';
import type { Entity } from '../model/index.ts';
import type { DocView } from './doc-view.ts';
import type { EntityTable } from './entity-table.ts';

/** Pronouns of an entity that are counted for its gender. */
const ENOUGH = 40;

/** Do number, gender and kind allow that this pronoun means an entity? */
export function mayMean(view: DocView, table: EntityTable, word: string, id: string): boolean {
  const entity = table.entity(id);
  if (entity === undefined) return false;
  if (NEUTER.has(word)) return entity.type !== 'PERSON' && (table.isNamed(id) || !areMany(table, entity));
  if (MALE.has(word) || FEMALE.has(word))
    return entity.type === 'PERSON' && !table.isPlural(id) && !isSeveral(entity.name) && agrees(view, table, id, word);
  // polls do not think
  if (entity.type === 'PRODUCT') return false;
  return entity.type !== 'PERSON' || table.isPlural(id) || !(table.isNamed(id) || isOfGender(view, table, id));
}

/** "Some", "several", "many others". */
const isSeveral = (name: string): boolean => SEVERAL.has(name.toLowerCase().split(' ').at(-1) ?? '');

/** "Cops" are no "it", as "state media" and "Roe & Coopers" are. */
function areMany(table: EntityTable, { id, name }: Entity): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return table.isPlural(id) && /^\p{Ll}/u.test(last) && !COUNTED_AS_ONE.has(last);
}

/** Is this one person, whom the text calls "he" or "she"? Then not "they". */
function isOfGender({ doc: { text } }: DocView, table: EntityTable, id: string): boolean {
  return table.pronounsOf(id).some(({ span }) => {
    const form = text.slice(...span).toLowerCase();
    return MALE.has(form) || FEMALE.has(form);
  });
}

/** Has the text not called this person by pronouns of the other gender more often, nor does the given name speak for it? */
function agrees({ doc: { text } }: DocView, table: EntityTable, id: string, word: string): boolean {
  let same = 0;
  let other = 0;
  for (const { span } of table.pronounsOf(id).slice(0, ENOUGH)) {
    const form = text.slice(...span).toLowerCase();
    if (MALE.has(form) === MALE.has(word)) same++;
    else if (MALE.has(form) || FEMALE.has(form)) other++;
  }
  if (same + other > 0) return same >= other;
  const gender = givenNames.get(table.entity(id)?.name.split(' ')[0] ?? '') ?? 'either';
  return gender === 'either' || (gender === 'male') === MALE.has(word);
}
