import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';

/** `--jobs <n>`: how many articles are read side by side. */
export function jobsOption(): Option {
  return new Option('--jobs <n>', 'read so many articles side by side (default: one for each core that there is)')
    .argParser(parseJobs)
    .default(availableParallelism(), 'cores');
}

function parseJobs(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('give a whole number from 1 to 99');
  return Number(value);
}
