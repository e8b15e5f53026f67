import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../src/annotate.ts';
import { loadModels } from '../src/load-models.ts';
import { packageRoot } from '../src/package-root.ts';
import type { BenchContext, Row } from './row.ts';

/** Texts to measure on: the development articles, or those of the sample story where there are no corpora. */
function texts(shared: string): { readonly name: string; readonly texts: readonly string[] } {
  const dev = path.join(shared, 'corpora/attribution/dev.jsonl.gz');
  if (existsSync(dev))
    return {
      name: 'attribution dev',
      texts: gunzipSync(readFileSync(dev))
        .toString()
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text),
    };
  const folder = path.join(packageRoot(), 'examples/zimmermann-1917');
  return {
    name: 'examples',
    texts: readdirSync(folder)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => readFileSync(path.join(folder, f), 'utf8')),
  };
}

/** One run of the command line from start to end: seconds, and on Linux the peak of its resident memory in MB. */
async function timeTrace(inputs: string): Promise<{ seconds: number; peakMb: number | null }> {
  const out = mkdtempSync(path.join(tmpdir(), 'hearsay-bench-'));
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(packageRoot(), 'bin/hearsay.js'), 'trace', inputs, '--out', out], {
    stdio: 'ignore',
  });
  let peak: number | null = null;
  const poll = setInterval(() => {
    try {
      const line = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
      if (line) peak = Number(line[1]) / 1024;
    } catch {
      clearInterval(poll); // no /proc here, or the process has ended
    }
  }, 10);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(poll);
  rmSync(out, { recursive: true, force: true });
  return { seconds: (performance.now() - started) / 1000, peakMb: peak };
}

/** Speed of `annotate` on one core, start-up, and the whole `trace`. Read as ratios: other work may run beside. */
export async function measureSpeed({ shared }: BenchContext): Promise<readonly Row[]> {
  const before = performance.now();
  const models = loadModels();
  const loaded = (performance.now() - before) / 1000;
  const { name, texts: all } = texts(shared);
  const run = (): { seconds: number; tokens: number } => {
    const started = performance.now();
    let tokens = 0;
    for (const [i, text] of all.entries())
      tokens += annotate({ id: `t${i}`, text, title: null, publishedAt: '2016-09-20', lang: 'en' }, models).tokens
        .count;
    return { seconds: (performance.now() - started) / 1000, tokens };
  };
  run();
  const { seconds, tokens } = run();
  const characters = all.reduce((n, text) => n + text.length, 0);
  const seeds = path.join(shared, 'seeds');
  const traced = await timeTrace(existsSync(seeds) ? seeds : path.join(packageRoot(), 'examples/zimmermann-1917'));
  const row = (measure: string, value: number, unit: string): Row => ({
    data: name,
    measure,
    value,
    baseline: null,
    best: null,
    unit,
  });
  return [
    row('annotate, tokens a second, one core', tokens / seconds, '/s'),
    row('annotate, articles a second', all.length / seconds, '/s'),
    row('annotate, characters a second', characters / seconds, '/s'),
    row('models loaded in', loaded, 's'),
    row('resident memory after annotate', process.memoryUsage().rss / 2 ** 20, 'MB'),
    {
      ...row('trace, process start included', traced.seconds, 's'),
      data: existsSync(seeds) ? 'five seeds' : 'examples',
    },
    ...(traced.peakMb === null
      ? []
      : [{ ...row('trace, peak memory', traced.peakMb, 'MB'), data: existsSync(seeds) ? 'five seeds' : 'examples' }]),
  ];
}
