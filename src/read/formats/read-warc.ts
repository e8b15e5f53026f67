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

const PAGE_BYTES_MOST = 16 * 1024 * 1024;
const READABLE = /(?:html|text\/plain|xml|json|pdf|markdown)/i;

/**
 * The pages of a WARC (ISO 28500), plain or compressed, one at a time: memory stays that of the largest page.
 * Redirects, pictures and other records are passed over; a cut or broken record is named and ends the archive, as
 * nothing after it can be found.
 */
export async function* readWarc(source: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  const { WARCParser } = await import('warcio');
  let url = 'its first record';
  let broken: string | null = null;
  try {
    for await (const record of new WARCParser(
      unpacked(source, (message) => {
        broken = message;
      }),
    )) {
      url = record.warcTargetURI ?? url;
      if ((record.warcType !== 'response' && record.warcType !== 'resource') || !/^https?:/i.test(url)) continue;
      const headers = record.httpHeaders;
      const contentType = headers?.headers.get('content-type') ?? record.warcContentType ?? null;
      const status = Number(headers?.statusCode ?? 200);
      if (status !== 200 || !READABLE.test(contentType ?? 'html')) continue;
      if (record.warcContentLength > PAGE_BYTES_MOST) {
        yield {
          kind: 'broken',
          id: url,
          reason: `is larger than ${PAGE_BYTES_MOST / 1048576} MB, too large for one page`,
        };
        continue;
      }
      const bytes = await record.readFully(true);
      if (unreadBytes(record._reader) > 0)
        yield { kind: 'broken', id: url, reason: 'ends before its record does; the archive is cut short' };
      else yield { kind: 'page', page: { url, date: record.warcDate ?? null, contentType, bytes } };
    }
    if (broken !== null)
      yield {
        kind: 'broken',
        id: url,
        reason: `the archive is cut or broken after ${url} (${broken as string}); what came before was read`,
      };
  } catch (error) {
    if (!(error instanceof Error) && typeof error !== 'string') throw error;
    yield {
      kind: 'broken',
      id: url,
      reason: `the archive is broken at or after ${url} (${error instanceof Error ? error.message : error}); what came before was read`,
    };
  }
}

/** Bytes that a record promised and the archive does not hold. */
function unreadBytes(reader: object): number {
  return 'limit' in reader && typeof reader.limit === 'number' ? reader.limit : 0;
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
    onBroken(error.message);
  }
}
