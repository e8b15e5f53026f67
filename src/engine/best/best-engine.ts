import { unpackModel } from '../../learn/model-file.ts';
import type { TokenSpans, Upos } from '../../model/index.ts';
import type { ImmediateEngine, Prepared } from '../engine.ts';
import { antecedentScores } from '../fast/antecedents.ts';
import type { FastModels } from '../fast/index.ts';
import { namesOf } from '../fast/names/tag-names.ts';
import { findSpans } from '../fast/spans/find-spans.ts';
import { CERTAIN, UNCERTAIN } from '../fast/syntax/atoms.ts';
import { parseText, readStretch, type Stretch, type SyntaxModels } from '../fast/syntax/parse-text.ts';
import { meanings } from './meaning.ts';
import { readDocument, type DocumentReading } from './read-document.ts';
import { readBestModel, type BestModel } from './read-window.ts';

/** The encoder from the bytes of its files. Throws where one is no model or lacks a part. */
export function readEncoderModel(model: Uint8Array, kernel: Uint8Array): BestModel {
  return readBestModel(unpackModel(model), kernel);
}

/** Longest stretch that is read as one sentence, in words: the best tree takes the square of it, and more. */
const LONGEST = 200;

/**
 * A small pretrained encoder (MiniLM) reads tags and trees; names and attributions are what its scores and those of the
 * linear models say best together; pronouns are read by the linear model. About a tenth as fast as the fast engine.
 */
export function bestEngine(best: BestModel, fast: FastModels): ImmediateEngine {
  const scoreAntecedents = antecedentScores(fast.antecedents);
  const prepareNow = (text: TokenSpans): Prepared => {
    const reading = readDocument(best, stretchesOf(text));
    const read = (forms: readonly string[], at: number): Stretch =>
      reading.tags[at + forms.length - 1]! >= 0
        ? stretchAt(best, fast.syntax, reading, forms, at)
        : readStretch(forms, fast.syntax);
    const parsed = parseText(text, fast.syntax, read, LONGEST);
    return {
      parsed,
      names: namesOf(parsed, fast.names, { ...best.names, scores: reading.names }),
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

/** The encoder's reading of a stretch. Forms that have one tag only, such as marks, keep it. */
function stretchAt(
  { tags, relations }: BestModel,
  { atoms, tagger }: SyntaxModels,
  reading: DocumentReading,
  forms: readonly string[],
  at: number,
): Stretch {
  const tag = forms.map((form, i): readonly [Upos, string] => {
    const certain = atoms.row(form)[CERTAIN]!;
    if (certain !== UNCERTAIN) return [tagger.upos[certain]!, tagger.xpos[certain]!];
    return tags[reading.tags[at + i]!]!.split(' ') as [Upos, string];
  });
  return {
    upos: tag.map(([upos]) => upos),
    xpos: tag.map(([, xpos]) => xpos),
    head: reading.heads.subarray(at, at + forms.length).map((head) => (head < 0 ? -1 : head - at)),
    deprel: Array.from(reading.relations.subarray(at, at + forms.length), (r) => relations[r]!),
  };
}
