import type { Parsed, TokenSpans, Upos } from '../../../model/index.ts';
import { AtomCache, type KnownWord, type WordKnowledge } from './atoms.ts';
import { lemmatize, type LemmaModel } from './lemma.ts';
import { parseInput } from './parse-input.ts';
import { parseSentence, type ParserModel } from './parse.ts';
import { tagSentence, type TaggerModel } from './tag.ts';

/** Trained models of tags, trees and lemmas. */
export interface SyntaxModels {
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly lemmas: LemmaModel;
  readonly knowledge: WordKnowledge;
  readonly atoms: AtomCache;
}

/** Longest stretch that is tagged and parsed as one sentence, in words: what is longer is no sentence. */
const LONGEST = 400;

/** Tags and tree of a stretch of words. Heads are words of the stretch, -1 for the root, whose relation is `root`. */
export interface Stretch {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly head: Int32Array;
  readonly deprel: readonly string[];
}

/** Reads the words of a stretch that begins with token `at` of the document; `rows` are their atoms. */
type ReadStretch = (forms: readonly string[], at: number, rows: readonly Int32Array[]) => Stretch;

/** Tags, lemmas and dependency trees of a segmented text, by the linear models or another reader of stretches. */
export function parseText(
  { segmented, start, end }: TokenSpans,
  models: SyntaxModels,
  read: ReadStretch = (forms, _, rows) => readStretch(forms, rows, models),
  longest: number = LONGEST,
): Parsed {
  const count = start.length;
  const known: KnownWord[] = [];
  for (let i = 0; i < count; i++) known.push(models.atoms.word(segmented.text.slice(start[i], end[i])));
  const word = known.map(({ form }) => form);
  const rows = known.map(({ row }) => row);
  const lemma: string[] = [];
  const upos: Upos[] = [];
  const xpos: string[] = [];
  const head = new Int32Array(count);
  const deprel: string[] = [];
  const sentence = new Int32Array(count);
  for (const [s, { from, to }] of segmented.sentences.entries()) {
    let root = -1;
    for (let at = from; at < to; at += longest) {
      const end = Math.min(to, at + longest);
      const tree = read(word.slice(at, end), at, rows.slice(at, end));
      for (let i = 0; i < tree.head.length; i++) {
        upos.push(tree.upos[i]!);
        xpos.push(tree.xpos[i]!);
        lemma.push(lemmaOf(models, known[at + i]!, tree.xpos[i]!));
        const isSecondRoot = tree.head[i]! < 0 && root >= 0;
        head[at + i] = tree.head[i]! >= 0 ? at + tree.head[i]! : root;
        deprel.push(isSecondRoot ? 'parataxis' : tree.deprel[i]!);
        if (tree.head[i]! < 0 && root < 0) root = at + i;
        sentence[at + i] = s;
      }
    }
  }
  return { ...segmented, tokens: { count, start, end, word, lemma, upos, xpos, head, deprel, sentence } };
}

/** Most words have the tag that they had before. */
function lemmaOf({ lemmas }: SyntaxModels, known: KnownWord, xpos: string): string {
  if (known.xpos !== xpos) {
    known.xpos = xpos;
    known.lemma = lemmatize(lemmas, known.form, xpos);
  }
  return known.lemma;
}

/** A stretch read by the linear models. @param rows  atoms of its words */
export function readStretch(
  forms: readonly string[],
  rows: readonly Int32Array[],
  { tagger, parser }: SyntaxModels,
): Stretch {
  const tags = new Int32Array(rows.length);
  tagSentence(tagger, rows, tags);
  const { head, label } = parseSentence(parser, forms, parseInput(rows, tags));
  const upos: Upos[] = [];
  const xpos: string[] = [];
  const deprel: string[] = [];
  for (let i = 0; i < rows.length; i++) {
    upos.push(tagger.upos[tags[i]!]!);
    xpos.push(tagger.xpos[tags[i]!]!);
    deprel.push(parser.deprels[label[i]!]!);
  }
  return { upos, xpos, head: head.subarray(0, rows.length), deprel };
}
