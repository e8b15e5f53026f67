import { expect, it } from 'vitest';
import { documentOf, entity } from './document.fixture.ts';
import { findClaims } from './index.ts';

it('takes a name for the subject, and what stands before it for its description', () => {
  const parse = `
  The the DET DT 2 det
  union union NOUN NN 4 nsubj
  Unity Unity PROPN NNP 4 nsubj
  condemned condemn VERB VBD 0 root
  Norland Norland PROPN NNP 4 obj
  . . PUNCT . 4 punct`;
  const world = [entity('u', 'Unity', 'ORG'), entity('n', 'Norland')];
  expect(findClaims(documentOf([parse], world)).claims).toMatchObject([{ actor: ['u'], recipient: ['n'] }]);
});

it('leaves two subjects with a comma between them alone', () => {
  const parse = `
  Ostia Ostia PROPN NNP 4 nsubj
  , , PUNCT , 1 punct
  Unity Unity PROPN NNP 4 nsubj
  condemned condemn VERB VBD 0 root
  Norland Norland PROPN NNP 4 obj
  . . PUNCT . 4 punct`;
  const world = [entity('u', 'Unity', 'ORG'), entity('n', 'Norland'), entity('o', 'Ostia')];
  expect(findClaims(documentOf([parse], world)).claims).toMatchObject([{ actor: ['o'], recipient: ['n'] }]);
});
