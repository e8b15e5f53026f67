import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const BIN = path.join(ROOT, 'bin/hearsay.js');
const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-serve-'));
const running: ChildProcess[] = [];
afterAll(() => {
  for (const one of running) one.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Start `hearsay serve`; resolves with the first line of its stdout. */
function start(...args: readonly string[]): Promise<{ line: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [BIN, 'serve', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
      if (out.includes('\n')) resolve({ line: out, child });
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${out}`)));
  });
}
const run = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' });

describe('hearsay serve', () => {
  it('prints its address on one line, answers there with the sample story, and ends when it is told to', async () => {
    const data = path.join(folder, 'desk');
    const { line, child } = await start('--data', data, '--port', '0', '--sample');
    expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const address = line.trim();
    const answer = await fetch(`${address}open`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const taken = run('serve', '--data', path.join(folder, 'other'), '--port', new URL(address).port);
    expect(taken.status).toBe(1);
    expect(taken.stderr).toContain('is in use by another program; end that one, or name another port with --port');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(run('search', 'telegram', '--data', data).status).toBe(0);
  });

  it('writes no token down, on its outputs or in its folder, whatever comes with it', async () => {
    const data = path.join(folder, 'secret');
    const token = run('token', 'Ida Lund', '--role', 'judge', '--data', data).stdout.trim();
    const { line, child } = await start('--data', data, '--port', '0');
    let said = line;
    child.stdout!.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    const address = line.trim();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const post = (at: string, body: string): Promise<Response> =>
      fetch(`${address}${at}`, { method: 'POST', headers, body });
    expect((await post('api/articles', JSON.stringify({ text: 'The port stays open, Dora Reed said.' }))).status).toBe(
      202,
    );
    expect((await post('api/judgements', `{"verdict": "${token}"`)).status).toBe(400);
    expect((await post('api/judgements', '{"verdict": "accept", "about": "a_1.c1"}')).status).toBe(422);
    expect((await post('api/whose', '{"text": "The port stays open, Dora Reed said."}')).status).toBe(200);
    expect((await fetch(`${address}nothing?token=${token}`, { headers })).status).toBe(404);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    expect(said).not.toContain(token);
    for (const file of readdirSync(data)) expect(readFileSync(path.join(data, file)).includes(token), file).toBe(false);
  });

  it('does not start beyond loopback while nobody has a token, and says how to make one', async () => {
    const data = path.join(folder, 'beyond');
    for (const more of [
      ['--host', '0.0.0.0'],
      ['--origin', 'https://desk.example'],
    ] as const) {
      const refused = run('serve', '--data', data, '--port', '0', ...more);
      expect([refused.status, refused.stdout]).toEqual([1, '']);
      expect(refused.stderr).toContain(`make one with: hearsay token NAME --role administer --data ${data}`);
    }
    const made = run('token', 'Ida Lund', '--role', 'administer', '--data', data);
    expect(made.stdout).toMatch(/^hearsay_[\w-]{43}\n$/);
    expect(run('token', '--data', data).stdout).toMatch(/^administer \d{4}-\d\d-\d\d Ida Lund\n$/);
    const { line } = await start('--data', data, '--port', '0', '--origin', 'https://desk.example');
    expect(line).toBe('https://desk.example/\n');
    expect(run('token', 'Ida Lund', '--drop', '--data', data).status).toBe(0);
    expect(run('token', 'Ida Lund', '--drop', '--data', data).stderr).toContain('has no token of Ida Lund');
  });
});
