import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../src/model/index.ts';

/**
 * A word of a treebank. `head` is an index in the sentence, -1 for the root; `ner` the label of a name in silver files,
 * else empty.
 */
export interface TreeWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly ner: string;
}

/** A sentence with its words and, where the text is known, their spans in the document's text. */
export interface TreeSentence {
  readonly words: readonly TreeWord[];
  readonly spans: readonly Span[];
  readonly span: Span;
  /** as the file names it; empty where it does not */
  readonly id: string;
}

/** One document of a treebank. Gold files give `text`; silver files only offsets into another corpus (`text` null). */
export interface TreeDocument {
  readonly id: string;
  readonly text: string | null;
  readonly sentences: readonly TreeSentence[];
}

/**
 * Read a gzipped CoNLL-U file. The text is put together from forms, `SpaceAfter` and `newpar`; silver files carry
 * `Start`/`End`.
 */
export function readTreebank(file: string): TreeDocument[] {
  const documents: TreeDocument[] = [];
  let id = '';
  let text = '';
  let silver = false;
  let sentences: TreeSentence[] = [];
  const close = (): void => {
    if (sentences.length > 0) documents.push({ id, text: silver ? null : text, sentences });
    [text, sentences] = ['', []];
  };
  for (const block of gunzipSync(readFileSync(file)).toString('utf8').split('\n\n')) {
    const words: TreeWord[] = [];
    const spans: Span[] = [];
    let fused = { last: 0, next: 0, end: 0 }; // words written as one: number of the last, where the next begins, where all end
    let begun = false;
    let named = '';
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc')) {
        close();
        id = line.slice(line.indexOf('=') + 2);
      }
      if (line.startsWith('# sent_id')) named = line.slice(line.indexOf('=') + 2);
      if (line.startsWith('# newpar') && text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n\n`;
      if (line === '' || line.startsWith('#')) continue;
      const [n = '', form = '', lemma = '', upos = '', xpos = '', , head = '', deprel = '', , misc = ''] =
        line.split('\t');
      if (n.includes('.')) continue;
      if (!begun && text !== '' && !/\s$/.test(text)) text += ' ';
      begun = true;
      const space = !misc.includes('SpaceAfter=No');
      if (n.includes('-')) {
        fused = { last: Number(n.split('-')[1]), next: text.length, end: text.length + form.length };
        text += form + (space ? ' ' : '');
        continue;
      }
      words.push({
        form,
        lemma,
        upos,
        xpos,
        head: Number(head) - 1,
        deprel,
        ner: /NER=([A-Z]+)/.exec(misc)?.[1] ?? '',
      });
      const offsets = /Start=(\d+)\|End=(\d+)/.exec(misc);
      if (offsets) {
        silver = true;
        spans.push([Number(offsets[1]), Number(offsets[2])]);
      } else if (Number(n) <= fused.last) {
        const end = Number(n) === fused.last ? fused.end : Math.min(fused.end, fused.next + form.length);
        spans.push([fused.next, end]);
        fused.next = end;
      } else {
        spans.push([text.length, text.length + form.length]);
        text += form + (space ? ' ' : '');
      }
    }
    if (words.length > 0) sentences.push({ words, spans, span: [spans[0]![0], spans.at(-1)![1]], id: named });
  }
  close();
  return documents;
}
