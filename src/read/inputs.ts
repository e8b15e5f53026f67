import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseSources } from './given.ts';
import { readJsonLine } from './json-lines.ts';
import { readBytes, unreadable } from './read-bytes.ts';
import type { Given, ReadResult } from './result.ts';
import { sniffFormat } from './sniff.ts';

/** How inputs are expanded and fetched. */
export interface ReadOptions {
  /** every file and stdin holds JSON Lines */
  readonly jsonLines?: boolean;
  /** may URLs lead to private and loopback addresses? */
  readonly allowPrivate?: boolean;
}

/** A single document larger than this is refused; archives and JSON Lines are streamed and have no limit. */
const LIMIT_BYTES = 32 * 1024 * 1024;
/** Files of a folder that are parts of saved pages, not pages. */
const PARTS = /\.(?:css|m?js|json\.map|map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|avi|mov|zip|exe|dll|so|db|sqlite)$/i;

/** Read files, folders (with all below them, in order of name), `-` for stdin. Results come in the order of the inputs. */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const reader = new InputReader(options);
  for (const input of inputs) yield* reader.read(input);
}

/** Reads inputs one after the other; lives as long as one call, for the tables of sources and the ids given so far. */
class InputReader {
  readonly #options: ReadOptions;
  readonly #sources = new Map<string, Promise<ReadonlyMap<string, Given> | Error>>();
  readonly #ids = new Set<string>();

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  async *read(input: string): AsyncGenerator<ReadResult> {
    if (input === '-') return yield* this.#stream(process.stdin, '-');
    const found = await stat(input).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) return yield unreadable({ name: input, url: null }, found.code === 'ENOENT' ? 'does not exist; check the path' : `cannot be opened (${found.message})`);
    if (found.isDirectory()) return yield* this.#folder(input);
    yield* this.#file(input, found.size);
  }

  async *#folder(folder: string): AsyncGenerator<ReadResult> {
    let count = 0;
    for await (const file of walk(folder)) {
      count++;
      yield* this.#file(file, (await stat(file)).size);
    }
    if (count === 0) yield unreadable({ name: folder, url: null }, 'holds no file that could be an article; give a folder with .html or .txt files');
  }

  async *#file(file: string, size: number): AsyncGenerator<ReadResult> {
    if (this.#options.jsonLines || /\.(?:jsonl|ndjson)$/i.test(file)) return yield* this.#lines(createReadStream(file), file);
    if (size > LIMIT_BYTES) return yield unreadable({ name: file, url: null }, `is larger than ${LIMIT_BYTES / 1048576} MB, too large for one article; cut it into its articles`);
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) return yield unreadable({ name: file, url: null }, `cannot be read (${bytes.message})`);
    if (sniffFormat(bytes, file, null) === 'json-lines') return yield* this.#lines(createReadStream(file), file);
    const given = await this.#givenFor(file);
    if (given instanceof Error) yield unreadable({ name: path.join(path.dirname(file), 'sources.csv'), url: null }, given.message);
    const id = this.#newId(file);
    yield* await readBytes(bytes, { name: file, id, url: null, given: given instanceof Error ? {} : given });
  }

  /** The base name; the whole path where another file of that name came before. */
  #newId(file: string): string {
    const base = path.basename(file);
    const id = this.#ids.has(base) ? path.normalize(file) : base;
    this.#ids.add(id);
    return id;
  }

  async *#stream(stream: NodeJS.ReadableStream, name: string): AsyncGenerator<ReadResult> {
    if (this.#options.jsonLines) return yield* this.#lines(stream, name);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Buffer);
      size += bytes.length;
      if (size > LIMIT_BYTES) return yield unreadable({ name, url: null }, `is larger than ${LIMIT_BYTES / 1048576} MB, too large for one article; use --jsonl for many`);
      chunks.push(bytes);
    }
    const bytes = Buffer.concat(chunks);
    if (sniffFormat(bytes, name, null) !== 'json-lines') return yield* await readBytes(bytes, { name, url: null });
    let number = 0;
    for (const line of bytes.toString('utf8').split('\n')) {
      number++;
      if (line.trim() !== '') yield await readJsonLine(line, name, number);
    }
  }

  async *#lines(stream: NodeJS.ReadableStream, name: string): AsyncGenerator<ReadResult> {
    let number = 0;
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      number++;
      if (line.trim() !== '') yield await readJsonLine(line, name, number);
    }
  }

  /** What `sources.csv` beside a file gives for it; an error (once) where the table is no good. */
  async #givenFor(file: string): Promise<Given | Error> {
    const folder = path.dirname(file);
    const known = this.#sources.get(folder);
    const table = await (known ?? this.#remember(folder));
    if (table instanceof Error) return known ? {} : table;
    return table.get(path.basename(file)) ?? {};
  }

  #remember(folder: string): Promise<ReadonlyMap<string, Given> | Error> {
    const table = loadSources(path.join(folder, 'sources.csv'));
    this.#sources.set(folder, table);
    return table;
  }
}

async function loadSources(file: string): Promise<ReadonlyMap<string, Given> | Error> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (text instanceof Error) return text.code === 'ENOENT' ? new Map() : text;
  try {
    return parseSources(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** All files below a folder, in order of their names; hidden ones, `sources.csv` and parts of pages are left out. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'sources.csv' || PARTS.test(entry.name)) continue;
    if (entry.isDirectory()) yield* walk(file);
    else if (entry.isFile()) yield file;
  }
}
