/**
 * `npm run mutate`: how much of the rules the tests hold. Changes one place at a time of claims, attribution and
 * corroboration in a copy of this tree, runs the tests that reach it, and names the changes that none of them noticed.
 *
 *   npm run mutate                          a sample of 60 changes of each room
 *   npm run mutate -- --room claims         one room; repeatable, any folder of src/
 *   npm run mutate -- --sample 200 --seed 2 how many of each room, and which
 *   npm run mutate -- --again               the survivors of earlier runs only, against the tests as they are now
 *   npm run mutate -- --rows                ask the rows and tests of the room alone, at once but for what is read on loading
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
import { type Mutant, mutantsOf, withMutant, withSwitches } from './mutants.ts';

const ROOT = packageRoot();
const ROOMS = ['claims', 'attribution', 'corroboration'];
/** Tests that ask rows of examples, which `check-rows.ts` asks without a model. */
const ROWS = ['sentences.test.ts', 'paragraphs.test.ts', 'stories.test.ts'];
/** A run of the tests that takes longer has been sent round in circles by the change, and has noticed it so. */
const LIMIT_MS = 120_000;
const HOUR_MS = 3_600_000;
/** Tests that run the built program or read documents: no change of a source file reaches them. */
const BLIND = ['test/cli.test.ts', 'test/docs.test.ts', 'test/house.test.ts', 'test/fuzz.test.ts', 'test/browser/**'];

interface Placed extends Mutant {
  readonly room: string;
  readonly file: string;
  readonly line: number;
  /** file, change, words, and how many of the same came before in this file: holds while other lines move */
  readonly key: string;
  /** its place among all mutants of its file, and how many these are */
  readonly index: number;
  readonly of: number;
  /** its place among all mutants of its room */
  readonly number: number;
}
type Outcome = 'noticed' | 'survived';

const { values: options } = parseArgs({
  options: {
    room: { type: 'string', multiple: true },
    sample: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    work: { type: 'string', default: path.join(os.tmpdir(), 'hearsay-mutate') },
    again: { type: 'boolean', default: false },
    rows: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const rooms = options.room ?? ROOMS;
const sample = rooms.flatMap((room) => sampleOf(room, Number(options.sample), Number(options.seed)));
if (options.list) for (const mutant of sample) process.stdout.write(`${describe(mutant)}\n`);
else await run();

/** What `npm run train` has written: learned weights are data, as the words of a list are. */
function isLearned(file: string): boolean {
  return readFileSync(path.join(ROOT, file), 'utf8').startsWith('/** Made by `npm run train');
}

/** The files of a room of src/, tests and learned weights left out, in order. */
function filesOf(room: string): string[] {
  return readdirSync(path.join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|fixture)\.tsx?$/.test(file))
    .map((file) => path.posix.join('src', room, file.replaceAll(path.sep, '/')))
    .filter((file) => !isLearned(file))
    .sort();
}

/** The mutants of a room with the lowest hashes: a sample that most changes of the code leave as it is. */
function sampleOf(room: string, size: number, seed: number): Placed[] {
  let number = 0;
  const all = filesOf(room).flatMap((file): Placed[] => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const seen = new Map<string, number>();
    return mutantsOf(file, text).map((mutant, index, { length: of }) => {
      const words = [file, mutant.change, mutant.before, mutant.after].join(' | ');
      const before = seen.get(words) ?? 0;
      seen.set(words, before + 1);
      const line = text.slice(0, mutant.start).split('\n').length;
      return { ...mutant, room, file, line, index, of, number: number++, key: `${words} | ${before}` };
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
    await compile();
    if (!options.rows && (await test(['run', ...rooms.map((room) => `src/${room}/`)])) !== 'survived')
      throw new Error('the tests fail before anything is changed');
  }
  const switched = new Map<Placed, Outcome>();
  for (const room of rooms) for (const [one, outcome] of await bySwitches(room, left)) switched.set(one, outcome);
  for (const [i, mutant] of left.entries()) {
    const outcome = await outcomeOf(mutant, switched.get(mutant));
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

/**
 * All mutants of a room that can be switched on in a running program, asked in one process (`check-switches.ts`): some
 * thousandths of a second each. Those that it does not tell of are asked by themselves.
 */
async function bySwitches(room: string, left: readonly Placed[]): Promise<Map<Placed, Outcome>> {
  const wanted = left.filter((mutant) => mutant.room === room && mutant.asks !== null);
  if (wanted.length === 0) return new Map();
  const count = putSwitches(room);
  const [list, out] = [path.join(options.work, 'wanted.json'), path.join(options.work, `${room}.switched.jsonl`)];
  const program = path.join(switches(), 'tools/check-switches.js');
  const outcomes = new Map<Placed, Outcome>();
  for (let rest: readonly Placed[] = wanted; rest.length > 0;) {
    writeFileSync(list, JSON.stringify(rest.map(({ number }) => number)));
    writeFileSync(out, '');
    const exit = await runNode(
      [program, room, rowsFile(), list, out, String(count), ...testsOf(room, switches())],
      HOUR_MS,
      'inherit',
    );
    const lines = readFileSync(out, 'utf8').split('\n').filter(Boolean);
    for (const [i, line] of lines.entries()) {
      const [, outcome] = JSON.parse(line) as [number, Outcome | 'loading'];
      if (outcome !== 'loading') outcomes.set(rest[i]!, outcome);
    }
    const felled = rest[lines.length];
    if (exit === 0) break;
    if (exit !== null || felled === undefined) throw new Error(`the changes of ${room} cannot be asked at once`);
    // a change that fells the whole program, as by a list without an end, has been noticed so
    outcomes.set(felled, 'noticed');
    rest = rest.slice(lines.length + 1);
  }
  return outcomes;
}

/** The compiled copy with all mutants of a room behind switches; how many these are. */
function putSwitches(room: string): number {
  rmSync(switches(), { recursive: true, force: true });
  cpSync(compiled(), switches(), { recursive: true, verbatimSymlinks: true });
  let number = 0;
  for (const file of filesOf(room)) {
    const target = path.join(switches(), file.replace(/\.tsx?$/, '.js'));
    const text = readFileSync(target, 'utf8');
    const mutants = mutantsOf(target, text);
    const inSource = mutantsOf(file, readFileSync(path.join(ROOT, file), 'utf8')).length;
    if (mutants.length !== inSource) throw new Error(`${file}: compiled it has other places to change than its source`);
    writeFileSync(target, withSwitches(text, mutants, number));
    number += mutants.length;
  }
  return number;
}

/**
 * The room's rows of examples and its tests, in one process (`check-rows.ts`); then, by vitest, those of other rooms that
 * reach the file. `switched` is what is known of the first.
 */
async function outcomeOf(mutant: Placed, switched: Outcome | undefined): Promise<Outcome> {
  if (switched === 'noticed' || (switched === undefined && (await rowsNotice(mutant)))) return 'noticed';
  if (options.rows) return 'survived';
  const target = path.join(tree(), mutant.file);
  const text = readFileSync(target, 'utf8');
  writeFileSync(target, withMutant(text, mutant));
  const others = ['related', '--run', mutant.file, '--exclude', `src/${mutant.room}/**`];
  const outcome = await test(others);
  writeFileSync(target, text);
  return outcome;
}

/** Does a row of examples fail with the mutant in the compiled file? Its mutants stand in the order of the source's. */
async function rowsNotice({ file, room, index, of }: Placed): Promise<boolean> {
  const target = path.join(compiled(), file.replace(/\.tsx?$/, '.js'));
  const text = readFileSync(target, 'utf8');
  const mutants = mutantsOf(target, text);
  const mutant = mutants[index];
  if (mutants.length !== of || mutant === undefined) return false;
  writeFileSync(target, withMutant(text, mutant));
  const fails =
    (await runNode([path.join(compiled(), 'tools/check-rows.js'), room, rowsFile(), ...testsOf(room)])) !== 0;
  writeFileSync(target, text);
  return fails;
}

/** Run vitest in the copy; `survived` where every test passes. */
async function test(args: readonly string[]): Promise<Outcome> {
  const vitest = path.join(tree(), 'node_modules/vitest/vitest.mjs');
  const quick = ['--bail', '1', '--no-isolate', '--maxWorkers', '1', '--reporter', 'dot', '--passWithNoTests'];
  const without = BLIND.flatMap((file) => ['--exclude', file]);
  return (await runNode([vitest, ...args, ...quick, ...without])) === 0 ? 'survived' : 'noticed';
}

/** Run Node in the copy; its exit code, null where it was stopped for taking too long. */
function runNode(
  args: readonly string[],
  limit: number = LIMIT_MS,
  stdio: 'ignore' | 'inherit' = 'ignore',
): Promise<number | null> {
  const child = spawn(process.execPath, [...args], { cwd: tree(), stdio, detached: true });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), limit);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
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

/** The copy compiled, with what the models find in the rows of examples. */
async function compile(): Promise<void> {
  rmSync(compiled(), { recursive: true, force: true });
  const settings = {
    extends: './tsconfig.build.json',
    compilerOptions: { outDir: compiled(), declaration: false, sourceMap: false },
    include: ['src', 'tools/check-rows.ts', 'tools/check-switches.ts'],
    exclude: ROWS.map((name) => `src/*/${name}`),
  };
  cpSync(path.join(ROOT, 'tsconfig.build.json'), path.join(tree(), 'tsconfig.build.json'));
  writeFileSync(path.join(tree(), 'tsconfig.rows.json'), JSON.stringify(settings));
  await runNode([path.join(tree(), 'node_modules/typescript/bin/tsc'), '-p', path.join(tree(), 'tsconfig.rows.json')]);
  for (const name of ['node_modules', 'models', 'package.json'])
    symlinkSync(path.join(ROOT, name), path.join(compiled(), name));
  for (const test of rooms.flatMap((room) => testsOf(room))) {
    const depth = path.relative(path.dirname(test), path.join(compiled(), 'tools/quick-tests.js'));
    writeFileSync(
      test,
      readFileSync(test, 'utf8').replace("from 'vitest'", `from '${depth.replaceAll(path.sep, '/')}'`),
    );
  }
  const rows = path.join(compiled(), 'tools/check-rows.js');
  if ((await runNode([rows, 'read', rowsFile()])) !== 0) throw new Error('the rows of examples cannot be read');
  for (const room of rooms)
    if ((await runNode([rows, room, rowsFile(), ...testsOf(room)])) !== 0)
      throw new Error(`rows of ${room} fail before anything is changed`);
}

/** The compiled tests of a room but for its tables of rows. */
function testsOf(room: string, where: string = compiled()): string[] {
  const folder = path.join(where, 'src', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.js'))
    .sort()
    .map((file) => path.join(folder, file));
}

function compiled(): string {
  return path.join(options.work, 'compiled');
}

/** A second copy, in which the mutants of the room that is asked stand behind switches. */
function switches(): string {
  return path.join(options.work, 'switches');
}

function rowsFile(): string {
  return path.join(options.work, 'rows.bin');
}

function tree(): string {
  return path.join(options.work, 'tree');
}

function resultsFile(): string {
  mkdirSync(options.work, { recursive: true });
  return path.join(options.work, options.rows ? 'rows.jsonl' : 'results.jsonl');
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
