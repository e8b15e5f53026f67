import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { newScan, scanWords, readableStem } from '../src/stories/scan-words.ts';
import type { TrainOptions } from './main.ts';

const OUT = 'src/lexicon/en/word-frequency.ts';

/** The sets counted, with the weight of each in the mean; headlines count double, being a tenth as long. */
const SETS: readonly (readonly [file: string, weight: number, scale: number])[] = [
  ['stories-allsides', 3, 1],
  ['headlines-uci', 1, 2],
  ['stories-5w1h', 0.5, 1],
  ['ecbplus-docs', 0.5, 1],
];
const STEMS = 3000;
const LEAD = 800;
/** Names that belong to the tables of `knowledge/`, not to a list of words. */
const PLACES = new Set(['kremlin']);
const NEVER =
  `a an the of to in on for and or but is are was were be been being has have had do does did will would could should may might can cannot with at by from as that this
these those it its he she they them his her their we ours our you your my me him us who whom which what when where why how not no nor so if then than there here also more most other some
such only own same too very just about after before over under between into through during out up down off again further once all any both each few said say says saying told tell according one two
new year day week month time people first last mr mrs ms dr am pm via per amid don didn doesn isn wasn ve ll re
el la los las un una unos de del que en y por con para se su sus al lo como más este esta ha han es fue ser son está pero entre desde hasta sobre también según
il i gli le uno di della dei delle dello degli che e da dal dalla alla nel nella si è sono anche stato stata dopo ai
het een van op te dat met voor zijn er om naar bij uit niet ook als werd worden heeft aan tot zich maar hij
der das und den von zu mit im für auf ist dem des ein eine einen nicht auch wurde sich nach aus hat
les une du et qui dans pour sur au aux par plus pas est été avec ses ce cette ont sont`.split(/\s+/u);

/**
 * Count in what share of texts (title and opening) each stem stands, and write the commonest as classes a quarter of a
 * power of two apart: `src/lexicon/en/word-frequency.ts`. Deterministic; half a minute. `npm run train -- word-frequency`.
 */
export async function train({ corpora }: TrainOptions): Promise<void> {
  const shares = new Map<string, number>(),
    scan = newScan(),
    total = SETS.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [file, weight, scale] of SETS) {
    const docs = gunzipSync(readFileSync(join(corpora, 'stories', `${file}.dev.jsonl.gz`)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string | null; text: string | null });
    for (const doc of docs) {
      const text = `${doc.title ?? ''}\n${(doc.text ?? '').slice(0, LEAD)}`;
      scanWords(text, scan);
      const stems = new Set<string>();
      for (let i = 0; i < scan.count; i++) {
        const word = /^[\p{L}\p{N}]+/u.exec(text.slice(scan.start[i], (scan.start[i] ?? 0) + 40))?.[0] ?? '';
        if (scan.stem[i] !== 0 && /^[a-z]/iu.test(word)) stems.add(readableStem(word));
      }
      for (const stem of stems) shares.set(stem, (shares.get(stem) ?? 0) + (weight * scale) / (docs.length * total));
    }
  }
  const never = new Set(NEVER.map(readableStem));
  const top = [...shares]
    .filter(([stem]) => !never.has(stem) && /^[a-z]+$/u.test(stem) && !PLACES.has(stem))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, STEMS);
  const classes = new Map<number, string[]>();
  for (const [stem, share] of top) {
    const step = Math.round(-2 * Math.log2(share));
    classes.set(step, [...(classes.get(step) ?? []), stem]);
  }
  const lines = [...classes]
    .toSorted((a, b) => a[0] - b[0])
    .map(
      ([step, stems]) => `  { share: ${(2 ** (-step / 2)).toPrecision(3)}, stems: '${stems.toSorted().join(' ')}' },`,
    );
  writeFileSync(
    OUT,
    `/**
 * Common English stems by the share of news texts (title and opening) that they stand in; a share of 1 takes them out
 * of every comparison. Counted by \`training/word-frequency.ts\` over allsides, 5W1H, ECB+ and UCI headlines
 * (development parts); single words only.
 */
export const WORD_CLASSES: readonly { readonly share: number; readonly stems: string }[] = [
  { share: 1, stems: '${[...never].toSorted().join(' ')}' },
${lines.join('\n')}
];
`,
  );
}
