import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import path from 'node:path';
import { segment } from '../src/language/syntax/segment.ts';
import type { NameInput } from '../src/language/entities/name-features.ts';
import type { NameType } from '../src/model/index.ts';

/** A document with the names that annotators (or CoreNLP) marked: token runs as `NameSpan`s. */
export interface NameDocument { readonly id: string; readonly input: NameInput; readonly names: readonly { readonly from: number; readonly to: number; readonly type: NameType }[] }

const gunzip = (file: string): string => gunzipSync(readFileSync(file)).toString('utf8');
const jsonLines = <T>(file: string): T[] => gunzip(file).split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);

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
    if (fresh) { close(); id = fresh[1]!; }
    const from = word.length;
    let at = text.length;
    for (const line of block.split('\n')) {
      if (line.startsWith('# text = ')) { at = text.length; text += `${line.slice(9)}\n`; }
      if (line === '' || line.startsWith('#')) continue;
      const [, form = '', label = 'O'] = line.split('\t');
      const found = text.indexOf(form, at);
      const here = found >= 0 && found - at < 30 ? found : at;
      if (label.startsWith('B-')) names.push({ from: word.length, to: word.length + 1, type: IOB[label.slice(2)]! });
      else if (label.startsWith('I-') && names.length > 0) names[names.length - 1] = { ...names.at(-1)!, to: word.length + 1 };
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
  const texts = new Map(jsonLines<{ id: string; text: string }>(path.join(corpora, `attribution/${part}.jsonl.gz`)).map((a) => [a.id, a.text]));
  const documents: NameDocument[] = [];
  for (const block of gunzip(path.join(corpora, `language/news-silver-${part}.conllu.gz`)).split(/^# newdoc id = /m).slice(1)) {
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
      if (!type || isPossessive(input.word[i]!)) { i++; continue; }
      let j = i + 1;
      while (j < to && typeAt(input.start[j]!) === type && !isPossessive(input.word[j]!)) j++;
      names.push({ from: i, to: j, type });
      i = j;
    }
  }
  return { id, input, names };
}

const isPossessive = (word: string): boolean => word === '\'s' || word === '’s';

function segmentText(id: string, text: string): NameInput {
  const { segmented, start, end } = segment({ id, text, title: null, publishedAt: null, lang: 'en' });
  return { text, start, word: Array.from(start, (s, i) => text.slice(s, end[i])), sentences: segmented.sentences };
}
