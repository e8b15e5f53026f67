import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

const REPORT =
  'Mill burns\n\nOSTERBY, March 3, 2025 – A paper mill burned down on Monday, fire chief Ida Lund said.\n\n"Nobody was hurt," Lund told reporters.\n';
/** What someone who installs the package may write first. */
const PROGRAM = `
  import { annotate, joinTitle, Ledger, loadModels, readBytes } from 'hearsay';
  const [result] = await readBytes(new TextEncoder().encode(${JSON.stringify(REPORT)}), { name: 'mill.txt', url: null });
  const ledger = new Ledger();
  ledger.add(result.article, annotate(joinTitle(result.article), loadModels()));
  console.log(ledger.toFile().entities.map((e) => e.name).join());
`;

/** Pack the package, as built, into a folder. Returns the path of the tarball. */
export function packInto(folder: string): string {
  const run = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`npm pack failed: ${run.stderr}`);
  return path.join(folder, run.stdout.trim().split('\n').at(-1)!);
}

/**
 * What does not work of the package installed in a folder, run by a Node: the command, `import`, and the line for a
 * format whose reader is not installed.
 * @param node  path of a Node's program
 */
export function packageTroubles(node: string, folder: string): string[] {
  const input = path.join(folder, 'input');
  mkdirSync(input, { recursive: true });
  writeFileSync(path.join(input, 'mill.txt'), REPORT);
  writeFileSync(path.join(input, 'mill.docx'), zipSync({ 'word/document.xml': Buffer.from('<x/>') }));
  writeFileSync(path.join(input, 'sources.csv'), 'file,publisher\nmill.txt,"Post, Osterby"\n');
  const run = (args: readonly string[]): string => {
    const { stdout, stderr } = spawnSync(node, args, { cwd: folder, encoding: 'utf8' });
    return stdout + stderr;
  };
  const command = path.join('node_modules', 'hearsay', 'bin', 'hearsay.js');
  const out = path.join('out', path.basename(path.dirname(path.dirname(node))));
  const { version } = JSON.parse(readFileSync(path.join(folder, 'node_modules/hearsay/package.json'), 'utf8')) as {
    readonly version: string;
  };
  const traced = run([command, 'trace', 'input', '--out', out]);
  const wanted: readonly (readonly [what: string, said: string, holds: string])[] = [
    ['hearsay --version', run([command, '--version']), version],
    ['hearsay trace', traced, '1 article'],
    ['hearsay trace with a Word file', traced, 'npm install mammoth'],
    ["import('hearsay')", run(['--input-type=module', '--eval', PROGRAM]), 'Ida Lund'],
  ];
  return wanted.flatMap(([what, said, holds]) =>
    said.includes(holds) ? [] : [`${what}: wanted ${holds}; got ${said.slice(0, 2000)}`],
  );
}
