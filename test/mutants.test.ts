import { describe, expect, it } from 'vitest';
import { mutantsOf, withMutant } from '../tools/mutants.ts';

const changed = (text: string): string[] =>
  mutantsOf('rule.ts', text).map((mutant) => `${mutant.change}: ${withMutant(text, mutant)}`);

describe('mutants', () => {
  it.each([
    ['const f = (a: number) => a < b;', ['comparison changed: const f = (a: number) => a <= b;']],
    ['const f = () => a && b;', ['and/or exchanged: const f = () => a || b;']],
    ['const f = () => (a ? b : c);', ['condition negated: const f = () => (!(a) ? b : c);']],
    ['const SURE = 0.8;', ['number changed: const SURE = 0.4;', 'number changed: const SURE = 1.6;']],
    ['const MOST = 2;', ['number changed: const MOST = 3;']],
    ['const W = { near: 8 };', ['number changed: const W = { near: 4 };', 'number changed: const W = { near: 16 };']],
    ['const A = /a|b/u;', ['pattern emptied: const A = /(?!)/u;']],
    ["const A = wordSet('a b');", ["list emptied: const A = wordSet(' ');"]],
    ["const A = new Set(['riot', 'flat']);", ['list emptied: const A = new Set([]);']],
    [
      'const RULES = [byVerb, byNoun];',
      [
        'list emptied: const RULES = [];',
        'entry removed: const RULES = [byNoun];',
        'entry removed: const RULES = [byVerb, ];',
      ],
    ],
    ["const ROWS = [['OWN', 'hold']];", ['list emptied: const ROWS = [];', 'entry removed: const ROWS = [];']],
    [
      'function f() { if (a) return; g(); }',
      ['early return removed: function f() {  g(); }', 'condition negated: function f() { if (!(a)) return; g(); }'],
    ],
  ])('of %s', (text, expected) => {
    expect(changed(text).toSorted()).toEqual(expected.toSorted());
  });

  it.each(['type A = 1 | 2;', 'const f = () => [1, 2];', 'const a = b ?? c;'])('leaves %s alone', (text) => {
    expect(changed(text)).toEqual([]);
  });

  it('gives places in UTF-16 units and refuses what does not parse', () => {
    expect(changed("const a = '🙂'; const f = () => x > 1 + y;")).toEqual([
      "comparison changed: const a = '🙂'; const f = () => x >= 1 + y;",
    ]);
    expect(() => mutantsOf('rule.ts', 'const = 1')).toThrow('rule.ts: ');
  });
});
