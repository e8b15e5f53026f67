import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { segment } from '../src/language/segment/segment.ts';
import { normalWord } from '../src/learn/word-clusters.ts';
import { readTreebank } from './treebank.ts';

/**
 * Files of running text and the fields to read. Only development parts that may be trained on; no pair corpora, no
 * event texts.
 */
const SOURCES: readonly (readonly [file: string, fields: readonly string[]])[] = [
  ['attribution/train.jsonl.gz', ['text']],
  ['stories/stories-5w1h.dev.jsonl.gz', ['title', 'text']],
  ['stories/stories-allsides.dev.jsonl.gz', ['title', 'text']],
  ['stories/stories-basil.dev.jsonl.gz', ['title', 'text']],
  ['stories/stories-newswcl50.dev.jsonl.gz', ['title', 'text']],
  ['language/re3d-train.jsonl.gz', ['text']],
  ['stories/headlines-uci.dev.jsonl.gz', ['title']],
];

/**
 * Sentences of the raw texts, as lists of normalised words (`normalWord`), one text after another; texts given twice
 * come once.
 */
export function* rawSentences(corpora: string): Generator<string[]> {
  const seen = new Set<string>();
  for (const [file, fields] of SOURCES) {
    for (const line of gunzipSync(readFileSync(path.join(corpora, file)))
      .toString('utf8')
      .split('\n')) {
      if (line === '') continue;
      const record = JSON.parse(line) as Record<string, string | null>;
      for (const field of fields) {
        const text = record[field];
        if (!text || seen.has(text.slice(0, 200))) continue;
        seen.add(text.slice(0, 200));
        yield* sentencesOf(text);
      }
    }
  }
  for (const file of ['ud-ewt-train', 'ud-gum-train']) {
    for (const { text } of readTreebank(path.join(corpora, `language/${file}.conllu.gz`)))
      yield* sentencesOf(text ?? '');
  }
}

function* sentencesOf(text: string): Generator<string[]> {
  const { segmented, start, end } = segment({ id: 'raw', text, title: null, publishedAt: null, lang: 'en' });
  for (const { from, to } of segmented.sentences) {
    const words: string[] = [];
    for (let i = from; i < to; i++) words.push(normalWord(text.slice(start[i], end[i])));
    yield words;
  }
}
