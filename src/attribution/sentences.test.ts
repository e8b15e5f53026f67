import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { loadModels } from '../load-models.ts';
import type { LeftOut } from '../model/rules.ts';
import { docOf, linesOf } from './lines.fixture.ts';
import { BY_RULES, READ } from './sentences.fixture.ts';

const models = loadModels();
const read = (text: string, leftOut: LeftOut = new Set()): string[] => linesOf(annotate(docOf(text), models, leftOut));

describe('who says what', () => {
  it.each(READ)('%s', (text, lines) => expect(read(text)).toEqual(lines));
});

describe('who says what, by the rules alone', () => {
  it.each(BY_RULES)('%s', (text, lines) => expect(read(text, new Set(['spans: model']))).toEqual(lines));
});
