import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeBytes } from './charset.ts';
import type { FetchOptions } from './fetch/fetcher.ts';
import { isUrl, parseUrlLines } from './formats/list-urls.ts';
import { linesOf } from './lines-of.ts';
import { readAll, type Opened } from './opened.ts';
import { unreadable, type Source } from './read-bytes.ts';
import type { UrlReader } from './read-urls.ts';
import type { ReadResult } from './result.ts';
import { RULES_NONE, type SiteRules } from './site-rules.ts';
import { sniffFormat } from './sniff.ts';
import { loadSources, type SourcesTable } from './sources-table.ts';
import { troubleOf } from './trouble.ts';
import { openable, openTrouble, walk } from './walk.ts';

/** How inputs are expanded and fetched. */
export interface ReadOptions extends FetchOptions {
  /** every file and stdin holds JSON Lines */
  readonly jsonLines?: boolean;
  /** fetch what lists of addresses, sitemaps and feeds in files lead to; those given as URLs are always followed */
  readonly follow?: boolean;
  /** pages fetched from lists, at most */
  readonly most?: number;
  /** file that remembers which entries of feeds and lists were read, so that only new ones are */
  readonly state?: string | null;
  /** a person's rules for single sites */
  readonly rules?: SiteRules;
  /** told of what is left out by rule and is no failure: our own ledgers and dossiers in a folder */
  readonly onLeftOut?: (file: string, reason: string) => void;
}

/** A single document larger than this is refused; archives and JSON Lines are streamed and have no limit. */
const LIMIT_BYTES = 32 * 1024 * 1024;
const HEAD_BYTES = 4096;

/**
 * Read files, folders (with all below them, in order of name), addresses, and `-` for stdin. Results come in the order
 * of the inputs; an input that fails is a result, never an exception.
 */
export function readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  return readAll(openInputs(inputs, options));
}

/** The same, not yet read: for whoever reads several side by side. */
export async function* openInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<Opened> {
  const opener = new InputOpener(options);
  try {
    for (const input of inputs) yield* opener.open(input);
  } finally {
    await opener.close();
  }
}

const trouble = (source: Source, reason: string): Opened => ({ kind: 'result', result: unreadable(source, reason) });

/** Opens inputs one after the other; lives as long as one call, for the tables of sources and the ids given so far. */
class InputOpener {
  readonly #options: ReadOptions;
  /** made with the first address, as few runs fetch anything */
  #urls: UrlReader | null = null;
  readonly #rules: SiteRules;
  readonly #sources = new Map<string, SourcesTable>();
  readonly #ids = new Set<string>();

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#rules = options.rules ?? RULES_NONE;
  }

  async close(): Promise<void> {
    await this.#urls?.close();
  }

  async #urlReader(): Promise<UrlReader> {
    const { UrlReader } = await import('./read-urls.ts');
    return (this.#urls ??= new UrlReader(this.#options));
  }

  async *open(input: string): AsyncGenerator<Opened> {
    if (input === '-') return yield* this.#stream(process.stdin, '-');
    if (isUrl(input)) return yield* (await this.#urlReader()).open(input);
    if (/^file:\/\//i.test(input)) return yield* this.#fileUrl(input);
    const found = await stat(await openable(input)).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) return yield trouble({ name: input, url: null }, openTrouble(found));
    if (found.isDirectory()) return yield* this.#folder(input);
    yield* guarded(input, found.isFile() ? this.#file(input) : this.#stream(createReadStream(input), input));
  }

  async *#fileUrl(url: string): AsyncGenerator<Opened> {
    let file: string;
    try {
      file = fileURLToPath(url);
    } catch {
      return yield trouble({ name: url, url: null }, 'is no address of a file on this machine; give its path');
    }
    yield* this.open(file);
  }

  async *#folder(folder: string): AsyncGenerator<Opened> {
    let count = 0;
    for await (const found of walk(folder)) {
      count++;
      if (found.kind === 'own') {
        this.#options.onLeftOut?.(found.file, found.reason);
        continue;
      }
      if (found.kind === 'file') yield* guarded(found.file, this.#file(found.file));
      else yield trouble({ name: found.file, url: null }, found.reason);
    }
    if (count === 0)
      yield trouble(
        { name: folder, url: null },
        'holds no file that could be an article; give a folder with .html or .txt files',
      );
  }

  async *#file(file: string): AsyncGenerator<Opened> {
    const at = await openable(file);
    if (this.#options.jsonLines || /\.(?:jsonl|ndjson)$/i.test(file))
      return yield* this.#lines(createReadStream(at), file);
    const head = await readHead(at);
    const format = sniffFormat(head, file, null);
    if (format === 'warc' || (format === 'gzip' && /\.warc\.gz$/i.test(file)))
      return yield* this.#archive(createReadStream(at), file);
    if (format === 'zip' && /\.wacz$/i.test(file)) {
      const { streamZip } = await import('./formats/open-zip.ts');
      return yield* this.#archive(streamZip(createReadStream(at), /^archive\/.*\.warc(?:\.gz)?$/i), file);
    }
    if (format === 'json-lines') return yield* this.#lines(createReadStream(at), file);
    const { size } = await stat(at);
    if (size > LIMIT_BYTES)
      return yield trouble(
        { name: file, url: null },
        `is ${Math.ceil(size / 1048576)} MB, more than the ${LIMIT_BYTES / 1048576} MB that one article may have; cut it into its articles`,
      );
    const { rows, wrong } = await this.#sourcesOf(path.dirname(file));
    if (wrong !== null) yield trouble({ name: wrong.file, url: null }, wrong.reason);
    yield* this.#document(await readFile(at), {
      name: file,
      id: this.#newId(file),
      url: null,
      given: rows.get(path.basename(file)) ?? {},
      rules: this.#rules,
    });
  }

  /** One document; a list of addresses is followed if that was asked for. */
  async *#document(bytes: Uint8Array, source: Source): AsyncGenerator<Opened> {
    const format = sniffFormat(bytes, source.name, null);
    const listed =
      format === 'text' && bytes.length < 1_000_000 ? parseUrlLines((await decodeBytes(bytes, null)).text) : null;
    if (listed && !this.#options.follow)
      return yield trouble(source, `is a list of ${listed.pages.length} addresses; give --follow to fetch them`);
    if (
      this.#options.follow &&
      (listed || format === 'sitemap' || format === 'opml' || format === 'feed' || format === 'json-feed')
    )
      return yield* (await this.#urlReader()).followBytes(bytes, source.name);
    yield { kind: 'document', bytes, source };
  }

  /** The base name; the whole path where another file of that name came before. */
  #newId(file: string): string {
    const base = path.basename(file);
    const id = this.#ids.has(base) ? path.normalize(file) : base;
    this.#ids.add(id);
    return id;
  }

  /** What comes through a pipe: stdin, a named pipe, `<(…)` of the shell. */
  async *#stream(stream: NodeJS.ReadableStream, name: string): AsyncGenerator<Opened> {
    if (this.#options.jsonLines) return yield* this.#lines(stream, name);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Buffer);
      size += bytes.length;
      if (size > LIMIT_BYTES)
        return yield trouble(
          { name, url: null },
          `is more than the ${LIMIT_BYTES / 1048576} MB that one article may have; use --jsonl for many`,
        );
      chunks.push(bytes);
    }
    yield* this.#document(Buffer.concat(chunks), { name, url: null, rules: this.#rules });
  }

  async *#archive(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Opened> {
    const { openArchive } = await import('./read-many.ts');
    yield* openArchive(chunks, { name, url: null, rules: this.#rules });
  }

  async *#lines(stream: NodeJS.ReadableStream, name: string): AsyncGenerator<Opened> {
    const { openJsonLines } = await import('./json-lines.ts');
    yield* openJsonLines(linesOf(stream), { name, rules: this.#rules });
  }

  /** The rows of a folder's `sources.csv`; what is wrong with it only the first time. */
  async #sourcesOf(folder: string): Promise<{
    readonly rows: SourcesTable['rows'];
    readonly wrong: { readonly file: string; readonly reason: string } | null;
  }> {
    const known = this.#sources.get(folder);
    const { file, rows, trouble: wrong } = known ?? (await loadSources(folder));
    if (!known) this.#sources.set(folder, { file, rows, trouble: wrong });
    return { rows, wrong: known || wrong === null ? null : { file, reason: wrong } };
  }
}

/** A file that the system fails to give (gone meanwhile, a bad disk), or a reader at, is a result like any other. */
async function* guarded(name: string, opened: AsyncGenerator<Opened>): AsyncGenerator<Opened> {
  try {
    yield* opened;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const reason =
      'syscall' in error ? openTrouble(error) : `could not be read (${troubleOf(error)}); check that the file is whole`;
    yield trouble({ name, url: null }, reason);
  }
}

async function readHead(file: string | Buffer): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
