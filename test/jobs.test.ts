import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
/** Put before each worker: one that never comes back from a text with these words, or ends on it. */
const HOOK = `
import { isMainThread, parentPort } from 'node:worker_threads';
if (!isMainThread) parentPort.on('message', ({ opened, doc }) => {
  const words = doc?.text ?? new TextDecoder().decode(opened?.bytes);
  if (words.includes('HANG IN ' + (doc ? 'ANNOTATE' : 'READ'))) for (;;);
  if (words.includes('END HERE')) process.exit(9);
});`;

/** A report of its own for each number. */
const report = (n: number): string =>
  `---\npublisher: The Mill Post ${n}\npublishedAt: 2031-05-0${(n % 9) + 1}\n---\nMill ${n} burns\n\nThe paper mill number ${n} in Osterby burned down on Monday, fire chief Ida Lund said.\n\n"Nobody was hurt," Lund told reporters of paper ${n}.\n`;

/** Seconds: long for these, even on a busy machine. */
const LONGEST = '5';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-jobs-'));
  for (let i = 0; i < 14; i++) writeFileSync(path.join(folder, `${10 + i}.txt`), report(i));
  writeFileSync(path.join(folder, '12-never.txt'), 'Fire\n\nHANG IN READ, the fire chief said on Monday in Osterby.\n');
  writeFileSync(path.join(folder, '14-long.txt'), 'Fire\n\nHANG IN ANNOTATE, the fire chief said on Monday.\n');
  writeFileSync(path.join(folder, '16-end.txt'), 'Fire\n\nEND HERE, the fire chief said on Monday in Osterby.\n');
  writeFileSync(path.join(folder, '18-large.txt'), Buffer.alloc(50 * 1024 * 1024, 'The mill burned. '));
});
afterAll(() => rmSync(folder, { recursive: true }));

function hearsay(args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['bin/hearsay.js', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(HOOK)}` },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** What is said of inputs, without progress. */
const said = (err: string): string[] =>
  err
    .split('\n')
    .filter((line) => line.startsWith(folder))
    .map((line) => line.slice(folder.length + 1));
const texts = (): string[] => readdirSync(folder).filter((name) => /^\d+\.txt$/.test(name));

describe('one that hangs, one that ends its worker, one of 50 MB among others', () => {
  it.each([1, 2])(
    'read --jobs %i: each is named, the rest is read in order',
    async (jobs) => {
      const { code, out, err } = await hearsay(['read', folder, '--jobs', String(jobs), '--seconds', LONGEST]);
      expect(said(err)).toEqual([
        '12-never.txt: took longer than 5 seconds; set aside',
        '16-end.txt: ended the worker that read it (exit code 9); set aside',
        '18-large.txt: is 50 MB, more than the 32 MB that one article may have; cut it into its articles',
      ]);
      const ids = out
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { id: string }).id);
      expect(ids).toEqual(
        [...texts(), '14-long.txt'].sort((a, b) => (a.replace('-', '.') < b.replace('-', '.') ? -1 : 1)),
      );
      expect(code).toBe(1);
    },
    60_000,
  );

  it('trace: each is named, and the ledger is that of the others, with one worker, two or none', async () => {
    const ledgers = await Promise.all(
      [1, 2].map(async (jobs) => {
        const to = path.join(folder, `.out-${jobs}`);
        const args = ['--model', 'fast', '--seconds', LONGEST, '--out', to, '--jobs', String(jobs)];
        const { code, err } = await hearsay(['trace', folder, ...args]);
        expect(said(err)).toEqual([
          '12-never.txt: took longer than 5 seconds; set aside',
          '14-long.txt: took longer than 5 seconds; set aside',
          '16-end.txt: ended the worker that read it (exit code 9); set aside',
          '18-large.txt: is 50 MB, more than the 32 MB that one article may have; cut it into its articles',
        ]);
        expect(code).toBe(1);
        return readFileSync(path.join(to, 'ledger.json'), 'utf8');
      }),
    );
    expect(ledgers[0]).toBe(ledgers[1]);
    const here = path.join(folder, '.out-here');
    const some = texts()
      .slice(0, 8)
      .map((name) => path.join(folder, name));
    // one more is enough for workers to annotate
    const both = await Promise.all(
      [some, [...some, path.join(folder, '12-never.txt')]].map(async (files, i) => {
        await hearsay(['trace', ...files, '--out', `${here}${i}`, '--seconds', LONGEST]);
        return readFileSync(path.join(`${here}${i}`, 'ledger.json'), 'utf8');
      }),
    );
    expect(both[0]).toBe(both[1]);
    expect((JSON.parse(ledgers[0]!) as { articles: unknown[] }).articles).toHaveLength(14);
  }, 120_000);

  it('trace of few: one that hangs is named, and the ledger is that of the others', async () => {
    const files = ['10.txt', '12-never.txt', '16-end.txt', '11.txt'].map((name) => path.join(folder, name));
    const to = path.join(folder, '.out-few');
    const { code, err } = await hearsay(['trace', ...files, '--model', 'fast', '--seconds', LONGEST, '--out', to]);
    expect(said(err)).toEqual([
      '12-never.txt: took longer than 5 seconds; set aside',
      '16-end.txt: ended the worker that read it (exit code 9); set aside',
    ]);
    expect(code).toBe(1);
    const { articles } = JSON.parse(readFileSync(path.join(to, 'ledger.json'), 'utf8')) as { articles: unknown[] };
    expect(articles).toHaveLength(2);
  }, 60_000);

  it('add: each is named, the rest is added in order, and what is there already is not read again', async () => {
    const added = await Promise.all(
      [1, 2].map(async (jobs) => {
        const args = ['--case', 'mills', '--seconds', LONGEST, '--data', path.join(folder, `.desk-${jobs}`)];
        const first = await hearsay(['add', folder, '--jobs', String(jobs), ...args]);
        expect(said(first.err)).toEqual([
          '12-never.txt: took longer than 5 seconds; set aside',
          '14-long.txt: took longer than 5 seconds; set aside',
          '16-end.txt: ended the worker that read it (exit code 9); set aside',
          '18-large.txt: is 50 MB, more than the 32 MB that one article may have; cut it into its articles',
        ]);
        expect(first.code).toBe(1);
        expect(first.out.replaceAll(/a_\w+ /g, '')).toBe(
          texts()
            .map((name) => `new     ${name}\n`)
            .join(''),
        );
        return (await hearsay(['export', 'ledger.json', ...args.slice(0, 2), ...args.slice(4)])).out;
      }),
    );
    expect(added[0]).toBe(added[1]);
    const again = await hearsay([
      'add',
      folder,
      '--case',
      'mills',
      '--seconds',
      LONGEST,
      '--data',
      `${folder}/.desk-2`,
    ]);
    expect(again.out.replaceAll(/a_\w+ /g, '')).toBe(
      texts()
        .map((name) => `same    ${name}\n`)
        .join(''),
    );
  }, 120_000);
});
