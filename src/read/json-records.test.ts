import { describe, expect, it } from 'vitest';
import { jsonRecords } from './json-records.ts';

async function recordsOf(text: string): Promise<(string | null)[]> {
  const records: (string | null)[] = [];
  for await (const record of jsonRecords(text.split('\n'))) records.push(record);
  return records;
}

const [A, B] = [
  { id: 'a', text: 'Boats came.' },
  { id: 'b', text: 'Boats left.' },
];
const lines = [JSON.stringify(A), JSON.stringify(B)];

describe('records of JSON', () => {
  it.each([
    ['lines', lines.join('\n'), lines],
    ['an object over many lines', JSON.stringify(A, null, 2), [lines[0]]],
    ['a list over many lines', JSON.stringify([A, B], null, 2), lines],
    ['a list on one line', JSON.stringify([A, B]), lines],
    ['a list behind a mark of order and a blank line', `\uFEFF\n${JSON.stringify([A], null, 1)}`, ['\uFEFF', lines[0]]],
    ['lines of which the first is broken', `{"id":\n${lines[1]}`, ['{"id":', lines[1]]],
    ['lines of which a later one is broken', `${lines[0]}\n{"id":\n${lines[1]}`, [lines[0], '{"id":', lines[1]]],
    ['an object that was cut off', '{\n "id": "a",', ['{', ' "id": "a",']],
    ['nothing', '', ['']],
  ])('%s', async (_, text, expected) => expect(await recordsOf(text)).toEqual(expected));

  it('holds no more than a page, and lets go what was no JSON', async () => {
    const long = 'x'.repeat(40 * 1024 * 1024);
    const given = ['{', long, long, lines[0]!];
    const records: (string | null)[] = [];
    for await (const record of jsonRecords(given)) records.push(record);
    expect(records).toEqual(given);
  });
});
