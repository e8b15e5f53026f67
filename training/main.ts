import { existsSync } from 'node:fs';
/**
 * `npm run train -- NAME`: makes a file of models/, or a table of the source, again from ../shared/corpora. Each entry
 * is a module of this folder that exports `train(options)`; it prints its scores on the development data and writes the
 * file.
 */
import path from 'node:path';
import { packageRoot } from '../src/package-root.ts';

/** Where a training run reads and writes. */
export interface TrainOptions {
  readonly corpora: string;
  readonly models: string;
  readonly args: readonly string[];
}

type Trainer = (options: TrainOptions) => Promise<void>;

const TRAINERS: Readonly<Record<string, () => Promise<{ train: Trainer }>>> = {
  attribution: () => import('./attribution.ts'),
  reader: () => import('./reader.ts'),
  lexicon: () => import('./lexicon.ts'),
  parser: () => import('./parser.ts'),
  tagger: () => import('./tagger.ts'),
  clusters: () => import('./clusters.ts'),
  parties: () => import('./parties.ts'),
  'usual-events': () => import('./usual-events.ts'),
  names: () => import('./names.ts'),
  'taught-names': () => import('./taught-names.ts'),
  knowledge: () => import('./make-knowledge.ts'),
  'encoder-ids': () => import('./encoder/write-ids.ts'),
  'claims-ids': () => import('./encoder/write-claims.ts'),
  'encoder-pack': () => import('./encoder/pack.ts'),
  'encoder-score': () => import('./encoder/score.ts'),
  'word-frequency': () => import('./word-frequency.ts'),
  'month-names': () => import('./make-month-names.ts'),
  languages: () => import('./languages.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = TRAINERS[name];
if (!load) {
  process.stderr.write(`usage: npm run train -- NAME, where NAME is one of ${Object.keys(TRAINERS).join(', ')}\n`);
  process.exitCode = 2;
} else {
  const root = packageRoot();
  const corpora = process.env['HEARSAY_CORPORA'] ?? path.join(root, '../shared/corpora');
  if (!existsSync(corpora))
    throw new Error(`${corpora} is missing: training needs the corpora beside the checkout, or HEARSAY_CORPORA`);
  const { train } = await load();
  await train({ corpora, models: process.env['HEARSAY_MODELS'] ?? path.join(root, 'models'), args });
}
