#!/usr/bin/env node
import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  // Most of what runs once runs often, but seldom as often as V8 thinks by default: it spent a third of all processor time
  // on optimising code, some of it several times. The value is the best of those tried (docs/speed.md).
  '--interrupt-budget=400000',
  // less of functions is written into those that call them: compiling what V8 allows took longer than it saved
  '--max-inlined-bytecode-size-cumulative=300',
  // and these steps of compiling took longer than what they saved
  '--no-turbo-escape',
  '--no-turbo-loop-peeling',
  '--no-turbo-inline-array-builtins',
  // nearly every pattern is asked often: compiled twice, most cost more than they save
  '--no-regexp-tier-up',
];
// Measured on the V8 of Node 20. Later ones compile otherwise, and complain aloud of a flag that they no longer have.
if (process.versions.v8.startsWith('11.')) for (const flag of FLAGS) setFlagsFromString(flag);

const madeAt = (file) => statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
// a checkout that was compiled, and not bundled since, runs what was compiled
const isBundled = madeAt('../dist/cli/hearsay.js') > madeAt('../dist/.tsbuildinfo');
const { run } = await import(isBundled ? '../dist/cli/hearsay.js' : '../dist/src/cli/main.js');
process.exitCode = await run(process.argv.slice(2));
