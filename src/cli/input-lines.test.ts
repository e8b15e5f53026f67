import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inputLines, LineId, LineText, LineWords, type InputLine } from './input-lines.ts';

const Schema = z.object({ id: LineId, text: LineText, title: LineWords });

describe('inputLines', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'hearsay-lines-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = async (content: string | null, name = 'in.jsonl'): Promise<InputLine<unknown>[]> => {
    const file = path.join(folder, name);
    if (content !== null) writeFileSync(file, content);
    const all: InputLine<unknown>[] = [];
    for await (const line of inputLines([file], Schema)) all.push(line);
    return all;
  };

  it.each([
    ['{"id":"a","text":"Rain fell."}', { kind: 'article', article: { id: 'a', text: 'Rain fell.' } }],
    ['\uFEFF{"id":7,"text":""}', { kind: 'article', article: { id: '7', text: '' } }],
    ['{"id":"sep","text":"one\u2028two"}', { kind: 'article', article: { id: 'sep', text: 'one\u2028two' } }],
    [
      '{"id":"a",',
      { kind: 'broken', id: null, error: 'is not JSON; a line must be one object such as {"id":"a1","text":"…"}' },
    ],
    ['[1]', { kind: 'broken', id: null, error: 'is no object; a line must be one such as {"id":"a1","text":"…"}' }],
    ['{"text":"Rain fell."}', { kind: 'broken', id: null, error: 'id is missing; give each line a name of its own' }],
    [
      '{"id":"c","text":5,"title":6}',
      { kind: 'broken', id: 'c', error: 'text must be a string; title must be a string' },
    ],
    ['{"id":"d"}', { kind: 'broken', id: 'd', error: 'text is missing' }],
  ])('%j', async (line, expected) => {
    expect(await read(line)).toEqual([expect.objectContaining(expected)]);
  });

  it('counts lines as an editor does, blank ones too', async () => {
    const [, second] = await read('{"id":"a","text":""}\r\n\r\n\n{"id":"b"}\n');
    expect(second).toMatchObject({
      kind: 'broken',
      message: `${path.join(folder, 'in.jsonl')}: line 4 (b): text is missing`,
    });
  });

  it('names what is no file', async () => {
    expect(await read(null, 'gone.jsonl')).toEqual([
      { kind: 'unreadable', message: `${path.join(folder, 'gone.jsonl')}: does not exist; check the path` },
    ]);
    expect(await read(null, '.')).toEqual([{ kind: 'unreadable', message: `${folder}: is a folder; name a file` }]);
  });
});
