import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf, linesOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';
import { claimLines } from './lines.fixture.ts';
import { PARAGRAPHS } from './paragraphs.fixture.ts';

const models = loadModels();

describe('what a paragraph says', () => {
  it.each(PARAGRAPHS)('%s', (text, said, claimed) => {
    const annotated = annotate(docOf(text), models);
    expect(linesOf(annotated)).toEqual(expect.arrayContaining([...said]));
    expect(claimLines(annotated)).toEqual(expect.arrayContaining([...claimed]));
  });
});
