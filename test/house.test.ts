import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.join(import.meta.dirname, '../src');

/**
 * What each room may import besides itself, after docs/architecture.md; `.` are the files of src/ itself, which join
 * the stages.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  learn: [],
  knowledge: [],
  lexicon: ['model'],
  read: ['model', 'knowledge', 'lexicon', 'learn'],
  engine: ['model', 'knowledge', 'lexicon', 'learn'],
  language: ['model', 'knowledge', 'lexicon', 'engine'],
  attribution: ['model', 'knowledge', 'lexicon', 'engine'],
  claims: ['model', 'knowledge', 'lexicon'],
  stories: ['model', 'knowledge', 'lexicon', 'learn'],
  corroboration: ['model', 'knowledge', 'lexicon', 'learn'],
  ledger: ['model', 'knowledge', 'stories', 'corroboration'],
  dossier: ['model'],
  cli: ['.', 'model', 'engine', 'read', 'stories', 'ledger', 'dossier'],
  '.': ['model', 'engine', 'read', 'language', 'attribution', 'claims', 'ledger', 'stories', 'dossier'],
};

/** All that the stages may know of engines: their port. */
const PORT: ReadonlySet<string> = new Set(['engine/engine.ts', 'engine/antecedents.ts']);

/** The only rooms that may open files and sockets. */
const AT_THE_EDGE: ReadonlySet<string> = new Set(['read', 'cli', '.']);
/** Rooms that stand on the language alone; the model has zod. */
const PURE: ReadonlySet<string> = new Set([
  'model',
  'learn',
  'knowledge',
  'lexicon',
  'language',
  'engine',
  'attribution',
  'claims',
  'stories',
  'corroboration',
  'ledger',
]);
const OUTSIDE = /^node:(?:fs|net|http|https|child_process|dns|os|worker_threads)/;

const isTest = (file: string): boolean => /\.(?:test|fixture)\.tsx?$/.test(file);
const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '.');

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** All imports of the product's files, `to` relative to src/ or the name of a package. */
const IMPORTS: readonly Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file) && !isTest(file))
  .flatMap((file) => {
    const text = readFileSync(path.join(SRC, file), 'utf8');
    return [...text.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)/gm)]
      .map((m) => m[1] ?? m[2]!)
      .map((to): Import => ({
        file,
        from: roomOf(file),
        to: to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to,
      }));
  });
const INNER = IMPORTS.filter(({ to }) => /\.tsx?$/.test(to));

describe('the house', () => {
  it('has no rooms that are not in the plan', () => {
    expect([...new Set(IMPORTS.map(({ from }) => from))].filter((room) => !(room in ARROWS))).toEqual([]);
  });

  it.each(Object.entries(ARROWS))('%s imports only itself and %j', (room, allowed) => {
    const wrong = INNER.filter(({ from, to }) => from === room && roomOf(to) !== room && !allowed.includes(roomOf(to)));
    expect(wrong.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('shows no weights to the stages: they know engines by their port', () => {
    const wrong = INNER.filter(
      ({ from, to }) => from !== 'engine' && from !== '.' && roomOf(to) === 'engine' && !PORT.has(to),
    );
    expect(wrong.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('touches files and sockets only at its edge', () => {
    const wrong = IMPORTS.filter(({ from, to }) => !AT_THE_EDGE.has(from) && OUTSIDE.test(to));
    expect(wrong.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('keeps packages out of the stages', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) => PURE.has(from) && !/\.tsx?$/.test(to) && !(from === 'model' && to === 'zod'),
    );
    expect(wrong.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('ships no test', () => {
    expect(INNER.filter(({ to }) => isTest(to)).map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });
});
