/** What UTF-16 is looked for in: enough for the statistics, little enough to look at always. */
const HEAD_BYTES = 4096;

/** Share of the code units that must be common in news: letters of the scripts told apart here, their punctuation. */
const COMMON_LEAST = 0.97;
const COMMON =
  /[\t\n\r\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u2030-\u203b\u20ac\u3000-\u3029\u3041-\u30ff\u3105-\u312f\u3400-\u9fff\uac00-\ud7a3\uff01-\uff9f]/g;
/** Blanks, breaks and stops, which any text has and which no two bytes of another charset make up. */
const PARTING = /[\n\u0020\u3001\u3002\uff0c]/g;
const PARTING_LEAST = 0.01;

/** Is it UTF-16 without a mark of Western text, which has a zero in every second byte? */
export function westernUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const n = Math.min(bytes.length, HEAD_BYTES) & ~1;
  if (n < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > n * 0.3 && even < n * 0.05) return 'utf-16le';
  return even > n * 0.3 && odd < n * 0.05 ? 'utf-16be' : null;
}

/** … of Chinese, Japanese or Korean text? Asked only of bytes that are no UTF-8. */
export function asianUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, Math.min(bytes.length, HEAD_BYTES) & ~1);
  if (head.length < 32) return null;
  for (const charset of ['utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(charset).decode(head);
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    if (count(COMMON) >= text.length * COMMON_LEAST && count(PARTING) >= text.length * PARTING_LEAST) return charset;
  }
  return null;
}
