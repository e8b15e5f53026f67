import { asianUtf16, westernUtf16 } from './utf-16.ts';

/** What the bytes are. `unknown` is binary in no format that is read here. */
export type Format =
  | 'empty'
  | 'html'
  | 'text'
  | 'markdown'
  | 'json-lines'
  | 'gzip'
  | 'zip'
  | 'pdf'
  | 'mail'
  | 'feed'
  | 'sitemap'
  | 'opml'
  | 'json-feed'
  | 'ninjs'
  | 'newsml'
  | 'warc'
  | 'rtf'
  | 'image'
  | 'unknown';

const HEAD_BYTES = 4096;

/** Formats by their first bytes, before any decoding. */
const MAGIC: readonly { readonly format: Format; readonly bytes: readonly number[] }[] = [
  { format: 'gzip', bytes: [0x1f, 0x8b] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { format: 'warc', bytes: [0x57, 0x41, 0x52, 0x43, 0x2f] },
  { format: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'image', bytes: [0xff, 0xd8, 0xff] },
  { format: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
];

/** What some bytes are, by what they hold; the name and content type only decide between kinds of plain text. */
export function sniffFormat(bytes: Uint8Array, name: string, contentType: string | null): Format {
  if (bytes.length === 0) return 'empty';
  const magic = MAGIC.find((m) => m.bytes.every((b, i) => bytes[i] === b));
  if (magic) return magic.format;
  const head = headText(bytes);
  if (head === null) return 'unknown';
  if (head.trim() === '' && bytes.length <= HEAD_BYTES) return 'empty';
  return sniffText(head, name, contentType);
}

/** The first bytes as text good enough to look at; null where they are binary. */
function headText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  const utf16 = byMark(head) ?? westernUtf16(head) ?? (isUtf8(head) ? null : asianUtf16(head));
  if (utf16 !== null) return new TextDecoder(utf16).decode(head).replaceAll('\0', '');
  let zeros = 0;
  let controls = 0;
  for (const b of head) {
    if (b === 0) zeros++;
    else if (b < 9 || (b > 13 && b < 27)) controls++;
  }
  if (controls > head.length * 0.02 + 2 || zeros > head.length * 0.05) return null;
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  return text.replace(/^\u00ef\u00bb\u00bf/, '').replace(/\0/g, '');
}

function byMark(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
}

/** Valid UTF-8, but for a character cut at the end. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
}

const MARKUP =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|div|p|article|main|section|h1|table|span|a|center|font)\b/i;

function sniffText(head: string, name: string, contentType: string | null): Format {
  const start = head.trimStart();
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (start.startsWith('{') || start.startsWith('[')) return sniffJson(start, extension);
  if (start.startsWith('<')) {
    const body = start.replace(
      /^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<\?[^>]*\?>|<!doctype\s+(?!html)[^>[]*(?:\[[^\]]*\]\s*)?>|\s)+/i,
      '',
    );
    const root = /^<([\w:-]+)/.exec(body)?.[1]?.toLowerCase().replace(/^.*:/, '') ?? '';
    if (root === 'rss' || root === 'feed' || root === 'rdf') return 'feed';
    if (root === 'urlset' || root === 'sitemapindex') return 'sitemap';
    if (root === 'opml') return 'opml';
    if (root === 'newsitem' || root === 'newsmessage' || root === 'nitf' || root === 'packageitem' || root === 'newsml')
      return 'newsml';
    return 'html';
  }
  if (
    /^(?:From:|MIME-Version:|Received:|Return-Path:|Delivered-To:|Message-ID:|Subject:|Date:|X-[\w-]+:|Snapshot-Content-Location:|From )/i.test(
      start,
    ) &&
    /^(?:MIME-Version|Content-Type|Message-ID|Received):/im.test(start)
  )
    return 'mail';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml' || /html/i.test(contentType ?? ''))
    return 'html';
  if (MARKUP.test(start) || (start.match(/<\/?(?:div|p|span|a|br|li|td)\b/gi)?.length ?? 0) > 12) return 'html';
  return extension === 'md' || extension === 'markdown' || /markdown/i.test(contentType ?? '') ? 'markdown' : 'text';
}

function sniffJson(start: string, extension: string): Format {
  if (/jsonfeed\.org\/version/.test(start)) return 'json-feed';
  if (extension === 'jsonl' || extension === 'ndjson') return 'json-lines';
  if (
    /"(?:body_html|body_xhtml|body_text|versioncreated|pubstatus|headline)"\s*:/.test(start) &&
    !/"(?:html|base64)"\s*:/.test(start)
  )
    return 'ninjs';
  // a list of objects is one of records; "[Photo: …]" is text
  return /^(?:\{|\[\s*\{)/.test(start) ? 'json-lines' : 'text';
}
