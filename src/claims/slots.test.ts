import { describe, expect, it } from 'vitest';
import { treeOf } from '../model/tree.ts';
import { clauseView, documentOf, entity } from './document.fixture.ts';
import type { ClauseView } from './reading.ts';
import { doerAt, hasPreposition, isThing } from './slots.ts';

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

const WORLD = [
  entity('n', 'Norland', 'COUNTRY', { aliases: ['Norlandish', 'NORLAND'] }),
  entity('r', 'Reed', 'PERSON', { aliases: ['REED'] }),
  entity('v', 'Velm', 'GPE'),
  entity('u', 'Unity', 'ORG'),
];

/** The reading of a phrase, and the place of its word in capitals. */
function nounIn(words: string): [view: ClauseView, at: number] {
  const view = clauseView([words], WORLD);
  return [view, view.analysis.tokens.word.findIndex((word) => /^[A-Z]{2,}$/.test(word))];
}

describe('what can neither act nor stand for those who act', () => {
  it.each([
    ['a plan', 'PLAN/NN/0/root', true],
    ['a man', 'MAN/NN/0/root', false],
    ['a runner', 'RUNNER/NN/0/root', false],
    ['guns', 'GUNS/NNS/0/root/gun', false],
    ['a report', 'REPORT/NN/0/root', true],
    ['a statement', 'STATEMENT/NN/0/root', true],
    ['a name', 'NORLAND/NNP/0/root', false],
    ['a box, behind which a name is set off', 'BOX/NN/0/root Reed/NNP/BOX/appos', false],
    ['a box, behind which a noun is set off', 'BOX/NN/0/root case/NN/BOX/appos', true],
  ])('%s: %s', (_, words, expected) => expect(isThing(...nounIn(words))).toBe(expected));
});

describe('who acts through what a noun phrase names', () => {
  it.each([
    ['a person', 'REED/NNP/0/root', 'r'],
    ['a person’s decision', 'Reed/NNP/DECISION/nmod:poss DECISION/NN/0/root', 'r'],
    ['a person’s view', 'Reed/NNP/VIEW/nmod:poss VIEW/NN/0/root', '-'],
    ['a person’s role', 'Reed/NNP/ROLE/nmod:poss ROLE/NN/0/root', 'r'],
    ['a person’s policy', 'Reed/NNP/POLICY/nmod:poss POLICY/NN/0/root', 'r'],
    ['a person’s boat', 'Reed/NNP/BOX/nmod:poss BOX/NN/0/root', '-'],
    ['a body’s report', 'Unity/NNP/REPORT/compound REPORT/NN/0/root', '-'],
    ['a decision called after a person', 'Reed/NNP/DECISION/compound DECISION/NN/0/root', '-'],
    ['a shooting in a town', 'Velm/NNP/SHOOTING/compound SHOOTING/NN/0/root', '-'],
    ['a state’s shooting', 'Norlandish/JJ/SHOOTING/amod SHOOTING/NN/0/root', 'n'],
    ['a town’s council', 'Velm/NNP/COUNCIL/compound COUNCIL/NN/0/root', 'v'],
  ])('%s', (_, words, expected) => expect(doerAt(...nounIn(words)).join('+') || '-').toBe(expected));
});
