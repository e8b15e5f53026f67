import type { Doc, Segmented, Sentence } from '../../model/index.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/** A segmented text, and where its tokens lie (UTF-16 code units). */
export interface TokenSpans { readonly segmented: Segmented; readonly start: Int32Array; readonly end: Int32Array }

/** Cut a text into paragraphs, sentences and tokens. */
export function segment(doc: Doc): TokenSpans {
  const paragraphs = splitParagraphs(doc.text);
  const sentences: Sentence[] = [];
  const sink = { starts: [] as number[], ends: [] as number[] };
  for (const [paragraph, span] of paragraphs.entries()) {
    for (const sentence of splitSentences(doc.text, span)) {
      const from = sink.starts.length;
      tokenize(doc.text, sentence, sink);
      sentences.push({ span: sentence, from, to: sink.starts.length, paragraph });
    }
  }
  return { segmented: { ...doc, paragraphs, sentences }, start: Int32Array.from(sink.starts), end: Int32Array.from(sink.ends) };
}
