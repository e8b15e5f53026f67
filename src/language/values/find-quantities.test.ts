import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from './find-quantities.ts';
import { sentenceDoc, taggedDoc } from './sentence-doc.ts';

/** `words` tagged as in "some 30,000 troops/NOUN". */
const figures = (words: string): string[] => {
  const doc = taggedDoc(words);
  return findQuantities(doc).map(({ span, op, value, unit }) => `${doc.text.slice(...span)}: ${op} ${value} ${unit}`);
};

describe('findQuantities', () => {
  it.each<[words: string, expected: string[]]>([
    ['more than 70% of imports/NOUN', ['more than 70%: > 70 percent']],
    ['worth around $900 million in 2023', ['around $900 million: ~ 900000000 USD']],
    ['nearly €3bn', ['nearly €3bn: ~ 3000000000 EUR']],
    ['some 30,000 troops/NOUN crossed', ['some 30,000 troops: ~ 30000 troop']],
    ['two dozen well/ADV armed/ADJ men/NOUN', ['two dozen: = 24 man']],
    ['half a million people/NOUN', ['half a million people: = 500000 person']],
    ['a couple of small/ADJ firms/NOUN', ['a couple of: ~ 2 firm']],
    ['at least a third of it', ['at least a third: >= 33.33 percent']],
    ['two-thirds of it', ['two-thirds: = 66.67 percent']],
    ['up to 200 tanks/NOUN or 10 or more guns/NOUN', ['up to 200 tanks: <= 200 tank', '10 or more guns: >= 10 gun']],
    ['$10 to $20 million', ['$10 to $20 million: >= 10000000 USD', '$10 to $20 million: <= 20000000 USD']],
    [
      'from 612 000 tonnes/NOUN to 12 mm , $1.5MM and one point two million people/NOUN',
      ['612 000 tonnes: = 612000 tonne', '$1.5MM: = 1500000 USD', 'one point two million people: = 1200000 person'],
    ],
    ['between €30 000 and €45 000, it', ['€30 000 and €45 000: >= 30000 EUR', '€30 000 and €45 000: <= 45000 EUR']],
    ['a quarter of a million euros', ['a quarter of a million euros: = 250000 EUR']],
    ['it took half a million .', ['half a million: = 500000 null']],
    [
      '12.8–13.0 teraelectronvolts/NOUN',
      [
        '12.8–13.0 teraelectronvolts: >= 12800000000000 electronvolt',
        '12.8–13.0 teraelectronvolts: <= 13000000000000 electronvolt',
      ],
    ],
    [
      '1.2 gigawatts/NOUN or 1,200 megawatts/NOUN , 3 kilometres/NOUN',
      ['1.2 gigawatts: = 1200000000 watt', '1,200 megawatts: = 1200000000 watt', '3 kilometres: = 3 kilometre'],
    ],
    ['it took fifty .', []],
    ['storm/NOUN kills/VERB 41 in/ADP the hills/NOUN', ['41: = 41 person']],
    ['at least 17 died/VERB and some 23 wounded/VERB', ['at least 17: >= 17 person', 'some 23: ~ 23 person']],
    ['seven dead/NOUN , one missing/ADJ', ['seven: = 7 person', 'one: = 1 person']],
    ['the toll/NOUN from/ADP the storm/NOUN rose/VERB to/ADP 46 .', ['46: = 46 person']],
    ['it killed/VERB 41 cows/NOUN', ['41 cows: = 41 cow']],
    ['the toll/NOUN for/ADP lorries/NOUN is/AUX 46 euros/NOUN', ['46 euros: = 46 EUR']],
    ['Rs 5 crore and ₹12 lakh', ['Rs 5 crore: = 50000000 INR', '₹12 lakh: = 1200000 INR']],
    ['nought point five per cent of it', ['nought point five per cent: = 0.5 percent']],
    ['a fine of 12 345,50 euros', []],
    ['for six months/NOUN', ['six months: = 6 month']],
    ['😀 nearly $5', ['nearly $5: ~ 5 USD']],
    ['😀nearly $5', ['nearly $5: ~ 5 USD']],
    ['Article/NOUN 5 , Su-35 jets/NOUN , the 42-year-old , one man/NOUN , May 5 2024', []],
  ])('%j', (words, expected) => expect(figures(words)).toEqual(expected));

  it('gives spans in order inside the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '$',
      '5',
      ' million',
      '%',
      ' two',
      '-',
      'thirds of',
      ' about',
      ' half a',
      ' dozen',
      ',',
      '.',
      ' or more',
      '\ud800',
      '\n',
      ' to ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          let last = -1;
          for (const { span, value } of findQuantities(sentenceDoc(text, null))) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(text.slice(...span)).toBe(text.slice(...span).trim());
            expect(Number.isFinite(value)).toBe(true);
            last = span[0];
          }
        },
      ),
    );
  });
});
