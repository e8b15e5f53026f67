/**
 * `npm run train -- encoder-ids VOCAB FOLDER [MODEL]`: writes the training data of the encoder as numbers, one window a
 * line, so that `train.py` never cuts a text itself. With the packed model of a first run the articles get silver names.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutWindows } from '../../src/engine/best/windows.ts';
import { readVocabulary, WORD_SHAPES, type PieceVocabulary } from '../../src/engine/best/word-pieces.ts';
import { LABELS } from '../../src/engine/fast/spans/labels.ts';
import { segment } from '../../src/language/segment/segment.ts';
import type { Span } from '../../src/model/index.ts';
import { readGold } from '../attribution-data.ts';
import { log } from '../log.ts';
import type { TrainOptions } from '../main.ts';
import { readGumNames, readIob, readSilver, type NameDocument } from '../name-data.ts';
import { readTreebank, type TreeDocument } from '../treebank.ts';
import { nameLabeller, type NameLabeller } from './silver-names.ts';

const NAME_LABELS = ['O', 'B-PERSON', 'I-PERSON', 'B-ORG', 'I-ORG', 'B-PLACE', 'I-PLACE'] as const;

/** A sentence as tokens with what is known of each; -1 where nothing is. Heads count in the sentence, -2 for a root. */
interface Sentence {
  readonly words: readonly string[];
  readonly tags?: readonly number[];
  readonly heads?: readonly number[];
  readonly relations?: readonly number[];
  readonly names?: readonly number[];
  readonly spans?: readonly number[];
}

/** Labels that trees and tags use, by number. */
interface TreeLabels {
  readonly tags: Map<string, number>;
  readonly relations: Map<string, number>;
}

/** A window as written. `first[i]` is the place in `ids` of token i's first piece, `ends` the ends of sentences. */
export interface GoldWindow {
  readonly doc: number;
  readonly ids: readonly number[];
  readonly first: readonly number[];
  readonly shapes: readonly number[];
  readonly ends: readonly number[];
  readonly tags?: number[];
  readonly heads?: number[];
  readonly relations?: number[];
  readonly names?: number[];
  readonly spans?: number[];
}

const LAYERS = ['tags', 'relations', 'names', 'spans'] as const;

/** Whole sentences of a document in windows, in order. */
function windows(doc: number, sentences: readonly Sentence[], vocabulary: PieceVocabulary): GoldWindow[] {
  const words = sentences.map((sentence) => sentence.words);
  let next = 0;
  return cutWindows(words, vocabulary).map((cut) => {
    const layers: Partial<Record<(typeof LAYERS)[number] | 'heads', number[]>> = {};
    for (const [from, to] of cut.sentences) {
      const sentence = sentences[next++]!;
      for (const layer of LAYERS)
        if (sentence[layer]) (layers[layer] ??= []).push(...sentence[layer].slice(0, to - from));
      for (const head of sentence.heads?.slice(0, to - from) ?? [])
        (layers.heads ??= []).push(head < 0 ? -1 : head + from);
    }
    const { ids, first } = cut;
    const shapes = first.map((at) => cut.shapes[at]!);
    return { doc, ids, first, shapes, ends: cut.sentences.map(([, to]) => to), ...layers };
  });
}

/** Names of a document as labels of its tokens. */
function nameLabels({ input, names }: Pick<NameDocument, 'input' | 'names'>): number[] {
  const labels = Array.from(input.word, () => 0);
  for (const { from, to, type } of names)
    for (let i = from; i < to; i++)
      labels[i] = NAME_LABELS.indexOf(`${i === from ? 'B' : 'I'}-${type}` as (typeof NAME_LABELS)[number]);
  return labels;
}

const numberOf = (labels: Map<string, number>, label: string, grow: boolean): number => {
  const known = labels.get(label);
  if (known !== undefined || !grow) return known ?? -1;
  labels.set(label, labels.size);
  return labels.size - 1;
};

/** Treebank documents with their names, where the name corpus has the same words. */
function treeSentences(
  documents: readonly TreeDocument[],
  names: ReadonlyMap<string, NameDocument>,
  { tags, relations }: TreeLabels,
  grow: boolean,
): Sentence[][] {
  let unnamed = 0;
  const list = documents.map(({ id, sentences }) => {
    const named = names.get(id);
    const same =
      named?.input.word.length === sentences.reduce((n, s) => n + s.words.length, 0) &&
      sentences.flatMap((s) => s.words).every(({ form }, i) => form === named.input.word[i]);
    if (!same) unnamed++;
    const labels = same ? nameLabels(named) : null;
    let at = 0;
    return sentences.map(({ words }): Sentence => {
      const from = at;
      at += words.length;
      return {
        words: words.map((w) => w.form),
        tags: words.map(({ upos, xpos }) => numberOf(tags, `${upos} ${xpos}`, grow)),
        heads: words.map((w) => w.head),
        relations: words.map((w) => numberOf(relations, w.deprel, grow)),
        names: words.map((_, i) => labels?.[from + i] ?? -1),
      };
    });
  });
  log(`${documents.length} documents, ${unnamed} of them without names`);
  return list;
}

/** Articles with the label of each token in an attribution, and of silver names, sentence by sentence. */
function attributionSentences(corpora: string, part: 'train' | 'dev', labeller: NameLabeller | null): Sentence[][] {
  const silver = new Map(labeller ? readSilver(corpora, part).map((d) => [d.id, d]) : []);
  return readGold(corpora, part).map(({ id, text, title, attributions }) => {
    const { segmented, start, end } = segment({ id, text, title, publishedAt: null, lang: 'en' });
    const labels = new Uint8Array(start.length);
    const mark = (spans: readonly Span[], label: number): void => {
      for (const [from, to] of spans) {
        let begun = false;
        for (let i = 0; i < start.length; i++) {
          if (end[i]! <= from || start[i]! >= to) continue;
          labels[i] = begun ? label + 1 : label;
          begun = true;
        }
      }
    };
    for (const { source, cue, content } of attributions) {
      mark(source, LABELS.indexOf('B-source'));
      mark(cue, LABELS.indexOf('B-cue'));
      mark(content, LABELS.indexOf('B-content'));
    }
    // Where two spans share a token, what is left begins anew.
    for (const [i, label] of labels.entries()) {
      const before = i > 0 ? labels[i - 1]! : 0;
      if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labels[i] = label - 1;
    }
    const word = Array.from(start, (from, i) => text.slice(from, end[i]));
    const input = { text, start, word, sentences: segmented.sentences };
    const names = labeller && nameLabels({ input, names: labeller(input, silver.get(id)) as NameDocument['names'] });
    return segmented.sentences.map(({ from, to }) => ({
      words: word.slice(from, to),
      spans: [...labels.subarray(from, to)],
      ...(names && { names: names.slice(from, to) }),
    }));
  });
}

/** Write `FOLDER/{trees,spans}-{train,dev}.jsonl` and `FOLDER/labels.json`. */
export async function train({ corpora, models, args }: TrainOptions): Promise<void> {
  const [vocab = '', folder = '', model] = args;
  if (vocab === '' || folder === '') throw new Error('usage: npm run train -- encoder-ids VOCAB FOLDER [MODEL]');
  const vocabulary = readVocabulary(readFileSync(vocab, 'utf8'));
  const language = path.join(corpora, 'language');
  const labels: TreeLabels = { tags: new Map(), relations: new Map() };
  mkdirSync(folder, { recursive: true });
  const write = (name: string, documents: readonly Sentence[][]): void => {
    const list = documents.flatMap((sentences, doc) => windows(doc, sentences, vocabulary));
    writeFileSync(path.join(folder, `${name}.jsonl`), list.map((w) => `${JSON.stringify(w)}\n`).join(''));
    const pieces = list.reduce((n, w) => n + w.ids.length, 0);
    const words = list.reduce((n, w) => n + w.first.length, 0);
    log(`${name}: ${documents.length} documents, ${list.length} windows, ${words} tokens, ${pieces} pieces`);
  };
  for (const part of ['train', 'dev'] as const) {
    const grow = part === 'train';
    const byId = (documents: readonly NameDocument[]): Map<string, NameDocument> =>
      new Map(documents.map((d) => [d.id, d]));
    const web = byId(readIob(path.join(language, `ner-ewt-${part}.iob2.gz`)));
    const gum = byId(readGumNames(language, part));
    const trees = (name: string, names: ReadonlyMap<string, NameDocument>): Sentence[][] =>
      treeSentences(readTreebank(path.join(language, `ud-${name}-${part}.conllu.gz`)), names, labels, grow);
    write(`ewt-${part}`, trees('ewt', web));
    write(`gum-${part}`, trees('gum', gum));
    const labeller = model && part === 'train' ? nameLabeller(model, models) : null;
    write(`polnear-${part}`, attributionSentences(corpora, part, labeller));
  }
  const names = {
    tags: [...labels.tags.keys()],
    relations: [...labels.relations.keys()],
    names: NAME_LABELS,
    spans: LABELS,
    shapes: WORD_SHAPES,
  };
  writeFileSync(path.join(folder, 'labels.json'), JSON.stringify(names));
}
