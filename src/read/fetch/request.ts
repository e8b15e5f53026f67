import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { connectionTrouble } from '../trouble.ts';
import { isPublicAddress } from './public-address.ts';

/** One answer, its body unpacked. Header names are lower case. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Limits of one request. Times in milliseconds, `sizeMost` in bytes of the unpacked body. */
export interface RequestLimits {
  readonly timeout: number;
  readonly sizeMost: number;
  readonly allowPrivate: boolean;
}

/** Why a request failed; `again` where another try may do. */
export class RequestError extends Error {
  readonly again: boolean;
  constructor(message: string, again: boolean, options?: ErrorOptions) {
    super(message, options);
    this.again = again;
  }
}

/** A host that says nothing, or not all, in the time that it is given. */
export class SilenceError extends RequestError {
  constructor(message: string) {
    super(message, true);
  }
}

/** Resolves a name and gives only public addresses, so that the address connected to is the one that was checked. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      done(error, '', 0);
      return;
    }
    const open = addresses.filter((a) => isPublicAddress(a.address));
    const [first] = open;
    if (!first)
      done(
        Object.assign(new Error(`${hostname} leads to a private or reserved address; allow it with --allow-private`), {
          code: 'EPRIVATE',
        }),
        '',
        0,
      );
    else if (options.all) done(null, open);
    else done(null, first.address, first.family);
  });
};

const RETRYABLE: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/**
 * One GET, or a POST of a body, without following redirects. Throws `RequestError` on anything but an answer within the
 * limits.
 */
export function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
  body: string | null = null,
): Promise<Answer> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return Promise.reject(new RequestError(`${url.protocol} addresses are not fetched`, false));
  if (url.username || url.password)
    return Promise.reject(new RequestError('addresses with a password in them are not fetched', false));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!limits.allowPrivate && isIP(host) !== 0 && !isPublicAddress(host))
    return Promise.reject(
      new RequestError(`${host} is a private or reserved address; allow it with --allow-private`, false),
    );
  return new Promise((settle, fail) => {
    const client = url.protocol === 'https:' ? https : http;
    const sent = client.request(url, {
      method: body === null ? 'GET' : 'POST',
      headers: body === null ? headers : { ...headers, 'content-length': `${Buffer.byteLength(body)}` },
      agent: false,
      ...(limits.allowPrivate ? {} : { lookup: publicLookup }),
    });
    const timer = setTimeout(() => {
      sent.destroy(new SilenceError(`gave no whole answer within ${limits.timeout / 1000} s`));
    }, limits.timeout);
    const stop = (error: Error): void => {
      clearTimeout(timer);
      sent.destroy();
      const code = 'code' in error ? String(error.code) : '';
      fail(
        error instanceof RequestError
          ? error
          : new RequestError(connectionTrouble(code, error), RETRYABLE.has(code), { cause: error }),
      );
    };
    sent.on('error', stop);
    sent.on('response', (response) => {
      collect(response, limits.sizeMost).then(
        (body) => {
          clearTimeout(timer);
          settle({
            status: response.statusCode ?? 0,
            statusText: response.statusMessage ?? '',
            headers: flat(response.headers),
            body,
          });
        },
        (error: unknown) => {
          stop(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
    sent.end(body ?? undefined);
  });
}

function flat(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([k, v]) => (v === undefined ? [] : [[k, Array.isArray(v) ? v.join(', ') : v]])),
  );
}

/** The body, unpacked, up to a limit; the sender's own word for its length is checked first. */
async function collect(response: http.IncomingMessage, sizeMost: number): Promise<Uint8Array> {
  const tooLarge = (): RequestError => new RequestError(`is larger than ${Math.round(sizeMost / 1048576)} MB`, false);
  if (Number(response.headers['content-length'] ?? 0) > sizeMost) throw tooLarge();
  const packing = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpack =
    packing === 'gzip' || packing === 'x-gzip'
      ? createGunzip()
      : packing === 'br'
        ? createBrotliDecompress()
        : packing === 'deflate'
          ? createInflate()
          : null;
  const stream = unpack ? response.pipe(unpack) : response;
  if (unpack)
    response
      .on('error', (error) => {
        unpack.destroy(error);
      })
      .on('aborted', () => {
        unpack.destroy(Object.assign(new Error('the connection broke before the end'), { code: 'ECONNRESET' }));
      });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size > sizeMost) throw tooLarge();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
