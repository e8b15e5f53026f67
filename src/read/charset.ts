import { asianUtf16, westernUtf16 } from './utf-16.ts';

/** Decoded text, and the charset that it was decoded by (a label of the Encoding Standard). */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
}

const HEAD_BYTES = 8192;

/**
 * Bytes to text. In this order: byte order mark, UTF-16 by its zero bytes, UTF-8 if valid, UTF-16 of Asian scripts by its
 * characters, the charset declared by HTTP
 * or by the text itself, a guess by letter statistics (plain text only), windows-1252. A declared label never overrides
 * valid UTF-8: wrong labels are commoner than bytes that are UTF-8 by chance. Never throws.
 */
export async function decodeBytes(bytes: Uint8Array, contentType: string | null): Promise<Decoded> {
  const marked = byMark(bytes) ?? westernUtf16(bytes);
  if (marked) return decodeAs(bytes, marked);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const asian = asianUtf16(bytes);
  if (asian) return decodeAs(bytes, asian);
  const named = isMostlyUtf8(bytes) ? 'utf-8' : (labelOf(contentType) ?? declaredIn(bytes));
  if (named) return decodeAs(bytes, named);
  return decodeAs(bytes, looksMarkedUp(bytes) ? 'windows-1252' : await guess(bytes));
}

function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  const text = new TextDecoder(charset).decode(bytes);
  return {
    text:
      charset === 'windows-1252'
        ? text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!)
        : text,
    charset,
  };
}

/** 0x80 to 0x9f of windows-1252: some releases of Node decode that label as Latin-1, which has controls there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  return b[0] === 0xfe && b[1] === 0xff ? 'utf-16be' : null;
}

/** A page in UTF-8 with a few broken bytes: at least twenty sequences are valid for each one that is not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const c = bytes[i]!;
    if (c < 0x80) continue;
    const more = c >= 0xc2 && c < 0xe0 ? 1 : c >= 0xe0 && c < 0xf0 ? 2 : c >= 0xf0 && c < 0xf5 ? 3 : 0;
    let n = 0;
    while (n < more && ((bytes[i + 1 + n] ?? 0) & 0xc0) === 0x80) n++;
    if (more > 0 && n === more) good++;
    else bad++;
    i += n;
  }
  return good > bad * 20;
}

function head(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
}

function looksMarkedUp(bytes: Uint8Array): boolean {
  return /<(?:html|head|body|meta|div|p|!doctype)\b/i.test(head(bytes));
}

function declaredIn(bytes: Uint8Array): string | null {
  const m =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head(bytes)) ??
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]+)/i.exec(head(bytes));
  const label = known(m?.[1] ?? null);
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

function labelOf(contentType: string | null): string | null {
  return known(/charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1] ?? null);
}

/** The label's canonical name, or null where Node's decoder does not know it. */
function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function guess(bytes: Uint8Array): Promise<string> {
  const { detect } = await import('chardet');
  const label = known(detect(bytes.subarray(0, 65536)));
  return label === null || label === 'utf-8' || label.startsWith('utf-16') ? 'windows-1252' : label;
}
