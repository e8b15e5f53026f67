import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadModels } from '../src/load-models.ts';
import { packageRoot } from '../src/package-root.ts';
import { log } from './log.ts';
import type { TrainOptions } from './main.ts';
import { labelledReports, noticesIn, reportsIn } from './party-labels.ts';

/** Reports whose events are counted, below `corpora/stories`; nobody has labelled what is counted. */
const SOURCES = ['stories-allsides', 'stories-5w1h', 'stories-basil', 'stories-newswcl50', 'stories-meantime'] as const;
/** One report in so many stays out, for readers to draw from. */
const KEPT = 3;
/** Bands of how often a word tells an event, and of each shape. */
const WORDS = [3, 8, 20, 60] as const;
const SHAPES = [3, 8, 20] as const;
const WIDTH = 110;

const bandOf = (count: number, bounds: readonly number[]): number => bounds.filter((bound) => count >= bound).length;

/**
 * Count by which words, and in which shapes, the claims of unlabelled reports tell events of each type, and write what
 * is not rare: `src/lexicon/en/usual-events.ts`. Five minutes on one core.
 */
export async function train({ corpora }: TrainOptions): Promise<void> {
  const engine = loadModels();
  const labelled = labelledReports();
  const counts = new Map<string, Map<string, Map<string, number>>>();
  let events = 0;
  for (const source of SOURCES)
    for (const [n, report] of reportsIn(path.join(corpora, 'stories', `${source}.dev.jsonl.gz`)).entries()) {
      if (n % KEPT === 0 || labelled.has(report.id) || (report.lang ?? 'en') !== 'en') continue;
      for (const [party, { word, shape }] of noticesIn(report, engine).notices) {
        if (party.field !== 'actor' || party.type === 'STATE') continue;
        const words = counts.get(party.type) ?? new Map<string, Map<string, number>>();
        const shapes = words.get(word) ?? new Map<string, number>();
        counts.set(party.type, words.set(word, shapes.set(shape, (shapes.get(shape) ?? 0) + 1)));
        events++;
      }
    }
  log(`${events} events counted`);
  const types = [...counts.keys()].toSorted().map((type) => `  ${type}: [\n${linesOf(counts.get(type)!)}  ],\n`);
  writeFileSync(
    path.join(packageRoot(), 'src/lexicon/en/usual-events.ts'),
    `/**
 * Made by \`npm run train -- usual-events\`; see models/parties.md. Words that tell events of each type in news, each
 * with the band of how often it does, and the bands of the shapes in which it does (\`claims/event-marks.ts\`).
 */
export const USUAL_EVENTS: Readonly<Record<string, readonly string[]>> = {
${types.join('')}};
`,
  );
}

/** Rows of a type as lines of the source, by word: "accuse:4:NA3:PAR3". */
function linesOf(words: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const rows = [...words]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, shapes]) => rowOf(word, shapes) ?? []);
  const lines: string[] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + row.length < WIDTH) lines[lines.length - 1] = `${last} ${row}`;
    else lines.push(row);
  }
  return lines.map((line) => `    '${line}',\n`).join('');
}

function rowOf(word: string, shapes: ReadonlyMap<string, number>): string | null {
  const band = bandOf(
    [...shapes.values()].reduce((sum, n) => sum + n, 0),
    WORDS,
  );
  if (band === 0 || !/^[a-z_-]+$/.test(word)) return null;
  const usual = [...shapes].toSorted().flatMap(([shape, n]) => (n < SHAPES[0] ? [] : `${shape}${bandOf(n, SHAPES)}`));
  return [word, band, ...usual].join(':');
}
