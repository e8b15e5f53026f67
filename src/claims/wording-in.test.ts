import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { loadModels } from '../load-models.ts';
import type { Claim } from '../model/index.ts';

const models = loadModels();

/** The claim of a text whose evidence has these words. */
function claim(text: string, words: string): Claim {
  const { claims } = annotate({ id: 'x', title: null, text, lang: 'en', publishedAt: null }, models);
  const found = claims.find(({ evidence }) => evidence.some((span) => text.slice(...span).includes(words)));
  if (found === undefined) throw new Error(`no claim has “${words}”`);
  return found;
}
const wording = (text: string, words: string) => claim(text, words).structure?.wording;

describe('how a claim is worded', () => {
  it.each([
    ['Norland sold cranes to Ostia on Friday.', 'sold cranes', undefined],
    ['Norland plans to sell cranes to Ostia.', 'to sell', undefined],
    ['When Norland sold cranes to Ostia, the port closed.', 'sold cranes', 'subordinate'],
  ])('%s: “%s” opens %s', (text, words, opening) => expect(wording(text, words)?.opening).toBe(opening));

  it.each([
    ['Norland did not sell cranes to Ostia.', 'sell cranes', ['did']],
    ['Norland never sold cranes to anybody in Ostia.', 'sold cranes', ['anybody']],
    ['They were sold to Ostia by Norland.', 'sold', ['were']],
  ])('%s: its auxiliaries and pronouns', (text, words, small) => expect(wording(text, words)?.small).toEqual(small));

  it.each([
    ['“Norland sold cranes to Ostia,” Mara Vale said.', true],
    ['Norland sold cranes to Ostia, Mara Vale said.', undefined],
  ])('%s: between quotation marks: %s', (text, expected) =>
    expect(wording(text, 'sold cranes')?.quoted).toBe(expected),
  );

  it.each([
    ['The ministry said that no such order was given to Norland.', ['order']],
    ['The ministry said that no such claim was made by Norland.', undefined],
    ['The ministry said that such an order was given to Norland.', undefined],
  ])('%s: what there was none of', (text, such) =>
    expect(wording(text, /order/u.test(text) ? 'order' : 'claim')?.such).toEqual(such),
  );

  it.each([
    ['Norland sold cranes to Ostia.', undefined],
    ['Norland sold cranes to Ostia', ['open']],
    ['Norland sold cranes to Ostia, our reporter saw.', ['oneself', 'outlet']],
    ['Norland sold cranes to Ostia, this newspaper has learned.', ['outlet']],
    ['Norland sold cranes to Ostia, my own count shows.', ['oneself', 'outlet']],
    ['Norland sold cranes to Ostia, we know from this harbour.', ['oneself']],
    ['Norland sold cranes to Ostia, a “gift of this newspaper”.', ['quotation']],
  ])('%s: its sentence shows %j', (text, marks) => expect(wording(text, 'sold cranes')?.sentence).toEqual(marks));

  it.each([
    ['Norland sold cranes to Ostia.', {}],
    ['norland sold cranes to Ostia', { opened: false, ended: false }],
  ])('%s: begins and ends as a sentence, but for %j', (text, expected) => {
    const { opened, ended } = claim(text, 'sold cranes').structure?.sentence ?? {};
    expect({ opened, ended }).toEqual(expected);
  });
});
