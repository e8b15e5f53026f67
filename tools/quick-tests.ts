/**
 * What the tests of a room use of vitest, in one process and without its server: for `npm run mutate`, which compiles
 * the tests against this file and asks them some hundred times. The same matchers, no isolation, no reports.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
  type ExpectStatic,
} from '@vitest/expect';
import * as chai from 'chai';

type Test = (...values: unknown[]) => unknown;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = ((value: unknown, message?: string) => chai.expect(value, message)) as unknown as ExpectStatic;
Object.assign(expect, chai.expect, (globalThis as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null }, expect);

/** All tests that were declared, in order. */
export const declared: { readonly name: string; readonly run: () => unknown }[] = [];

function declare(name: string, ...rest: readonly unknown[]): void {
  const run = rest.find((one) => typeof one === 'function') as Test;
  declared.push({ name, run });
}

function each(rows: readonly unknown[]): (name: string, run: Test) => void {
  return (name, run) => {
    for (const row of rows) declared.push({ name, run: () => (Array.isArray(row) ? run(...row) : run(row)) });
  };
}

export const it: typeof declare & { each: typeof each } = Object.assign(declare, { each });
export const describe: ((name: string, inner: () => void) => void) & {
  each: (rows: readonly unknown[]) => (name: string, inner: Test) => void;
} = Object.assign((_: string, inner: () => void): void => inner(), {
  each:
    (rows: readonly unknown[]) =>
    (_: string, inner: Test): void => {
      for (const row of rows)
        if (Array.isArray(row)) inner(...row);
        else inner(row);
    },
});
