import { createContext, Script } from 'node:vm';
import { TaskTrouble } from '../readers.ts';

const CALL = new Script('run()');
let context: { run: () => void } | null = null;

/**
 * What `run` gives. It is stopped, whatever it is at, where it takes longer than so many seconds: then throws a
 * `TaskTrouble`. What it does at a later turn of the loop is not counted.
 */
export function stoppedAfter<T>(seconds: number, run: () => T): T {
  let made: { readonly value: T } | null = null;
  context ??= createContext({ run: () => {} }) as { run: () => void };
  context.run = () => {
    made = { value: run() };
  };
  try {
    CALL.runInContext(context, { timeout: seconds * 1000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new TaskTrouble(tookLonger(seconds));
    throw error;
  }
  return made!.value;
}

/** What is said of what took longer than so many seconds. */
export function tookLonger(seconds: number): string {
  return `took longer than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}; set aside`;
}
