import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIPv4, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, gzipSync } from 'node:zlib';
import type { LastingLedger } from '../lasting/index.ts';
import { Watcher } from '../watch/index.ts';
import { Access } from './access.ts';
import { Adding } from './adding.ts';
import { answer } from './answer.ts';
import { Desk, type DeskSettings } from './desk.ts';
import { Rate } from './rate.ts';
import type { Reply } from './reply.ts';

/** Where and for whom the desk is served. */
export interface ServeSettings extends DeskSettings {
  readonly host: string;
  /** 0: any that is free */
  readonly port: number;
  /** further origin by which the desk is reached, as through a proxy: `https://desk.example` */
  readonly origin: string | null;
  /** name of the person whose machine it is */
  readonly person: string;
  /** file of tokens, null where there is none */
  readonly tokens: string | null;
  /** may an address that somebody gives lead to this machine or its network? */
  readonly allowPrivate: boolean;
  /** look at what is watched, and send alerts */
  readonly watch: boolean;
  /** a request has so long to come whole, in milliseconds; a minute where nothing is said */
  readonly requestTime?: number;
  /** told of faults of this program */
  readonly onFault: (error: unknown) => void;
}

/** A desk that answers. */
export interface Served {
  /** `http://127.0.0.1:8010/` */
  readonly address: string;
  /** opens a session in a browser, once */
  readonly link: string;
  readonly desk: Desk;
  close(): Promise<void>;
}

/** The desk cannot be served; the message says why and what to do. */
export class ServeTrouble extends Error {
  override readonly name = 'ServeTrouble';
}

/** Does nobody but this machine reach it? */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}

/** A request has so long to come whole, its head so long, in milliseconds. */
const REQUEST_TIME = 60_000;
const HEAD_TIME = 15_000;
/** How often it is looked whether one has taken longer. */
const CHECKED = 5000;
/** How often others' changes to the ledger are looked for, in milliseconds. */
const LOOK = 2000;
/** Enough for a person with many windows, and for a program that pages through. */
const ALLOWANCE = { burst: 600, perSecond: 100 };

/**
 * Serve the desk over a ledger. Resolves once it answers.
 *
 * @throws ServeTrouble where the port is taken, or may not be
 */
export async function serve(ledger: LastingLedger, settings: ServeSettings): Promise<Served> {
  const desk = new Desk(ledger, settings);
  await ledger.settle();
  await desk.log.refresh();
  const adding = new Adding(desk, settings);
  const requestTimeout = settings.requestTime ?? REQUEST_TIME;
  const server = createServer({
    requestTimeout,
    headersTimeout: Math.min(HEAD_TIME, requestTimeout),
    connectionsCheckingInterval: Math.min(CHECKED, requestTimeout),
  });
  await listen(server, settings);
  const { port } = server.address() as AddressInfo;
  const { hosts, origins, address } = namesOf(settings, port);
  const access = new Access({ ...settings, port, loopback: isLoopback(settings.host), hosts, origins });
  const rate = new Rate(ALLOWANCE);
  server.on('request', (request, response) => {
    const inner = { desk, adding, access, rate, onFault: settings.onFault };
    answer(request, inner)
      .then((reply) => send(request, response, reply))
      .catch(settings.onFault);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable) socket.end(brokenReply(error.code ?? ''));
  });
  desk.events.on('trouble', settings.onFault);
  const first = desk.lookAgain();
  let looking: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    looking = desk.lookAgain().catch(settings.onFault);
  }, LOOK).unref();
  if (desk.shelf.size === 0) await Promise.race([first, later(FIRST_LOOK)]);
  const over = new AbortController();
  const watching = settings.watch ? watchFor(desk, settings, address, over.signal) : Promise.resolve();
  return {
    address,
    link: `${address.slice(0, -1)}${access.newLink()}`,
    desk,
    async close() {
      clearInterval(timer);
      over.abort();
      desk.events.emit('close');
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await first.catch(() => {});
      await looking;
      await adding.close();
      await watching;
      await desk.close();
    },
  };
}

/** Look at what is watched, beside the desk; a fault is told, and watching goes on. */
async function watchFor(
  desk: Desk,
  { allowPrivate, onFault }: ServeSettings,
  address: string,
  signal: AbortSignal,
): Promise<void> {
  desk.isWatching = true;
  const watcher = new Watcher(desk.ledger, {
    fetch: { allowPrivate },
    now: Date.now,
    spread: Math.random,
    settle: () => desk.settle(),
    desk: address,
  });
  while (!signal.aborted)
    await watcher.run(signal).catch(async (error: unknown) => {
      onFault(error);
      await later(AFTER_FAULT);
    });
}

/** So long watching rests after a fault, in milliseconds. */
const AFTER_FAULT = 30_000;

/** So long a large ledger is waited for before the first page may be asked for, in milliseconds. */
const FIRST_LOOK = 1500;
const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/** What is answered where no request came whole, by what went wrong: a status and a sentence. */
function brokenReply(code: string): string {
  const [status, said] =
    code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? ['408 Request Timeout', 'The request did not come whole in time; send it again.']
      : code === 'HPE_HEADER_OVERFLOW'
        ? ['431 Request Header Fields Too Large', 'The head of the request is too long; send fewer cookies or fields.']
        : ['400 Bad Request', 'This is no request that can be read; check the program that sent it.'];
  return [
    `HTTP/1.1 ${status}`,
    'connection: close',
    'content-type: text/plain; charset=utf-8',
    `content-length: ${said.length + 1}`,
    '',
    `${said}\n`,
  ].join('\r\n');
}

/** By which names the desk may be called. */
function namesOf(
  { host, origin }: ServeSettings,
  port: number,
): {
  readonly hosts: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly address: string;
} {
  const own = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  const names = isLoopback(host) ? ['127.0.0.1', 'localhost', '[::1]', own] : [own];
  const hosts = new Set(names.map((name) => `${name}:${port}`.toLowerCase()));
  const origins = new Set([...hosts].map((name) => `http://${name}`));
  if (origin !== null) {
    const url = new URL(origin);
    hosts.add(url.host.toLowerCase());
    origins.add(url.origin.toLowerCase());
  }
  return { hosts, origins, address: origin === null ? `http://${own}:${port}/` : new URL(origin).href };
}

function listen(server: Server, { host, port }: ServeSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(troubleOf(error, host, port)));
    server.listen(port, host.replace(/^\[|\]$/g, ''), resolve);
  });
}

function troubleOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ServeTrouble(
        `port ${port} is in use by another program; end that one, or name another port with --port (0: any that is free)`,
        { cause: error },
      );
    case 'EACCES':
      return new ServeTrouble(`this user may not open port ${port}; name one from 1024 up with --port`, {
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ServeTrouble(`${host} is no address of this machine; name one of it with --host`, { cause: error });
    default:
      return error;
  }
}

/** What stands above every answer: nothing may be loaded from elsewhere, and no script or style but files of ours. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // not "no-referrer": browsers would then send no Origin with forms
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'private, no-cache',
};
/** Shorter bodies gain nothing by being packed. */
const PACKED_FROM = 1400;

async function send(request: IncomingMessage, response: ServerResponse, reply: Reply): Promise<void> {
  const headers: Record<string, string> = { ...HEADERS, ...reply.headers };
  const { etag } = headers;
  if (reply.status === 200 && etag !== undefined && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const { body } = reply;
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
    response.writeHead(reply.status, headers);
    response.flushHeaders();
    await pipeline(Readable.from(body), response).catch(() => {});
    return;
  }
  let bytes: Uint8Array = Buffer.from(body);
  if (bytes.length > PACKED_FROM && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    bytes = gzipSync(bytes, { level: constants.Z_BEST_SPEED });
    headers['content-encoding'] = 'gzip';
  }
  headers['vary'] = 'accept-encoding, cookie, authorization';
  headers['content-length'] = `${bytes.length}`;
  response.writeHead(reply.status, headers);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
