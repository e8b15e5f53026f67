/**
 * `npm run mutate`: how much of the rules the tests hold. Changes one place at a time of claims, attribution and
 * corroboration in a copy of this tree, runs the tests that reach it, and names the changes that none of them noticed.
 *
 *   npm run mutate                          a sample of 60 changes of each room
 *   npm run mutate -- --room claims         one room; repeatable, any folder of src/
 *   npm run mutate -- --sample 200 --seed 2 how many of each room, and which
 *   npm run mutate -- --again               the survivors of earlier runs only, against the tests as they are now
 *   npm run mutate -- --list                print the sample, run nothing
 *
 * Results are kept beside the copy (--work DIR, a folder of the system's for temporary files unless given): a run that
 * was stopped goes on where it was. What is known of a change is used again until its file changes or --again asks.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/package-root.ts';
import { type Mutant, mutantsOf, withMutant } from './mutants.ts';

const ROOT = packageRoot();
const ROOMS = ['claims', 'attribution', 'corroboration'];
/** A run of the tests that takes longer has been sent round in circles by the change, and has noticed it so. */
const LIMIT_MS = 120_000;
/** Tests that are long tables of examples. */
const ROWS = ['sentences.test.ts', 'stories.test.ts'];
/** Tests that run the built program or read documents: no change of a source file reaches them. */
const BLIND = ['test/cli.test.ts', 'test/docs.test.ts', 'test/house.test.ts', 'test/fuzz.test.ts', 'test/browser/**'];

interface Placed extends Mutant {
  readonly room: string;
  readonly file: string;
  readonly line: number;
  /** file, change, words, and how many of the same came before in this file: holds while other lines move */
  readonly key: string;
}
type Outcome = 'noticed' | 'survived';

const { values: options } = parseArgs({
  options: {
    room: { type: 'string', multiple: true },
    sample: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    work: { type: 'string', default: path.join(os.tmpdir(), 'hearsay-mutate') },
    again: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const rooms = options.room ?? ROOMS;
const sample = rooms.flatMap((room) => sampleOf(room, Number(options.sample), Number(options.seed)));
if (options.list) for (const mutant of sample) process.stdout.write(`${describe(mutant)}\n`);
else await run();

/** The mutants of a room of src/ with the lowest hashes: a sample that most changes of the code leave as it is. */
function sampleOf(room: string, size: number, seed: number): Placed[] {
  const files = readdirSync(path.join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|fixture)\.tsx?$/.test(file))
    .map((file) => path.posix.join('src', room, file.replaceAll(path.sep, '/')))
    .sort();
  const all = files.flatMap((file): Placed[] => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const seen = new Map<string, number>();
    return mutantsOf(file, text).map((mutant) => {
      const words = [file, mutant.change, mutant.before, mutant.after].join(' | ');
      const before = seen.get(words) ?? 0;
      seen.set(words, before + 1);
      const line = text.slice(0, mutant.start).split('\n').length;
      return { ...mutant, room, file, line, key: `${words} | ${before}` };
    });
  });
  const rank = new Map(all.map((mutant) => [mutant, hashOf(`${seed} ${mutant.key}`)]));
  return all.sort((a, b) => rank.get(a)! - rank.get(b)!).slice(0, size);
}

function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}

async function run(): Promise<void> {
  const known = readResults();
  const left = sample.filter(({ key }) => (options.again ? known.get(key) === 'survived' : !known.has(key)));
  if (left.length > 0) {
    copyTree();
    if ((await test(['run', ...rooms.map((room) => `src/${room}/`)])) !== 'survived')
      throw new Error('the tests fail before anything is changed');
  }
  for (const [i, mutant] of left.entries()) {
    const outcome = await outcomeOf(mutant);
    known.set(mutant.key, outcome);
    appendFileSync(resultsFile(), `${JSON.stringify([mutant.key, outcome])}\n`);
    process.stderr.write(`${i + 1}/${left.length} ${outcome}: ${describe(mutant)}\n`);
  }
  for (const mutant of sample)
    if (known.get(mutant.key) === 'survived') process.stdout.write(`survived: ${describe(mutant)}\n`);
  for (const room of rooms) {
    const own = sample.filter((mutant) => mutant.room === room);
    const survivors = own.filter(({ key }) => known.get(key) === 'survived').length;
    process.stdout.write(
      `${room}: ${survivors} of ${own.length} survive (${((100 * survivors) / Math.max(1, own.length)).toFixed(0)} %), seed ${options.seed}\n`,
    );
  }
}

/** The rows of the room first, which notice most, then its other tests, then those of other rooms that reach the file. */
async function outcomeOf(mutant: Placed): Promise<Outcome> {
  const target = path.join(tree(), mutant.file);
  const text = readFileSync(target, 'utf8');
  writeFileSync(target, withMutant(text, mutant));
  const room = `src/${mutant.room}`;
  const rows = ROWS.map((name) => `${room}/${name}`).filter((file) => existsSync(path.join(ROOT, file)));
  const steps = [
    ...(rows.length > 0 ? [['run', ...rows]] : []),
    ['run', `${room}/`, ...rows.flatMap((file) => ['--exclude', file])],
    ['related', '--run', mutant.file, '--exclude', `${room}/**`],
  ];
  let outcome: Outcome = 'survived';
  for (const step of steps) if (outcome === 'survived') outcome = await test(step);
  writeFileSync(target, text);
  return outcome;
}

/** Run vitest in the copy; `survived` where every test passes. */
function test(args: readonly string[]): Promise<Outcome> {
  const vitest = path.join(tree(), 'node_modules/vitest/vitest.mjs');
  const quick = ['--bail', '1', '--no-isolate', '--maxWorkers', '1', '--reporter', 'dot', '--passWithNoTests'];
  const without = BLIND.flatMap((file) => ['--exclude', file]);
  const child = spawn(process.execPath, [vitest, ...args, ...quick, ...without], {
    cwd: tree(),
    stdio: 'ignore',
    detached: true,
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), LIMIT_MS);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? 'survived' : 'noticed');
    });
  });
}

/** A fresh copy of what the tests need; packages and weights, which nothing writes to, are linked. */
function copyTree(): void {
  rmSync(tree(), { recursive: true, force: true });
  mkdirSync(tree(), { recursive: true });
  for (const name of ['src', 'test', 'bench', 'training', 'tools', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(path.join(ROOT, name), path.join(tree(), name), { recursive: true });
  for (const name of ['node_modules', 'models', 'examples', 'docs'])
    symlinkSync(path.join(ROOT, name), path.join(tree(), name));
}

function tree(): string {
  return path.join(options.work, 'tree');
}

function resultsFile(): string {
  mkdirSync(options.work, { recursive: true });
  return path.join(options.work, 'results.jsonl');
}

function readResults(): Map<string, Outcome> {
  const file = resultsFile();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(lines.map((line) => JSON.parse(line) as [string, Outcome]));
}

function describe({ file, line, change, before, after }: Placed): string {
  const short = (text: string): string => {
    const one = text.replace(/\s+/g, ' ').trim();
    return one.length > 70 ? `${one.slice(0, 69)}…` : one;
  };
  return `${file}:${line} ${change}: ${short(before)}${after === '' ? '' : ` → ${short(after)}`}`;
}
