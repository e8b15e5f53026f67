/**
 * Part of `npm run build`: what a page loads, each in one file of `dist/browser/`, and beside them the licences of the
 * packages that went in.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = path.join(import.meta.dirname, '../..');
const OUT = path.join(ROOT, 'dist/browser');
const FILES: Readonly<Record<string, string>> = { 'reader.js': 'index.js', 'worker.js': 'worker.js' };

const modules = new Set<string>();
for (const [name, entry] of Object.entries(FILES)) {
  const bundle = await rolldown({ input: path.join(ROOT, 'dist/src/browser', entry), platform: 'browser' });
  const { output } = await bundle.write({
    file: path.join(OUT, name),
    format: 'es',
    minify: true,
    codeSplitting: false,
  });
  const left = output.flatMap((part) => (part.type === 'chunk' ? [...part.imports, ...part.dynamicImports] : []));
  if (left.length > 0) throw new Error(`${name} would ask for ${left.join(', ')}, which no browser has`);
  for (const part of output) if (part.type === 'chunk') for (const id of part.moduleIds) modules.add(id);
}

/** Folders of the packages that modules belong to. */
const packages = new Set([...modules].flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
const licences = [...packages].sort().map((folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence beside it`);
  return `${path.relative(path.join(ROOT, 'node_modules'), folder)}\n\n${readFileSync(path.join(folder, file), 'utf8')}`;
});
writeFileSync(path.join(OUT, 'LICENSES.txt'), licences.join('\n\n'));
