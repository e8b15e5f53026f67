import { describe, expect, it } from 'vitest';
import { treeOf } from '../model/tree.ts';
import { documentOf, entity } from './document.fixture.ts';
import { entityAt, indexParties } from './parties.ts';
import { soleAntecedents } from './sole-antecedent.ts';

const REED = entity('r', 'Reed', 'PERSON', { aliases: ['he'] });
const HALE = entity('h', 'Hale', 'PERSON');
const MARY = entity('m', 'Mary', 'PERSON');
const NORLAND = entity('n', 'Norland', 'COUNTRY', { aliases: ['its', 'it'] });

const said = (subject: string, pronoun: string): string => `
  ${subject} ${subject} PROPN NNP 2 nsubj
  said say VERB VBD 0 root
  ${pronoun} ${pronoun} PRON PRP 4 nsubj
  fell fall VERB VBD 2 ccomp
  . . PUNCT . 2 punct`;
const met = (subject: string, object: string): string => `
  ${subject} ${subject} PROPN NNP 2 nsubj
  met meet VERB VBD 0 root
  ${object} ${object} PROPN NNP 2 obj
  . . PUNCT . 2 punct`;
const left = (pronoun: string): string => `
  ${pronoun} ${pronoun} PRON PRP 2 nsubj
  left leave VERB VBD 0 root
  . . PUNCT . 2 punct`;
const SENT = `
  Norland Norland PROPN NNP 2 nsubj
  sent send VERB VBD 0 root
  its its PRON PRP$ 4 nmod:poss
  army army NOUN NN 2 obj
  . . PUNCT . 2 punct`;
const BANK = `
  The the DET DT 2 det
  bank bank NOUN NN 3 nsubj
  sued sue VERB VBD 0 root
  Norland Norland PROPN NNP 3 obj
  . . PUNCT . 3 punct`;

/** "Reed said so … he fell", with so many words between. */
const deep = (words: number): string => `
  Reed Reed PROPN NNP 2 nsubj
  said say VERB VBD 0 root
  ${Array.from({ length: words }, () => 'so so ADV RB 2 advmod').join('\n  ')}
  he he PRON PRP ${words + 4} nsubj
  fell fall VERB VBD 2 ccomp`;

/** Whom the pronoun of a text means, null: in doubt. */
function meant(parses: readonly string[], pronoun: string): string | null {
  const doc = documentOf(parses, [REED, HALE, MARY, NORLAND]);
  const parties = indexParties(doc, treeOf(doc.tokens));
  const at = doc.tokens.word.indexOf(pronoun);
  return entityAt({ ...parties, mentionAt: soleAntecedents(parties) }, at)?.id ?? null;
}

describe('soleAntecedents', () => {
  it.each([
    ['Reed said he fell.', [said('Reed', 'he')], 'he', 'r'],
    ['Norland said it fell.', [said('Norland', 'it')], 'it', 'n'],
    ['Hale said he fell: Hale may be a man.', [said('Hale', 'he')], 'he', null],
    ['Norland sent its army.', [SENT], 'its', 'n'],
    ['Reed met Mary. He left.', [met('Reed', 'Mary'), left('he')], 'he', 'r'],
    ['Hale met Reed. He left.', [met('Hale', 'Reed'), left('he')], 'he', null],
    ['The bank sued Norland. It left.', [BANK, left('it')], 'it', null],
    ['Hale met Mary. He left.', [met('Hale', 'Mary'), left('he')], 'he', null],
    ['He left, with nobody named before.', [left('he')], 'he', null],
    ['Reed said so … he fell, a hundred words on.', [deep(100)], 'he', 'r'],
    ['… and in a text that has no end: in doubt.', [deep(500)], 'he', null],
  ])('%s', (_, parses, pronoun, expected) => expect(meant(parses, pronoun)).toBe(expected));
});
