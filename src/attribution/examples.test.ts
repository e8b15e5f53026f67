import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { loadModels } from '../load-models.ts';
import { EXAMPLES_CUES } from './examples-cues.fixture.ts';
import { EXAMPLES_SPEAKERS } from './examples-speakers.fixture.ts';
import { docOf, linesOf, rowsOfText } from './lines.fixture.ts';

const models = loadModels();

describe.each([
  ['cues', EXAMPLES_CUES],
  ['speakers', EXAMPLES_SPEAKERS],
])('examples of comments: %s', (_, table) =>
  it.each(rowsOfText(table))('%s', (sentence, said) =>
    expect(linesOf(annotate(docOf(sentence), models))).toEqual(said),
  ),
);
