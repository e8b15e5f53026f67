import type { IncomingMessage } from 'node:http';
import type { Who } from './access.ts';
import type { Access } from './access.ts';
import type { Adding } from './adding.ts';
import type { Desk } from './desk.ts';
import type { Reply } from './reply.ts';
import type { Role } from './tokens.ts';

/** A request as the pages and the API see it: whoever asks may ask it. */
export interface Ask {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly query: URLSearchParams;
  /** what stands in the places of the pattern of the route */
  readonly params: Readonly<Record<string, string>>;
  readonly who: Who;
  readonly desk: Desk;
  readonly adding: Adding;
  readonly access: Access;
  /** `http://127.0.0.1:8010`, as the person who asks sees it */
  readonly origin: string;
}

/** A script asks that has the text of the page already, and waits by itself for new counts. */
export const isIsland = ({ headers }: IncomingMessage): boolean => headers['x-hearsay-island'] !== undefined;

/** Where an answer comes from. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** `/s/:address` */
  readonly pattern: string;
  readonly role: Role;
  readonly answer: (ask: Ask) => Promise<Reply> | Reply;
}

/** The route of a method and a path; `allowed` names the methods that the path has where this is none of them. */
export function routeOf(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Ask['params'] } | { readonly allowed: readonly string[] } {
  const parts = path.split('/');
  const allowed: string[] = [];
  for (const route of routes) {
    const params = paramsOf(route.pattern.split('/'), parts);
    if (params === null) continue;
    if (route.method === method) return { route, params };
    allowed.push(route.method);
  }
  return { allowed };
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [i, wanted] of pattern.entries()) {
    const part = decoded(parts[i] ?? '');
    if (part === null) return null;
    if (wanted.startsWith(':') && part !== '') params[wanted.slice(1)] = part;
    else if (wanted !== part) return null;
  }
  return params;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
