import { describe, expect, it } from 'vitest';
import { documentOf, type Said } from './document.fixture.ts';
import { indexHolders } from './holders.ts';
import { mendTrees } from './mend-trees.ts';

/** Head and relation of a word after mending. */
function mended(parse: string, word: string, said: readonly Said[] = []): string {
  const doc = documentOf([parse], [], said);
  const tokens = mendTrees(doc, indexHolders(doc));
  const i = tokens.word.indexOf(word);
  return `${tokens.head[i]! < 0 ? 'ROOT' : tokens.word[tokens.head[i]!]} ${tokens.deprel[i]}`;
}

describe('mendTrees', () => {
  it('hangs what hangs on an auxiliary on its verb', () => {
    expect(
      mended(
        `
      Velia Velia PROPN NNP 2 nsubj
      has have AUX VBZ 3 aux
      sold sell VERB VBN 0 root
      grain grain NOUN NN 3 obj`,
        'Velia',
      ),
    ).toBe('sold nsubj');
  });

  it('takes no name behind a day for a part of it', () => {
    const parse = `
      On on ADP IN 2 case
      Monday Monday PROPN NNP 4 obl
      Reed Reed PROPN NNP 2 flat
      blamed blame VERB VBD 0 root
      him he PRON PRP 4 obj`;
    expect([mended(parse, 'Reed'), mended(parse, 'Monday')]).toEqual(['blamed nsubj', 'blamed obl']);
    const taken = parse.replace('4 obl', '4 nsubj');
    expect([mended(taken, 'Reed'), mended(taken, 'Monday')]).toEqual(['blamed nsubj', 'blamed obl']);
    const other = parse.replace('him he PRON PRP 4 obj', 'it it PRON PRP 4 nsubj');
    expect(mended(other, 'Reed')).toBe('Monday flat');
  });

  describe('behind a relative clause', () => {
    const RELATIVE = `
      Rebels rebel NOUN NNS 0 root
      that that PRON WDT 5 obj
      Velia Velia PROPN NNP 5 nsubj
      had have AUX VBD 5 aux
      armed arm VERB VBN 1 acl:relcl`;

    it.each([
      ['attacked attack VERB VBN 5 advcl', 'Ostia Ostia PROPN NNP 6 obj'],
      ['attacked attack VERB VBD 7 amod', 'Ostia Ostia PROPN NNP 5 obj'],
    ])('raises a verb: %s', (verb, object) => {
      const parse = `${RELATIVE}\n      ${verb}\n      ${object}`;
      expect(['Rebels', 'attacked', 'Ostia', 'Velia'].map((word) => mended(parse, word))).toEqual([
        'attacked nsubj',
        'ROOT root',
        'attacked obj',
        'armed nsubj',
      ]);
    });

    it('raises none that has no object, and none behind a clause without a subject of its own', () => {
      expect(mended(`${RELATIVE}\n      wounded wound VERB VBN 5 advcl`, 'wounded')).toBe('armed advcl');
      const own = `${RELATIVE}\n      attacked attack VERB VBN 5 advcl\n      Ostia Ostia PROPN NNP 6 obj`;
      expect(mended(own.replace('5 nsubj', '5 obl'), 'attacked')).toBe('armed advcl');
    });
  });

  it('takes no pronoun before a preposition for an owner', () => {
    const parse = `
      Rivals rival NOUN NNS 2 nsubj
      accused accuse VERB VBD 0 root
      her her PRON PRP$ 5 nmod:poss
      of of ADP IN 5 case
      greed greed NOUN NN 2 obj`;
    expect([mended(parse, 'her'), mended(parse, 'greed')]).toEqual(['accused obj', 'accused obl']);
  });

  it('raises a verb taken for an adjective of its object', () => {
    const parse = `
      Velia Velia PROPN NNP 2 nsubj
      rejected reject VERB VBD 3 amod
      calls call NOUN NNS 0 root
      by by ADP IN 5 case
      Ostia Ostia PROPN NNP 3 nmod`;
    expect([mended(parse, 'rejected'), mended(parse, 'calls'), mended(parse, 'Ostia')]).toEqual([
      'ROOT root',
      'rejected obj',
      'calls nmod',
    ]);
  });

  it('hangs a clause with "which" on the noun before its comma', () => {
    expect(
      mended(
        `
      Velia Velia PROPN NNP 2 nsubj
      sold sell VERB VBD 0 root
      grain grain NOUN NN 2 obj
      , , PUNCT , 6 punct
      which which PRON WDT 6 nsubj
      fed feed VERB VBD 2 conj
      Ostia Ostia PROPN NNP 6 obj`,
        'fed',
      ),
    ).toBe('grain acl:relcl');
  });

  it('takes a clause before its verb of saying for what is said', () => {
    expect(
      mended(
        `
      Velia Velia PROPN NNP 2 nsubj
      sells sell VERB VBZ 6 advcl
      grain grain NOUN NN 2 obj
      , , PUNCT , 2 punct
      Reed Reed PROPN NNP 6 nsubj
      said say VERB VBD 0 root`,
        'sells',
      ),
    ).toBe('said ccomp');
  });

  it('makes a subject of a noun taken for a phrase of time', () => {
    expect(
      mended(
        `
      Prices price NOUN NNS 2 nsubj
      rose rise VERB VBD 0 root
      as as ADP IN 4 case
      Velia Velia PROPN NNP 2 obl
      has have AUX VBZ 6 aux
      armed arm VERB VBN 2 advcl`,
        'Velia',
      ),
    ).toBe('armed nsubj');
  });

  it('joins coordinated clauses of one content', () => {
    expect(
      mended(
        `
      Reed Reed PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      Velia Velia PROPN NNP 4 nsubj
      armed arm VERB VBD 2 ccomp
      and and CCONJ CC 6 cc
      attacked attack VERB VBD 2 conj`,
        'attacked',
        [{ source: 'Reed', cue: 'said', content: 'Velia armed and attacked' }],
      ),
    ).toBe('armed conj');
  });

  it('leaves the document as it is', () => {
    const doc = documentOf([
      `
      Velia Velia PROPN NNP 2 nsubj
      has have AUX VBZ 3 aux
      sold sell VERB VBN 0 root`,
    ]);
    mendTrees(doc, indexHolders(doc));
    expect(doc.tokens.head[0]).toBe(1);
  });
});
