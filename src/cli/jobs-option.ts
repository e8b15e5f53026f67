import { InvalidArgumentError, type Command } from 'commander';

/** How a command that reads many articles reads them. */
export interface JobsOptions {
  readonly jobs?: number;
  readonly seconds?: number;
}

/** `--jobs <n>`, how many articles are read side by side, and `--seconds <n>`, how long one may take. */
export function withJobs(command: Command): Command {
  return command
    .option(
      '--jobs <n>',
      'read so many articles side by side (default: one for each core that there is)',
      wholeNumber(99),
    )
    .option('--seconds <n>', 'set aside what takes longer to read than this (default: 60)', wholeNumber(9999));
}

function wholeNumber(most: number): (value: string) => number {
  return (value) => {
    if (!/^[1-9]\d{0,3}$/.test(value) || Number(value) > most)
      throw new InvalidArgumentError(`give a whole number from 1 to ${most}`);
    return Number(value);
  };
}
