import type { IncomingMessage } from 'node:http';
import { Trouble } from './reply.ts';

/** What a request carries, at most: of a form or of JSON, and of files. Bytes. */
export const MOST_FORM: number = 1024 * 1024;
export const MOST_FILES: number = 64 * 1024 * 1024;
/** … and of a page that somebody has open. */
export const MOST_PAGE: number = 8 * 1024 * 1024;
/** JSON that is nested more deeply means no good. */
const DEEPEST = 32;

/** A file that came with a form. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Fields of a form, and the files in it. A field that came twice has its last value in `fields`, and all in `all`. */
export interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly all: (name: string) => readonly string[];
  readonly files: readonly SentFile[];
}

/** Read a whole body; throws Trouble 413 as soon as it is too long. */
export async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const tooMuch = (): Trouble =>
    new Trouble(
      413,
      'Too large',
      `At most ${Math.round(most / 1048576)} MB are taken at once; send less, or use hearsay add for large folders.`,
      { connection: 'close' },
    );
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooMuch();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > most) throw tooMuch();
      chunks.push(bytes);
    }
  } catch (cause) {
    if (cause instanceof Trouble || request.complete) throw cause;
    throw new Trouble(400, 'Cut off', 'The request did not come whole; send it again.');
  }
  return Buffer.concat(chunks);
}

/** A form, as pages send it; with files where they may come. */
export async function sentForm(request: IncomingMessage, most: number = MOST_FORM): Promise<Form> {
  const type = request.headers['content-type'] ?? '';
  const bytes = await bytesOf(request, most);
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const sent = new URLSearchParams(bytes.toString('utf8'));
    return { fields: new Map(sent), all: (name) => sent.getAll(name), files: [] };
  }
  if (!type.startsWith('multipart/form-data'))
    throw new Trouble(415, 'No form', 'Send application/x-www-form-urlencoded or multipart/form-data.');
  const fields = new Map<string, string>();
  const files: SentFile[] = [];
  const parts = await partsOf(bytes, type);
  for (const [name, value] of parts)
    if (typeof value === 'string') fields.set(name, value);
    else if (value.size > 0) files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  return {
    fields,
    all: (name) => parts.getAll(name).flatMap((value) => (typeof value === 'string' ? value : [])),
    files,
  };
}

async function partsOf(bytes: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  } catch (cause) {
    throw new Trouble(400, 'Broken form', `The form cannot be taken apart (${String(cause)}); send it again.`);
  }
}

/** JSON of a request; what it means is for its schema to say. */
export async function jsonOf(request: IncomingMessage, most: number = MOST_FORM): Promise<unknown> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (!type.trim().toLowerCase().endsWith('json')) throw new Trouble(415, 'No JSON', 'Send application/json.');
  const text = (await bytesOf(request, most)).toString('utf8');
  if (depthOf(text) > DEEPEST)
    throw new Trouble(400, 'Nested too deeply', `At most ${DEEPEST} levels are taken; send it flatter.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new Trouble(400, 'No JSON', `The body is no JSON (${String(cause)}); check it.`);
  }
}

/** How deeply brackets are nested, strings left aside. */
function depthOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign === '\\') i++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return deepest;
}
