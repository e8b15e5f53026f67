import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageRoot } from '../src/package-root.ts';
import { decodeBytes } from '../src/read/charset.ts';
import type { BenchContext, Row } from './row.ts';

const ROUNDS = 3;
/** Each process says at its end how much it took of the processor, start and all threads included, in microseconds. */
const COUNTED = `--import=data:text/javascript,${encodeURIComponent(
  `process.on('exit',()=>{const u=process.cpuUsage();process.stderr.write('\\nCPU '+(u.user+u.system))})`,
)}`;

/**
 * Processor time of `hearsay read` by one worker on the pages of a set, from the start of its process to its end, against readability
 * with linkedom in turns with it: the middle of the ratios. Left out where those are not in place
 * (`read-by-readability.ts`).
 */
export async function measureReadCost({ shared }: BenchContext): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const set of ['articles', 'mixed']) {
    const folder = path.join(shared, 'corpora/extraction', set);
    if (!existsSync(path.join(folder, 'truth.json'))) continue;
    const ratio = await costOf(folder);
    if (ratio === null) continue;
    rows.push({
      data: `extraction ${set}`,
      measure: 'processor time against readability + linkedom',
      value: ratio,
      baseline: 1,
      best: null,
      unit: '×',
    });
  }
  return rows;
}

async function costOf(folder: string): Promise<number | null> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'hearsay-read-cost-'));
  const pages = path.join(scratch, 'pages.jsonl');
  const ids = Object.keys(JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as object);
  const lines: string[] = [];
  for (const id of ids) {
    const bytes = gunzipSync(readFileSync(path.join(folder, 'pages', `${id}.html.gz`)));
    lines.push(JSON.stringify({ id, html: (await decodeBytes(bytes, null)).text }));
  }
  writeFileSync(pages, lines.join('\n'));
  const root = packageRoot();
  const ratios: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const theirs = processorTime([path.join(root, 'dist/bench/read-by-readability.js'), pages]);
      const ours = processorTime([path.join(root, 'bin/hearsay.js'), 'read', '--jobs', '1', '--jsonl', pages]);
      if (theirs === null || ours === null) return null;
      ratios.push(ours / theirs);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return ratios.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? null;
}

/** Microseconds that a process of Node takes; null where it gives nothing. */
function processorTime(args: readonly string[]): number | null {
  const run = spawnSync(process.execPath, [COUNTED, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const microseconds = /\nCPU (\d+)$/u.exec(run.stderr)?.[1];
  return run.stdout === '' || microseconds === undefined ? null : Number(microseconds);
}
