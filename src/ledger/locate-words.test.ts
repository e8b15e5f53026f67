import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateWords, quoteAt } from './locate-words.ts';

const TEXT =
  'The mill burned on Monday. Nobody was hurt, the chief said. Crews stayed until noon.\n\nThe owner spoke of arson. Nobody was hurt, she said too.';

function moved(words: string, now: string, before = TEXT): string | null {
  const start = before.indexOf(words);
  const located = locateWords(quoteAt(before, [start, start + words.length]), now, before);
  return located.kind === 'lost' ? null : `${located.kind}: ${now.slice(...located.span)}`;
}

describe('locateWords', () => {
  it.each([
    ['the same text', 'Nobody was hurt, the chief said', TEXT, 'exact: Nobody was hurt, the chief said'],
    [
      'a paragraph in front',
      'Crews stayed until noon',
      `A new lead stands here.\n\n${TEXT}`,
      'exact: Crews stayed until noon',
    ],
    [
      'its neighbour is gone',
      'Crews stayed until noon',
      TEXT.replace('Nobody was hurt, the chief said. ', ''),
      'exact: Crews stayed until noon',
    ],
    [
      'a word of it was edited',
      'Crews stayed until noon',
      TEXT.replace('until noon', 'until nine'),
      'edited: Crews stayed until nine',
    ],
    ['it is gone', 'The owner spoke of arson', TEXT.replace('The owner spoke of arson. ', ''), null],
    [
      'the like stands in two places, each among its own words',
      'Nobody was hurt',
      `Lead. ${TEXT}`,
      'exact: Nobody was hurt',
    ],
    [
      'the original is gone, and the like stands elsewhere',
      'Nobody was hurt',
      TEXT.replace('Nobody was hurt, the chief said. ', ''),
      null,
    ],
    [
      'a twin was put beside it',
      'Crews stayed until noon.',
      TEXT.replace('Crews stayed until noon.', 'Crews stayed until noon. Crews stayed until noon.'),
      null,
    ],
    ['too much of it was edited', 'Crews stayed until noon', TEXT.replace('stayed until noon', 'left at once'), null],
  ])('%s', (_, words, now, expected) => expect(moved(words, now)).toBe(expected));

  it('never gives other words than it was asked for, unless it says so', () => {
    const sentence = fc.constantFrom('One stands here.', 'Two stand here.', 'One stands there.', 'It rained.');
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 8 }),
        fc.array(sentence, { maxLength: 8 }),
        fc.nat(),
        (a, b, n) => {
          const [before, now] = [a.join(' '), b.join(' ')];
          const words = a[n % a.length]!;
          const start = before.indexOf(words);
          const located = locateWords(quoteAt(before, [start, start + words.length]), now, before);
          if (located.kind === 'exact') expect(now.slice(...located.span)).toBe(words);
        },
      ),
    );
  });
});
