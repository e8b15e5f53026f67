import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { featureList } from '../src/learn/crf.ts';
import { packModel, unpackModel } from '../src/learn/model-file.ts';
import { readWordTable, wordTableArrays } from '../src/learn/word-table.ts';
import { nameContext, nameFeatures, type WordClusters } from '../src/language/entities/name-features.ts';
import { readNameModel, tagNames, type NameModel } from '../src/language/entities/find-names.ts';
import { addRun, crfData, packCrf, trainCrf, type CrfData } from './crf.ts';
import type { TrainOptions } from './main.ts';
import { inSmallLetters, readGumNames, readIob, readSilver, type NameDocument } from './name-data.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
const SHORT = { PERSON: 'PER', ORG: 'ORG', PLACE: 'LOC', NORP: 'LOC', FACILITY: 'LOC', EVENT: 'ORG', PRODUCT: 'ORG' } as const;
const BUCKETS = 1 << 21;

function addDocuments(data: CrfData, documents: readonly NameDocument[], clusters: WordClusters): void {
  const list = featureList();
  for (const { input, names } of documents) {
    const labels = new Uint8Array(input.word.length);
    for (const { from, to, type } of names) for (let i = from; i < to; i++) labels[i] = LABELS.indexOf(`${i === from ? 'B' : 'I'}-${SHORT[type]}` as (typeof LABELS)[number]);
    const context = nameContext(input, clusters);
    for (const { from, to } of input.sentences) {
      nameFeatures(context, from, to, BUCKETS - 1, list);
      addRun(data, list, labels.subarray(from, to));
    }
  }
}

/** Exact spans with types, over all documents: per type and all together, in per cent. */
export function scoreNames(documents: readonly NameDocument[], model: NameModel): Record<string, string> {
  const counts: Record<string, [number, number, number]> = { PERSON: [0, 0, 0], ORG: [0, 0, 0], PLACE: [0, 0, 0], all: [0, 0, 0] };
  for (const { input, names } of documents) {
    const gold = new Set(names.map((n) => `${n.from}-${n.to}-${n.type}`));
    const found = tagNames(input, model);
    for (const n of names) { counts[n.type]![1]++; counts['all']![1]++; }
    for (const n of found) {
      const hit = gold.has(`${n.from}-${n.to}-${n.type}`) ? 1 : 0;
      for (const key of [n.type, 'all']) { counts[key]![2]++; counts[key]![0] += hit; }
    }
  }
  return Object.fromEntries(Object.entries(counts).map(([key, [hit, want, got]]) => {
    const [p, r] = [hit / (got || 1), hit / (want || 1)];
    return [key, `P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r || 1)).toFixed(1)}`];
  }));
}

/** Make `models/names.bin`. */
export async function train({ corpora, models, args }: TrainOptions): Promise<void> {
  const option = (name: string, otherwise: number): number => Number(args.find((a) => a.startsWith(`${name}=`))?.slice(name.length + 1) ?? otherwise);
  const began = Date.now();
  const data = crfData();
  const { arrays } = unpackModel(readFileSync(path.join(models, 'clusters.bin')));
  const clusters: WordClusters = { fine: readWordTable({ meta: {}, arrays }, 'fine'), coarse: arrays['coarse'] as Uint16Array };
  const web = readIob(path.join(corpora, 'language/ner-ewt-train.iob2.gz'));
  for (let k = 0; k < option('web', 2); k++) addDocuments(data, web, clusters);
  for (let k = 0; k < option('gum', 1); k++) addDocuments(data, readGumNames(corpora, 'train'), clusters);
  if (option('small', 1) > 0) addDocuments(data, inSmallLetters(web.filter((_, i) => i % option('smallEvery', 3) === 0)), clusters);
  addDocuments(data, readSilver(corpora, 'train').slice(0, option('news', 900)), clusters);
  const crf = trainCrf(data, {
    labels: LABELS, buckets: BUCKETS, epochs: option('epochs', 8), rate: option('rate', 0.1), dropout: option('dropout', 0.1), l2: option('l2', 1e-6), minCount: option('min', 2),
    report: (epoch, ll) => process.stderr.write(`epoch ${epoch}: ${ll.toFixed(4)} (${Math.round((Date.now() - began) / 1000)} s)\n`),
  });
  const packed = packCrf('names', crf);
  const bytes = packModel({ meta: packed.meta, arrays: { ...packed.arrays, ...wordTableArrays('fine', clusters.fine), coarse: clusters.coarse } });
  writeFileSync(path.join(models, 'names.bin'), bytes);
  const model = readNameModel(unpackModel(bytes));
  process.stdout.write(`${JSON.stringify({ bytes: bytes.length, seconds: Math.round((Date.now() - began) / 1000), uner: scoreNames(readIob(path.join(corpora, 'language/ner-ewt-dev.iob2.gz')), model), gum: scoreNames(readGumNames(corpora, 'dev'), model), silver: scoreNames(readSilver(corpora, 'dev'), model) }, null, 1)}\n`);
}
