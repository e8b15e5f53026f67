import { log } from './log.ts';
import { seededRandom } from './random.ts';

/** Words of a text with their counts, most frequent first; words below the count are left out. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: Float64Array;
  readonly index: ReadonlyMap<string, number>;
}

/** Vectors of a vocabulary, row-major, `words × size`. */
export interface WordVectors {
  readonly size: number;
  readonly values: Float32Array;
}

/** Count words and keep those seen at least `least` times. */
export function countWords(sentences: Iterable<readonly string[]>, least: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= least).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    words: kept.map(([w]) => w),
    counts: Float64Array.from(kept, ([, n]) => n),
    index: new Map(kept.map(([w], i) => [w, i])),
  };
}

/** Settings of the skip-gram model. `reach`: words to each side, each position with output vectors of its own. */
export interface VectorOptions {
  readonly size: number;
  readonly reach: number;
  readonly negatives: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}

/**
 * Word vectors by structured skip-gram with negative sampling (Ling, Dyer, Black, Trancoso, NAACL 2015): as word2vec,
 * but each relative position predicts with its own output matrix, which brings words of one syntactic behaviour
 * together.
 * @param text  word indices, sentences apart by -1
 */
export function trainVectors(text: Int32Array, vocabulary: Vocabulary, options: VectorOptions): WordVectors {
  const { size, reach, negatives, epochs } = options;
  const random = seededRandom(options.seed);
  const n = vocabulary.words.length;
  const input = Float32Array.from({ length: n * size }, () => (random() - 0.5) / size);
  const output = new Float32Array(2 * reach * n * size);
  const noise = noiseTable(vocabulary.counts, 1 << 22);
  const total = vocabulary.counts.reduce((a, b) => a + b, 0);
  const keep = Float64Array.from(vocabulary.counts, (c) =>
    Math.min(1, Math.sqrt(1e-4 / (c / total)) + 1e-4 / (c / total)),
  );
  const gradient = new Float32Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = 0; i < text.length; i++) {
      const word = text[i]!;
      if (word < 0 || random() > keep[word]!) continue;
      const rate = options.rate * Math.max(0.02, 1 - (epoch + i / text.length) / epochs);
      for (let d = -reach; d <= reach; d++) {
        const context = d === 0 ? -1 : (text[i + d] ?? -1);
        if (context < 0 || (d > 1 && text[i + 1]! < 0) || (d < -1 && text[i - 1]! < 0)) continue;
        const base = (d < 0 ? d + reach : d + reach - 1) * n;
        step(input, output, word * size, base, context, size, negatives, noise, random, rate, gradient);
      }
    }
    log(`epoch ${epoch + 1} of ${epochs}`);
  }
  return { size, values: input };
}

function step(
  input: Float32Array,
  output: Float32Array,
  at: number,
  base: number,
  context: number,
  size: number,
  negatives: number,
  noise: Int32Array,
  random: () => number,
  rate: number,
  gradient: Float32Array,
): void {
  gradient.fill(0);
  for (let k = 0; k <= negatives; k++) {
    const target = k === 0 ? context : noise[(random() * noise.length) | 0]!;
    if (k > 0 && target === context) continue;
    const out = (base + target) * size;
    let dot = 0;
    for (let j = 0; j < size; j++) dot += input[at + j]! * output[out + j]!;
    const g = rate * ((k === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot)));
    for (let j = 0; j < size; j++) {
      gradient[j] = gradient[j]! + g * output[out + j]!;
      output[out + j] = output[out + j]! + g * input[at + j]!;
    }
  }
  for (let j = 0; j < size; j++) input[at + j] = input[at + j]! + gradient[j]!;
}

/** Indices in proportion to count^0.75, to draw from. */
function noiseTable(counts: Float64Array, length: number): Int32Array {
  const powers = counts.map((c) => c ** 0.75);
  const total = powers.reduce((a, b) => a + b, 0);
  const table = new Int32Array(length);
  let word = 0;
  let sum = powers[0]! / total;
  for (let i = 0; i < length; i++) {
    table[i] = word;
    if (i / length > sum && word < counts.length - 1) sum += powers[++word]! / total;
  }
  return table;
}
