import { describe, expect, it } from 'vitest';
import type { Mention, Span } from '../model/index.ts';
import { speakersOf } from './speakers-of.ts';

/** The speakers of a source that is the text up to a stroke, with names of these ids; the first speaks. */
function speakers(marked: string, names: Readonly<Record<string, string>>): readonly string[] {
  const text = marked.replace(' |', '');
  const source: Span = [0, marked.indexOf(' |')];
  const mentions = Object.entries(names).map(([entity, name]): Mention => {
    const at = text.indexOf(name);
    return { id: entity, span: [at, at + name.length], entity, kind: 'name' };
  });
  return speakersOf({ text, mentions }, { source: [source], speaker: Object.keys(names)[0] ?? null });
}

describe('who speaks', () => {
  it.each([
    ['Norland | said no.', { n: 'Norland' }, ['n']],
    ['Norland and Sudria | said no.', { n: 'Norland', s: 'Sudria' }, ['n', 's']],
    [
      'Norland, Westia and the Sudria Bank | said no.',
      { n: 'Norland', w: 'Westia', b: 'Sudria Bank' },
      ['n', 'w', 'b'],
    ],
    ['Norland minister Mara Vale | said no.', { v: 'Mara Vale', n: 'Norland' }, ['v']],
    ['Norland | said no to Sudria.', { n: 'Norland', s: 'Sudria' }, ['n']],
    ['Officials | said no.', {}, []],
  ])('%s', (marked, names, wanted) => expect(speakers(marked, names)).toEqual(wanted));
});
