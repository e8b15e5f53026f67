import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../model/index.ts';
import { corroborate } from '../index.ts';
import { ENTITIES, oneEvent, report, type Line, type Printed } from '../story.fixture.ts';

type Figure = readonly [words: string, value: number, unit: string, op?: Quantity['op']];

/** A sentence of the narrator with its figures. */
function line(text: string, ...figures: Figure[]): Line {
  return {
    text,
    claim: { type: 'STATE' },
    figures: figures.map(([words, value, unit, op = '=']) => [words, value, unit, op]),
  };
}

/** Values that clash, over reports of the given lines. */
function clashing(...reports: readonly (readonly Line[] | readonly [Printed, ...Line[]])[]): string[][] {
  const articles = reports.map((lines, i) => {
    const [head, ...rest] = lines as readonly [Printed | Line, ...Line[]];
    return 'text' in head
      ? report(`r${i}`, {}, [head, ...rest])
      : report(`r${i}`, { publisher: `Paper ${i}`, ...head }, rest);
  });
  return corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [] })
    .conflicts.filter(({ kind }) => kind === 'number')
    .map(({ sides }) => sides.map(({ value }) => value));
}

describe('figures that differ across a story', () => {
  it.each([
    [
      'a nought too many, in other words',
      line('The head of the yard told 30 foremen on Friday that the slip would close.', ['30 foremen', 30, 'foreman']),
      line('Some 300 foremen heard it from her on Friday.', ['300 foremen', 300, 'foreman']),
      ['30 foremen', '300 foremen'],
    ],
    [
      'digits in another order',
      line('The yard built 36 truck-mounted cranes for Sudria.', ['36 truck', 36, 'truck']),
      line('In all 63 cranes went to Sudria by rail.', ['63 cranes', 63, 'crane']),
      ['36 truck-mounted cranes', '63 cranes'],
    ],
    [
      'hedges that turn on one another',
      line('Norland lent Sudria nearly 900 wagons.', ['nearly 900 wagons', 900, 'wagon', '~']),
      line('The loan was of more than 900 wagons.', ['more than 900 wagons', 900, 'wagon', '>']),
      ['nearly 900 wagons', 'more than 900 wagons'],
    ],
    [
      'one more, by a word for the same',
      line('Two ships left Port Amber with the engines for Sudria.', ['Two ships', 2, 'ship']),
      line('Three vessels left Port Amber with engines for Sudria.', ['Three vessels', 3, 'vessel']),
      ['Two ships', 'Three vessels'],
    ],
    [
      'millions of one noun near each other, in words of which none is the same',
      line('About 1.2 million crates had gone to shops by then.', ['About 1.2 million crates', 1.2e6, 'crate', '~']),
      line('The dairy has called back 1.3 million crates.', ['1.3 million crates', 1.3e6, 'crate']),
      ['About 1.2 million crates', '1.3 million crates'],
    ],
  ])('%s', (_, a, b, values) => expect(clashing([a], [b])).toEqual([values]));

  it.each([
    [
      'rounded',
      line('The dam holds 284 barges.', ['284 barges', 284, 'barge']),
      line('The dam holds about 280 barges.', ['about 280 barges', 280, 'barge', '~']),
    ],
    [
      'dead and injured',
      line('The fire at the dam killed 41 people.', ['41 people', 41, 'person']),
      line('The fire at the dam injured 141 people.', ['141 people', 141, 'person']),
    ],
    [
      'other currencies',
      line('The dam cost 41 million crowns.', ['41 million crowns', 41e6, 'crown']),
      line('The dam cost 14 million marks.', ['14 million marks', 14e6, 'mark']),
    ],
    [
      'a part beside the whole',
      line('The fire burnt 63 barges at the dam.', ['63 barges', 63, 'barge']),
      line('The fire burnt another 36 barges at the dam.', ['36 barges', 36, 'barge']),
    ],
    [
      'a property of something else',
      line('They left after a 36-barge race at the dam.', ['36-barge', 36, 'barge']),
      line('They left after a 63-barge race at the dam.', ['63-barge', 63, 'barge']),
    ],
    [
      'prices of two things',
      line('He paid with it for a $36,000 boat.', ['$36,000', 36e3, 'USD']),
      line('He paid with it for a $63,000 organ.', ['$63,000', 63e3, 'USD']),
    ],
    [
      'how long a thing runs, and what it is worth',
      line('The yard signed a six-year extension of the lease.', ['six-year extension', 6, 'extension']),
      line('The yard signed an 8-dollar extension of the lease.', ['8-dollar extension', 8, 'extension']),
    ],
    [
      'shares in two lists',
      line('Torr got 36 percent and Vale 41 percent.', ['36 percent', 36, 'percent'], ['41 percent', 41, 'percent']),
      line('Vale got 63 percent and Torr 14 percent.', ['63 percent', 63, 'percent'], ['14 percent', 14, 'percent']),
    ],
    [
      'numbers of versions',
      line('The yard put the 5.5 update on its cranes.', ['5.5 update', 5.5, 'update']),
      line('The yard put the 6.2 update on its cranes.', ['6.2 update', 6.2, 'update']),
    ],
    [
      'how fast a storm goes at another hour',
      line('The storm moved north of Port Amber at 63 mph on Friday.', ['63 mph', 63, 'mph']),
      line('The storm moved north of Port Amber at 36 mph on Friday.', ['36 mph', 36, 'mph']),
    ],
    [
      'prices of another hour',
      line('Shares in the dam fell 6.3 percent.', ['6.3 percent', 6.3, 'percent']),
      line('Shares in the dam fell 3.6 percent.', ['3.6 percent', 3.6, 'percent']),
    ],
  ])('no clash: %s', (_, a, b) => expect(clashing([a], [b])).toEqual([]));

  it('no clash: a report that has both figures tells two things by them', () => {
    const bought = line('The yard bought 63 cranes for Sudria.', ['63 cranes', 63, 'crane']);
    const lent = line('Sudria lent the yard 36 cranes.', ['36 cranes', 36, 'crane']);
    expect(clashing([bought], [lent])).toHaveLength(1);
    expect(clashing([bought], [lent, bought])).toEqual([]);
  });

  it('a toll that rises is brought up to date; one that falls is not', () => {
    const toll = (count: number): Line =>
      line(`The fire at the dam killed ${count} people.`, [`${count} people`, count, 'person']);
    const [day, next] = [{ publishedAt: '2031-05-05' }, { publishedAt: '2031-05-06' }];
    expect(clashing([day, toll(41)], [next, toll(46)])).toEqual([]);
    expect(clashing([day, toll(46)], [next, toll(41)])).toEqual([['46 people', '41 people']]);
  });
});
