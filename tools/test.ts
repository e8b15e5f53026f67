/** `npm test`: every test, those in a browser included; the last line is "N passed, N failed, N skipped". */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './find-chromium.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const chromium = findChromium();
if (!chromium)
  process.stderr.write(
    `no Chromium or Chrome found: the browser tests are ${process.env['CI'] ? 'counted as failed' : 'skipped'} (set HEARSAY_CHROMIUM to one)\n`,
  );

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-test-'));
const report = path.join(folder, 'report.json');
const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, ...(chromium ? { HEARSAY_CHROMIUM: chromium } : {}) },
  },
);
let line = '0 passed, 1 failed, 0 skipped';
try {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Report;
  // A file that cannot even be loaded has no tests to fail: it counts as one.
  const failed = Math.max(counts.numFailedTests, run.status === 0 ? 0 : 1);
  line = `${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests + counts.numTodoTests} skipped`;
} catch (error) {
  process.stderr.write(`the test runner left no report: ${(error as Error).message}\n`);
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${line}\n`);
process.exitCode = run.status ?? 1;
