/** A file out of a zip, whole. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An input that is refused in words that are for the reader as they stand. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

const ENTRY_BYTES_MOST = 64 * 1024 * 1024;

/**
 * The files of a small zip whose names a pattern takes. Throws where the zip is broken or a file unpacks to more than
 * 64 MB.
 */
export async function unzipEntries(bytes: Uint8Array, wanted: RegExp): Promise<ZipEntry[]> {
  const { unzipSync } = await import('fflate');
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      if (originalSize > ENTRY_BYTES_MOST)
        throw new Error(`${name} unpacks to more than ${ENTRY_BYTES_MOST / 1048576} MB`);
      return true;
    },
  });
  return Object.entries(files).map(([name, content]) => ({ name, bytes: content }));
}

/** What a zip holds, by its list of names. */
export async function zipKind(bytes: Uint8Array): Promise<'docx' | 'wacz' | 'other'> {
  const { unzipSync } = await import('fflate');
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  if (names.includes('word/document.xml')) return 'docx';
  return names.some((n) => /^archive\/.*\.warc(?:\.gz)?$/i.test(n)) ? 'wacz' : 'other';
}

/**
 * The chunks of those files of a large zip whose names a pattern takes, as the zip is read: nothing is held but one
 * chunk. One file's chunks follow the other's.
 */
export async function* streamZip(source: AsyncIterable<Uint8Array>, wanted: RegExp): AsyncGenerator<Uint8Array> {
  const { Unzip, UnzipInflate } = await import('fflate');
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const unzip = new Unzip((file) => {
    if (!wanted.test(file.name)) return;
    file.ondata = (error, chunk) => {
      if (error) failure = error;
      else if (chunk.length > 0) ready.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of source) {
    unzip.push(chunk);
    if (failure) throw failure as Error;
    yield* ready;
    ready = [];
  }
  unzip.push(new Uint8Array(0), true);
  if (failure) throw failure as Error;
  yield* ready;
}

/** Bytes handed to the unpacker at once: they can grow a thousandfold before the limit is looked at. */
const STEP_BYTES = 16 * 1024;

/**
 * The zip packed anew without compression, each file as long as it says: for readers that unpack by themselves and
 * trust what the zip says of its sizes. Throws `RefusedError` where all of it unpacks to more than 64 MB.
 */
export async function withoutCompression(bytes: Uint8Array): Promise<Uint8Array> {
  const { Unzip, UnzipInflate, zipSync } = await import('fflate');
  const files = new Map<string, Uint8Array[]>();
  const done: { size: number; failure: Error | null } = { size: 0, failure: null };
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    files.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) {
        done.failure ??= error;
        return;
      }
      done.size += chunk.length;
      if (done.size <= ENTRY_BYTES_MOST) chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && done.size <= ENTRY_BYTES_MOST; at += STEP_BYTES) {
    unzip.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
    if (done.failure) throw done.failure;
  }
  if (done.size > ENTRY_BYTES_MOST)
    throw new RefusedError(
      `unpacks to more than ${ENTRY_BYTES_MOST / 1048576} MB, too large for one document; save its text alone`,
    );
  return zipSync(Object.fromEntries([...files].map(([name, chunks]) => [name, Buffer.concat(chunks)])), { level: 0 });
}
