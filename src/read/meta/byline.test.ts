import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseByline } from './byline.ts';

describe('parseByline', () => {
  it.each([
    ['By Ada Fenn', ['Ada Fenn'], null],
    ['By ADA FENN and JO MARSH, Associated Press', ['Ada Fenn', 'Jo Marsh'], 'Associated Press'],
    ['by admin', [], null],
    ['Von Katrin Vogel, Redaktion', ['Katrin Vogel'], null],
    ['Ada Fenn, Harbour News Staff Writer', ['Ada Fenn'], null],
    ['By Ada Fenn | April 3, 2021', ['Ada Fenn'], null],
    ['By Reuters', [], 'Reuters'],
    ['Par Ada Fenn avec Jo Marsh', ['Ada Fenn', 'Jo Marsh'], null],
    ['Ada Fenn, health correspondent, and Jo Marsh', ['Ada Fenn', 'Jo Marsh'], null],
    ['Por Lucía de la Peña y Juan Sorel', ['Lucía de la Peña', 'Juan Sorel'], null],
    ['Written by Byron Ashby', ['Byron Ashby'], null],
    ['Ada Fenn in Lisbon and Jo Marsh in Porto', ['Ada Fenn', 'Jo Marsh'], null],
    ['Dr. Ada Fenn (ada@harbour.example)', ['Ada Fenn'], null],
    ['By The Editorial Board', [], null],
    ['View author archive', [], null],
    ['By Ada Fenn , Minh Do on Monday, November 18th', ['Ada Fenn', 'Minh Do'], null],
    ['Ada Fenn HARBOUR DAILY', ['Ada Fenn'], null],
  ])('%j', (line, names, agency) => expect(parseByline(line)).toMatchObject({ names, agency }));

  it('takes one word for a name only where the page says so', () => {
    expect(parseByline('Wolkenkind', true).names).toEqual(['Wolkenkind']);
    expect(parseByline('Wolkenkind').names).toEqual([]);
  });

  it('gives each name once and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const { names } = parseByline(`By ${line}`, true);
        expect(new Set(names.map((n) => n.toLowerCase())).size).toBe(names.length);
      }),
    );
  });
});
