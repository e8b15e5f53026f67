import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NameInput } from '../src/engine/fast/names/name-context.ts';
import { segment } from '../src/language/segment/segment.ts';
import { TITLES } from '../src/lexicon/en/name-words.ts';
import type { NameType } from '../src/model/index.ts';
import { readTreebank } from './treebank.ts';

/** A document with the names that annotators (or CoreNLP) marked: token runs as `NameSpan`s. */
export interface NameDocument {
  readonly id: string;
  readonly input: NameInput;
  readonly names: readonly { readonly from: number; readonly to: number; readonly type: NameType }[];
}

const gunzip = (file: string): string => gunzipSync(readFileSync(file)).toString('utf8');
const jsonLines = <T>(file: string): T[] =>
  gunzip(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const IOB: Readonly<Record<string, NameType>> = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE' };

/** Universal NER in iob2, gold tokens; the text is joined from the sentences' own. */
export function readIob(file: string): NameDocument[] {
  const documents: NameDocument[] = [];
  let id = '';
  let text = '';
  let start: number[] = [];
  let word: string[] = [];
  let sentences: { from: number; to: number }[] = [];
  let names: { from: number; to: number; type: NameType }[] = [];
  const close = (): void => {
    if (word.length > 0) documents.push({ id, input: { text, start: Int32Array.from(start), word, sentences }, names });
    [text, start, word, sentences, names] = ['', [], [], [], []];
  };
  for (const block of gunzip(file).split('\n\n')) {
    const fresh = /^# newdoc id = (.*)$/m.exec(block);
    if (fresh) {
      close();
      id = fresh[1]!;
    }
    const from = word.length;
    let at = text.length;
    for (const line of block.split('\n')) {
      if (line.startsWith('# text = ')) {
        at = text.length;
        text += `${line.slice(9)}\n`;
      }
      if (line === '' || line.startsWith('#')) continue;
      const [, form = '', label = 'O'] = line.split('\t');
      const found = text.indexOf(form, at);
      const here = found >= 0 && found - at < 30 ? found : at;
      if (label.startsWith('B-')) names.push({ from: word.length, to: word.length + 1, type: IOB[label.slice(2)]! });
      else if (label.startsWith('I-') && names.length > 0)
        names[names.length - 1] = { ...names.at(-1)!, to: word.length + 1 };
      start.push(here);
      word.push(form);
      at = here + form.length;
    }
    if (word.length > from) sentences.push({ from, to: word.length });
  }
  close();
  return documents;
}

const SILVER: Readonly<Record<string, NameType>> = { PERSON: 'PERSON', ORGANIZATION: 'ORG', LOCATION: 'PLACE' };

/** The news articles with CoreNLP's names, cut into our own tokens. */
export function readSilver(corpora: string, part: 'train' | 'dev'): NameDocument[] {
  const texts = new Map(
    jsonLines<{ id: string; text: string }>(path.join(corpora, `attribution/${part}.jsonl.gz`)).map((a) => [
      a.id,
      a.text,
    ]),
  );
  const documents: NameDocument[] = [];
  for (const block of gunzip(path.join(corpora, `language/news-silver-${part}.conllu.gz`))
    .split(/^# newdoc id = /m)
    .slice(1)) {
    const id = block.slice(0, block.indexOf('\n'));
    const text = texts.get(id);
    if (text === undefined) continue;
    const typeAt: (NameType | undefined)[] = [];
    for (const line of block.split('\n')) {
      const m = /\tStart=(\d+)\|End=(\d+)\|NER=([A-Z]+)/.exec(line);
      const type = m ? SILVER[m[3]!] : undefined;
      if (m && type) for (let c = Number(m[1]); c < Number(m[2]); c++) typeAt[c] = type;
    }
    documents.push(fromCharacters(id, text, (c) => typeAt[c]));
  }
  return documents;
}

/** Names as characters say: neighbouring tokens of one type are one name, but for a possessive. */
function fromCharacters(id: string, text: string, typeAt: (c: number) => NameType | undefined): NameDocument {
  const input = segmentText(id, text);
  const names: { from: number; to: number; type: NameType }[] = [];
  for (const { from, to } of input.sentences) {
    for (let i = from; i < to;) {
      const type = typeAt(input.start[i]!);
      if (!type || isPossessive(input.word[i]!)) {
        i++;
        continue;
      }
      let j = i + 1;
      while (j < to && typeAt(input.start[j]!) === type && !isPossessive(input.word[j]!)) j++;
      names.push({ from: i, to: j, type });
      i = j;
    }
  }
  return { id, input, names };
}

const isPossessive = (word: string): boolean => word === "'s" || word === '’s';

/** A text cut as the product cuts it. */
export function segmentText(id: string, text: string): NameInput {
  const { segmented, start, end } = segment({ id, text, title: null, publishedAt: null, lang: 'en' });
  return { text, start, word: Array.from(start, (s, i) => text.slice(s, end[i])), sentences: segmented.sentences };
}

const GUM: Readonly<Record<string, NameType>> = { person: 'PERSON', organization: 'ORG', place: 'PLACE' };

/** GUM: noun phrases whose head is a proper noun, cut to the proper nouns around it and freed from titles. */
export function readGumNames(folder: string, part: 'train' | 'dev'): NameDocument[] {
  type Layer = {
    id: string;
    text: string;
    mentions: { start: number; end: number; type: string; head: [number, number] }[];
  };
  const layers = new Map(jsonLines<Layer>(path.join(folder, `gum-layers-${part}.jsonl.gz`)).map((d) => [d.id, d]));
  return readTreebank(path.join(folder, `ud-gum-${part}.conllu.gz`)).flatMap(
    ({ id, text, sentences }): NameDocument[] => {
      const layer = layers.get(id);
      if (!layer || text === null) return [];
      const words = sentences.flatMap((s) => s.words);
      const spans = sentences.flatMap((s) => s.spans);
      const at = new Map(spans.map(([start], i) => [start, i]));
      const isProper = (i: number): boolean => words[i]?.xpos.startsWith('NNP') ?? false;
      const names: { from: number; to: number; type: NameType }[] = [];
      const taken = new Uint8Array(words.length);
      for (const { start, end, type, head } of layer.mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
        const h = at.get(head[0]);
        const kind = GUM[type];
        if (h === undefined || kind === undefined || !isProper(h)) continue;
        const inside = (i: number): boolean =>
          i >= 0 && i < words.length && spans[i]![0] >= start && spans[i]![1] <= end;
        const links = kind === 'PERSON' ? /^[-.]$/ : /^(?:[-–&]|of|for|and|the|’s|'s)$/;
        let from = h;
        let to = h + 1;
        while (
          inside(from - 1) &&
          (isProper(from - 1) ||
            (links.test(words[from - 1]!.form) && inside(from - 2) && isProper(from - 2)) ||
            (links.test(words[from - 1]!.form) && links.test(words[from - 2]?.form ?? '') && isProper(from - 3)))
        )
          from--;
        while (
          inside(to) &&
          (isProper(to) ||
            (links.test(words[to]!.form) &&
              inside(to + 1) &&
              (isProper(to + 1) || (links.test(words[to + 1]!.form) && inside(to + 2) && isProper(to + 2)))))
        )
          to++;
        if (kind === 'PERSON') while (from < to - 1 && TITLES.has(words[from]!.form)) from++;
        let free = true;
        for (let i = from; i < to; i++) if (taken[i] === 1) free = false;
        if (!free) continue;
        taken.fill(1, from, to);
        names.push({ from, to, type: kind });
      }
      let from = 0;
      const runs = sentences.map((s) => ({ from, to: (from += s.words.length) }));
      return [
        {
          id,
          input: { text, start: Int32Array.from(spans, ([s]) => s), word: words.map((w) => w.form), sentences: runs },
          names: names.toSorted((a, b) => a.from - b.from),
        },
      ];
    },
  );
}

/** The same documents in small letters: for names in texts that have no capitals. */
export function inSmallLetters(documents: readonly NameDocument[]): NameDocument[] {
  return documents.map((d) => ({
    ...d,
    input: { ...d.input, text: d.input.text.toLowerCase(), word: d.input.word.map((w) => w.toLowerCase()) },
  }));
}
