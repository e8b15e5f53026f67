import { describe, expect, it } from 'vitest';
import type { WrittenBreak, WrittenWord } from '../model/parse.fixture.ts';
import { parseOf } from '../model/parse.fixture.ts';
import { findTurns } from './find-turns.ts';
import { viewOf, toSpan } from './doc-view.ts';

/** Turns of a text of which every line is a paragraph, as "source: content"; `persons` are words that are names. */
function turns(lines: readonly string[], persons: readonly string[] = []): string[] {
  const items = lines.flatMap((line): (WrittenWord | WrittenBreak)[] => [
    ...(line.match(/[\p{L}\p{N}.]+|[^\s\p{L}\p{N}]/gu) ?? []).map((form, i) => ({
      form,
      lemma: form.toLowerCase(),
      upos: /^[\p{L}\p{N}.]/u.test(form) ? ('PROPN' as const) : ('PUNCT' as const),
      xpos: 'NNP',
      head: i === 0 ? 0 : 1,
      deprel: i === 0 ? 'root' : 'dep',
      glued: /^[,:)?]$/.test(form),
    })),
    'paragraph',
  ]);
  const parse = parseOf(items);
  const names = parse.tokens.word.flatMap((word, i) =>
    persons.includes(word) ? [{ from: i, to: i + 1, type: 'PERSON' as const }] : [],
  );
  const view = viewOf({ ...parse, names, mentions: [], entities: [], dates: [], quantities: [] });
  return [...findTurns(view).values()].map(({ source: [source], content: [content] }) =>
    [source!, content!].map((range) => parse.text.slice(...toSpan(view, range))).join(': '),
  );
}

describe('findTurns', () => {
  it.each([
    [
      ['VELL: Where', 'TARN: There', 'VELL: When'],
      ['VELL', 'TARN'],
      ['VELL: Where', 'TARN: There', 'VELL: When'],
    ],
    [
      ['DORA VELL, ANCHOR: Where', 'TARN: There', 'VELL: When'],
      ['VELL', 'TARN'],
      ['DORA VELL: Where', 'TARN: There', 'VELL: When'],
    ],
    [
      ['Vell: Where', 'Tarn: There', 'Vell: When'],
      ['Vell', 'Tarn'],
      ['Vell: Where', 'Tarn: There', 'Vell: When'],
    ],
    [['Vell: Where', 'Tarn: There', 'Vell: When'], [], []],
    [['Dead: 31', 'Missing: 4', 'Found: 2'], [], []],
    [['EXCLUSIVE: Where', 'ARCHIVE: There', 'EXCLUSIVE: When'], ['Vell'], []],
    [['VELL: Where', 'TARN: There'], [], []],
    [['MR VELL: Where', 'TARN: There', 'MR VELL: When'], [], ['MR VELL: Where', 'TARN: There', 'MR VELL: When']],
    [
      ['Courier: Where', 'Vell: There', 'Courier: When', 'Tarn: Late', 'More: Now'],
      ['Vell', 'Tarn'],
      ['Courier: Where', 'Vell: There', 'Courier: When', 'Tarn: Late'],
    ],
  ])('%j of %j', (lines, persons, expected) => {
    expect(turns(lines, persons)).toEqual(expected);
  });
});
