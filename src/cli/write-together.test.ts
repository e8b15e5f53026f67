import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from './command-error.ts';
import { folderTrouble, writeTogether } from './write-together.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeTogether', () => {
  it('makes the folder and writes over what an earlier run wrote', async () => {
    const out = path.join(folder, 'new', 'dossier');
    await writeTogether(out, { 'a.txt': 'old', 'b.txt': 'old' });
    await writeTogether(out, { 'a.txt': 'one', 'b.txt': 'two' });
    expect(readdirSync(out).map((name) => [name, readFileSync(path.join(out, name), 'utf8')])).toEqual([
      ['a.txt', 'one'],
      ['b.txt', 'two'],
    ]);
  });

  it('writes nothing where one file cannot be written, and says where', async () => {
    writeFileSync(path.join(folder, 'a.txt'), 'old');
    mkdirSync(path.join(folder, 'b.txt'));
    const failure = await writeTogether(folder, { 'a.txt': 'one', 'b.txt': 'two' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CommandError);
    expect((failure as Error).message).toBe(
      `${folder}: b.txt is a folder there; move it away; nothing was written, what stood there is unchanged`,
    );
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('old');
  });

  it('clears away what a killed process left, and nothing else', async () => {
    for (const name of ['.a.txt.999999999.tmp', `.a.txt.${process.ppid}.tmp`, '.notes.999999999.tmp'])
      writeFileSync(path.join(folder, name), 'half');
    await writeTogether(folder, { 'a.txt': 'one' });
    expect(readdirSync(folder)).toEqual([`.a.txt.${process.ppid}.tmp`, '.notes.999999999.tmp', 'a.txt']);
  });
});

describe('folderTrouble', () => {
  it.each([
    ['', 'names no folder; give one, for example --out dossier'],
    ['there', null],
    ['not/yet/there', null],
    ['file', 'is a file; --out wants a folder, give another name'],
    ['x'.repeat(300), 'has too long a name'],
  ])('%j', async (name, expected) => {
    mkdirSync(path.join(folder, 'there'));
    writeFileSync(path.join(folder, 'file'), '');
    expect(await folderTrouble(name && path.join(folder, name))).toBe(expected);
  });

  it('sees a file on the way', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    expect(await folderTrouble(path.join(folder, 'file', 'sub'))).toMatch(/a file|through a file/);
  });
});
