/**
 * Which changes of a room do its rows of examples and its tests notice? For `npm run mutate`: all changes are in the
 * program at once, each behind a switch, and each test is asked only about those that make a difference to what it
 * runs. `check-switches.js ROOM ROWS WANTED OUT COUNT TEST…`: WANTED is a JSON list of numbers of mutants of COUNT in
 * all; OUT gets a line `[number, outcome, test]` for each as it is known.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import type { Read } from './mutant-rows.ts';
import { MutantSwitch } from './mutant-switch.ts';

/** A run that reads so many times as many places as without a change has been sent round in circles. */
const CIRCLES = 30;
const SOME = 20_000;

const [room = '', rows = '', wanted = '', out = '', count = '0', ...tests] = process.argv.slice(2);
const mutants = new MutantSwitch(Number(count));
// before the room is loaded, whose files ask for it
Object.assign(globalThis, { mutantSwitch: mutants });
const { declareRows } = await import('./mutant-rows.ts');
const { declared } = await import('./quick-tests.ts');
declareRows(room, deserialize(readFileSync(rows)) as Map<string, Read>);
for (const test of tests) await import(pathToFileURL(test).href);
const onLoading = mutants.differs.slice();

const asked = JSON.parse(readFileSync(wanted, 'utf8')) as readonly number[];
const testsOf = new Map(asked.map((number) => [number, [] as { test: number; cost: number }[]]));
for (const [test, { name, run }] of declared.entries()) {
  mutants.begin(-1);
  try {
    await run();
  } catch (error) {
    throw new Error(`${name} fails before anything is changed`, { cause: error });
  }
  for (const number of asked)
    if (mutants.differs[number] === 1) testsOf.get(number)?.push({ test, cost: mutants.read });
}
for (const number of asked) {
  const [outcome, name] = await outcomeOf(number);
  appendFileSync(out, `${JSON.stringify([number, outcome, name])}\n`);
}

// what a change left behind in the program would be told of the next
for (const { name, run } of declared) {
  mutants.begin(-1);
  try {
    await run();
  } catch (error) {
    throw new Error(`${name} fails after other changes`, { cause: error });
  }
}

/** What becomes of a mutant: `loading` where no test notices it and it makes a difference to what is loaded, once. */
async function outcomeOf(number: number): Promise<readonly [outcome: string, test: string | null]> {
  for (const { test, cost } of (testsOf.get(number) ?? []).toSorted((a, b) => a.cost - b.cost)) {
    const { name, run } = declared[test]!;
    mutants.begin(number, CIRCLES * cost + SOME);
    try {
      await run();
    } catch {
      return ['noticed', name];
    }
  }
  return [onLoading[number] === 1 ? 'loading' : 'survived', null];
}
