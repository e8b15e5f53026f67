import { CommandError, fileTrouble } from './command-error.ts';

/** Whoever read our output has closed it (`hearsay read … | head -1`): a reason to stop at once and to say nothing. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/**
 * Let errors of stdout and stderr come to those who write. Without a listener Node ends the process with a stack; a
 * message that nobody reads any more is no reason to stop.
 */
export function listenForWriteErrors(): void {
  for (const stream of [process.stdout, process.stderr])
    if (stream.listenerCount('error') === 0) stream.on('error', () => {});
}

/**
 * Write data to stdout and wait until it is taken, so that memory stays flat behind a slow reader.
 *
 * @throws ReaderGone, or CommandError where the data could not be written (a full disk)
 */
export function writeOut(data: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(data, (error) => {
      if (!error) resolve();
      else
        reject(
          'code' in error && error.code === 'EPIPE'
            ? new ReaderGone('stdout was closed', { cause: error })
            : new CommandError(`the output ${fileTrouble(error)}`, { cause: error }),
        );
    });
  });
}
