import { describe, expect, it } from 'vitest';
import type { Analysis } from '../model/index.ts';
import { parsedTags } from '../model/parse.fixture.ts';
import { tokenAt } from '../model/tokens.ts';
import { toSpan, viewOf } from './doc-view.ts';
import { findLayouts } from './find-layouts.ts';

/** What layout makes of a text of words with their tags, paragraphs apart by `¶`: source, cue and content. */
function layouts(
  words: string,
  names: readonly (readonly [words: string, type: 'PERSON' | 'ORG' | 'PLACE'])[] = [],
): string[] {
  const tagged = words
    .split(' ')
    .map((part) => (part === '¶' || part === '|' ? part : `${part}/0/dep`))
    .join(' ');
  const parse = parsedTags(tagged);
  const spans = names.map(([name, type]) => {
    const at = parse.text.indexOf(name);
    return { from: tokenAt(parse.tokens, at), to: tokenAt(parse.tokens, at + name.length - 1) + 1, type };
  });
  const view = viewOf({ ...parse, names: spans, mentions: [], entities: [], dates: [], quantities: [] } as Analysis);
  const cut = (range: readonly [number, number]): string => parse.text.slice(...toSpan(view, range));
  return findLayouts(view).map(({ source, cue, content }) => [...source, cue, ...content].map(cut).join(' | '));
}
const VELL = ['Vell', 'PERSON'] as const;
const BODY = '¶ Rain/NN fell/VBD on/PP Monday/NNP ./.';

describe('“Name: …”', () => {
  const title = (words: string, more = BODY): string[] =>
    layouts(`${words} ${more}`, words.includes('Vell') ? [VELL] : []);
  it('says it as a headline', () => {
    expect(title('Vell/NNP ~:/: dam/NN will/MD hold/VB')).toEqual(['Vell | : | dam will hold']);
    expect(title('Vell/NNP ~:/: dam/NN will/MD hold/VB ./.')).toEqual([]);
    expect(title('Vell/NNP ~:/: the/DT last/JJ hope/NN')).toEqual([]);
    expect(title('Mayor/NN ~:/: dam/NN will/MD hold/VB')).toEqual(['Mayor | : | dam will hold']);
    expect(title('Mayor/NN ~:/: dam/NN of/PP hope/NN')).toEqual([]);
    expect(title('Dam/NN ~:/: it/PRP will/MD hold/VB')).toEqual([]);
  });
  it('is short: a name of eight words, a headline of thirty', () => {
    const name = (n: number): string[] => title(`${'old/JJ '.repeat(n - 1)}Vell/NNP ~:/: dam/NN will/MD hold/VB`);
    expect([name(8).length, name(9).length]).toEqual([1, 0]);
    const long = (n: number): number =>
      title(`Vell/NNP ~:/: dam/NN will/MD hold/VB ${'so/RB '.repeat(n - 5)}`.trim()).length;
    expect([long(30), long(31)]).toEqual([1, 0]);
  });
  it('says what stands in quotation marks behind it, or in the next paragraph', () => {
    const quoted = "“/`` ~Rain/NN fell/VBD ~./. ~”/''";
    expect(layouts(`Rain/NN fell/VBD ./. ¶ Vell/NNP ~:/: ${quoted}`, [VELL])).toEqual(['Vell | : | “Rain fell.”']);
    expect(layouts(`Rain/NN came/VBD ./. ¶ Vell/NNP ~:/: ¶ ${quoted}`, [VELL])).toEqual(['Vell | : | “Rain fell.”']);
    expect(layouts(`Rain/NN came/VBD ./. ¶ Vell/NNP ~:/: ¶ Snow/NN ${quoted}`, [VELL])).toEqual([]);
    expect(layouts(`Rain/NN came/VBD ./. ¶ Vell/NNP ~:/: rain/NN fell/VBD ./.`, [VELL])).toEqual([]);
  });
  it('is a line of a transcript in capitals', () => {
    const line = (name: string): string[] =>
      layouts(`Rain/NN came/VBD ./. ¶ ${name}/NNP ~:/: rain/NN fell/VBD ./.`, [[name, 'PERSON']]);
    expect(line('VELL')).toEqual(['VELL | : | rain fell']);
    expect(line('VE')).toEqual([]);
    expect(line('VEL')).toEqual(['VEL | : | rain fell']);
  });
});

describe('a headline with words of its own between marks', () => {
  const headline = (words: string, named: readonly (readonly [string, 'PERSON' | 'ORG'])[] = [VELL]): string[] =>
    layouts(`${words} ${BODY}`, named);
  const WORRIED = "Vell/NNP “/`` ~Very/RB Concerned/JJ ~”/'' Dam/NN Will/MD Break/VB";
  it('says what follows', () => expect(headline(WORRIED)).toEqual(['Vell | “Very Concerned” | Dam Will Break']));
  it.each([
    ['without a name', WORRIED, []],
    ['in a sentence', `${WORRIED} ./.`, [VELL]],
    ['of words for no telling', WORRIED.replace('Concerned/JJ', 'Tall/JJ'), [VELL]],
    ['with little behind them', WORRIED.replace(' Will/MD Break/VB', ''), [VELL]],
    ['further behind', WORRIED.replace('Vell/NNP', 'Vell/NNP now/RB'), [VELL]],
  ] as const)('says nothing %s', (_, words, named) => expect(headline(words, named)).toEqual([]));
});

describe('a name behind a dash', () => {
  const QUOTED = "“/`` ~Rain/NN fell/VBD ~./. ~”/''";
  const signed = (
    words: string,
    named: readonly (readonly [string, 'PERSON' | 'ORG' | 'PLACE'])[] = [VELL],
  ): string[] => layouts(`Rain/NN came/VBD ./. ¶ ${words}`, named);
  it('signs a quotation, on its line or the next', () => {
    expect(signed(`${QUOTED} —/: Vell/NNP`)).toEqual(['Vell | — | “Rain fell.”']);
    expect(signed(`${QUOTED} ¶ —/: Vell/NNP`)).toEqual(['Vell | — | “Rain fell.”']);
    expect(signed(`${QUOTED} ¶ -/: Vell/NNP`)).toEqual(['Vell | - | “Rain fell.”']);
    expect(signed(`${QUOTED} —/: Ada/NNP Orr/NNP`, [])).toEqual(['Ada Orr | — | “Rain fell.”']);
  });
  it.each<[string, string, readonly (readonly [string, 'PERSON' | 'ORG' | 'PLACE'])[]]>([
    ['words without a quotation', 'Rain/NN fell/VBD ./. —/: Vell/NNP', [VELL]],
    ['with a word that is no name', `${QUOTED} —/: rain/NN`, []],
    ['with one word that may be a name', `${QUOTED} —/: Orr/NNP`, []],
    ['with a town', `${QUOTED} —/: Vell/NNP`, [['Vell', 'PLACE']]],
    ['with a clause', `${QUOTED} —/: Vell/NNP laughed/VBD`, [VELL]],
    ['with a hyphen in a word', `${QUOTED} old/JJ ~-/: ~Vell/NNP`, [VELL]],
  ])('signs no %s', (_, words, named) => expect(signed(words, named)).toEqual([]));
});
