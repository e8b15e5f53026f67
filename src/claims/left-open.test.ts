import { expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';

const models = loadModels();

it('tells the whole of what was said where no claim came of the events that were read in it', () => {
  const text =
    'A hospital chief has apologised to the family of a patient who died. "We gave Ada ten times what she should ' +
    'have had and then we did not tell her family the truth," Dr Paul Hale said, reading from a card on the steps ' +
    'on Thursday.';
  const { claims, attributions } = annotate(docOf(text), models);
  const held = claims.filter(({ holder }) => holder === attributions[0]?.id);
  expect(held.map(({ evidence }) => evidence.map((span) => text.slice(...span)).join(' '))).toEqual([
    'We gave Ada ten times what she should have had and then we did not tell her family the truth,"',
  ]);
});
