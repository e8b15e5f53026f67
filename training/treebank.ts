import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../src/model/index.ts';

/** A word of a treebank. `head` is an index in the sentence, -1 for the root. */
export interface TreeWord { readonly form: string; readonly lemma: string; readonly upos: string; readonly xpos: string; readonly head: number; readonly deprel: string }

/** A sentence with its words and, where the text is known, their spans in the document's text. */
export interface TreeSentence { readonly words: readonly TreeWord[]; readonly spans: readonly Span[]; readonly span: Span }

/** One document of a treebank. Gold files give `text`; silver files only offsets into another corpus (`text` null). */
export interface TreeDocument { readonly id: string; readonly text: string | null; readonly sentences: readonly TreeSentence[] }

/** Read a gzipped CoNLL-U file. The text is put together from forms, `SpaceAfter` and `newpar`; silver files carry `Start`/`End`. */
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
    let fused: { to: number; from: number; form: string; at: number; space: boolean } | null = null;
    let begun = false;
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc')) { close(); id = line.slice(line.indexOf('=') + 2); }
      if (line.startsWith('# newpar') && text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n\n`;
      if (line === '' || line.startsWith('#')) continue;
      const [n = '', form = '', lemma = '', upos = '', xpos = '', , head = '', deprel = '', , misc = ''] = line.split('\t');
      if (n.includes('.')) continue;
      if (!begun && text !== '' && !/\s$/.test(text)) text += ' ';
      begun = true;
      const space = !misc.includes('SpaceAfter=No');
      if (n.includes('-')) {
        const [from, to] = n.split('-').map(Number);
        fused = { from: from!, to: to!, form, at: text.length, space };
        text += form + (space ? ' ' : '');
        continue;
      }
      words.push({ form, lemma, upos, xpos, head: Number(head) - 1, deprel });
      const offsets = /Start=(\d+)\|End=(\d+)/.exec(misc);
      if (offsets) {
        silver = true;
        spans.push([Number(offsets[1]), Number(offsets[2])]);
      } else if (fused && Number(n) <= fused.to) {
        const end = Number(n) === fused.to ? fused.form.length : Math.min(fused.form.length, fused.at + form.length);
        const start = Number(n) === fused.from ? 0 : spans.at(-1)![1] - (text.length - fused.form.length - (fused.space ? 1 : 0));
        const base = text.length - fused.form.length - (fused.space ? 1 : 0);
        spans.push([base + start, base + Math.min(fused.form.length, Number(n) === fused.to ? end : start + form.length)]);
      } else {
        spans.push([text.length, text.length + form.length]);
        text += form + (space ? ' ' : '');
      }
    }
    if (words.length > 0) sentences.push({ words, spans, span: [spans[0]![0], spans.at(-1)![1]] });
  }
  close();
  return documents;
}
