/** `npm run kernel`: builds the WebAssembly of both engines from its AssemblyScript. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';
import { packageRoot } from '../src/package-root.ts';

/** Kernels in `models/`, each with its source. */
export const KERNELS = {
  'encoder-kernel.wasm': 'src/engine/best/kernel.as',
  'linear-kernel.wasm': 'src/learn/linear-kernel.as',
} as const;
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

/** The bytes that a kernel's source compiles to; the same for the same compiler. Throws with its messages. */
export async function compileKernel(name: keyof typeof KERNELS): Promise<Uint8Array> {
  const source = readFileSync(path.join(packageRoot(), KERNELS[name]), 'utf8');
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const name of Object.keys(KERNELS) as (keyof typeof KERNELS)[])
    writeFileSync(path.join(packageRoot(), 'models', name), await compileKernel(name));
