/** A worker of commands that read: a task for each message, what came of it for an answer. */
import { parentPort, workerData } from 'node:worker_threads';
import type { EngineName } from '../engine-name.ts';
import { readOpened, type Opened, type ReadResult } from '../read/index.ts';
import { faultOf } from '../readers.ts';
import type { EngineTask, EngineTaskResults } from './engine-tasks.ts';

/** What a worker may be asked to do, and what it makes of it. */
export type ReadTask = EngineTask | { readonly kind: 'read'; readonly opened: Opened };
export interface ReadTaskResults extends EngineTaskResults {
  readonly read: readonly ReadResult[];
}

/** What a worker is started with: the engine it is to load; null where its tasks need none. */
export interface ReadWorkerData {
  readonly engine: EngineName | undefined | null;
}

const { engine } = workerData as ReadWorkerData;
const tasks = engine === null ? null : (await import('./engine-tasks.ts')).openTasks(engine);
if (tasks !== null && 'fatal' in tasks) parentPort!.postMessage(tasks);
else {
  const made = async (task: ReadTask): Promise<ReadTaskResults[ReadTask['kind']]> =>
    task.kind === 'read' ? readOpened(task.opened) : tasks!.run(task);
  parentPort!.on('message', (task: ReadTask) => {
    void made(task)
      .then(
        (result) => ({ result }),
        (error: unknown) => ({ fault: faultOf(task.kind === 'read' ? 'read' : 'annotated', error) }),
      )
      .then((answer) => parentPort!.postMessage(answer));
  });
  parentPort!.postMessage({ ready: tasks?.note ?? null });
}
