import type { Annotated, Claim } from '../model/index.ts';

/**
 * The claims of a report in a line each: type, actor and recipient, goods, polarity, modality, time, place, holder and
 * evidence; behind `~` what travels of the tree: predicate, form and arguments, words of content, words around.
 */
export function claimLines({ text, entities, attributions, claims }: Annotated): string[] {
  const called = (id: string | null): string =>
    id === null ? '?' : (entities.find((entity) => entity.id === id)?.name ?? id);
  const parties = (ids: readonly string[]): string => ids.map(called).join('+') || '-';
  const heldBy = ({ holder }: Claim): string => {
    const by = attributions.find(({ id }) => id === holder);
    return by !== undefined ? `by ${called(by.speaker)}` : holder === 'narrator' ? '' : holder;
  };
  return claims.map((claim) => {
    const { type, actor, recipient, goods, polarity, modality, time, place, evidence } = claim;
    const words = evidence.map((span) => text.slice(...span)).join(' | ');
    const told = [
      type,
      `${parties(actor)} > ${parties(recipient)}`,
      goods.length === 0 ? '' : `[${goods.join(', ')}]`,
      polarity,
      modality,
      time === null ? '' : `@${time}`,
      place === null ? '' : `in ${called(place)}`,
      heldBy(claim),
      `: ${words}`,
    ];
    return `${told.filter(Boolean).join(' ')} ~ ${structureLine(claim, called)}`;
  });
}

function structureLine({ structure }: Claim, called: (id: string | null) => string): string {
  if (structure === null) return '';
  const { predicate, form, passive, negated, modal, terms, context } = structure;
  const own = structure.arguments.map(
    ({ relation, lemma, entity }) => `${relation} ${lemma}${entity === null ? '' : `=${called(entity)}`}`,
  );
  const marks = [passive ? ' passive' : '', negated ? ' negated' : '', modal === true ? ' modal' : ''].join('');
  return `${predicate} ${form}${marks} (${own.join(', ')}) ${terms.join(' ')} / ${context.join(' ')}`;
}
