/** What is wrong with an input, in words for who gave it: `message` may be shown as it is. */
export class BrokenError extends Error {
  override readonly name = 'BrokenError';
}

/** … where it is whole, and too large. */
export class TooLargeError extends BrokenError {}

const OURS: ReadonlySet<string> = new Set(['BrokenError', 'RefusedError', 'WithdrawnError']);

/** Why reading failed, in our words: a parser's own tell a reader nothing. */
export function troubleOf(error: Error): string {
  if (OURS.has(error.name)) return error.message;
  const code: unknown = 'code' in error ? error.code : null;
  // zlib has codes such as Z_DATA_ERROR, fflate numbers
  if (typeof code === 'number' || (typeof code === 'string' && /^(?:Z_|ERR__?ERROR_FORMAT|ERR_BROTLI)/.test(code)))
    return 'its packing is broken or cut short';
  if (error instanceof SyntaxError) return 'its data are broken';
  return 'its inside is broken';
}

/** What a connection failed of, by the system's code. */
const CONNECTION: readonly (readonly [code: RegExp, words: string])[] = [
  [/^ECONNREFUSED$/, 'nobody answers at this address'],
  [/^(?:ENOTFOUND|EAI_)/, 'there is no host of this name'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/, 'the connection broke before the end'],
  [/^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'the host cannot be reached'],
  [/^HPE_/, 'its answer is no valid HTTP'],
  [/^(?:CERT_|ERR_TLS_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/, 'its certificate cannot be trusted'],
];

/** … in our words; those of the error where the code says nothing. */
export function connectionTrouble(code: string, error: Error): string {
  return CONNECTION.find(([pattern]) => pattern.test(code))?.[1] ?? error.message;
}
