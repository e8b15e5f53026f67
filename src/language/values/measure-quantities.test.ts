import { describe, expect, it } from 'vitest';
import type { Parsed, Quantity, QuantityMeasure, Span, Upos } from '../../model/index.ts';
import { tokenize } from '../segment/tokenize.ts';
import { measureQuantities } from './measure-quantities.ts';
import { sentenceDoc } from './sentence-doc.ts';

type Written = readonly [words: string, value: number, unit: string | null, op?: Quantity['op']];

/** A text of which nothing is known but where its words and sentences lie; small words are none of content. */
function docOf(text: string): Parsed {
  const lines = Array.from(text.matchAll(/[^.]+\.?/gu), ({ index, 0: line }): Span => [index, index + line.length]);
  const sink: { readonly starts: number[]; readonly ends: number[] } = { starts: [], ends: [] };
  const sentences = lines.map((span, s) => {
    const from = sink.starts.length;
    tokenize(text, span, sink);
    return { span, from, to: sink.starts.length, paragraph: s, dateline: false };
  });
  const count = sink.starts.length;
  const word = sink.starts.map((start, i) => text.slice(start, sink.ends[i]));
  const doc = sentenceDoc(text, null);
  return {
    ...doc,
    sentences,
    tokens: {
      ...doc.tokens,
      count,
      start: Int32Array.from(sink.starts),
      end: Int32Array.from(sink.ends),
      word,
      lemma: word,
      upos: word.map((one): Upos => (/\p{L}/u.test(one) ? 'X' : 'PUNCT')),
    },
  };
}

/** The figures of a text, read. */
function read(text: string, figures: readonly Written[]): Quantity[] {
  const quantities = figures.map(([words, value, unit, op = '=']): Quantity => {
    const at = text.indexOf(words);
    return { span: [at, at + words.length], value, unit, op };
  });
  return measureQuantities(docOf(text), quantities);
}
const one = (text: string, ...figure: Written): QuantityMeasure | null | undefined => read(text, [figure])[0]?.measure;

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
    ['nothing, where no word says of what', 'Norland has 24 now.', '24', null, null],
    ['nothing, of those whom the report has its words from', 'He met 24 officials.', '24 officials', 'official', null],
    ['nothing, where it is a property of something else', 'A 10-inning win.', '10', null, null],
    ['… by a word behind it', 'An 11 hour flight.', '11', null, null],
    ['… in the middle of a compound', 'A 9-day-long strike.', '9', null, null],
    ['… that it is written together with', 'A 7-storey house.', '7-storey', 'house', null],
    ['… by two numbers', 'An 24-5 record.', '24-5 record', 'record', null],
    ['what it is of, told in its own measure', 'It took 5 days.', '5 days', 'day', 'day'],
  ])('is of %s', (_, text, words, unit, expected) => expect(one(text, words, 24, unit)?.unit ?? null).toBe(expected));

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
    ['so many or more', 'They sent 24 or more cranes.', false],
    ['as another', 'They sent another 24 cranes.', true],
    ['more than so many', 'They sent more than 24 cranes.', false],
    ['so many', 'They sent 24 cranes.', false],
  ])('is a part of another or on top of it: %s', (_, text, expected) =>
    expect(one(text, /more than 24|24 or more|24/u.exec(text)![0], 24, 'crane')?.part).toBe(expected),
  );

  it('is below what it is said to be nearly', () => {
    expect(one('It has nearly 24 cranes.', 'nearly 24 cranes', 24, 'crane', '~')?.op).toBe('<');
    expect(one('It has about 24 cranes.', 'about 24 cranes', 24, 'crane', '~')?.op).toBe('~');
    expect(one('It has nearly 24 cranes.', 'nearly 24 cranes', 24, 'crane', '=')?.op).toBe('=');
  });

  it('is the price of what stands right behind it', () => {
    expect(one('He wore a $900 coat.', '$900', 900, 'USD')?.priced).toBe('coat');
    expect(one('He paid $900 in coins.', '$900', 900, 'USD')?.priced).toBeNull();
    expect(one('He paid the $900.', '$900', 900, 'USD')?.priced).toBeNull();
    expect(one('He paid the $900 of it.', '$900', 900, 'USD')?.priced).toBeNull();
    expect(one('He wore a 9 kilogram coat.', '9 kilogram', 9, 'kilogram')?.priced).toBeNull();
  });

  it.each([
    ['a price by its words', 'Oil fell to 70 dollars.', '70 dollars', 'USD', true],
    ['a share', 'The index rose by 5 percent.', '5 percent', 'percent', true],
    ['a sum', 'It cost 70 dollars.', '70 dollars', 'USD', false],
    ['a sum beside a price', 'Oil fell, and it cost 70 dollars.', '70 dollars', 'USD', false],
    ['things that fell', 'Of the cranes 70 fell.', '70', 'crane', false],
    ['a heat', 'It was 40 celsius.', '40 celsius', 'celsius', true],
  ])('moves by the hour or not: %s', (_, text, words, unit, expected) =>
    expect(one(text, words, 70, unit)?.moving).toBe(expected),
  );

  it.each([
    ['in digits', 'It has 24 cranes.', '24 cranes', true],
    ['in words', 'It has two dozen cranes.', 'two dozen cranes', false],
  ])('is written %s', (_, text, words, expected) => expect(one(text, words, 24, 'crane')?.digits).toBe(expected));

  it('is of a night where its clause tells of one', () => {
    expect(one('On Friday night 24 cranes fell.', '24 cranes', 24, 'crane')?.night).toBe(true);
    expect(one('On Friday 24 cranes fell, and none by night.', '24 cranes', 24, 'crane')?.night).toBe(false);
  });

  it('takes in its noun, and the clause up to the next comma or conjunction, whose figures are no commas', () => {
    const text = 'In May, of 1,200 men 24 truck-mounted cranes were lent and sold.';
    const measure = one(text, '24 truck', 24, 'truck');
    expect(text.slice(...measure!.span)).toBe('24 truck-mounted cranes');
    expect(text.slice(...measure!.clause)).toBe('of 1,200 men 24 truck-mounted cranes were lent');
  });

  it('stands among words of content of its own sentence, the nearest first', () =>
    expect(read('Salt. The harbour cranes lifted 24 engines of 300 quickly.', [['24 engines', 24, 'engine']])).toEqual([
      expect.objectContaining({ around: { before: ['lifted', 'cranes', 'harbour'], behind: ['quickly'] } }),
    ]));

  it('looks no further than a thousand letters in a sentence without an end', () => {
    const near = (n: number): boolean =>
      read(`Harbour ${'x '.repeat(n / 2)}24 engines.`, [['24 engines', 24, 'engine']])[0]!.around!.before.includes(
        'harbour',
      );
    expect(near(900)).toBe(true);
    expect(near(1000)).toBe(false);
  });

  it('measures nothing in a text without tokens', () =>
    expect(
      measureQuantities(sentenceDoc('24 cranes', null), [{ span: [0, 9], value: 24, unit: 'crane', op: '=' }]),
    ).toEqual([{ span: [0, 9], value: 24, unit: 'crane', op: '=', measure: null }]));
});
