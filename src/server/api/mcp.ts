import { httpTools, ProtocolMissing, type HttpTools } from '../../mcp/index.ts';
import { mayAs } from '../access.ts';
import { bytesOf, MOST_FORM } from '../body.ts';
import type { Desk } from '../desk.ts';
import { Trouble, type Reply } from '../reply.ts';
import type { Ask } from '../request.ts';

/** Handlers by desk and by whether they may propose; made when first asked for. */
const known = new WeakMap<Desk, Map<boolean, Promise<HttpTools>>>();

/** The ledger's tools for assistants, over HTTP: the same tokens as everywhere, proposals from who may judge. */
export async function mcp({ desk, request, who, origin, path }: Ask): Promise<Reply> {
  const body = await bytesOf(request, MOST_FORM);
  const answer = await (
    await toolsOf(desk, mayAs(who.role, 'judge'))
  )(new Request(origin + path, { method: 'POST', headers: headersOf(request), body: new Uint8Array(body) }));
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: answer.body === null ? '' : textOf(answer.body),
  };
}

async function toolsOf(desk: Desk, mayPropose: boolean): Promise<HttpTools> {
  const { read, measured, version } = desk.settings;
  const own = known.get(desk) ?? new Map<boolean, Promise<HttpTools>>();
  known.set(desk, own);
  const tools = own.get(mayPropose) ?? httpTools({ ledger: desk.ledger, read, measured }, version, mayPropose);
  own.set(mayPropose, tools);
  try {
    return await tools;
  } catch (error) {
    if (error instanceof ProtocolMissing) throw new Trouble(501, 'Not installed', `${error.message}.`);
    throw error;
  }
}

function headersOf({ headers }: Ask['request']): Headers {
  const found = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (typeof value === 'string' && name !== 'content-length' && name !== 'connection') found.set(name, value);
  return found;
}

async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of body) yield decoder.decode(bytes, { stream: true });
}
