import { promisify } from 'node:util';
import { BrokenError } from '../trouble.ts';
import { endOfHead } from './byte-queue.ts';

/** The first line of a head and its fields, their names in lower case. */
export interface Head {
  readonly start: string;
  readonly fields: ReadonlyMap<string, string>;
}

const READABLE = /(?:html|text\/plain|xml|json|pdf|markdown)/i;

/** A head in the form that HTTP and WARC share; lines that are none are passed over, folded ones joined. */
export function parseHead(text: string): Head {
  const [start = '', ...lines] = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { start, fields };
}

/**
 * The page in the block of a WARC record, unpacked; null where it is a redirect, an error or no text. Throws in the
 * reader's words where the block is broken or unpacks to more than `most` bytes.
 */
export async function pageIn(
  block: Uint8Array,
  record: Head,
  most: number,
): Promise<{ readonly contentType: string | null; readonly bytes: Uint8Array } | null> {
  const recordType = record.fields.get('content-type') ?? null;
  const isAnswer =
    /^response$/i.test(record.fields.get('warc-type') ?? '') || /application\/http/i.test(recordType ?? '');
  if (!isAnswer) return READABLE.test(recordType ?? 'html') ? { contentType: recordType, bytes: block } : null;
  const end = endOfHead(block);
  if (end === null) throw new BrokenError('holds no whole HTTP answer');
  const { start, fields } = parseHead(Buffer.from(block.subarray(0, end)).toString('latin1'));
  const status = Number(/^HTTP\/\S+\s+(\d{3})/.exec(start)?.[1] ?? NaN);
  if (Number.isNaN(status)) throw new BrokenError('holds no whole HTTP answer');
  const contentType = fields.get('content-type') ?? null;
  if (status !== 200 || !READABLE.test(contentType ?? 'html')) return null;
  const body = block.subarray(end);
  const whole = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? joinChunks(body) : body;
  return { contentType, bytes: await decode(whole, fields.get('content-encoding') ?? '', most) };
}

/** The body of a chunked answer; as it stands where a crawler has joined the chunks and left the field. */
function joinChunks(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const line = Buffer.from(body.subarray(at, at + 40)).toString('latin1');
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(line);
    if (size === null) return at === 0 ? body : Buffer.concat(parts);
    const from = at + size[0].length;
    const count = Number.parseInt(size[1]!, 16);
    if (count === 0) break;
    parts.push(body.subarray(from, from + count));
    at = from + count;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return Buffer.concat(parts);
}

/** Unpack what was packed on the way; a body that is not packed, whatever its head says, comes back as it is. */
async function decode(body: Uint8Array, encodings: string, most: number): Promise<Uint8Array> {
  const zlib = await import('node:zlib');
  const options = { maxOutputLength: most };
  let bytes = body;
  for (const encoding of encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .reverse()) {
    try {
      if (encoding === 'br') bytes = await promisify(zlib.brotliDecompress)(bytes, options);
      else if ((encoding === 'gzip' || encoding === 'x-gzip') && bytes[0] === 0x1f && bytes[1] === 0x8b)
        bytes = await promisify(zlib.gunzip)(bytes, options);
      else if (encoding === 'deflate')
        bytes = await promisify(((bytes[0] ?? 0) & 15) === 8 ? zlib.inflate : zlib.inflateRaw)(bytes, options);
      else if (encoding !== '' && !/^(?:identity|x-gzip|gzip|none)$/.test(encoding))
        throw new BrokenError(`is packed as ${encoding}, which is not read here; save the page again without packing`);
    } catch (error) {
      if (!(error instanceof Error) || error.message.startsWith('is packed as')) throw error;
      if (error instanceof RangeError)
        throw new BrokenError(`is larger than ${most / 1048576} MB once unpacked, too large for one page`, {
          cause: error,
        });
      if (looksLikeText(bytes)) return bytes;
      throw new BrokenError(`could not be unpacked (${encoding}): its data are broken or cut short`, { cause: error });
    }
  }
  return bytes;
}

/** A head can go on saying "packed" after a crawler has unpacked the body. */
function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 500).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
