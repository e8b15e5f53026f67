import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const SAMPLE = path.join(ROOT, 'examples/zimmermann-1917');
const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-lasting-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
function hearsay(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/hearsay.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
const place = (name: string): string => path.join(folder, name);

describe('hearsay add, export, check', () => {
  const desk = place('desk');
  const files = readdirSync(SAMPLE).filter((name) => name.endsWith('.txt'));

  it('one article at a time into a case, the ledger is the one that trace writes', () => {
    for (const file of files) {
      const ran = hearsay('add', path.join(SAMPLE, file), '--data', desk, '--case', 'sample', '--json');
      expect(ran.code, ran.err).toBe(0);
      expect(JSON.parse(ran.out)).toMatchObject({ kind: 'new', id: file, version: 1 });
    }
    expect(hearsay('trace', SAMPLE, '--model', 'fast', '--out', place('traced')).code).toBe(0);
    const exported = hearsay('export', 'ledger.json', '--data', desk, '--case', 'sample');
    expect(exported.code, exported.err).toBe(0);
    expect(exported.out === readFileSync(path.join(place('traced'), 'ledger.json'), 'utf8')).toBe(true);
    expect(JSON.parse(exported.out)).toMatchObject({ readBy: 'fast' });
  });

  it('leaves out what is there, and says so', () => {
    const again = hearsay('add', SAMPLE, '--data', desk, '--case', 'sample');
    expect(
      again.out
        .trim()
        .split('\n')
        .every((line) => line.startsWith('same ')),
    ).toBe(true);
    expect(again.err).toContain('is in the ledger already');
    expect(hearsay('check', '--data', desk)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/whole: 8 articles[^]*8 articles are read by the engine fast of version \d[^]*\.bin/),
    });
  });

  it('searches for what must not stand there, and refuses an option that it does not have', () => {
    const lines = (...args: readonly string[]): number =>
      hearsay('search', ...args, '--json', '--data', desk, '--most', '500').out.split('\n').length - 1;
    const [all, without, once] = [lines('Mexico'), lines('Mexico', '-Germany'), lines('Mexico -Germany')];
    expect(without).toBe(once);
    expect(without).toBeGreaterThan(0);
    expect(without).toBeLessThan(all);
    expect(hearsay('search', 'Mexico', '--sepaker', 'Bernstorff', '--data', desk)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--sepaker is no option'),
    });
  });

  it('says what to do where there is no ledger, or nothing to add', () => {
    expect(hearsay('check', '--data', place('nowhere'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds no ledger'),
    });
    expect(hearsay('add', SAMPLE)).toMatchObject({ code: 1, err: expect.stringContaining('--data DIR') });
    writeFileSync(place('empty.txt'), '');
    expect(hearsay('add', place('empty.txt'), '--data', place('new'))).toMatchObject({ code: 1 });
    expect(hearsay('export', 'poem', '--data', desk).code).toBe(2);
  });
});
