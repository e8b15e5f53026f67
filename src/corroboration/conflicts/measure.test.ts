import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../model/index.ts';
import { report } from '../story.fixture.ts';
import { measured } from '../structure.fixture.ts';
import { measuresOf, type Measure } from './measure.ts';

type Figure = readonly [words: string, value: number, unit: string | null, op?: Quantity['op']];

/** What the figures of a text measure. */
function measures(text: string, figures: readonly Figure[], more: Partial<ReturnType<typeof report>> = {}): Measure[] {
  const given = report('a', {}, []);
  const quantities = figures.map(([words, value, unit, op = '=']): Quantity => {
    const at = text.indexOf(words);
    return { span: [at, at + words.length], value, unit, op };
  });
  const sentences = Array.from(text.matchAll(/[^.]+\.?/gu), ({ index, 0: sentence }): [number, number] => [
    index,
    index + sentence.length,
  ]);
  return measuresOf({ ...given, text, sentences, quantities: measured(text, quantities), ...more });
}
const one = (text: string, ...figure: Figure): Measure | undefined => measures(text, [figure])[0];

describe('what a figure is held against others by', () => {
  it('is of nothing where it counts who speaks', () => {
    const said = report('a', {}, [
      { text: 'Three men told it.', by: 'officials', source: 'Three men', cue: 'told', claim: { type: 'AID' } },
    ]);
    expect(measures('Three men told it.', [['Three', 3, 'man']], { attributions: said.attributions })).toEqual([]);
    expect(
      measures('In town he saw Three men.', [['Three', 3, 'man']], { attributions: said.attributions }),
    ).toHaveLength(1);
  });

  it('is of nothing out of an older ledger, which does not say what it measures', () => {
    const older: Quantity = { span: [7, 17], value: 24, unit: 'crane', op: '=' };
    expect(measures('It has 24 cranes.', [], { quantities: [older] })).toEqual([]);
    expect(measures('It has 24 cranes.', [['24 cranes', 24, 'crane']])).toHaveLength(1);
  });

  it('is one of a list where its sentence gives more of its kind', () => {
    const shares: Figure[] = [
      ['5 percent', 5, 'percent'],
      ['9 percent', 9, 'percent'],
    ];
    expect(measures('Ost got 5 percent, West 9 percent.', shares).map(({ listed }) => listed)).toEqual([true, true]);
    expect(measures('Ost got 5 percent. West got 9 percent.', shares).map(({ listed }) => listed)).toEqual([
      false,
      false,
    ]);
    const cranes = shares.map(([words, value]): Figure => [words.replace('percent', 'cranes'), value, 'crane']);
    expect(measures('Ost got 5 cranes, West 9 cranes.', cranes).map(({ listed }) => listed)).toEqual([false, false]);
  });

  it('stands among words, the nearer the heavier, of its own sentence', () => {
    const { context } = one('Salt. Harbour cranes lifted 24 engines quickly.', '24 engines', 24, 'engine')!;
    expect([...context.keys()].toSorted()).toEqual(['cran', 'harbour', 'lift', 'quick']);
    expect(context.get('lift')).toBe(1);
    expect(context.get('cran')).toBeCloseTo(6 / 7);
    expect(context.get('harbour')).toBeCloseTo(6 / 8);
    expect(context.get('quick')).toBe(1);
  });

  it('stands beside who is named in its sentence, and on the days of its clause', () => {
    const text = 'Norland lifted 24 engines on Monday, and Ostia none on Friday.';
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const mention = (words: string, entity: string | null) => ({
      id: words,
      span: at(words),
      entity,
      kind: 'name' as const,
    });
    const date = (words: string, value: string | null) => ({
      span: at(words),
      value,
      words: [words.toLowerCase()],
    });
    const [measure] = measures(text, [['24 engines', 24, 'engine']], {
      mentions: [mention('Norland', 'n'), mention('Ostia', 'o'), mention('none', null)],
      dates: [date('Monday', '2031-05-05'), date('Friday', '2031-05-09'), date('on', null)] as never,
    });
    expect(measure?.parties).toEqual(new Set(['n', 'o']));
    expect(measure?.context.get('@n')).toBe(0.6);
    expect(measure?.days).toEqual([{ value: '2031-05-05', words: 'monday' }]);
  });

  it('is of the same noun by its synonyms', () => {
    const units = (text: string, words: string, unit: string) => one(text, words, 24, unit)!.units;
    const shared = [...units('It has 24 ships.', '24 ships', 'ship')].filter((unit) =>
      units('It has 24 vessels.', '24 vessels', 'vessel').has(unit),
    );
    expect(shared).not.toEqual([]);
    expect(units('It has 24 people.', '24 people', 'people')).toEqual(new Set(['person']));
  });
});
