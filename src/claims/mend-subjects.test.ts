import { describe, expect, it } from 'vitest';
import { tagLines } from '../model/parse.fixture.ts';
import { documentOf, entity } from './document.fixture.ts';
import { indexHolders } from './holders.ts';
import { mendTrees } from './mend-trees.ts';
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

describe('what hangs otherwise in a mended tree', () => {
  it.each<[about: string, words: string, changes: string[]]>([
    [
      'a name behind its calling',
      'coach/NN/said/nsubj Reed/NNP/said/nsubj said/VBD/0/root/say',
      ['coach: Reed nmod:desc'],
    ],
    [
      'a name behind a name',
      'Rovers/NNP/said/nsubj Reed/NNP/said/nsubj said/VBD/0/root/say',
      ['Rovers: Reed nmod:desc'],
    ],
    ['a noun behind a name', 'Reed/NNP/said/nsubj coach/NN/said/nsubj said/VBD/0/root/say', []],
    ['a name behind a pronoun', 'he/PRP/said/nsubj Reed/NNP/said/nsubj said/VBD/0/root/say', []],
    ['a name behind a comma', 'coach/NN/said/nsubj ,/,/said/punct Reed/NNP/said/nsubj said/VBD/0/root/say', []],
    [
      'a name behind an auxiliary',
      'coach/NN/seen/nsubj:pass was/AUX/seen/aux:pass/be Reed/NNP/seen/nsubj:pass seen/VBN/0/root/see',
      [],
    ],
    ['a name of another relation', 'coach/NN/seen/nsubj Reed/NNP/seen/nsubj:pass seen/VBN/0/root/see', []],
    [
      'a name far behind',
      'coach/NN/said/nsubj old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod ' +
        'old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod ' +
        'old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod Reed/NNP/said/nsubj said/VBD/0/root/say',
      [],
    ],
    [
      'a name that is not far',
      'coach/NN/said/nsubj old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod ' +
        'old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod old/JJ/coach/amod ' +
        'Reed/NNP/said/nsubj said/VBD/0/root/say',
      ['coach: Reed nmod:desc'],
    ],
    ['two objects', 'said/VBD/0/root/say coach/NN/said/obj Reed/NNP/said/obj', []],
    [
      'a day for a subject',
      'Norland/NNP/today/compound today/NN/accepted/nsubj accepted/VBD/0/root/accept',
      ['Norland: accepted nsubj', 'today: accepted obl'],
    ],
    [
      '… with what belongs to the name',
      'The/DT/today/det Norland/NNP/today/compound today/NN/accepted/nsubj accepted/VBD/0/root/accept',
      ['The: Norland det', 'Norland: accepted nsubj', 'today: accepted obl'],
    ],
    ['… of a noun', 'men/NNS/today/compound today/NN/accepted/nsubj accepted/VBD/0/root/accept', []],
    ['… of a name beside it', 'Norland/NNP/accepted/obl today/NN/accepted/nsubj accepted/VBD/0/root/accept', []],
    ['… that is no day', 'Norland/NNP/club/compound club/NN/accepted/nsubj accepted/VBD/0/root/accept', []],
    ['… that is no subject', 'Norland/NNP/today/compound today/NN/accepted/obl accepted/VBD/0/root/accept', []],
    [
      'a pronoun before a preposition',
      'Rivals/NNS/accused/nsubj accused/VBD/0/root/accuse her/PRP$/greed/nmod:poss of/IN/greed/case ' +
        'greed/NN/accused/obj',
      ['her: accused obj', 'greed: accused obl'],
    ],
    [
      '… before a noun',
      'Rivals/NNS/accused/nsubj accused/VBD/0/root/accuse her/PRP$/greed/nmod:poss old/JJ/greed/amod ' +
        'greed/NN/accused/obj',
      [],
    ],
    [
      '… behind a noun',
      'Rivals/NNS/accused/nsubj accused/VBD/0/root/accuse men/NNS/accused/iobj her/PRP$/greed/nmod:poss ' +
        'of/IN/greed/case greed/NN/accused/obj',
      [],
    ],
    [
      '… of a name',
      'Rivals/NNS/accused/nsubj accused/VBD/0/root/accuse Reed/NNP/greed/nmod:poss of/IN/greed/case ' +
        'greed/NN/accused/obj',
      [],
    ],
    [
      '… of another relation',
      'Rivals/NNS/accused/nsubj accused/VBD/0/root/accuse her/PRP/greed/nmod of/IN/greed/case greed/NN/accused/obj',
      [],
    ],
    [
      '… of a noun in front',
      'greed/NN/accused/obj accused/VBD/0/root/accuse her/PRP$/greed/nmod:poss of/IN/0/root',
      [],
    ],
    [
      '… of a phrase',
      'Rivals/NNS/accused/nsubj accused/VBD/0/root/accuse her/PRP$/greed/nmod:poss of/IN/greed/case ' +
        'greed/NN/accused/obl',
      ['her: accused obj'],
    ],
    [
      'a verb taken for an adjective',
      'Norland/NNP/sold/nsubj sold/VBD/grain/amod/sell grain/NN/0/root today/NN/grain/obl ' +
        ',/,/grain/punct saying/VBG/grain/advcl/say so/RB/saying/advmod',
      ['sold: ROOT root', 'grain: sold obj', 'today: sold obl', ',: sold punct', 'saying: sold advcl'],
    ],
    [
      '… with what it is joined to',
      'Norland/NNP/sold/nsubj sold/VBD/grain/amod/sell grain/NN/0/root and/CC/left/cc left/VBD/grain/conj/leave',
      ['sold: ROOT root', 'grain: sold obj', 'left: sold conj'],
    ],
    [
      '… with a noun beside its object',
      'Norland/NNP/sold/nsubj sold/VBD/grain/amod/sell grain/NN/0/root and/CC/oil/cc oil/NN/grain/conj',
      ['sold: ROOT root', 'grain: sold obj'],
    ],
    [
      '… with what stands in front',
      'Today/NN/grain/nmod Norland/NNP/sold/nsubj sold/VBD/grain/amod/sell grain/NN/0/root ' +
        'of/PP/Ostia/case Ostia/NNP/grain/nmod',
      ['Today: sold nmod', 'sold: ROOT root', 'grain: sold obj'],
    ],
    [
      '… with what is said beside it',
      'Norland/NNP/sold/nsubj sold/VBD/grain/amod/sell grain/NN/0/root Reed/NNP/said/nsubj ' +
        'said/VBD/grain/parataxis/say',
      ['sold: ROOT root', 'grain: sold obj', 'said: sold parataxis'],
    ],
    ['… without a subject', 'sold/VBD/grain/amod/sell grain/NN/0/root today/NN/grain/obl', []],
    ['… of an adjective', 'Norland/NNP/old/nsubj old/JJ/grain/amod grain/NN/0/root today/NN/grain/obl', []],
    ['… of another relation', 'Norland/NNP/sold/nsubj sold/VBD/grain/acl/sell grain/NN/0/root today/NN/grain/obl', []],
    ['… behind its noun', 'grain/NN/0/root Norland/NNP/sold/nsubj sold/VBD/grain/amod/sell today/NN/grain/obl', []],
  ])('%s', (_, words, changes) => {
    const doc = documentOf([tagLines(words)]);
    const { tokens } = doc;
    const { head, deprel } = mendTrees(doc, indexHolders(doc));
    const moved = tokens.word.flatMap((word, i) =>
      head[i] === tokens.head[i] && deprel[i] === tokens.deprel[i]
        ? []
        : [`${word}: ${head[i] === -1 ? 'ROOT' : tokens.word[head[i]!]} ${deprel[i]}`],
    );
    expect(moved).toEqual(changes);
  });
});
