import { freshness, retryAfter } from './http-fields.ts';
import { keepAsWarc } from './keep-warc.ts';
import { PageCache } from './page-cache.ts';
import { request, RequestError, SilenceError, type Answer, type RequestLimits } from './request.ts';

/** How pages are fetched. Times in milliseconds. */
export interface FetchOptions {
  readonly allowPrivate?: boolean;
  /** folder in which pages are kept; asked for again only if changed */
  readonly cache?: string | null;
  /** file to which each fetched page is appended as WARC */
  readonly keep?: string | null;
  readonly timeout?: number;
  readonly sizeMost?: number;
  /** tries after the first, on errors that pass */
  readonly retries?: number;
  /** wait between two requests to one host, at least */
  readonly pause?: number;
  /** waits; replaced in tests */
  readonly sleep?: (ms: number) => Promise<void>;
}

/**
 * A page fetched, or why not. `unchanged` when it comes from the cache because the server said that nothing changed.
 */
export type Fetched =
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly contentType: string | null;
      readonly bytes: Uint8Array;
      readonly unchanged: boolean;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** What a server said of a page's state: sent back to it, so that it need not send the page again. */
export interface Validators {
  /** the address that said it, after all that led there */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A page looked at, or why not; what a look that comes again and again has to keep to. Times in milliseconds. */
export type Looked =
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly contentType: string | null;
      readonly bytes: Uint8Array;
      readonly validators: Validators;
      /** so long it says that it stays as it is */
      readonly freshFor: number;
    }
  | { readonly kind: 'unchanged'; readonly freshFor: number }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      /** of the answer, null where there was none */
      readonly status: number | null;
      /** so long it asks to be left alone */
      readonly leaveFor: number;
    };

/** The one name under which pages are asked for, and robots.txt is read. */
const USER_AGENT = 'Hearsay/0.1 (article reader; respects robots.txt)';
const DEFAULTS = { timeout: 20_000, sizeMost: 16 * 1024 * 1024, retries: 2, pause: 1000 } as const;
const REDIRECTS_MOST = 5;
const BACKOFF = 500;
const WAIT_MOST = 30_000;
/** A host that was silent so many times in a row is asked no more: each further page would cost as long. */
const SILENCES_MOST = 2;
/** … until so long has passed. */
const SILENCE_LASTS = 10 * 60_000;
/** A robots.txt that was read counts so long, one that could not be read so long. */
const ROBOTS_LAST = 24 * 60 * 60_000;
const NO_ROBOTS_LAST = 10 * 60_000;

interface Robots {
  isAllowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
}

/** Fetches politely: one request at a time to a host, robots.txt obeyed, pauses kept. */
export class Fetcher {
  readonly #options: Required<Omit<FetchOptions, 'cache' | 'keep'>> & Pick<FetchOptions, 'keep'>;
  readonly #cache: PageCache | null;
  readonly #robots = new Map<string, { readonly read: Promise<Robots | string>; until: number }>();
  readonly #nextAt = new Map<string, number>();
  readonly #silences = new Map<string, { readonly times: number; readonly at: number }>();

  constructor({ cache, ...options }: FetchOptions = {}) {
    this.#options = {
      allowPrivate: false,
      sleep: (ms) =>
        new Promise((done) => {
          setTimeout(done, ms);
        }),
      ...DEFAULTS,
      ...options,
    };
    this.#cache = cache ? new PageCache(cache) : null;
  }

  /** Fetch one address. Never throws for what a server does. */
  async fetch(address: string): Promise<Fetched> {
    const kept = (await this.#cache?.get(URL.canParse(address) ? new URL(address).href : address)) ?? null;
    const looked = await this.look(address, kept && { ...kept, url: kept.finalUrl });
    if (looked.kind === 'failed') return { kind: 'failed', reason: looked.reason };
    if (looked.kind === 'page')
      return {
        kind: 'page',
        url: looked.url,
        contentType: looked.contentType,
        bytes: looked.bytes,
        unchanged: false,
      };
    return kept === null
      ? { kind: 'failed', reason: 'answered that nothing has changed, though nothing was here before' }
      : { kind: 'page', url: kept.finalUrl, contentType: kept.contentType, bytes: kept.bytes, unchanged: true };
  }

  /** Look at an address that was looked at before. Never throws for what a server does. */
  async look(address: string, validators: Validators | null): Promise<Looked> {
    try {
      return await this.#follow(new URL(address), validators);
    } catch (error) {
      if (error instanceof RequestError || error instanceof TypeError)
        return failed(`cannot be fetched: ${error.message}`);
      throw error;
    }
  }

  async #follow(first: URL, validators: Validators | null): Promise<Looked> {
    let url = first;
    for (let hop = 0; hop <= REDIRECTS_MOST; hop++) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return failed(`leads to a ${url.protocol} address, which is not fetched`);
      const refusal = await this.#refusal(url);
      if (refusal !== null) return failed(refusal);
      // what one address said of itself is no word about another
      const known = validators?.url === url.href ? validators : null;
      const answer = await this.#politely(url, {
        ...(known?.etag ? { 'if-none-match': known.etag } : {}),
        ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
      });
      const freshFor = freshness(answer.headers['cache-control']);
      if (answer.status === 304 && known) return { kind: 'unchanged', freshFor };
      const target = answer.headers['location'];
      if (answer.status >= 300 && answer.status < 400 && target !== undefined) {
        url = new URL(target, url);
        continue;
      }
      if (answer.status !== 200)
        return failed(
          `answered ${answer.status}${answer.statusText ? ` ${answer.statusText}` : ''}${HINTS[answer.status] ?? ''}`,
          answer.status,
          retryAfter(answer.headers['retry-after'], Date.now()),
        );
      await this.#keep(first, url, answer);
      const { etag = null, 'last-modified': lastModified = null, 'content-type': contentType = null } = answer.headers;
      return {
        kind: 'page',
        url: url.href,
        contentType,
        bytes: answer.body,
        validators: { url: url.href, etag, lastModified },
        freshFor,
      };
    }
    return failed(`was sent on more than ${REDIRECTS_MOST} times; open it in a browser and save the page`);
  }

  async #keep(first: URL, url: URL, answer: Answer): Promise<void> {
    await this.#cache?.put({
      url: first.href,
      finalUrl: url.href,
      contentType: answer.headers['content-type'] ?? null,
      etag: answer.headers['etag'] ?? null,
      lastModified: answer.headers['last-modified'] ?? null,
      bytes: answer.body,
    });
    if (this.#options.keep) await keepAsWarc(this.#options.keep, url.href, answer, new Date());
  }

  /** Why robots.txt keeps us out, or null. A server that errs on robots.txt is taken at its word and left alone. */
  async #refusal(url: URL): Promise<string | null> {
    const now = Date.now();
    let known = this.#robots.get(url.origin);
    if (known === undefined || known.until < now) {
      const read = this.#readRobots(url.origin);
      const entry = { read, until: now + NO_ROBOTS_LAST };
      this.#robots.set(url.origin, (known = entry));
      read.then(
        (robots) => (entry.until = now + (typeof robots === 'string' ? NO_ROBOTS_LAST : ROBOTS_LAST)),
        () => {},
      );
    }
    const robots = await known.read;
    if (typeof robots === 'string') return robots;
    return robots.isAllowed(url.href, USER_AGENT) === false
      ? 'may not be fetched by programs (robots.txt); open it in a browser and save the page'
      : null;
  }

  async #readRobots(origin: string): Promise<Robots | string> {
    const { default: parse } = (await import('robots-parser')) as unknown as {
      default: (url: string, text: string) => Robots;
    };
    let url = new URL('/robots.txt', origin);
    for (let hop = 0; hop <= REDIRECTS_MOST; hop++) {
      const answer = await this.#politely(url, {});
      const target = answer.headers['location'];
      if (answer.status >= 300 && answer.status < 400 && target !== undefined) {
        url = new URL(target, url);
        continue;
      }
      if (answer.status >= 500) return `is not fetched: its robots.txt answered ${answer.status}; try again later`;
      const robots = parse(
        `${origin}/robots.txt`,
        answer.status === 200 ? Buffer.from(answer.body).toString('utf8').slice(0, 500_000) : '',
      );
      const delay = robots.getCrawlDelay(USER_AGENT);
      if (delay !== undefined && delay > 0) this.#delays.set(origin, Math.min(WAIT_MOST, delay * 1000));
      return robots;
    }
    return 'is not fetched: its robots.txt sends on without end';
  }

  readonly #delays = new Map<string, number>();

  /** One request after the pause that its host is owed; again after a growing wait where the error may pass. */
  async #politely(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const { retries, sleep, timeout, sizeMost, allowPrivate, pause } = this.#options;
    const limits: RequestLimits = { timeout, sizeMost, allowPrivate };
    for (let attempt = 0; ; attempt++) {
      const silence = this.#silences.get(url.host);
      if (silence !== undefined && silence.times >= SILENCES_MOST && Date.now() - silence.at < SILENCE_LASTS)
        throw new RequestError(
          `${url.host} gave no answer ${SILENCES_MOST} times and is asked no more; try later`,
          false,
        );
      // its turn is taken before it is waited for: who asks meanwhile comes after
      const turn = Math.max(Date.now(), this.#nextAt.get(url.host) ?? 0);
      this.#nextAt.set(url.host, turn + Math.max(pause, this.#delays.get(url.origin) ?? 0));
      if (turn > Date.now()) await sleep(turn - Date.now());
      const outcome = await request(
        url,
        {
          'user-agent': USER_AGENT,
          accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          ...headers,
        },
        limits,
      ).catch((error: unknown) => {
        if (error instanceof RequestError) return error;
        throw error;
      });
      if (outcome instanceof SilenceError)
        this.#silences.set(url.host, { times: (this.#silences.get(url.host)?.times ?? 0) + 1, at: Date.now() });
      else this.#silences.delete(url.host);
      const passes =
        outcome instanceof RequestError
          ? outcome.again
          : outcome.status === 429 || outcome.status === 502 || outcome.status === 503 || outcome.status === 504;
      if (passes && attempt < retries) {
        const asked = outcome instanceof RequestError ? 0 : retryAfter(outcome.headers['retry-after'], Date.now());
        if (asked <= WAIT_MOST) {
          await sleep(Math.min(WAIT_MOST, Math.max(asked, BACKOFF * 2 ** attempt)));
          continue;
        }
      }
      if (outcome instanceof RequestError) throw outcome;
      return outcome;
    }
  }
}

const failed = (reason: string, status: number | null = null, leaveFor = 0): Looked => ({
  kind: 'failed',
  reason,
  status,
  leaveFor,
});

const HINTS: Readonly<Record<number, string>> = {
  401: '; sign in with a browser and save the page',
  402: '; it is behind a paywall',
  403: '; open it in a browser and save the page',
  404: '; check the address',
  410: '; it was taken down',
  429: '; it asks for fewer requests, try later',
};
