import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { LONGEST_ENDING, lemmaBase, lemmaKey, lemmatize, type LemmaModel } from '../src/engine/fast/syntax/lemma.ts';
import { packModel } from '../src/learn/model-file.ts';
import { buildWordTable, wordTableArrays } from '../src/learn/word-table.ts';
import { log } from './log.ts';
import type { TrainOptions } from './main.ts';
import { trainingSentences } from './tagger.ts';
import { readTreebank, type TreeWord } from './treebank.ts';

/** A gold word counts as many automatic ones. */
const GOLD_WEIGHT = 20;
const SPECIAL = /^[_~-]+$/;

/** Letters to drop from the base, and what to add: `"1:"`, `"3:y"`. */
function scriptOf(base: string, lemma: string): string {
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
  return `${base.length - same}:${lemma.slice(same)}`;
}

type Counts = Map<string, Map<string, number>>;

function add(counts: Counts, key: string, script: string, by: number): void {
  const scripts = counts.get(key) ?? new Map<string, number>();
  scripts.set(script, (scripts.get(script) ?? 0) + by);
  counts.set(key, scripts);
}

const commonest = (scripts: Map<string, number>): string => [...scripts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];

/**
 * Rules by the longest ending: for each Penn tag, from no ending to `LONGEST_ENDING` letters to the whole word, the
 * commonest script, kept only where it differs from what the shorter endings say (ripple-down rules: Plisson, Lavrač,
 * Mladenić, 2004).
 */
export function learnLemmas(words: Iterable<readonly [TreeWord, weight: number]>): LemmaModel {
  const endings: Counts = new Map();
  const wholes: Counts = new Map();
  for (const [{ form, lemma, xpos }, weight] of words) {
    if (form.length > 40 || SPECIAL.test(lemma)) continue;
    const base = lemmaBase(form, xpos);
    add(wholes, `${xpos} ^${base}`, scriptOf(base, lemma), weight);
  }
  // Endings count types, not tokens: what one frequent irregular word does is no rule.
  for (const [key, scripts] of wholes) {
    const [xpos = '', base = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf('^') + 1)];
    for (let n = 0; n <= Math.min(LONGEST_ENDING, base.length); n++)
      add(endings, `${xpos} ${base.slice(base.length - n)}`, commonest(scripts), 1);
  }
  const rules = new Map<string, string>();
  const decide = (xpos: string, base: string, longest: number): string => {
    for (let n = Math.min(longest, base.length); n >= 0; n--) {
      const rule = rules.get(`${xpos} ${base.slice(base.length - n)}`);
      if (rule !== undefined) return rule;
    }
    return '0:';
  };
  const shortFirst = [...endings].toSorted((a, b) => a[0].length - b[0].length);
  for (const [key, scripts] of shortFirst) {
    const [xpos = '', ending = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    const top = commonest(scripts);
    const total = [...scripts.values()].reduce((a, b) => a + b, 0);
    if (total >= 2 && top !== decide(xpos, ending, ending.length - 1)) rules.set(key, top);
  }
  for (const [key, scripts] of wholes) {
    const [xpos = '', base = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf('^') + 1)];
    const top = commonest(scripts);
    if (top !== decide(xpos, base, LONGEST_ENDING)) rules.set(key, top);
  }
  const scripts = [...new Set(rules.values())].toSorted();
  const table = buildWordTable(
    [...rules].map(([key, script]) => {
      const space = key.indexOf(' ');
      return [lemmaKey(key.slice(0, space), key.slice(space + 1)), scripts.indexOf(script)];
    }),
  );
  return {
    table,
    drop: Uint8Array.from(scripts, (s) => Number(s.slice(0, s.indexOf(':')))),
    add: scripts.map((s) => s.slice(s.indexOf(':') + 1)),
  };
}

/**
 * Train and write `lexicon.bin`: lemma rules from the gold treebanks, and from automatic news parses for words those
 * lack.
 */
export async function train({ corpora, models }: TrainOptions): Promise<void> {
  const gold = trainingSentences(corpora).flatMap((s) => s.words.map((word) => [word, GOLD_WEIGHT] as const));
  const silver = readTreebank(path.join(corpora, 'language/news-silver-train.conllu.gz'))
    .flatMap((d) => d.sentences)
    .flatMap((s) => s.words.map((word) => [word, 1] as const));
  const model = learnLemmas([...gold, ...silver]);
  for (const file of ['ud-gum-dev', 'ud-ewt-dev']) {
    const words = readTreebank(path.join(corpora, `language/${file}.conllu.gz`))
      .flatMap((d) => d.sentences)
      .flatMap((s) => s.words);
    const right = words.filter(({ form, lemma, xpos }) => lemmatize(model, form, xpos) === lemma).length;
    log(`${file}: lemmas right on gold tags ${((100 * right) / words.length).toFixed(2)}`);
  }
  const bytes = packModel({
    meta: { add: model.add },
    arrays: { ...wordTableArrays('lemmas', model.table), drop: model.drop },
  });
  writeFileSync(path.join(models, 'lexicon.bin'), bytes);
  log(`${bytes.length} bytes`);
}
