import type { IncomingMessage } from 'node:http';
import { JudgementTrouble, QueryTrouble } from '../lasting/index.ts';
import { StoreTrouble } from '../store/index.ts';
import { isExtension, mayAs, type Access, type Who } from './access.ts';
import type { Adding } from './adding.ts';
import { API } from './api/routes.ts';
import type { Desk } from './desk.ts';
import { PAGES } from './pages/routes.ts';
import { onceMorePage, troublePage, welcomePage } from './pages/trouble-page.tsx';
import type { Rate } from './rate.ts';
import { page, problem, seeOther, Trouble, type Reply } from './reply.ts';
import { routeOf, type Ask, type Route } from './request.ts';

/** What all requests share. */
interface Inner {
  readonly desk: Desk;
  readonly adding: Adding;
  readonly access: Access;
  readonly rate: Rate;
  readonly onFault: (error: unknown) => void;
}

const ROUTES: readonly Route[] = [...PAGES, ...API];

/** Answer one request; what goes wrong is an answer too. */
export async function answer(request: IncomingMessage, inner: Inner): Promise<Reply> {
  const url = addressOf(request);
  inner.desk.touch();
  let who: Who | null = null;
  try {
    if (url === null) throw new Trouble(400, 'No address', 'The address cannot be read; check it.');
    const opened = OPENED.has(url.pathname);
    inner.access.checkOrigin(request, opened);
    if (opened && request.method === 'OPTIONS') return mayAsk(request);
    who = await inner.access.whoAsks(request);
    const wait = inner.rate.take(who?.session ?? request.socket.remoteAddress ?? '', Date.now());
    if (wait > 0)
      throw new Trouble(429, 'Too often', `Wait ${wait} s before you ask again.`, { 'retry-after': `${wait}` });
    return withOrigin(request, url, await answerTo(request, url, who, inner));
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble.status === 500) inner.onFault(error);
    const path = url?.pathname ?? '';
    return withOrigin(request, url, wantsPage(request, path) ? troublePage(trouble, who) : problem(trouble, path));
  }
}

/** What a browser extension may ask of the page that is open. */
const OPENED: ReadonlySet<string> = new Set(['/api/whose']);

/** Before it asks, a browser asks whether it may (CORS): an extension may, and shows its token; nobody else. */
function mayAsk(request: IncomingMessage): Reply {
  if (!isExtension(request.headers.origin)) throw missing(['POST'], 'OPTIONS');
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': request.headers.origin,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-allow-private-network': 'true',
      'access-control-max-age': '600',
      vary: 'origin',
    },
    body: '',
  };
}

/** The answer may be read by the extension that asked, whatever it says; cookies are never part of it. */
function withOrigin({ headers }: IncomingMessage, url: URL | null, reply: Reply): Reply {
  return OPENED.has(url?.pathname ?? '') && isExtension(headers.origin)
    ? { ...reply, headers: { ...reply.headers, 'access-control-allow-origin': headers.origin } }
    : reply;
}

async function answerTo(request: IncomingMessage, url: URL, who: Who | null, inner: Inner): Promise<Reply> {
  const { desk, adding, access } = inner;
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const opened = method === 'GET' ? opening(request, url, who, access) : null;
  if (opened !== null) return opened;
  const found = routeOf(ROUTES, method, url.pathname);
  if (!('route' in found)) throw missing(found.allowed, method);
  const { route, params } = found;
  if (isFromElsewhere(request, who)) return onceMorePage(url.pathname + url.search);
  const isOpen = route.pattern.startsWith('/assets/') || route.pattern === '/open';
  if (who?.session == null && request.headers.authorization === undefined && method === 'GET' && !isOpen) {
    const cookie = await access.welcome(request);
    if (cookie !== null) return seeOther(url.pathname + url.search, { 'set-cookie': cookie });
  }
  if (who === null && !isOpen) throw unknown();
  const asked: Who = who ?? { person: '', role: 'read', session: null };
  if (!mayAs(asked.role, route.role)) throw forbidden(asked, route);
  const host = request.headers.host ?? '';
  const isSafe = request.headers['x-forwarded-proto'] === 'https';
  const ask: Ask = {
    request,
    path: url.pathname,
    query: url.searchParams,
    params,
    who: asked,
    desk,
    adding,
    access,
    origin: `${isSafe ? 'https' : 'http'}://${host}`,
  };
  return route.answer(ask);
}

/**
 * Is a page followed to from another site, with no session? A browser keeps its cookie back then; it shows it when a
 * page of the desk's own leads there again, so that links in mail and the bookmarklet open at once.
 */
const isFromElsewhere = ({ headers, method }: IncomingMessage, who: Who | null): boolean =>
  who?.session == null &&
  method === 'GET' &&
  headers['sec-fetch-site'] === 'cross-site' &&
  headers['sec-fetch-mode'] === 'navigate';

/** The link that opens a session once. */
function opening(request: IncomingMessage, url: URL, who: Who | null, access: Access): Reply | null {
  const key = url.pathname === '/open' ? url.searchParams.get('key') : null;
  if (key === null) return null;
  if (who !== null && who.session !== null) return seeOther('/');
  const cookie = access.useLink(key);
  if (cookie !== null) return seeOther('/', { 'set-cookie': cookie });
  return page(
    welcomePage('This link was used already, or is of an earlier start. Start hearsay serve again for a new one.'),
    403,
  );
}

const unknown = (): Trouble =>
  new Trouble(
    401,
    'Who is asking?',
    'Open the link that hearsay serve printed, or show a token (Authorization: Bearer …; hearsay token makes one).',
    { 'www-authenticate': 'Bearer realm="hearsay"' },
  );

const forbidden = ({ session, role }: Who, route: Route): Trouble =>
  session === null && role === 'read'
    ? new Trouble(
        403,
        'Reading only',
        `This wants the role "${route.role}". Open the desk in a browser, or show a token that hearsay token made.`,
      )
    : new Trouble(403, 'Not with this role', `This wants the role "${route.role}"; yours is "${role}".`);

const missing = (allowed: readonly string[], method: string): Trouble =>
  allowed.length === 0
    ? new Trouble(404, 'Nothing here', 'There is no such page on this desk; search for its words instead.')
    : new Trouble(405, 'Not so', `${method} is not taken here, but ${allowed.join(', ')}.`, {
        allow: allowed.join(', '),
      });

function addressOf(request: IncomingMessage): URL | null {
  try {
    const url = new URL(request.url ?? '/', 'http://desk.invalid');
    return url.host === 'desk.invalid' ? url : null;
  } catch {
    return null;
  }
}

const wantsPage = ({ headers }: IncomingMessage, path: string): boolean =>
  !path.startsWith('/api/') && path !== '/mcp' && !(headers.accept ?? '').includes('json');

function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  if (error instanceof QueryTrouble) return new Trouble(400, 'This cannot be asked', sentence(error.message));
  if (error instanceof JudgementTrouble) return new Trouble(422, 'This cannot be judged', sentence(error.message));
  if (error instanceof StoreTrouble) return new Trouble(503, 'The ledger does not answer', sentence(error.message));
  return new Trouble(
    500,
    'A fault of this program',
    'It was written down where hearsay serve runs; what was saved is safe.',
  );
}

const sentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
