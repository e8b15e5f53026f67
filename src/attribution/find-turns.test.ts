import { describe, expect, it } from 'vitest';
import type { WrittenBreak, WrittenWord } from '../model/parse.fixture.ts';
import { parseOf } from '../model/parse.fixture.ts';
import { viewOf, toSpan } from './doc-view.ts';
import { findTurns } from './find-turns.ts';

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
    // three persons in capitals, though none speaks twice
    [
      ['VELL: Where', 'TARN: There', 'REED: When'],
      ['VELL', 'TARN', 'REED'],
      ['VELL: Where', 'TARN: There', 'REED: When'],
    ],
    [['Vell: Where', 'Tarn: There', 'Reed: When'], ['Vell', 'Tarn', 'Reed'], []],
    // one speaker alone is no exchange
    [['Vell: Where', 'Vell: There', 'Vell: When'], ['Vell'], []],
    // beside one person, others in capitals are so too
    [['VELL: Where', 'GUARD: There', 'VELL: When'], ['VELL'], ['VELL: Where', 'GUARD: There', 'VELL: When']],
    // an office says that it is somebody
    [
      ['Dora Orr, spokesman: Where', 'Ada Roe, mayor: There', 'Dora Orr: When'],
      [],
      ['Dora Orr: Where', 'Ada Roe: There', 'Dora Orr: When'],
    ],
    [['Dora Orr, here: Where', 'Ada Roe, there: There', 'Dora Orr: When'], [], []],
    [['WITNESS: Where', 'JUDGE: There', 'WITNESS: When'], [], ['WITNESS: Where', 'JUDGE: There', 'WITNESS: When']],
    [['Witness: Where', 'Judge: There', 'Witness: When'], [], []],
    [['Mr Orr: Where', 'Ms Roe: There', 'Mr Orr: When'], [], ['Mr Orr: Where', 'Ms Roe: There', 'Mr Orr: When']],
    // a turn goes on over paragraphs until the next, the last only to its end
    [
      ['VELL: Where', 'and how', 'TARN: There', 'VELL: When', 'The end'],
      ['VELL', 'TARN'],
      ['VELL: Where\n\nand how', 'TARN: There', 'VELL: When'],
    ],
    [
      ['VELL: Where', ...Array.from({ length: 6 }, () => 'so'), 'TARN: There', 'VELL: When'],
      ['VELL', 'TARN'],
      [`VELL: Where${'\n\nso'.repeat(6)}`, 'TARN: There', 'VELL: When'],
    ],
    [
      ['VELL: Where', ...Array.from({ length: 7 }, () => 'so'), 'TARN: There', 'VELL: When'],
      ['VELL', 'TARN'],
      ['VELL: Where', 'TARN: There', 'VELL: When'],
    ],
    // questions need answers
    [['Q: Where', 'A: There', 'Q: When'], [], ['Q: Where', 'A: There', 'Q: When']],
    [['Q: Where', 'Q: There', 'Q: When'], [], []],
    [['A: Where', 'A: There', 'A: When'], [], []],
  ])('%j of %j', (lines, persons, expected) => {
    expect(turns(lines, persons)).toEqual(expected);
  });
});
