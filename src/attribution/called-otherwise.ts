import { itemAt } from '../model/item-at.ts';
import { isIn } from '../model/scan.ts';
import { isMainSubject, type DocView } from './doc-view.ts';
import type { EntityTable } from './entity-table.ts';
import type { Previous } from './pronoun-speakers.ts';

/** Sentences back in which whoever is called otherwise was named. */
const NEAR = 2;

/**
 * Whom "the senator", "the New York businessman" calls, where no senator without a name was told of: whoever spoke
 * last, right before, if no other person has been named since; else the only person named in the sentences before, as
 * the subject of a main clause. Null where it is not clear: a person who is named somewhere is no unnamed source.
 *
 * @param at  token of the noun
 */
export function calledOtherwise(
  view: DocView,
  table: EntityTable,
  at: number,
  previous: Previous | null,
): string | null {
  const { tokens, sentences } = view.doc;
  const here = tokens.sentence[at]!;
  if (!isMainSubject(tokens, at)) return null;
  const named = (from: number): ReadonlySet<string> =>
    new Set(
      table.names
        .filter(({ token, entity }) => isIn([from, at], token) && table.entity(entity)?.type === 'PERSON')
        .map(({ entity }) => entity),
    );
  const last = previous?.speaker.entity ?? null;
  if (
    previous !== null &&
    last !== null &&
    table.entity(last)?.type === 'PERSON' &&
    here - tokens.sentence[previous.at]! <= NEAR
  )
    return [...named(previous.at)].every((id) => id === last) ? last : null;
  const from = itemAt(sentences, Math.max(0, here - NEAR)).from;
  const [only, more] = named(from);
  const isSubject = table.names.some(
    ({ token, entity }) => from <= token && entity === only && isMainSubject(tokens, token),
  );
  return only !== undefined && more === undefined && isSubject ? only : null;
}
