/** A line of progress, to stderr. */
export function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
