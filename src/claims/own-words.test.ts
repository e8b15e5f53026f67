import { describe, expect, it } from 'vitest';
import { documentOf, entity } from './document.fixture.ts';
import { findClaims } from './index.ts';

const WORLD = [
  entity('n', 'Norland', 'COUNTRY', { aliases: ['it'] }),
  entity('r', 'Reed', 'PERSON', { aliases: ['she'] }),
  entity('h', 'Hale', 'PERSON'),
];
const CAME = (who: string): string => `
  ${who} ${who} PROPN NNP 2 nsubj
  came come VERB VBD 0 root
  home home ADV RB 2 advmod
  late late ADV RB 2 advmod
  . . PUNCT . 2 punct`;
const MET = `
  Reed Reed PROPN NNP 2 nsubj
  met meet VERB VBD 0 root
  Hale Hale PROPN NNP 2 obj
  again again ADV RB 2 advmod
  . . PUNCT . 2 punct`;
const SHE = `
  Then then ADV RB 3 advmod
  she she PRON PRP 3 nsubj
  criticised criticise VERB VBD 0 root
  Norland Norland PROPN NNP 3 obj
  . . PUNCT . 3 punct`;
const IT = `
  Prices price NOUN NNS 2 nsubj
  fell fall VERB VBD 0 root
  after after SCONJ IN 5 mark
  it it PRON PRP 5 nsubj
  attacked attack VERB VBD 2 advcl
  Ostia Ostia PROPN NNP 5 obj
  . . PUNCT . 2 punct`;
const BANK = `
  Norland Norland PROPN NNP 2 nsubj
  sued sue VERB VBD 0 root
  the the DET DT 4 det
  bank bank NOUN NN 2 obj
  . . PUNCT . 2 punct`;

const textOf = (parses: readonly string[]): string => findClaims(documentOf(parses, WORLD)).claims.at(-1)!.text;

describe('ownWords', () => {
  it('shows the whole sentence, whatever the clause', () => {
    const { claims, text } = findClaims(documentOf([IT], WORLD));
    for (const claim of claims) {
      expect(claim.text).toBe('Prices fell after it attacked Ostia.');
      expect(claim.context!.map(([start, end]) => text.slice(start, end))).toEqual([claim.text]);
    }
  });

  it.each([
    ['the only person there', [CAME('Reed'), SHE], 'Then she [Reed] criticised Norland.'],
    ['one of two', [MET, SHE], 'Then she criticised Norland.'],
    ['nobody named', [SHE], 'Then she criticised Norland.'],
    ['a name or a common noun', [BANK, IT], 'Prices fell after it attacked Ostia.'],
  ])('puts a name behind a pronoun only where nobody else can be meant: %s', (_, parses, text) => {
    expect(textOf(parses)).toBe(text);
  });
});
