import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idOfSet } from '../model/ids.ts';
import { registerGroup } from './group.ts';

/** The id of an event that these articles tell. */
const event = (...articles: string[]): string => idOfSet('s', articles, ['event']);

const DAM =
  'Engineers at the Lorvik dam opened two spillways on Monday after rain raised the reservoir to its ' +
  'highest level since it was built, and families in the valley were told to leave their homes by ' +
  'nightfall.';
const VOTE =
  'Lawmakers in Tessaly rejected the budget of prime minister Oda Marrin by four votes, and the ' +
  'opposition called for elections before the summer.';

describe('hearsay group', () => {
  let folder = '',
    out = '',
    told = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'hearsay-group-'));
    out = '';
    told = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((data: string | Uint8Array, then?: unknown) => {
      out += String(data);
      if (typeof then === 'function') then();
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((data) => {
      told += String(data);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  const file = (name: string, lines: readonly string[]): string => {
    const at = path.join(folder, name);
    writeFileSync(at, lines.join('\n'));
    return at;
  };
  const group = async (...files: string[]): Promise<{ readonly code: number; readonly rows: unknown[] }> => {
    let code = -1;
    const program = new Command();
    registerGroup(program, (given) => {
      code = given;
    });
    await program.parseAsync(['node', 'hearsay', 'group', ...files]);
    return {
      code,
      rows: out
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line)),
    };
  };

  it('answers a line for each line, in their order and not that of time', async () => {
    const first = file('first.jsonl', [
      JSON.stringify({ id: 'late', publishedAt: '2031-03-05', title: 'Spillways opened', text: DAM }),
      '',
      JSON.stringify({ id: 2, publishedAt: '2031-03-04', title: 'Tessaly budget fails', text: VOTE }),
    ]);
    const second = file('second.jsonl', [
      JSON.stringify({ id: 'early', publishedAt: '2031-03-04', title: 'Lorvik dam', text: DAM }),
    ]);
    expect(await group(first, second)).toEqual({
      code: 0,
      rows: [
        { id: 'late', story: event('early', 'late'), copyOf: 'early' },
        { id: '2', story: event('2'), copyOf: null },
        { id: 'early', story: event('early', 'late'), copyOf: null },
      ],
    });
  });

  it('marks each bad line in its place, groups the others, and fails', async () => {
    const bad = file('bad.jsonl', [
      '{"id":"x"',
      JSON.stringify({ id: 'empty' }),
      JSON.stringify({ text: DAM }),
      '[]',
      JSON.stringify({ id: 'good', title: 'Lorvik dam' }),
    ]);
    expect(await group(bad)).toEqual({
      code: 1,
      rows: [
        { id: null, error: expect.stringContaining('is not JSON') as string },
        { id: 'empty', error: 'has neither text nor title' },
        { id: null, error: expect.stringContaining('id') as string },
        { id: null, error: expect.any(String) as string },
        { id: 'good', story: event('good'), copyOf: null },
      ],
    });
    expect(told).toContain('line 1: is not JSON');
  });

  it('says which file is missing, and goes on with the rest', async () => {
    const there = file('there.jsonl', [JSON.stringify({ id: 'a', text: VOTE })]),
      missing = path.join(folder, 'missing.jsonl');
    expect(await group(missing, there)).toEqual({ code: 1, rows: [{ id: 'a', story: event('a'), copyOf: null }] });
    expect(told).toContain(`${missing}: does not exist`);
  });

  it('answers nothing to nothing', async () => {
    expect(await group(file('none.jsonl', []))).toEqual({ code: 0, rows: [] });
  });
});
