import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownAt, knownByName } from './find-known.ts';

const read = (text: string, at = 0): readonly string[] =>
  knownAt(text, at).map(({ known, end }) => `${text.slice(at, end)} = ${known.kind} ${known.id} ${known.as}`);

describe('knownAt', () => {
  it.each([
    ['Danish ships', ['Danish = country DNK adjective']],
    ['U.S. ships', ['U.S. = country USA name']],
    ['U. S. ships', ['U. S. = country USA name']],
    ['NEW ZEALAND SIGNS', ['NEW ZEALAND = country NZL name']],
    ['us and them', []],
    ['Chinatown', []],
    ['Kremlin aides', ['Kremlin = country RUS palace']],
    ['European Union envoys', ['European Union = organisation EUR name', 'European = region europe adjective']],
    ['People’s Liberation Army', ['People’s Liberation Army = body CHN:PLA name']],
    ['South Korea', ['South Korea = country KOR name']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  it('takes an epithet only after "the"', () => {
    expect(read('the bloc agreed', 4)).toContain('bloc = organisation EUR descriptor');
    expect(read('one bloc agreed', 4)).toEqual([]);
  });

  it('stays inside the text and never ends inside a word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('U', 'S', '.', ' ', 'Iran', 'ian', 'the', 'EU', '\ud800') }),
        (text) => {
          for (let at = 0; at < text.length; at++) {
            for (const { end } of knownAt(text, at)) {
              expect(at < end && end <= text.length).toBe(true);
              expect(/[A-Za-z]/.test(text[end - 1]!) && /^[A-Za-z]/.test(text.slice(end))).toBe(false);
            }
          }
        },
      ),
    );
  });
});

describe('knownByName', () => {
  it.each([
    ['Danes', 'DNK'],
    ['NATO', 'NATO'],
    ['the State Department', 'USA:State Department'],
    ['Reuters', 'reuters'],
    ['Nobody Known', null],
  ])('%s', (name, id) => expect(knownByName(name)?.id ?? null).toBe(id));
});
