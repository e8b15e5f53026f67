import { describe, expect, it } from 'vitest';
import { MutantSwitch } from '../tools/mutant-switch.ts';
import { mutantsOf, withMutant, withSwitches } from '../tools/mutants.ts';

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

describe('mutants behind switches', () => {
  const source = 'const f = (a, b, c) => { if (a < b && (b > 1 || c)) return 7; return a === 2 ? 1 : b; };';
  const mutants = mutantsOf('rule.js', source);
  const inputs = [0, 1, 2].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c] as const)));
  const valuesOf = (text: string, mutantSwitch?: MutantSwitch): unknown[] => {
    // oxlint-disable-next-line no-implied-eval -- the program that is asked
    const f = new Function('mutantSwitch', `${text} return f;`)(mutantSwitch) as (...values: unknown[]) => unknown;
    return inputs.map((values) => f(...values));
  };

  it('do nothing while none is on, and tell where they would make a difference', () => {
    const mutantSwitch = new MutantSwitch(mutants.length);
    mutantSwitch.begin(-1);
    expect(valuesOf(withSwitches(source, mutants, 0), mutantSwitch)).toEqual(valuesOf(source));
    expect([...mutantSwitch.differs]).toEqual(mutants.map(() => 1));
  });

  it.each(mutants.map((mutant, i) => [`${mutant.change}: ${mutant.before}`, mutant, i] as const))(
    'change as the mutant does: %s',
    (_, mutant, i) => {
      const mutantSwitch = new MutantSwitch(mutants.length);
      mutantSwitch.begin(i);
      expect(valuesOf(withSwitches(source, mutants, 0), mutantSwitch)).toEqual(valuesOf(withMutant(source, mutant)));
    },
  );

  it('stop a run that goes round in circles', () => {
    const mutantSwitch = new MutantSwitch(mutants.length);
    mutantSwitch.begin(-1, 3);
    expect(() => valuesOf(withSwitches(source, mutants, 0), mutantSwitch)).toThrow('circles');
  });
});
