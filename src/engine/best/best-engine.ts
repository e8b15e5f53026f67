import { unpackModel } from '../../learn/model-file.ts';
import type { TokenSpans, Upos } from '../../model/index.ts';
import type { ImmediateEngine, Prepared } from '../engine.ts';
import { antecedentScores } from '../fast/antecedents.ts';
import type { FastModels } from '../fast/index.ts';
import { nameSpans } from '../fast/names/tag-names.ts';
import { findSpans } from '../fast/spans/find-spans.ts';
import { parseText, readStretch, type Stretch, type SyntaxModels } from '../fast/syntax/parse-text.ts';
import { tagSentence } from '../fast/syntax/tag.ts';
import { meanings } from './meaning.ts';
import { mendArcs } from './mend-arcs.ts';
import { readDocument, type DocumentReading } from './read-document.ts';
import { readBestModel, type BestModel } from './read-window.ts';

/** The encoder from the bytes of its files. Throws where one is no model or lacks a part. */
export function readEncoderModel(model: Uint8Array, kernel: Uint8Array): BestModel {
  return readBestModel(unpackModel(model), kernel);
}

/** Longest stretch that is read as one sentence, in words: the best tree takes the square of it, and more. */
const LONGEST = 200;

/**
 * What a unit of the encoder's score of a tag is worth among the linear tagger's. Set on GUM and EWT dev, where tags are
 * right in 95.9 % by the encoder alone, in 96.3 by both from 2,500 to 9,000.
 */
const TAG_UNIT = 4000;

/** What a preposition or subordinating conjunction, one tag in Penn's set, is by what it does in the tree. */
const PARTICLES: ReadonlyMap<string, Upos> = new Map([
  ['case', 'ADP'],
  ['mark', 'SCONJ'],
]);

/**
 * A small pretrained encoder (MiniLM) reads trees; tags, names and attributions are what its scores and those of the
 * linear models say best together; pronouns are read by the linear model. About a tenth as fast as the fast engine.
 */
export function bestEngine(best: BestModel, fast: FastModels): ImmediateEngine {
  const scoreAntecedents = antecedentScores(fast.antecedents);
  const { upos, xpos } = fast.syntax.tagger;
  const labels = Int32Array.from(upos, (tag, i) => best.tags.indexOf(`${tag} ${xpos[i]}`));
  const prepareNow = (text: TokenSpans): Prepared => {
    const reading = readDocument(best, stretchesOf(text));
    const read = (forms: readonly string[], at: number, rows: readonly Int32Array[]): Stretch =>
      reading.isRead[at + forms.length - 1] === 1
        ? stretchAt(best, fast.syntax, labels, reading, forms, at)
        : readStretch(forms, rows, fast.syntax);
    const parsed = parseText(text, fast.syntax, read, LONGEST);
    return {
      parsed,
      names: nameSpans(parsed, fast.names, { ...best.names, scores: reading.names }),
      attributions: findSpans(parsed, fast.spans, undefined, { ...best.spans, scores: reading.spans }),
      ...(reading.meaning && { meaning: meanings(reading.meaning) }),
      scoreAntecedents,
    };
  };
  return {
    id: 'best',
    note: best.encoder.fast ? null : 'WebAssembly has no SIMD here: the model "best" reads ten times slower',
    prepareNow,
    prepare: (texts) => Promise.resolve(texts.map(prepareNow)),
  };
}

/** The words of each sentence, those that are no sentence in stretches. */
function stretchesOf({ segmented, start, end }: TokenSpans): string[][] {
  return segmented.sentences.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / LONGEST) }, (_, k) => {
      const first = from + k * LONGEST;
      const count = Math.min(LONGEST, to - first);
      return Array.from({ length: count }, (__, i) => segmented.text.slice(start[first + i], end[first + i]));
    }),
  );
}

/**
 * The tree of the encoder and the tags that its scores and those of the linear tagger say best together. Forms that have
 * one tag only, such as marks, keep it.
 *
 * @param labels  the encoder's number for each label of the tagger, -1: none
 */
function stretchAt(
  { tags: { length }, relations }: BestModel,
  { atoms, tagger }: SyntaxModels,
  labels: Int32Array,
  reading: DocumentReading,
  forms: readonly string[],
  at: number,
): Stretch {
  const rows = forms.map((form) => atoms.row(form));
  const tags = new Int32Array(forms.length);
  tagSentence(tagger, rows, tags, (word, scores) => {
    const own = reading.tags.subarray((at + word) * length, (at + word + 1) * length);
    for (const [label, tag] of labels.entries()) if (tag >= 0) scores[label]! += TAG_UNIT * own[tag]!;
  });
  const deprel = Array.from(reading.relations.subarray(at, at + forms.length), (r) => relations[r]!);
  const xpos = Array.from(tags, (label) => tagger.xpos[label]!);
  const tree = {
    forms,
    upos: Array.from(tags, (label) => tagger.upos[label]!),
    xpos,
    head: reading.heads.subarray(at, at + forms.length).map((head) => (head < 0 ? -1 : head - at)),
    deprel,
  };
  mendArcs(tree);
  return { ...tree, upos: tree.upos.map((tag, i) => (xpos[i] === 'IN' && PARTICLES.get(deprel[i]!)) || tag) };
}
