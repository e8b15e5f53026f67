/** Milliseconds that an answer says to stay fresh for (RFC 9111, 5.2.2.1); 0 where it does not say, or forbids to keep it. */
export function freshness(field: string | undefined): number {
  const [, seconds] = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(field ?? '') ?? [];
  return seconds === undefined || /\bno-(?:cache|store)\b/i.test(field ?? '') ? 0 : Number(seconds) * 1000;
}

/** Milliseconds that a host asks to be left alone for, said in seconds or as a date (RFC 9110, 10.2.3); 0 for none. */
export function retryAfter(field: string | undefined, now: number): number {
  const value = field?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}
