import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf, rowsOfText } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';
import { EXAMPLES_ACTS } from './examples-acts.fixture.ts';
import { EXAMPLES_CLAUSES } from './examples-clauses.fixture.ts';
import { EXAMPLES_PARTIES } from './examples-parties.fixture.ts';
import { EXAMPLES_WORDS } from './examples-words.fixture.ts';

const models = loadModels();

function claimsOf(text: string): string[] {
  const { claims, entities, attributions } = annotate(docOf(text), models);
  const called = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '?';
  const parties = (ids: readonly string[]): string => ids.map(called).join('+') || '-';
  return claims.map(({ type, actor, recipient, polarity, modality, holder, evidence }) => {
    const by = attributions.find(({ id }) => id === holder);
    const words = evidence.map((span) => text.slice(...span)).join(' | ');
    const told = [
      `${type} ${parties(actor)} > ${parties(recipient)}`,
      polarity === 'affirmed' ? '' : polarity,
      modality === 'asserted' ? '' : modality,
      by === undefined ? holder.replace('narrator', '') : `by ${called(by.speaker)}`,
    ];
    return `${told.filter(Boolean).join(' ')}: ${words}`;
  });
}

describe.each([
  ['clauses', EXAMPLES_CLAUSES],
  ['acts', EXAMPLES_ACTS],
  ['parties', EXAMPLES_PARTIES],
  ['words', EXAMPLES_WORDS],
])('examples of comments: %s', (_, fixture) =>
  it.each(rowsOfText(fixture))('%s', (sentence, told) => expect(claimsOf(sentence)).toEqual(told)),
);
