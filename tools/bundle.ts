/**
 * Part of `npm run build`: what a page loads, each in one file of `dist/browser/`; the command line and its workers in few
 * files of `dist/cli/`, which start sooner than the modules that they are made of. Beside them the licences of the packages
 * that went in.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = path.join(import.meta.dirname, '../..');
const SRC = path.join(ROOT, 'dist/src');
const DIST = path.join(ROOT, 'dist');

async function bundleForPages(): Promise<void> {
  const files = { 'reader.js': 'index.js', 'worker.js': 'worker.js' };
  const modules: string[] = [];
  for (const [name, entry] of Object.entries(files)) {
    const bundle = await rolldown({ input: path.join(SRC, 'browser', entry), platform: 'browser' });
    const { output } = await bundle.write({
      file: path.join(DIST, 'browser', name),
      format: 'es',
      minify: true,
      codeSplitting: false,
    });
    const left = output.flatMap((part) => (part.type === 'chunk' ? [...part.imports, ...part.dynamicImports] : []));
    if (left.length > 0) throw new Error(`${name} would ask for ${left.join(', ')}, which no browser has`);
    modules.push(...modulesIn(output));
  }
  writeLicences('browser', modules);
}

/** Packages that few commands ask for, and those that need not be installed, stay where they are. */
const LEFT_OUT: (string | RegExp)[] = [
  /^node:/,
  /^@modelcontextprotocol\//,
  'fast-xml-parser',
  'feedsmith',
  'libsql',
  'mammoth',
  'pg',
  'postal-mime',
  'unpdf',
];

async function bundleForCommandLine(): Promise<void> {
  rmSync(path.join(DIST, 'cli'), { recursive: true, force: true }); // names of parts change
  const input = { hearsay: path.join(SRC, 'cli/main.js'), 'read-worker': path.join(SRC, 'cli/read-worker.js') };
  const bundle = await rolldown({ input, platform: 'node', external: LEFT_OUT });
  const { output } = await bundle.write({ dir: path.join(DIST, 'cli'), format: 'es', chunkFileNames: '[name].js' });
  writeLicences('cli', modulesIn(output));
}

type Output = Awaited<ReturnType<Awaited<ReturnType<typeof rolldown>>['write']>>['output'];

function modulesIn(output: Output): string[] {
  return output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
}

function writeLicences(folder: string, modules: readonly string[]): void {
  const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
  const licences = [...packages].sort().map((from) => {
    const file = readdirSync(from).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined) throw new Error(`${from} has no licence beside it`);
    return `${path.relative(path.join(ROOT, 'node_modules'), from)}\n\n${readFileSync(path.join(from, file), 'utf8')}`;
  });
  writeFileSync(path.join(DIST, folder, 'LICENSES.txt'), licences.join('\n\n'));
}

await bundleForPages();
await bundleForCommandLine();
