import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NameSpan } from '../src/model/index.ts';
import { nameLabeller } from './encoder/silver-names.ts';
import type { TrainOptions } from './main.ts';
import { readSilver, segmentText, type NameDocument } from './name-data.ts';

/** News that nobody labelled, in the order in which it is read; only what may be trained on. */
const NEWS = [
  'stories/stories-5w1h.dev.jsonl.gz',
  'stories/stories-newswcl50.dev.jsonl.gz',
  'stories/stories-basil.dev.jsonl.gz',
  'stories/stories-allsides.dev.jsonl.gz',
] as const;

/** Raw news, each text once, the title as a paragraph of its own. */
function* rawNews(corpora: string): Generator<{ id: string; text: string }> {
  const seen = new Set<string>();
  for (const file of NEWS) {
    let n = 0;
    for (const line of gunzipSync(readFileSync(path.join(corpora, file)))
      .toString('utf8')
      .split('\n')) {
      if (line === '') continue;
      const { title, text } = JSON.parse(line) as { title: string | null; text: string | null };
      n++;
      if (!text || seen.has(text.slice(0, 200))) continue;
      seen.add(text.slice(0, 200));
      yield { id: `${file}:${n}`, text: title ? `${title}\n\n${text}` : text };
    }
  }
}

/**
 * Make `FILE`: names that the encoder, the fast engine and, where it read the text, CoreNLP find together in raw news,
 * a JSON line for each text. Goes on where an earlier run was cut off. `npm run train -- names taught=FILE` learns by
 * it.
 */
export async function train({ corpora, models, args }: TrainOptions): Promise<void> {
  const [file = 'taught-names.jsonl'] = args;
  const done = new Set(taughtLines(file).map(({ id }) => id));
  const label = nameLabeller(path.join(models, 'encoder.bin'), models);
  const out = openSync(file, 'a');
  const write = (id: string, text: string, names: readonly NameSpan[]): void =>
    void writeSync(out, `${JSON.stringify({ id, text, names: names.map((n) => [n.from, n.to, n.type]) })}\n`);
  for (const document of readSilver(corpora, 'train'))
    if (!done.has(document.id)) write(document.id, document.input.text, label(document.input, document));
  for (const { id, text } of rawNews(corpora))
    if (!done.has(id)) write(id, text, label(segmentText(id, text), undefined));
  closeSync(out);
}

interface TaughtLine {
  readonly id: string;
  readonly text: string;
  readonly names: readonly (readonly [from: number, to: number, type: NameSpan['type']])[];
}

function taughtLines(file: string): TaughtLine[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as TaughtLine);
}

/** The texts of such a file with their names. */
export function readTaught(file: string): NameDocument[] {
  return taughtLines(file).map(({ id, text, names }) => ({
    id,
    input: segmentText(id, text),
    names: names.map(([from, to, type]) => ({ from, to, type })),
  }));
}
