import { trim, type Doc, type Segmented, type Sentence } from '../../model/index.ts';
import { datelineEnd } from './dateline.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/** A segmented text, and where its tokens lie (UTF-16 code units). */
export interface TokenSpans {
  readonly segmented: Segmented;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Cut a text into paragraphs, sentences and tokens. */
export function segment(doc: Doc): TokenSpans {
  const paragraphs = splitParagraphs(doc.text);
  const sentences: Sentence[] = [];
  const sink = { starts: [] as number[], ends: [] as number[] };
  for (const [paragraph, span] of paragraphs.entries()) {
    const dateline = datelineEnd(doc.text, span);
    const pieces =
      dateline === null
        ? splitSentences(doc.text, span)
        : [trim(doc.text, [span[0], dateline])!, ...splitSentences(doc.text, [dateline, span[1]])];
    for (const sentence of pieces) {
      const from = sink.starts.length;
      tokenize(doc.text, sentence, sink);
      sentences.push({ span: sentence, from, to: sink.starts.length, paragraph });
    }
  }
  return {
    segmented: { ...doc, paragraphs, sentences },
    start: Int32Array.from(sink.starts),
    end: Int32Array.from(sink.ends),
  };
}
