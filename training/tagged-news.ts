import path from 'node:path';
import type { AtomCache } from '../src/engine/fast/syntax/atoms.ts';
import { isHeadline, TAG_FEATURES, tagFeatures } from '../src/engine/fast/syntax/tag-features.ts';
import type { TaggerModel } from '../src/engine/fast/syntax/tag.ts';
import { tokenize } from '../src/language/segment/tokenize.ts';
import { addScores } from '../src/learn/sparse-linear.ts';
import type { TagExample } from './tagger.ts';
import { readTreebank, type TreeWord } from './treebank.ts';

/**
 * Sentences of news as training examples for the tagger: of the labels that have the Penn tag of the automatic parse,
 * the one that a tagger trained on gold alone likes best; where no label has it or the schemes differ, that tagger's
 * own choice.
 */
export function taggedNews(corpora: string, tagger: TaggerModel, atoms: AtomCache): TagExample[] {
  const examples: TagExample[] = [];
  for (const { sentences } of readTreebank(path.join(corpora, 'language/news-silver-train.conllu.gz'))) {
    for (const { words } of sentences) {
      if (words.length < 3 || words.length > 60) continue;
      const { forms, wanted } = cut(words);
      const rows = forms.map((form) => atoms.row(form));
      examples.push({ rows, gold: constrained(tagger, rows, wanted) });
    }
  }
  return examples;
}

/** Words cut as the tokenizer cuts them, with the Penn tags that they should have, null where that is open. */
function cut(words: readonly TreeWord[]): { forms: string[]; wanted: (string | null)[] } {
  const forms: string[] = [];
  const wanted: (string | null)[] = [];
  for (const { form, xpos, deprel } of words) {
    const sink = { starts: [] as number[], ends: [] as number[] };
    tokenize(form, [0, form.length], sink);
    const isWhole = sink.starts.length <= 1;
    for (const [k, start] of (isWhole ? [0] : sink.starts).entries()) {
      forms.push(isWhole ? form : form.slice(start, sink.ends[k]));
      // "to" before a noun is IN in the gold files; dashes, addresses and handles have tags of their own there
      wanted.push(
        !isWhole || /^[-–—]+$|[@#/]|www\./.test(form) ? null : xpos === 'TO' && deprel === 'case' ? 'IN' : xpos,
      );
    }
  }
  return { forms, wanted };
}

function constrained(
  { scorer, xpos }: TaggerModel,
  rows: readonly Int32Array[],
  wanted: readonly (string | null)[],
): Int32Array {
  const tags = new Int32Array(rows.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(scorer.labels);
  const headline = isHeadline(rows);
  for (let i = 0; i < rows.length; i++) {
    scores.fill(0);
    addScores(
      scorer.offsets,
      scorer.entries,
      features,
      tagFeatures(rows, headline, i, tags, scorer.mask, features),
      scores,
    );
    const isOpen = !xpos.includes(wanted[i] ?? '');
    let top = -1;
    for (let label = 0; label < scores.length; label++)
      if ((isOpen || xpos[label] === wanted[i]) && (top < 0 || scores[label]! > scores[top]!)) top = label;
    tags[i] = top;
  }
  return tags;
}
