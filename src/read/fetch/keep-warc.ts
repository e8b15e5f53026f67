import { createHash, randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer } from './request.ts';

/** Fields that speak of how the body came over the line; it is kept unpacked and whole. */
const OF_THE_LINE: ReadonlySet<string> = new Set(['content-encoding', 'transfer-encoding', 'content-length']);

/**
 * Append a fetched page to a WARC file (ISO 28500, one gzip member a record) as a response record, so that what was
 * read can be shown later.
 */
export async function keepAsWarc(file: string, url: string, answer: Answer, date: Date): Promise<void> {
  const body = Buffer.from(answer.body);
  const block = Buffer.concat([
    headOf(`HTTP/1.1 ${answer.status} ${answer.statusText}`, {
      ...Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !OF_THE_LINE.has(name))),
      'content-length': String(body.length),
    }),
    body,
  ]);
  const head = headOf('WARC/1.1', {
    'WARC-Type': 'response',
    'WARC-Record-ID': `<urn:uuid:${randomUUID()}>`,
    'WARC-Target-URI': url,
    'WARC-Date': date.toISOString().replace(/\.\d+Z$/, 'Z'),
    'WARC-Block-Digest': digestOf(block),
    'WARC-Payload-Digest': digestOf(body),
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(block.length),
  });
  await appendFile(file, await promisify(gzip)(Buffer.concat([head, block, Buffer.from('\r\n\r\n')])));
}

/** A head in the form that HTTP and WARC share: the first line, the fields, an empty line. */
function headOf(start: string, fields: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`);
  return Buffer.from(`${[start.replace(/[\r\n]+/g, ' '), ...lines].join('\r\n')}\r\n\r\n`);
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
