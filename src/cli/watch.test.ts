import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-cli-watch-'));
const data = path.join(folder, 'desk');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hearsay = (...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['bin/hearsay.js', 'watch', ...args, '--data', data], { cwd: ROOT, encoding: 'utf8' });

const inbox = path.join(folder, 'inbox');
const report = (name: string, publisher: string, day: string, text: string): void =>
  writeFileSync(path.join(inbox, name), `---\npublisher: ${publisher}\npublishedAt: ${day}\n---\n${text}\n`);

describe('hearsay watch', () => {
  it('watches a folder, prints what turned once, and lists how it does', async () => {
    mkdirSync(inbox);
    const added = hearsay('add', inbox, '--every', '5s');
    expect([added.status, added.stdout]).toEqual([0, expect.stringMatching(/^w_[0-9a-z]+ /)]);
    expect(hearsay('run', '--once')).toMatchObject({ status: 0, stdout: '' });
    report(
      'one.txt',
      'The Quay Post',
      '2031-05-02',
      'Norland will close the port of Ostia on Monday, a government official said on Friday.',
    );
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(hearsay('run', '--once')).toMatchObject({ status: 0, stdout: '' });
    report(
      'two.txt',
      'Morning Ledger',
      '2031-05-03',
      'Norland will not close the port of Ostia, Harbour Minister Dora Reed said on Saturday.',
    );
    // until it is ended, as a keeper of services would
    const child = spawn(process.execPath, ['bin/hearsay.js', 'watch', 'run', '--json', '--data', data], { cwd: ROOT });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    for (let i = 0; i < 300 && !out.includes('\n'); i++) await new Promise((resolve) => setTimeout(resolve, 100));
    const code = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; line: string });
    expect(lines).toMatchObject([{ kind: 'denied', line: expect.stringMatching(/^Denied by Dora Reed/) }]);
    expect(hearsay('run', '--once')).toMatchObject({ status: 0, stdout: '' });
    const listed = hearsay('list').stdout;
    expect(listed).toMatch(/folder {2}.*inbox\n {4}well; answered .*; gave something /);
    expect(hearsay('remove', inbox).status).toBe(0);
    expect(hearsay('remove', inbox)).toMatchObject({ status: 1, stderr: expect.stringMatching(/nothing of the name/) });
  }, 120_000);

  it.each([
    [['add', 'nowhere at all'], 1, /words are watched with --search/],
    [['add', 'https://paper.example/feed', '--every', 'often'], 2, /such as 10m/],
    [['add', 'https://paper.example/feed', '--every', '1s'], 1, /too short/],
    [['add', 'https://paper.example/in', '--hook', '--search'], 1, /give one/],
    [['run', '--desk', 'here'], 1, /is no address/],
  ])('says what to do: %j', (args, status, said) =>
    expect(hearsay(...args)).toMatchObject({ status, stderr: expect.stringMatching(said) }),
  );

  it('prints the secret of a hook once, and lists its host alone', () => {
    const added = hearsay('add', 'https://news.example/in/secret-path', '--hook');
    expect(added.stdout).toMatch(/^w_[0-9a-z]+ news\.example\nwhsec_[\w+/=]{32}\n$/);
    expect(hearsay('add', 'https://news.example/in/secret-path', '--hook').stdout).not.toContain('whsec');
    const listed = hearsay('list').stdout + hearsay('list', '--json').stdout;
    expect(listed).toContain('news.example');
    expect(listed).not.toMatch(/secret-path|whsec/);
  });
});
