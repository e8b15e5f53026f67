import { describe, expect, it } from 'vitest';
import type { Arguments } from './arguments.ts';
import { isLent } from './read-noun.ts';
import type { ClauseView } from './reading.ts';

describe('a verb that makes its subject the one to whom it is done', () => {
  const view = { analysis: { tokens: { lemma: [] } } } as unknown as ClauseView;
  it.each([
    ['face', true], // "faces sanctions"
    ['have', false], // "you have to see": nothing is had
    ['take', false],
    ['give', false],
  ])('%s without an object: %s', (lemma, expected) =>
    expect(isLent(view, { lemma, object: -1 } as Arguments)).toBe(expected),
  );
});
