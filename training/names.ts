import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nameContext, wordInfos } from '../src/engine/fast/names/name-context.ts';
import { nameFeatures } from '../src/engine/fast/names/name-features.ts';
import { readNameModel, tagNames, type NameModel } from '../src/engine/fast/names/tag-names.ts';
import { readSyntaxModels } from '../src/engine/fast/syntax/read-models.ts';
import { featureList } from '../src/learn/crf.ts';
import type { Evidence } from '../src/learn/evidence.ts';
import { packModel, unpackModel } from '../src/learn/model-file.ts';
import { readClusters, type WordClusters } from '../src/learn/word-clusters.ts';
import { wordTableArrays } from '../src/learn/word-table.ts';
import { addRun, crfData, packCrf, trainCrf, type CrfData } from './crf.ts';
import type { TrainOptions } from './main.ts';
import { inSmallLetters, readGumNames, readIob, readSilver, type NameDocument } from './name-data.ts';
import { pronounChoices, readGumCoreference, scorePronouns, trainPronouns } from './pronouns.ts';
import { readTaught } from './taught-names.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
const SHORT = {
  PERSON: 'PER',
  ORG: 'ORG',
  PLACE: 'LOC',
  NORP: 'LOC',
  FACILITY: 'LOC',
  EVENT: 'ORG',
  PRODUCT: 'ORG',
} as const;
const BUCKETS = 1 << 21;

function addDocuments(data: CrfData, documents: readonly NameDocument[], clusters: WordClusters): void {
  const list = featureList();
  for (const { input, names } of documents) {
    const labels = new Uint8Array(input.word.length);
    for (const { from, to, type } of names)
      for (let i = from; i < to; i++)
        labels[i] = LABELS.indexOf(`${i === from ? 'B' : 'I'}-${SHORT[type]}` as (typeof LABELS)[number]);
    const context = nameContext(input, wordInfos(clusters));
    for (const { from, to } of input.sentences) {
      nameFeatures(context, from, to, BUCKETS - 1, list);
      addRun(data, list, labels.subarray(from, to));
    }
  }
}

/** Names that the annotators marked, that the model found, and that are the same in span and type. */
export interface NameCount {
  gold: number;
  found: number;
  same: number;
}

/** Exact spans with types over all documents, by type and all together; with another model's evidence, if given. */
export function scoreNames(
  documents: readonly NameDocument[],
  model: NameModel,
  evidence?: (input: NameDocument['input']) => Evidence,
): ReadonlyMap<string, NameCount> {
  const counts = new Map<string, NameCount>(
    ['all', 'PERSON', 'ORG', 'PLACE'].map((key) => [key, { gold: 0, found: 0, same: 0 }]),
  );
  for (const { input, names } of documents) {
    const gold = new Set(names.map((n) => `${n.from}-${n.to}-${n.type}`));
    for (const { type } of names) for (const key of ['all', type]) counts.get(key)!.gold++;
    for (const { from, to, type } of tagNames(input, model, evidence?.(input))) {
      for (const key of ['all', type]) {
        const count = counts.get(key)!;
        count.found++;
        if (gold.has(`${from}-${to}-${type}`)) count.same++;
      }
    }
  }
  return counts;
}

/** F1 in per cent. */
export function nameF1({ gold, found, same }: NameCount): number {
  return (200 * same) / (gold + found || 1);
}

const print = (title: string, counts: ReadonlyMap<string, NameCount>): void =>
  void process.stdout.write(
    `${title}: ${[...counts].map(([type, count]) => `${type} ${nameF1(count).toFixed(1)}`).join(', ')}\n`,
  );

/**
 * Make `models/names.bin`: the field for names, its word clusters, the weights of the pronouns. Needs the syntax
 * models. Options of the form `name=value` are for trials; without them the model that ships is made.
 */
export async function train({ corpora, models, args }: TrainOptions): Promise<void> {
  const option = (name: string, otherwise: number): number =>
    Number(args.find((a) => a.startsWith(`${name}=`))?.slice(name.length + 1) ?? otherwise);
  const bytesOf = (name: string): Uint8Array => readFileSync(path.join(models, `${name}.bin`));
  const began = Date.now();
  const clusters = readClusters(unpackModel(bytesOf('clusters')));
  const data = crfData();
  const web = readIob(path.join(corpora, 'language/ner-ewt-train.iob2.gz'));
  for (let k = 0; k < option('web', 2); k++) addDocuments(data, web, clusters);
  const gum = readGumNames(path.join(corpora, 'language'), 'train');
  for (let k = 0; k < option('gum', 2); k++) addDocuments(data, gum, clusters);
  addDocuments(data, inSmallLetters(web), clusters);
  const taught = args.find((a) => a.startsWith('taught='))?.slice('taught='.length);
  const news = taught === undefined ? readSilver(corpora, 'train') : readTaught(taught);
  addDocuments(data, news.slice(0, option('news', 2400)), clusters);
  const crf = trainCrf(data, {
    labels: LABELS,
    buckets: BUCKETS,
    epochs: option('epochs', 8),
    rate: option('rate', 0.1),
    dropout: option('dropout', 0.3),
    l2: 1e-6,
    minCount: option('min', 2),
    report: (epoch, ll) =>
      process.stderr.write(`epoch ${epoch}: ${ll.toFixed(4)} (${Math.round((Date.now() - began) / 1000)} s)\n`),
  });
  const packed = packCrf('names', crf);
  const shared = { ...packed.arrays, ...wordTableArrays('fine', clusters.fine), coarse: clusters.coarse };
  const untrained = readNameModel({ meta: packed.meta, arrays: shared });
  print('UNER dev', scoreNames(readIob(path.join(corpora, 'language/ner-ewt-dev.iob2.gz')), untrained));
  print('GUM dev', scoreNames(readGumNames(path.join(corpora, 'language'), 'dev'), untrained));
  if (option('pronouns', 1) === 0) return;
  const syntax = readSyntaxModels({
    clusters: bytesOf('clusters'),
    tagger: bytesOf('tagger'),
    parser: bytesOf('parser'),
    lexicon: bytesOf('lexicon'),
  });
  const pronouns = trainPronouns(corpora, syntax, untrained);
  const bytes = packModel({ meta: packed.meta, arrays: { ...shared, pronouns } });
  writeFileSync(path.join(models, 'names.bin'), bytes);
  const dev = pronounChoices(
    readGumCoreference(path.join(corpora, 'language/gum-layers-dev.jsonl.gz')),
    syntax,
    untrained,
  );
  for (const [group, n] of scorePronouns(dev, pronouns))
    process.stdout.write(
      `GUM dev, ${group}: ${n.right} of ${n.all}, ${n.rightOfResolvable} of ${n.resolvable} resolvable\n`,
    );
  process.stdout.write(`${bytes.length} bytes, ${Math.round((Date.now() - began) / 1000)} s\n`);
}
