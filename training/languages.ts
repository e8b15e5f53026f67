/**
 * Writes `models/languages.bin`: the n-grams of the package `eld` (its small set), laid out so that they are read as
 * they stand. The package itself is a script of 1.6 MB, which takes a third of a second to load.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packModel } from '../src/learn/model-file.ts';
import { packageRoot } from '../src/package-root.ts';
import { gramHash } from '../src/read/meta/n-grams.ts';
import { log } from './log.ts';
import type { TrainOptions } from './main.ts';

/** The tables as the package has them: points by language's number, by n-gram. */
interface EldTables {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Make the file again. */
export async function train({ models }: TrainOptions): Promise<void> {
  const source = (file: string): string => pathToFileURL(path.join(packageRoot(), 'node_modules/eld/src', file)).href;
  const { ngramsData } = (await import(source('ngrams/small.js'))) as { ngramsData: EldTables };
  const { dictionary } = (await import(source('dictionary.js'))) as { dictionary: readonly string[] };
  const byteOf = new Map(dictionary.flatMap((sign, byte) => (sign === ' ' ? [] : [[sign, byte] as const])));
  const rows = Object.entries(ngramsData.ngrams)
    .map(([gram, points]) => ({
      key: gramHash([...gram].map((sign) => byteOf.get(sign) ?? sign.charCodeAt(0))),
      points: Object.entries(points),
    }))
    .sort((a, b) => a.key - b.key);
  if (rows.some(({ key }, i) => rows[i + 1]?.key === key)) throw new Error('two n-grams have one hash');
  const from = [0];
  for (const { points } of rows) from.push(from.at(-1)! + points.length);
  const entries = rows.flatMap(({ points }) => points);
  const bytes = packModel({
    meta: { languages: Object.values(ngramsData.languages) },
    arrays: {
      keys: Uint32Array.from(rows, ({ key }) => key),
      from: Uint32Array.from(from),
      language: Uint8Array.from(entries, ([language]) => Number(language)),
      points: Uint8Array.from(entries, ([, points]) => points),
    },
  });
  writeFileSync(path.join(models, 'languages.bin'), bytes);
  log(
    `languages.bin: ${rows.length} n-grams of ${Object.keys(ngramsData.languages).length} languages, ${bytes.length} bytes`,
  );
}
