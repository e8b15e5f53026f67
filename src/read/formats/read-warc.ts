/** A page out of an archive: what was answered when it was asked for. */
export interface ArchivedPage { readonly url: string; readonly date: string | null; readonly contentType: string | null; readonly bytes: Uint8Array }

/** What an archive yields, record by record: a page, or a record that could not be read. */
export type ArchiveEntry = { readonly kind: 'page'; readonly page: ArchivedPage } | { readonly kind: 'broken'; readonly id: string; readonly reason: string };

const PAGE_BYTES_MOST = 16 * 1024 * 1024;
const READABLE = /(?:html|text\/plain|xml|json|pdf|markdown)/i;

/**
 * The pages of a WARC (ISO 28500), plain or compressed, one at a time: memory stays that of the largest page. Redirects, pictures
 * and other records are passed over; a cut or broken record is named and ends the archive, as nothing after it can be found.
 */
export async function* readWarc(source: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  const { WARCParser } = await import('warcio');
  let url = 'its first record';
  try {
    for await (const record of new WARCParser(source)) {
      url = record.warcTargetURI ?? url;
      if ((record.warcType !== 'response' && record.warcType !== 'resource') || !/^https?:/i.test(url)) continue;
      const headers = record.httpHeaders;
      const contentType = headers?.headers.get('content-type') ?? record.warcContentType ?? null;
      const status = Number(headers?.statusCode ?? 200);
      if (status !== 200 || !READABLE.test(contentType ?? 'html')) continue;
      if (record.warcContentLength > PAGE_BYTES_MOST) {
        yield { kind: 'broken', id: url, reason: `is larger than ${PAGE_BYTES_MOST / 1048576} MB, too large for one page` };
        continue;
      }
      const bytes = await record.readFully(true);
      const missing = record.warcContentLength - bytes.length > 0 && headers === null;
      if (missing) yield { kind: 'broken', id: url, reason: 'ends before its record does; the archive is cut short' };
      else yield { kind: 'page', page: { url, date: record.warcDate ?? null, contentType, bytes } };
    }
  } catch (error) {
    if (!(error instanceof Error) && typeof error !== 'string') throw error;
    yield { kind: 'broken', id: url, reason: `the archive is broken at or after ${url} (${error instanceof Error ? error.message : error}); what came before was read` };
  }
}
