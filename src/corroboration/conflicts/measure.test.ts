import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../model/index.ts';
import { report } from '../story.fixture.ts';
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
  return measuresOf({ ...given, text, sentences, quantities, ...more });
}
const one = (text: string, ...figure: Figure): Measure | undefined => measures(text, [figure])[0];

describe('what a figure measures', () => {
  it.each([
    ['It cost 5 million dollars.', '5 million dollars', 'USD', 'money'],
    ['It grew by 5 percent.', '5 percent', 'percent', 'share'],
    ['It took 5 days.', '5 days', 'day', 'time'],
    ['It is 5 miles long.', '5 miles', 'mile', 'length'],
    ['It struck 5 people.', '5 people', 'person', 'people'],
    ['It has 5 cranes.', '5 cranes', 'crane', 'things'],
  ])('%s: %s %s', (text, words, unit, kind) => expect(one(text, words, 5, unit)?.kind).toBe(kind));

  it.each([
    ['the noun behind a compound', 'Norland sent 24 truck-mounted launchers.', '24 truck', 'truck', 'launcher'],
    ['people, where a word beside it says what became of them', 'The flood left 24 dead.', '24', null, 'person'],
    ['nothing, where no word says of what', 'Norland has 24 now.', '24', null, undefined],
    [
      'nothing, of those whom the report has its words from',
      'He met 24 officials.',
      '24 officials',
      'official',
      undefined,
    ],
    ['nothing, where it is a property of something else', 'A 10-inning win.', '10', null, undefined],
    ['… by a word behind it', 'An 11 hour flight.', '11', null, undefined],
    ['… in the middle of a compound', 'A 9-day-long strike.', '9', null, undefined],
    ['… that it is written together with', 'A 7-storey house.', '7-storey', 'house', undefined],
    ['what it is of, told in its own measure', 'It took 5 days.', '5 days', 'day', 'day'],
  ])('is of %s', (_, text, words, unit, expected) => expect(one(text, words, 24, unit)?.unit).toBe(expected));

  it('is of nothing where it counts who speaks', () => {
    const said = report('a', {}, [
      { text: 'Three men told it.', by: 'officials', source: 'Three men', cue: 'told', claim: { type: 'AID' } },
    ]);
    expect(measures('Three men told it.', [['Three', 3, 'man']], { attributions: said.attributions })).toEqual([]);
    expect(
      measures('In town he saw Three men.', [['Three', 3, 'man']], { attributions: said.attributions }),
    ).toHaveLength(1);
  });

  it('is of people by the words of its clause, then of what stands before it, then behind', () => {
    const population = (text: string, words = '24', unit: string | null = 'person'): string | null | undefined =>
      one(text, words, 24, unit)?.population;
    expect(population('The storm injured 24 people.', '24 people')).toBe('injured');
    expect(population('The storm killed 24 and injured 50.')).toBe('dead');
    expect(population('Of the missing, 24 people spoke.', '24 people')).toBe('missing');
    expect(population('In the hall 24 people stood, and none was arrested.', '24 people')).toBe('arrested');
    expect(population('Police arrested them, 24 people, of whom one was hurt.', '24 people')).toBe('arrested');
    expect(population('Of those killed, 24 cranes came.', '24 cranes', 'crane')).toBeNull();
    expect(population('It injured, killed 24 people.', '24 people')).toBe('dead');
    expect(population('It cost the dead 24 dollars.', '24 dollars', 'USD')).toBeNull();
  });

  it.each([
    ['of them', 'Then 24 of them fell.', true],
    ['of all that there are', 'Then 24 of the cranes fell.', false],
    ['whose part is told', 'Then some of the 24 cranes fell.', true],
    ['as many more', 'They sent 24 more cranes.', true],
    ['as another', 'They sent another 24 cranes.', true],
    ['more than so many', 'They sent more than 24 cranes.', false],
    ['so many', 'They sent 24 cranes.', false],
  ])('is a part of another or on top of it: %s', (_, text, expected) =>
    expect(one(text, text.includes('than') ? 'more than 24' : '24', 24, 'crane')?.isPart).toBe(expected),
  );

  it('is below what it is said to be nearly', () => {
    expect(one('It has nearly 24 cranes.', 'nearly 24 cranes', 24, 'crane', '~')?.quantity.op).toBe('<');
    expect(one('It has about 24 cranes.', 'about 24 cranes', 24, 'crane', '~')?.quantity.op).toBe('~');
    expect(one('It has nearly 24 cranes.', 'nearly 24 cranes', 24, 'crane', '=')?.quantity.op).toBe('=');
  });

  it('is the price of what stands right behind it', () => {
    expect(one('He wore a $900 coat.', '$900', 900, 'USD')?.priced).toBe('coat');
    expect(one('He paid $900 in coins.', '$900', 900, 'USD')?.priced).toBeNull();
    expect(one('He paid the $900.', '$900', 900, 'USD')?.priced).toBeNull();
    expect(one('He paid the $900 of it.', '$900', 900, 'USD')?.priced).toBeNull();
    expect(one('He wore a 9 kilogram coat.', '9 kilogram', 9, 'kilogram')?.priced).toBeNull();
  });

  it('is one of a list where its sentence gives more of its kind', () => {
    const shares: Figure[] = [
      ['5 percent', 5, 'percent'],
      ['9 percent', 9, 'percent'],
    ];
    expect(measures('Ost got 5 percent, West 9 percent.', shares).map(({ isListed }) => isListed)).toEqual([
      true,
      true,
    ]);
    expect(measures('Ost got 5 percent. West got 9 percent.', shares).map(({ isListed }) => isListed)).toEqual([
      false,
      false,
    ]);
    const cranes = shares.map(([words, value]): Figure => [words.replace('percent', 'cranes'), value, 'crane']);
    expect(measures('Ost got 5 cranes, West 9 cranes.', cranes).map(({ isListed }) => isListed)).toEqual([
      false,
      false,
    ]);
  });

  it.each([
    ['a price by its words', 'Oil fell to 70 dollars.', '70 dollars', 'USD', true],
    ['a share', 'The index rose by 5 percent.', '5 percent', 'percent', true],
    ['a sum', 'It cost 70 dollars.', '70 dollars', 'USD', false],
    ['a sum beside a price', 'Oil fell, and it cost 70 dollars.', '70 dollars', 'USD', false],
    ['things that fell', 'Of the cranes 70 fell.', '70', 'crane', false],
    ['a heat', 'It was 40 celsius.', '40 celsius', 'celsius', true],
  ])('moves by the hour or not: %s', (_, text, words, unit, expected) =>
    expect(one(text, words, 70, unit)?.isMoving).toBe(expected),
  );

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
    const date = (words: string, value: string | null) => ({ span: at(words), value, precision: null, basis: null });
    const [measure] = measures(text, [['24 engines', 24, 'engine']], {
      mentions: [mention('Norland', 'n'), mention('Ostia', 'o'), mention('none', null)],
      dates: [date('Monday', '2031-05-05'), date('Friday', '2031-05-09'), date('on', null)] as never,
    });
    expect(measure?.parties).toEqual(new Set(['n', 'o']));
    expect(measure?.context.get('@n')).toBe(0.6);
    expect(measure?.days).toEqual([{ value: '2031-05-05', words: 'monday' }]);
  });

  it('looks no further than a thousand letters in a sentence without an end', () => {
    const filler = (n: number): string => 'x '.repeat(n / 2);
    const near = (n: number): boolean =>
      one(`Harbour ${filler(n)}24 engines.`, '24 engines', 24, 'engine')!.context.has('harbour');
    expect(near(900)).toBe(true);
    expect(near(1000)).toBe(false);
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
