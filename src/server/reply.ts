import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { printable } from '../view/printable.ts';

/** What is answered. A body that comes piece by piece is sent as it comes and ends when its reader has gone. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | AsyncIterable<string>;
}

/**
 * Something that is asked for cannot be done: an answer of its own, not a fault of this program. `detail` is a sentence
 * that says what to do.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, title: string, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.status = status;
    this.title = title;
    this.headers = headers;
  }
}

const HTML = 'text/html; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';

export function page(node: VNode, status = 200): Reply {
  return textReply(printable(`<!doctype html>\n${renderToString(node)}\n`), HTML, status);
}

/** A text with its ETag: the same text has the same, whichever process wrote it. */
export function textReply(body: string, type: string, status = 200): Reply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { status, headers: { 'content-type': type, etag }, body };
}

export const json = (value: unknown, status = 200): Reply => textReply(`${JSON.stringify(value)}\n`, JSON_TYPE, status);

/** See another page: what a form answers, so that going back and reloading send nothing twice. */
export const seeOther = (location: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 303,
  headers: { location, ...headers },
  body: '',
});

export const movedTo = (location: string): Reply => ({ status: 308, headers: { location }, body: '' });

/** Problem Details (RFC 9457), the one shape of errors of the API. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
}

export function problem({ status, title, message, headers }: Trouble, instance: string): Reply {
  const body: Problem = { type: 'about:blank', title, status, detail: message, instance };
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: `${JSON.stringify(body)}\n`,
  };
}
