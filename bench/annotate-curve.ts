import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { costOf, HEARSAY } from './process-cost.ts';
import { rowsOn, type BenchContext, type Row } from './row.ts';

/** Development texts, none twice, until there are enough of them; behind them the same again. */
const CORPORA = [
  'stories-5w1h',
  'stories-basil',
  'stories-allsides',
  'pairs-fnc1-articles',
  'ecbplus-docs',
  'reuse-synth',
].map((name) => `corpora/stories/${name}.dev.jsonl.gz`);
const SIZES = [100, 1000, 10_000];

/**
 * How `annotate` grows on a folder: processor time of an article and peak memory of the process at 100, 1,000 and 10,000
 * articles, up to HEARSAY_GROWTH (2,000 where that is not set), by all cores as a user has it.
 */
export async function measureAnnotateCurve({ shared }: BenchContext): Promise<readonly Row[]> {
  const texts = textsIn(shared, Number(process.env['HEARSAY_GROWTH'] ?? 2000));
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-curve-'));
  const rows: Row[] = [];
  try {
    for (const size of SIZES.filter((one) => one <= texts.length)) {
      const file = path.join(folder, 'texts.jsonl');
      const lines = texts.slice(0, size).map((text, i) => `${JSON.stringify({ id: `t${i}`, text, lang: 'en' })}\n`);
      writeFileSync(file, lines.join(''));
      const cost = await costOf(HEARSAY, ['annotate', file]);
      if (cost === null) continue;
      const data = `annotate, ${size.toLocaleString('en')} articles`;
      const row = rowsOn(data);
      rows.push(row('time of the processor, an article', (1000 * cost.cpu) / size, 'ms'));
      rows.push(row('memory, peak', cost.peak, 'MB'));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function textsIn(shared: string, most: number): readonly string[] {
  const found = new Set<string>();
  for (const file of CORPORA.map((name) => path.join(shared, name)).filter(existsSync)) {
    if (found.size >= most) break;
    for (const line of gunzipSync(readFileSync(file)).toString().trim().split('\n')) {
      const { text } = JSON.parse(line) as { readonly text?: string };
      if (text !== undefined && text !== '') found.add(text);
    }
  }
  const texts = [...found].slice(0, most);
  const { length } = texts;
  while (length > 0 && texts.length < most) texts.push(texts[texts.length - length]!);
  return texts;
}
