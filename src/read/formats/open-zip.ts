/** A file out of a zip, whole. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
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
