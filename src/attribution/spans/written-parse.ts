import type { Parsed, Sentence, Span, Upos } from '../../model/index.ts';

/**
 * A parsed text for tests, from words `form/TAG/head/relation`, the head counted from 1 in its sentence (0: root);
 * `~` before a form glues it to the one before, `|` ends a sentence, `¶` a paragraph. Lemma: the form in small letters,
 * or what follows a fifth slash.
 */
export function writtenParse(source: string): Parsed {
  let text = '';
  const rows: { start: number; end: number; tag: string; head: number; deprel: string; lemma: string; sentence: number }[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Span[] = [];
  let from = 0;
  let paragraphFrom = 0;
  const endSentence = (): void => {
    if (rows.length > from) sentences.push({ span: [rows[from]!.start, rows.at(-1)!.end], from, to: rows.length, paragraph: paragraphs.length });
    from = rows.length;
  };
  const endParagraph = (): void => {
    endSentence();
    if (rows.length > paragraphFrom) paragraphs.push([rows[paragraphFrom]!.start, rows.at(-1)!.end]);
    paragraphFrom = rows.length;
  };
  for (const part of source.trim().split(/\s+/)) {
    if (part === '|') { endSentence(); continue; }
    if (part === '¶') { endParagraph(); text += '\n\n'; continue; }
    const [form = '', tag = '', head = '0', deprel = 'dep', lemma] = part.split('/');
    const word = form.replace(/^~/, '');
    if (!form.startsWith('~') && text !== '' && !text.endsWith('\n')) text += ' ';
    rows.push({ start: text.length, end: text.length + word.length, tag, head: head === '0' ? -1 : from + Number(head) - 1, deprel, lemma: lemma ?? word.toLowerCase(), sentence: sentences.length });
    text += word;
  }
  endParagraph();
  const column = (pick: (row: (typeof rows)[number]) => number): Int32Array => Int32Array.from(rows, pick);
  return {
    id: 'x', text, title: null, publishedAt: null, lang: 'en', paragraphs, sentences,
    tokens: {
      count: rows.length, start: column((r) => r.start), end: column((r) => r.end), head: column((r) => r.head), sentence: column((r) => r.sentence),
      word: rows.map((r) => text.slice(r.start, r.end)), lemma: rows.map((r) => r.lemma), xpos: rows.map((r) => r.tag), upos: rows.map((r) => uposOf(r.tag)), deprel: rows.map((r) => r.deprel),
    },
  };
}

function uposOf(tag: string): Upos {
  if (tag.startsWith('VB')) return 'VERB';
  if (tag.startsWith('NNP')) return 'PROPN';
  if (tag.startsWith('NN')) return 'NOUN';
  return /^\W/.test(tag) ? 'PUNCT' : 'X';
}
