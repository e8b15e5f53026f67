/** The command line: parses arguments, calls the library, prints. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  process.stderr.write(`hearsay ${args.join(' ')}: not built yet\n`);
  return 2;
}
