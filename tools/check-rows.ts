/**
 * Do the rows of examples and the tests of a room still hold? For `npm run mutate`, which runs it on a copy of the
 * sources. `check-rows.js read FILE` keeps what the models and the language stage find in the texts of all rows;
 * `check-rows.js ROOM FILE TEST…` exits 1 at the first that fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { declareRows, readRows, type Read } from './mutant-rows.ts';
import { declared } from './quick-tests.ts';

const [what = '', file = '', ...tests] = process.argv.slice(2);
if (what === 'read') writeFileSync(file, serialize(readRows()));
else {
  declareRows(what, deserialize(readFileSync(file)) as Map<string, Read>);
  for (const test of tests) await import(pathToFileURL(test).href);
  for (const { run } of declared) await run();
}
