import type { Parsed, TokenSpans, Upos } from '../../../model/index.ts';
import { AtomCache, type WordKnowledge } from './atoms.ts';
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

/** Tags, lemmas and dependency trees of a segmented text. */
export function parseText({ segmented, start, end }: TokenSpans, models: SyntaxModels): Parsed {
  const count = start.length;
  const word = Array.from({ length: count }, (_, i) => segmented.text.slice(start[i], end[i]));
  const lemma: string[] = [];
  const upos: Upos[] = [];
  const xpos: string[] = [];
  const head = new Int32Array(count);
  const deprel: string[] = [];
  const sentence = new Int32Array(count);
  for (const [s, { from, to }] of segmented.sentences.entries()) {
    let root = -1;
    for (let at = from; at < to; at += LONGEST) {
      const forms = word.slice(at, Math.min(to, at + LONGEST));
      const rows = forms.map((w) => models.atoms.row(w));
      const tags = new Int32Array(rows.length);
      tagSentence(models.tagger, rows, tags);
      const tree = parseSentence(models.parser, forms, parseInput(rows, tags));
      for (let i = 0; i < rows.length; i++) {
        const tag = tags[i]!;
        upos.push(models.tagger.upos[tag]!);
        xpos.push(models.tagger.xpos[tag]!);
        lemma.push(lemmatize(models.lemmas, word[at + i]!, models.tagger.xpos[tag]!));
        const isSecondRoot = tree.head[i]! < 0 && root >= 0;
        head[at + i] = tree.head[i]! >= 0 ? at + tree.head[i]! : root;
        deprel.push(isSecondRoot ? 'parataxis' : models.parser.deprels[tree.label[i]!]!);
        if (tree.head[i]! < 0 && root < 0) root = at + i;
        sentence[at + i] = s;
      }
    }
  }
  return { ...segmented, tokens: { count, start, end, word, lemma, upos, xpos, head, deprel, sentence } };
}
