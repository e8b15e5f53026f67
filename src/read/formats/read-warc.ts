import { BrokenError, troubleOf } from '../trouble.ts';
import { parseHead, pageIn, type Head } from './archived-answer.ts';
import { ByteQueue } from './byte-queue.ts';

/** A page out of an archive: what was answered when it was asked for. */
interface ArchivedPage {
  readonly url: string;
  readonly date: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** What an archive yields, record by record: a page, or a record that could not be read. */
export type ArchiveEntry =
  | { readonly kind: 'page'; readonly page: ArchivedPage }
  | { readonly kind: 'broken'; readonly id: string; readonly reason: string };

/** One page unpacks to no more than this. */
const PAGE_BYTES_MOST = 16 * 1024 * 1024;
const HEAD_BYTES_MOST = 64 * 1024;

/**
 * The pages of a WARC (ISO 28500), plain or compressed, one at a time: memory stays that of the largest page.
 * Redirects, pictures and other records are passed over. A page that cannot be read is named, and the next is read; a
 * cut or broken record is named and ends the archive, as nothing after it can be found.
 */
export async function* readWarc(source: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  let packing: string | null = null;
  const queue = new ByteQueue(
    unpacked(source, (message) => {
      packing = message;
    }),
  );
  let url = 'its first record';
  for (let number = 1; ; number++) {
    await queue.skipBlankLines();
    const lines = await queue.head(HEAD_BYTES_MOST);
    if (lines === '' && packing === null) return;
    const head = parseHead(lines ?? '');
    const written = head.fields.get('content-length') ?? '';
    // a fraction or a number beyond all files would never be taken whole
    const length = /^\d{1,15}$/.test(written) ? Number(written) : NaN;
    if (lines === null || packing !== null || !head.start.startsWith('WARC/') || !(length >= 0)) {
      const why = packing ?? (lines === null ? 'it ends inside a record' : `record ${number} has no head of a WARC`);
      yield {
        kind: 'broken',
        id: url,
        reason: `the archive is cut or broken after it (${why as string}); what came before was read`,
      };
      return;
    }
    url = head.fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? url;
    const isPage = /^(?:response|resource)$/i.test(head.fields.get('warc-type') ?? '') && /^https?:/i.test(url);
    const isLarge = length > PAGE_BYTES_MOST;
    const block = isPage && !isLarge ? await queue.take(length) : (await queue.skip(length)) ? new Uint8Array(0) : null;
    if (block === null) {
      yield {
        kind: 'broken',
        id: url,
        reason: `ends before its record (number ${number}) does; the archive is cut short`,
      };
      return;
    }
    if (isPage) yield* entryOf(url, head, isLarge ? null : block, number);
  }
}

/** The page of a record, nothing where it holds none, or why it cannot be read; `block` is null where it is too large. */
async function* entryOf(
  url: string,
  head: Head,
  block: Uint8Array | null,
  number: number,
): AsyncGenerator<ArchiveEntry> {
  if (block === null) {
    const reason = `is larger than ${PAGE_BYTES_MOST / 1048576} MB, too large for one page`;
    yield { kind: 'broken', id: url, reason };
    return;
  }
  try {
    const page = await pageIn(block, head, PAGE_BYTES_MOST);
    if (page !== null) yield { kind: 'page', page: { url, date: head.fields.get('warc-date') ?? null, ...page } };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    yield {
      kind: 'broken',
      id: url,
      reason: `record ${number} of the archive ${error instanceof BrokenError ? error.message : `could not be read: ${troubleOf(error)}`}`,
    };
  }
}

/**
 * The archive without its compression (one gzip member a record). Ends where a member is broken or cut, and says so.
 */
async function* unpacked(
  source: AsyncIterable<Uint8Array>,
  onBroken: (message: string) => void,
): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first.value;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all();
    return;
  }
  const { Readable } = await import('node:stream');
  const { createGunzip } = await import('node:zlib');
  const packed = Readable.from(all());
  const gunzip = createGunzip();
  packed
    .on('error', (error) => {
      gunzip.destroy(error);
    })
    .pipe(gunzip);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    onBroken(troubleOf(error));
  }
}
