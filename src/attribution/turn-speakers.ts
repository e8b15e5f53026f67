import { DEMONSTRATIVE, PERSON_NOUNS } from '../lexicon/en/source-words.ts';
import { ANSWERS, TURN_TITLES } from '../lexicon/en/turns.ts';
import { itemAt } from '../model/item-at.ts';
import { eachBack } from '../model/scan.ts';
import { tokensIn } from '../model/tokens.ts';
import { toSpan, type DocView, type Range } from './doc-view.ts';
import type { Draft } from './draft.ts';
import type { EntityTable } from './entity-table.ts';
import { known, NOBODY, type Speaker } from './speaker.ts';

/**
 * Who speaks in a turn, by its label, which is no sentence: the name that ends it, the person of the
 * text whose surname it is, else somebody new, called by the label from then on. Null for a role ("THE WITNESS"), which
 * is described like any other; nobody for a thing ("THE FACTS"). An answer is given by the only person whom the text
 * names before the first turn; whoever asks is not clear.
 */
export function turnSpeaker(
  view: DocView,
  table: EntityTable,
  draft: Draft,
  first: number,
  labels: Map<string, string>,
): Speaker | null {
  const { tokens } = view.doc;
  const label = draft.source[0] ?? itemAt(draft.cue, 0);
  const [from, to] = label;
  const letter = tokens.word[from]!.replace(/\.$/, '');
  if (to === from + 1 && letter.length === 1) return ANSWERS.has(letter) ? answering(table, first) : NOBODY;
  const named = nameAt(view, table, label);
  if (named !== null) return named;
  const words = tokens.word.slice(from, to);
  const surname = itemAt(words, words.length - 1);
  const title = `${itemAt(surname, 0)}${surname.slice(1).toLowerCase()}`;
  const isRole = PERSON_NOUNS.has(surname.toLowerCase());
  const key = words.join(' ').toUpperCase();
  const ready =
    labels.get(key) ?? (isRole ? null : (labels.get(surname.toUpperCase()) ?? bySurname(table, [surname, title])));
  if (ready !== null) return { entity: ready, anonymous: isRole, rule: 'turn' };
  if (DEMONSTRATIVE.test(itemAt(words, 0))) return isRole ? null : NOBODY;
  if (isRole && words.length === 1) return null;
  const titles = words.length > 1 && TURN_TITLES.has(itemAt(words, 0).toLowerCase()) ? 1 : 0;
  const span = toSpan(view, [from + titles, to]);
  const id = table.add({
    name: view.doc.text.slice(...span),
    named: !isRole,
    type: 'PERSON',
    aliases: [],
    role: titles === 1 ? itemAt(words, 0) : null,
    knowledge: null,
    affiliation: null,
  });
  table.bind(to - 1, span, id, isRole ? 'nominal' : 'name');
  // a name that nobody knew is not withheld
  if (!isRole) table.knowByOffice(id);
  labels.set(key, id);
  if (!isRole) labels.set(surname.toUpperCase(), id);
  return { entity: id, anonymous: isRole, rule: 'turn' };
}

function bySurname(table: EntityTable, forms: readonly string[]): string | null {
  return forms.map((form) => table.bySurname(form)).find((id) => id !== null) ?? null;
}

const spoken = (entity: string): Speaker => ({ entity, anonymous: false, rule: 'turn' });

/** The name that ends the label: of a person, or of a paper that asks. */
function nameAt({ doc: { tokens } }: DocView, table: EntityTable, [from, to]: Range): Speaker | null {
  for (const k of eachBack([from, to])) {
    const found = known(table, k);
    const whole = table.mentionsAt(k).some((m) => m.kind === 'name' && tokensIn(tokens, m.span)[1] === to);
    if (found?.entity != null && whole) return spoken(found.entity);
  }
  return null;
}

/** The only person named before the first turn. */
function answering(table: EntityTable, first: number): Speaker {
  const persons = new Set(
    table.names
      .filter(({ token, entity }) => token < first && table.entity(entity)?.type === 'PERSON')
      .map(({ entity }) => entity),
  );
  const [only, more] = persons;
  return only !== undefined && more === undefined ? spoken(only) : NOBODY;
}
