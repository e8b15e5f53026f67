import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/package-root.ts';

/** What a process costs from start to end: seconds of all processors, those of its busiest thread, and peak memory in MB. */
export interface Cost {
  readonly cpu: number;
  readonly busiest: number;
  readonly peak: number;
}

/** Ticks of a processor's clock in a second, on every Linux. */
const TICKS = 100;
const EVERY_MS = 5;

/** Seconds of the processor that a file `stat` of /proc tells; fields 14 and 15, counted behind the name in brackets. */
function secondsIn(stat: string): number {
  const fields = readFileSync(stat, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Runs a module of ours by Node, asking /proc what it has cost so far until it has ended; null where there is no /proc. */
export async function costOf(module: string, args: readonly string[]): Promise<Cost | null> {
  const child = spawn(process.execPath, [path.join(packageRoot(), module), ...args], { stdio: 'ignore' });
  let cost: Cost | null = null;
  const poll = setInterval(() => {
    try {
      const own = `/proc/${child.pid}`;
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`${own}/status`, 'utf8'));
      if (!peak) return;
      const threads = readdirSync(`${own}/task`).map((id) => secondsIn(`${own}/task/${id}/stat`));
      const busiest = Math.max(cost?.busiest ?? 0, ...threads);
      cost = { cpu: secondsIn(`${own}/stat`), busiest, peak: Number(peak[1]) / 1024 };
    } catch {
      // no /proc here, a thread has ended, or the process has
    }
  }, EVERY_MS);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(poll);
  return code === 0 ? cost : null;
}

/** The command line. */
export const HEARSAY = 'bin/hearsay.js';
