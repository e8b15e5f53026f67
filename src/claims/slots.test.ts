import { expect, it } from 'vitest';
import { treeOf } from '../model/tree.ts';
import { documentOf } from './document.fixture.ts';
import type { ClauseView } from './reading.ts';
import { hasPreposition } from './slots.ts';

const TALKS = `
  Talks talk NOUN NNS 0 root
  with with ADP IN 3 case
  Ostia Ostia PROPN NNP 1 nmod
  and and CCONJ CC 5 cc
  trade trade NOUN NN 1 conj
  in in ADP IN 7 case
  grain grain NOUN NN 5 nmod`;

it.each([
  [0, 'with', 1, true],
  [0, 'in', 1, true],
  [0, 'in', 0, false],
  [0, 'of', 1, false],
  [4, 'in', 1, true],
  [4, 'with', 1, false],
  [-1, 'with', 1, false],
])('on noun %i hangs %s, %i conjuncts on: %s', (noun, preposition, reach, expected) => {
  const analysis = documentOf([TALKS]);
  const view = { analysis, tree: treeOf(analysis.tokens) } as unknown as ClauseView;
  expect(hasPreposition(view, noun, preposition, reach)).toBe(expected);
});
