import type { Parsed, Sentence, Upos } from './analysis.ts';
import type { Span } from './span.ts';

/**
 * One word of a parse written by hand. `head` counts from 1 in its sentence, 0 is the root; `glued`: no blank before
 * it.
 */
export interface WrittenWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly glued: boolean;
}
/** What stands between words: the end of a sentence, of a dateline or of a paragraph. */
export type WrittenBreak = 'sentence' | 'dateline' | 'paragraph';

/** A parsed text for tests, out of words and breaks. */
export function parseOf(items: readonly (WrittenWord | WrittenBreak)[]): Parsed {
  let text = '';
  const rows: (WrittenWord & { start: number; at: number; sentence: number })[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Span[] = [];
  let from = 0;
  let paragraphFrom = 0;
  const spanFrom = (first: number): Span => [rows[first]!.start, text.length];
  const endSentence = (dateline = false): void => {
    if (rows.length > from)
      sentences.push({ span: spanFrom(from), from, to: rows.length, paragraph: paragraphs.length, dateline });
    from = rows.length;
  };
  const endParagraph = (): void => {
    endSentence();
    if (rows.length > paragraphFrom) paragraphs.push(spanFrom(paragraphFrom));
    paragraphFrom = rows.length;
  };
  for (const item of items) {
    if (item === 'sentence' || item === 'dateline') endSentence(item === 'dateline');
    else if (item === 'paragraph') {
      endParagraph();
      text += '\n\n';
    } else {
      if (!item.glued && text !== '' && !text.endsWith('\n')) text += ' ';
      rows.push({
        ...item,
        start: text.length,
        at: item.head === 0 ? -1 : from + item.head - 1,
        sentence: sentences.length,
      });
      text += item.form;
    }
  }
  endParagraph();
  const column = (pick: (row: (typeof rows)[number]) => number): Int32Array => Int32Array.from(rows, pick);
  return {
    id: 'test',
    text,
    title: null,
    publishedAt: null,
    lang: 'en',
    paragraphs,
    sentences,
    tokens: {
      count: rows.length,
      start: column((r) => r.start),
      end: column((r) => r.start + r.form.length),
      head: column((r) => r.at),
      sentence: column((r) => r.sentence),
      word: rows.map((r) => r.form),
      lemma: rows.map((r) => r.lemma),
      upos: rows.map((r) => r.upos),
      xpos: rows.map((r) => r.xpos),
      deprel: rows.map((r) => r.deprel),
    },
  };
}

const CLITIC = /^(?:[.,?!]|['’]s|n't)$/;

/**
 * … out of lines `form lemma UPOS XPOS head relation`. `~` before a form glues it to the word before, which marks and
 * clitics do by themselves; an empty line ends a sentence, `¶` a paragraph.
 */
export function parsedLines(lines: string): Parsed {
  return parseOf(
    lines
      .trim()
      .split('\n')
      .map((l) => l.trim())
      .map((line): WrittenWord | WrittenBreak => {
        if (line === '') return 'sentence';
        if (line === '¶') return 'paragraph';
        const [form, lemma, upos, xpos, head, deprel] = line.split(/\s+/) as [
          string,
          string,
          Upos,
          string,
          string,
          string,
        ];
        return { ...unglued(form), lemma, upos, xpos, head: Number(head), deprel };
      }),
  );
}

/**
 * … out of words `form/XPOS/head/relation` in one line, with `~` as above; `|` ends a sentence, `¶` a paragraph. Lemma:
 * the form in small letters, or what follows a fifth slash; the UD tag is guessed from the Penn one.
 */
export function parsedWords(words: string): Parsed {
  return parseOf(
    words
      .trim()
      .split(/\s+/)
      .map((part): WrittenWord | WrittenBreak => {
        if (part === '|') return 'sentence';
        if (part === '¶') return 'paragraph';
        const [written = '', xpos = '', head = '0', deprel = 'dep', lemma] = part.split('/');
        const { form, glued } = unglued(written);
        return {
          form,
          glued,
          lemma: lemma ?? form.toLowerCase(),
          upos: uposOf(xpos),
          xpos,
          head: Number(head),
          deprel,
        };
      }),
  );
}

/**
 * … with the UD tag that the Penn one stands for, as far as it says so: `IN` is a conjunction of clauses, a preposition
 * is written `PP`, a finite auxiliary `AUX`, a noun as part of a name `NNP`.
 */
export const parsedTags = (words: string): Parsed => parsedLines(tagLines(words));

/**
 * … as the lines that `parsedLines` takes. A head may be named by its word, the first of the sentence that is so; without
 * one a word is a root.
 */
export function tagLines(words: string): string {
  const parts = words.trim().split(/\s+/);
  const isBreak = (part: string): boolean => part === '|' || part === '¶';
  const formOf = (part: string): string => part.split('/')[0]!.replace(/^~/, '');
  return parts
    .map((part, i) => {
      if (part === '|') return '';
      if (part === '¶') return part;
      const [form = '', tag = '', head = '0', deprel = 'dep', lemma] = part.split('/');
      const first = parts.slice(0, i).findLastIndex(isBreak) + 1;
      const at = /^\d+$/.test(head)
        ? head
        : parts.findIndex((one, k) => k >= first && formOf(one) === head) - first + 1;
      const xpos = tag === 'PP' ? 'IN' : tag === 'AUX' ? 'VBZ' : tag;
      return `${form} ${lemma ?? formOf(part).toLowerCase()} ${UPOS[tag] ?? uposOf(tag)} ${xpos} ${at} ${deprel}`;
    })
    .join('\n');
}
const UPOS: Readonly<Record<string, Upos>> = {
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WDT: 'PRON',
  RB: 'ADV',
  WRB: 'ADV',
  IN: 'SCONJ',
  PP: 'ADP',
  TO: 'PART',
  MD: 'AUX',
  AUX: 'AUX',
  CC: 'CCONJ',
  DT: 'DET',
  JJ: 'ADJ',
  CD: 'NUM',
};

function unglued(written: string): { readonly form: string; readonly glued: boolean } {
  return { form: written.replace(/^~/, ''), glued: written.startsWith('~') || CLITIC.test(written) };
}

function uposOf(tag: string): Upos {
  if (tag.startsWith('VB')) return 'VERB';
  if (tag.startsWith('NNP')) return 'PROPN';
  if (tag.startsWith('NN')) return 'NOUN';
  return /^\W/.test(tag) ? 'PUNCT' : 'X';
}
