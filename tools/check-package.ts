/**
 * `npm run test:package`: packs the package, installs it in an empty folder as a user would, and tries the command and
 * `import` there with Node 20, 22 and 24. The Nodes come from the registry (packages without scripts); one that cannot
 * be had there is named and left out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageTroubles, packInto } from './package-checks.ts';

/** Newest releases in the registry that were tried. */
const NODES: readonly string[] = ['20.20.2', '22.23.3', '24.9.0'];
const INSTALL: readonly string[] = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-package-'));
const place = path.join(folder, 'empty');
mkdirSync(place);
execFileSync('npm', [...INSTALL, '--prefix', place, packInto(folder)], { stdio: 'inherit' });
let failed = false;
const report = (version: string, troubles: readonly string[]): void => {
  failed ||= troubles.length > 0;
  const lines = troubles.length === 0 ? ['the installed package works'] : troubles;
  for (const line of lines) process.stdout.write(`Node ${version}: ${line}\n`);
};
report(process.versions.node, packageTroubles(process.execPath, place));
for (const version of NODES.filter((v) => v !== process.versions.node)) {
  const home = path.join(folder, version);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const got = spawnSync('npm', [...INSTALL, '--prefix', home, `${name}@${version}`], { encoding: 'utf8' });
  const node = path.join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (got.status === 0) report(version, packageTroubles(node, place));
  else process.stdout.write(`Node ${version}: not tried, as the registry has no ${name}@${version}\n`);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
