import type { IncomingMessage } from 'node:http';
import { isSameUser } from './peer.ts';
import { Trouble } from './reply.ts';
import { secretHash, loadTokens, newSecret, ROLES, type Role } from './tokens.ts';

/** Who asks. `session` is null of a program: it shows a token, or only looks. */
export interface Who {
  readonly person: string;
  readonly role: Role;
  readonly session: string | null;
}

/** Where the desk is to be found, and by whom. */
export interface AccessSettings {
  readonly port: number;
  readonly loopback: boolean;
  /** hosts (with port) and origins by which it may be called */
  readonly hosts: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  /** name of the person whose machine it is */
  readonly person: string;
  /** file of tokens, null where there is none */
  readonly tokens: string | null;
}

const SESSIONS_MOST = 10_000;

/** Is it the origin of a browser extension? Browsers let no page of the web have such a one. */
export function isExtension(origin: string | undefined): origin is string {
  const [scheme = '', id = '', ...rest] = (origin ?? '').split('://');
  return scheme.endsWith('-extension') && /^[\w-]{1,64}$/.test(id) && rest.length === 0;
}

/** May this role do what that one may? */
export const mayAs = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/**
 * Lets in who may come in. Host and Origin are looked at first, on loopback too: a page of another site must neither read
 * (by a name that it made lead here) nor write.
 */
export class Access {
  readonly #settings: AccessSettings;
  /** by the hash of what stands in the cookie */
  readonly #sessions = new Map<string, Who>();
  /** hash of the key of the link that opens a session once; null when it was used */
  #link: string | null = null;

  constructor(settings: AccessSettings) {
    this.#settings = settings;
  }

  /** The way to open a session once, without a token. */
  newLink(): string {
    const key = newSecret();
    this.#link = secretHash(key);
    return `/open?key=${key}`;
  }

  /**
   * Throws Trouble 403 where a request comes by a foreign name or from a foreign page. What `opened` allows may be
   * asked by a browser extension, which no page can pretend to be; by a token, for it has no session here.
   */
  checkOrigin({ method, headers }: IncomingMessage, opened: boolean): void {
    const { hosts, origins } = this.#settings;
    if (!hosts.has((headers.host ?? '').toLowerCase()))
      throw new Trouble(403, 'Foreign host', 'This desk does not go by that name; open the address that it printed.');
    const { origin } = headers;
    if (opened && isExtension(origin) && (method === 'OPTIONS' || headers.authorization !== undefined)) return;
    const site = headers['sec-fetch-site'];
    const isWrite = method !== 'GET' && method !== 'HEAD';
    if (
      (origin !== undefined && !origins.has(origin.toLowerCase())) ||
      (isWrite && site !== undefined && site !== 'same-origin' && site !== 'none')
    )
      throw new Trouble(403, 'Foreign origin', 'Another site may not ask this; do it on the desk itself.');
  }

  /** Who asks; null where nobody is known. */
  async whoAsks(request: IncomingMessage): Promise<Who | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.#byToken(/^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '');
    const known = this.#sessions.get(secretHash(this.#cookieOf(request) ?? ''));
    if (known !== undefined) return known;
    if (!this.#settings.loopback || !(await isSameUser(request.socket))) return null;
    return { person: this.#settings.person, role: 'read', session: null };
  }

  /** Begin a session of the person whose machine it is, for a browser that asks for a page; null where it may not. */
  async welcome(request: IncomingMessage): Promise<string | null> {
    if (!this.#settings.loopback || request.headers['sec-fetch-mode'] !== 'navigate') return null;
    return (await isSameUser(request.socket)) ? this.#begin(this.#settings.person, 'administer') : null;
  }

  /** Begin a session by the key of the link, which then is spent; null where it is another, or spent. */
  useLink(key: string): string | null {
    if (this.#link === null || secretHash(key) !== this.#link) return null;
    this.#link = null;
    return this.#begin(this.#settings.person, 'administer');
  }

  /** Begin a session by a token; null where there is no such token. */
  async useToken(token: string): Promise<string | null> {
    const who = await this.#byToken(token);
    return who === null ? null : this.#begin(who.person, who.role);
  }

  /** The same session under another name: whose word its judgements are. */
  rename(request: IncomingMessage, person: string): void {
    const hash = secretHash(this.#cookieOf(request) ?? '');
    const known = this.#sessions.get(hash);
    if (known !== undefined) this.#sessions.set(hash, { ...known, person });
  }

  async #byToken(token: string): Promise<Who | null> {
    const { tokens } = this.#settings;
    if (tokens === null || token === '') return null;
    const hash = secretHash(token);
    const found = (await loadTokens(tokens)).find((one) => one.hash === hash);
    return found === undefined ? null : { person: found.name, role: found.role, session: null };
  }

  #begin(person: string, role: Role): string {
    const secret = newSecret();
    const hash = secretHash(secret);
    this.#sessions.set(hash, { person, role, session: hash });
    for (const oldest of this.#sessions.keys()) {
      if (this.#sessions.size <= SESSIONS_MOST) break;
      this.#sessions.delete(oldest);
    }
    return `${this.#cookieName}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Cookies know no ports, and two desks may stand side by side. */
  get #cookieName(): string {
    return `hearsay-${this.#settings.port}`;
  }

  #cookieOf({ headers }: IncomingMessage): string | null {
    for (const part of (headers.cookie ?? '').split(';')) {
      const [name, value] = part.trim().split('=');
      if (name === this.#cookieName && value !== undefined) return value;
    }
    return null;
  }
}
