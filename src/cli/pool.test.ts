import { describe, expect, it } from 'vitest';
import { CommandError } from './command-error.ts';
import { inOrder, Pool, TaskTrouble } from './pool.ts';

/** A worker that does what its tasks say. */
const WORKER = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (task) => {
  if (task === 'hang') for (;;);
  if (task === 'exit') process.exit(3);
  if (task === 'throw') throw new Error('a parser broke');
  if (task === 'memory') for (const all = []; ; ) all.push(new Array(1e5).fill(Math.random()));
  if (task === 'fault') return parentPort.postMessage({ fault: 'could not' });
  if (task === 'fatal') return parentPort.postMessage({ fatal: 'no models' });
  setTimeout(() => parentPort.postMessage({ result: task + '!' }), task.length % 3);
});`;
const pool = (jobs: number): Pool =>
  new Pool({
    module: new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`),
    jobs,
    seconds: 2,
    megabytes: 64,
  });

async function* of(items: readonly string[]): AsyncGenerator<string> {
  yield* items;
}

async function told(workers: Pool, tasks: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  const run = (task: string): Promise<string> =>
    workers.run(task).then(String, (error: Error) => `${error.name}: ${error.message}`);
  for await (const line of inOrder(of(tasks), 6, run)) lines.push(line);
  await workers.close();
  return lines;
}

describe('Pool', () => {
  it.each([1, 2, 3])('with %i workers gives results in order', async (jobs) => {
    const tasks = Array.from({ length: 40 }, (_, i) => 'x'.repeat(i % 7) + i);
    expect(await told(pool(jobs), tasks)).toEqual(tasks.map((task) => `${task}!`));
  });

  it('sets aside what hangs, ends its worker or takes too much memory, says why, and does all others', async () => {
    expect(await told(pool(2), ['a', 'hang', 'b', 'exit', 'c', 'throw', 'd', 'fault', 'e', 'memory', 'f'])).toEqual([
      'a!',
      'TaskTrouble: took longer than 2 seconds; set aside',
      'b!',
      'TaskTrouble: ended the worker that read it (exit code 3); set aside',
      'c!',
      'TaskTrouble: ended the worker that read it (a parser broke); set aside',
      'd!',
      'TaskTrouble: could not',
      'e!',
      'TaskTrouble: needs more than 64 MB of memory; set aside',
      'f!',
    ]);
  }, 60_000);

  it('tells what no worker can do apart from what one could not', async () => {
    const workers = pool(1);
    await expect(workers.run('fatal')).rejects.toThrow(CommandError);
    await expect(workers.run('fault')).rejects.toThrow(TaskTrouble);
    await workers.close();
  });
});
