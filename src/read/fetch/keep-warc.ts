import { appendFile } from 'node:fs/promises';
import type { Answer } from './request.ts';

/** Append a fetched page to a WARC file as a compressed response record, so that what was read can be shown later. */
export async function keepAsWarc(file: string, url: string, answer: Answer, date: Date): Promise<void> {
  const { WARCRecord, WARCSerializer } = await import('warcio');
  const { 'content-encoding': _packing, 'transfer-encoding': _chunks, ...headers } = answer.headers;
  const record = WARCRecord.create(
    {
      url,
      date: date.toISOString().replace(/\.\d+Z$/, 'Z'),
      type: 'response',
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${answer.status} ${answer.statusText}`,
      httpHeaders: { ...headers, 'content-length': String(answer.body.length) },
    },
    [answer.body],
  );
  await appendFile(file, await WARCSerializer.serialize(record, { gzip: true }));
}
