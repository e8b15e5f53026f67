#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// Most of what runs once runs often, but seldom as often as V8 thinks by default: it spent a third of all processor time
// on optimising code, some of it several times. The value is the best of those tried (docs/speed.md).
setFlagsFromString('--interrupt-budget=400000');
const { run } = await import('../dist/src/cli/main.js');
process.exitCode = await run(process.argv.slice(2));
