import { describe, expect, it } from 'vitest';
import { FRAME_LABELS, frameSteps } from './labels.ts';

const allowed = (path: string): boolean =>
  path.split(' ').every((to, i, all) => frameSteps(i === 0 ? null : all[i - 1]!, to));

describe('frameSteps', () => {
  it.each([
    ['before B-source I-source B-cue B-content I-content E-content after', true],
    ['B-content E-content gap B-source B-cue gap B-content E-content after after', true],
    ['E-content B-cue B-source', true],
    ['before before before', true],
    ['before gap B-cue', false],
    ['B-cue gap after', false],
    ['B-cue after before', false],
    ['B-content after', false],
    ['B-content B-cue', false],
    ['B-source I-cue', false],
    ['I-source B-cue', false],
    ['E-content I-content', false],
    ['after B-cue', false],
  ])('%s: %s', (path, expected) => expect(allowed(path)).toBe(expected));

  it('leaves a way on from every label', () => {
    for (const from of FRAME_LABELS) expect(FRAME_LABELS.some((to) => frameSteps(from, to))).toBe(true);
  });
});
