import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';
import { claimLines } from './lines.fixture.ts';
import { TOLD } from './sentences.fixture.ts';

const models = loadModels();

describe('who does what to whom', () => {
  it.each(TOLD)('%s', (text, lines) => expect(claimLines(annotate(docOf(text), models))).toEqual(lines));
});
