import { trim, type Doc, type Sentence, type TokenSpans } from '../../model/index.ts';
import { datelineEnd } from './dateline.ts';
import { withoutPastedLinks } from './pasted-links.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/** Cut a text into paragraphs, sentences and tokens. */
export function segment(doc: Doc): TokenSpans {
  const text = withoutPastedLinks(doc.text);
  const paragraphs = splitParagraphs(text);
  const sentences: Sentence[] = [];
  const sink = { starts: [] as number[], ends: [] as number[] };
  for (const [paragraph, span] of paragraphs.entries()) {
    const dateline = datelineEnd(text, span);
    const pieces =
      dateline === null
        ? splitSentences(text, span)
        : [trim(text, [span[0], dateline])!, ...splitSentences(text, [dateline, span[1]])];
    for (const [k, sentence] of pieces.entries()) {
      const from = sink.starts.length;
      tokenize(text, sentence, sink);
      sentences.push({
        span: sentence,
        from,
        to: sink.starts.length,
        paragraph,
        dateline: dateline !== null && k === 0,
      });
    }
  }
  return {
    segmented: { ...doc, paragraphs, sentences },
    start: Int32Array.from(sink.starts),
    end: Int32Array.from(sink.ends),
  };
}
