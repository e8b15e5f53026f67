import { describe, expect, it } from 'vitest';
import { inOrder } from '../in-order.ts';
import { CommandError } from './command-error.ts';
import { Pool, type PoolSettings } from './pool.ts';

/** A worker that does what its tasks say. */
const WORKER = `
import { parentPort, workerData } from 'node:worker_threads';
if (workerData === 'gone') process.exit(4);
if (workerData === 'slow') await new Promise((ready) => setTimeout(ready, 1500));
parentPort.postMessage(workerData === 'broken' ? { fatal: 'no models' } : { ready: 'a note' });
parentPort.on('message', (task) => {
  if (task === 'hang') for (;;);
  if (task === 'exit') process.exit(3);
  if (task === 'throw') throw new Error('a parser broke');
  if (task === 'memory') for (const all = []; ; ) all.push(new Array(1e5).fill(Math.random()));
  if (task === 'fault') return parentPort.postMessage({ fault: 'could not' });
  setTimeout(() => parentPort.postMessage({ result: task + '!' }), task.length % 3);
});`;
const pool = (jobs: number, data?: string, settings: Partial<PoolSettings> = {}): Pool =>
  new Pool({
    module: new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`),
    jobs,
    data,
    seconds: 2,
    megabytes: 64,
    young: 16,
    ...settings,
  });

async function* of(items: readonly string[]): AsyncGenerator<string> {
  yield* items;
}

async function told(workers: Pool, tasks: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  const run = (task: string): Promise<string> =>
    workers.run(task).then(String, (error: Error) => `${error.name}: ${error.message}`);
  for await (const line of inOrder(of(tasks), { most: 6 }, run)) lines.push(line);
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

  it('does not count how long a worker takes to begin', async () => {
    expect(await told(pool(2, 'slow', { seconds: 1 }), ['a', 'hang', 'b'])).toEqual([
      'a!',
      'TaskTrouble: took longer than 1 second; set aside',
      'b!',
    ]);
  }, 60_000);

  it('calls nothing late that was done while this thread was busy', async () => {
    const workers = pool(1, undefined, { seconds: 1 });
    await workers.run('ready');
    const task = workers.run('a');
    await new Promise((resolve) => setImmediate(resolve));
    for (const until = Date.now() + 1500; Date.now() < until;);
    expect(await task).toBe('a!');
    await workers.close();
  });

  it('starts no worker once it is closed', async () => {
    const workers = pool(2, 'slow');
    const tasks = Promise.allSettled(['a', 'b'].map((task) => workers.run(task)));
    await workers.close();
    expect((await tasks).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(workers.run('c')).rejects.toThrow('the workers were ended');
  });

  it('hands on once what its workers say when they begin', async () => {
    const notes: unknown[] = [];
    const workers = pool(2, undefined, { onReady: (note) => notes.push(note) });
    await told(workers, ['a', 'b', 'exit', 'c']);
    expect(notes).toEqual(['a note']);
  });

  it.each([
    ['broken', 'no models'],
    ['gone', 'no worker could begin: exit code 4'],
  ])('where no worker can begin (%s), says why to every task, and starts no more', async (data, why) => {
    const workers = pool(2, data);
    const tasks = await Promise.allSettled(['a', 'b', 'c', 'd'].map((task) => workers.run(task)));
    expect(tasks.map((task) => task.status === 'rejected' && task.reason)).toEqual(
      tasks.map(() => new CommandError(why)),
    );
    await expect(workers.run('e')).rejects.toThrow(CommandError);
    await workers.close();
  });
});
