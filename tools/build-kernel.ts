/** `npm run kernel`: builds the encoder's WebAssembly from its AssemblyScript. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';
import { packageRoot } from '../src/package-root.ts';

const SOURCE = path.join(packageRoot(), 'src/engine/best/kernel.as');
const TARGET = path.join(packageRoot(), 'models/encoder-kernel.wasm');
const OPTIONS = [
  'kernel.ts',
  '-o',
  'kernel.wasm',
  '-O3',
  '--converge',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
];

/** The bytes that the kernel's source compiles to; the same for the same compiler. Throws with its messages. */
export async function compileKernel(): Promise<Uint8Array> {
  const source = readFileSync(SOURCE, 'utf8');
  const written = new Map<string, Uint8Array | string>();
  const { error, stderr } = await asc.main([...OPTIONS, '--importMemory', '--lowMemoryLimit', '1024'], {
    readFile: (name) => (name === 'kernel.ts' ? source : null),
    writeFile: (name, contents) => void written.set(name, contents),
    listFiles: () => [],
  });
  const bytes = written.get('kernel.wasm');
  if (error || !(bytes instanceof Uint8Array)) throw new Error(`the kernel does not compile: ${stderr.toString()}`);
  return bytes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(TARGET, await compileKernel());
