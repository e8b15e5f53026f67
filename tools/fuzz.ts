/**
 * `npm run fuzz`: inputs broken at random for an hour, over all formats, annotate and the ledger (`test/fuzz.test.ts`).
 *
 *   npm run fuzz -- --minutes 5 --seed 7       shorter, or from another seed
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** Formats of the test, and annotate with the ledger: each takes its share of the time. */
const PARTS = 23;
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});
const seconds = Math.max(1, Math.round((Number(values.minutes) * 60) / PARTS));
process.stderr.write(`seed ${values.seed}, ${seconds} s for each of ${PARTS} parts\n`);
const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, HEARSAY_FUZZ_SECONDS: String(seconds), HEARSAY_FUZZ_SEED: values.seed },
});
process.exitCode = run.status ?? 1;
